/** @module Temporal expressions: TempEval-3's AQUAINT and TimeBank parts as dev. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findTimes } from '../src/language/times/times.ts'
import { benchFile, linesOf, type PredictOptions, type Row } from './shared.ts'

interface Input {
  readonly id: string
  readonly dct: string
  readonly text: string
}

export function predict({ input }: PredictOptions): string {
  const lines = linesOf(input)
  return lines
    .map((line) => {
      const { id, dct, text } = JSON.parse(line) as Input
      const timexes = findTimes(text, dct).map(({ start, end, type, value }) => ({ start, end, type, value }))
      return `${JSON.stringify({ id, timexes })}\n`
    })
    .join('')
}

interface Scores {
  readonly strict: { readonly F: number }
  readonly value: { readonly F: number }
}

export function dev(): Row[] {
  const gold = benchFile('timex', 'dev.jsonl.gz')
  const out = join(mkdtempSync(join(tmpdir(), 'timex-')), 'predicted.jsonl')
  writeFileSync(out, predict({ input: gold }))
  return [[], ['--corpus', 'AQUAINT'], ['--corpus', 'TimeBank']].flatMap((part) => {
    const score = [benchFile('timex', 'score.mjs'), gold, out, '--json', ...part]
    const { strict, value } = JSON.parse(execFileSync(process.execPath, score, { encoding: 'utf8' })) as Scores
    const name = part[1] ?? 'all of dev'
    return [
      { bench: 'timex', figure: `strict F1, ${name}`, value: strict.F.toFixed(1), bar: '81', peer: '63 (chrono-node)' },
      { bench: 'timex', figure: `value F1, ${name}`, value: value.F.toFixed(1), bar: '77', peer: '46 (chrono-node)' },
    ]
  })
}
