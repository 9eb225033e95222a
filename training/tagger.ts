/** @module Trains models/tagger.bin: an averaged perceptron over joint tags (Collins 2002), on EWT, the free genres of GUM and taught news. */
import { writeFileSync } from 'node:fs'
import { FEATURES, features } from '../src/language/tagger/features.ts'
import { readForms } from '../src/language/tagger/forms.ts'
import { HashTable, readLexicon } from '../src/language/tagger/lexicon.ts'
import { fromWeights, type TaggerModel, toWeights } from '../src/language/tagger/model.ts'
import type { Learned } from '../src/language/tagger/sparse.ts'
import { classes } from '../src/language/tagger/tagger.ts'
import { packWeights } from '../src/text/weights.ts'
import { learnClusters } from './clusters.ts'
import { train as trainLemmas } from './lemmas.ts'
import { Perceptron, random, shuffled } from './perceptron.ts'
import { taughtTrees } from './silver.ts'
import { type GoldSentence, goldWords, treebank } from './treebank.ts'

const EPOCHS = 3
const CELLS = 2 ** 22
/** Weights no larger than this are not stored. */
const LEAST = 1
/** A right answer that wins by less than this is learned from as well. */
const MARGIN = 5
/** A word is held to the classes it was seen with once it was seen this often. */
const OFTEN = 8
/** Joint classes seen less often than this are left out. */
const RARE_CLASS = 3

export interface Options {
  /** Indices of the sentences met in an epoch, some more than once; each one once without. */
  readonly visits?: readonly number[]
  readonly epochs?: number
  readonly seed?: number
  readonly margin?: number
  readonly cells?: number
  readonly log?: (line: string) => void
}

const jointKey = (upos: number, xpos: number) => upos * 256 + xpos

/** Copies of every twentieth sentence as headlines write it: a capital on each word of some length. */
export function withHeadlines(sentences: readonly GoldSentence[]): GoldSentence[] {
  const titled = (form: string) => (form.length > 3 ? form[0]!.toUpperCase() + form.slice(1) : form)
  const copies = sentences.filter((s, i) => i % 20 === 0 && s.forms.length > 4)
  return [...sentences, ...copies.map((s) => ({ ...s, forms: s.forms.map(titled) }))]
}

/** Learns a tagger; `log` gets one line an epoch. */
export function learn(
  sentences: readonly GoldSentence[],
  clusters: HashTable,
  {
    epochs = EPOCHS,
    seed = 1,
    margin = MARGIN,
    cells = CELLS,
    log = () => {},
    visits = sentences.map((_, s) => s),
  }: Options = {},
): Learned<TaggerModel> {
  const { text, words } = goldWords(sentences)
  const forms = readForms(text, words)
  const joint = countClasses(sentences)
  const classOf = new Map(joint.map((key, c) => [key, c]))
  const gold = sentences.flatMap((s) => s.upos.map((u, i) => classOf.get(jointKey(u, s.xpos[i]!)) ?? 255))
  const { known, offsets, members } = lexiconOf(forms.low, gold, joint.length)
  const perceptron = new Perceptron(cells)
  const model: Learned<TaggerModel> = {
    upos: Uint8Array.from(joint, (key) => key >> 8),
    xpos: Uint8Array.from(joint, (key) => key & 255),
    offsets,
    members,
    known,
    clusters,
    table: perceptron.weights,
  }
  const lexicon = readLexicon(forms, known, clusters)
  const rows = new Int32Array(FEATURES)
  const next = random(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    for (const v of shuffled(visits.length, next)) {
      const s = visits[v]!
      const from = words.sentences[s]!
      const to = words.sentences[s + 1]!
      let after = -1
      let after2 = -1
      for (let i = to - 1; i >= from; i--) {
        const first = offsets[lexicon.known[i]!]!
        const end = offsets[lexicon.known[i]! + 1]!
        const truth = gold[i]!
        features(rows, cells, forms, lexicon, i, from, to, after, after2)
        let top = -1
        let high = -Infinity
        let right = -Infinity
        for (let k = first; k < end; k++) {
          const c = members[k]!
          let sum = 0
          for (let f = 0; f < FEATURES; f++) sum += perceptron.weights[rows[f]! ^ c]!
          if (c === truth) right = sum
          else if (sum > high) {
            high = sum
            top = c
          }
        }
        perceptron.seen++
        const chosen = high > right ? top : truth
        if (chosen !== truth) wrong++
        if (top >= 0 && truth !== 255 && right > -Infinity && right - high <= margin) {
          perceptron.update(rows, FEATURES, truth, 1)
          perceptron.update(rows, FEATURES, top, -1)
        }
        after2 = after
        after = chosen
      }
    }
    log(`epoch ${epoch + 1}: ${((100 * wrong) / words.length).toFixed(2)} % wrong`)
  }
  return { ...model, table: perceptron.average() }
}

