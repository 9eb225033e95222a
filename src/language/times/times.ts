/** @module The stage that finds times: reads from the words, resolves against the report's day and the text before. */
import { overlap } from '../../text/span.ts'
import type { Stage } from '../../text/stage.ts'
import type { DocLayers, Time } from '../doc.ts'
import { readIsoDay } from './calendar.ts'
import { clock } from './clock.ts'
import { dates } from './dates.ts'
import { deictic } from './deictic.ts'
import { directionAt } from './direction.ts'
import { distances } from './distances.ts'
import { durations } from './durations.ts'
import { toEdtf } from './edtf.ts'
import type { Found, Recogniser } from './found.ts'
import { mayBegin } from './gate.ts'
import { holidays } from './holidays.ts'
import { months } from './months.ts'
import { Pieces } from './pieces.ts'
import { quarters } from './quarters.ts'
import { relative } from './relative.ts'
import { seasons } from './seasons.ts'
import { sets } from './sets.ts'
import { stretches } from './stretches.ts'
import { skipName } from './traps.ts'
import { weekdays } from './weekdays.ts'
import { weeks } from './weeks.ts'
import { years } from './years.ts'

/** In order of precedence: of two expressions of the same length the earlier recogniser's is taken. */
export const RECOGNISERS: readonly Recogniser[] = [
  clock,
  stretches,
  weeks,
  dates,
  holidays,
  quarters,
  sets,
  distances,
  relative,
  months,
  seasons,
  weekdays,
  durations,
  years,
  deictic,
]

interface Match extends Found {
  readonly at: number
  readonly rule: string
}

/** The longest expression that begins at piece `i`. */
function longest(p: Pieces, i: number): Match | null {
  let best: Match | null = null
  for (const { name, read } of RECOGNISERS) {
    const found = read(p, i)
    if (found && found.to > i && found.to > (best?.to ?? i)) best = { ...found, at: found.from ?? i, rule: name }
  }
  return best
}

/** The days that later words may count from: "that year", "two days later". */
function anchorDay(value: string): number | null {
  const full = /^\d{4}-\d{2}-\d{2}/.test(value) ? value : /^\d{4}-\d{2}$/.test(value) ? `${value}-01` : null
  return readIsoDay(full ?? (/^\d{4}$/.test(value) ? `${value}-01-01` : null))
}

/** Every temporal expression of `text`, in order; `published` is an ISO 8601 date or null. Linear in the text. */
export function findTimes(text: string, published: string | null): Time[] {
  const p = new Pieces(text)
  const gate = mayBegin(p)
  const today = readIsoDay(published)
  const times: Time[] = []
  let anchor = today
  let lastDay = today
  let lastValue = ''
  let lastQuarter = ''
  for (let i = 0; i < p.length; ) {
    const past = skipName(p, i)
    if (past > i) {
      i = past
      continue
    }
    const match = gate[i] ? longest(p, i) : null
    if (!match) {
      i++
      continue
    }
    const possessive = p.at(match.to) === "'s" && match.rule === 'weekdays'
    const direction = possessive ? 'past' : directionAt(p, match.at, match.to)
    const meaning = match.mean({ today, anchor, lastDay, lastValue, lastQuarter, direction })
    const { value, mod } = meaning
    const type = meaning.type ?? match.type
    times.push({
      start: p.start[match.at]!,
      end: p.end[match.to - 1]!,
      type,
      value,
      edtf: meaning.edtf === undefined ? toEdtf(value, mod) : meaning.edtf,
      ...(mod && { mod }),
      certainty: meaning.certainty ?? 'implied',
      rule: `times/${match.rule}`,
    })
    if (type === 'DATE' || type === 'TIME') {
      if (match.rule !== 'distances') anchor = anchorDay(value) ?? anchor
      if (match.rule !== 'distances' && /-Q\d$/.test(value)) lastQuarter = value
      if (/^\d{4}-\d{2}-\d{2}/.test(value)) lastDay = readIsoDay(value)
      lastValue = value
    }
    i = match.to
  }
  return times
}

export const timesStage: Stage<DocLayers> = {
  name: 'times',
  version: '2',
  needs: ['source'],
  adds: ['times'],
  run: ({ source }) => ({
    times: findTimes(source.text, source.published).filter((t) => !source.furniture.some((f) => overlap(f, t) > 0)),
  }),
}
