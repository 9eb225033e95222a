/** @module "Thursday", "last Friday", "next Tuesday", "this coming Sunday", "the previous Friday", "Mondays". */
import { isoDay, mondayOf } from './calendar.ts'
import { type Context, type Found, implied, type Recogniser, unknown } from './found.ts'
import type { Pieces } from './pieces.ts'
import { anchorOf, weekdayBy, weekdayNear } from './place.ts'
import { SHORT_WEEKDAYS, WEEKDAYS } from './words.ts'

const WHICH: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, past: -1, this: 0, next: 1, coming: 1 }
/** Weekdays that are names of days of their own: no date of this week. */
const NAMED = new Set(['black', 'super', 'ash', 'bloody', 'cyber', 'holy', 'palm', 'fat', 'giving', 'maundy'])

/** The weekday named at `i`, capitalised as weekdays are. */
export function readWeekday(p: Pieces, i: number): { to: number; day: number } | null {
  if (!p.capital(i)) return null
  const day = WEEKDAYS[p.at(i)]
  if (day !== undefined) return NAMED.has(p.at(i - 1)) ? null : { to: i + 1, day }
  const short = SHORT_WEEKDAYS[p.at(i)]
  return short !== undefined && p.at(i + 1) === '.' && p.joined(i) ? { to: i + 2, day: short } : null
}

function found(to: number, day: number, mean: (today: number, c: Context) => number): Found {
  return {
    to,
    type: 'DATE',
    mean: (c) => (c.today === null ? unknown(`XXXX-WXX-${day}`) : implied(isoDay(mean(c.today, c)))),
  }
}

function readWhich(p: Pieces, i: number): Found | null {
  let j = i
  if (p.at(j) === 'the') j++
  else if (p.at(j) === 'this' && (p.at(j + 1) === 'past' || p.at(j + 1) === 'coming')) j++
  const word = p.at(j)
  const named = readWeekday(p, j + 1)
  if (!named) return null
  const { to, day } = named
  if (word === 'previous' || word === 'preceding') return found(to, day, (_, c) => weekdayBy(-1, day, anchorOf(c)!))
  if (word === 'following') return found(to, day, (_, c) => weekdayBy(1, day, anchorOf(c)!))
  if (word === 'that' || word === 'same') return found(to, day, (_, c) => mondayOf(anchorOf(c)!) + day - 1)
  const which = WHICH[word]
  if (which === undefined || (p.at(i) === 'the' && word !== 'past')) return null
  return found(to, day, (today) => weekdayBy(which, day, today))
}

export const weekdays: Recogniser = {
  name: 'weekdays',
  read(p, i) {
    const named = readWeekday(p, i)
    if (named) {
      const { to, day } = named
      if (p.at(to) === 'week' && p.at(to - 1) !== '.') return null
      return found(to, day, (today, c) => weekdayNear(day, today, c.direction))
    }
    const plural = p.at(i).endsWith('s') ? WEEKDAYS[p.at(i).slice(0, -1)] : undefined
    if (plural !== undefined && p.capital(i))
      return { to: i + 1, type: 'SET', mean: () => implied(`XXXX-WXX-${plural}`, { edtf: null }) }
    return readWhich(p, i)
  },
}
