/** @module The date of a report that states none, taken from the other reports of its story and its own weekday words. */
import type { Report } from '../schema/types.ts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const DAY = 86_400_000
/** How much of the running text is looked at for weekday words: the news is at the top. */
const HEAD = 1500
/** Two reports of one event come out within this many days. */
const NEAR = 2

/**
 * The day on which `report` was most likely published, or null when the others have no date either.
 * A weekday named at the top of the report is taken as the day of the news: of the days near the others' dates,
 * the one of that name is chosen, else the day that most of the others share.
 */
export function impliedDate(report: Report, others: readonly Report[]): string | null {
  const days = others.flatMap((o) => (o.published && !o.publishedImplied ? [o.published.slice(0, 10)] : [])).sort()
  if (days.length === 0) return null
  const usual = mode(days)
  const named = weekdays(report)
  const near = days.flatMap((day) => around(day)).filter((day) => named.includes(weekdayOf(day)))
  near.sort((a, b) => rank(a) - rank(b) || distance(a, usual) - distance(b, usual) || (a < b ? -1 : 1))
  function rank(day: string) {
    return named.indexOf(weekdayOf(day))
  }
  return near[0] ?? usual
}

/** The same reports, with a date implied for each that has none. */
export function withImpliedDates(reports: readonly Report[]): Report[] {
  return reports.map((report) => {
    if (report.published) return report
    const published = impliedDate(
      report,
      reports.filter((o) => o !== report),
    )
    return published ? { ...report, published, publishedImplied: true } : report
  })
}

/** Weekdays named in the first paragraphs, in the order in which they first come: the news is at the top. */
function weekdays({ text, furniture }: Report): number[] {
  const from = furniture.find((f) => f.start === 0)?.end ?? 0
  const named = new Set<number>()
  for (const m of text.slice(from, from + HEAD).matchAll(/\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\b/g)) {
    const before = text.slice(Math.max(0, from + m.index - 6), from + m.index).toLowerCase()
    if (/(next|last) $/.test(before)) continue
    const day = WEEKDAYS.indexOf(m[0].toLowerCase())
    named.add(day)
  }
  return [...named]
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()
const distance = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / DAY

function around(day: string): string[] {
  const at = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(at)) return []
  return Array.from({ length: 2 * NEAR + 1 }, (_, i) => new Date(at + (i - NEAR) * DAY).toISOString().slice(0, 10))
}

function mode(days: readonly string[]): string {
  const count = new Map<string, number>()
  for (const d of days) count.set(d, (count.get(d) ?? 0) + 1)
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
}
