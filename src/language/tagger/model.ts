/** @module The tagger's weights: an averaged perceptron over joint classes of universal and Penn tag (Collins 2002). */
import { readWeights, type Weights } from '../../text/weights.ts'
import { UPOS, XPOS } from '../tagset.ts'
import { HashTable } from './lexicon.ts'
import { type Learned, packSparse, unpackSparse } from './sparse.ts'

export interface TaggerModel {
  /** Joint classes: universal tag and Penn tag of each. */
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  /** Candidates of each set of classes: `members[offsets[k] … offsets[k + 1])`. Set 0: all that an unknown word may be. */
  readonly offsets: Uint16Array
  readonly members: Uint8Array
  readonly known: HashTable
  readonly clusters: HashTable
  /** See `sparse.ts`. */
  readonly table: Uint8Array
}

let loaded: TaggerModel | undefined

/** The weights in models/tagger.bin, read once. */
export function taggerModel(): TaggerModel {
  return (loaded ??= fromWeights(readWeights(new URL('../../../models/tagger.bin', import.meta.url))))
}

export function fromWeights({ meta, arrays }: Weights): TaggerModel {
  const a = (name: string) => arrays[name]!
  return {
    upos: a('upos') as Uint8Array,
    xpos: a('xpos') as Uint8Array,
    offsets: a('offsets') as Uint16Array,
    members: a('members') as Uint8Array,
    known: new HashTable(a('knownKeys'), a('knownValues')),
    clusters: new HashTable(a('clusterKeys'), a('clusterValues')),
    table: unpackSparse(a('table') as Uint8Array, Number(meta.cells)),
  }
}

/** The file form; weights no larger than `least` are left out. */
export function toWeights(model: Learned<TaggerModel>, least: number): Weights {
  const { upos, xpos, offsets, members, known, clusters, table } = model
  return {
    meta: {
      model: 'tagger',
      licence: 'CC BY-SA 4.0',
      cells: table.length,
      classes: [...upos].map((u, c) => `${UPOS[u]} ${XPOS[xpos[c]!]}`),
    },
    arrays: {
      upos,
      xpos,
      offsets,
      members,
      knownKeys: known.keys,
      knownValues: known.values,
      clusterKeys: clusters.keys,
      clusterValues: clusters.values,
      table: packSparse(table, least),
    },
  }
}
