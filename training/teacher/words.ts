/** @module Writes the words that the teachers learn from and read: treebank sentences with their trees, sentences with names, news without either. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWords } from '../../src/language/sentences/words.ts'
import { RELATIONS, UPOS, XPOS } from '../../src/language/tagset.ts'
import { gum, lines, type TaggedDocument } from '../name-data.ts'
import { newsTexts } from '../news.ts'
import { type GoldSentence, treebank, treebanks } from '../treebank.ts'

/** Sentences of fewer or more words teach little or are lists and tables. */
const SHORTEST = 4
const LONGEST = 90

const block = (rows: readonly string[][]) => `${rows.map((r, i) => [i + 1, ...r, '_', '_'].join('\t')).join('\n')}\n\n`

const gold = (s: GoldSentence) =>
  block(
    s.forms.map((form, i) => [
      form,
      '_',
      UPOS[s.upos[i]!]!,
      XPOS[s.xpos[i]!]!,
      '_',
      String(s.heads[i]! + 1),
      RELATIONS[s.relations[i]!]!,
    ]),
  )

/** The words of each sentence of a text, as the engine cuts them. */
export function sentencesOf(text: string): string[][] {
  const words = readWords({ text, published: null, furniture: [] })
  return Array.from({ length: words.sentences.length - 1 }, (_, s) => {
    const forms: string[] = []
    for (let i = words.sentences[s]!; i < words.sentences[s + 1]!; i++)
      forms.push(text.slice(words.start[i]!, words.end[i]!))
    return forms
  })
}

const json = (value: object) => `${JSON.stringify(value)}\n`

const labelled = (documents: readonly TaggedDocument[]) =>
  documents.flatMap(({ corpus, sentences }) =>
    sentences.map(({ forms, labels }) => json({ corpus, words: forms, labels: [...labels] })),
  )

/** Names: what the teacher learns from, documents it is measured on (every fifth, if `held` is below five), text for it to read. */
function writeNames(folder: string, news: readonly string[][][], held: number): void {
  const file = (name: string, rows: readonly string[]) => writeFileSync(join(folder, name), rows.join(''))
  const own = lines()
  file('names-train.jsonl', labelled([...gum('gum-train.conllu.gz'), ...own.filter((_, i) => i % 5 !== held)]))
  file('names-held.jsonl', labelled(own.filter((_, i) => i % 5 === held)))
  const web = [...Map.groupBy(treebank('ewt', 'train'), (s) => s.doc).values()].map((d) => d.map((s) => [...s.forms]))
  file(
    'names-text.jsonl',
    [...news, ...web].flatMap((sentences, document) => sentences.map((words) => json({ document, words }))),
  )
}

function writeTrees(folder: string, news: readonly string[][][]): void {
  const file = (name: string, blocks: readonly string[]) => writeFileSync(join(folder, name), blocks.join(''))
  file('train.conllu', treebanks('train').map(gold))
  for (const name of ['ewt', 'gum']) file(`dev-${name}.conllu`, treebank(name, 'dev').map(gold))
  const seen = new Set<string>()
  const fresh = (forms: readonly string[]) => {
    const key = forms.join(' ')
    return !seen.has(key) && seen.add(key) && !/[\n\t]/.test(key)
  }
  const read = news.flat().filter((f) => f.length >= SHORTEST && f.length <= LONGEST && fresh(f))
  file(
    'news.conllu',
    read.map((forms) => block(forms.map((form) => [form, '_', '_', '_', '_', '_', '_']))),
  )
}

/** All files of a teacher's folder; `held` is the fifth of the documents with names that is kept from it. */
export function writeWords(folder: string, held = 5): void {
  mkdirSync(folder, { recursive: true })
  const news = newsTexts().map(sentencesOf)
  writeTrees(folder, news)
  writeNames(folder, news, held)
}
