/** @module Quotations as they stand in the reports: what is between the marks, and the clause and speaker around it. */
import { perObject } from '../../text/memo.ts'
import type { Chars } from '../../text/span.ts'
import { attributionOf } from '../origins.ts'
import type { Scene } from '../scene.ts'
import type { Clauses } from './clauses.ts'
import type { Passage, Passages } from './passages.ts'
import type { Word } from './words.ts'

/** Curly and straight marks are mixed in practice. */
const QUOTED = /“[^”“"\n]{2,1500}[”"]|"[^"“\n]{2,1500}["”]/g
/** What an editor puts into a quotation is not said in it. */
const INSERTED = /\[[^\][]*\]|\([^()]*\)/g
/** Quotations of one report that are compared. */
const MOST_QUOTES = 500

/** A quotation of up to so many words is a mark on one expression; the clause around it is what is said. */
export const SHORT = 3

/** What is between the marks. */
export interface Quoted extends Chars {
  readonly words: readonly Word[]
}

export interface Quote extends Quoted {
  readonly reading: number
}

/** The quotations of a story, report by report in text order. */
export const quotesOf = ({ clauses }: Passages): Quote[] =>
  clauses.flatMap((own, reading) => quotedIn(own).map((q) => ({ ...q, reading })))

const quotedIn = perObject(({ from: { report }, words: all }: Clauses): Quoted[] => {
  let w = 0
  return [...report.text.matchAll(QUOTED).take(MOST_QUOTES)].map((m) => {
    const start = m.index
    const end = start + m[0].length
    while (w < all.length && all[w]!.start < start) w++
    const from = w
    while (w < all.length && all[w]!.end <= end) w++
    return { start, end, words: withoutInserted(m[0], start, all.slice(from, w)) }
  })
})

function withoutInserted(text: string, start: number, words: readonly Word[]): readonly Word[] {
  const inserted = [...text.matchAll(INSERTED)].map((m) => [start + m.index, start + m.index + m[0].length] as const)
  return inserted.length === 0
    ? words
    : words.filter((w) => !inserted.some(([from, to]) => from <= w.start && w.end <= to))
}

/** Words in a row by which two quotations are known to be one; fewer where they are so much of the shorter one. */
const RUN = 6
const SHORT_RUN = 4
const LEAST_SHARE = 0.4

/** Whether `a` and `b` share words in a row, so that they are two excerpts of one utterance. */
export function sharesRun(a: Pick<Quote, 'words'>, b: Pick<Quote, 'words'>): boolean {
  const least = Math.min(a.words.length, b.words.length)
  const run = SHORT_RUN >= LEAST_SHARE * least ? SHORT_RUN : RUN
  const runs = ({ words }: Pick<Quote, 'words'>) =>
    words.slice(run - 1).map((_, i) =>
      words
        .slice(i, i + run)
        .map(plain)
        .join(' '),
    )
  const known = new Set(runs(a))
  return runs(b).some((r) => known.has(r))
}

/** A word without the marks that typesetters change. */
export const plain = (w: Word) => w.lower.replace(/’/g, "'").replace(/'$/, '')

/** The clause that holds all words of `q`; null when none does. */
export const clauseOf = ({ of }: Passages, q: Quote): Passage | null =>
  of[q.reading]!.find((p) => p.start <= q.words[0]!.start && q.words.at(-1)!.end <= p.end) ?? null

/** The first clause that holds words of `q`. */
export const firstClauseOf = ({ of }: Passages, q: Quote): Passage | null =>
  of[q.reading]!.find((p) => p.start < q.end && q.start < p.end) ?? null

/** Joined id of whoever is read to say what stands at `p`. */
export function speakerOf(scene: Scene, p: Chars & { readonly reading: number }): string | null {
  const reading = scene.readings[p.reading]!
  const a = attributionOf(reading, p)
  const entity = a === null ? null : reading.attributions[a]!.entity
  return entity === null ? null : scene.identities.idOf(p.reading, entity)
}
