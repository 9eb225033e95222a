/** @module How far back or ahead: "two weeks ago", "a year earlier", "days later", "three months from now". */

import { readUnitAmount, type UnitAmount } from './amounts.ts'
import { isoDay, isoMonth, isoWeek, isoYear, parts } from './calendar.ts'
import { type Context, type Found, implied, type Meaning, type Recogniser, unknown } from './found.ts'
import type { Pieces } from './pieces.ts'
import { anchorOf, weekdayNear } from './place.ts'
import { durationValue, move } from './units.ts'
import { readWeekday } from './weekdays.ts'
import { UNITS, type Unit } from './words.ts'

/** The date that lies an amount away, as coarse as its unit. */
function away(unit: Unit, amount: number, from: number): string | null {
  const day = move(unit, from, amount)
  if (day === null) return null
  const { year, month } = parts(day)
  if (unit === 'D') return isoDay(day)
  if (unit === 'W' || unit === 'WE') return isoWeek(day)
  return unit === 'M' || unit === 'Q' ? isoMonth(year, month) : isoYear(year)
}

/** "a week ago" is a day or so: its EDTF is that day, about. */
function edtfOf(unit: Unit, amount: number, from: number): { edtf?: string } {
  const day = unit === 'W' ? move(unit, from, amount) : null
  return day === null ? {} : { edtf: `${isoDay(day)}~` }
}

function meanAway(found: UnitAmount, sign: -1 | 1, base: (c: Context) => number | null) {
  return (c: Context): Meaning => {
    const from = base(c)
    const mod = found.mod ? { mod: found.mod } : {}
    const quarter = /^(\d{4})(-Q[1-4])$/.exec(c.lastQuarter)
    // in a report on quarters "a year ago" is the same quarter
    if (quarter && sign < 0 && found.unit === 'Y' && found.value === 1 && !found.mod)
      return implied(`${isoYear(Number(quarter[1]) - 1)}${quarter[2]}`)
    if (found.value === null) return unknown(sign < 0 ? 'PAST_REF' : 'FUTURE_REF')
    const value = from === null ? null : away(found.unit, sign * found.value, from)
    if (value === null) return { ...unknown(durationValue(found.unit, found.value)), type: 'DURATION' }
    return implied(value, { ...mod, ...edtfOf(found.unit, sign * found.value, from!) })
  }
}

export const distances: Recogniser = {
  name: 'distances',
  read(p, i) {
    const found = readUnitAmount(p, i) ?? readBare(p, i)
    if (!found || found.adjective) return null
    const j = found.to
    const next = p.at(j)
    if (next === 'ago') return { to: j + 1, type: 'DATE', mean: meanAway(found, -1, (c) => c.today) }
    if (next === 'earlier' || next === 'prior' || (next === 'previously' && found.value !== null))
      return { to: j + 1, type: 'DATE', mean: meanAway(found, -1, anchorOf) }
    if (next === 'from' && (p.at(j + 1) === 'now' || p.at(j + 1) === 'today'))
      return { to: j + 2, type: 'DATE', mean: meanAway(found, 1, (c) => c.today) }
    const weekday = next === 'from' ? readWeekday(p, j + 1) : null
    if (weekday)
      return {
        to: weekday.to,
        type: 'DATE',
        mean: meanAway(found, 1, (c) => c.today && weekdayNear(weekday.day, c.today, 'future')),
      }
    if (next === 'hence') return { to: j + 1, type: 'DATE', mean: meanAway(found, 1, (c) => c.today) }
    if (next === 'later') return later(found, i)
    return null
  },
}

/** "weeks ago", "days later": units without a number. */
function readBare(p: Pieces, i: number): UnitAmount | null {
  const unit = UNITS[p.at(i)]
  if (!unit || !p.at(i).endsWith('s') || !/^(ago|later|earlier)$/.test(p.at(i + 1))) return null
  return { to: i + 1, unit, value: null, adjective: false }
}

/** "two days later": the length is what the words say; the day follows from the text's last date. */
function later(found: UnitAmount, from: number): Found {
  return {
    to: found.to,
    from,
    type: 'DURATION',
    mean: (c) => {
      const base = c.anchor
      const day = base === null || found.value === null ? null : away(found.unit, found.value, base)
      return implied(durationValue(found.unit, found.value), { edtf: day && /^\d{4}(-\d\d)*$/.test(day) ? day : null })
    },
  }
}
