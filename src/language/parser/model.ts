/** @module The parser's weights, and which labels a head of one universal tag may give to a dependent of another. */
import { readWeights, type WeightArray, type Weights } from '../../text/weights.ts'
import { packSparse, unpackSparse } from '../tagger/sparse.ts'
import { RELATIONS, UPOS } from '../tagset.ts'

/** Tags of heads: those of words, and the root. */
export const ROOT_TAG = UPOS.length
const TAGS = UPOS.length + 1
/** Column of the shift in each row of weights; columns of left(l) and right(l) follow. */
export const ACTIONS = 1 + 2 * RELATIONS.length

export const leftAction = (label: number) => 1 + label
export const rightAction = (label: number) => 1 + RELATIONS.length + label

export interface ParserModel {
  /** Actions allowed for a pair of tags: `members[offsets[pair] … offsets[pair + 1])`, pair as `pairOf` gives it. */
  readonly offsets: Uint32Array
  readonly members: Uint8Array
  readonly table: WeightArray
}

/** The number of a head's tag, a dependent's tag, and a direction (0 left, 1 right). */
export function pairOf(head: number, dependent: number, direction: number): number {
  return (direction * TAGS + head) * TAGS + dependent
}
export const PAIRS = 2 * TAGS * TAGS

let loaded: ParserModel | undefined

/** The weights in models/parser.bin, read once. */
export function parserModel(): ParserModel {
  return (loaded ??= fromWeights(readWeights(new URL('../../../models/parser.bin', import.meta.url))))
}

export function fromWeights({ meta, arrays }: Weights): ParserModel {
  return {
    offsets: arrays.offsets as Uint32Array,
    members: arrays.members as Uint8Array,
    table: unpackSparse(arrays.table as Uint8Array, Number(meta.cells)),
  }
}

/** The file form; weights no larger than `least` are left out. */
export function toWeights({ offsets, members, table }: ParserModel, least: number): Weights {
  return {
    meta: { model: 'parser', licence: 'CC BY-SA 4.0', cells: table.length, relations: [...RELATIONS] },
    arrays: { offsets, members, table: packSparse(table as Float32Array, least) },
  }
}
