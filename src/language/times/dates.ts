/** @module Days of the calendar: "Nov. 30, 2017", "30 November", "Saturday, April 25", "March eighth", "2017-11-30", "11/30/2017". */
import { dayOf, isoDay, monthLength, pad, parts, readIsoDay, weekday } from './calendar.ts'
import { type Context, type Found, implied, type Recogniser, stated, unknown } from './found.ts'
import { readMonth } from './months.ts'
import { readOrdinal, readYear, readYearWords } from './numbers.ts'
import type { Pieces } from './pieces.ts'
import { yearOf } from './place.ts'
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from './words.ts'

/** Days that became the name of an event: without a year they do not mean the nearest one. */
const EVENTS: readonly { month: number; day: number; year: number; before?: RegExp; after: RegExp }[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    before: /^(after|since|post|pre|-)$/,
    after: /^(attacks?|terror\w*|hijack\w*|commission|families|victims|memorial)$/,
  },
  { month: 1, day: 6, year: 2021, after: /^(attacks?|riots?|rioters?|insurrection|committee|mob|hearings?)$/ },
]

export function readDate(p: Pieces, i: number): Found | null {
  if (p.at(i) === 'last' || p.at(i) === 'this') return readLast(p, i)
  return readIso(p, i) ?? readSlashed(p, i) ?? readDayMonth(p, i) ?? readMonthDay(p, i)
}

/** "Nov. 30", "November 30th, 2017", "March eighth", with a weekday before it or not. */
function readMonthDay(p: Pieces, i: number): Found | null {
  const named = readMonth(p, afterWeekday(p, i))
  if (!named) return null
  const at = p.at(named.to) === 'the' ? named.to + 1 : named.to
  const day = readDay(p, at) ?? (at > named.to || !/^\d/.test(p.at(at)) ? readOrdinal(p, at) : null)
  if (!day || day.value < 1 || day.value > 31) return null
  return withYear(p, i, day.to, named.month, day.value)
}

/** "last Oct. 23", "in this June 28 photo": the latest one. */
function readLast(p: Pieces, i: number): Found | null {
  const found = readMonth(p, i + 1) && readMonthDay(p, i + 1)
  if (!found) return null
  return { ...found, from: i, mean: (c) => found.mean({ ...c, direction: 'past' }) }
}

/** "30 November 2017", "the 24th of March". */
function readDayMonth(p: Pieces, i: number): Found | null {
  let j = afterWeekday(p, i)
  if (p.at(j) === 'the') j++
  const day = readDay(p, j) ?? (p.at(j) !== p.at(i) || /^\d/.test(p.at(j)) ? readOrdinal(p, j) : null)
  if (!day || day.value < 1 || day.value > 31) return null
  const named = readMonth(p, p.at(day.to) === 'of' ? day.to + 1 : day.to)
  if (!named || (named.short && p.at(named.to - 1) !== '.' && !readYear(p, named.to))) return null
  return withYear(p, i, named.to, named.month, day.value)
}

const afterWeekday = (p: Pieces, i: number) => {
  const word = p.at(i)
  if (WEEKDAYS[word] === undefined && !(SHORT_WEEKDAYS[word] && p.at(i + 1) === '.' && p.capital(i))) return i
  let j = i + 1
  if (p.at(j) === '.') j++
  return p.at(j) === ',' ? j + 1 : j
}

function readDay(p: Pieces, i: number): { to: number; value: number } | null {
  const m = /^(\d{1,2})(st|nd|rd|th)?$/.exec(p.at(i))
  if (!m) return null
  // "May 10.5", "March 3:30": a number that goes on is no day
  if (p.joined(i) && p.at(i + 1) === '%') return null
  if (p.joined(i) && /^[.,:]$/.test(p.at(i + 1)) && p.joined(i + 1) && /^\d/.test(p.at(i + 2))) return null
  if (p.at(i + 1) === 'percent' || p.at(i + 1) === 'a.m.' || p.at(i + 1) === 'p.m.') return null
  return { to: i + 1, value: Number(m[1]) }
}

