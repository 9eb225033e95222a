/**
 * @module TIMEX3 values in EDTF (ISO 8601-2), the form that the brief prints.
 *
 *   2013-W12      → 2013-03-18/2013-03-24      END of a month   → 2013-03-31~
 *   2012-SU       → 2012-22                    early March 2013 → 2013-03-01/2013-03-10~
 *   2013-Q1       → 2013-33                    197 (a decade)   → 197X
 */
import { dayOf, isoDay, isoYear, mondayOf, monthLength, pad } from './calendar.ts'

const SEASON_CODES: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }

const LAST_MONTHS: Readonly<Record<string, number>> = {
  SP: 5,
  SU: 8,
  FA: 11,
  Q1: 3,
  Q2: 6,
  Q3: 9,
  Q4: 12,
  H1: 6,
  H2: 12,
}

/** EDTF for a TIMEX3 value, or null for durations, sets, references and values with open digits. */
export function toEdtf(value: string, mod?: string): string | null {
  const plain = withoutMod(value)
  if (plain === null || !mod) return plain
  if (mod === 'APPROX') return plain.includes('/') ? plain : `${plain}~`
  return thirds(value, mod) ?? plain
}

function withoutMod(value: string): string | null {
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value)
  if (week) {
    const monday = mondayOf(dayOf(Number(week[1]), 1, 4)) + 7 * (Number(week[2]) - 1)
    return `${isoDay(week[3] ? monday + 5 : monday)}/${isoDay(monday + 6)}`
  }
  const part = /^(\d{4})-(?:(SP|SU|FA|WI)|Q([1-4])|H([12]))$/.exec(value)
  if (part) {
    const [, year, season, quarter, half] = part
    return `${year}-${season ? SEASON_CODES[season] : quarter ? 32 + Number(quarter) : 39 + Number(half)}`
  }
  const moment = /^(\d{4}-\d{2}-\d{2})T(?:(\d{2})(?::(\d{2}))?|[A-Z]{2})$/.exec(value)
  if (moment) {
    const [, day, hour, minute] = moment
    return hour && hour !== '24' ? `${day}T${hour}:${minute ?? '00'}:00` : day!
  }
  if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return value
  if (/^\d{3}$/.test(value)) return `${value}X`
  if (/^\d{2}$/.test(value)) return `${value}XX`
  return null
}

/** Early, middle and late as thirds of a month, a year, a decade; BOUNDARY is its very end. */
function thirds(value: string, mod: string): string | null {
  const third = { START: 0, MID: 1, END: 2 }[mod]
  const month = /^(\d{4})-(\d{2})$/.exec(value)
  if (month) {
    const length = monthLength(Number(month[1]), Number(month[2]))
    if (mod === 'BOUNDARY') return `${value}-${length}~`
    return third === undefined ? null : range(third, (n) => `${value}-${pad(n)}`, [1, 10, 11, 20, 21, length])
  }
  const part = /^(\d{4})-(\w\w)$/.exec(value)
  const last = part && mod === 'BOUNDARY' ? LAST_MONTHS[part[2]!] : undefined
  if (last) return `${part![1]}-${pad(last)}-${monthLength(Number(part![1]), last)}~`
  if (/^\d{4}$/.test(value)) {
    if (mod === 'BOUNDARY') return `${value}-12-31~`
    return third === undefined ? null : range(third, (n) => `${value}-${pad(n)}`, [1, 4, 5, 8, 9, 12])
  }
  if (/^\d{3}$/.test(value) && third !== undefined)
    return range(third, (n) => isoYear(Number(value) * 10 + n), [0, 3, 4, 6, 7, 9])
  return null
}

const range = (third: number, name: (n: number) => string, ends: readonly number[]) =>
  `${name(ends[2 * third]!)}${third > 0 ? '~' : ''}/${name(ends[2 * third + 1]!)}${third < 2 ? '~' : ''}`
