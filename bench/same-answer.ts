/** @module Answers to one question, grouped by what they say (same-answer). */
import { readFileSync } from 'node:fs'
import { groupAnswers } from '../src/story/alignment/answer.ts'
import { readLines } from './documents.ts'
import { benchFile, type PredictOptions, type Row } from './shared.ts'

interface Answered {
  readonly id: string
  readonly question: string
  readonly questionText: string
  readonly answer: string
}

export function predict({ input }: PredictOptions): string {
  const byQuestion = Map.groupBy(readLines<Answered>(input), (row) => row.question)
  return [...byQuestion]
    .flatMap(([question, rows]) =>
      groupAnswers(
        rows.map((r) => r.answer),
        rows[0]!.questionText,
      ).flatMap((group, g) => group.map((i) => `${rows[i]!.id}\t${question}c${g}\n`)),
    )
    .join('')
}

export async function dev(): Promise<Row[]> {
  const scorer = (await import(benchFile('same-answer', 'score.mjs'))) as {
    readPred(text: string): unknown
    score(gold: string, predicted: unknown): { balancedAccuracy: number; pairwise: { f1: number } }
  }
  const predicted = predict({ input: benchFile('same-answer', 'dev.answers.jsonl') })
  const gold = readFileSync(benchFile('same-answer', 'dev.gold.tsv'), 'utf8')
  const s = scorer.score(gold, scorer.readPred(predicted))
  const bench = 'same-answer'
  return [
    {
      bench,
      figure: 'balanced accuracy',
      value: (100 * s.balancedAccuracy).toFixed(1),
      bar: '77',
      peer: 'word overlap 78.8 (test 72.8)',
    },
    { bench, figure: 'pairwise F1', value: (100 * s.pairwise.f1).toFixed(1) },
  ]
}
