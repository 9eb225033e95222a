/** @module Weeks and weekdays of a month: "the week of March 6", "the first week of January", "the third Thursday in November". */
import { dayOf, isoDay, isoMonth, isoWeek, nthWeekday, parts } from './calendar.ts'
import { readDate } from './dates.ts'
import { type Context, type Found, implied, type Meaning, type Recogniser, unknown } from './found.ts'
import { months } from './months.ts'
import { readOrdinal } from './numbers.ts'
import type { Pieces } from './pieces.ts'
import { readWeekday } from './weekdays.ts'

/** "the week of March 6". */
function readWeekOf(p: Pieces, i: number): Found | null {
  if (p.at(i) !== 'week' || p.at(i + 1) !== 'of') return null
  const day = readDate(p, i + 2)
  if (!day) return null
  return {
    to: day.to,
    type: 'DATE',
    mean: (c) => {
      const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day.mean(c).value)
      return m ? implied(isoWeek(dayOf(Number(m[1]), Number(m[2]), Number(m[3])))) : unknown('XXXX-WXX')
    },
  }
}

/** The month behind "of" or "in", as year and month. */
function readMonthOf(
  p: Pieces,
  i: number,
): { to: number; mean: (c: Context) => { year: number; month: number } | null } | null {
  if (p.at(i) !== 'of' && p.at(i) !== 'in') return null
  const found = months.read(p, i + 1) ?? readThisMonth(p, i + 1)
  if (!found) return null
  return {
    to: found.to,
    mean: (c) => {
      const m = /^(\d{4})-(\d{2})$/.exec(found.mean(c).value)
      return m && { year: Number(m[1]), month: Number(m[2]) }
    },
  }
}

function readThisMonth(p: Pieces, i: number): Found | null {
  const shift = { last: -1, this: 0, the: 0, next: 1 }[p.at(i)]
  if (shift === undefined || p.at(i + 1) !== 'month') return null
  const mean = ({ today }: Context): Meaning => {
    if (today === null) return unknown('XXXX-XX')
    const { year, month } = parts(today)
    return implied(isoMonth(year, month + shift))
  }
  return { to: i + 2, type: 'DATE', mean }
}

/** "first week of January", "last week in May": days 1 to 7, or the last seven. */
function readNthWeek(p: Pieces, i: number, nth: number, at: number): Found | null {
  if (p.at(at) !== 'week' || nth > 4) return null
  const month = readMonthOf(p, at + 1)
  if (!month) return null
  return {
    to: month.to,
    from: i,
    type: 'DATE',
    mean: (c) => {
      const of = month.mean(c)
      if (!of) return unknown('XXXX-XX')
      const first = nth < 0 ? dayOf(of.year, of.month + 1, -6) : dayOf(of.year, of.month, 7 * nth - 6)
      const mod = nth < 0 ? 'END' : nth === 1 ? 'START' : 'MID'
      return implied(isoMonth(of.year, of.month), { mod, edtf: `${isoDay(first)}~/${isoDay(first + 6)}~` })
    },
  }
}

/** "third Thursday in November", "last Monday of May". */
function readNthWeekday(p: Pieces, i: number, nth: number, at: number): Found | null {
  const weekday = readWeekday(p, at)
  const month = weekday && readMonthOf(p, weekday.to)
  if (!month) return null
  return {
    to: month.to,
    from: i,
    type: 'DATE',
    mean: (c) => {
      const of = month.mean(c)
      return of ? implied(isoDay(nthWeekday(of.year, of.month, weekday.day, nth))) : unknown('XXXX-XX-XX')
    },
  }
}

export const weeks: Recogniser = {
  name: 'weeks',
  read(p, i) {
    const j = p.at(i) === 'the' ? i + 1 : i
    const ordinal = p.at(j) === 'last' ? { to: j + 1, value: -1 } : readOrdinal(p, j)
    if (!ordinal) return readWeekOf(p, j)
    if (ordinal.value > 5) return null
    return readNthWeek(p, i, ordinal.value, ordinal.to) ?? readNthWeekday(p, i, ordinal.value, ordinal.to)
  },
}
