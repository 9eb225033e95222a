/**
 * @module How sure a relation is as a whole: a logistic model over the probabilities of its labels, fitted on articles
 * that the chains were not trained on (Platt, Probabilistic Outputs, 1999).
 */
import type { Tokens } from '../../text/span.ts'
import { LABEL_COUNT as L } from './labels.ts'
import type { Relation } from './link.ts'

/** The mean probability of the labels of a stretch. */
export function meanSure({ from, to }: Tokens, labels: Uint8Array, sure: Float32Array): number {
  let sum = 0
  for (let t = from; t < to; t++) sum += sure[t * L + labels[t]!]!
  return sum / (to - from)
}

/** What the confidence of a relation is computed from. */
export function evidence({ source, cue, contents }: Relation, labels: Uint8Array, sure: Float32Array): number[] {
  const at = (t: number) => sure[t * L + labels[t]!]!
  const mean = (stretch: Tokens) => meanSure(stretch, labels, sure)
  const edges = contents.map(({ from, to }) => Math.min(at(from), at(to - 1)))
  const words = contents.reduce((n, { from, to }) => n + to - from, 0)
  return [
    1,
    logit(mean(cue)),
    source ? logit(mean(source)) : 0,
    source ? 0 : 1,
    logit(Math.min(...contents.map(mean))),
    logit(Math.min(...edges)),
    contents.length > 1 ? 1 : 0,
    Math.log(words),
  ]
}

const logit = (p: number) => {
  const inside = Math.min(0.999, Math.max(0.001, p))
  return Math.log(inside / (1 - inside))
}

/** The probability that all roles are right, 0 to 1. */
export function confidenceOf(found: readonly number[], weights: readonly number[]): number {
  const sum = found.reduce((total, x, i) => total + x * (weights[i] ?? 0), 0)
  return 1 / (1 + Math.exp(-sum))
}
