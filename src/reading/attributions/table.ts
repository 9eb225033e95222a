/**
 * @module A table of weights over hashed features: only the rows that training kept, found through an index.
 *
 *   hash (22 bits) ─ index ─▶ row ─▶ LABEL_COUNT weights of 8 bits
 *
 * The 8 bits grow with the square root of the weight, so that small weights keep their digits.
 * In the file the kept hashes are gaps between neighbours, one byte each; 255 adds 255 and goes on.
 */
import { LABEL_COUNT as L } from './labels.ts'

export const HASHES = 1 << 22

export interface Table {
  /** Row + 1 of each hash; 0 for hashes without a row. */
  readonly index: Int32Array
  readonly weights: Int8Array
  /** What each of the 256 bytes is worth, from -128. */
  readonly values: Float32Array
}

/** Unpacks the gaps of a weights file; `largest` is the largest weight. */
export function openTable(gaps: Uint8Array, weights: Int8Array, largest: number): Table {
  const index = new Int32Array(HASHES)
  let hash = -1
  let row = 0
  for (const gap of gaps) {
    hash += gap
    if (gap < 255) index[hash] = ++row
  }
  return { index, weights, values: Float32Array.from({ length: 256 }, (_, b) => worth(b - 128, largest)) }
}

const worth = (byte: number, largest: number) => (Math.sign(byte) * byte * byte * largest) / (127 * 127)

/** The byte nearest to `weight`. */
export const byteOf = (weight: number, largest: number): number =>
  Math.sign(weight) * Math.round(127 * Math.sqrt(Math.abs(weight) / largest))

/** The gaps of ascending `hashes`. */
export function packHashes(hashes: Uint32Array): Uint8Array {
  const gaps: number[] = []
  let last = -1
  for (const hash of hashes) {
    let gap = hash - last
    for (; gap >= 255; gap -= 255) gaps.push(255)
    gaps.push(gap)
    last = hash
  }
  return Uint8Array.from(gaps)
}

/** Adds the weights of hashes `from`..`to` of `rows` to the scores at `at`. */
export function addScores(
  table: Table,
  rows: Uint32Array,
  from: number,
  to: number,
  scores: Float32Array,
  at: number,
): void {
  const { index, weights, values } = table
  for (let f = from; f < to; f++) {
    const row = (index[rows[f]!]! - 1) * L
    if (row < 0) continue
    for (let y = 0; y < L; y++) scores[at + y]! += values[weights[row + y]! + 128]!
  }
}
