/** @module Days, weeks, months and longer units: the one that holds a day, its neighbours, amounts of them. */
import { addMonths, dayOf, isoDay, isoMonth, isoWeek, isoYear, parts, quarterOf } from './calendar.ts'
import type { Unit } from './words.ts'

/** TIMEX3 value of the unit that lies `shift` units from the one that holds `day`. */
export function unitValue(unit: Unit, day: number, shift: number): string | null {
  const { year, month } = parts(day)
  switch (unit) {
    case 'D':
      return isoDay(day + shift)
    case 'W':
      return isoWeek(day + 7 * shift)
    case 'WE':
      return `${isoWeek(day + 7 * shift)}-WE`
    case 'M':
      return isoMonth(year, month + shift)
    case 'Q': {
      const quarter = year * 4 + quarterOf(month) - 1 + shift
      return `${isoYear(Math.floor(quarter / 4))}-Q${(quarter % 4) + 1}`
    }
    case 'Y':
      return isoYear(year + shift)
    case 'E':
      return isoYear(Math.floor(year / 10) * 10 + 10 * shift).slice(0, 3)
    case 'C':
      return isoYear(Math.floor(year / 100) * 100 + 100 * shift).slice(0, 2)
    default:
      return null
  }
}

/** The day `amount` units away from `day`; null for hours and shorter. */
export function move(unit: Unit, day: number, amount: number): number | null {
  if (unit === 'D') return day + Math.round(amount)
  if (unit === 'W' || unit === 'WE') return day + Math.round(7 * amount)
  const months = MONTHS_IN[unit]
  return months ? addMonths(day, Math.round(months * amount)) : null
}
const MONTHS_IN: Partial<Record<Unit, number>> = { M: 1, Q: 3, Y: 12, E: 120, C: 1200, L: 12000 }

/** TIMEX3 duration: "P3M", "PT2H", "PXW" (uncertain number), "P2Y6M" (two and a half years). Decades are years. */
export function durationValue(unit: Unit, amount: number | null): string {
  const long = { E: 10, C: 100, L: 1000 }[unit as 'E']
  if (long) return amount === null ? `PX${unit}` : `P${amount * long}Y`
  const [prefix, letter] = { S: ['PT', 'S'], MIN: ['PT', 'M'], H: ['PT', 'H'] }[unit as 'S'] ?? ['P', unit]
  if (amount === null) return `${prefix}X${letter}`
  const whole = Math.floor(amount)
  if (whole === amount) return `${prefix}${amount}${letter}`
  const rest = SMALLER[unit]
  if (!rest) return `${prefix}${amount}${letter}`
  return `${prefix}${whole ? `${whole}${letter}` : ''}${Math.round((amount - whole) * rest[0])}${rest[1]}`
}
const SMALLER: Partial<Record<Unit, [number, string]>> = { Y: [12, 'M'], H: [60, 'M'], MIN: [60, 'S'] }

/** How many units "a few" may be at the most: the far end of "the next few weeks". */
const FEW = 5

/** EDTF interval from `today` over `amount` units ahead (or back): "the next few weeks" → 2017-11-30/2018-01. */
export function stretch(unit: Unit, today: number, amount: number | null, ahead: boolean): string | null {
  const end = move(unit, today, (ahead ? 1 : -1) * (amount ?? FEW))
  if (end === null) return null
  const coarse = amount === null ? ({ D: 'D', W: 'M', M: 'M', Q: 'M' } as const)[unit as 'D'] : unit === 'Y' ? 'M' : 'D'
  const name = coarse === 'D' ? isoDay(end) : coarse === 'M' ? isoDay(end).slice(0, 7) : isoDay(end).slice(0, 4)
  return ahead ? `${isoDay(today)}/${name}` : `${name}/${isoDay(today)}`
}

/** First and last day of the month or year that holds `day`. */
export function bounds(unit: 'M' | 'Y', day: number): { first: number; last: number } {
  const { year, month } = parts(day)
  return unit === 'M'
    ? { first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) }
    : { first: dayOf(year, 1, 1), last: dayOf(year, 12, 31) }
}
