/** @module `secondsource diff`: what a later brief adds, confirms, denies, corrects or withdraws. */
import { readFileSync } from 'node:fs'
import { Brief as BriefSchema } from '../../schema/brief.ts'
import type { Brief, Change } from '../../schema/types.ts'
import { diffBriefs, type StoryDiff } from '../../story/diff.ts'
import { Layout } from '../terminal/layout.ts'
import { EXIT } from './exit.ts'

/** Prints the changes; exit status 2 when one of the files is no brief. */
export function diff(earlier: string, later: string, options: { json?: boolean }): void {
  const briefs = [briefIn(earlier), briefIn(later)]
  const wrong = briefs.find((b) => b instanceof Error)
  if (wrong) {
    process.stderr.write(`${wrong.message}\n`)
    process.exitCode = EXIT.usage
    return
  }
  const [from, to] = briefs as [Brief, Brief]
  const diffs = diffBriefs(from, to)
  process.stdout.write(options.json ? `${JSON.stringify(diffs, null, 1)}\n` : textOf(diffs, to))
}

function briefIn(file: string): Brief | Error {
  try {
    return BriefSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    const [line] = (error as Error).message.split('\n')
    return new Error(`Expected a brief as printed by "secondsource read --json", found ${file}: ${line}`)
  }
}

/** Report text is shown on one line and cannot move the cursor. */
const LAYOUT = new Layout({ width: 100, colour: false })

function textOf(diffs: readonly StoryDiff[], later: Brief): string {
  if (diffs.length === 0) return 'Nothing changed.\n'
  const outlet = new Map(later.reports.map((r) => [r.id, r.outlet ?? r.file ?? r.id]))
  const line = ({ kind, text, report }: Change) =>
    `  ${kind.padEnd(9)}  ${LAYOUT.quote(text)} (${LAYOUT.quote(outlet.get(report) ?? report)})`
  return `${diffs.map((d) => [d.earlier ? LAYOUT.quote(d.title) : `${LAYOUT.quote(d.title)} (new story)`, ...d.changes.map(line)].join('\n')).join('\n\n')}\n`
}
