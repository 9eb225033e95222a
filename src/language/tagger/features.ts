/**
 * @module The tagger's features of one token, hashed to where their row of weights begins.
 *
 * Rows overlap in one table: row r holds the weight of class c at r + c. A collision is a little noise and needs no dictionary.
 */
import type { Forms } from './forms.ts'
import type { Lexicon } from './lexicon.ts'

export const FEATURES = 36

/** Mixes two hashes under the number of a template. */
export function mix(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/** Position outside the sentence. */
const NOTHING = 0x2f0b4a11

/**
 * Fills `rows` with the features of token `i` of the sentence [from, to); `before` and `before2` are the classes of the
 * two tokens to the left (-1 outside). `span` is the number of rows in the table.
 */
export function features(
  rows: Int32Array,
  span: number,
  forms: Forms,
  lexicon: Lexicon,
  i: number,
  from: number,
  to: number,
  before: number,
  before2: number,
): void {
  const { low, suffix2, suffix3, suffix4, prefix, shape } = forms
  const first = i === from ? 64 : 0
  const w0 = low[i]!
  const s3 = suffix3[i]!
  const shape0 = shape[i]! | first
  const l1 = i - 1 >= from ? low[i - 1]! : NOTHING
  const l2 = i - 2 >= from ? low[i - 2]! : NOTHING
  const r1 = i + 1 < to ? low[i + 1]! : NOTHING
  const r2 = i + 2 < to ? low[i + 2]! : NOTHING
  const shapeL = i - 1 >= from ? shape[i - 1]! | (i - 1 === from ? 64 : 0) : 128
  const shapeR = i + 1 < to ? shape[i + 1]! : 128
  const known0 = lexicon.known[i]!
  const known1 = i + 1 < to ? lexicon.known[i + 1]! : 9999
  const known2 = i + 2 < to ? lexicon.known[i + 2]! : 9999
  const knownL = i - 1 >= from ? lexicon.known[i - 1]! : 9999
  const suffixR = i + 1 < to ? suffix3[i + 1]! : NOTHING
  const suffixL = i - 1 >= from ? suffix3[i - 1]! : NOTHING
  const t1 = before + 1
  const tags = t1 * 256 + before2 + 1
  const c0 = lexicon.cluster[i]!
  const c1 = i + 1 < to ? lexicon.cluster[i + 1]! : 255
  const cL = i - 1 >= from ? lexicon.cluster[i - 1]! : 255
  let n = 0
  rows[n++] = row(mix(1, w0), span)
  rows[n++] = row(mix(2, w0, shape0), span)
  rows[n++] = row(mix(3, suffix2[i]!), span)
  rows[n++] = row(mix(4, s3), span)
  rows[n++] = row(mix(5, suffix4[i]!), span)
  rows[n++] = row(mix(6, prefix[i]!), span)
  rows[n++] = row(mix(7, shape0), span)
  rows[n++] = row(mix(8, shape0, shapeL * 256 + shapeR), span)
  rows[n++] = row(mix(9, s3, shape0), span)
  rows[n++] = row(mix(10, l1), span)
  rows[n++] = row(mix(11, l2), span)
  rows[n++] = row(mix(12, r1), span)
  rows[n++] = row(mix(13, r2), span)
  rows[n++] = row(mix(14, l1, w0), span)
  rows[n++] = row(mix(15, w0, r1), span)
  rows[n++] = row(mix(16, l1, r1), span)
  rows[n++] = row(mix(17, t1), span)
  rows[n++] = row(mix(18, tags), span)
  rows[n++] = row(mix(19, w0, t1), span)
  rows[n++] = row(mix(20, r1, t1), span)
  rows[n++] = row(mix(21, s3, t1), span)
  rows[n++] = row(mix(22, known0, t1), span)
  rows[n++] = row(mix(23, known0, known1), span)
  rows[n++] = row(mix(24, known1, t1 * 65536 + known0), span)
  rows[n++] = row(mix(25, known1, known2), span)
  rows[n++] = row(mix(26, suffixR), span)
  rows[n++] = row(mix(27, suffixL), span)
  rows[n++] = row(mix(28, knownL, known0), span)
  rows[n++] = row(mix(29, c0, t1), span)
  rows[n++] = row(mix(30, c0, c1), span)
  rows[n++] = row(mix(31, cL, c0), span)
  rows[n++] = row(mix(32, c0, shape0), span)
  rows[n++] = row(mix(33, c1, t1), span)
  rows[n++] = row(mix(34, w0, tags), span)
  rows[n++] = row(mix(35, known1, tags), span)
  rows[n++] = row(mix(36, w0, known1), span)
}

function row(hash: number, span: number): number {
  return (hash >>> 0) % span
}
