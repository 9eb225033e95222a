/** @module Expressions of a few words in quotation marks: the same mark on one thing, or nearly the same words of it. */
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'
import type { Passage, Passages } from './passages.ts'
import { clauseOf, firstClauseOf, plain, type Quote, sharesRun, speakerOf } from './quotes.ts'
import { shortWords } from './short.ts'
import { bare } from './spelling.ts'
import { isJoined } from './words.ts'

/** A quotation of up to so many words is a mark on one expression; the clause around it is what is said. */
const SHORT = 3
/** Up to so many words, quotations are compared by what tells in them; longer ones where one person says both. */
const NEAR = 14
const NEAR_OF_ONE = 40
/** What two longer ones of one person share, besides people and organizations. */
const LEAST_SHARED_OF_ONE = 3
/** … and of all that tells in both. */
const LEAST_OF_ONE = 0.2
/** Characters of a quotation that a note shows. */
const LONG = 120

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

interface Sentence {
  readonly q: Quote
  readonly terms: ReadonlySet<string>
  readonly clause: Passage
  readonly by: string | null
}

/** Quotations that share what tells in them and where they stand or who speaks, but are not word for word the same. */
function nearClaims(scene: Scene, passages: Passages, quotes: readonly Quote[]): Draft[] {
  const some = quotes
    .flatMap((q) => sentencesOf(scene, q))
    .flatMap((q): Sentence[] => {
      if (q.words.length <= SHORT || q.words.length > NEAR_OF_ONE) return []
      const terms = new Set(q.words.map((w) => w.term).filter(Boolean))
      const clause = clauseOf(passages, q) ?? firstClauseOf(passages, q)
      return terms.size >= 2 && clause ? [{ q, terms, clause, by: speakerOf(scene, q) }] : []
    })
  const having = new Map<string, number[]>()
  some.forEach(({ terms }, i) => {
    for (const t of terms) if (!isJoined(t)) having.set(t, [...(having.get(t) ?? []), i])
  })
  return some.flatMap((x, i) => {
    const later = new Set([...x.terms].flatMap((t) => having.get(t) ?? []).filter((j) => j > i))
    return [...later]
      .sort((a, b) => a - b)
      .flatMap((j): Draft[] => {
        const y = some[j]!
        if (x.q.reading === y.q.reading || !isNear(x, y) || sharesRun(x.q, y.q) || isPart(x, y)) return []
        if (gives(some, x, y) || gives(some, y, x)) return []
        const place = ({ q, clause }: Sentence): Place => ({
          reading: q.reading,
          start: Math.min(clause.start, q.start),
          end: Math.max(clause.end, q.end),
          stance: 'asserts',
        })
        const show = ({ q }: Sentence) => shortened(textOf(scene, q))
        return [
          {
            kind: 'quotation',
            text: show(x),
            places: [place(x), place(y)],
            turn: 0.5,
            ...((saysMore(x, y) || saysMore(y, x)) && {
              conflict: 'wording' as const,
              note: `Quoted as ${show(x)} and as ${show(y)}.`,
            }),
          },
        ]
      })
  })
}

/** Whether one says no more than the other, however both are written. */
function isPart(x: Sentence, y: Sentence): boolean {
  const [one, other] = [x, y].map(({ q }) => ` ${bare(q.words).join(' ')} `) as [string, string]
  return one.includes(other) || other.includes(one)
}

/** Whether `x` has a word that says something and that `y` has not, however both are written. */
function saysMore(x: Sentence, y: Sentence): boolean {
  const other = new Set(bare(y.q.words))
  return x.q.words.some((w) => w.term !== '' && bare([w]).some((b) => !other.has(b)))
}

/** A report that gives the other's words as well gives two utterances. */
const gives = (all: readonly Sentence[], { q: { reading } }: Sentence, { q }: Sentence) =>
  all.some((s) => s.q.reading === reading && sharesRun(s.q, q))

/** A long quotation by its first words. */
const shortened = (words: string) => (words.length <= LONG ? words : `${words.slice(0, LONG).replace(/\s+\S*$/, '')} …`)

const sharedTerms = (x: Sentence, y: Sentence) => [...x.terms].filter((t) => y.terms.has(t))

/** Whether two sentences are likely one utterance: short and told in like words, or longer and of one person. */
function isNear(x: Sentence, y: Sentence): boolean {
  const shared = sharedTerms(x, y)
  const said = shared.filter((t) => !isJoined(t)).length
  const least = Math.min(x.terms.size, y.terms.size)
  if (x.by !== null && x.by === y.by)
    return said >= LEAST_SHARED_OF_ONE && shared.length >= LEAST_OF_ONE * (x.terms.size + y.terms.size)
  if (Math.max(x.q.words.length, y.q.words.length) > NEAR || said < 2 || shared.length * 2 < least + 1) return false
  return [...x.clause.terms].some((t) => y.clause.terms.has(t) && !x.terms.has(t) && !y.terms.has(t))
}
