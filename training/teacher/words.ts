/** @module Writes the words that the teacher learns from and reads: treebank sentences with their trees, news without. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWords } from '../../src/language/sentences/words.ts'
import { RELATIONS, UPOS, XPOS } from '../../src/language/tagset.ts'
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
function sentencesOf(text: string): string[][] {
  const words = readWords({ text, published: null, furniture: [] })
  return Array.from({ length: words.sentences.length - 1 }, (_, s) => {
    const forms: string[] = []
    for (let i = words.sentences[s]!; i < words.sentences[s + 1]!; i++)
      forms.push(text.slice(words.start[i]!, words.end[i]!))
    return forms
  })
}

/** Fills `folder` with train.conllu, dev-*.conllu and news.conllu. */
export function writeWords(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const file = (name: string, blocks: readonly string[]) => writeFileSync(join(folder, name), blocks.join(''))
  file('train.conllu', treebanks('train').map(gold))
  for (const name of ['ewt', 'gum']) file(`dev-${name}.conllu`, treebank(name, 'dev').map(gold))
  const seen = new Set<string>()
  const fresh = (forms: readonly string[]) => {
    const key = forms.join(' ')
    return !seen.has(key) && seen.add(key) && !/[\n\t]/.test(key)
  }
  const news = newsTexts()
    .flatMap(sentencesOf)
    .filter((f) => f.length >= SHORTEST && f.length <= LONGEST && fresh(f))
  file(
    'news.conllu',
    news.map((forms) => block(forms.map((form) => [form, '_', '_', '_', '_', '_', '_']))),
  )
}
