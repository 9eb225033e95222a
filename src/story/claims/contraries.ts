/** @module Pairs in which one passage says what another negates, or uses the opposite word of the same thing. */
import type { Scene } from '../scene.ts'
import { negatedTerms, negates } from './clauses.ts'
import type { Draft, Place } from './draft.ts'
import { isNoComment } from './no-comment.ts'
import { OPPOSITES } from './opposites.ts'
import { LEAST_DICE, type Pair, WHOLLY, weightOf } from './pairs.ts'
import { type Passage, type Passages, perClause } from './passages.ts'
import { shortWords } from './short.ts'
import { isJoined, isPerson, stem, type Word } from './words.ts'

const LIKE = 0.55
const LEAST_WITHIN = 0.5
/** A passage of so few terms, all of them shared, needs no further likeness. */
const FEW = 3
/** What two passages with opposite words must share. */
const LEAST_WEIGHT = 6
/** … and at most so many words from them. */
const BESIDE = 4
/** Words after a negation that it may bear on, and what of them another passage must hold. */
const NOT = /^(?:not|no|never|none|cannot)$|n[’']t$/
const SCOPE = 6
/** What stands before "not" in a clause of its own. */
const AUXILIARY =
  /^(?:am|is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|shall|may|might|must)$|[’'](?:s|m|re|ve|ll|d)$/
/** Words of more and less, and of what is sure. */
const COMPARED = /^(?:more|less|better|worse|enough|doubt|question|wonder|matter)$/
/** Between two words of one phrase stands one space. */
const GAP = 1
const LEAST_MET = 2
const LEAST_SCOPE = 5
const NEARLY_ALL = 0.75

export function contraryClaims(scene: Scene, { weight }: Passages, pairs: readonly Pair[]): Draft[] {
  return pairs.flatMap((pair) => {
    const { a, b, dice, within } = pair
    const against = opposed(scene, pair)
    if (against) return against
    const brief = within >= WHOLLY && Math.min(a.terms.size, b.terms.size) <= FEW
    const alike = (dice >= LIKE && within >= LEAST_WITHIN) || brief
    const between = (yes: Passage, no: Passage) => {
      if (!no.negated) return null
      const stated = dice >= LEAST_DICE && saysWhatIsNegated(yes, no, weight)
      return alike || stated ? contrary(scene, pair, yes, no, stated) : null
    }
    return between(a, b) ?? between(b, a) ?? []
  })
}

/** Whether `yes` holds nearly all that a negation in `no` bears on: "a slip of the tongue", "no slip of the tongue". */
function saysWhatIsNegated(yes: Passage, no: Passage, weight: (term: string) => number): boolean {
  return no.words.some((_, i) => {
    if (!negates(no.words, i) || !NOT.test(no.words[i]!.lower)) return false
    // What is not so of one person may be so of others.
    const of = no.words.slice(0, i).flatMap((w) => (w.id !== null && isPerson(w.id) ? [w.id] : []))
    if (of.length > 0 && !of.some((id) => yes.terms.has(id))) return false
    const after = no.words.slice(i + 1, i + 1 + SCOPE)
    const end = after.findIndex((w, k) => k > 0 && w.start - after[k - 1]!.end > GAP)
    const scope = [...new Set(after.slice(0, end < 0 ? undefined : end).map((w) => w.term))].filter(Boolean)
    const met = scope.filter((t) => yes.terms.has(t))
    return (
      met[0] === scope[0] &&
      !scope[0]?.startsWith('#') &&
      met.filter((t) => !isJoined(t)).length >= LEAST_MET &&
      weightOf(met, weight) >= LEAST_SCOPE &&
      weightOf(met, weight) >= NEARLY_ALL * weightOf(scope, weight)
    )
  })
}

/** "A man not seen on camera", "no mayor has done more", "no doubt": a "not" in no clause of its own or of more and less denies nothing. */
const isAlone = (words: readonly Word[], i: number) =>
  (words[i]!.lower === 'not' && !AUXILIARY.test(words[i - 1]?.lower ?? '')) ||
  words.slice(i + 1, i + 1 + SCOPE).some((w) => COMPARED.test(w.lower))

/** `no` negates a word that `yes` asserts, and they share somebody or something besides it. */
function contrary(scene: Scene, { shared, dice }: Pair, yes: Passage, no: Passage, stated: boolean): Draft | null {
  const denied = negatedIn(yes)
  if (no.words.every((_, i) => !negates(no.words, i) || isAlone(no.words, i))) return null
  const hit = negatedIn(no).find((t) => shared.includes(t) && !t.startsWith('#'))
  if (denied.some((t) => shared.includes(t))) return null
  if (!hit || isJoined(hit) || !shared.some((t) => t !== hit)) return null
  if (isNoComment(yes) || isNoComment(no)) return null
  if ([...yes.words, ...no.words].some((w) => /^(?:should(?:n[’']t)?|ought)$/.test(w.lower))) return null
  if (yes.words.some((w) => /^(?:if|whether)$/.test(w.lower))) return null
  // "That is not the aim; peace is the aim."
  const after = no.words.slice(no.words.findIndex((_, i) => negates(no.words, i)))
  if (after.filter((w) => w.term === hit).length > 1) return null
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
    turn: (stated ? 0.4 : 0.2) + 0.3 * dice,
  }
}

const negatedIn = perClause(({ words }) => negatedTerms(words))
const stemsOf = perClause(({ words }): ReadonlySet<string> => new Set(words.map((w) => stem(w.lower))))
/** Words that have an opposite. */
const opposable = perClause(({ words }) => words.filter((w) => OPPOSITES.has(stem(w.lower))))

/** The passages use words that cannot both be true, each beside what they share. */
function opposed(scene: Scene, { a, b, shared, dice, weight }: Pair): Draft | null {
  if (a.negated !== b.negated || weight < LEAST_WEIGHT || dice < LEAST_DICE || opposable(a).length === 0) return null
  if (shared.every(isJoined)) return null
  const hit = opposable(a).find((w) => {
    const other = opposable(b).find((o) => OPPOSITES.get(stem(w.lower))!.has(stem(o.lower)))
    return other && sameOwner(a, w, b, other) && shared.some((t) => isBeside(a, w, t) && isBeside(b, other, t))
  })
  if (!hit || stemsOf(b).has(stem(hit.lower))) return null
  const place = (p: Passage): Place => ({ reading: p.reading, start: p.start, end: p.end, stance: 'asserts' })
  return {
    kind: 'dispute',
    text: shortWords(scene, a),
    places: [place(a), place(b)],
    conflict: 'status',
    note: `“${hit.lower}” against its opposite.`,
    turn: 0.4 + 0.3 * dice,
  }
}

/** Whether a word of `term` stands a few words from `word`. */
function isBeside({ words }: Passage, word: Word, term: string): boolean {
  const at = words.indexOf(word)
  return words
    .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
    .some((w) => w !== word && (w.term === term || w.id === term))
}

/** Two people may well differ: whoever is named last before each word must be one, where both name somebody. */
function sameOwner(a: Passage, x: Word, b: Passage, y: Word): boolean {
  const owner = ({ words }: Passage, w: Word) => words.findLast((v) => v.start < w.start && v.id && isPerson(v.id))?.id
  const [one, other] = [owner(a, x), owner(b, y)]
  return !one || !other || one === other
}
