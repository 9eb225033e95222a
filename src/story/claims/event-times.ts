/** @module When something happened, told with two times: the words right beside each time name one event of one person or thing. */
import { perObject } from '../../text/memo.ts'
import { baseOf } from '../alignment/irregular.ts'
import type { Scene } from '../scene.ts'
import type { Clause, Clauses } from './clauses.ts'
import { isBareYear, sameTime } from './dates.ts'
import type { Draft } from './draft.ts'
import { type EventWord, eventAt } from './event-words.ts'
import { weightOf } from './pairs.ts'
import type { Passage, Passages } from './passages.ts'
import { shortWords } from './short.ts'
import { isOfSpeaking, isOfTelling } from './telling-time.ts'
import { rangeOf } from './when.ts'
import { isPerson, stem, type Word } from './words.ts'

/** Times of one report that are compared. */
const MOST = 200
/** Words between an event and the time that is its own. */
const BEFORE = 5
const AFTER = 2
/** A longer time is no time of one event. */
const WIDEST = 367 * 86_400_000
/** Words between what happens and the person it happens to. */
const OBJECT = 4
const NEARBY = 10 * 86_400_000
/** What two passages share besides the event, where nobody is known to be its subject in both. */
const LEAST_OTHERS = 3
const LEAST_WEIGHT = 5
/** Besides the event and its subject, where the event may come again. */
const LEAST_WEIGHT_OF_ONE = 2.5
/** What is on a day to come has one day in each report: "the primary will be held on May 4". */
const SCHEDULED = /\b(?:h[eo]ld|set for|scheduled|slated|takes? place|will (?:be|come)|would be|due)\b/i
/** Such a clause tells of one thing more, of what is usual or of what should be. */
const OTHER =
  /\b(?:that day|another|again|previous(?:ly)?|second|third|latest|every|each|annual(?:ly)?|since|until|by|before|after|if|unless|not|never|should|originally)\b|n[’']t\b/i

/** Words of a time say nothing of what happens then. */
const CALENDAR = new Set(
  'january february march april may june july august september october november december spring summer fall autumn winter until early earlier late later'
    .split(' ')
    .map(stem),
)

interface Timed {
  readonly at: number
  readonly clause: Clause
  readonly edtf: string
  readonly words: string
  readonly event: EventWord
  /** The people named before the event in its clause, the last one first. */
  readonly by: readonly string[]
}

export function eventTimeClaims(scene: Scene, passages: Passages): Draft[] {
  const timed = passages.clauses.map(timedIn)
  return timed.flatMap((own, r) =>
    timed.slice(r + 1).flatMap((others, n) => {
      const s = r + 1 + n
      return own.flatMap((x) => others.flatMap((y) => apart(scene, passages, [own, others], [r, s], [x, y]) ?? []))
    }),
  )
}

/** The times of a report that stand right beside what happened. */
const timedIn = perObject(({ from, list }: Clauses): Timed[] =>
  from.times.slice(0, MOST).flatMap((t): Timed[] => {
    const range = rangeOf(t.edtf ?? '')
    if (t.edtf === null || range === null || range[1] - range[0] > WIDEST) return []
    const at = list.findIndex((c) => c.start <= t.start && t.start < c.end)
    const clause = list[at]
    if (!clause || isOfTelling(from, t) || isOfSpeaking(from, t)) return []
    const event = beside(clause, t)
    if (!event) return []
    const { text } = from.report
    const around = text.slice(Math.min(event.word.start, t.start - 8, t.start), Math.max(event.word.end, t.end))
    if (OTHER.test(around)) return []
    const before = clause.words.filter((w) => w.start < event.word.start).toReversed()
    const by = [...new Set(before.flatMap((w) => (isActor(clause, w) ? [w.id!] : [])))]
    return [{ at, clause, edtf: t.edtf, words: text.slice(t.start, t.end), event, by }]
  }),
)

/** The event whose time stands at `t`: the nearest one, with no other time between. */
function beside({ words, from }: Clause, t: { readonly start: number; readonly end: number }): EventWord | null {
  const first = words.findIndex((w) => w.end > t.start)
  if (first < 0) return null
  const after = words.findIndex((w) => w.start >= t.end)
  const back = Array.from({ length: Math.min(BEFORE, first) }, (_, k) => first - 1 - k)
  const ahead = after < 0 ? [] : Array.from({ length: AFTER }, (_, k) => after + k).filter((i) => i < words.length)
  const { text } = from.report
  const near = (i: number) =>
    !/[,;:()“”"]/.test(text.slice(Math.min(words[i]!.end, t.end), Math.max(words[i]!.start, t.start)))
  const events = (at: readonly number[]) => at.filter(near).flatMap((i) => eventAt(words, i) ?? [])
  return events(back.slice(0, 1))[0] ?? events(ahead.slice(0, 1))[0] ?? events(back)[0] ?? events(ahead)[0] ?? null
}

type Two<T> = readonly [T, T]

function apart(
  scene: Scene,
  passages: Passages,
  [own, others]: Two<readonly Timed[]>,
  [r, s]: Two<number>,
  [x, y]: Two<Timed>,
): Draft | null {
  if (x.event.key !== y.event.key || isOneTime(x, y)) return null
  if (!isOneEvent(passages, x, y)) return null
  // A report that gives both times of such an event tells of two events, or of one that is split.
  const gives = (list: readonly Timed[], t: Timed) => list.some((z) => z.event.key === t.event.key && isOneTime(z, t))
  if (gives(own, y) || gives(others, x)) return null
  const [a, b]: Two<Passage> = [passages.of[r]![x.at]!, passages.of[s]![y.at]!]
  const place = (p: Passage, value: string) =>
    ({ reading: p.reading, start: p.start, end: p.end, stance: 'asserts', value }) as const
  return {
    kind: 'timing',
    text: shortWords(scene, a),
    places: [place(a, x.edtf), place(b, y.edtf)],
    conflict: 'timing',
    note: `${x.words} (${x.edtf}) against ${y.words} (${y.edtf}).`,
    turn: x.event.kind === 'once' ? 0.65 : 0.55,
  }
}

/** Whether two times may be one; a year holds all that is in it. */
const isOneTime = (x: Timed, y: Timed): boolean =>
  sameTime(x, y) ||
  (isBareYear(x.edtf) !== isBareYear(y.edtf) && (x.event.kind !== 'once' || x.edtf.slice(0, 4) === y.edtf.slice(0, 4)))

/** Whether the event is one: of the same person, on the one day that is set for it, or told with the same other words. */
function isOneEvent({ weight }: Passages, x: Timed, y: Timed): boolean {
  const people = x.by.filter((id) => y.by.includes(id))
  if (people.length === 0 && x.by.length > 0 && y.by.length > 0) return false
  const other = new Set(aboutOf(y))
  const shared = aboutOf(x).filter((t) => other.has(t))
  const told = weightOf(
    shared.filter((t) => !isPerson(t)),
    weight,
  )
  const { kind } = x.event
  if (!isOfSame(x, y) || !isOfSame(y, x) || (kind === 'verb' && !isNear(x, y))) return false
  if (kind === 'once' && x.by[0] !== undefined && x.by[0] === y.by[0]) return true
  if (kind === 'noun' && SCHEDULED.test(x.clause.text) && SCHEDULED.test(y.clause.text)) return true
  if (people.length > 0 || kind === 'noun') return told >= LEAST_WEIGHT_OF_ONE
  return shared.length >= (kind === 'once' ? LEAST_OTHERS - 1 : LEAST_OTHERS) && told >= LEAST_WEIGHT
}

/** Whom it happens to must be one: "fired Brandt", "Sorrel, whom the board fired". */
function isOfSame({ clause, event }: Timed, other: Timed): boolean {
  const at = clause.words.indexOf(event.word)
  const to = clause.words.slice(at + 1, at + 1 + OBJECT).find((w) => isActor(clause, w))
  return !to || other.clause.terms.has(to.id!)
}

/** What may happen again is one thing only where the times lie side by side. */
function isNear(x: Timed, y: Timed): boolean {
  const [a, b] = [rangeOf(x.edtf)!, rangeOf(y.edtf)!]
  return (isBareYear(x.edtf) && isBareYear(y.edtf)) || Math.max(a[1], b[1]) - Math.min(a[0], b[0]) <= NEARBY
}

/** Whoever is named, not what is called after somebody: "the Brandt administration". */
function isActor({ words, from }: Clause, word: Word): boolean {
  if (word.id === null || !isPerson(word.id)) return false
  const next = words[words.indexOf(word) + 1]
  return (
    !next ||
    next.id !== null ||
    next.term === '' ||
    !/^ \p{Ll}/u.test(from.report.text.slice(word.end, word.end + 2)) ||
    isVerbal(next.lower)
  )
}

const isVerbal = (lower: string) => /(?:ed|s)$/.test(lower) || baseOf(lower) !== lower

/** What a clause speaks of besides the event and its time. */
const aboutOf = ({ clause, event }: Timed) =>
  [...clause.terms].filter((term) => term !== event.word.term && !term.startsWith('#') && !CALENDAR.has(term))
