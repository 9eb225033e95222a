/** @module Which mentions of an event in the reports of a story are one event: the same concept at the head. */
import { words } from '../grouping/words.ts'
import { conceptOf, isKnown } from './concepts.ts'

/** Words that tell of an event. */
export interface EventMention {
  readonly id: string
  readonly report: string
  /** Where it stands in its report; only the order counts. */
  readonly at: number
  /** "opened fire", "the arrest". */
  readonly text: string
}

const PARTICLES = new Set(
  'on off out up down in away over by with to for back of the a an his her their its'.split(' '),
)
const PRONOUNS = new Set('it this that which these those what'.split(' '))

/**
 * Joins the mentions of one event across reports: ids of the mentions of each event. Mentions in different stories
 * are never one; a pronoun is taken for the mention before it in its report.
 * `storyOf` gives the story of a report.
 */
export function sameEvents(mentions: readonly EventMention[], storyOf: (report: string) => string): string[][] {
  const groups = new Map<string, string[]>()
  const byReport = Map.groupBy(mentions, (m) => m.report)
  for (const [report, inReport] of byReport) {
    let before: string | null = null
    for (const mention of inReport.toSorted((a, b) => a.at - b.at)) {
      const concept = conceptOfMention(mention.text)
      const key: string = concept ?? before ?? `alone ${mention.id}`
      if (concept !== null) before = concept
      const place = `${storyOf(report)} ${key}`
      groups.set(place, [...(groups.get(place) ?? []), mention.id])
    }
  }
  return [...groups.values()]
}

/** The concept of the head; null for a pronoun. */
function conceptOfMention(text: string): string | null {
  const all = words(text.toLowerCase())
  const content = all.filter((w) => !PARTICLES.has(w.stem))
  const stems = (content.length > 0 ? content : all).map((w) => w.stem)
  if (stems.length === 0) return text
  if (stems.length === 1 && PRONOUNS.has(stems[0]!)) return null
  return String(conceptOf(stems.findLast(isKnown) ?? stems.at(-1)!))
}
