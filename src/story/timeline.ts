/** @module What happened when: the dated passages of all reports and the dates of the moves, in order. */
import type { Move, Span, TimelineEntry } from '../schema/types.ts'
import { perObject } from '../text/memo.ts'
import type { Clauses } from './claims/clauses.ts'
import { weightOf } from './claims/pairs.ts'
import type { Passage, Passages } from './claims/passages.ts'
import { rangeOf } from './claims/when.ts'
import { compare, type Scene, spanOf } from './scene.ts'

/** A longer list is no overview. */
const MOST = 30
/** One day holds at most so many entries. */
const MOST_A_DAY = 4
/** Two passages of one day with this share of weight in common tell one thing. */
const SAME = 0.35
const LEAST_TERMS = 3
/** Dates wider than a month order nothing. */
const WIDEST = 31 * 86_400_000

interface Entry {
  readonly value: string
  readonly told: Passage[]
  weight: number
}

/** At most thirty entries, earliest first; of many, those that most reports tell. */
export function timelineOf(scene: Scene, passages: Passages, moves: readonly Move[]): TimelineEntry[] {
  const entries = new Map<string, Entry[]>()
  for (const { passage, value } of dated(passages)) {
    const day = entries.get(value) ?? []
    entries.set(value, day)
    const same = day.find((e) => e.told.some((p) => alike(passages, p, passage)))
    if (same) same.told.push(passage)
    else day.push({ value, told: [passage], weight: 0 })
  }
  const all = [...entries.values()].flatMap((day) => {
    for (const e of day) e.weight = importance(scene, e, moves)
    return day.sort((a, b) => b.weight - a.weight || place(a.told[0]!, b.told[0]!)).slice(0, MOST_A_DAY)
  })
  all.sort((a, b) => b.weight - a.weight || compare(a.value, b.value) || place(a.told[0]!, b.told[0]!))
  const kept = all.slice(0, MOST).map((e) => entryOf(scene, passages, e))
  return kept.sort((a, b) => start(a.value) - start(b.value) || compare(a.value, b.value) || compare(a.text, b.text))
}

const dated = ({ clauses, of }: Passages): { passage: Passage; value: string }[] =>
  clauses.flatMap((own, r) => datedIn(own).map(({ at, value }) => ({ passage: of[r]![at]!, value })))

/** The dated clauses of a report, by their index. */
const datedIn = perObject(({ from, list }: Clauses) =>
  from.times.flatMap((t) => {
    if (t.edtf === null || (t.type !== 'DATE' && t.type !== 'TIME')) return []
    const range = rangeOf(t.edtf)
    const at = list.findIndex((c) => c.terms.size >= LEAST_TERMS && c.start <= t.start && t.start < c.end)
    return range && range[1] - range[0] <= WIDEST && at >= 0 ? [{ at, value: dayOf(t.edtf) }] : []
  }),
)

/** A time of day is told under its day. */
const dayOf = (edtf: string) => (/^\d{4}-\d\d-\d\dT/.test(edtf) ? edtf.slice(0, 10) : edtf)
const start = (edtf: string) => rangeOf(edtf)?.[0] ?? 0
const place = (a: Passage, b: Passage) => a.reading - b.reading || a.start - b.start

function alike({ weight }: Passages, a: Passage, b: Passage): boolean {
  const shared = weightOf(
    [...a.terms].filter((t) => b.terms.has(t)),
    weight,
  )
  return shared > 4 && shared >= SAME * Math.min(weightOf(a.terms, weight), weightOf(b.terms, weight))
}

/** More reports first, then passages about the story's moves, then those that come early in their report. */
function importance(scene: Scene, { told }: Entry, moves: readonly Move[]): number {
  const reports = new Set(told.map((p) => p.reading)).size
  const ids = new Set(moves.flatMap((m) => (m.background ? [] : [m.outgoing, m.incoming])))
  const about = told.some((p) => p.words.some((w) => w.id !== null && ids.has(w.id))) ? 1 : 0
  const early = Math.max(...told.map((p) => 1 - p.sentence / Math.max(1, scene.readings[p.reading]!.sentences.length)))
  return 2 * (reports - 1) + about + early
}

function entryOf(scene: Scene, { weight }: Passages, { value, told }: Entry): TimelineEntry {
  const spans = new Map<string, Span>()
  for (const p of [...told].sort(place)) spans.set(`${p.reading} ${p.start}`, spanOf(scene.readings[p.reading]!, p))
  const total = (p: Passage) =>
    weightOf(
      [...p.terms].filter((t) => told.length === 1 || told.some((q) => q !== p && q.terms.has(t))),
      weight,
    )
  const best = [...told].sort(
    (a, b) => total(b) / Math.sqrt(b.terms.size) - total(a) / Math.sqrt(a.terms.size) || place(a, b),
  )[0]!
  const text = spanOf(scene.readings[best.reading]!, best).text
  return { value, text: text.replace(/\s+/g, ' ').trim(), evidence: [...spans.values()] }
}
