/** @module The ner benchmark: names of persons, organizations and places in single sentences of the web and of Wikipedia. */
import { Doc, type DocLayers, type EntityType, type Name } from '../src/language/doc.ts'
import { STAGES } from '../src/language/language.ts'
import type { Model } from '../src/language/names/model.ts'
import { findNames } from '../src/language/names/names.ts'
import { compose } from '../src/text/stage.ts'
import { documentOf } from '../training/name-data.ts'
import { crossValidate, f1 } from '../training/names.ts'
import { linesOf, type PredictOptions, type Row } from './shared.ts'

export interface Line {
  readonly id: string
  readonly corpus?: string
  readonly text: string
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

/** The names in each line; neighbouring lines of a document are read as one text, since a name's first mention tells of the later ones. */
export function namesIn(lines: readonly Line[], model?: Model): Found[][] {
  const documents = new Map<string, number[]>()
  lines.forEach((line, i) => {
    const key = documentOf(line, i)
    documents.set(key, [...(documents.get(key) ?? []), i])
  })
  const found: Found[][] = lines.map(() => [])
  for (const members of documents.values()) {
    const starts: number[] = []
    let text = ''
    for (const i of members) {
      starts.push(text.length)
      text += `${lines[i]!.text}\n\n`
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
  const lines = readLines(input)
  return namesIn(lines)
    .map((entities, i) => `${JSON.stringify({ id: lines[i]!.id, entities })}\n`)
    .join('')
}

const BARS: Record<string, string> = { person: '82', organization: '60', place: '78' }

/** Five-fold figures, since the dev sentences are also training data: each is read by a model that has not seen it. */
export function dev(): Row[] {
  const rows: Row[] = []
  for (const [corpus, counts] of crossValidate())
    for (const [type, count] of Object.entries(counts))
      if (type !== 'other')
        rows.push({
          bench: 'ner',
          figure: `${corpus}, ${type}, F1 (cross-validated)`,
          value: f1(count).toFixed(1),
          ...(corpus === 'wikigold' && BARS[type] ? { bar: BARS[type]! } : {}),
        })
  return rows
}
