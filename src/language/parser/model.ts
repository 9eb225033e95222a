/** @module The parser's weights, and which labels a head of one universal tag may give to a dependent of another. */
import { readWeights, type Weights } from '../../text/weights.ts'
import { type Learned, packSparse, unpackSparse } from '../tagger/sparse.ts'
import { RELATIONS, UPOS } from '../tagset.ts'

/** Tags of heads: those of words, and the root. */
export const ROOT_TAG = UPOS.length
const TAGS = UPOS.length + 1

/** The commonest actions, so that their weights lie together in each row. */
const COMMON_LEFT =
  'case det nsubj punct advmod amod mark aux compound cc cop nmod:poss nummod aux:pass nsubj:pass root obl'.split(' ')
const COMMON_RIGHT = 'punct obj nmod obl conj flat xcomp advcl ccomp acl:relcl acl appos parataxis advmod'.split(' ')

const SHIFT_CODE = -1
/** Label of the action in each column; its direction is 0 (left), 1 (right) or SHIFT_CODE. */
export const COLUMNS: readonly { direction: number; label: number }[] = columns()

function columns(): { direction: number; label: number }[] {
  const all = RELATIONS.map((_, label) => label)
  const first = (names: readonly string[]) => names.map((name) => all[RELATIONS.indexOf(name as 'root')]!)
  const lefts = first(COMMON_LEFT)
  const rights = first(COMMON_RIGHT)
  const on = (direction: number, labels: readonly number[]) => labels.map((label) => ({ direction, label }))
  return [
    { direction: SHIFT_CODE, label: 0 },
    ...on(0, lefts),
    ...on(1, rights),
    ...on(
      0,
      all.filter((l) => !lefts.includes(l)),
    ),
    ...on(
      1,
      all.filter((l) => !rights.includes(l)),
    ),
  ]
}

const columnOf = (direction: number) =>
  Uint8Array.from(RELATIONS, (_, label) => COLUMNS.findIndex((c) => c.direction === direction && c.label === label))
const LEFT_COLUMN = columnOf(0)
const RIGHT_COLUMN = columnOf(1)

/** The column of left(label) in each row of weights; that of the shift is 0. */
export const leftAction = (label: number) => LEFT_COLUMN[label]!
export const rightAction = (label: number) => RIGHT_COLUMN[label]!

export interface ParserModel {
  /** Actions allowed for a pair of tags: `members[offsets[pair] … offsets[pair + 1])`, pair as `pairOf` gives it. */
  readonly offsets: Uint32Array
  readonly members: Uint8Array
  /** See `sparse.ts`. */
  readonly table: Uint8Array
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
export function toWeights({ offsets, members, table }: Learned<ParserModel>, least: number): Weights {
  return {
    meta: { model: 'parser', licence: 'CC BY-SA 4.0', cells: table.length, relations: [...RELATIONS] },
    arrays: { offsets, members, table: packSparse(table, least) },
  }
}
