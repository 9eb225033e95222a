/**
 * @module How often a word stands in a cue: learned from the training articles, kept as a bucket from 0 (never) to 9
 * (nearly always). A lemma that was seen seldom leans on its word class: "boasted" is like "insisted".
 */
import { UPOS } from '../../language/tagset.ts'
import { hash32 } from '../../text/hash.ts'

/** Buckets from here on mark a word that may well be a cue. */
export const LIKELY = 4
/** A word class counts as much as so many occurrences. */
const TRUST = 3
/** Upper ends of the buckets, as shares of the occurrences inside cues. */
const BUCKETS = [0.003, 0.012, 0.04, 0.1, 0.2, 0.35, 0.5, 0.7, 0.85]

/** Word classes lie in 0…255; 0 is for words without one. */
export const CLASSES = 256
/** Key of a word class with a universal tag; below CLASSES * UPOS.length. */
export const classKey = (cluster: number, upos: number): number => cluster * UPOS.length + upos
/** Key of a lemma with its universal tag. */
export const lemmaKey = (lemma: string, upos: number): number => hash32(lemma, 0x811c9dc5 ^ (upos * 0x9e3779b1))

/** The bucket of a word that was in a cue `inside` times out of `all`, when its class is so with share `prior`. */
export function bucketOf(inside: number, all: number, prior: number): number {
  const share = (inside + TRUST * prior) / (all + TRUST)
  const bucket = BUCKETS.findIndex((end) => share < end)
  return bucket < 0 ? BUCKETS.length : bucket
}

export interface Lexicon {
  /** The word class of a lower-case form. */
  readonly cluster: (form: string) => number
  /** The bucket of a word by its lemma key and class key. */
  readonly bucket: (lemma: number, cluster: number) => number
}
