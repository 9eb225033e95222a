/**
 * @module The file form of trained weights: a JSON header and named typed arrays, read without copying.
 *
 *   "SSW1" │ u32 length of header │ header (JSON: meta, arrays: [name, kind, length]) │ pad to 8 │ array │ pad to 8 │ array …
 */
import { readFileSync } from 'node:fs'

const KINDS = {
  i8: Int8Array,
  u8: Uint8Array,
  i16: Int16Array,
  u16: Uint16Array,
  i32: Int32Array,
  u32: Uint32Array,
  f32: Float32Array,
}
type Kind = keyof typeof KINDS
export type WeightArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array

export interface Weights {
  readonly meta: Record<string, unknown>
  readonly arrays: Record<string, WeightArray>
}

const MAGIC = 0x31575353
const padded = (n: number) => (n + 7) & ~7
const kindOf = (array: WeightArray) => (Object.keys(KINDS) as Kind[]).find((k) => array instanceof KINDS[k])!

/** The bytes of a weights file. The same input gives the same bytes. */
export function packWeights({ meta, arrays }: Weights): Uint8Array {
  const entries = Object.entries(arrays)
  const header = new TextEncoder().encode(
    JSON.stringify({ meta, arrays: entries.map(([name, a]) => [name, kindOf(a), a.length]) }),
  )
  const first = padded(8 + header.length)
  const bytes = new Uint8Array(first + entries.reduce((n, [, a]) => n + padded(a.byteLength), 0))
  new DataView(bytes.buffer).setUint32(0, MAGIC, true)
  new DataView(bytes.buffer).setUint32(4, header.length, true)
  bytes.set(header, 8)
  let at = first
  for (const [, a] of entries) {
    bytes.set(new Uint8Array(a.buffer, a.byteOffset, a.byteLength), at)
    at += padded(a.byteLength)
  }
  return bytes
}

/**
 * Reads a weights file; the arrays are views into its bytes.
 * @throws Error when the file is missing or is no weights file.
 */
export function readWeights(path: string | URL): Weights {
  const file = readFileSync(path)
  const bytes = file.byteOffset % 8 === 0 ? file : new Uint8Array(file)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error(
      `Expected a weights file, found something else: ${path}. Run "npm run train" or restore it from the repository.`,
    )
  const length = view.getUint32(4, true)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as {
    meta: Record<string, unknown>
    arrays: [string, Kind, number][]
  }
  const arrays: Record<string, WeightArray> = {}
  let at = padded(8 + length)
  for (const [name, kind, count] of header.arrays) {
    const array = new KINDS[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + at, count)
    arrays[name] = array
    at += padded(array.byteLength)
  }
  return { meta: header.meta, arrays }
}
