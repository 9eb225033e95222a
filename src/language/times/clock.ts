/** @module Times of day: "10 p.m. Wednesday", "noon", "Thursday evening", "this morning", "last night", "late yesterday afternoon". */
import { isoDay, pad } from './calendar.ts'
import { dates } from './dates.ts'
import { type Context, type Found, implied, type Meaning, type Recogniser, unknown } from './found.ts'
import type { Pieces } from './pieces.ts'
import { anchorOf } from './place.ts'
import { weekdays } from './weekdays.ts'
import { CARDINALS, PARTS_OF_DAY, ZONES } from './words.ts'

const RELATIVE_DAYS: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 }

/** A day, with "on" and a comma before it: "on Wednesday", ", Nov. 6", "yesterday". */
function readDay(p: Pieces, i: number): Found | null {
  let j = i
  if (p.at(j) === ',' || p.at(j) === 'on') j++
  if (p.at(j) === 'on') j++
  const shift = RELATIVE_DAYS[p.at(j)]
  if (shift !== undefined) return { to: j + 1, type: 'DATE', mean: (c) => dayMeaning(c.today, shift) }
  return dates.read(p, j) ?? weekdays.read(p, j)
}
const dayMeaning = (day: number | null, shift = 0): Meaning =>
  day === null ? unknown('XXXX-XX-XX') : implied(isoDay(day + shift))

interface Hour {
  readonly to: number
  /** "T22:00", "T24:00", "TMO". */
  readonly value: string
}

/** "10 p.m.", "10:35 a.m. EDT", "7 o'clock", "15:30 GMT", "noon", "midnight". */
function readHour(p: Pieces, i: number): Hour | null {
  const word = p.at(i)
  if (word === 'noon' || word === 'midday') return { to: i + 1, value: 'T12:00' }
  if (word === 'midnight') return { to: i + 1, value: 'T24:00' }
  const number = /^\d{1,2}$/.test(word) ? Number(word) : CARDINALS[word]
  if (number === undefined || number > 24) return null
  let to = i + 1
  let minute = 0
  const colon = (p.at(to) === ':' || p.at(to) === '.') && p.joined(i) && p.joined(to) && /^[0-5]\d$/.test(p.at(to + 1))
  if (colon) {
    minute = Number(p.at(to + 1))
    to += 2
  }
  const half = p.at(to)[0]
  if (/^[ap]\.?m\.?$/.test(p.at(to)) && number >= 1 && number <= 12) {
    const hour = (number % 12) + (half === 'p' ? 12 : 0)
    return { to: afterZone(p, to + 1), value: `T${pad(hour)}:${pad(minute)}` }
  }
  if (p.at(to) === 'in' && p.at(to + 1) === 'the' && /^(morning|afternoon|evening)$/.test(p.at(to + 2)) && number <= 12)
    return { to: to + 3, value: `T${pad((number % 12) + (p.at(to + 2) === 'morning' ? 0 : 12))}:${pad(minute)}` }
  if (colon && p.at(i + 1) === ':' && p.at(to) === 'hours')
    return { to: to + 1, value: `T${pad(number)}:${pad(minute)}` }
  if (colon && p.at(i + 1) === ':' && ZONES.has(p.at(to)))
    return { to: afterZone(p, to), value: `T${pad(number)}:${pad(minute)}` }
  return null
}
const afterZone = (p: Pieces, i: number) => {
  if (!ZONES.has(p.at(i)) || !p.capital(i)) return p.at(i) === 'local' && p.at(i + 1) === 'time' ? i + 2 : i
  return p.at(i + 1) === 'time' ? i + 2 : i + 1
}

/** "10 p.m. Wednesday", "noon on Jan. 20". */
function readHourAndDay(p: Pieces, i: number): Found | null {
  const hour = readHour(p, i)
  if (!hour) return null
  const day = readDay(p, hour.to)
  const base = day ? day.mean : (c: Context) => dayMeaning(anchorToday(c))
  return { to: day?.to ?? hour.to, type: 'TIME', mean: (c) => withTime(base(c), hour.value) }
}
/** A bare hour belongs to the last day spoken of, or to the report's. */
const anchorToday = (c: Context) => (/^\d{4}-\d{2}-\d{2}/.test(c.lastValue) ? anchorOf(c) : c.today)

/** "Thursday evening", "yesterday morning", "Nov. 6 at noon". */
function readDayAndPart(p: Pieces, i: number): Found | null {
  const day = readDay(p, i)
  if (!day || p.at(i) === ',' || p.at(i) === 'on') return null
  const part = PARTS_OF_DAY[p.at(day.to)]
  if (part && !p.at(day.to).endsWith('s'))
    return { to: day.to + 1, type: 'TIME', mean: (c) => withTime(day.mean(c), part) }
  const at = p.at(day.to) === 'at' ? readHour(p, day.to + 1) : null
  return at && { to: at.to, type: 'TIME', mean: (c) => withTime(day.mean(c), at.value) }
}

/** "this morning", "last night", "tonight", "overnight", "mid-afternoon yesterday". */
function readPart(p: Pieces, i: number): Found | null {
  const word = p.at(i)
  const of = (
    to: number,
    part: string,
    shift: number,
    base: (c: Context) => number | null = (c) => c.today,
  ): Found => ({
    to,
    type: 'TIME',
    mean: (c) => withTime(dayMeaning(base(c), shift), part),
  })
  if (word === 'tonight') return of(i + 1, 'TNI', 0)
  const next = PARTS_OF_DAY[p.at(i + 1)]
  if (next && word === 'this' && p.at(i + 1) !== 'overnight') return of(i + 2, next, 0)
  if (word === 'last' && (p.at(i + 1) === 'night' || p.at(i + 1) === 'evening')) return of(i + 2, next!, -1)
  if (word === 'that' && next) return of(i + 2, next, 0, (c) => c.lastDay)
  if (word === 'the' && (p.at(i + 1) === 'next' || p.at(i + 1) === 'following') && PARTS_OF_DAY[p.at(i + 2)])
    return of(i + 3, PARTS_OF_DAY[p.at(i + 2)]!, 1, (c) => c.lastDay)
  if (word === 'mid' && PARTS_OF_DAY[p.at(p.past(i + 1))]) {
    const to = p.past(i + 1) + 1
    const day = readDay(p, to)
    const part = PARTS_OF_DAY[p.at(to - 1)]!
    return day
      ? { to: day.to, type: 'TIME', mean: (c) => withTime(day.mean(c), part, 'MID') }
      : { ...of(to, part, 0), to }
  }
  if (word === 'overnight') return of(i + 1, 'TNI', 0, (c) => c.lastDay)
  return null
}

function withTime(day: Meaning, time: string, mod?: string): Meaning {
  const plain = /^(\d{4}|XXXX)-(\d{2}|XX)-(\d{2}|XX)$/.test(day.value) || /-W/.test(day.value)
  return { ...day, value: plain ? day.value + time : day.value, ...(mod && { mod }) }
}

export const clock: Recogniser = {
  name: 'clock',
  read: (p, i) => readHourAndDay(p, i) ?? readDayAndPart(p, i) ?? readPart(p, i),
}
