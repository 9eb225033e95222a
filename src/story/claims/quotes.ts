/** @module Quotations as they stand in the reports: what is between the marks, and the clause and speaker around it. */
import { attributionOf } from '../origins.ts'
import type { Scene } from '../scene.ts'
import type { Passage, Passages } from './passages.ts'
import type { Word } from './words.ts'

/** Curly and straight marks are mixed in practice. */
const QUOTED = /“[^”“"\n]{2,1500}[”"]|"[^"“\n]{2,1500}["”]/g
/** Quotations of one report that are compared. */
const MOST_QUOTES = 500

export interface Quote {
  readonly reading: number
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
}

/** The quotations of reading `reading` in text order. */
export function quotesOf(scene: Scene, { words }: Passages, reading: number): Quote[] {
  const { text } = scene.readings[reading]!.report
  const all = words[reading]!
  let w = 0
  return [...text.matchAll(QUOTED).take(MOST_QUOTES)].map((m) => {
    const start = m.index
    const end = start + m[0].length
    while (w < all.length && all[w]!.start < start) w++
    const from = w
    while (w < all.length && all[w]!.end <= end) w++
    return { reading, start, end, words: all.slice(from, w) }
  })
}

/** A word without the marks that typesetters change. */
export const plain = (w: Word) => w.lower.replace(/’/g, "'").replace(/'$/, '')

/** The clause that holds all words of `q`; null when none does. */
export const clauseOf = ({ list }: Passages, q: Quote): Passage | null =>
  list.find((p) => p.reading === q.reading && p.start <= q.words[0]!.start && q.words.at(-1)!.end <= p.end) ?? null

/** Joined id of whoever is read to say `p`. */
export function speakerOf(scene: Scene, p: Passage): string | null {
  const reading = scene.readings[p.reading]!
  const a = attributionOf(reading, p)
  const entity = a === null ? null : reading.attributions[a]!.entity
  return entity === null ? null : scene.identities.idOf(p.reading, entity)
}
