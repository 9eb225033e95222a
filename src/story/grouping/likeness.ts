/**
 * @module How surely two reports tell one story: a logistic model of few parameters over views, dates and rank.
 *
 * Whether two reports are alike enough depends on what else is about: in a busy week everything resembles
 * everything. So the model also sees how near the pair comes to each report's own best match (`ratio`).
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

/** Weights of one logistic model: the views in order, then the rest. */
export interface Likeness {
  readonly bias: number
  readonly views: readonly number[]
  readonly ratio: number
  readonly sameDay: number
  readonly nextDay: number
  /** Per day, from the second day on. */
  readonly days: number
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

/** What the model sees: views, ratio, same day, next day, days. `bestA` and `bestB` are the closest match each has. */
export function features(pair: Pair, bestA: number, bestB: number): number[] {
  const { views, gap } = pair
  const near = closeness(pair)
  const ratio = near === 0 ? 0 : (near / bestA) ** 2 + (near / bestB) ** 2
  return [...views, ratio, Number(gap === 0), Number(gap === 1), gap !== null && gap > 1 ? gap : 0]
}

/** Log-odds that the two tell one story. */
export function logOdds(pair: Pair, bestA: number, bestB: number, models = shipped()): number {
  const model = pair.gap === null ? models.undated : models.dated
  const weights = [...model.views, model.ratio, model.sameDay, model.nextDay, model.days]
  return features(pair, bestA, bestB).reduce((sum, x, i) => sum + x * weights[i]!, model.bias)
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
