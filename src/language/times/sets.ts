/** @module What comes back: "every day", "each Thursday", "daily", "twice a week", "$5 a month". */

import { pad } from './calendar.ts'
import { type Found, type Recogniser, stated } from './found.ts'
import { readMonth } from './months.ts'
import { readAmount } from './numbers.ts'
import type { Pieces } from './pieces.ts'
import { durationValue } from './units.ts'
import { readWeekday } from './weekdays.ts'
import { SEASONS, UNITS } from './words.ts'

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  yearly: 'P1Y',
  annually: 'P1Y',
}

const set = (to: number, value: string): Found => ({ to, type: 'SET', mean: () => stated(value, { edtf: null }) })

function readEvery(p: Pieces, i: number): Found | null {
  const word = p.at(i)
  if (word !== 'every' && word !== 'each') return null
  let j = i + 1
  const other = p.at(j) === 'other' ? 2 : 1
  if (other === 2 || p.at(j) === 'single') j++
  const day = readWeekday(p, j)
  if (day) return set(day.to, `XXXX-WXX-${day.day}`)
  const month = readMonth(p, j)
  if (month) return set(month.to, `XXXX-${pad(month.month)}`)
  const season = SEASONS[p.at(j)]
  if (season) return set(j + 1, `XXXX-${season}`)
  const part = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }[p.at(j)]
  if (part) return set(j + 1, `XXXX-XX-XX${part}`)
  const amount = readAmount(p, j)
  const unit = UNITS[p.at(amount?.to ?? j)]
  if (!unit || unit === 'L') return null
  return set((amount?.to ?? j) + 1, durationValue(unit, amount?.value ?? other))
}

/** "a year", "per month" behind an amount: "once a week", "10 percent a year", "$5 million a month". */
function readPer(p: Pieces, i: number): Found | null {
  if (p.at(i) !== 'a' && p.at(i) !== 'an' && p.at(i) !== 'per') return null
  const unit = UNITS[p.at(i + 1)]
  if (!unit || p.at(i + 1).endsWith('s') || p.at(i + 1) === 'second') return null
  if (/^(ago|earlier|later|before|after|from|and|or|old)$/.test(p.at(i + 2)) || p.hyphen(i + 2)) return null
  const before = p.at(i - 1)
  const counted =
    /^(once|twice|times|percent|million|billion|thousand|hours|days|nights|people|cents|dollars|euros|pounds|%)$/.test(
      before,
    ) || /^\d[\d,]*$/.test(before)
  return counted ? set(i + 2, durationValue(unit, 1)) : null
}

export const sets: Recogniser = {
  name: 'sets',
  read(p, i) {
    const adverb = ADVERBS[p.at(i)]
    if (adverb) return p.capital(i) && p.capital(i - 1) ? null : set(i + 1, adverb)
    return readEvery(p, i) ?? readPer(p, i)
  },
}
