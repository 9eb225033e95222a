/** @module Two times for one thing: a day of what two passages tell, a time of what happens once, the year of a thing. */
import { perObject } from '../../text/memo.ts'
import type { Scene } from '../scene.ts'
import type { Clause, Clauses } from './clauses.ts'
import type { Draft, Place } from './draft.ts'
import { type Pair, weightOf } from './pairs.ts'
import { type Passage, type Passages, perClause } from './passages.ts'
import { shortWords } from './short.ts'
import { isOfSpeaking, isOfTelling } from './telling-time.ts'
import { compatible, rangeOf } from './when.ts'
import { isJoined, type Word } from './words.ts'

/** What can happen but once to one thing. */
const ONCE = /^(?:end(?:s|ed|ing)?|expir\w+|effective|effect|founded|born|died|term|deadline|inaugurat\w+)$/
/** What bears a year by its name, and is another thing each time. */
const YEARLY =
  /^(?:election|elections|campaign|primary|primaries|race|races|cycle|midterms?|presidential|general|vote|budget|fiscal|season|convention|olympics|games|census|report|congress|session|term|nominee|candidate|book|film|movie|album|edition|model|law|act)$/
/** Words before and after a time that say what it is the time of. */
const BEFORE = 7
const AFTER = 8
const LEAST_SHARED = 2
const LEAST_WEIGHT = 4
/** The year of a thing is told by the thing and somebody or something else. */
const LEAST_WEIGHT_OF_THING = 2.5

/** What two clauses share that tell one thing with two times; what says the very same counts its days from elsewhere. */
const LEAST_DICE = 0.4
const NEARLY_ALL = 0.95
/** Such a clause tells of one thing more, not of the same. */
const ONE_MORE = /\b(?:another|again|also|previous(?:ly)?|earlier|second|third|latest)\b/i
/** Whoever is called on to do something has not done it. */
const CALLED_ON =
  /\b(?:call(?:s|ed|ing)? (?:on|upon|for)|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|ask(?:s|ed|ing)?|want(?:s|ed|ing)?)\b.{1,60}\bto\b/i
/** A day named by what was told before. */
const THAT_DAY = /^(?:that|the same|the (?:next|following|previous)|same|later|earlier)\b/i
/** Before a year that says when something began or happened. */
const SINCE = /\b(?:since|in|until|from) $/i
/** A longer time is no time of one event. */
const WIDEST = 40 * 86_400_000

interface Timed {
  readonly passage: Passage
  readonly value: string
  readonly about: ReadonlySet<string>
  /** What it is the time of: only times of the same are compared. */
  readonly of: string
  /** Whether that is a thing which bears a year: "the 2007 plea deal". */
  readonly thing: boolean
}

export function dateClaims(scene: Scene, passages: Passages, pairs: readonly Pair[]): Draft[] {
  const timed = passages.clauses.flatMap((own, r) =>
    timesIn(own).map(({ at, ...t }): Timed => ({ ...t, passage: passages.of[r]![at]! })),
  )
  return [
    ...timed.flatMap((x, i) => timed.slice(i + 1).flatMap((y) => compared(passages, timed, x, y) ?? [])),
    ...pairs.flatMap((pair) => timesOf(scene, passages, pair) ?? []),
  ]
}

/** The two passages with their times, as one claim. */
function apart(text: string, turn: number, x: readonly [Passage, string], y: readonly [Passage, string]): Draft {
  const place = ([p, value]: readonly [Passage, string]): Place => ({
    reading: p.reading,
    start: p.start,
    end: p.end,
    stance: 'asserts',
    value,
  })
  const note = `${x[1]} against ${y[1]}.`
  return { kind: 'timing', text, places: [place(x), place(y)], conflict: 'timing', note, turn }
}

/** A time of one report, wherever that stands in the story: `at` is the index of its clause. */
type TimedClause = Omit<Timed, 'passage'> & { readonly at: number }

const timesIn = perObject(({ from, list, words }: Clauses): TimedClause[] =>
  from.times.flatMap((t): TimedClause[] => {
    if (t.edtf === null || !rangeOf(t.edtf)) return []
    const word = words.findIndex((w) => w.start >= t.start)
    const at = list.findIndex((c) => c.start <= t.start && t.start < c.end)
    const clause = list[at]
    if (word < 0 || !clause) return []
    const near: readonly Word[] = [
      ...words.slice(Math.max(0, word - BEFORE), word),
      ...words.slice(word, word + AFTER),
    ].filter((w) => w.start >= clause.start && w.end <= clause.end && (w.end <= t.start || w.start >= t.end))
    const once = near.find((w) => ONCE.test(w.lower) && Math.abs(words.indexOf(w) - word) <= BEFORE)?.term
    const of = once ?? thingOf(near, t)
    const about = new Set(near.map((w) => w.term).filter((term) => term !== '' && !term.startsWith('#')))
    return of === null ? [] : [{ at, value: t.edtf, about, of, thing: once === undefined }]
  }),
)

/** "The 2007 plea deal": the last of the words that follow a bare year one after the other. */
function thingOf(
  near: readonly Word[],
  { end, edtf }: { readonly end: number; readonly edtf: string | null },
): string | null {
  if (!/^\d{4}$/.test(edtf ?? '')) return null
  const after: Word[] = []
  for (const w of near.filter((w) => w.start >= end)) {
    if (w.start - (after.at(-1)?.end ?? end) !== 1 || w.term === '' || YEARLY.test(w.lower)) break
    after.push(w)
  }
  return after.at(-1)?.term ?? null
}

