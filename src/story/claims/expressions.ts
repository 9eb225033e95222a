/** @module Expressions of a few words in quotation marks: the same mark on one thing, or nearly the same words of it. */
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'
import type { Passage, Passages } from './passages.ts'
import { clauseOf, plain, type Quote, speakerOf } from './quotes.ts'
import { shortWords } from './short.ts'
import { isJoined } from './words.ts'

/** A quotation of up to so many words is a mark on one expression; the clause around it is what is said. */
const SHORT = 3
/** Up to so many words, quotations are compared by what tells in them. */
const NEAR = 14

export function expressionClaims(scene: Scene, passages: Passages, quotes: readonly Quote[]): Draft[] {
  return [...shortClaims(scene, passages, quotes), ...nearClaims(scene, passages, quotes)]
}

/** Expressions of a word or three in quotation marks, told in several reports about the same people or things. */
function shortClaims(scene: Scene, passages: Passages, quotes: readonly Quote[]): Draft[] {
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

const textOf = (scene: Scene, p: Pick<Passage, 'reading' | 'start' | 'end'>) =>
  scene.readings[p.reading]!.report.text.slice(p.start, p.end)

/** The sentences of a quotation, the first and last with its marks. */
function sentencesOf(scene: Scene, q: Quote): Quote[] {
  const { text } = scene.readings[q.reading]!.report
  const starts = q.words.flatMap((w, i) =>
    i === 0 || /[.!?…]/.test(text.slice(q.words[i - 1]!.end, w.start)) ? [i] : [],
  )
  return starts.map((from, n) => {
    const words = q.words.slice(from, starts[n + 1])
    const start = n === 0 ? q.start : words[0]!.start
    return { ...q, words, start, end: n === starts.length - 1 ? q.end : words.at(-1)!.end }
  })
}

/** Quotations of a few words that share what tells in them and where they stand, but are not word for word the same. */
function nearClaims(scene: Scene, passages: Passages, quotes: readonly Quote[]): Draft[] {
  const some = quotes
    .flatMap((q) => sentencesOf(scene, q))
    .flatMap((q) => {
      if (q.words.length <= SHORT || q.words.length > NEAR) return []
      const terms = new Set(q.words.map((w) => w.term).filter(Boolean))
      const clause = clauseOf(passages, q)
      return terms.size >= 2 && clause ? [{ q, terms, clause }] : []
    })
  return some.flatMap((x, i) =>
    some.slice(i + 1).flatMap((y): Draft[] => {
      if (x.q.reading === y.q.reading) return []
      const shared = [...x.terms].filter((t) => y.terms.has(t))
      if (shared.filter((t) => !isJoined(t)).length < 2 || shared.length * 2 < Math.min(x.terms.size, y.terms.size) + 1)
        return []
      const around = [...x.clause.terms].filter((t) => y.clause.terms.has(t) && !x.terms.has(t) && !y.terms.has(t))
      const [one, other] = [x, y].map(({ q }) => q.words.map(plain).join(' ')) as [string, string]
      if (around.length === 0 || one.includes(other) || other.includes(one)) return []
      const place = ({ q, clause }: typeof x): Place => ({
        reading: q.reading,
        start: Math.min(clause.start, q.start),
        end: Math.max(clause.end, q.end),
        stance: 'asserts',
      })
      const show = ({ q }: typeof x) => textOf(scene, q)
      return [
        {
          kind: 'quotation',
          text: show(x),
          places: [place(x), place(y)],
          turn: 0.5,
          ...(x.terms.size + y.terms.size > 2 * shared.length && {
            conflict: 'wording' as const,
            note: `Quoted as ${show(x)} and as ${show(y)}.`,
          }),
        },
      ]
    }),
  )
}
