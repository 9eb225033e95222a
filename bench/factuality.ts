/** @module Event factuality (UW, MEANTIME, UDS-IH2, MegaVeridicality): how certain the reader may be that an event takes place. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Doc, type DocLayers } from '../src/language/doc.ts'
import { STAGES } from '../src/language/language.ts'
import { readerCertainty } from '../src/reading/factuality/reader.ts'
import type { Chars } from '../src/text/span.ts'
import { compose } from '../src/text/stage.ts'
import { benchFile, type PredictOptions, type Row, textOf } from './shared.ts'

interface Input {
  readonly id: string
  readonly corpus: string
  readonly text: string
  readonly events: readonly Chars[]
}

export function readInput(path: string): Input[] {
  const text = textOf(path)
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Input)
}

/** Words, tags and trees are enough here. */
const run = compose<DocLayers>(
  ['source'],
  STAGES.filter(({ name }) => ['words', 'tags', 'tree'].includes(name)),
)
export const readTrees = (text: string) => new Doc(run({ source: { text, published: null, furniture: [] } }))

/** The token that heads a stretch: the one whose head lies outside. */
export function headOf(doc: Doc, span: Chars): number {
  const { from, to } = doc.tokens(span)
  for (let i = from; i < to; i++) if (doc.head(i) < from || doc.head(i) >= to) return i
  return Math.min(from, doc.length - 1)
}

export function predict({ input }: PredictOptions): string {
  return readInput(input)
    .map(({ id, corpus, text, events }) => {
      const doc = readTrees(text)
      const values = events.map(({ start, end }) => ({
        start,
        end,
        value: readerCertainty(doc, headOf(doc, { start, end }), corpus),
      }))
      return `${JSON.stringify({ id, events: values })}\n`
    })
    .join('')
}

type Scores = Record<string, { readonly r: number; readonly macroF1: number; readonly MAE: number }>

export function dev(): Row[] {
  const gold = benchFile('factuality', 'dev.jsonl.gz')
  const out = join(mkdtempSync(join(tmpdir(), 'factuality-')), 'predicted.jsonl')
  writeFileSync(out, predict({ input: gold }))
  const score = [benchFile('factuality', 'score.mjs'), gold, out, '--json']
  const scores = JSON.parse(execFileSync(process.execPath, score, { encoding: 'utf8' })) as Scores
  return ['UW', 'MEANTIME'].flatMap((corpus) => [
    {
      bench: 'factuality',
      figure: `r, ${corpus}`,
      value: scores[corpus]!.r.toFixed(3),
      bar: corpus === 'UW' ? '.72' : '',
    },
    {
      bench: 'factuality',
      figure: `macro F1, ${corpus}`,
      value: scores[corpus]!.macroF1.toFixed(1),
      bar: corpus === 'UW' ? '68' : '',
    },
  ])
}
