/** @module "1996", "nineteen ninety-six", "fiscal 1989", "the year 2000", "the 1990s", "the '90s", "the nineties", "the 20th century". */
import { isoYear } from './calendar.ts'
import { type Found, type Recogniser, stated } from './found.ts'
import { readOrdinal, readYear, readYearWords } from './numbers.ts'
import type { Pieces } from './pieces.ts'
import { DECADES } from './words.ts'

/** Before a year of any century: in 1776. */
const BEFORE = new Set(
  'in since of by until till from to through during before after between early late mid year fiscal circa around for'.split(
    ' ',
  ),
)
/** After a number that only looks like a year: counted things. */
const COUNTED =
  /^(people|persons|troops|soldiers|workers|employees|jobs|miles|feet|meters|metres|kilometers|kilometres|km|pounds|kilograms|tons|tonnes|acres|dollars|euros|votes|points|shares|barrels|members|students|residents|homes|houses|million|billion|percent|times|words|pages|seats|delegates|square|square-foot|units|points|cases|years|hours|days|officers|men|women|children|degrees|calories|calls|miles-per-hour|block|mph|hp|or|rpm)$/
const NUMBERED =
  /^(no|no\.|number|route|flight|highway|room|channel|about|nearly|some|than|approximately|roughly|almost|resolution|article|section|page|over|another|bus|apollo|windows|rule|title|chapter|form|model|unit|area|exactly|only|all|these|those|least|most)$/

function readPlain(p: Pieces, i: number): Found | null {
  const year = readYear(p, i) ?? readYearWords(p, i)
  if (!year) return null
  const before = p.at(i - 1)
  const modern = year.value >= 1900 && year.value < 2100
  if (year.value < 1500 && !/^[a-z]*$/.test(before)) return null
  if (NUMBERED.test(before) || (COUNTED.test(p.at(year.to)) && before !== 'in')) return null
  if (COUNTED.test(p.at(year.to)) && !p.hyphen(year.to - 1) && p.at(year.to) !== 'or') return null
  if (!modern && !BEFORE.has(before) && !/^[(–-]$/.test(before)) return null
  if (year.value < 1000 || (p.at(i) === 'two' && before !== 'year' && before !== 'in' && before !== 'by')) return null
  if (!/^\d/.test(p.at(i)) && p.at(year.to - 1) === 'hundred') return null
  return { to: year.to, type: 'DATE', mean: () => stated(isoYear(year.value)) }
}

/** "1990s", "'90s", "90s", "nineties" as the three digits of a decade. */
function readDecade(p: Pieces, i: number): Found | null {
  const word = p.at(i)
  const full = /^([12]\d)(\d)0s$/.exec(word)
  const found = (decade: string, to: number): Found => ({ to, type: 'DATE', mean: () => stated(decade) })
  if (full) return found(full[1]! + full[2]!, i + 1)
  const apostrophe = p.at(i) === "'" && p.joined(i) && p.at(i - 1) === 'the' ? 1 : 0
  const short = /^['’]?(\d)0s$/.exec(p.at(i + apostrophe))
  if (short)
    return /^(['’]|the|early|late|mid|-|and)/.test(apostrophe ? "'" : word.startsWith("'") ? word : p.at(i - 1)) &&
      Number(short[1]) >= 2
      ? found(`19${short[1]}`, i + 1 + apostrophe)
      : null
  const spelled = DECADES[word]
  if (spelled !== undefined && /^(the|early|late|mid|-)$/.test(p.at(i - 1))) return found(`19${spelled}`, i + 1)
  return null
}

/** "the 20th century", "the nineteenth century". */
function readCentury(p: Pieces, i: number): Found | null {
  const ordinal = readOrdinal(p, i)
  if (!ordinal) return null
  const j = p.past(ordinal.to)
  if (p.at(j) !== 'century' || ordinal.value < 1 || ordinal.value > 22) return null
  const value = String(ordinal.value - 1).padStart(2, '0')
  return { to: j + 1, type: 'DATE', mean: () => stated(value) }
}

function readLed(p: Pieces, i: number): Found | null {
  let j = i
  if (p.at(j) === 'the') j++
  if (p.at(j) === 'fiscal' || p.at(j) === 'year' || p.at(j) === 'calendar') {
    if (p.at(j) === 'fiscal' && p.at(j + 1) === 'year') j++
    return p.at(j) === 'fiscal' && j > i ? null : readYearAfter(p, j + 1)
  }
  return j > i ? (readDecade(p, j) ?? readCentury(p, j)) : null
}

function readYearAfter(p: Pieces, i: number): Found | null {
  const year = readYear(p, i) ?? readYearWords(p, i)
  return year && { to: year.to, type: 'DATE', mean: () => stated(isoYear(year.value)) }
}

export const years: Recogniser = {
  name: 'years',
  read: (p, i) => readPlain(p, i) ?? readDecade(p, i) ?? readCentury(p, i) ?? readLed(p, i),
}
