/** @module The trained reader: opened once, when first asked for. */
import { hash32 } from '../../text/hash.ts'
import { readWeights, type Weights } from '../../text/weights.ts'
import type { Lexicon } from './lexicon.ts'
import { openTable, type Table } from './table.ts'

export interface Model {
  readonly lexicon: Lexicon
  readonly table: Table
  readonly transitions: Float32Array
  /** Weights of the confidence, in the order of `evidence`. */
  readonly calibration: readonly number[]
}

const FILE = new URL('../../../models/attributions.bin', import.meta.url)
/** The confidence before it is fitted: the cue and the content count alike. */
const UNFITTED = [0, 0.5, 0.2, 0, 0.3, 0.2]
let opened: Model | undefined

/** @throws Error when models/attributions.bin is missing. */
export const model = (): Model => (opened ??= openModel(readWeights(FILE)))

export function openModel({ meta, arrays }: Weights): Model {
  const table = (name: string) => {
    const values = arrays[`${name}.values`]!
    const found = new Map<number, number>()
    arrays[`${name}.keys`]!.forEach((key, i) => void found.set(key, values[i]!))
    return found
  }
  const lemmas = table('lexicon')
  const clusters = table('clusters')
  const likely = arrays['lexicon.clusters']!
  return {
    lexicon: {
      cluster: (form) => clusters.get(hash32(form)) ?? 0,
      bucket: (lemma, cluster) => lemmas.get(lemma) ?? likely[cluster]!,
    },
    table: openTable(arrays.gaps as Uint8Array, arrays.weights as Int8Array, meta.largest as number),
    transitions: Float32Array.from(arrays.transitions!),
    calibration: (meta.calibration as number[] | undefined) ?? UNFITTED,
  }
}
