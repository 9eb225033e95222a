/** @module Quarters and halves: "the third quarter", "third-quarter", "this year's first quarter", "Q3 2017", "the year-ago quarter". */
import { isoYear, parts, quarterOf } from './calendar.ts'
import { type Context, type Found, implied, type Meaning, type Recogniser, stated, unknown } from './found.ts'
import { readOrdinal, readYear } from './numbers.ts'
import type { Pieces } from './pieces.ts'
import { unitValue } from './units.ts'

/** The quarter (or half) meant when no year is said: of this year, unless it is still to come and the verb looks back. */
function meanQuarter(n: number, parted: 'Q' | 'H', year: number | null, shift = 0) {
  return (c: Context): Meaning => {
    if (year !== null) return stated(`${isoYear(year)}-${parted}${n}`)
    if (c.today === null) return unknown(`XXXX-${parted}${n}`)
    const today = parts(c.today)
    const now = parted === 'Q' ? quarterOf(today.month) : today.month > 6 ? 2 : 1
    if (shift !== 0) return implied(`${isoYear(today.year + shift)}-${parted}${n}`)
    const later = n > now && (c.direction === 'past' || (c.direction !== 'future' && n > now + 1))
    const of = later ? -1 : 0
    return implied(`${isoYear(today.year + of)}-${parted}${n}`)
  }
}

const YEARS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

function readOrdinalQuarter(p: Pieces, i: number): Found | null {
  let j = i
  if (p.at(j) === 'the') j++
  let shift = 0
  let year = readYear(p, j)
  if (year) j = year.to
  else if (YEARS[p.at(j)] !== undefined && p.at(j + 1) === 'year' && p.at(j + 2) === "'s") {
    shift = YEARS[p.at(j)]!
    j += 3
  }
  if (/^(fiscal|flat|strong|weak)$/.test(p.at(j))) j++
  const ordinal = readOrdinal(p, j)
  if (!ordinal) return null
  const k = p.past(ordinal.to)
  const parted = p.at(k) === 'quarter' ? 'Q' : p.at(k) === 'half' ? 'H' : null
  if (!parted || ordinal.value > (parted === 'Q' ? 4 : 2)) return null
  let to = k + 1
  if (p.at(to) === 'of') {
    const behind = readYear(p, p.at(to + 1) === 'fiscal' ? to + 2 : to + 1)
    const which = YEARS[p.at(to + 1)]
    if (behind) [year, to] = [behind, behind.to]
    else if (which !== undefined && p.at(to + 2) === 'year') [shift, to] = [which, to + 3]
    else if (p.at(to + 1) === 'the' && p.at(to + 2) === 'year') to += 3
    else if (parted === 'H') return null
  } else if (parted === 'H') return null
  const from = p.hyphen(k - 1) && p.at(i) === 'the' && p.at(i + 1) !== 'fiscal' ? i + 1 : i
  return { to, from, type: 'DATE', mean: meanQuarter(ordinal.value, parted, year?.value ?? null, shift) }
}

/** "Q3", "Q3 2017". */
function readShort(p: Pieces, i: number): Found | null {
  const digit = p.at(i) === 'q' && p.joined(i) && /^[1-4]$/.test(p.at(i + 1)) ? Number(p.at(i + 1)) : null
  if (digit === null || !p.capital(i)) return null
  const year = readYear(p, i + 2)
  return { to: year?.to ?? i + 2, type: 'DATE', mean: meanQuarter(digit, 'Q', year?.value ?? null) }
}

/** "the quarter", "the latest quarter", "the year-ago period", "a year-earlier third quarter". */
function readNamed(p: Pieces, i: number): Found | null {
  if (p.at(i) !== 'the') return null
  const ago = p.at(i + 1) === 'year' && p.hyphen(i + 2) && (p.at(i + 3) === 'ago' || p.at(i + 3) === 'earlier')
  if (ago) {
    const ordinal = readOrdinal(p, i + 4)
    if (ordinal && p.at(ordinal.to) === 'quarter')
      return { to: ordinal.to + 1, type: 'DATE', mean: meanQuarter(ordinal.value, 'Q', null, -1) }
    return p.at(i + 4) === 'quarter' || p.at(i + 4) === 'period' ? { to: i + 5, type: 'DATE', mean: before(-5) } : null
  }
  const latest = p.at(i + 1) === 'latest'
  const word = p.at(latest ? i + 2 : i + 1)
  if (word !== 'quarter' || /^(of|to|ended|ending)$/.test(p.at(latest ? i + 3 : i + 2))) return null
  return { to: latest ? i + 3 : i + 2, type: 'DATE', mean: before(-1) }
}
/** The quarter spoken of last, or the one before the report's. */
const before =
  (shift: number) =>
  (c: Context): Meaning => {
    const last = /^(\d{4})-Q([1-4])$/.exec(c.lastValue)
    if (last) return implied(`${isoYear(Number(last[1]) + (shift < -1 ? -1 : 0))}-Q${last[2]}`)
    const value = c.today === null ? null : unitValue('Q', c.today, shift)
    return value ? implied(value) : unknown('XXXX-QX')
  }

export const quarters: Recogniser = {
  name: 'quarters',
  read: (p, i) => readShort(p, i) ?? readOrdinalQuarter(p, i) ?? readNamed(p, i),
}
