/** @module Reports into stories: the ids of the reports of each story. */
import type { Report } from '../../schema/types.ts'
import { groupBriefs } from './briefs.ts'
import { Grouper, type GrouperOptions } from './grouper.ts'
import { newsRarity } from './rarity.ts'

/** A short item has fewer characters than this. */
const BRIEF = 800
/** More items than this are not compared all with all. */
const MOST_BRIEFS = 1500
/** Up to this many reports were most likely chosen by hand because they belong together. */
const HANDFUL = 30
/** For them the burden of proof turns: dates weigh nothing inside the window, and less likeness will do. */
const CHOSEN: GrouperOptions = { window: 90, threshold: -2.75, dates: false }
/** A short item has few words to share. */
const CHOSEN_BRIEFS: GrouperOptions = { ...CHOSEN, threshold: -5.5 }

/**
 * Groups reports into the stories they tell: ids of the reports of each story, earliest first. Every report is
 * in exactly one. The order of `reports` does not matter. A handful is taken as chosen with care, many
 * short undated items are told apart by what only some of them say, and all else is a stream; `options` override either.
 */
export function groupReports(reports: readonly Report[], options: GrouperOptions = {}): string[][] {
  const unique = [...new Map(reports.map((r) => [r.id, r])).values()]
  const inTime = unique.sort((a, b) => order(a.published ?? '9', b.published ?? '9') || order(a.id, b.id))
  const briefs = areBriefs(inTime)
  const handful = inTime.length <= HANDFUL
  if (briefs && !handful) return groupBriefs(inTime, newsRarity()).map((group) => group.map((i) => inTime[i]!.id))
  const grouper = new Grouper({ ...(handful && (briefs ? CHOSEN_BRIEFS : CHOSEN)), ...options })
  for (const report of inTime) grouper.add(report)
  return grouper.stories()
}

/** Short items, none of them dated. */
function areBriefs(reports: readonly Report[]): boolean {
  if (reports.length > MOST_BRIEFS) return false
  return reports.every((r) => !r.published) && reports.filter((r) => r.text.length < BRIEF).length > reports.length / 2
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
