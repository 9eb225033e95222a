/**
 * @module Trains the reader of attributions on PolNeAR train; prints its figures on dev.
 *
 * The second chain must learn from views as imperfect as it will meet, so the articles are parted in FOLDS, and each part
 * is viewed by a first chain that was trained on the others (stacking; Wolpert, Neural Networks 5, 1992).
 */
import { writeFileSync } from 'node:fs'
import { dev } from '../bench/polnear.ts'
import { best, type Chain, marginals } from '../src/reading/attributions/chain.ts'
import { addFeatures } from '../src/reading/attributions/features.ts'
import { JOINTS } from '../src/reading/attributions/joints.ts'
import { LABEL_COUNT as L } from '../src/reading/attributions/labels.ts'
import { bucketOf } from '../src/reading/attributions/lexicon.ts'
import { openModel } from '../src/reading/attributions/model.ts'
import type { Scene } from '../src/reading/attributions/scene.ts'
import { addSecond, type View, viewOf } from '../src/reading/attributions/second.ts'
import { byteOf, packHashes } from '../src/reading/attributions/table.ts'
import { hash32 } from '../src/text/hash.ts'
import { packWeights, type WeightArray } from '../src/text/weights.ts'
import { fitConfidence, judge, unseen } from './attributions/calibrate.ts'
import { articles } from './attributions/corpus.ts'
import { type Crf, type Options, trainCrf } from './attributions/crf.ts'
import { cut, type Featured, frequent } from './attributions/pieces.ts'
import { countCues, featured, lexiconOf, type Sample, samples, scene } from './attributions/prepare.ts'

const FOLDS = 2
/** Rows kept of each chain. */
const ROWS = { first: 100_000, second: 185_000 }
/** A feature must stand in as many tokens. */
const LEAST = 6
/** Tokens in a piece. */
const PIECE = 150
const OPTIONS: Omit<Options, 'rows'> = {
  joints: JOINTS,
  epochs: 5,
  rate: 0.015,
  dropout: 0.6,
  seed: 1,
  log: console.error,
}

interface Trained extends Crf {
  readonly hashes: Uint32Array
}

/** Writes models/attributions.bin. Some minutes on one core. */
export function train(): void {
  const list = samples(articles('train'))
  const counts = countCues(list)
  const scenes = list.map((s) => scene(s, lexiconOf(counts, countCues([s]))))
  const documents = list.map((s, i) => featured(s, scenes[i]!))
  const views = viewByOthers(list, scenes, documents)
  const first = pack('first', chain('first', documents), ROWS.first)
  documents.length = 0
  const second = pack(
    'second',
    chain(
      'second',
      list.map((s, i) => both(s, scenes[i]!, views[i]!)),
    ),
    ROWS.second,
  )
  const known = [...counts].filter(([, [, all]]) => all > 2)
  const meta = { largest: { first: first.largest, second: second.largest } }
  const arrays = {
    ...first.arrays,
    ...second.arrays,
    'lexicon.keys': Uint32Array.from(known, ([key]) => key),
    'lexicon.buckets': Uint8Array.from(known, ([, [inside, all]]) => bucketOf(inside, all)),
  }
  const calibration = fitConfidence(judge(samples(unseen('even')), openModel({ meta, arrays })))
  writeFileSync(
    new URL('../models/attributions.bin', import.meta.url),
    packWeights({ meta: { ...meta, calibration }, arrays }),
  )
  console.table(dev())
}

/** Features for the second chain. */
const both = (sample: Sample, seen: Scene, view: View): Featured =>
  featured(sample, seen, (out, s, i) => {
    addFeatures(out, s, i)
    addSecond(out, s, view, i)
  })

function viewByOthers(list: readonly Sample[], scenes: readonly Scene[], documents: readonly Featured[]): View[] {
  const views: View[] = []
  const foldOf = list.map(({ name }) => hash32(name) % FOLDS)
  for (let fold = 0; fold < FOLDS; fold++) {
    const trained = chain(
      `fold ${fold + 1}`,
      documents.filter((_, i) => foldOf[i] !== fold),
    )
    documents.forEach((d, i) => {
      if (foldOf[i] === fold) views[i] = view(trained, d, scenes[i]!)
    })
  }
  return views
}

function view({ hashes, weights, transitions }: Trained, document: Featured, seen: Scene): View {
  const { length, features, offsets, joints } = cut([document], hashes, Number.POSITIVE_INFINITY)[0]!
  const emissions = new Float32Array(length * L)
  for (let t = 0; t < length; t++)
    for (let f = offsets[t]!; f < offsets[t + 1]!; f++)
      for (let y = 0; y < L; y++) emissions[t * L + y]! += weights[features[f]! * L + y]!
  const scores: Chain = { length, emissions, joints, transitions }
  return viewOf(seen, best(scores), marginals(scores, Float64Array.from(transitions, Math.exp)).labels)
}

function chain(name: string, documents: readonly Featured[]): Trained {
  const hashes = frequent(documents, LEAST)
  console.error(`${name}: ${hashes.length} features`)
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
  w.reduce((a, x) => Math.max(a, x), -Infinity) - w.reduce((a, x) => Math.min(a, x), Infinity)
