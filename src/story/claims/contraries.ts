/** @module Pairs in which one passage says what another negates, or uses the opposite word of the same thing. */

import { perObject } from '../../text/memo.ts'
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'
import { isNoComment } from './no-comment.ts'
import { OPPOSITES } from './opposites.ts'
import type { Pair } from './pairs.ts'
import { negatedTerms, type Passage } from './passages.ts'
import { shortWords } from './short.ts'
import { isJoined, stem } from './words.ts'

const LEAST_DICE = 0.55
const LEAST_WITHIN = 0.5
/** A passage of so few terms, all of them shared, needs no further likeness. */
const FEW = 3
/** What two passages with opposite words must share. */
const LEAST_WEIGHT = 6
const LEAST_OPPOSED = 0.3
const WHOLLY = 0.95

export function contraryClaims(scene: Scene, pairs: readonly Pair[]): Draft[] {
  return pairs.flatMap((pair) => {
    const { a, b, dice, within } = pair
    const against = opposed(scene, pair)
    if (against) return against
    const brief = within >= WHOLLY && Math.min(a.terms.size, b.terms.size) <= FEW
    if ((dice < LEAST_DICE || within < LEAST_WITHIN) && !brief) return []
    return contrary(scene, pair, a, b) ?? contrary(scene, pair, b, a) ?? []
  })
}

/** `no` negates a word that `yes` asserts, and they share somebody or something besides it. */
function contrary(scene: Scene, { shared, dice }: Pair, yes: Passage, no: Passage): Draft | null {
  if (yes.negated || !no.negated) return null
  const hit = negatedTerms(no.words).find((t) => shared.includes(t))
  if (!hit || isJoined(hit) || !shared.some((t) => t !== hit)) return null
  if (isNoComment(scene, yes) || isNoComment(scene, no)) return null
  const place = (p: Passage, stance: Place['stance']): Place => ({
    reading: p.reading,
    start: p.start,
    end: p.end,
    stance,
  })
  return {
    kind: 'dispute',
    text: shortWords(scene, yes),
    places: [place(yes, 'asserts'), place(no, 'denies')],
    conflict: 'existence',
    note: 'One passage says what the other negates.',
    turn: 0.2 + 0.3 * dice,
  }
}

const stemsOf = perObject(({ words }: Passage): ReadonlySet<string> => new Set(words.map((w) => stem(w.lower))))
/** Words that have an opposite. */
const opposable = perObject(({ words }: Passage) => words.filter((w) => OPPOSITES.has(stem(w.lower))))

/** The passages use words that cannot both be true of what they share. */
function opposed(scene: Scene, { a, b, shared, dice, weight }: Pair): Draft | null {
  if (a.negated !== b.negated || weight < LEAST_WEIGHT || dice < LEAST_OPPOSED || !shared.some((t) => !isJoined(t)))
    return null
  const stems = stemsOf(b)
  const hit = opposable(a).find((w) => [...OPPOSITES.get(stem(w.lower))!].some((o) => stems.has(o)))
  if (!hit || stems.has(stem(hit.lower))) return null
  const place = (p: Passage): Place => ({ reading: p.reading, start: p.start, end: p.end, stance: 'asserts' })
  return {
    kind: 'dispute',
    text: shortWords(scene, a),
    places: [place(a), place(b)],
    conflict: 'status',
    note: `“${hit.lower}” against its opposite.`,
    turn: 0.35 + 0.3 * dice,
  }
}
