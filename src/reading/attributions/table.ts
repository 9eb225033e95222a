/**
 * @module A table of weights over hashed features: only the rows that training kept.
 *
 *   hash (22 bits) ─ bits: kept? rank: how many kept before ─▶ row ─▶ LABEL_COUNT weights of 8 bits
 *
 * Each word of 32 bits stands beside its rank; together they take 1 MB, so that they stay in the cache. The 8 bits of a weight grow with its square root, so
 * that small weights keep their digits. In the file the kept hashes are gaps between neighbours, one byte each; 255 adds
 * 255 and goes on.
 */
import { LABEL_COUNT as L } from './labels.ts'

export const HASHES = 1 << 22

export interface Table {
  /** Pairs: a word with one bit for each of 32 hashes, and the number of bits set in the words before it. */
  readonly kept: Int32Array
  readonly weights: Int8Array
  /** What a byte of 1 is worth. */
  readonly unit: number
}

/** Unpacks the gaps of a weights file; `largest` is the largest weight. */
export function openTable(gaps: Uint8Array, weights: Int8Array, largest: number): Table {
  const kept = new Int32Array(HASHES / 16)
  let hash = -1
  for (const gap of gaps) {
    hash += gap
    if (gap < 255) kept[(hash >>> 5) * 2]! |= 1 << (hash & 31)
  }
  for (let w = 2; w < kept.length; w += 2) kept[w + 1] = kept[w - 1]! + ones(kept[w - 2]!)
  return { kept, weights, unit: largest / (127 * 127) }
}

function ones(word: number): number {
  let n = word - ((word >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

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

/** Where the rows of one token begin; big enough for every token. */
const starts = new Int32Array(1024)

/** Writes the rows of the kept ones among the first `count` hashes into `starts`; returns how many. */
function findRows(kept: Int32Array, hashes: Int32Array, count: number): number {
  let found = 0
  for (let n = 0; n < count; n++) {
    const hash = hashes[n]!
    const at = (hash >>> 5) * 2
    const word = kept[at]!
    // Written in any case and overwritten by the next: a branch here would be guessed wrong half of the time.
    starts[found] = Math.imul((kept[at + 1]! + ones(word & ((1 << hash) - 1))) | 0, L)
    found += (word >>> hash) & 1
  }
  return found
}

/** Sets the scores at `at` to the summed weights of the first `count` of `hashes` (at most 1024). */
export function setScores(table: Table, hashes: Int32Array, count: number, scores: Float32Array, at: number): void {
  const { kept, weights, unit } = table
  const found = findRows(kept, hashes, count)
  // Written out label by label: four times as fast as a loop over the labels.
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  let h = 0
  let i = 0
  let j = 0
  let k = 0
  let l = 0
  for (let n = 0; n < found; n++) {
    const row = starts[n]!
    a = (a + square(weights[row]!)) | 0
    b = (b + square(weights[row + 1]!)) | 0
    c = (c + square(weights[row + 2]!)) | 0
    d = (d + square(weights[row + 3]!)) | 0
    e = (e + square(weights[row + 4]!)) | 0
    f = (f + square(weights[row + 5]!)) | 0
    g = (g + square(weights[row + 6]!)) | 0
    h = (h + square(weights[row + 7]!)) | 0
    i = (i + square(weights[row + 8]!)) | 0
    j = (j + square(weights[row + 9]!)) | 0
    k = (k + square(weights[row + 10]!)) | 0
    l = (l + square(weights[row + 11]!)) | 0
  }
  scores[at] = a * unit
  scores[at + 1] = b * unit
  scores[at + 2] = c * unit
  scores[at + 3] = d * unit
  scores[at + 4] = e * unit
  scores[at + 5] = f * unit
  scores[at + 6] = g * unit
  scores[at + 7] = h * unit
  scores[at + 8] = i * unit
  scores[at + 9] = j * unit
  scores[at + 10] = k * unit
  scores[at + 11] = l * unit
}

/** The square with the sign of `byte`. */
const square = (byte: number) => Math.imul(byte, Math.abs(byte))
