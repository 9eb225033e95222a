/** @module Two times for one thing: a day of what two passages tell, a time of what happens once, the year of a thing. */
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'
import { type Pair, weightOf } from './pairs.ts'
import type { Passage, Passages } from './passages.ts'
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
const AFTER = 2
const LEAST_SHARED = 2
const LEAST_WEIGHT = 4

interface Timed {
  readonly passage: Passage
  readonly value: string
  readonly about: ReadonlySet<string>
  /** What it is the time of: only times of the same are compared. */
  readonly of: string
}

export function dateClaims(scene: Scene, passages: Passages, pairs: readonly Pair[]): Draft[] {
  const timed = scene.readings.flatMap((_, r) => timesIn(scene, passages, r))
  return [
    ...timed.flatMap((x, i) => timed.slice(i + 1).flatMap((y) => compared(passages, timed, x, y) ?? [])),
    ...pairs.flatMap((pair) => daysOf(scene, pair) ?? []),
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

function timesIn(scene: Scene, passages: Passages, r: number): Timed[] {
  const words = passages.words[r]!
  const own = passages.list.filter((p) => p.reading === r)
  return scene.readings[r]!.times.flatMap((t): Timed[] => {
    if (t.edtf === null || !rangeOf(t.edtf)) return []
    const at = words.findIndex((w) => w.start >= t.start)
    const passage = own.find((p) => p.start <= t.start && t.start < p.end)
    if (at < 0 || !passage) return []
    const near: readonly Word[] = [
      ...words.slice(Math.max(0, at - BEFORE), at),
      ...words.slice(at, at + AFTER + 2),
    ].filter((w) => w.start >= passage.start && w.end <= passage.end && (w.end <= t.start || w.start >= t.end))
    const of = near.find((w) => ONCE.test(w.lower))?.term ?? thingOf(near, t)
    const about = new Set(near.map((w) => w.term).filter((term) => term !== '' && !term.startsWith('#')))
    return of === null ? [] : [{ passage, value: t.edtf, about, of }]
  })
}

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
  if (x.passage === y.passage || compatible(x.value, y.value) || x.of !== y.of) return null
  const shared = [...x.about].filter((t) => y.about.has(t))
  if (shared.length < LEAST_SHARED || weightOf(shared, weight) < LEAST_WEIGHT) return null
  const ids = (p: Passage) => [...p.terms].filter(isJoined)
  if (ids(x.passage).length > 0 && ids(y.passage).length > 0 && !ids(x.passage).some((t) => y.passage.terms.has(t)))
    return null
  // A report that gives both tells of two things.
  const gives = (a: Timed, b: Timed) =>
    all.some((z) => z.of === a.of && z.passage.reading === a.passage.reading && z.value === b.value)
  if (x.passage.reading !== y.passage.reading && (gives(x, y) || gives(y, x))) return null
  return apart('Dated differently', 0.6, [x.passage, x.value], [y.passage, y.value])
}

/** Both passages name one day for what they share, and not the same. */
function daysOf(scene: Scene, { a, b, dice, shared }: Pair): Draft | null {
  // One report that gives two days tells of two things.
  if (a.reading === b.reading) return null
  const people = shared.filter((t) => isJoined(t)).length
  if (shared.length < 3 || !(dice >= 0.5 || (people >= 2 && dice >= 0.3 && shared.some((t) => t.startsWith('~')))))
    return null
  const [x, y] = [dayIn(scene, a), dayIn(scene, b)]
  if (x === null || y === null || compatible(x, y)) return null
  return apart(shortWords(scene, a), 0.35 + 0.3 * dice, [a, x], [b, y])
}

function dayIn(scene: Scene, p: Passage): string | null {
  const days = scene.readings[p.reading]!.times.filter(
    (t) =>
      p.start <= t.start &&
      t.end <= p.end &&
      /^\d{4}-\d\d-\d\d$/.test(t.edtf ?? '') &&
      !isOfTelling(scene.readings[p.reading]!, t) &&
      !isOfSpeaking(scene.readings[p.reading]!, t),
  )
  if (/\(@\w/.test(scene.readings[p.reading]!.report.text.slice(p.start, p.end))) return null
  const values = new Set(days.map((t) => t.edtf!))
  return values.size === 1 ? [...values][0]! : null
}
