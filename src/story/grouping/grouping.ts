/** @module Reports into stories: the ids of the reports of each story. */
import type { Report } from '../../schema/types.ts'
import { Grouper, type GrouperOptions } from './grouper.ts'

/** Up to this many reports were most likely chosen by hand because they belong together. */
const HANDFUL = 30
/** For them the burden of proof turns: dates weigh nothing inside the window, and less likeness will do. */
const CHOSEN: GrouperOptions = { window: 90, threshold: -2.75, dates: false }

/**
 * Groups reports into the stories they tell: ids of the reports of each story, earliest first. Every report is
 * in exactly one. The order of `reports` does not matter. A handful is taken as chosen with care, more as a
 * stream; `options` override either.
 */
export function groupReports(reports: readonly Report[], options: GrouperOptions = {}): string[][] {
  const grouper = new Grouper({ ...(reports.length <= HANDFUL ? CHOSEN : {}), ...options })
  const inTime = [...reports].sort((a, b) => order(a.published ?? '9', b.published ?? '9') || order(a.id, b.id))
  for (const report of inTime) grouper.add(report)
  return grouper.stories()
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
