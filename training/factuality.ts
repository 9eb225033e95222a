/**
 * @module Trains models/factuality.json: ridge regression by coordinate descent on the rule features of the UW train part.
 * Deterministic; prints the dev table.
 */
import { writeFileSync } from 'node:fs'
import { headOf, readInput, readTrees } from '../bench/factuality.ts'
import { benchFile } from '../bench/shared.ts'
import { factualityOf } from '../src/reading/factuality/factuality.ts'
import { featuresOf } from '../src/reading/factuality/features.ts'
import { type Cuts, type ReaderModel, rawCertainty, spread } from '../src/reading/factuality/reader.ts'

interface Example {
  readonly features: readonly string[]
  readonly value: number
  readonly gold: number
  readonly fold: number
}

const KEEP = 0.5
const RIDGE = 8
const ROUNDS = 25
const MIN_COUNT = 5
const MIN_WEIGHT = 0.03
/** Conventions for which only the cuts are found. */
const OTHERS = ['MEANTIME', 'UDS_IH2', 'MV2']
/** What the fit says counts so much; the signatures have the rest. */
const SHARE = 0.8
const FOLDS = 4
/** Neighbouring sentences are of one report and stay in one fold. */
const BLOCK = 40

function examples(part: string, corpus: string): Example[] {
  return readInput(benchFile('factuality', `${part}.jsonl.gz`))
    .filter((row) => row.corpus === corpus)
    .flatMap(({ text, events }, n) => {
      const doc = readTrees(text)
      return events.map((event) => {
        const token = headOf(doc, event)
        const found = factualityOf(doc, token)
        const gold = (event as { value?: number }).value ?? 3
        return {
          features: featuresOf(doc, token, found),
          value: found.value,
          gold,
          fold: Math.floor(n / BLOCK) % FOLDS,
        }
      })
    })
}

/** Least squares of what the signatures leave, feature by feature. */
function leastSquares(data: readonly Example[]): ReaderModel {
  const columns = new Map<string, number[]>()
  for (const [i, { features }] of data.entries())
    for (const f of features) {
      const rows = columns.get(f)
      if (rows) rows.push(i)
      else columns.set(f, [i])
    }
  const rest = data.map(({ gold, value }) => gold - KEEP * value)
  const weights: Record<string, number> = {}
  let bias = 0
  const kept = [...columns].filter(([, rows]) => rows.length >= MIN_COUNT).sort(([a], [b]) => (a < b ? -1 : 1))
  for (let round = 0; round < ROUNDS; round++) {
    const mean = rest.reduce((a, b) => a + b, 0) / rest.length
    bias += mean
    for (let i = 0; i < rest.length; i++) rest[i]! -= mean
    for (const [f, rows] of kept) {
      const old = weights[f] ?? 0
      const now = (rows.reduce((sum, i) => sum + rest[i]!, 0) + old * rows.length) / (rows.length + RIDGE)
      weights[f] = now
      for (const i of rows) rest[i]! -= now - old
    }
  }
  const rounded = Object.entries(weights)
    .map(([f, w]) => [f, Math.round(SHARE * w * 1000) / 1000] as const)
    .filter(([, w]) => Math.abs(w) >= MIN_WEIGHT)
  const keep = Math.round(100 * (SHARE * KEEP + 1 - SHARE)) / 100
  return { keep, bias: Math.round(SHARE * bias * 1000) / 1000, cuts: {}, weights: Object.fromEntries(rounded) }
}

const classOf = (v: number) => (v > 1.5 ? 0 : v < -0.5 ? 2 : 1)

/** Mean F1 of fact, open and counterfact. */
function macroF1(pairs: readonly (readonly [gold: number, value: number])[]): number {
  const zero = (): number[] => [0, 0, 0]
  const [gold, found, both] = [zero(), zero(), zero()]
  for (const [g, v] of pairs) {
    gold[classOf(g)]!++
    found[classOf(v)]!++
    if (classOf(g) === classOf(v)) both[classOf(g)]!++
  }
  return gold.reduce((sum, g, c) => sum + (200 * both[c]!) / (g + found[c]! || 1), 0) / 3
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (k: 0 | 1) => pairs.reduce((sum, p) => sum + p[k], 0) / pairs.length
  const [a, b] = [mean(0), mean(1)]
  const sum = (f: (x: number, y: number) => number) => pairs.reduce((s, [x, y]) => s + f(x - a, y - b), 0)
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
}

type Pair = readonly [gold: number, raw: number]

/** Each example as judged by weights that have not seen its fold. */
function crossValidated(data: readonly Example[]): Pair[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const m = leastSquares(data.filter((e) => e.fold !== fold))
    return data.filter((e) => e.fold === fold).map((e): Pair => [e.gold, rawCertainty(m, e.features, e.value)])
  }).flat()
}

/** The cuts that serve the three classes best. */
function cutsOf(pairs: readonly Pair[]): Cuts {
  const score = (fact: number, counterfact: number) =>
    macroF1(pairs.map(([gold, p]) => [gold, spread(p, [fact, counterfact])]))
  let best: Cuts = [1.5, -0.5]
  let top = 0
  for (let fact = 13; fact <= 25; fact++)
    for (let counterfact = -10; counterfact <= fact - 3; counterfact++) {
      // the mean over neighbours: a flat top is safer than a peak
      let sum = 0
      for (const f of [-1, 0, 1])
        for (const c of [-6, -4, -2, 0, 2, 4, 6]) sum += score((fact + f) / 10, (counterfact + c) / 10)
      if (sum > top) [best, top] = [[fact / 10, counterfact / 10], sum]
    }
  return best
}

export function train(): void {
  const data = examples('train', 'UW')
  const fitted = leastSquares(data)
  const cuts: Record<string, Cuts> = { UW: cutsOf(crossValidated(data)) }
  for (const corpus of OTHERS)
    cuts[corpus] = cutsOf(examples('train', corpus).map((e) => [e.gold, rawCertainty(fitted, e.features, e.value)]))
  const model: ReaderModel = { ...fitted, cuts }
  writeFileSync(new URL('../models/factuality.json', import.meta.url), `${JSON.stringify(model, null, 1)}\n`)
  console.log(`factuality: ${Object.keys(model.weights).length} weights, cuts ${JSON.stringify(cuts)}`)
  for (const corpus of ['UW', ...OTHERS]) {
    const dev = examples('dev', corpus)
    const show = (name: string, value: (e: Example) => number) => {
      const pairs = dev.map((e) => [e.gold, value(e)] as const)
      console.log(`${corpus} dev, ${name}: r ${correlation(pairs).toFixed(3)}, macro F1 ${macroF1(pairs).toFixed(1)}`)
    }
    show('signatures alone', (e) => e.value)
    show('with the model', (e) => spread(rawCertainty(model, e.features, e.value), cuts[corpus]!))
  }
}
