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
/** Two passages that share less, and of which none says all that the other says, tell nothing about each other. */
export const LEAST_DICE = 0.3
export const WHOLLY = 0.95

export const weightOf = (terms: Iterable<string>, weight: (term: string) => number): number => {
  let sum = 0
  for (const t of terms) sum += weight(t)
  return sum
}

/** All pairs of passages of different sentences that share two terms, one of them not common in the story, and enough of their weight. */
export function pairsOf({ list, weight }: Passages): Pair[] {
  const index = new Map<string, number[]>()
  const own: number[] = []
  const pairs: Pair[] = []
  const meeting = new Meeting(list.length)
  list.forEach((b, j) => {
    const listed = [...b.terms].map((term): Listed => ({ term, before: index.get(term) ?? [], weight: weight(term) }))
    const rare = listed.filter(({ before }) => before.length <= COMMON)
    const common = listed.filter(({ before }) => before.length > COMMON)
    own.push(listed.reduce((sum, t) => sum + t.weight, 0))
    for (const t of rare) meeting.add(t)
    for (const t of common) meeting.addTo(t)
    for (const i of meeting.met()) {
      const a = list[i]!
      if (meeting.count[i]! < LEAST_SHARED || (a.reading === b.reading && a.sentence === b.sentence)) continue
      const sum = meeting.weight[i]!
      const dice = (2 * sum) / (own[i]! + own[j]!)
      const within = sum / Math.min(own[i]!, own[j]!)
      if (dice < LEAST_DICE && within < WHOLLY) continue
      const shared = [...rare, ...common].flatMap(({ term }) => (a.terms.has(term) ? [term] : []))
      pairs.push({ a, b, shared, weight: sum, dice, within })
    }
    meeting.clear()
    for (const { term, before } of listed) {
      if (before.length === 0) index.set(term, before)
      before.push(j)
    }
  })
  return pairs
}

/** A term of a passage, and the earlier ones that have it too. */
interface Listed {
  readonly term: string
  readonly before: number[]
  readonly weight: number
}

/** What one passage shares with each of the earlier ones: how many terms, of what weight. */
class Meeting {
  readonly count: Uint16Array
  readonly weight: Float64Array
  readonly #met: number[] = []

  constructor(size: number) {
    this.count = new Uint16Array(size)
    this.weight = new Float64Array(size)
  }

  /** A term is shared with the passages before. */
  add({ before, weight }: Listed): void {
    for (const i of before) {
      if (this.count[i] === 0) this.#met.push(i)
      this.count[i]!++
      this.weight[i]! += weight
    }
  }

  /** The same, for those only that are met already. */
  addTo({ before, weight }: Listed): void {
    for (const i of before)
      if (this.count[i]! > 0) {
        this.count[i]!++
        this.weight[i]! += weight
      }
  }

  met(): readonly number[] {
    return this.#met
  }

  clear(): void {
    for (const i of this.#met) this.count[i] = this.weight[i] = 0
    this.#met.length = 0
  }
}
