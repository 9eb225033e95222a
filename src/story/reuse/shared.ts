/** @module Stretches of words that two texts share, in the order of the first text. */
import { hash32 } from '../../text/hash.ts'
import type { Chars } from '../../text/span.ts'
import { type Word, words } from '../grouping/words.ts'

/** A run of the same words in both texts. */
export interface Shared {
  readonly a: Chars
  readonly b: Chars
  /** How many words. */
  readonly length: number
}

/** Fewer words in a row than this are everybody's. */
export const LEAST_RUN = 6
/** Places in the second text that are tried for one beginning: texts that repeat themselves stay cheap. */
const TRIED = 8

/** All shared runs of at least `LEAST_RUN` words; each word of `a` is in at most one. */
export function sharedRuns(a: string, b: string): Shared[] {
  const [left, right] = [words(a), words(b)]
  const places = beginnings(right)
  const found: Shared[] = []
  for (let i = 0; i + LEAST_RUN <= left.length; ) {
    let length = 0
    let at = 0
    for (const j of places.get(beginning(left, i)) ?? []) {
      const same = sameWords(left, i, right, j)
      if (same > length) [length, at] = [same, j]
    }
    if (length >= LEAST_RUN) {
      found.push({ a: spanOf(left, i, length), b: spanOf(right, at, length), length })
      i += length
    } else i++
  }
  return found
}

const spanOf = (all: readonly Word[], from: number, length: number): Chars => ({
  start: all[from]!.start,
  end: all[from + length - 1]!.end,
})

function beginnings(all: readonly Word[]): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let i = 0; i + LEAST_RUN <= all.length; i++) {
    const key = beginning(all, i)
    const list = places.get(key)
    if (!list) places.set(key, [i])
    else if (list.length < TRIED) list.push(i)
  }
  return places
}

function beginning(all: readonly Word[], i: number): number {
  let hash = 0x811c9dc5
  for (let k = i; k < i + LEAST_RUN; k++) hash = hash32(`${all[k]!.stem} `, hash)
  return hash
}

function sameWords(a: readonly Word[], i: number, b: readonly Word[], j: number): number {
  let n = 0
  while (i + n < a.length && j + n < b.length && a[i + n]!.stem === b[j + n]!.stem) n++
  return n
}
