/**
 * @module A part of a longer time: "early January", "late last week", "mid-November", "the end of the year",
 * "the early part of the new year", "earlier this month", "about the end of the year or soon afterward", "year-end".
 */
import { isoDay } from './calendar.ts'
import { clock } from './clock.ts'
import { dates } from './dates.ts'
import { deictic } from './deictic.ts'
import { toEdtf } from './edtf.ts'
import { type Found, implied, type Recogniser, unknown } from './found.ts'
import { holidays } from './holidays.ts'
import { months } from './months.ts'
import { besideToday, modified } from './parted.ts'
import type { Pieces } from './pieces.ts'
import { quarters } from './quarters.ts'
import { relative } from './relative.ts'
import { seasons } from './seasons.ts'
import { bounds, unitValue } from './units.ts'
import { weekdays } from './weekdays.ts'
import type { Unit } from './words.ts'
import { years } from './years.ts'

/** What may be parted. */
const WHOLES: readonly Recogniser[] = [clock, dates, holidays, months, seasons, years, quarters, weekdays, relative]

const ADJECTIVES: Readonly<Record<string, string>> = {
  early: 'START',
  late: 'END',
  mid: 'MID',
  earlier: 'START',
  later: 'END',
}
const NOUNS: Readonly<Record<string, string>> = {
  beginning: 'START',
  start: 'START',
  outset: 'START',
  dawn: 'START',
  middle: 'MID',
  end: 'BOUNDARY',
  close: 'BOUNDARY',
}
const APPROXIMATE = new Set(['around', 'about', 'roughly', 'approximately', 'circa'])

/** The longest whole time at `i`. */
function readWhole(p: Pieces, i: number): Found | null {
  let best: Found | null = null
  for (const recogniser of WHOLES) {
    const found = recogniser.read(p, i)
    if (found && (found.from ?? i) === i && found.to > (best?.to ?? i)) best = found
  }
  return best ?? (/^(today|yesterday|tomorrow)$/.test(p.at(i)) ? deictic.read(p, i) : null)
}

const UNIT_WORDS: Readonly<Record<string, Unit>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
}

/** "the year", "the month" behind "the end of": no phrase of time around it is needed. */
function readUnitPhrase(p: Pieces, i: number): Found | null {
  const unit = p.at(i) === 'the' ? UNIT_WORDS[p.at(i + 1)] : undefined
  if (!unit) return null
  return {
    to: i + 2,
    type: 'DATE',
    mean: ({ today, lastDay }) => {
      const day = unit === 'D' ? (lastDay ?? today) : today
      const value = day === null ? null : unitValue(unit, day, 0)
      return value ? implied(value) : unknown('XXXX')
    },
  }
}

/** "early", "late", "mid-" before a time; "earlier this month", "later in the year". */
function readAdjective(p: Pieces, i: number): Found | null {
  const the = p.at(i) === 'the' ? 1 : 0
  const mod = ADJECTIVES[p.at(i + the)]
  if (!mod) return null
  let j = p.past(i + the + 1)
  if (p.at(j) === 'or' && ADJECTIVES[p.at(j + 1)]) j += 2
  const comparative = p.at(i + the).endsWith('er')
  if (p.at(j) === 'in' || p.at(j) === 'on') j++
  else if (comparative && !/^(this|that|last|today|yesterday)$/.test(p.at(j)) && !weekdays.read(p, j)) return null
  const whole = readWhole(p, j) ?? readUnitPhrase(p, j)
  if (!whole || whole.type === 'DURATION' || whole.type === 'SET') return null
  return comparative ? besideToday(modified(whole, mod), mod === 'END') : modified(whole, mod)
}

/** "the end of", "the beginning of", "the early part of", "the middle of" before a time. */
function readNoun(p: Pieces, i: number): Found | null {
  let j = i
  if (p.at(j) === 'the' || p.at(j) === 'very') j++
  if (p.at(j) === 'very') j++
  const adjective = ADJECTIVES[p.at(j)]
  const part = adjective && /^(part|days|weeks|months|stages)$/.test(p.at(j + 1))
  const mod = part ? adjective : NOUNS[p.at(j)]
  if (!mod) return null
  if (part) j++
  if (p.at(j + 1) !== 'of') return null
  const whole = readWhole(p, j + 2) ?? readUnitPhrase(p, j + 2)
  if (!whole || whole.type === 'DURATION') return null
  return modified(whole, mod)
}

/** "year-end", "year's end", "month's end". */
function readCompound(p: Pieces, i: number): Found | null {
  const the = p.at(i) === 'the' ? 1 : 0
  const unit = p.at(i + the)
  if (unit !== 'year' && unit !== 'month') return null
  const j = p.past(p.at(i + the + 1) === "'s" ? i + the + 2 : i + the + 1)
  if (p.at(j) !== 'end' || p.at(j + 1) === 'of') return null
  return {
    to: j + 1,
    from: i,
    type: 'DATE',
    mean: ({ today }) => {
      if (today === null) return unknown('XXXX')
      const { last } = bounds(unit === 'year' ? 'Y' : 'M', today)!
      return implied(isoDay(last), { edtf: `${isoDay(last)}~` })
    },
  }
}

/** "around" before and "or shortly afterward" behind: about. */
function readAround(p: Pieces, i: number): Found | null {
  if (!APPROXIMATE.has(p.at(i))) return null
  const found = readNoun(p, i + 1) ?? readCompound(p, i + 1) ?? readAdjective(p, i + 1) ?? readWhole(p, i + 1)
  if (!found || found.type === 'DURATION' || found.type === 'SET') return null
  return {
    ...found,
    from: i,
    mean: (c) => {
      const meaning = found.mean(c)
      const edtf = meaning.edtf === undefined ? toEdtf(meaning.value, 'APPROX') : meaning.edtf
      return { ...meaning, mod: meaning.mod ?? 'APPROX', edtf: edtf && !/[~/]/.test(edtf) ? `${edtf}~` : edtf }
    },
  }
}

export const stretches: Recogniser = {
  name: 'stretches',
  read(p, i) {
    const found = readAround(p, i) ?? readNoun(p, i) ?? readAdjective(p, i) ?? readCompound(p, i)
    return found && { ...found, to: afterTail(p, found.to) }
  },
}

/** "or shortly afterward", "or shortly thereafter", "or so". */
function afterTail(p: Pieces, i: number): number {
  if (p.at(i) !== 'or') return i
  const j = /^(shortly|soon|just|immediately)$/.test(p.at(i + 1)) ? i + 2 : i + 1
  if (/^(afterward|afterwards|thereafter|after|later)$/.test(p.at(j)) && j > i + 1) return j + 1
  return p.at(i + 1) === 'so' ? i + 2 : i
}
