/** @module The trained reader: opened once, when first asked for. */
import { readWeights, type Weights } from '../../text/weights.ts'
import { LABEL_COUNT as L } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import { openTable, type Table } from './table.ts'

/** One chain: its table of emissions and its transitions. */
export interface ChainModel {
  readonly table: Table
  readonly transitions: Float32Array
  /** exp(transitions). */
  readonly steps: Float64Array
}

export interface Model {
  readonly lexicon: Lexicon
  readonly first: ChainModel
  /** Looks at the document again, with what the first chain made of it; a model may do without. */
  readonly second: ChainModel | null
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
  const largest = meta.largest as Record<string, number>
  const chain = (name: string): ChainModel => {
    const transitions = Float32Array.from(arrays[`${name}.transitions`]!)
    const table = openTable(
      arrays[`${name}.gaps`] as Uint8Array,
      arrays[`${name}.weights`] as Int8Array,
      largest[name]!,
    )
    if (table.weights.length % L !== 0) throw new RangeError(`Expected ${L} weights a row in ${name}`)
    return { table, transitions, steps: Float64Array.from(transitions, Math.exp) }
  }
  const buckets = arrays['lexicon.buckets'] as Uint8Array
  const lexicon = new Map(Array.from(arrays['lexicon.keys']!, (key, i) => [key, buckets[i]!]))
  return {
    calibration: (meta.calibration as number[] | undefined) ?? UNFITTED,
    lexicon: (key) => lexicon.get(key) ?? 1,
    first: chain('first'),
    second: largest.second ? chain('second') : null,
  }
}
