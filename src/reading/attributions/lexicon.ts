/** @module How often a lemma stands in a cue: learned from the training articles, kept as a bucket from 0 (never) to 9 (nearly always). */
import { hash32 } from '../../text/hash.ts'

/** Buckets from here on mark a word that may well be a cue. */
export const LIKELY = 4

/** Key of a lemma with its universal tag. */
export const lexiconKey = (lemma: string, upos: number): number => hash32(lemma, 0x811c9dc5 ^ (upos * 0x9e3779b1))

/** The bucket of a word that was in a cue `inside` times out of `all`. */
export function bucketOf(inside: number, all: number): number {
  if (inside <= 0) return all === 0 ? 1 : 0
  const share = inside / (all + 1)
  if (share < 0.01) return 1
  if (share < 0.04) return 2
  if (share < 0.1) return 3
  if (share < 0.2) return 4
  if (share < 0.35) return 5
  if (share < 0.5) return 6
  if (share < 0.7) return 7
  return share < 0.85 ? 8 : 9
}

export type Lexicon = (key: number) => number
