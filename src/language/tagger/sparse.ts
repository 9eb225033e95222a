/**
 * @module Tables of weights of which many are zero: stored as one bit a cell and one byte a weight, spread out when loaded.
 *
 *   bits: cell 8k + j is bit j of byte k │ one byte for each bit that is set, in order
 *
 * A byte holds the signed square root of its weight, so that small weights keep their digits. The table keeps the bytes, since a smaller one stays in the cache.
 */

/** The stored form of `weights` (a multiple of eight), those no larger than `least` left out. */
export function packSparse(weights: Float32Array, least: number): Uint8Array {
  const largest = weights.reduce((max, w) => Math.max(max, Math.abs(w)), 1e-9)
  const bytes = new Uint8Array(weights.length / 8 + weights.length)
  let end = weights.length / 8
  for (let cell = 0; cell < weights.length; cell++) {
    const w = weights[cell]!
    const root = Math.abs(w) <= least ? 0 : Math.round(127 * Math.sqrt(Math.abs(w) / largest))
    if (root === 0) continue
    bytes[cell >> 3]! |= 1 << (cell & 7)
    bytes[end++] = w < 0 ? 256 - root : root
  }
  return bytes.slice(0, end)
}

/** A model as it is learned: with weights in full. */
export type Learned<Model> = Omit<Model, 'table'> & { readonly table: Float32Array }

/** The weight that each byte stands for, as a whole number up to 127². */
export const WEIGHTS = Int16Array.from({ length: 256 }, (_, byte) => (byte > 127 ? -((256 - byte) ** 2) : byte * byte))

/** The table of `size` weights that `bytes` stand for, a byte each. */
export function unpackSparse(bytes: Uint8Array, size: number): Uint8Array {
  const table = new Uint8Array(size)
  let next = size / 8
  for (let cell = 0; cell < size; cell++) {
    const bit = (bytes[cell >> 3]! >> (cell & 7)) & 1
    // No branch: it would be guessed wrong for every fourth cell.
    table[cell] = Math.imul(bytes[next]!, bit)
    next += bit
  }
  return table
}
