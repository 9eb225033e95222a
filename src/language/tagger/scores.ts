/** @module The scores of several candidates over one set of rows: what tagger and parser spend most of their time on. */
import type { WeightArray } from '../../text/weights.ts'

/**
 * Sets `scores` to the summed weights of the `count` columns from `first` on, and returns which is highest: the first of equals.
 * Four columns at a time, since those of one row share a line of the cache.
 */
export function bestColumn(
  table: WeightArray,
  rows: Int32Array,
  columns: Uint8Array,
  first: number,
  count: number,
  scores: Float64Array,
): number {
  const last = first + count - 1
  for (let k = 0; k < count; k += 4) {
    const c0 = columns[first + k]!
    const c1 = columns[Math.min(first + k + 1, last)]!
    const c2 = columns[Math.min(first + k + 2, last)]!
    const c3 = columns[Math.min(first + k + 3, last)]!
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    for (let f = 0; f < rows.length; f++) {
      const row = rows[f]!
      s0 += table[row ^ c0]!
      s1 += table[row ^ c1]!
      s2 += table[row ^ c2]!
      s3 += table[row ^ c3]!
    }
    scores[k] = s0
    scores[k + 1] = s1
    scores[k + 2] = s2
    scores[k + 3] = s3
  }
  let top = 0
  for (let k = 1; k < count; k++) if (scores[k]! > scores[top]!) top = k
  return top
}
