/**
 * @module The whole way of the data, in order. Each step is a pure function of what the step before it made.
 *
 *   files ──readReports──▶ Report ──readDoc──▶ Doc ──read──▶ Reading ──storyOf──▶ Story ──▶ Brief
 *          (report/)               (language/)  (reading/)   groupReports (story/)   (schema/)
 */
import { readDoc, readDocs } from './language/language.ts'
import { read, readMany } from './reading/read.ts'
import type { Reading } from './reading/reading.ts'
import { problem } from './report/problems.ts'
import { Brief as BriefSchema } from './schema/brief.ts'
import type { Brief, Problem, Report } from './schema/types.ts'
import { groupReports } from './story/grouping/grouping.ts'
import { withImpliedDates } from './story/implied-date.ts'
import { storyOf } from './story/story.ts'

/** One report, read: its words, then who says what and who goes where. */
export function readingOf(report: Report): Reading {
  const { text, published, furniture } = report
  return read(report, readDoc({ text, published, furniture }))
}

/** Reports that are read in step: enough for the tables of a stage to stay at hand, few enough for memory. */
export const IN_STEP = 32

/** Several reports, each read as `readingOf` reads it; cheaper for each of them. */
export function readingsOf(reports: readonly Report[]): Reading[] {
  const found: Reading[] = []
  for (let from = 0; from < reports.length; from += IN_STEP) {
    const some = reports.slice(from, from + IN_STEP)
    const docs = readDocs(some.map(({ text, published, furniture }) => ({ text, published, furniture })))
    found.push(...readMany(some.map((report, i) => ({ report, doc: docs[i]! }))))
  }
  return found
}

/** Reads many reports; the default reads them one after the other on this thread. */
export type ReadAll = (reports: readonly Report[]) => Readings | Promise<Readings>
type Readings = readonly Reading[]

/**
 * The brief of a set of reports. Reports keep the order given; stories come with most reports first.
 * @throws ZodError if what was found does not fit the published schema, which is a bug of ours.
 */
export async function briefOf(
  reports: readonly Report[],
  problems: readonly Problem[] = [],
  readAll: ReadAll = readingsOf,
): Promise<Brief> {
  const byId = new Map(reports.map((r) => [r.id, r]))
  const groups = groupReports(reports).map((ids) => withImpliedDates(ids.map((id) => byId.get(id)!)))
  const readings = new Map((await readAll(groups.flat())).map((r) => [r.report.id, r]))
  const stories = groups
    .map((group) => storyOf(group.map((r) => readings.get(r.id)!)))
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1))
  const remarks = [...readings.values()].flatMap(remarksOf)
  const dated = reports.map((r) => readings.get(r.id)!.report)
  return BriefSchema.parse({ version: 1, reports: dated, stories, problems: [...problems, ...remarks] })
}

/** What reading a report showed to be odd about it. */
function remarksOf({ report, unclosed = [] }: Reading): Problem[] {
  const [first] = unclosed
  if (!first) return []
  const words = report.text.slice(first.start, Math.min(first.end, first.start + 60)).replace(/\s+/g, ' ')
  return [problem('unclosed-quotation', report.file, `${words} …`)]
}
