/** @module The coref benchmark: mentions and entities in GUM's documents. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Doc } from '../src/language/doc.ts'
import { readDoc } from '../src/language/language.ts'
import { type GoldMention, joinGiven } from './coref-given.ts'
import { marked } from './coref-gum.ts'
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
export const predictDocument = ({ id, text }: Document): string =>
  predictDoc(id, readDoc({ text, published: null, furniture: [] }))

/** The line of a document that has been read. */
export const predictDoc = (id: string, doc: Doc): string => JSON.stringify({ id, mentions: marked(doc) })

export function predict({ input }: PredictOptions): string {
  return documents(input)
    .map((d) => `${predictDocument(d)}\n`)
    .join('')
}

const NAMED = ['--type', 'person', '--named', '--singletons']

/** The rows of a figure: the options of `score.mjs`, the bar, and what matching surnames reaches. */
const VIEWS: readonly (readonly [
  figure: string,
  names: 'raw' | 'given',
  args: readonly string[],
  bar?: string,
  peer?: string,
])[] = [
  ['named people, names given, LEA F1', 'given', NAMED, '90', 'surname match 80–82'],
  ['named people in news, names given, LEA F1', 'given', [...NAMED, '--genre', 'news'], '90', 'surname match 80–82'],
  ['named people, from raw text, LEA F1', 'raw', NAMED],
  ['named people in news, from raw text, LEA F1', 'raw', [...NAMED, '--genre', 'news']],
  ['people, all mentions, from raw text, LEA F1', 'raw', ['--type', 'person']],
]

/** As the surname match that the bar is set beside, which is given the names and only joins them. */
function predictGiven(input: string): string {
  return linesOf(input)
    .map((line) => {
      const { id, text, mentions } = JSON.parse(line) as Document & { mentions: GoldMention[] }
      return joinGiven(id, text, mentions)
    })
    .join('')
}

export function dev(): Row[] {
  const gold = benchFile('coref', 'dev.jsonl.gz')
  const folder = mkdtempSync(join(tmpdir(), 'coref-'))
  const paths = { raw: join(folder, 'raw.jsonl'), given: join(folder, 'given.jsonl') }
  writeFileSync(paths.raw, predict({ input: gold }))
  writeFileSync(paths.given, predictGiven(gold))
  return VIEWS.map(([figure, names, args, bar, peer]) => {
    const out = execFileSync(process.execPath, [benchFile('coref', 'score.mjs'), gold, paths[names], '--json', ...args])
    const { lea } = JSON.parse(out.toString()) as { lea: { F: number } }
    return { bench: 'coref', figure, value: lea.F.toFixed(1), ...(bar ? { bar } : {}), ...(peer ? { peer } : {}) }
  })
}
