/** @module How many and when, as a short passage says it: numbers with their units, and calendar dates. */
import { stem, type Word } from '../grouping/words.ts'

/** A number and what it counts ("3 year"); `unit` is null for a bare number. */
export interface Amount {
  readonly value: number
  readonly unit: string | null
}

/** A calendar date as far as it is given. */
export interface CalendarDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

export interface Quantities {
  readonly amounts: readonly Amount[]
  readonly dates: readonly CalendarDate[]
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map(stem)
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 }).map(([w, n]) => [stem(w), n]),
)
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
/** Words between a number and what it counts. */
const LIGHT = new Set('more additional another other next last per'.split(' ').map(stem))

/** What the words count and date. */
export function quantitiesOf(words: readonly Word[]): Quantities {
  const amounts: Amount[] = []
  const dates: CalendarDate[] = []
  for (let i = 0; i < words.length; i++) {
    const month = monthOf(words[i]!)
    const value = amountOf(words[i]!)
    if (month !== null) {
      const next = words.slice(i + 1, i + 3).map((w) => (w.number ? Number.parseInt(w.stem, 10) : null))
      const day = next[0] != null && next[0] <= 31 ? next[0] : null
      const year = next.find((n) => n != null && isYear(n)) ?? null
      dates.push({ year, month, day })
      i += Number(day !== null) + Number(year !== null)
    } else if (value !== null && words[i]!.number && isYear(value)) dates.push({ year: value, month: null, day: null })
    else if (value !== null) {
      let at = i + 1
      let scaled = value
      for (; at < words.length && SCALES.has(words[at]!.stem); at++) scaled *= SCALES.get(words[at]!.stem)!
      while (at < words.length && LIGHT.has(words[at]!.stem)) at++
      amounts.push({ value: scaled, unit: words[at]?.stem ?? null })
    }
  }
  return { amounts, dates }
}

/** true: the same; false: they cannot both hold; null: nothing to compare. */
export function agree(a: Quantities, b: Quantities): boolean | null {
  const dates = pairs(a.dates, b.dates).map(([x, y]) => sameDate(x, y))
  const amounts = pairs(a.amounts, b.amounts)
    .filter(([x, y]) => x.unit === y.unit || x.unit === null || y.unit === null)
    .map(([x, y]) => Math.abs(x.value - y.value) <= 0.02 * Math.max(x.value, y.value))
  const all = [...dates, ...amounts]
  return all.length === 0 ? null : all.some((same) => same)
}

/** Dates agree when no part that both give differs. */
function sameDate(a: CalendarDate, b: CalendarDate): boolean {
  const parts = ['year', 'month', 'day'] as const
  return parts.every((p) => a[p] === null || b[p] === null || a[p] === b[p])
}

function monthOf({ stem, capital }: Word): number | null {
  if (!capital) return null
  const at = MONTHS.indexOf(stem.slice(0, 3))
  return at >= 0 &&
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|c|il|y|ust|t|tember|ober|ember)?$/.test(stem)
    ? at + 1
    : null
}

function amountOf({ stem, number }: Word): number | null {
  if (number) return Number.parseFloat(stem) * (/m$|million$/.test(stem) ? 1e6 : /bn$|b$/.test(stem) ? 1e9 : 1)
  if (stem === 'another') return 1
  const at = SMALL.indexOf(stem)
  return at > 0 ? at : null
}

const isYear = (n: number) => n >= 1900 && n < 2100
const pairs = <T>(a: readonly T[], b: readonly T[]) => a.flatMap((x) => b.map((y) => [x, y] as const))
