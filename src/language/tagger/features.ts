/**
 * @module The tagger's features of one token, hashed to where their row of weights begins.
 *
 * Rows overlap in one table: row r holds the weight of class c at r ^ c, so that common classes lie side by side. A collision is a little noise and needs no dictionary.
 */
import type { Forms } from './forms.ts'
import type { Lexicon } from './lexicon.ts'

export const FEATURES = 48

/** Mixes two hashes under the number of a template. */
export function mix(template: number, a: number, b = 0): number {
  let h = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35)
  return h ^ (h >>> 13)
}

/** Position outside the sentence. */
const NOTHING = 0x2f0b4a11
/** Bits beside those of `Forms.shape`: first word of a sentence, position outside it. */
const FIRST = 256
const OUTSIDE = 512

/**
 * Fills `rows` with the features of token `i` of the sentence [from, to); `after` and `after2` are the classes of the
 * two tokens to the right (-1 outside), for tagging runs from the end of a sentence to its start. `span` is the number of rows in the table.
 */
export function features(
  rows: Int32Array,
  span: number,
  forms: Forms,
  lexicon: Lexicon,
  i: number,
  from: number,
  to: number,
  after: number,
  after2: number,
): void {
  const { low, suffix2, suffix3, suffix4, prefix, shape } = forms
  const { known, cluster } = lexicon
  const w0 = low[i]!
  const s3 = suffix3[i]!
  const shape0 = shape[i]! | (i === from ? FIRST : 0)
  const hasL = i - 1 >= from
  const hasL2 = i - 2 >= from
  const hasR = i + 1 < to
  const hasR2 = i + 2 < to
  const l1 = hasL ? low[i - 1]! : NOTHING
  const l2 = hasL2 ? low[i - 2]! : NOTHING
  const r1 = hasR ? low[i + 1]! : NOTHING
  const r2 = hasR2 ? low[i + 2]! : NOTHING
  const shapeL = hasL ? shape[i - 1]! | (i - 1 === from ? FIRST : 0) : OUTSIDE
  const shapeR = hasR ? shape[i + 1]! : OUTSIDE
  const known0 = known[i]!
  const knownL = hasL ? known[i - 1]! : 9999
  const knownL2 = hasL2 ? known[i - 2]! : 9999
  const knownR = hasR ? known[i + 1]! : 9999
  const suffixL = hasL ? suffix3[i - 1]! : NOTHING
  const suffixR = hasR ? suffix3[i + 1]! : NOTHING
  const t1 = after + 1
  const tags = t1 * 256 + after2 + 1
  const c0 = cluster[i]!
  const cL = hasL ? cluster[i - 1]! : 255
  const cL2 = hasL2 ? cluster[i - 2]! : 255
  const cR = hasR ? cluster[i + 1]! : 255
  const cR2 = hasR2 ? cluster[i + 2]! : 255
  const scale = span / 0x100000000
  rows[0] = row(mix(1, w0), scale)
  rows[1] = row(mix(2, w0, shape0), scale)
  rows[2] = row(mix(3, suffix2[i]!), scale)
  rows[3] = row(mix(4, s3), scale)
  rows[4] = row(mix(5, suffix4[i]!), scale)
  rows[5] = row(mix(6, prefix[i]!), scale)
  rows[6] = row(mix(7, shape0), scale)
  rows[7] = row(mix(8, shape0, shapeR * 1024 + shapeL), scale)
  rows[8] = row(mix(9, s3, shape0), scale)
  rows[9] = row(mix(10, r1), scale)
  rows[10] = row(mix(11, r2), scale)
  rows[11] = row(mix(12, l1), scale)
  rows[12] = row(mix(13, l2), scale)
  rows[13] = row(mix(14, r1, w0), scale)
  rows[14] = row(mix(15, w0, l1), scale)
  rows[15] = row(mix(16, r1, l1), scale)
  rows[16] = row(mix(17, t1), scale)
  rows[17] = row(mix(18, tags), scale)
  rows[18] = row(mix(19, w0, t1), scale)
  rows[19] = row(mix(20, l1, t1), scale)
  rows[20] = row(mix(21, s3, t1), scale)
  rows[21] = row(mix(22, known0, t1), scale)
  rows[22] = row(mix(23, known0, knownL), scale)
  rows[23] = row(mix(24, knownL, t1 * 65536 + known0), scale)
  rows[24] = row(mix(25, knownL, knownL2), scale)
  rows[25] = row(mix(26, suffixL), scale)
  rows[26] = row(mix(27, suffixR), scale)
  rows[27] = row(mix(28, knownR, known0), scale)
  rows[28] = row(mix(29, c0, t1), scale)
  rows[29] = row(mix(30, c0, cL), scale)
  rows[30] = row(mix(31, cR, c0), scale)
  rows[31] = row(mix(32, c0, shape0), scale)
  rows[32] = row(mix(33, cL, t1), scale)
  rows[33] = row(mix(34, w0, tags), scale)
  rows[34] = row(mix(35, knownL, tags), scale)
  rows[35] = row(mix(36, w0, knownL), scale)
  rows[36] = row(mix(37, c0, cR * 256 + cL), scale)
  rows[37] = row(mix(38, w0, cL), scale)
  rows[38] = row(mix(39, w0, cR), scale)
  rows[39] = row(mix(40, cL, cL2), scale)
  rows[40] = row(mix(41, cR2, cR), scale)
  rows[41] = row(mix(42, known0, shape0), scale)
  rows[42] = row(mix(43, shape0, t1), scale)
  rows[43] = row(mix(44, w0, knownL2), scale)
  rows[44] = row(mix(45, s3, suffixL), scale)
  rows[45] = row(mix(46, prefix[i]!, suffix2[i]!), scale)
  rows[46] = row(mix(47, cR, known0 * 256 + cL), scale)
  rows[47] = row(mix(48, t1, cL * 256 + cL2), scale)
}

/** A hash as a row: the same share of the table as of the 32-bit numbers. */
export function row(hash: number, scale: number): number {
  return ((hash >>> 0) * scale) | 0
}
