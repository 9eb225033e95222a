/** @module What training has seen of a word: the classes it may have, and its word class from unlabelled news. */
import type { WeightArray } from '../../text/weights.ts'
import type { Forms } from './forms.ts'

/** Per token of one document. */
export interface Lexicon {
  /** Index of the set of classes that the word may have; 0 when the word was not seen often enough. */
  readonly known: Uint16Array
  /** Distributional class of the word; 0 when it is unknown. */
  readonly cluster: Uint8Array
}

/** An open-addressing table from `Forms.low` to a small number; a power of two long, at most half full. */
export class HashTable {
  readonly keys: Int32Array
  readonly values: Uint16Array

  constructor(keys: WeightArray, values: WeightArray) {
    this.keys = keys as Int32Array
    this.values = values as Uint16Array
  }

  /** The value for `key`; 0 when it is absent. */
  get(key: number): number {
    const mask = this.keys.length - 1
    for (let at = Math.imul(key, 0x9e3779b1) >>> 7; ; at++) {
      const k = this.keys[at & mask]!
      if (k === key) return this.values[at & mask]!
      if (k === 0) return 0
    }
  }

  /** A table of all `entries`; values must lie in 1…65535. */
  static of(entries: ReadonlyMap<number, number>): HashTable {
    let size = 64
    while (size < entries.size * 1.7) size *= 2
    const keys = new Int32Array(size)
    const values = new Uint16Array(size)
    for (const [key, value] of entries) {
      let at = Math.imul(key, 0x9e3779b1) >>> 7
      while (keys[at & (size - 1)] !== 0) at++
      keys[at & (size - 1)] = key
      values[at & (size - 1)] = value
    }
    return new HashTable(keys, values)
  }
}

/** Looks up every word of a document. */
export function readLexicon(forms: Forms, known: HashTable, clusters: HashTable): Lexicon {
  const length = forms.low.length
  const lexicon = { known: new Uint16Array(length), cluster: new Uint8Array(length) }
  for (let i = 0; i < length; i++) {
    lexicon.known[i] = known.get(forms.low[i]!)
    lexicon.cluster[i] = clusters.get(forms.low[i]!)
  }
  return lexicon
}
