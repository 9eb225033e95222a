/** @module Benchmark treebanks: words, sentences, tags, lemmas and trees from raw text, in CoNLL-U. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Doc } from '../src/language/doc.ts'
import { readDoc } from '../src/language/language.ts'
import { benchFile, type PredictOptions, type Row, textOf } from './shared.ts'

const CLITIC = /^(?:n['’]t|['’`](?:s|re|ve|ll|d|m)?|not|na|ta|nt)$/i

/** The raw text of each document: its sentences joined by spaces, its paragraphs by empty lines. Reads comments alone. */
export function rawTexts(conllu: string): { head: string; text: string }[] {
  const docs: { head: string; text: string }[] = []
  let paragraph = true
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# newdoc')) {
      docs.push({ head: line, text: '' })
      paragraph = true
    } else if (line.startsWith('# newpar')) paragraph = true
    else if (line.startsWith('# text = ')) {
      if (docs.length === 0) docs.push({ head: '# newdoc', text: '' })
      const doc = docs.at(-1)!
      doc.text += (doc.text === '' ? '' : paragraph ? '\n\n' : ' ') + line.slice(9)
      paragraph = false
    }
  }
  return docs
}

/** A document in CoNLL-U; words written together as one token are given as a range. */
export function toConllu(doc: Doc): string {
  let out = ''
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { from, to } = doc.sentence(s)
    out += `# text = ${doc.slice({ from, to }).replace(/\s+/g, ' ')}\n`
    for (let i = from; i < to; i++) {
      let last = i
      while (last + 1 < to && doc.start(last + 1) === doc.end(last) && CLITIC.test(doc.form(last + 1))) last++
      const first = i === from || doc.start(i) > doc.end(i - 1) || !CLITIC.test(doc.form(i))
      const written = /^\w/.test(doc.form(i)) && first
      if (last > i && written)
        out += `${i - from + 1}-${last - from + 1}\t${doc.slice({ from: i, to: last + 1 })}${'\t_'.repeat(8)}\n`
      const head = doc.head(i) < 0 ? 0 : doc.head(i) - from + 1
      out += `${i - from + 1}\t${doc.form(i)}\t${doc.lemma(i)}\t${doc.upos(i)}\t${doc.xpos(i)}\t_\t${head}\t${doc.relation(i)}\t_\t_\n`
    }
    out += '\n'
  }
  return out
}

export function predict({ input }: PredictOptions): string {
  const file = textOf(input)
  return rawTexts(file)
    .map(({ head, text }) => `${head}\n${toConllu(readDoc({ text, published: null, furniture: [] }))}`)
    .join('')
}

type Scores = Record<string, { F: number }>

function scored(name: string, folder: string, ...options: string[]): Scores {
  const gold = benchFile('treebanks', `${name}-dev.conllu.gz`)
  const system = join(folder, `${name}.conllu`)
  writeFileSync(system, predict({ input: gold }))
  const answer = execFileSync(process.execPath, [
    benchFile('treebanks', 'score.mjs'),
    gold,
    system,
    '--json',
    ...options,
  ])
  return JSON.parse(answer.toString()) as Scores
}

const BARS: [string, string, string[], Record<string, string>][] = [
  ['EWT dev', 'ewt', [], { UPOS: '94.5', LAS: '80', Lemmas: '95' }],
  ['GUM dev', 'gum', [], { UPOS: '96.3', LAS: '82', Lemmas: '96' }],
  ['GUM dev, news', 'gum', ['--genre', 'news'], { Words: '99', Sentences: '92', '  nsubj': '87', '  ccomp': '72' }],
]
const FIGURES = ['Words', 'Sentences', 'UPOS', 'XPOS', 'Lemmas', 'UAS', 'LAS', '  nsubj', '  ccomp']

export function dev(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'treebanks-'))
  try {
    return BARS.flatMap(([title, name, options, bars]) => {
      const scores = scored(name, folder, ...options)
      return FIGURES.map((figure) => {
        const row = { bench: 'treebanks', figure: `${title}: ${figure.trim()}`, value: scores[figure]!.F.toFixed(2) }
        return bars[figure] === undefined ? row : { ...row, bar: bars[figure] }
      })
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
