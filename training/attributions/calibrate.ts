/** @module Fits the confidence of relations on articles with gold, and says how well it holds. */
import type { Doc } from '../../src/language/doc.ts'
import { confidenceOf } from '../../src/reading/attributions/confidence.ts'
import { findRelations } from '../../src/reading/attributions/find.ts'
import type { Relation } from '../../src/reading/attributions/link.ts'
import type { Model } from '../../src/reading/attributions/model.ts'
import { type Chars, overlap } from '../../src/text/span.ts'
import { type Article, articles, type Gold } from './corpus.ts'
import type { Sample } from './prepare.ts'

/** A found relation: what its confidence rests on, and whether it is right. */
export interface Judged {
  readonly evidence: readonly number[]
  readonly right: boolean
}

/** Half of the dev articles as their first annotator has them: even ones to fit on, odd ones to measure on. */
export const unseen = (half: 'even' | 'odd'): Article[] =>
  articles('dev')
    .filter((_, i) => i % 2 === (half === 'even' ? 0 : 1))
    .map((a) => ({ ...a, annotations: a.annotations.slice(0, 1) }))

/** Every relation that `model` finds in `samples`; right when each role shares half its characters with one gold relation. */
export function judge(samples: readonly Sample[], model: Model): Judged[] {
  return samples.flatMap(({ doc, quotations, gold }) =>
    findRelations(doc, quotations, model).map(({ relation, evidence }) => ({
      evidence,
      right: isRight(doc, relation, gold),
    })),
  )
}

function isRight(doc: Doc, { source, cue, contents }: Relation, gold: readonly Gold[]): boolean {
  const chars = (list: readonly { from: number; to: number }[]) => list.map((t) => doc.chars(t))
  return gold.some(
    (g) =>
      alike(chars([cue]), g.cue) && alike(chars(source ? [source] : []), g.source) && alike(chars(contents), g.content),
  )
}

const size = (spans: readonly Chars[]) => spans.reduce((n, s) => n + s.end - s.start, 0)
function alike(a: readonly Chars[], b: readonly Chars[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length
  const shared = a.reduce((n, x) => n + b.reduce((m, y) => m + overlap(x, y), 0), 0)
  return shared * 2 >= size(a) + size(b) - shared
}

/** Logistic regression by gradient descent, with a little L2. */
export function fitConfidence(judged: readonly Judged[]): number[] {
  const weights = new Array<number>(judged[0]?.evidence.length ?? 0).fill(0)
  for (let round = 0; round < 3000; round++) {
    const gradient = weights.map((w, i) => (i === 0 ? 0 : 0.001 * w))
    for (const { evidence, right } of judged) {
      const miss = confidenceOf(evidence, weights) - (right ? 1 : 0)
      evidence.forEach((x, i) => {
        gradient[i]! += (miss * x) / judged.length
      })
    }
    gradient.forEach((g, i) => {
      weights[i]! -= 0.1 * g
    })
  }
  return weights.map((w) => Math.round(w * 1e4) / 1e4)
}

/** Expected calibration error over ten equal bins, and the bins. */
export function reliability(judged: readonly Judged[], weights: readonly number[]) {
  const bins = Array.from({ length: 10 }, () => ({ relations: 0, said: 0, right: 0 }))
  for (const { evidence, right } of judged) {
    const p = confidenceOf(evidence, weights)
    const bin = bins[Math.min(9, Math.floor(p * 10))]!
    bin.relations++
    bin.said += p
    if (right) bin.right++
  }
  const error = bins.reduce((sum, b) => sum + Math.abs(b.said - b.right), 0) / Math.max(1, judged.length)
  return { error, bins: bins.filter((b) => b.relations > 0) }
}
