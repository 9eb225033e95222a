/** @module Trains the reader of attributions on PolNeAR train; prints its figures on dev. */
import { writeFileSync } from 'node:fs'
import { dev } from '../bench/polnear.ts'
import { JOINTS } from '../src/reading/attributions/joints.ts'
import { LABEL_COUNT as L } from '../src/reading/attributions/labels.ts'
import { openModel } from '../src/reading/attributions/model.ts'
import { byteOf, packHashes } from '../src/reading/attributions/table.ts'
import { hash32 } from '../src/text/hash.ts'
import { packWeights, type Weights } from '../src/text/weights.ts'
import { fitConfidence, judge, unseen } from './attributions/calibrate.ts'
import { wordClusters } from './attributions/clusters.ts'
import { articles } from './attributions/corpus.ts'
import { type Crf, type Options, trainCrf } from './attributions/crf.ts'
import { cut, frequent } from './attributions/pieces.ts'
import { countCues, featured, lexiconOf, packLexicon, type Sample, samples, scene } from './attributions/prepare.ts'

/** Rows kept: the heaviest ones. */
const ROWS = 275_000
/** A feature must stand in as many tokens. */
const LEAST = 4
/** Tokens in a piece. */
const PIECE = 150
const OPTIONS: Omit<Options, 'rows'> = {
  joints: JOINTS,
  epochs: 6,
  averaged: 3,
  rate: 0.015,
  dropout: 0.65,
  seed: 1,
  log: console.error,
}
/** The weights are the mean of these runs: worth half a point over a single one. */
const RUNS: readonly Partial<Options>[] = [{ seed: 1 }, { seed: 2 }]

/** Writes models/attributions.bin. Some five minutes on one core. */
export function train(): void {
  const { meta, arrays } = build(samples(articles('train')))
  const calibration = fitConfidence(judge(samples(unseen('even')), openModel({ meta, arrays })))
  const bytes = packWeights({ meta: { ...meta, calibration }, arrays })
  writeFileSync(new URL('../models/attributions.bin', import.meta.url), bytes)
  console.table(dev())
}

/** The model of `list`, its confidence not yet fitted. */
export function build(list: readonly Sample[], runs = RUNS): Weights {
  const clusters = wordClusters()
  const cluster = (form: string) => clusters.get(hash32(form)) ?? 0
  const counts = countCues(list, cluster)
  const documents = list.map((s) => featured(s, scene(s, lexiconOf(counts, cluster, countCues([s], cluster)))))
  const hashes = frequent(documents, LEAST)
  const pieces = cut(documents, hashes, PIECE)
  const { weights, transitions } = mean(
    runs.map((run) => trainCrf(pieces, { ...OPTIONS, ...run, rows: hashes.length })),
  )
  const largest = weights.reduce((top, w) => Math.max(top, Math.abs(w)), 0)
  const rows = heaviest(weights, ROWS)
  const small = new Int8Array(rows.length * L)
  rows.forEach((r, k) => {
    for (let y = 0; y < L; y++) small[k * L + y] = byteOf(weights[r * L + y]!, largest)
  })
  return {
    meta: { largest },
    arrays: {
      gaps: packHashes(Uint32Array.from(rows, (r) => hashes[r]!)),
      weights: small,
      transitions,
      'clusters.keys': Uint32Array.from(clusters.keys()),
      'clusters.values': Uint8Array.from(clusters.values()),
      ...packLexicon(list, counts, cluster),
    },
  }
}

function mean(runs: readonly Crf[]): Crf {
  const { weights, transitions } = runs[0]!
  const over = (part: 'weights' | 'transitions', i: number) =>
    runs.reduce((sum, run) => sum + run[part][i]!, 0) / runs.length
  return {
    weights: weights.map((_, i) => over('weights', i)),
    transitions: transitions.map((_, i) => over('transitions', i)),
  }
}

/** The `count` rows whose weights differ most between labels, ascending. */
function heaviest(weights: Float32Array, count: number): number[] {
  const spread = Float32Array.from({ length: weights.length / L }, (_, r) => {
    const row = weights.subarray(r * L, r * L + L)
    return row.reduce((a, x) => Math.max(a, x), -Infinity) - row.reduce((a, x) => Math.min(a, x), Infinity)
  })
  const limit = Float32Array.from(spread).sort().at(-Math.min(count, spread.length))!
  return [...spread.keys()].filter((r) => spread[r]! >= limit)
}
