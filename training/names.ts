/** @module Trains the name tagger: averaged perceptron over sequences (Collins 2002), weights rounded to eight bits. */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { EntityType } from '../src/language/doc.ts'
import { type Features, featuresOf, ROWS } from '../src/language/names/features.ts'
import { wordInfo } from '../src/language/names/lexicon.ts'
import type { Lore } from '../src/language/names/lore.ts'
import { type Memory, remember } from '../src/language/names/memory.ts'
import { beginOf, decode, LABELS, type Model, TYPES } from '../src/language/names/model.ts'
import { readForms } from '../src/language/tagger/forms.ts'
import { readTags } from '../src/language/tagger/tagger.ts'
import { packWeights } from '../src/text/weights.ts'
import { loreOf } from './lore.ts'
import { gum, lines, type TaggedDocument } from './name-data.ts'

interface Example {
  readonly features: readonly Features[]
  readonly gold: Uint8Array
}

function examplesOf(documents: readonly TaggedDocument[], lore: Lore): Example[] {
  return documents.flatMap(({ sentences }) => {
    const memory: Memory = new Map()
    const infos = sentences.map((s) => s.forms.map(wordInfo))
    for (const words of infos) remember(memory, words)
    return infos.map((words, i) => ({
      features: featuresOf(words, memory, lore, tagsOf(sentences[i]!.forms)),
      gold: sentences[i]!.labels,
    }))
  })
}

/** Universal tags of a sentence's words. */
function tagsOf(forms: readonly string[]): Uint8Array {
  const length = forms.length
  const start = new Uint32Array(length)
  const end = new Uint32Array(length)
  for (let i = 0; i < length; i++) {
    start[i] = i === 0 ? 0 : end[i - 1]! + 1
    end[i] = start[i]! + forms[i]!.length
  }
  const words = { length, start, end, sentence: new Uint32Array(length), sentences: Uint32Array.of(0, length) }
  return readTags(words, readForms(forms.join(' '), words)).upos
}

/** A seeded generator (mulberry32): the same seed gives the same weights. */
function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function shuffle<T>(items: T[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[items[i], items[j]] = [items[j]!, items[i]!]
  }
}

const EPOCHS = 5
/** Share of the features left out at random at each token, so that none is relied on alone. */
const DROPPED = 0.2

/** Averaged weights after all passes. */
function fitted(examples: readonly Example[], lore: Lore, seed: number): Model {
  const table = new Float32Array(ROWS * LABELS)
  const sums = new Float64Array(ROWS * LABELS)
  const transitions = new Float32Array(LABELS * LABELS)
  const transitionSums = new Float64Array(LABELS * LABELS)
  const model: Model = { table, transitions, lore }
  const next = random(seed)
  let step = 1
  const order = examples.map((_, i) => i)
  const labels = new Uint8Array(4096)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next)
    for (const e of order) {
      const { features, gold } = examples[e]!
      for (const stretch of features) {
        step++
        const seen = { from: stretch.from, rows: stretch.rows.map((row) => row.filter(() => next() >= DROPPED)) }
        decode(model, seen, labels)
        update(seen, gold, labels, step)
      }
    }
  }
  for (let i = 0; i < table.length; i++) table[i]! -= sums[i]! / step
  for (let i = 0; i < transitions.length; i++) transitions[i]! -= transitionSums[i]! / step
  return model

  function update({ from, rows }: Features, gold: Uint8Array, found: Uint8Array, at: number): void {
    for (let t = 0; t < rows.length; t++) {
      const g = gold[from + t]!
      const p = found[from + t]!
      const gBefore = t === 0 ? 0 : gold[from + t - 1]!
      const pBefore = t === 0 ? 0 : found[from + t - 1]!
      if (g !== p)
        for (const row of rows[t]!) {
          table[row * LABELS + g]! += 1
          sums[row * LABELS + g]! += at
          table[row * LABELS + p]! -= 1
          sums[row * LABELS + p]! -= at
        }
      if (g !== p || gBefore !== pBefore) {
        transitions[gBefore * LABELS + g]! += 1
        transitionSums[gBefore * LABELS + g]! += at
        transitions[pBefore * LABELS + p]! -= 1
        transitionSums[pBefore * LABELS + p]! -= at
      }
    }
  }
}

/** The mean of models trained in different orders: what they agree on stays, what chance taught fades. */
function mean(models: readonly Model[]): Model {
  const sum = (arrays: readonly ArrayLike<number>[]) =>
    Float32Array.from(arrays[0]!, (_, i) => arrays.reduce((n, a) => n + a[i]!, 0) / arrays.length)
  return {
    lore: models[0]!.lore,
    table: sum(models.map((m) => m.table)),
    transitions: sum(models.map((m) => m.transitions)),
  }
}

const SEEDS = [7, 8, 9, 10, 11, 12, 13, 14]

/** How often own sentences count: names are marked in them by the same rules as where the names are used. */
const TIMES: Record<string, number> = { wikigold: 4, 'UNER-EWT': 2 }

/** The weights that are published. */
export function best(
  base: readonly TaggedDocument[],
  own: readonly TaggedDocument[],
  lore: Lore,
  seeds: readonly number[] = SEEDS,
): Model & { scale: number } {
  const often = own.flatMap((d) => Array.from({ length: TIMES[d.corpus] ?? 1 }, () => d))
  const examples = examplesOf([...base, ...often], lore)
  return quantise(mean(seeds.map((seed) => fitted(examples, lore, seed))))
}

/** Added to what begins a name of each type: persons are claimed too readily, bodies and the rest not readily enough. Found on the folds. */
const LEAN: Partial<Record<EntityType, number>> = { person: -9, organization: 6, other: 3 }

/** The same model with eight-bit weights; transitions keep sixteen. */
function quantise({ table, transitions, lore }: Model): Model & { scale: number } {
  let top = 0
  for (const w of table) top = Math.max(top, Math.abs(w))
  const scale = 127 / Math.max(1, Math.min(top, 48))
  const leaning = transitions.slice() as Float32Array
  for (const type of TYPES)
    for (let from = 0; from < LABELS; from++) leaning[from * LABELS + beginOf(type)]! += LEAN[type] ?? 0
  return {
    scale,
    lore,
    table: Int8Array.from(table, (w) => Math.max(-127, Math.min(127, Math.round(w * scale)))),
    transitions: Int16Array.from(leaning, (w) => Math.round(w * scale)),
  }
}

/** Prints the cross-validated table, then writes models/names.bin from all free data. */
export async function train(): Promise<void> {
  const { dev } = await import('../bench/ner.ts')
  const lore = loreOf()
  for (const { figure, value } of dev(lore)) process.stdout.write(`${figure.padEnd(48)} ${value}\n`)
  const base = [...gum('gum-train.conllu.gz'), ...gum('gum-dev.conllu.gz')]
  const { table, transitions, scale } = best(base, lines(), lore)
  const models = new URL('../models/', import.meta.url)
  mkdirSync(models, { recursive: true })
  writeFileSync(
    new URL('names.bin', models),
    packWeights({
      meta: { scale },
      arrays: { table: table as Int8Array, transitions: transitions as Int16Array, lore },
    }),
  )
}
