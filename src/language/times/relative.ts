/** @module Units seen from the report's day: "last month", "this week", "the next few weeks", "the past year", "that same day", "the year". */
import { type Context, type Found, implied, type Recogniser, unknown } from './found.ts'
import { readAmount } from './numbers.ts'
import type { Pieces } from './pieces.ts'
import { anchorOf } from './place.ts'
import { durationValue, stretch, unitValue } from './units.ts'
import { isPlural, UNITS, type Unit } from './words.ts'

/** Which way a word points from the day of the report. */
const FROM_TODAY: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
  upcoming: 1,
  new: 1,
}
/** The same from the day that the text last spoke of. */
const FROM_ANCHOR: Readonly<Record<string, -1 | 0 | 1>> = {
  previous: -1,
  preceding: -1,
  prior: -1,
  that: 0,
  same: 0,
  next: 1,
  following: 1,
  ensuing: 1,
}
const SHORT = new Set<Unit>(['S', 'MIN', 'H'])

function dated(to: number, unit: Unit, shift: number, base: (c: Context) => number | null): Found {
  return {
    to,
    type: 'DATE',
    mean: (c) => {
      const day = unit === 'D' && base === anchorOf ? c.lastDay : base(c)
      const value = day === null ? null : unitValue(unit, day, shift)
      return value ? implied(value) : unknown(`XXXX-XX-XX`)
    },
  }
}

/** "last month", "this past week", "the following year", "that same day", "the current quarter". */
function readSingle(p: Pieces, i: number): Found | null {
  let j = i
  const the = p.at(j) === 'the'
  if (the) j++
  const word = p.at(j)
  if (word === 'this' || word === 'that') {
    const more = p.at(j + 1)
    if (['same', 'past', 'coming', 'very', 'current'].includes(more)) {
      const found = readUnit(p, j + 2)
      if (!found) return null
      if (more === 'past' || more === 'coming') return dated(found.to, found.unit, FROM_TODAY[more]!, (c) => c.today)
      return dated(found.to, found.unit, 0, word === 'that' ? anchorOf : (c) => c.today)
    }
  }
  const found = readUnit(p, p.at(j + 1) === 'full' || p.at(j + 1) === 'calendar' ? j + 2 : j + 1)
  if (!found) return null
  const { to, unit } = found
  if (the && (word === 'next' || word === 'last') && unit === 'D')
    return word === 'next' ? dated(to, unit, 1, anchorOf) : null
  if (word === 'new') return the && unit === 'Y' && p.at(to) !== "'s" ? dated(to, unit, 1, (c) => c.today) : null
  if (the && (word === 'last' || word === 'past')) {
    const half = p.at(to) === 'and' && p.at(to + 1) === 'a' && p.at(to + 2) === 'half'
    return half ? spanOf(to + 3, unit, 1.5, false) : spanOf(to, unit, 1, false)
  }
  if (FROM_TODAY[word] !== undefined) return dated(to, unit, FROM_TODAY[word], (c) => c.today)
  if (FROM_ANCHOR[word] !== undefined) return dated(to, unit, FROM_ANCHOR[word], anchorOf)
  return null
}

function readUnit(p: Pieces, i: number): { to: number; unit: Unit } | null {
  const unit = UNITS[p.at(i)]
  if (!unit || isPlural(p.at(i)) || SHORT.has(unit) || p.at(i) === 'night') return null
  if (p.at(i) === 'second' || (p.hyphen(i + 1) && p.at(i + 2) !== 'long')) return null
  return { to: i + 1, unit }
}

function spanOf(to: number, unit: Unit, amount: number | null, ahead: boolean, mod?: string): Found {
  return {
    to,
    type: 'DURATION',
    mean: ({ today }) => {
      const edtf = today === null ? null : stretch(unit, today, amount, ahead)
      return implied(durationValue(unit, amount), { edtf, ...(mod && { mod }) })
    },
  }
}

/** "the past three months", "the next few weeks", "the coming days", "recent years", "the next couple of years". */
function readSeveral(p: Pieces, i: number): Found | null {
  let j = i
  if (p.at(j) === 'the' || p.at(j) === 'these' || p.at(j) === 'this') j++
  const word = p.at(j)
  const most = p.at(j) === 'most' && p.at(j + 1) === 'recent'
  const recent = word === 'recent' || most
  const which = recent ? -1 : word === 'following' ? 1 : FROM_TODAY[word]
  if (which === undefined || which === 0 || word === 'new') return null
  if (word === 'following' && p.at(i) !== 'the') return null
  j += most ? 2 : 1
  const amount = readAmount(p, j)
  const k = amount ? p.past(amount.to) : j
  const business = p.at(k) === 'business' || p.at(k) === 'trading' || p.at(k) === 'full' ? k + 1 : k
  const unit = UNITS[p.at(business)]
  if (!unit || p.at(business) === 'second') return null
  if (!amount && !isPlural(p.at(business))) return null
  if (amount?.value === 1 && !isPlural(p.at(business)) && p.at(j) !== 'one') return null
  // "the last months of the war" are not those before the report
  if (p.at(business + 1) === 'of' && !recent) return null
  const or = p.at(business + 1) === 'or' && p.at(business + 2) === 'so'
  return spanOf(business + 1 + (or ? 2 : 0), unit, amount ? amount.value : null, which > 0, or ? 'APPROX' : undefined)
}

/** "the year", "the month", "the weekend" in a phrase of time: the one that holds the report's day. */
const BEFORE = new Set('in for of by during over this throughout through until'.split(' '))
function readThe(p: Pieces, i: number): Found | null {
  if (p.at(i) !== 'the') return null
  const found = readUnit(p, p.at(i + 1) === 'full' ? i + 2 : i + 1)
  if (!found || found.unit === 'E' || found.unit === 'L') return null
  const { to, unit } = found
  const next = p.at(to)
  if (
    /^(ended|ending|to|of|that|when|before|after|since|he|she|it|they|we|i|was|is)$/.test(next) ||
    (/^[a-z]/.test(p.raw(to)) && unit === 'C')
  )
    return null
  if (unit === 'WE') {
    return dated(to, unit, 0, (c) => weekendBase(c))
  }
  if (!BEFORE.has(p.at(i - 1)) || (unit === 'D' && !/^(in|of|during|throughout)$/.test(p.at(i - 1)))) return null
  if (p.at(i - 1) === 'of' && !/^(rest|end|most|part|much|remainder|all|course)$/.test(p.at(i - 2))) return null
  return dated(to, unit, 0, unit === 'D' ? anchorOf : (c) => c.today)
}
/** On a Monday "the weekend" is the one just past, unless the verb looks ahead. */
const weekendBase = (c: Context) => (c.today === null ? null : c.direction === 'future' ? c.today : c.today - 5)

/** "the weeks ahead", "the months to come". */
function readAhead(p: Pieces, i: number): Found | null {
  const unit = p.at(i) === 'the' ? UNITS[p.at(i + 1)] : undefined
  if (!unit || !isPlural(p.at(i + 1))) return null
  if (p.at(i + 2) === 'ahead') return spanOf(i + 3, unit, null, true)
  return p.at(i + 2) === 'to' && p.at(i + 3) === 'come' ? spanOf(i + 4, unit, null, true) : null
}

export const relative: Recogniser = {
  name: 'relative',
  read: (p, i) => readAhead(p, i) ?? readSeveral(p, i) ?? readSingle(p, i) ?? readThe(p, i),
}
