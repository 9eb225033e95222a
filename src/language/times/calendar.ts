/** @module Arithmetic of the proleptic Gregorian calendar on day numbers (days since 1970-01-01). */
import type { Season } from './words.ts'

const DAY = 86_400_000

/** Day number of a date; months beyond 1–12 and days beyond the month roll over. Years as they are (no 19xx magic). */
export function dayOf(year: number, month: number, day: number): number {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY)
}

export interface YearMonthDay {
  readonly year: number
  readonly month: number
  readonly day: number
}
export function parts(dayNumber: number): YearMonthDay {
  const date = new Date(dayNumber * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export const pad = (n: number, width = 2) => String(n).padStart(width, '0')
export const isoYear = (year: number) => pad(year, 4)
export const isoMonth = (year: number, month: number) => {
  const m = year * 12 + month - 1
  return `${isoYear(Math.floor(m / 12))}-${pad((m % 12) + 1)}`
}
export const isoDay = (dayNumber: number) => {
  const { year, month, day } = parts(dayNumber)
  return `${isoYear(year)}-${pad(month)}-${pad(day)}`
}
/** ISO weekday, Monday is 1. */
export const weekday = (dayNumber: number) => ((((dayNumber + 3) % 7) + 7) % 7) + 1
export const mondayOf = (dayNumber: number) => dayNumber - weekday(dayNumber) + 1
/** "2013-W12", by ISO 8601. */
export const isoWeek = (dayNumber: number) => {
  const { year } = parts(mondayOf(dayNumber) + 3)
  return `${isoYear(year)}-W${pad((mondayOf(dayNumber) - mondayOf(dayOf(year, 1, 4))) / 7 + 1)}`
}
export const monthLength = (year: number, month: number) => dayOf(year, month + 1, 1) - dayOf(year, month, 1)
export const quarterOf = (month: number) => Math.ceil(month / 3)
/** The season of a month, by the months of meteorology. */
export const seasonOf = (month: number): Season => (['WI', 'SP', 'SU', 'FA'] as const)[Math.floor((month % 12) / 3)]!

/** `dayNumber` moved by whole months, held inside the month: 31 January and one month is the last of February. */
export function addMonths(dayNumber: number, months: number): number {
  const { year, month, day } = parts(dayNumber)
  const first = parts(dayOf(year, month + months, 1))
  return dayOf(first.year, first.month, Math.min(day, monthLength(first.year, first.month)))
}

/** Reads the date at the start of an ISO 8601 string; null when there is none or it is no day of the calendar. */
export function readIsoDay(text: string | null): number | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '')
  if (!m) return null
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return dayOf(year, month, day)
}

/** Easter Sunday of a year (Meeus, Jones and Butcher). */
export function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return dayOf(year, Math.floor((h + l - 7 * m + 114) / 31), ((h + l - 7 * m + 114) % 31) + 1)
}

/** The `n`th `isoWeekday` of a month; n = -1 is the last. */
export function nthWeekday(year: number, month: number, isoWeekday: number, n: number): number {
  if (n < 0) {
    const last = dayOf(year, month + 1, 0)
    return last - ((weekday(last) - isoWeekday + 7) % 7)
  }
  const first = dayOf(year, month, 1)
  return first + ((isoWeekday - weekday(first) + 7) % 7) + 7 * (n - 1)
}
