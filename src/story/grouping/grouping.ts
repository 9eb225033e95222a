/** @module Reports into stories: the ids of the reports of each story. */
import type { Report } from '../../schema/types.ts'
import { Grouper, type GrouperOptions } from './grouper.ts'

/**
 * Groups reports into the stories they tell: ids of the reports of each story, earliest first. Every report is
 * in exactly one. The order of `reports` does not matter; undated reports are compared with all others.
 */
export function groupReports(reports: readonly Report[], options: GrouperOptions = {}): string[][] {
  const grouper = new Grouper(options)
  const inTime = [...reports].sort((a, b) => order(a.published ?? '9', b.published ?? '9') || order(a.id, b.id))
  for (const report of inTime) grouper.add(report)
  return grouper.stories()
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
