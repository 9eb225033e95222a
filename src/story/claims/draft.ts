/** @module A claim in the making: places that say the same thing, before origins are traced and conflicts weighed. */
import type { Claim, ConflictKind } from '../../schema/types.ts'
import type { Chars } from '../../text/span.ts'

export type Stance = Claim['members'][number]['stance']

/** A place in reading `reading` of the scene. */
export interface Place extends Chars {
  readonly reading: number
  readonly stance: Stance
  readonly value?: string
  /** Holds the words in which two places differ: no part stands for it. */
  readonly whole?: boolean
}

export interface Draft {
  /** What joins the places; drafts of one kind may be merged where they share places. */
  readonly kind:
    | 'move'
    | 'plan'
    | 'timing'
    | 'manner'
    | 'cause'
    | 'quotation'
    | 'dispute'
    | 'number'
    | 'person'
    | 'same'
  readonly text: string
  readonly places: readonly Place[]
  readonly conflict?: ConflictKind
  readonly note?: string
  /** Drafts of one topic are one claim, wherever their places lie. */
  readonly topic?: string
  /** How much the story turns on it, from 0 up: ranks conflicts. */
  readonly turn: number
}

export const samePlace = (a: Place, b: Place): boolean =>
  a.reading === b.reading &&
  Math.min(a.end, b.end) - Math.max(a.start, b.start) > 0.5 * Math.min(a.end - a.start, b.end - b.start)

/** `places` in text order, those that lie mostly in another dropped; what is said against outweighs what is said for. */
export function distinct(places: readonly Place[]): Place[] {
  const rank = { denies: 0, 'does-not-deny': 1, 'leaves-open': 2, asserts: 3 }
  const kept: Place[] = []
  const best = [...places].sort(
    (a, b) =>
      rank[a.stance] - rank[b.stance] ||
      Number(b.whole ?? false) - Number(a.whole ?? false) ||
      a.end - a.start - (b.end - b.start) ||
      a.reading - b.reading ||
      a.start - b.start,
  )
  for (const p of best) if (!kept.some((k) => samePlace(k, p))) kept.push(p)
  return kept.sort((a, b) => a.reading - b.reading || a.start - b.start || a.end - b.end)
}
