/** @module Reads the treebanks: sentences with gold columns, documents' raw text, and the genres whose licence is free. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { benchFile } from '../bench/shared.ts'
import type { Words } from '../src/language/doc.ts'
import { RELATIONS, UPOS, XPOS } from '../src/language/tagset.ts'

export interface GoldSentence {
  readonly doc: string
  readonly paragraph: boolean
  readonly text: string
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  /** Indices into UPOS, XPOS, RELATIONS. */
  readonly upos: readonly number[]
  readonly xpos: readonly number[]
  readonly heads: readonly number[]
  readonly relations: readonly number[]
}

const FREE = /^GUM_(news|interview|academic|court|bio|voyage|textbook|vlog|speech)_/

/** The text of a CoNLL-U file, gzipped or not. */
export function conllu(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** Sentences of EWT and of the free genres of GUM. `part` is train or dev. */
export function treebanks(part: 'train' | 'dev'): GoldSentence[] {
  return ['ewt', 'gum']
    .flatMap((name) => treebank(name, part))
    .filter((s) => !s.doc.startsWith('GUM_') || FREE.test(s.doc))
}

export function treebank(name: string, part: string): GoldSentence[] {
  return sentencesOf(conllu(benchFile('treebanks', `${name}-${part}.conllu.gz`)))
}

/** The sentences of a CoNLL-U text. */
export function sentencesOf(file: string): GoldSentence[] {
  let doc = ''
  return file
    .split('\n\n')
    .filter((block) => block.includes('# text = '))
    .map((block) => {
      doc = /^# newdoc id = (.*)$/m.exec(block)?.[1] ?? doc
      return sentenceOf(block, doc)
    })
}

function sentenceOf(block: string, doc: string): GoldSentence {
  const rows = block
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((r) => r.length >= 8 && /^\d+$/.test(r[0]!))
  const index = (list: readonly string[], name: string) => Math.max(0, list.indexOf(name))
  return {
    doc,
    paragraph: /^# new(par|doc)/m.test(block),
    text: /^# text = (.*)$/m.exec(block)![1]!,
    forms: rows.map((r) => r[1]!),
    lemmas: rows.map((r) => r[2]!),
    upos: rows.map((r) => index(UPOS, r[3]!)),
    xpos: rows.map((r) => index(XPOS, r[4]!)),
    heads: rows.map((r) => Number(r[6]) - 1),
    relations: rows.map((r) => index(RELATIONS, r[7]!)),
  }
}

/** All sentences as one document of gold words, joined by spaces. */
export function goldWords(sentences: readonly GoldSentence[]): { text: string; words: Words } {
  const length = sentences.reduce((n, s) => n + s.forms.length, 0)
  const words = {
    length,
    start: new Uint32Array(length),
    end: new Uint32Array(length),
    sentence: new Uint32Array(length),
    sentences: new Uint32Array(sentences.length + 1),
  }
  let at = 0
  let i = 0
  sentences.forEach((sentence, s) => {
    words.sentences[s] = i
    for (const form of sentence.forms) {
      words.start[i] = at
      words.end[i] = at + form.length
      words.sentence[i++] = s
      at += form.length + 1
    }
  })
  words.sentences[sentences.length] = i
  return { text: sentences.map((s) => s.forms.join(' ')).join(' '), words }
}
