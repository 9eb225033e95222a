/** @module Documents → pieces for the trainer: rare features dropped, long documents cut where nothing is going on. */
import { LABEL_COUNT, M } from '../../src/reading/attributions/labels.ts'
import { HASHES } from '../../src/reading/attributions/table.ts'
import type { Piece } from './crf.ts'

/** Features of one document: `rows[offsets[i]..offsets[i+1]]` belong to token i. */
export interface Featured {
  readonly rows: Uint32Array
  readonly offsets: Uint32Array
  readonly joints: Uint8Array
  readonly labels: Uint8Array
  /** First token of each paragraph. */
  readonly firsts: readonly number[]
}

/** Hashes that stand in at least `least` tokens, ascending. */
export function frequent(documents: readonly Featured[], least: number): Uint32Array {
  const counts = new Uint8Array(HASHES)
  for (const { rows } of documents) for (const r of rows) if (counts[r]! < 255) counts[r]!++
  let kept = 0
  for (const c of counts) if (c >= least) kept++
  const hashes = new Uint32Array(kept)
  kept = 0
  for (let h = 0; h < HASHES; h++) if (counts[h]! >= least) hashes[kept++] = h
  return hashes
}

/** Pieces of about `size` tokens, with features as indexes into `hashes`. */
export function cut(documents: readonly Featured[], hashes: Uint32Array, size: number): Piece[] {
  const index = new Int32Array(HASHES).fill(-1)
  hashes.forEach((h, i) => {
    index[h] = i
  })
  return documents.flatMap((d) => {
    const bounds = [0]
    for (const first of d.firsts) {
      const quiet = first > 0 && d.labels[first - 1]! <= M && d.labels[first]! <= M
      if (first - bounds.at(-1)! >= size && (quiet || first - bounds.at(-1)! >= 3 * size)) bounds.push(first)
    }
    bounds.push(d.labels.length)
    return bounds.slice(1).map((to, b) => piece(d, bounds[b]!, to, index))
  })
}

function piece(d: Featured, from: number, to: number, index: Int32Array): Piece {
  const features = new Uint32Array(d.offsets[to]! - d.offsets[from]!)
  const offsets = new Uint32Array(to - from + 1)
  let at = 0
  for (let t = from; t < to; t++) {
    for (let f = d.offsets[t]!; f < d.offsets[t + 1]!; f++) {
      const row = index[d.rows[f]!]!
      if (row >= 0) features[at++] = row
    }
    offsets[t - from + 1] = at
  }
  const labels = d.labels.slice(from, to)
  if (labels[0]! > M && labels[0]! & 1) labels[0]! -= 1
  if (labels.some((l) => l >= LABEL_COUNT)) throw new RangeError('Expected labels of the chain')
  return { length: to - from, features: features.slice(0, at), offsets, joints: d.joints.slice(from, to), labels }
}
