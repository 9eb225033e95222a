/**
 * @module How surely two reports tell one story: a logistic model of few parameters over views, dates and company.
 *
 * Whether two reports are alike enough depends on what else is about: in a busy week everything resembles
 * everything. So the model also sees how near the pair comes to each report's own best match (`ratio`), and how
 * close the others come that are not of its story (`company`).
 */
import { readFileSync } from 'node:fs'
import { type Profile, VIEWS } from './profile.ts'
import { cosine } from './vector.ts'

/** Two reports compared. `views` holds the square roots of the cosines, in the order of VIEWS. */
export interface Pair {
  readonly views: readonly number[]
  /** Days between them; null when one of the two has no date. */
  readonly gap: number | null
}

/** How a report stands among its neighbours. */
export interface Standing {
  /** Closeness of its best match; 0 without any. */
  readonly best: number
  /** Mean closeness of its third to twelfth best match, absent ones counting 0. */
  readonly company: number
}

/** Weights of one logistic model: the views in order, then the rest. */
export interface Likeness {
  readonly bias: number
  readonly views: readonly number[]
  readonly ratio: number
  readonly sameDay: number
  readonly nextDay: number
  /** Per day, from the second day on. */
  readonly days: number
  readonly company: number
}

const BODY = VIEWS.indexOf('body')

export function compare(a: Profile, b: Profile): Pair {
  return {
    views: VIEWS.map((view) => Math.sqrt(cosine(a[view], b[view]))),
    gap: a.day === null || b.day === null ? null : Math.abs(a.day - b.day),
  }
}

/** The similarity by which best matches are told. */
export const closeness = ({ views }: Pair): number => views[BODY]!

/** Matches whose closeness makes a report's standing. */
export const RANKED = 12
/** The best ones may be of its own story: they are no company. */
const OWN = 2

/** The standing that follows from the closenesses of the best matches, best first. */
export function standingOf(ranked: readonly number[]): Standing {
  let sum = 0
  for (let i = OWN; i < Math.min(RANKED, ranked.length); i++) sum += ranked[i]!
  return { best: ranked[0] ?? 0, company: sum / (RANKED - OWN) }
}

/** What the model sees: views, ratio, same day, next day, days, company. Without dates company says nothing. */
export function features(pair: Pair, a: Standing, b: Standing): number[] {
  const { gap } = pair
  const days = [Number(gap === 0), Number(gap === 1), gap !== null && gap > 1 ? gap : 0]
  return [...pair.views, ratio(pair, a, b), ...days, gap === null ? 0 : a.company + b.company]
}

function ratio(pair: Pair, a: Standing, b: Standing): number {
  const near = closeness(pair)
  return near === 0 ? 0 : (near / a.best) ** 2 + (near / b.best) ** 2
}

/** What a pair says by itself, before it is known what else is about. */
export interface Evidence {
  readonly closeness: number
  /** Log-odds from views and dates. */
  readonly own: number
  readonly ratio: number
  readonly company: number
}

/** The part of the model that never changes for a pair, computed once. */
export function evidenceOf(pair: Pair, models = shipped()): Evidence {
  const { views, gap } = pair
  const model = gap === null ? models.undated : models.dated
  let own = model.bias
  for (let i = 0; i < views.length; i++) own += views[i]! * model.views[i]!
  if (gap !== null) own += gap === 0 ? model.sameDay : gap === 1 ? model.nextDay : gap * model.days
  return { closeness: closeness(pair), own, ratio: model.ratio, company: gap === null ? 0 : model.company }
}

/** Log-odds that the two tell one story, seen how each of them stands now. */
export function logOdds(evidence: Evidence, a: Standing, b: Standing): number {
  const near = evidence.closeness
  const x = near / a.best
  const y = near / b.best
  return evidence.own + evidence.ratio * (x * x + y * y) + evidence.company * (a.company + b.company)
}

export interface Models {
  readonly dated: Likeness
  readonly undated: Likeness
}

let loaded: Models | undefined
function shipped(): Models {
  loaded ??= JSON.parse(readFileSync(new URL('../../../models/grouping.json', import.meta.url), 'utf8')) as Models
  return loaded
}
