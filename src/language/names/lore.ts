/**
 * @module What a large body of unlabelled news tells of each word: how it is spelled and beside what it stands.
 *
 *   slot = hash of the lower-case word │ bits 0–1 spelling (1 nearly always small, 2 both, 3 nearly always capital) │ bits 2–10 SEEN habits │ bits 16–31 check of the hash
 */
import { SEEN } from './memory.ts'

export const LORE_BITS = 16
export const LORE_SLOTS = 1 << LORE_BITS

/** Slot → what is known of its word; 0 for words never met. */
export type Lore = Uint32Array

export const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & (LORE_SLOTS - 1)
/** Tells apart the words that share a slot. */
export const checkOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 16

/** What is known of the word with this hash; 0 when it was never met. */
export function toldOf(lore: Lore, hash: number): number {
  const slot = lore[slotOf(hash)]!
  return slot >>> 16 === checkOf(hash) ? slot & 0xffff : 0
}

/** Spelling of a word: 0 unknown, 1 small, 2 both, 3 capital. */
export const spelling = (lore: Lore, hash: number): number => toldOf(lore, hash) & 3

const HABITS = [
  SEEN.afterTitle,
  SEEN.afterGiven,
  SEEN.afterIn,
  SEEN.afterThe,
  SEEN.beforeSaid,
  SEEN.besideOrganization,
  SEEN.possessive,
]

/** Packs what was counted of one word: occurrences small and capital (inside sentences), and how often each habit was seen. */
export function packLore(small: number, capital: number, habits: ReadonlyMap<number, number>): number {
  const share = capital / Math.max(1, capital + small)
  let packed = share < 0.08 ? 1 : share < 0.92 ? 2 : 3
  HABITS.forEach((habit, i) => {
    if ((habits.get(habit) ?? 0) >= Math.max(1, 0.12 * capital) && packed > 1) packed |= 4 << i
  })
  if (capital >= 30) packed |= 4 << HABITS.length
  return packed
}
