/** @module Expressions of a few words in quotation marks: the same mark on one thing, in several reports. */
import type { Scene } from '../scene.ts'
import type { Draft } from './draft.ts'
import type { Passage, Passages } from './passages.ts'
import { clauseOf, plain, type Quote, SHORT, speakerOf } from './quotes.ts'
import { shortWords } from './short.ts'

/** Expressions of a word or three in quotation marks, told in several reports about the same people or things. */
export function expressionClaims(scene: Scene, passages: Passages, quotes: readonly Quote[]): Draft[] {
  const byWords = new Map<string, Quote[]>()
  for (const q of quotes) {
    if (q.words.length === 0 || q.words.length > SHORT || q.words.every((w) => w.term === '')) continue
    const key = q.words.map(plain).join(' ')
    byWords.set(key, [...(byWords.get(key) ?? []), q])
  }
  const drafts: Draft[] = []
  for (const [key, same] of byWords) {
    if (new Set(same.map((q) => q.reading)).size < 2) continue
    const told = same.flatMap((q) => clauseOf(passages, q) ?? [])
    const inner = new Set(same[0]!.words.map((w) => w.term))
    const speaker = new Map(told.map((p) => [p, speakerOf(scene, p)]))
    const alike = (p: Passage, o: Passage) =>
      sharesMore(p, o, inner) || (speaker.get(p) !== null && speaker.get(p) === speaker.get(o))
    const about = told.filter((p) => told.some((o) => o.reading !== p.reading && alike(p, o)))
    if (about.length < 2) continue
    drafts.push({
      kind: 'quotation',
      text: shortWords(scene, about[0]!) || key,
      places: about.map((p) => ({ reading: p.reading, start: p.start, end: p.end, stance: 'asserts' })),
      turn: 0.2,
    })
  }
  return drafts
}

const sharesMore = (a: Passage, b: Passage, inner: ReadonlySet<string>) =>
  [...a.terms].some((t) => !inner.has(t) && b.terms.has(t))
