/**
 * @module The tagger's features of one token, hashed to where their row of weights begins.
 *
 * Rows overlap in one table: row r holds the weight of class c at r ^ c, so that common classes lie side by side. A collision is a little noise and needs no dictionary.
 */
import type { Forms } from './forms.ts'
import { Hashing } from './hashing.ts'
import type { Lexicon } from './lexicon.ts'

export const FEATURES = 48

const hashing = new Hashing(FEATURES, 1)
const { a, b } = hashing

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
  a[0] = w0
  a[1] = w0
  b[1] = shape0
  a[2] = suffix2[i]!
  a[3] = s3
  a[4] = suffix4[i]!
  a[5] = prefix[i]!
  a[6] = shape0
  a[7] = shape0
  b[7] = shapeR * 1024 + shapeL
  a[8] = s3
  b[8] = shape0
  a[9] = r1
  a[10] = r2
  a[11] = l1
  a[12] = l2
  a[13] = r1
  b[13] = w0
  a[14] = w0
  b[14] = l1
  a[15] = r1
  b[15] = l1
  a[16] = t1
  a[17] = tags
  a[18] = w0
  b[18] = t1
  a[19] = l1
  b[19] = t1
  a[20] = s3
  b[20] = t1
  a[21] = known0
  b[21] = t1
  a[22] = known0
  b[22] = knownL
  a[23] = knownL
  b[23] = t1 * 65536 + known0
  a[24] = knownL
  b[24] = knownL2
  a[25] = suffixL
  a[26] = suffixR
  a[27] = knownR
  b[27] = known0
  a[28] = c0
  b[28] = t1
  a[29] = c0
  b[29] = cL
  a[30] = cR
  b[30] = c0
  a[31] = c0
  b[31] = shape0
  a[32] = cL
  b[32] = t1
  a[33] = w0
  b[33] = tags
  a[34] = knownL
  b[34] = tags
  a[35] = w0
  b[35] = knownL
  a[36] = c0
  b[36] = cR * 256 + cL
  a[37] = w0
  b[37] = cL
  a[38] = w0
  b[38] = cR
  a[39] = cL
  b[39] = cL2
  a[40] = cR2
  b[40] = cR
  a[41] = known0
  b[41] = shape0
  a[42] = shape0
  b[42] = t1
  a[43] = w0
  b[43] = knownL2
  a[44] = s3
  b[44] = suffixL
  a[45] = prefix[i]!
  b[45] = suffix2[i]!
  a[46] = cR
  b[46] = known0 * 256 + cL
  a[47] = t1
  b[47] = cL * 256 + cL2
  hashing.fill(rows, span)
}
