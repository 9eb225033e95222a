/** @module EDTF values (ISO 8601-2) as ranges of days, and whether two can be the same time. */

const DAY = 86_400_000
/** Two ranges are the same time when what they share is at least this much of what they span. */
const LEAST_SHARED = 0.5

/** First and last day of an EDTF value in milliseconds, a "~" widening it; null when it is no calendar value. */
export function rangeOf(edtf: string): [number, number] | null {
  const [first, last] = edtf.split('/')
  const from = day(first ?? '', false)
  const to = day(last ?? first ?? '', true)
  return from === null || to === null ? null : [from, to]
}

function day(part: string, end: boolean): number | null {
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.+-]*Z?)?([~?%]?)$/.exec(part)
  if (!m) return null
  const [, y, mo, d, about] = m
  const [year, month] = [Number(y), Number(mo ?? (end ? 12 : 1))]
  if (month > 20) return season(year, month - 21, end)
  if (month > 12) return null
  const at = d ? Date.UTC(year, month - 1, Number(d)) : end ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, 1)
  const slack = about === '~' || about === '%' ? (d ? 5 : mo ? 15 : 180) * DAY : 0
  return end ? at + slack : at - slack
}

/** Spring, summer, autumn and winter (21 to 24) as quarters of a year that begin in March. */
function season(year: number, index: number, end: boolean): number | null {
  if (index > 3) return null
  return end ? Date.UTC(year, 3 * index + 5, 0) : Date.UTC(year, 3 * index + 2, 1)
}

const isDay = (r: [number, number]) => r[0] === r[1]

/**
 * Whether two values can mean one time: what they share is at least half of what they span. Two days that are a week
 * apart can: both may come from one weekday's name.
 */
export function compatible(a: string, b: string): boolean {
  const [x, y] = [rangeOf(a), rangeOf(b)]
  if (!x || !y) return true
  if (isDay(x) && isDay(y) && Math.abs(x[0] - y[0]) === 7 * DAY) return true
  // "The end of February" may be February 28.
  if (a.replace('~', '') === b.replace('~', '')) return true
  const shared = Math.min(x[1], y[1]) - Math.max(x[0], y[0]) + DAY
  if (shared <= 0) return false
  return shared >= LEAST_SHARED * (Math.max(x[1], y[1]) - Math.min(x[0], y[0]) + DAY)
}
