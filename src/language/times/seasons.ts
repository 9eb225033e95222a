/** @module "last summer", "the winter of 1994", "over the summer", "this past spring", "fall 2018". */
import { dayOf, isoYear, parts } from './calendar.ts'
import { type Context, implied, type Recogniser, stated, unknown } from './found.ts'
import { readYear, readYearWords } from './numbers.ts'
import type { Pieces } from './pieces.ts'
import { type Days, yearOf } from './place.ts'
import { SEASONS, type Season } from './words.ts'

const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }
/** Words before a bare "the summer" or "summer" that make it a time. */
const BEFORE = new Set(
  'in by since until till over during through throughout from before after late early mid for of'.split(' '),
)

const days =
  (season: Season) =>
  (year: number): Days => ({
    first: dayOf(year, FIRST_MONTH[season], 1),
    last: dayOf(year, FIRST_MONTH[season] + 3, 0),
  })

function meanSeason(season: Season, which: string) {
  return (c: Context) => {
    if (c.today === null) return unknown(`XXXX-${season}`)
    const { today } = c
    const { year } = parts(today)
    const years = [year + 1, year, year - 1, year - 2]
    const value = (y: number | undefined) => implied(`${isoYear(y ?? year)}-${season}`)
    if (which === 'last' || which === 'past') return value(years.find((y) => days(season)(y).last < today))
    if (which === 'next' || which === 'coming')
      return value(years.toReversed().find((y) => days(season)(y).first > today))
    if (which === 'this') return value(season === 'WI' && parts(today).month < 4 ? year - 1 : year)
    return value(yearOf(days(season), today, c.direction))
  }
}

export const seasons: Recogniser = {
  name: 'seasons',
  read(p, i) {
    let j = i
    let which = ''
    if (p.at(j) === 'this' && (p.at(j + 1) === 'past' || p.at(j + 1) === 'coming')) which = p.at((j += 1))
    else if (['last', 'this', 'next', 'that'].includes(p.at(j))) which = p.at(j)
    if (which) j++
    else if (p.at(j) === 'the') j++
    const season = SEASONS[p.at(j)]
    if (!season) return null
    const year = readOfYear(p, j + 1)
    if (year) return { to: year.to, type: 'DATE', mean: () => stated(`${isoYear(year.value)}-${season}`) }
    return which || bare(p, i, j) ? { to: j + 1, type: 'DATE', mean: meanSeason(season, which) } : null
  },
}

function readOfYear(p: Pieces, i: number) {
  const j = p.at(i) === 'of' || p.at(i) === ',' ? i + 1 : i
  return readYear(p, j) ?? readYearWords(p, j)
}

/** "over the summer", "in winter": after a word of time, and no "in the fall of the government", "winter coats". */
function bare(p: Pieces, i: number, j: number): boolean {
  if (!BEFORE.has(p.at(i - 1)) && !p.hyphen(i - 1)) return false
  if (p.at(j) === 'fall' && (p.at(j + 1) === 'of' || p.at(j + 1) === 'in' || j === i))
    return p.at(i - 1) === 'in' && j > i && p.at(j + 1) !== 'of'
  return j > i || !/^[a-z]/.test(p.raw(j + 1)) || /^(and|or|but|when|as|to|by|after|before|because)$/.test(p.at(j + 1))
}
