/** @module Days with a name: "Thanksgiving", "New Year's Eve", "Election Day", "the Fourth of July". */
import { dayOf, easter, isoDay, nthWeekday, parts } from './calendar.ts'
import { type Found, implied, type Recogniser, stated, unknown } from './found.ts'
import { readYear } from './numbers.ts'
import type { Pieces } from './pieces.ts'
import { yearOf } from './place.ts'

type OfYear = (year: number) => number
const fixed =
  (month: number, day: number): OfYear =>
  (year) =>
    dayOf(year, month, day)
const nth =
  (month: number, isoWeekday: number, n: number): OfYear =>
  (year) =>
    nthWeekday(year, month, isoWeekday, n)
const fromEaster =
  (shift: number): OfYear =>
  (year) =>
    easter(year) + shift

/** By their words. United States unless said otherwise. */
const HOLIDAYS: Readonly<Partial<Record<string, OfYear>>> = {
  christmas: fixed(12, 25),
  'christmas day': fixed(12, 25),
  'christmas eve': fixed(12, 24),
  'boxing day': fixed(12, 26),
  "new year 's day": fixed(1, 1),
  "new year 's eve": fixed(12, 31),
  "new year 's": fixed(1, 1),
  thanksgiving: nth(11, 4, 4),
  'thanksgiving day': nth(11, 4, 4),
  halloween: fixed(10, 31),
  'labor day': nth(9, 1, 1),
  'memorial day': nth(5, 1, -1),
  'veterans day': fixed(11, 11),
  'columbus day': nth(10, 1, 2),
  'presidents day': nth(2, 1, 3),
  'martin luther king day': nth(1, 1, 3),
  'martin luther king jr . day': nth(1, 1, 3),
  'independence day': fixed(7, 4),
  'the fourth of july': fixed(7, 4),
  'fourth of july': fixed(7, 4),
  juneteenth: fixed(6, 19),
  "valentine 's day": fixed(2, 14),
  "st . patrick 's day": fixed(3, 17),
  'may day': fixed(5, 1),
  'election day': (year) => nthWeekday(year, 11, 1, 1) + 1,
  'inauguration day': fixed(1, 20),
  'good friday': fromEaster(-2),
  'easter sunday': fromEaster(0),
  'easter monday': fromEaster(1),
  easter: fromEaster(0),
  'palm sunday': fromEaster(-7),
  'ash wednesday': fromEaster(-46),
  'black friday': (year) => nthWeekday(year, 11, 4, 4) + 1,
}
/** The same by their first word, the longest first. */
const BY_FIRST_WORD = Map.groupBy(
  Object.entries(HOLIDAYS)
    .map(([name, day]) => ({ words: name.split(' '), day: day! }))
    .sort((a, b) => b.words.length - a.words.length),
  ({ words }) => words[0]!,
)

function readName(p: Pieces, i: number): { to: number; day: OfYear } | null {
  const named = BY_FIRST_WORD.get(p.at(i))
  if (!named || !(p.capital(i) || p.at(i) === 'the')) return null
  const found = named.find(({ words }) => words.every((word, n) => p.at(i + n) === word))
  return found ? { to: i + found.words.length, day: found.day } : null
}

export const holidays: Recogniser = {
  name: 'holidays',
  read(p, i): Found | null {
    const which = ['last', 'this', 'next'].includes(p.at(i)) ? p.at(i) : ''
    const named = readName(p, which ? i + 1 : i)
    if (!named || /^(card|cards|tree|trees|party|parties|island|carol|story)$/.test(p.at(named.to))) return null
    const j = p.at(named.to) === ',' || p.at(named.to) === 'of' ? named.to + 1 : named.to
    const year = readYear(p, j)
    if (year) return { to: year.to, type: 'DATE', mean: () => stated(isoDay(named.day(year.value))) }
    return {
      to: named.to,
      type: 'DATE',
      mean: (c) => {
        if (c.today === null) return unknown('XXXX-XX-XX')
        const days = (y: number) => ({ first: named.day(y), last: named.day(y) })
        const direction = which === 'last' ? 'past' : which === 'next' ? 'future' : c.direction
        const y = which === 'this' ? parts(c.today).year : yearOf(days, c.today, direction)
        return implied(isoDay(named.day(y)))
      },
    }
  },
}
