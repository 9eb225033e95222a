/** @module Nearly the same words of one thing: two quotations that are likely one remark, told in two wordings. */
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'
import type { Passage, Passages } from './passages.ts'
import { clauseOf, firstClauseOf, plain, type Quote, SHORT, sharesRun, speakerOf } from './quotes.ts'
import { bare, isSpelling } from './spelling.ts'
import { isJoined } from './words.ts'

/** Up to so many words, quotations are compared by what tells in them; longer ones where one person says both. */
const NEAR = 14
const NEAR_OF_ONE = 40
/** What two longer ones of one person share, besides people and organizations. */
const LEAST_SHARED_OF_ONE = 3
/** … and of all that tells in both. */
const LEAST_OF_ONE = 0.2
/** What one other word inside counts for. */
const SLIP = 0.5
/** Characters of a quotation that a note shows. */
const LONG = 120

/** A word that more sentences than this quote leads to no pair. */
const COMMON = 60

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
export function nearClaims(scene: Scene, passages: Passages, quotes: readonly Quote[]): Draft[] {
  const some = quotes
    .flatMap((q) => sentencesOf(scene, q))
    .flatMap((q): Sentence[] => {
      if (q.words.length <= SHORT || q.words.length > NEAR_OF_ONE) return []
      const terms = new Set(q.words.map((w) => w.term).filter(Boolean))
      const clause = clauseOf(passages, q) ?? firstClauseOf(passages, q)
      return terms.size >= 2 && clause ? [{ q, terms, clause, by: speakerOf(scene, q) }] : []
    })
  return pairsOf(some).flatMap(([x, y]) => {
    const slip = isSlip(x, y)
    if (slip ? gives(some, longer(x, y), shorter(x, y)) : !isNear(x, y) || isPart(x, y)) return []
    if (sharesRun(x.q, y.q) || (!slip && (gives(some, x, y) || gives(some, y, x)))) return []
    const show = ({ q }: Sentence) => shortened(textOf(scene, q))
    const claim: Draft = { kind: 'quotation', text: show(x), places: [placeOf(x), placeOf(y)], turn: 0.5 }
    if (!slip && !saysMore(x, y) && !saysMore(y, x)) return [claim]
    return [
      { ...claim, ...(slip && { turn: SLIP }), conflict: 'wording', note: `Quoted as ${show(x)} and as ${show(y)}.` },
    ]
  })
}

const placeOf = ({ q, clause }: Sentence): Place => ({
  reading: q.reading,
  start: Math.min(clause.start, q.start),
  end: Math.max(clause.end, q.end),
  stance: 'asserts',
})

/** Pairs of sentences of two reports that share two words that say something. */
function pairsOf(all: readonly Sentence[]): (readonly [Sentence, Sentence])[] {
  const having = new Map<string, number[]>()
  return all.flatMap((y, j) => {
    const shared = new Map<number, number>()
    for (const term of y.terms) {
      if (isJoined(term)) continue
      const before = having.get(term) ?? []
      for (const i of before) shared.set(i, (shared.get(i) ?? 0) + 1)
      if (before.length < COMMON) having.set(term, [...before, j])
    }
    return [...shared]
      .filter(([i, n]) => n > 1 && all[i]!.q.reading !== y.q.reading)
      .sort(([a], [b]) => a - b)
      .map(([i]) => [all[i]!, y] as const)
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

const shorter = (x: Sentence, y: Sentence) => (x.q.words.length <= y.q.words.length ? x : y)
const longer = (x: Sentence, y: Sentence) => (shorter(x, y) === x ? y : x)

/** Whether one holds the other but for one word inside it: "a seat in the mill", "a seat in a mill". */
function isSlip(x: Sentence, y: Sentence): boolean {
  const [one, other] = [shorter(x, y).q.words, longer(x, y).q.words]
  if (one.length > NEAR || sharedTerms(x, y).filter((t) => !isJoined(t)).length < 2) return false
  return other.some((_, at) => {
    if (at + one.length > other.length) return false
    const parted = one.flatMap((w, i) => (plain(w) === plain(other[at + i]!) ? [] : [i]))
    const [i] = parted
    if (parted.length !== 1 || i === undefined || i === 0 || i === one.length - 1) return false
    const [w, v] = [one[i]!, other[at + i]!]
    return (w.term === '' || w.term !== v.term) && !isSpelling([w], [v])
  })
}

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
