/** @module The annotated stories: people, moves with status and dates, unnamed sources, credits, denials, conflicts, changes. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { briefOf } from '../src/pipeline.ts'
import { readReports } from '../src/report/read.ts'
import { benchFile, type PredictOptions, type Row } from './shared.ts'

/** The brief of the reports in a folder, as JSON. */
export async function predict({ input }: PredictOptions): Promise<string> {
  const files = readdirSync(input).filter((f) => f.endsWith('.txt'))
  const { reports, problems } = readReports(files.sort().map((f) => join(input, f)))
  return JSON.stringify(await briefOf(reports, problems))
}

interface Share {
  readonly share?: number
}
interface Totals extends Record<string, Share | undefined> {
  readonly people: Share & { readonly F: number }
  readonly moves: Share & { readonly P: number; readonly R: number; readonly F: number }
}

export async function dev(): Promise<Row[]> {
  const stories = readdirSync(benchFile('story-ledger')).filter((s) =>
    statSync(benchFile('story-ledger', s)).isDirectory(),
  )
  const briefs = join(mkdtempSync(join(tmpdir(), 'ledger-')), 'briefs')
  mkdirSync(briefs)
  for (const story of stories)
    writeFileSync(join(briefs, `${story}.json`), await predict({ input: benchFile('story-ledger', story) }))
  const scored = execFileSync(
    process.execPath,
    [benchFile('story-ledger', 'score-brief.mjs'), '--briefs', briefs, '--json'],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1 << 28,
    },
  )
  const totals = JSON.parse(scored) as Totals
  const percent = (x: number | undefined) => (x === undefined ? '–' : (100 * x).toFixed(1))
  const row = (figure: string, value: string, bar?: string): Row => ({
    bench: 'story-ledger',
    figure,
    value,
    ...(bar && { bar }),
  })
  const { P, R, F } = totals.moves
  return [
    row('people F1', percent(totals.people.F), '95'),
    row('moves P / R / F1', `${percent(P)} / ${percent(R)} / ${percent(F)}`, '84 / – / 76'),
    row('status of moves', percent(totals.status?.share), '83'),
    row('dates', percent(totals.dates?.share)),
    ...[
      'roles',
      'standing',
      'reason',
      'acting',
      'anonymous',
      'credits',
      'denials',
      'denialKind',
      'conflicts',
      'changes',
      'anchors',
    ].map((f) => row(f, percent(totals[f]?.share))),
  ]
}
