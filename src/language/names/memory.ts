/** @module What a document itself tells of its capitalized words: beside which words each occurs, in any of its sentences. */
import { FLAG, type WordInfo } from './lexicon.ts'
import { TOLD_AT, toldIn } from './told.ts'

/** Bits kept for each word of a document. */
export const SEEN = {
  /** In lower case somewhere. */
  lower: 1,
  /** With a capital where no sentence begins. */
  inside: 2,
  /** After a form of address, a title or a given name. */
  afterTitle: 4,
  afterGiven: 8,
  /** After "in", "at", "from", "near". */
  afterIn: 16,
  /** After "the". */
  afterThe: 32,
  /** Before a verb of saying or thinking. */
  beforeSaid: 64,
  /** Before or after the word of an organization: "Party", "Inc." */
  besideOrganization: 128,
  /** Before a possessive. */
  possessive: 256,
} as const

const INTO = new Set(['in', 'at', 'from', 'near', 'across', 'outside', 'around'])
export const SAID = new Set(
  `said says told added asked tweeted wrote argued insisted noted denied explained acknowledged replied warned believes thinks hopes thought
  resigned announced married died was-born testified declined refused recalled suggested called joked`.split(/\s+/),
)

/** Word (lower case) → bits of SEEN. */
export type Memory = Map<string, number>

/** What the neighbours of the capitalized word at `i` tell of it. */
export function habitsAt(words: readonly WordInfo[], i: number): number {
  const before = i > 0 ? words[i - 1]! : undefined
  const after = words[i + 1]
  let bits = 0
  if (before && before.flags & FLAG.letter) {
    bits |= SEEN.inside
    if (before.flags & (FLAG.address | FLAG.role)) bits |= SEEN.afterTitle
    if (before.flags & FLAG.given) bits |= SEEN.afterGiven
    if (INTO.has(before.lower)) bits |= SEEN.afterIn
    if (before.lower === 'the') bits |= SEEN.afterThe
    if (before.flags & FLAG.organization && before.flags & FLAG.capital) bits |= SEEN.besideOrganization
  }
  if (after) {
    if (SAID.has(after.lower)) bits |= SEEN.beforeSaid
    if (after.flags & FLAG.organization && after.flags & FLAG.capital) bits |= SEEN.besideOrganization
    if (after.lower === "'s") bits |= SEEN.possessive
  }
  return bits
}

/** Notes one sentence in `memory`. */
export function remember(memory: Memory, words: readonly WordInfo[]): void {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (!(word.flags & FLAG.letter)) continue
    const bits = word.flags & FLAG.capital ? habitsAt(words, i) : SEEN.lower
    if (bits) memory.set(word.lower, (memory.get(word.lower) ?? 0) | bits)
  }
  for (const { from, to, bits } of toldIn(words))
    for (let i = from; i < to; i++) {
      const { flags, lower } = words[i]!
      if (flags & FLAG.capital) memory.set(lower, (memory.get(lower) ?? 0) | bits)
    }
}

/** What sentences say outright of a word: the kinds of `told.ts`, moved down. */
export const toldKind = (bits: number) => bits >> TOLD_AT
