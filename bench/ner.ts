/** @module The ner benchmark: names of persons, organizations and places in single sentences of the web and of Wikipedia. */
import { Doc, type DocLayers, type EntityType, type Name } from '../src/language/doc.ts'
import { STAGES } from '../src/language/language.ts'
import type { Lore } from '../src/language/names/lore.ts'
import type { Model } from '../src/language/names/model.ts'
import { findNames } from '../src/language/names/names.ts'
import { compose } from '../src/text/stage.ts'
import { loreOf } from '../training/lore.ts'
import { documentOf, gum, lines } from '../training/name-data.ts'
import { best } from '../training/names.ts'
import { benchFile, linesOf, type PredictOptions, type Row } from './shared.ts'

export interface Line {
  readonly id: string
  readonly corpus?: string
  readonly text: string
}
interface Gold extends Line {
  readonly corpus: string
  readonly entities: readonly Found[]
}
export interface Found {
  readonly start: number
  readonly end: number
  readonly type: string
}

const SHORT: Record<EntityType, string> = { person: 'PER', organization: 'ORG', place: 'LOC', other: 'MISC' }
const words = compose<DocLayers>(
  ['source'],
  STAGES.filter((s) => s.name === 'words' || s.name === 'tags'),
)

/** Lines of wikigold that are read as one text: some eight articles. */
const READ_TOGETHER = 100

/** The names in each line; neighbouring lines of a document are read as one text, since a name's first mention tells of the later ones. */
export function namesIn(all: readonly Line[], model?: Model): Found[][] {
  const documents = new Map<string, number[]>()
  all.forEach((line, i) => {
    const key = documentOf(line, i, READ_TOGETHER)
    documents.set(key, [...(documents.get(key) ?? []), i])
  })
  const found: Found[][] = all.map(() => [])
  for (const members of documents.values()) {
    const starts: number[] = []
    let text = ''
    for (const i of members) {
      starts.push(text.length)
      text += `${all[i]!.text}\n\n`
    }
    const doc = new Doc(words({ source: { text, published: null, furniture: [] } }))
    for (const name of findNames(doc, model)) place(doc, name, members, starts, found)
  }
  return found
}

function place(doc: Doc, name: Name, members: readonly number[], starts: readonly number[], found: Found[][]): void {
  const { start, end } = doc.chars(name)
  let k = starts.length - 1
  while (starts[k]! > start) k--
  found[members[k]!]!.push({ start: start - starts[k]!, end: end - starts[k]!, type: SHORT[name.type] })
}

export function readLines(path: string): Line[] {
  return linesOf(path).map((line) => {
    const { id, corpus, text: words } = JSON.parse(line) as Line
    return { id, text: words, ...(corpus ? { corpus } : {}) }
  })
}

export function predict({ input }: PredictOptions): string {
  const all = readLines(input)
  return namesIn(all)
    .map((entities, i) => `${JSON.stringify({ id: all[i]!.id, entities })}\n`)
    .join('')
}

const BARS: Record<string, string> = { PER: '82', ORG: '60', LOC: '78' }
const FOLDS = 5
/** Models of four orders are averaged here, for speed. */
const SEEDS = [7, 8, 9, 10]

/**
 * Five-fold figures, since the dev sentences are also training data: each is read, by model and rules, with a model that
 * has not seen it. A fold of wikigold is a fifth that runs on, as articles do: a model that knows half an article knows its names.
 */
export function dev(lore: Lore = loreOf()): Row[] {
  const gold = linesOf(benchFile('ner', 'dev.jsonl.gz')).map((line) => JSON.parse(line) as Gold)
  const folds = foldsOf(gold)
  const base = gum('gum-train.conllu.gz')
  const found: Found[][] = gold.map(() => [])
  for (let k = 0; k < FOLDS; k++) {
    const model = best(
      base,
      lines((i) => folds[i] !== k),
      lore,
      SEEDS,
    )
    const held = [...gold.keys()].filter((i) => folds[i] === k)
    namesIn(
      held.map((i) => gold[i]!),
      model,
    ).forEach((names, n) => {
      found[held[n]!] = names
    })
  }
  return [...new Set(gold.map((line) => line.corpus))].flatMap((corpus) => rowsOf(corpus, gold, found))
}

function foldsOf(gold: readonly Gold[]): number[] {
  const running = gold.filter((line) => line.corpus === 'wikigold').length
  const documents = new Map<string, number>()
  let at = 0
  return gold.map((line, i) => {
    if (line.corpus === 'wikigold') return Math.floor((at++ * FOLDS) / running)
    const key = documentOf(line, i, 1)
    if (!documents.has(key)) documents.set(key, documents.size)
    return documents.get(key)! % FOLDS
  })
}

function rowsOf(corpus: string, gold: readonly Gold[], found: readonly Found[][]): Row[] {
  const key = ({ start, end, type }: Found) => `${start} ${end} ${type}`
  const lines = [...gold.keys()].filter((i) => gold[i]!.corpus === corpus)
  return Object.keys(BARS).map((type) => {
    let [right, all] = [0, 0]
    for (const i of lines) {
      const wanted = new Set(gold[i]!.entities.filter((e) => e.type === type).map(key))
      const names = found[i]!.filter((e) => e.type === type)
      right += names.filter((e) => wanted.has(key(e))).length
      all += wanted.size + names.length
    }
    return {
      bench: 'ner',
      figure: `${corpus}, ${type}, F1 (cross-validated)`,
      value: ((200 * right) / Math.max(1, all)).toFixed(1),
      ...(corpus === 'wikigold' ? { bar: BARS[type]! } : {}),
    }
  })
}
