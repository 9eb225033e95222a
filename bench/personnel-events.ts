/** @module Personnel words on RAMS, WikiEvents and GENEVA: found, and false alarms at other events. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDoc } from '../src/language/language.ts'
import { personnelEvents } from '../src/reading/moves/personnel.ts'
import { benchFile, linesOf, type PredictOptions, type Row } from './shared.ts'

/** One line a document: its personnel events. */
export function predict({ input }: PredictOptions): string {
  const lines = linesOf(input)
  return lines
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      return `${JSON.stringify({ id, events: personnelEvents(readDoc({ text, published: null, furniture: [] })) })}\n`
    })
    .join('')
}

export function dev(): Row[] {
  const gold = benchFile('personnel-events', 'dev.jsonl.gz')
  const out = join(mkdtempSync(join(tmpdir(), 'personnel-')), 'dev.jsonl')
  writeFileSync(out, predict({ input: gold }))
  const scored = execFileSync(process.execPath, [benchFile('personnel-events', 'score.mjs'), gold, out, '--json'])
  const figures = JSON.parse(scored.toString()) as Record<string, { R?: number; rate?: number }>
  const row = (figure: string, value: number | undefined, bar: string): Row => ({
    bench: 'personnel-events',
    figure,
    value: String(value),
    bar,
  })
  return [
    row('trigger recall', figures.trigger?.R, '97'),
    row('false alarms at other events, %', figures['false alarms at other events']?.rate, '≤ 0.6'),
  ]
}