/** Joint tags by falling frequency. */
function countClasses(sentences: readonly GoldSentence[]): number[] {
  const counts = new Map<number, number>()
  for (const s of sentences)
    s.upos.forEach((u, i) => {
      const key = jointKey(u, s.xpos[i]!)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    })
  return [...counts]
    .filter(([, n]) => n >= RARE_CLASS)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([key]) => key)
}

/** Which classes each frequent word may have. */
function lexiconOf(low: Int32Array, gold: readonly number[], classCount: number) {
  const seen = new Map<number, Map<number, number>>()
  low.forEach((word, i) => {
    const counts = seen.get(word) ?? new Map<number, number>()
    seen.set(word, counts)
    counts.set(gold[i]!, (counts.get(gold[i]!) ?? 0) + 1)
  })
  const sets = new Map<string, number>()
  const members: number[] = Array.from({ length: classCount }, (_, c) => c)
  const offsets = [0, classCount]
  const entries = new Map<number, number>()
  for (const [word, counts] of seen) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0)
    if (total < OFTEN) continue
    const kept = [...counts]
      .filter(([c, n]) => c !== 255 && n * 1000 >= total)
      .map(([c]) => c)
      .sort((a, b) => a - b)
    if (kept.length === 0) continue
    const key = kept.join()
    if (!sets.has(key)) {
      sets.set(key, offsets.length - 1)
      members.push(...kept)
      offsets.push(members.length)
    }
    entries.set(word, sets.get(key)!)
  }
  return { known: HashTable.of(entries), offsets: Uint16Array.from(offsets), members: Uint8Array.from(members) }
}

/** Share of words whose universal and Penn tags are right, on gold words. */
export function accuracy(model: TaggerModel, sentences: readonly GoldSentence[]): { upos: number; xpos: number } {
  const { text, words } = goldWords(sentences)
  const forms = readForms(text, words)
  const found = classes(words, forms, readLexicon(forms, model.known, model.clusters), model)
  const upos = sentences.flatMap((s) => s.upos)
  const xpos = sentences.flatMap((s) => s.xpos)
  const share = (gold: number[], of: Uint8Array) =>
    (100 * gold.filter((g, i) => g === of[found[i]!]).length) / gold.length
  return { upos: share(upos, model.upos), xpos: share(xpos, model.xpos) }
}

export function train(): void {
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const { sentences, visits } = taughtTrees()
  const all = withHeadlines(sentences)
  const headlines = Array.from({ length: all.length - sentences.length }, (_, k) => sentences.length + k)
  const model = learn(all, learnClusters(log), { log, visits: [...visits, ...headlines] })
  const packed = toWeights(model, LEAST)
  for (const name of ['ewt', 'gum']) {
    const dev = treebank(name, 'dev')
    const { upos, xpos } = accuracy(fromWeights(packed), dev)
    console.log(`${name} dev, gold words: UPOS ${upos.toFixed(2)} XPOS ${xpos.toFixed(2)}`)
  }
  writeFileSync(new URL('../models/tagger.bin', import.meta.url), packWeights(packed))
  trainLemmas()
}
