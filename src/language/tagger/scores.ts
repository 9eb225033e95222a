/** @module Which of several candidates scores highest over one set of rows: what tagger and parser spend most of their time on. */
import { WEIGHTS } from './sparse.ts'

/**
 * Which of the `count` columns from `first` on has the highest sum of weights over `rows`: the first of equals.
 * Four columns at a time, since those of one row share a line of the cache.
 */
export function bestColumn(
  table: Uint8Array,
  rows: Int32Array,
  columns: Uint8Array,
  first: number,
  count: number,
): number {
  const last = first + count - 1
  let top = 0
  let high = -Infinity
  for (let k = 0; k < count; k += 4) {
    const a = columns[first + k]!
    const b = columns[Math.min(first + k + 1, last)]!
    const c = columns[Math.min(first + k + 2, last)]!
    const d = columns[Math.min(first + k + 3, last)]!
    let sumA = 0
    let sumB = 0
    let sumC = 0
    let sumD = 0
    for (let f = 0; f < rows.length; f++) {
      const row = rows[f]!
      sumA = (sumA + WEIGHTS[table[row ^ a]!]!) | 0
      sumB = (sumB + WEIGHTS[table[row ^ b]!]!) | 0
      sumC = (sumC + WEIGHTS[table[row ^ c]!]!) | 0
      sumD = (sumD + WEIGHTS[table[row ^ d]!]!) | 0
    }
    const best = Math.max(sumA, sumB, sumC, sumD)
    if (best <= high) continue
    high = best
    top = k + (best === sumA ? 0 : best === sumB ? 1 : best === sumC ? 2 : 3)
  }
  return top
}
