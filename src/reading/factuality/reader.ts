/**
 * @module How certain a reader takes something to be, on the scale of −3 to 3: the signatures' verdict, corrected by a
 * small linear model that is kept as readable text in models/factuality.json.
 */
import { readFileSync } from 'node:fs'
import type { Doc } from '../../language/doc.ts'
import { type Factuality, factualityOf } from './factuality.ts'
import { featuresOf } from './features.ts'

/** Where open ends and fact begins, counterfact ends and open begins, before they are moved to 1.5 and −0.5. */
export type Cuts = readonly [fact: number, counterfact: number]

export interface ReaderModel {
  /** Share of the signatures' value that is kept. */
  readonly keep: number
  readonly bias: number
  /** For each convention of judging. */
  readonly cuts: Readonly<Record<string, Cuts>>
  readonly weights: Readonly<Record<string, number>>
}

let model: ReaderModel | undefined
const loaded = () =>
  (model ??= JSON.parse(
    readFileSync(new URL('../../../models/factuality.json', import.meta.url), 'utf8'),
  ) as ReaderModel)

/**
 * −3 (certainly not) to 3 (certainly so), as readers judge the predicate at `token`. Corpora differ in what they call
 * open (UDS: what is only planned "has not happened"): `convention` is the name of one, that of news reports (UW) if unknown.
 */
export function readerCertainty(
  doc: Doc,
  token: number,
  convention = 'UW',
  found: Factuality = factualityOf(doc, token),
): number {
  const { cuts } = loaded()
  const cut = Object.hasOwn(cuts, convention) ? cuts[convention]! : cuts.UW!
  return spread(rawCertainty(loaded(), featuresOf(doc, token, found), found.value), cut)
}

/** Before the classes are spread. */
export function rawCertainty(m: ReaderModel, features: readonly string[], value: number): number {
  const sum = features.reduce((total, feature) => total + (m.weights[feature] ?? 0), m.bias + m.keep * value)
  return Math.max(-3, Math.min(3, sum))
}

/** A least-squares fit shrinks towards the many facts; this draws its values apart again, keeping their order. */
export function spread(p: number, [fact, counterfact]: Cuts): number {
  if (p > fact) return 1.5 + ((p - fact) * 1.5) / (3 - fact)
  if (p > counterfact) return -0.5 + ((p - counterfact) * 2) / (fact - counterfact)
  return -3 + ((p + 3) * 2.5) / (counterfact + 3)
}
