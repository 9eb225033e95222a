/** @module Trains the name tagger: averaged perceptron over sequences (Collins 2002), weights rounded to eight bits. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { type Features, featuresOf, ROWS } from '../src/language/names/features.ts'
import { wordInfo } from '../src/language/names/lexicon.ts'
import type { Lore } from '../src/language/names/lore.ts'
import { type Memory, remember } from '../src/language/names/memory.ts'
import { beginOf, decode, isBegin, LABELS, type Model, TYPES, typeOf } from '../src/language/names/model.ts'
import { packWeights } from '../src/text/weights.ts'
import { loreOf } from './lore.ts'
import { gum, lines, type TaggedDocument } from './name-data.ts'

interface Example {
  readonly features: readonly Features[]
  readonly gold: Uint8Array
}
export interface Options {
  readonly epochs?: number
  readonly seed?: number
}

function examplesOf(documents: readonly TaggedDocument[], lore: Lore): Example[] {
  return documents.flatMap(({ sentences }) => {
    const memory: Memory = new Map()
    const infos = sentences.map((s) => s.forms.map(wordInfo))
    for (const words of infos) remember(memory, words)
    return infos.map((words, i) => ({ features: featuresOf(words, memory, lore), gold: sentences[i]!.labels }))
  })
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

/** Averaged weights after `epochs` passes. */
export function fitted(
  documents: readonly TaggedDocument[],
  lore: Lore,
  { epochs = 10, seed = 7 }: Options = {},
): Model {
  const examples = examplesOf(documents, lore)
  const table = new Float32Array(ROWS * LABELS)
  const sums = new Float64Array(ROWS * LABELS)
  const transitions = new Float32Array(LABELS * LABELS)
  const transitionSums = new Float64Array(LABELS * LABELS)
  const model: Model = { table, transitions, lore }
  const next = random(seed)
  let step = 1
  const order = examples.map((_, i) => i)
  const labels = new Uint8Array(4096)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (const e of order) {
      const { features, gold } = examples[e]!
      for (const stretch of features) {
        step++
        decode(model, stretch, labels)
        update(stretch, gold, labels, step)
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
export function mean(models: readonly Model[]): Model {
  const sum = (arrays: readonly ArrayLike<number>[]) =>
    Float32Array.from(arrays[0]!, (_, i) => arrays.reduce((n, a) => n + a[i]!, 0) / arrays.length)
  return {
    lore: models[0]!.lore,
    table: sum(models.map((m) => m.table)),
    transitions: sum(models.map((m) => m.transitions)),
  }
}

const SEEDS = [7, 8, 9, 10, 11]

/** The weights that are published: own sentences count twice, as they are what names are marked in by the same rules. */
export const best = (
  base: readonly TaggedDocument[],
  own: readonly TaggedDocument[],
  lore: Lore,
  seeds: readonly number[] = SEEDS,
): Model & { scale: number } => quantise(mean(seeds.map((seed) => fitted([...base, ...own, ...own], lore, { seed }))))

/** The same model with eight-bit weights; transitions keep sixteen. */
export function quantise({ table, transitions, lore }: Model): Model & { scale: number } {
  let top = 0
  for (const w of table) top = Math.max(top, Math.abs(w))
  const scale = 127 / Math.max(1, Math.min(top, 48))
  return {
    scale,
    lore,
    table: Int8Array.from(table, (w) => Math.max(-127, Math.min(127, Math.round(w * scale)))),
    transitions: Int16Array.from(transitions, (w) => Math.round(w * scale)),
  }
}

export interface Counts {
  right: number
  gold: number
  found: number
}

/** Exact spans and types on `documents`. */
export function test(model: Model, documents: readonly TaggedDocument[]): Record<string, Counts> {
  const counts: Record<string, Counts> = Object.fromEntries(
    [...TYPES, 'span'].map((t) => [t, { right: 0, gold: 0, found: 0 }]),
  )
  for (const { features, gold } of examplesOf(documents, model.lore)) {
    const found = new Uint8Array(gold.length)
    for (const f of features) decode(model, f, found)
    const g = spansOf(gold)
    const p = spansOf(found)
    for (const [k, t] of g) {
      counts[t]!.gold++
      counts.span!.gold++
      if (p.get(k) === t) counts[t]!.right++
      if (p.has(k)) counts.span!.right++
    }
    for (const t of p.values()) {
      counts[t]!.found++
      counts.span!.found++
    }
  }
  return counts
}

function spansOf(labels: Uint8Array): Map<string, string> {
  const spans = new Map<string, string>()
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 0 || !isBegin(labels[i]!)) continue
    const type = typeOf(labels[i]!)
    let to = i + 1
    while (to < labels.length && labels[to] === beginOf(type) + 1) to++
    spans.set(`${i} ${to}`, type)
  }
  return spans
}

export const f1 = ({ right, gold, found }: Counts) => (200 * right) / Math.max(1, gold + found)

function show(name: string, counts: Record<string, Counts>): void {
  const cells = Object.entries(counts).map(([t, c]) => `${t} ${f1(c).toFixed(1)}`)
  process.stdout.write(`${name.padEnd(16)} ${cells.join('  ')}\n`)
}

/** Five-fold figures on the ner benchmark and GUM's dev part, from models (of one order, for speed) that have not seen them. */
export function crossValidate(folds = 5): Map<string, Record<string, Counts>> {
  const base = gum('gum-train.conllu.gz')
  const own = lines()
  const lore = loreOf()
  const sums = new Map<string, Record<string, Counts>>()
  for (let k = 0; k < folds; k++) {
    const model = best(
      base,
      own.filter((_, i) => i % folds !== k),
      lore,
      SEEDS.slice(0, 2),
    )
    const held = own.filter((_, i) => i % folds === k)
    for (const corpus of new Set(own.map((d) => d.corpus)))
      add(
        corpus,
        test(
          model,
          held.filter((d) => d.corpus === corpus),
        ),
      )
    if (k === 0) add('gum dev', test(model, gum('gum-dev.conllu.gz')))
  }
  return sums

  function add(name: string, counts: Record<string, Counts>): void {
    const sum =
      sums.get(name) ?? Object.fromEntries(Object.keys(counts).map((t) => [t, { right: 0, gold: 0, found: 0 }]))
    for (const [t, c] of Object.entries(counts)) {
      sum[t]!.right += c.right
      sum[t]!.gold += c.gold
      sum[t]!.found += c.found
    }
    sums.set(name, sum)
  }
}

/** Prints the cross-validated table, then writes models/names.bin from all free data. */
export function train(): void {
  for (const [name, counts] of crossValidate()) show(name, counts)
  const { table, transitions, lore, scale } = best(
    [...gum('gum-train.conllu.gz'), ...gum('gum-dev.conllu.gz')],
    lines(),
    loreOf(),
  )
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
