/** @module Trains the reader of attributions on PolNeAR train; prints its figures on dev. */
import { writeFileSync } from 'node:fs'
import { dev } from '../bench/polnear.ts'
import { JOINTS } from '../src/reading/attributions/joints.ts'
import { LABEL_COUNT as L } from '../src/reading/attributions/labels.ts'
import { bucketOf } from '../src/reading/attributions/lexicon.ts'
import { byteOf, packHashes } from '../src/reading/attributions/table.ts'
import { packWeights, type WeightArray } from '../src/text/weights.ts'
import { articles } from './attributions/corpus.ts'
import { type Crf, type Options, trainCrf } from './attributions/crf.ts'
import { cut, type Featured, frequent } from './attributions/pieces.ts'
import { countCues, featured, lexiconOf, samples, scene } from './attributions/prepare.ts'

/** Rows kept of the chain. */
const ROWS = 240_000
const LEAST = 4
const PIECE = 150
const OPTIONS: Omit<Options, 'rows'> = {
  joints: JOINTS,
  epochs: 6,
  rate: 0.015,
  decay: 0,
  dropout: 0.6,
  seed: 1,
  log: console.error,
}

/** Writes models/attributions.bin. Some minutes on one core. */
export function train(): void {
  const list = samples(articles('train'))
  const counts = countCues(list)
  const documents = list.map((s) => featured(s, scene(s, lexiconOf(counts, countCues([s])))))
  const kept = [...counts]
    .filter(([, [, all]]) => all > 2)
    .map(([key, [inside, all]]) => [key, bucketOf(inside, all)] as const)
  const { arrays, largest } = pack('first', chain(documents), ROWS)
  const bytes = packWeights({
    meta: { largest: { first: largest } },
    arrays: {
      ...arrays,
      'lexicon.keys': Uint32Array.from(kept, ([key]) => key),
      'lexicon.buckets': Uint8Array.from(kept, ([, bucket]) => bucket),
    },
  })
  writeFileSync(new URL('../models/attributions.bin', import.meta.url), bytes)
  console.table(dev())
}

interface Trained extends Crf {
  readonly hashes: Uint32Array
}

function chain(documents: readonly Featured[]): Trained {
  const hashes = frequent(documents, LEAST)
  return { hashes, ...trainCrf(cut(documents, hashes, PIECE), { ...OPTIONS, rows: hashes.length }) }
}

/** The `rows` heaviest rows, in 8 bits a weight. */
function pack(name: string, { hashes, weights, transitions }: Trained, rows: number) {
  const heavy = Float32Array.from(hashes, (_, r) => spread(weights.subarray(r * L, r * L + L)))
  const limit = Float32Array.from(heavy).sort().at(-Math.min(rows, hashes.length))!
  const kept = [...hashes.keys()].filter((r) => heavy[r]! >= limit)
  const largest = weights.reduce((top, w) => Math.max(top, Math.abs(w)), 0)
  const small = new Int8Array(kept.length * L)
  kept.forEach((r, k) => {
    for (let y = 0; y < L; y++) small[k * L + y] = byteOf(weights[r * L + y]!, largest)
  })
  const arrays: Record<string, WeightArray> = {
    [`${name}.gaps`]: packHashes(Uint32Array.from(kept, (r) => hashes[r]!)),
    [`${name}.weights`]: small,
    [`${name}.transitions`]: transitions,
  }
  return { arrays, largest }
}

const spread = (w: Float32Array) =>
  w.reduce((top, x) => Math.max(top, x), -Infinity) - w.reduce((low, x) => Math.min(low, x), Infinity)