function compared({ weight }: Passages, all: readonly Timed[], x: Timed, y: Timed): Draft | null {
  if (x.passage === y.passage || x.of !== y.of || compatible(x.value, y.value)) return null
  const shared = [...x.about].filter((t) => y.about.has(t))
  // Courts decide every year; "the 2031 ferry deal" is Sorrel's in both places.
  if (x.thing && !shared.some(isJoined)) return null
  if (shared.length < LEAST_SHARED || weightOf(shared, weight) < (x.thing ? LEAST_WEIGHT_OF_THING : LEAST_WEIGHT))
    return null
  const ids = (p: Passage) => [...p.terms].filter(isJoined)
  if (ids(x.passage).length > 0 && ids(y.passage).length > 0 && !ids(x.passage).some((t) => y.passage.terms.has(t)))
    return null
  // A report that gives both tells of two things.
  const gives = (a: Timed, b: Timed) =>
    all.some((z) => z.of === a.of && z.passage.reading === a.passage.reading && z.value === b.value)
  if (x.passage.reading !== y.passage.reading && (gives(x, y) || gives(y, x))) return null
  return apart('Dated differently', 0.6, [x.passage, x.value], [y.passage, y.value])
}

/** Both passages name one time for what they share, and not the same. */
function timesOf(scene: Scene, { clauses }: Passages, { a, b, dice, shared }: Pair): Draft | null {
  // One report that gives two times tells of two things.
  if (a.reading === b.reading || dice > NEARLY_ALL) return null
  const people = shared.filter((t) => isJoined(t)).length
  if (
    shared.length < 3 ||
    !(dice >= LEAST_DICE || (people >= 2 && dice >= 0.3 && shared.some((t) => t.startsWith('~'))))
  )
    return null
  if (ofTwoEvents(a, b)) return null
  const [x, y] = [timeIn(a), timeIn(b)]
  if (x === null || y === null || isBareYear(x.edtf) !== isBareYear(y.edtf) || sameTime(x, y)) return null
  const gives = (p: Passage, time: Told) =>
    toldTimes(clauses[p.reading]!).some(
      (t) =>
        rangeOf(t.edtf) !== null &&
        compatible(t.edtf, time.edtf) &&
        shared.filter((term) => t.clause.terms.has(term)).length >= LEAST_SHARED,
    )
  if (gives(a, y) || gives(b, x)) return null
  return apart(shortWords(scene, a), 0.35 + 0.3 * dice, [a, x.edtf], [b, y.edtf])
}

/** Whether the clauses tell of two happenings: one of a resignation, the other of an appointment. */
function ofTwoEvents(a: Passage, b: Passage): boolean {
  const [one, other] = [a, b].map((p) => [...p.terms].filter((t) => t.startsWith('~'))) as [string[], string[]]
  return one.length > 0 && other.length > 0 && !one.some((t) => other.includes(t))
}

/** A time as a clause tells it. */
interface Told {
  readonly clause: Clause
  readonly edtf: string
  readonly words: string
}

/** The times of all clauses of a report. */
const toldTimes = perObject(({ from: { times, report }, list }: Clauses): Told[] =>
  times.flatMap(({ start, end, edtf }): Told[] => {
    const clause = list.find((c) => c.start <= start && start < c.end)
    return edtf !== null && clause ? [{ clause, edtf, words: report.text.slice(start, end) }] : []
  }),
)

/** The one time of a clause: a day, a stretch of some weeks, or a bare year; null where it tells of one thing more, or when it was said. */
const timeIn = perClause((clause): Told | null => {
  const { from: reading } = clause
  const { text } = reading.report
  if (/\(@\w/.test(clause.text) || ONE_MORE.test(clause.text) || CALLED_ON.test(clause.text)) return null
  const own = reading.times.filter((t) => clause.start <= t.start && t.end <= clause.end && t.edtf !== null)
  const told = own.filter((t) => !isOfTelling(reading, t) && !isOfSpeaking(reading, t))
  const [first] = told
  if (!first || new Set(told.map((t) => t.edtf)).size > 1) return null
  const time: Told = { clause, edtf: first.edtf!, words: text.slice(first.start, first.end) }
  if (THAT_DAY.test(time.words)) return null
  if (isBareYear(time.edtf)) return SINCE.test(text.slice(Math.max(0, first.start - 8), first.start)) ? time : null
  const range = rangeOf(time.edtf)
  return range !== null && range[1] - range[0] <= WIDEST ? time : null
})

export const isBareYear = (edtf: string) => /^\d{4}$/.test(edtf)

/** Whether two times can be one: the same, one within the other, or one day of the year where a year is only inferred. */
export function sameTime(x: Pick<Told, 'edtf' | 'words'>, y: Pick<Told, 'edtf' | 'words'>): boolean {
  if (compatible(x.edtf, y.edtf)) return true
  const [one, other] = [rangeOf(x.edtf), rangeOf(y.edtf)]
  if (!one || !other) return true
  const within = (a: readonly [number, number], b: readonly [number, number]) => a[0] >= b[0] && a[1] <= b[1]
  if (!isBareYear(x.edtf) && (within(one, other) || within(other, one))) return true
  const inferred = [x, y].some(({ words }) => !/\d{4}/.test(words))
  if (!inferred || isBareYear(x.edtf) || isBareYear(y.edtf)) return false
  const [a, b] = [ofNoYear(x.edtf), ofNoYear(y.edtf)]
  return (
    compatible(a, b) ||
    [
      [a, b],
      [b, a],
    ].some(([p, q]) => within(rangeOf(p!) ?? one, rangeOf(q!) ?? other))
  )
}

/** "2031-06" and "2032-06-25" are both in June. */
const ofNoYear = (edtf: string) => edtf.replace(/\b\d{4}(?=-)/g, '2000')
