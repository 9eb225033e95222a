/** @module Names that hold a word of time: programmes, papers, events. Nothing inside them is a time. */
import type { Pieces } from './pieces.ts'

/** Lower case, words parted by one space. Matched only where the text writes capitals. */
const NAMES = [
  'fox news sunday',
  'fox news tonight',
  'sunday today',
  'sunday morning futures',
  'sunday night football',
  'monday night football',
  'thursday night football',
  'saturday night live',
  'cbs sunday morning',
  'cbs this morning',
  'good morning america',
  'morning joe',
  'morning edition',
  'weekend edition',
  'world news tonight',
  'nbc nightly news',
  'nightly news',
  'cbs evening news',
  'evening news',
  'the tonight show',
  'tonight show',
  'today show',
  'nbc today',
  'usa today',
  'the week',
  'this week with',
  "abc 's this week",
  '60 minutes',
  '48 hours',
  '20 / 20',
  'daily mail',
  'daily beast',
  'daily caller',
  'daily news',
  'daily show',
  'daily telegraph',
  'daily express',
  'daily mirror',
  'daily star',
  'daily kos',
  'daily wire',
  'daily signal',
  'daily briefing',
  'meet the press daily',
  'weekly standard',
  'monthly review',
  'washington monthly',
  'sunday times',
  'sunday telegraph',
  'mail on sunday',
  'sunday mirror',
  'evening standard',
  'morning post',
  'morning star',
  'morning consult',
  'times - picayune',
  'saturday evening post',
  'summer olympics',
  'winter olympics',
  'winter white house',
  'arab spring',
  'prague spring',
  'spring hill',
  'winter park',
  'green new deal',
  'fridays for future',
  'super tuesday',
  'bloody sunday',
  'man of the year',
  'person of the year',
  'woman of the year',
  'a year in provence',
  'agenda 2030',
  'windows 2000',
  'tomorrow never dies',
  'century fox',
  '21st century fox',
  'twenty - first century fox',
  '20th century fox',
] as const

const BY_FIRST = new Map<string, string[][]>()
for (const name of NAMES) {
  const words = name.split(' ')
  BY_FIRST.set(words[0]!, [...(BY_FIRST.get(words[0]!) ?? []), words])
}

/** The piece behind the name that begins at `i`, or `i` itself when none does. */
export function skipName(p: Pieces, i: number): number {
  for (const words of BY_FIRST.get(p.at(i)) ?? []) {
    const whole = words.every((word, n) => p.at(i + n) === word)
    if (whole && capitals(p, i, i + words.length)) return i + words.length
  }
  return i
}
const capitals = (p: Pieces, from: number, to: number) => {
  for (let k = from; k < to; k++)
    if (/^[a-z]/.test(p.raw(k)) && !/^(the|with|of|on|a|in|for|'s)$/.test(p.at(k))) return false
  return true
}
