/** @module Whether one report leans on another (text-reuse). */
import { readFileSync } from 'node:fs'
import { reuse } from '../src/story/reuse/reuse.ts'
import { readReports, readTable } from './documents.ts'
import { benchFile, type PredictOptions, type Row } from './shared.ts'

export function predict({ input, pairs }: PredictOptions): string {
  if (!pairs) throw new Error('Expected --pairs PAIRS.tsv with the columns pair, a, b')
  const reports = new Map(readReports(input).map((r) => [r.id, r]))
  return readTable(pairs)
    .map(([pair, a, b]) => `${pair}\t${reuse(reports.get(a!)!, reports.get(b!)!).relation}\n`)
    .join('')
}

export async function dev(): Promise<Row[]> {
  const scorer = (await import(benchFile('text-reuse', 'score.mjs'))) as {
    score(gold: string, predicted: string): { dependent: { f1: number }; relation: { macroF1: number } }
  }
  const gold = benchFile('text-reuse', 'dev.gold.tsv')
  const predicted = predict({ input: benchFile('text-reuse', 'dev.docs.jsonl'), pairs: gold })
  const s = scorer.score(readFileSync(gold, 'utf8'), predicted)
  const bench = 'text-reuse'
  return [
    {
      bench,
      figure: 'dependent F1',
      value: (100 * s.dependent.f1).toFixed(1),
      bar: '85',
      peer: '7-grams outside quotation marks 80.0',
    },
    { bench, figure: 'relation macro F1', value: (100 * s.relation.macroF1).toFixed(1), bar: '75' },
  ]
}
