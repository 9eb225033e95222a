/** @module Pairs of passages that share what they speak of, found through their rarer terms. */
import type { Passage, Passages } from './passages.ts'

export interface Pair {
  readonly a: Passage
  readonly b: Passage
  readonly shared: readonly string[]
  /** Shared weight over the mean weight of both: 1 when both say the same. */
  readonly dice: number
  /** Shared weight over the lighter one's: 1 when one says all that the other says. */
  readonly within: number
  /** Summed weight of what is shared. */
  readonly weight: number
}

/** A term that more passages than this hold leads to no pair by itself. */
const COMMON = 40
const LEAST_SHARED = 2

export const weightOf = (terms: Iterable<string>, weight: (term: string) => number): number => {
  let sum = 0
  for (const t of terms) sum += weight(t)
  return sum
}

/** The passages of `index` with which `b` shares a term that is not common, and all that it shares with each. */
function sharedWith({ terms }: Passage, index: ReadonlyMap<string, readonly number[]>): Map<number, string[]> {
  const shared = new Map<number, string[]>()
  const lists = [...terms].flatMap((term) => ({ term, before: index.get(term) ?? [] }))
  for (const { term, before } of lists)
    if (before.length <= COMMON)
      for (const i of before) {
        const own = shared.get(i)
        if (own) own.push(term)
        else shared.set(i, [term])
      }
  for (const { term, before } of lists) if (before.length > COMMON) for (const i of before) shared.get(i)?.push(term)
  return shared
}

/** All pairs of passages of different sentences that share two terms, one of them not common in the story. */
export function pairsOf({ list, weight }: Passages): Pair[] {
  const index = new Map<string, number[]>()
  const own = list.map((p) => weightOf(p.terms, weight))
  const pairs: Pair[] = []
  list.forEach((b, j) => {
    for (const [i, shared] of sharedWith(b, index)) {
      const a = list[i]!
      if (shared.length < LEAST_SHARED || (a.reading === b.reading && a.sentence === b.sentence)) continue
      const sum = weightOf(shared, weight)
      pairs.push({
        a,
        b,
        shared,
        weight: sum,
        dice: (2 * sum) / (own[i]! + own[j]!),
        within: sum / Math.min(own[i]!, own[j]!),
      })
    }
    for (const term of b.terms) {
      const before = index.get(term)
      if (before) before.push(j)
      else index.set(term, [j])
    }
  })
  return pairs
}
