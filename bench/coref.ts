/** @module The coref benchmark: mentions and entities in GUM's documents. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDoc } from '../src/language/language.ts'
import { benchFile, linesOf, type PredictOptions, type Row } from './shared.ts'

interface Document {
  readonly id: string
  readonly split?: string
  readonly text: string
}

function documents(path: string): Document[] {
  return linesOf(path).map((line) => {
    const { id, split, text: words } = JSON.parse(line) as Document
    return { id, text: words, ...(split ? { split } : {}) }
  })
}

/** One line a document: every mention with its entity and type. */
export function predictDocument({ id, text }: Document): string {
  const doc = readDoc({ text, published: null, furniture: [] })
  const { mentions, entities } = doc.layers
  const found = mentions.map((m) => ({ ...doc.chars(m), entity: m.entity, type: entities[m.entity]!.type }))
  return JSON.stringify({ id, mentions: found })
}

export function predict({ input }: PredictOptions): string {
  return documents(input)
    .map((d) => `${predictDocument(d)}\n`)
    .join('')
}

const VIEWS: readonly (readonly [figure: string, args: readonly string[], bar?: string])[] = [
  ['named people, LEA F1', ['--type', 'person', '--named', '--singletons'], '90'],
  ['named people in news, LEA F1', ['--type', 'person', '--named', '--singletons', '--genre', 'news'], '90'],
  ['people, all mentions, LEA F1', ['--type', 'person']],
]

export function dev(): Row[] {
  const gold = benchFile('coref', 'dev.jsonl.gz')
  const path = join(mkdtempSync(join(tmpdir(), 'coref-')), 'predicted.jsonl')
  writeFileSync(path, predict({ input: gold }))
  return VIEWS.map(([figure, args, bar]) => {
    const out = execFileSync(process.execPath, [benchFile('coref', 'score.mjs'), gold, path, '--json', ...args])
    const { lea } = JSON.parse(out.toString()) as { lea: { F: number } }
    return { bench: 'coref', figure, value: lea.F.toFixed(1), ...(bar ? { bar } : {}) }
  })
}
