/** @module How long: "three months", "the five-year plan", "for decades", "two to six days"; never an age. */
import { readUnitAmount } from './amounts.ts'
import { isoDay } from './calendar.ts'
import { type Context, type Found, type Recogniser, stated } from './found.ts'
import { readAmount } from './numbers.ts'
import type { Pieces } from './pieces.ts'
import { durationValue, move, stretch } from './units.ts'
import { isPlural, UNITS, type Unit } from './words.ts'

/** Words before bare plural units that make them a length of time: "for months", "within weeks". */
const BEFORE = new Set(
  'for within in over after took take takes taken spent spend lasted last of several these'.split(' '),
)

/** "52-year-old", "six months old", "aged 40 years". */
export function isAge(p: Pieces, i: number, to: number): boolean {
  const j = p.past(to)
  return (p.at(j) === 'old' || p.at(j) === 'olds' || p.at(j) === 'of') && (p.at(j) !== 'of' || p.at(j + 1) === 'age')
    ? true
    : /^(aged|age|ages)$/.test(p.at(i - 1))
}

function readAmountOf(p: Pieces, i: number): Found | null {
  const det = p.at(i) === 'the' || p.at(i) === 'its' || p.at(i) === 'that' || p.at(i) === 'those' ? i + 1 : i
  const the = p.at(i) === 'the' ? i : det
  const ordinal = /^(first|final|last|next|opening|early)$/.test(p.at(det)) && det > i ? det + 1 : det
  if (ordinal > det && !readAmount(p, ordinal)) return null
  const found = readUnitAmount(p, ordinal)
  if (!found || isAge(p, ordinal, found.to)) return null
  if (det > i && !found.adjective && found.value === 1) return null
  let to = found.to
  if (found.adjective && p.hyphen(to) && p.at(to + 1) === 'long') to += 2
  if (/^(ago|from)$/.test(p.at(to)) && !found.adjective) return null
  // "the five-year plan" gives the length alone; "the six months" is one phrase
  const adjective = found.adjective || (found.value !== null && found.value > 1 && !isPlural(p.at(to - 1)))
  const from = adjective ? ordinal : the
  return {
    to,
    from,
    type: 'DURATION',
    mean: (c) =>
      stated(durationValue(found.unit, found.value), {
        edtf: ordinal === i ? ahead(p, i, found, c) : null,
        ...(found.mod && { mod: found.mod }),
      }),
  }
}

/** "will leave within weeks", "will go in two months": the days from the report's on, or the day itself. */
function ahead(p: Pieces, i: number, { unit, value }: { unit: Unit; value: number | null }, c: Context): string | null {
  const led = p.at(i - 1)
  if (c.today === null || c.direction !== 'future' || (led !== 'within' && led !== 'in')) return null
  if (led === 'within' || value === null) return stretch(unit, c.today, value, true)
  const day = move(unit, c.today, value)
  return day === null ? null : unit === 'D' ? isoDay(day) : `${isoDay(day).slice(0, unit === 'W' ? 10 : 7)}~`
}

/** "for years", "weeks or months", "days after", "decades-long". */
function readBare(p: Pieces, i: number): Found | null {
  const unit = UNITS[p.at(i)]
  if (!unit || isAge(p, i, i + 1) || p.at(i) === 'seconds') return null
  const long = p.hyphen(i + 1) && p.at(i + 2) === 'long'
  const value = (c: Context) =>
    stated(durationValue(unit, long && !isPlural(p.at(i)) ? 1 : null), { edtf: ahead(p, i, { unit, value: null }, c) })
  if (long) return { to: i + 3, type: 'DURATION', mean: value }
  if (!isPlural(p.at(i)) || p.hyphen(i - 1)) return null
  if (p.at(i + 1) === 'or' && UNITS[p.at(i + 2)]) return { to: i + 3, type: 'DURATION', mean: value }
  const before = p.at(i - 1)
  if (before === 'of' && !/^(couple|number|handful|hundreds|thousands|matter)$/.test(p.at(i - 2))) return null
  if (!BEFORE.has(before) && !/^(later|after|before|earlier)$/.test(p.at(i + 1))) return null
  return { to: i + 1, type: 'DURATION', mean: value }
}

/** The first of "two to six days", "12 or 18 months": it borrows the unit. */
function readFirstOfTwo(p: Pieces, i: number): Found | null {
  const first = readAmount(p, i)
  if (!first?.value || !/^(to|or|-|–)$/.test(p.at(first.to)) || /^an?$/.test(p.at(i))) return null
  const second = readUnitAmount(p, first.to + 1)
  if (!second?.value || second.value <= first.value || isAge(p, i, second.to)) return null
  return {
    to: second.to,
    type: 'DURATION',
    mean: () => stated(durationValue(second.unit, null), { edtf: null, mod: 'APPROX' }),
  }
}

export const durations: Recogniser = {
  name: 'durations',
  read: (p, i) => readFirstOfTwo(p, i) ?? readAmountOf(p, i) ?? readBare(p, i),
}