function withYear(p: Pieces, i: number, to: number, month: number, day: number): Found | null {
  if (day > monthLength(2000, month)) return null
  const j = p.at(to) === ',' || p.at(to) === 'of' ? to + 1 : to
  const year = readYear(p, j) ?? (j > to || p.at(j) !== 'two' ? readYearWords(p, j) : null)
  if (year) return { to: year.to, type: 'DATE', mean: () => stated(iso(year.value, month, day)) }
  const event = EVENTS.find((e) => e.month === month && e.day === day && e.after.test(p.at(to)))
  if (event) return { to, type: 'DATE', mean: () => stated(iso(event.year, month, day)) }
  const since = EVENTS.find((e) => e.month === month && e.day === day && e.before?.test(p.at(i - 1)))
  if (since) return { to, type: 'DATE', mean: unlessNear(since.year, month, day) }
  const weekdayNamed = WEEKDAYS[p.at(i)] ?? SHORT_WEEKDAYS[p.at(i)]
  return { to, type: 'DATE', mean: weekdayNamed ? onWeekday(month, day, weekdayNamed) : nearest(month, day), from: i }
}

const iso = (year: number, month: number, day: number) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`

export const nearest = (month: number, day: number) => (c: Context) => {
  if (c.today === null) return unknown(`XXXX-${pad(month)}-${pad(day)}`)
  const only = (y: number) => ({ first: dayOf(y, month, day), last: dayOf(y, month, day) })
  return implied(isoDay(dayOf(yearOf(only, c.today, c.direction), month, day)))
}

/** "since Sept. 11": that of the event, unless the day has just been. */
const JUST = 60
const unlessNear = (year: number, month: number, day: number) => (c: Context) => {
  const { value, ...rest } = nearest(month, day)(c)
  const found = readIsoDay(value)
  const near = c.today !== null && found !== null && Math.abs(c.today - found) < JUST
  return near ? { value, ...rest } : stated(iso(year, month, day))
}

/** "Saturday, April 25": of the neighbouring years the one in which the weekday is right. */
const onWeekday = (month: number, day: number, isoWeekday: number) => (c: Context) => {
  if (c.today === null) return unknown(`XXXX-${pad(month)}-${pad(day)}`)
  const { year } = parts(c.today)
  const right = [year, year - 1, year + 1].find((y) => weekday(dayOf(y, month, day)) === isoWeekday)
  return right === undefined ? nearest(month, day)(c) : implied(iso(right, month, day))
}

/** "2017-11-30" as a whole word. */
function readIso(p: Pieces, i: number): Found | null {
  const year = p.at(i)
  if (!/^[12]\d{3}$/.test(year) || !p.hyphen(i + 1) || !p.hyphen(i + 3)) return null
  const [month, day] = [p.at(i + 2), p.at(i + 4)]
  if (!/^\d\d$/.test(month) || !/^\d\d$/.test(day)) return null
  return valid(Number(month), Number(day), i + 5, Number(year))
}

/** "11/30/2017", "11/30/17": month first, as American news writes it, unless there is no such month. */
function readSlashed(p: Pieces, i: number): Found | null {
  if (p.at(i) === '9' && p.at(i + 1) === '/' && p.at(i + 2) === '11' && p.at(i + 3) !== '/')
    return { to: i + 3, type: 'DATE', mean: () => stated('2001-09-11') }
  if (p.at(i + 1) !== '/' || p.at(i + 3) !== '/' || (p.joined(i - 1) && p.at(i - 1) === '/')) return null
  const [month, day, year] = [p.at(i), p.at(i + 2), p.at(i + 4)]
  if (![month, day].every((n) => /^\d{1,2}$/.test(n)) || !/^(\d\d|[12]\d{3})$/.test(year)) return null
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year)
  return valid(Number(month), Number(day), i + 5, full) ?? valid(Number(day), Number(month), i + 5, full)
}

function valid(month: number, day: number, to: number, year: number): Found | null {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null
  return { to, type: 'DATE', mean: () => stated(iso(year, month, day)) }
}

/** The second day of "April 24 and 25", "Sept. 5-7": a number of its own behind a month and a day. */
function readSecondDay(p: Pieces, i: number): Found | null {
  const day = readDay(p, i)
  const link = p.at(i - 1)
  if (!day || !['and', 'to', '-', '–', 'or'].includes(link) || !/^\d{1,2}$/.test(p.at(i - 2))) return null
  const month = MONTHS[p.at(i - 3)] ?? (p.at(i - 3) === '.' ? MONTHS[p.at(i - 4)] : undefined)
  if (month === undefined || !p.capital(p.at(i - 3) === '.' ? i - 4 : i - 3)) return null
  if (day.value <= Number(p.at(i - 2)) || day.value > 31) return null
  return withYear(p, i, day.to, month, day.value)
}

export const dates: Recogniser = { name: 'dates', read: (p, i) => readDate(p, i) ?? readSecondDay(p, i) }
