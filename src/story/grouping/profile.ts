/** @module What is kept of a report to compare it with others: its day and five views of its words. */
import type { Report } from '../../schema/types.ts'
import { hash32 } from '../../text/hash.ts'
import type { Rarity } from './rarity.ts'
import { type Vector, vectorOf } from './vector.ts'
import { type Word, words } from './words.ts'

/** The views, in the order of the weights in models/grouping.json. */
export const VIEWS = ['title', 'lead', 'body', 'names', 'content'] as const
export type View = (typeof VIEWS)[number]

export interface Profile extends Readonly<Record<View, Vector>> {
  readonly id: string
  /** Days since 1970-01-01; null when the report has no date. */
  readonly day: number | null
}

/** How much of the running text is read; the news is at the top. */
const BODY = 3000
const LEAD = 600
/** A headline's word counts as much as this many in the text. */
const TITLE_WEIGHT = 5
/** What stands in for a missing headline. */
const OPENING = 150

export function profileOf(report: Report, rarity: Rarity): Profile {
  const from = startOf(report)
  const body = words(report.text, from, from + BODY)
  const lead = body.filter((w) => w.end <= from + LEAD)
  const title = report.headline ? words(report.headline) : body.filter((w) => w.end <= from + OPENING)
  // A title has capitals everywhere, so the text decides what is a name
  const names = new Set(body.filter((w) => w.capital && !w.opens).map((w) => w.stem))
  const isName = (w: Word) => names.has(w.stem)
  const vector = (...parts: [readonly Word[], number][]) => vectorOf(count(parts), rarity.of)
  return {
    id: report.id,
    day: dayOf(report),
    title: vector([title, 1]),
    lead: vector([title, 1], [lead, 1]),
    body: vector([title, TITLE_WEIGHT], [body, 1]),
    names: vector([body.filter(isName), 1]),
    content: vector([[...title, ...body].filter((w) => !isName(w)), 1]),
  }
}

/** Days since 1970-01-01 of the report's date; null without a valid one. */
export function dayOf({ published }: Report): number | null {
  const time = published ? Date.parse(published.slice(0, 10)) : Number.NaN
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000)
}

/** Where the running text begins: after date header, headline and byline. */
function startOf({ text, headline, furniture }: Report): number {
  let from = 0
  for (const span of furniture) {
    if (text.slice(from, span.start).trim() !== '') break
    from = span.end
  }
  const lead = text.slice(from).trimStart()
  return headline && lead.startsWith(headline) ? text.length - lead.length + headline.length : from
}

function count(parts: readonly [readonly Word[], number][]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const [some, times] of parts)
    for (const { stem } of some) {
      const term = hash32(stem)
      counts.set(term, (counts.get(term) ?? 0) + times)
    }
  return counts
}
