/** @module "January", "last May", "June 1994", "January this year", "July of last year". */
import { dayOf, isoMonth, parts } from './calendar.ts'
import { type Context, type Found, implied, type Recogniser, stated, unknown } from './found.ts'
import { readYear, readYearWords } from './numbers.ts'
import type { Pieces } from './pieces.ts'
import { yearOf } from './place.ts'
import { FULL_MONTHS, MONTHS } from './words.ts'

const BEFORE = new Set(
  'in since by until till last next this past coming early late mid from through during every each following previous'.split(
    ' ',
  ),
)
/** Also first names or verbs. */
const DOUBTFUL = new Set(['may', 'march', 'april', 'june', 'august'])

/** The month named at `i` and the piece after its name and full stop; null for "may", "March on Washington", "April Ryan". */
export function readMonth(p: Pieces, i: number): { to: number; month: number; short: boolean } | null {
  const word = p.at(i)
  const month = MONTHS[word]
  if (month === undefined || !p.capital(i)) return null
  const short = !FULL_MONTHS.has(word)
  const dot = p.at(i + 1) === '.' && word.length < 5 && word !== 'may'
  return { to: dot ? i + 2 : i + 1, month, short }
}

const span = (month: number) => (year: number) => ({ first: dayOf(year, month, 1), last: dayOf(year, month + 1, 0) })

/** "this year", "last year", "next year", "of last year" at `i`: how many years to add. */
function yearWord(p: Pieces, i: number): { to: number; shift: number } | null {
  const j = p.at(i) === 'of' ? i + 1 : i
  const shift = { last: -1, this: 0, next: 1 }[p.at(j)]
  return shift !== undefined && p.at(j + 1) === 'year' ? { to: j + 2, shift } : null
}

function meanMonth(month: number, which: string | null) {
  return (c: Context) => {
    if (c.today === null) return unknown(`XXXX-${String(month).padStart(2, '0')}`)
    const { year, month: now } = parts(c.today)
    if (which === 'following' || which === 'previous') return implied(besideAnchor(month, which === 'following', c))
    if (which === 'last' || which === 'past') return implied(isoMonth(month < now ? year : year - 1, month))
    if (which === 'next' || which === 'coming') return implied(isoMonth(month > now ? year : year + 1, month))
    if (which === 'this') return implied(isoMonth(year, month))
    return implied(isoMonth(yearOf(span(month), c.today, c.direction), month))
  }
}

/** "the following January", from the year or month that the text spoke of. */
function besideAnchor(month: number, after: boolean, c: Context): string {
  const { year, month: from } = parts(c.anchor ?? c.today ?? 0)
  const whole = /^\d{4}$/.test(c.lastValue)
  if (after) return isoMonth(!whole && month > from ? year : year + 1, month)
  return isoMonth(!whole && month < from ? year : year - 1, month)
}

function readNamed(p: Pieces, i: number, which: string | null): Found | null {
  const named = readMonth(p, i)
  if (!named) return null
  const { month } = named
  let j = named.to
  const comma = p.at(j) === ',' ? j + 1 : p.at(j) === 'of' ? j + 1 : j
  const year = readYear(p, comma) ?? readYearWords(p, comma)
  if (year) return { to: year.to, type: 'DATE', mean: () => stated(isoMonth(year.value, month)) }
  const relative = yearWord(p, p.at(j) === ',' ? j + 1 : j)
  if (relative)
    return {
      to: relative.to,
      type: 'DATE',
      mean: ({ today }) =>
        today === null ? unknown('XXXX') : implied(isoMonth(parts(today).year + relative.shift, month)),
    }
  if (named.short && p.at(j - 1) !== '.') return null
  const before = p.at(i - 1)
  const doubtful = DOUBTFUL.has(p.at(i))
  const second = /^(to|and|or)$/.test(before) && MONTHS[p.at(i - 2)] !== undefined
  // "the end of March", "before April"; not "before May", who is a person as well
  const part = before === 'of' && /^(?:end|close|start|beginning|middle|month|course)$/.test(p.at(i - 2))
  const limit = before === 'before' && p.at(i) !== 'may'
  const led = which !== null || BEFORE.has(before) || second || part || limit || p.hyphen(i - 1)
  if (doubtful && !led) return null
  if (doubtful && !which && before !== 'in' && p.capital(j) && p.at(j) !== '\n') return null
  if (p.at(j - 1) === '.' && !/^[a-z(]/.test(p.raw(j) || '')) j -= 1
  return { to: j, type: 'DATE', mean: meanMonth(month, which) }
}

export const months: Recogniser = {
  name: 'months',
  read(p, i) {
    const word = p.at(i)
    if (MONTHS[word] !== undefined) return readNamed(p, i, null)
    if (word === 'the' && /^(following|previous|next)$/.test(p.at(i + 1))) return readNamed(p, i + 2, p.at(i + 1))
    if (word === 'last' || word === 'next') return readNamed(p, i + 1, word)
    if (word === 'this') {
      const more = p.at(i + 1)
      return more === 'past' || more === 'coming' ? readNamed(p, i + 2, more) : readNamed(p, i + 1, 'this')
    }
    return null
  },
}
