/** @module Times of what happens once: a term's end, a day of effect. Two passages that give it different times are in conflict. */
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'
import { weightOf } from './pairs.ts'
import type { Passage, Passages } from './passages.ts'
import { compatible, rangeOf } from './when.ts'
import { isJoined, type Word } from './words.ts'

/** What can happen but once to one thing. */
const ONCE = /^(?:end(?:s|ed|ing)?|expir\w+|effective|effect|founded|born|died|term|deadline|inaugurat\w+)$/
/** Words before and after a time that say what it is the time of. */
const BEFORE = 7
const AFTER = 2
const LEAST_SHARED = 2
const LEAST_WEIGHT = 4

interface Timed {
  readonly passage: Passage
  readonly value: string
  readonly about: ReadonlySet<string>
  readonly once: string
}

export function onceClaims(scene: Scene, passages: Passages): Draft[] {
  const timed = scene.readings.flatMap((_, r) => timesIn(scene, passages, r))
  return timed.flatMap((x, i) => timed.slice(i + 1).flatMap((y) => compared(passages, x, y) ?? []))
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
    const once = near.find((w) => ONCE.test(w.lower))
    const about = new Set(near.map((w) => w.term).filter((term) => term !== '' && !term.startsWith('#')))
    return once ? [{ passage, value: t.edtf, about, once: once.term }] : []
  })
}

function compared({ weight }: Passages, x: Timed, y: Timed): Draft | null {
  if (x.passage === y.passage || compatible(x.value, y.value) || x.once !== y.once) return null
  const shared = [...x.about].filter((t) => y.about.has(t))
  if (shared.length < LEAST_SHARED || weightOf(shared, weight) < LEAST_WEIGHT) return null
  const ids = (p: Passage) => [...p.terms].filter(isJoined)
  if (ids(x.passage).length > 0 && ids(y.passage).length > 0 && !ids(x.passage).some((t) => y.passage.terms.has(t)))
    return null
  const place = ({ passage: p, value }: Timed): Place => ({
    reading: p.reading,
    start: p.start,
    end: p.end,
    stance: 'asserts',
    value,
  })
  return {
    kind: 'timing',
    text: 'Dated differently',
    places: [place(x), place(y)],
    conflict: 'timing',
    note: `${x.value} against ${y.value}.`,
    turn: 0.6,
  }
}
