/** @module The three annotated reports that the product started from, read as one story. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { briefOf } from '../src/pipeline.ts'
import { readReports } from '../src/report/read.ts'
import { BENCH, type PredictOptions, type Row } from './shared.ts'

export const SEEDS = join(BENCH, '../seeds')

/** The brief of the reports in a folder, as JSON. */
export async function predict({ input }: PredictOptions): Promise<string> {
  const { reports, problems } = readReports(
    readdirSync(input)
      .filter((f) => f.endsWith('.txt'))
      .sort()
      .map((f) => join(input, f)),
  )
  return JSON.stringify(await briefOf(reports, problems))
}

interface Figure {
  readonly P: number
  readonly R: number
  readonly F: number
}

export async function dev(): Promise<Row[]> {
  if (!existsSync(SEEDS)) return []
  const file = join(mkdtempSync(join(tmpdir(), 'secondsource-')), 'brief.json')
  writeFileSync(file, await predict({ input: SEEDS }))
  const figures = JSON.parse(
    execFileSync('node', [join(SEEDS, 'score.mjs'), file, '--json'], { encoding: 'utf8' }),
  ) as Record<string, Figure>
  const percent = (x: number) => (100 * x).toFixed(1)
  return Object.entries(figures).map(([figure, { P, R, F }]) => ({
    bench: 'seeds',
    figure: `${figure}: P / R / F1`,
    value: `${percent(P)} / ${percent(R)} / ${percent(F)}`,
  }))
}
