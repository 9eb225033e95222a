/**
 * @module The parser's features of one state (after Zhang and Nivre 2011), hashed to where their row of weights begins.
 *
 * s0 s1 s2 are the top of the stack, b0 b1 b2 the front of the buffer; l and r the outermost dependents. A row is a number whose exclusive or with an action's
 * column is a cell, so rows overlap and the common actions of one lie side by side.
 */
import { Hashing } from '../tagger/hashing.ts'
import type { State } from './state.ts'

/** What the parser knows of each word of a sentence, with an entry for the root at the end. Integers only. */
export interface Tokens {
  /** Hash of the lower-case form. */
  word: Int32Array
  /** Joint tag: upos * 64 + xpos, plus one. */
  tag: Int32Array
  /** Distributional class. */
  cluster: Int32Array
  /** How many commas, verbs and conjunctions came before the word, in ten bits each. */
  marks: Int32Array
  /** 1 inside quotation marks. */
  quote: Int32Array
  /** Hash of the first verb at or after the word, 0 without one. */
  ahead: Int32Array
}

export const FEATURES = 126

const hashing = new Hashing(FEATURES, 101)
const { a, b } = hashing

/** Fills `rows` with the features of `state`. */
export function features(
  rows: Int32Array,
  span: number,
  state: State,
  { word, tag, cluster, marks, quote, ahead }: Tokens,
): void {
  const { arcs } = state
  const s0 = state.top(0)
  const s1 = state.top(1)
  const s2 = state.top(2)
  const b0 = state.next(0)
  const b1 = state.next(1)
  const b2 = state.next(2)
  const w = (i: number) => (i < 0 ? 0 : word[i]!)
  const p = (i: number) => (i < 0 ? 0 : tag[i]!)
  const k = (i: number) => (i < 0 ? 0 : cluster[i]!)
  const of = (column: Int32Array, i: number) => (i < 0 ? -1 : column[i]!)
  const label = (i: number) => (i < 0 ? 0 : arcs.label[i]! + 1)
  const s0w = w(s0)
  const s1w = w(s1)
  const b0w = w(b0)
  const b1w = w(b1)
  const s0p = p(s0)
  const s1p = p(s1)
  const s2p = p(s2)
  const b0p = p(b0)
  const b1p = p(b1)
  const b2p = p(b2)
  const s0l = of(arcs.left, s0)
  const s0l2 = of(arcs.left2, s0)
  const s0r = of(arcs.right, s0)
  const s0r2 = of(arcs.right2, s0)
  const s1l = of(arcs.left, s1)
  const s1l2 = of(arcs.left2, s1)
  const s1r = of(arcs.right, s1)
  const s1r2 = of(arcs.right2, s1)
  const b0l = of(arcs.left, b0)
  const b0l2 = of(arcs.left2, b0)
  const far = s0 < 0 ? 0 : bucket(b0 - s0)
  const near = s1 < 0 ? 0 : bucket(s0 - s1)
  const s0vl = s0 < 0 ? 0 : arcs.lefts[s0]! + 1
  const s0vr = s0 < 0 ? 0 : arcs.rights[s0]! + 1
  const s1vr = s1 < 0 ? 0 : arcs.rights[s1]! + 1
  const s1vl = s1 < 0 ? 0 : arcs.lefts[s1]! + 1
  const b0vl = b0 < 0 ? 0 : arcs.lefts[b0]! + 1
  const s0ls = s0 < 0 ? 0 : arcs.leftSet[s0]!
  const s0rs = s0 < 0 ? 0 : arcs.rightSet[s0]!
  const s1rs = s1 < 0 ? 0 : arcs.rightSet[s1]!
  const s1ls = s1 < 0 ? 0 : arcs.leftSet[s1]!
  const b0ls = b0 < 0 ? 0 : arcs.leftSet[b0]!
  const s0wp = s0w ^ Math.imul(s0p, 0x1f3d5b79)
  const s1wp = s1w ^ Math.imul(s1p, 0x1f3d5b79)
  const b0wp = b0w ^ Math.imul(b0p, 0x1f3d5b79)
  const s0b0 = s0p * 2048 + b0p
  const s1s0 = s1p * 2048 + s0p
  const b3 = state.next(3)
  const s2w = w(s2)
  const s0l_w = w(s0l)
  const b0l_w = w(b0l)
  const gap0 = s0 < 0 || b0 < 0 ? 0 : between(marks[b0]! - marks[s0 + 1]!)
  const gap1 = s1 < 0 ? 0 : between(marks[s0]! - marks[s1 + 1]!)
  const quotes = (s1 < 0 ? 0 : quote[s1]!) * 4 + (s0 < 0 ? 0 : quote[s0]!) * 2 + (b0 < 0 ? 0 : quote[b0]!)
  const s3p = p(state.top(3))
  const last = b0 < 0 || b0 >= state.length
  const rest = last ? 0 : between(marks[state.length]! - marks[b0 + 1]!) * 8 + bucket(state.length - b0)
  const verb = last ? 0 : ahead[b0 + 1]!
  const s0ps = s0ls ^ Math.imul(s0p, 31)
  a[0] = s0w
  a[1] = s0p
  a[2] = s0wp
  a[3] = s1w
  a[4] = s1p
  a[5] = s1wp
  a[6] = w(s2)
  a[7] = s2p
  a[8] = b0w
  a[9] = b0p
  a[10] = b0wp
  a[11] = b1w
  a[12] = b1p
  a[13] = b1w ^ Math.imul(b1p, 0x1f3d5b79)
  a[14] = w(b2)
  a[15] = b2p
  a[16] = s0wp
  b[16] = b0wp
  a[17] = s0wp
  b[17] = b0p
  a[18] = s0p
  b[18] = b0wp
  a[19] = s0w
  b[19] = b0w
  a[20] = s0b0
  a[21] = b0p
  b[21] = b1p
  a[22] = s1wp
  b[22] = s0wp
  a[23] = s1wp
  b[23] = s0p
  a[24] = s1p
  b[24] = s0wp
  a[25] = s1w
  b[25] = s0w
  a[26] = s1s0
  a[27] = s1p
  b[27] = b0p
  a[28] = s1w
  b[28] = b0p
  a[29] = s1p
  b[29] = b0w
  a[30] = s0b0
  b[30] = b1p
  a[31] = s1s0
  b[31] = b0p
  a[32] = s2p
  b[32] = s1s0
  a[33] = b0p
  b[33] = b1p * 2048 + b2p
  a[34] = s1s0
  b[34] = b0p * 2048 + b1p
  a[35] = s0b0
  b[35] = p(s0l)
  a[36] = s0b0
  b[36] = p(s0r)
  a[37] = s0b0
  b[37] = p(b0l)
  a[38] = s1s0
  b[38] = p(s1r)
  a[39] = s1s0
  b[39] = p(s1l)
  a[40] = s1s0
  b[40] = p(s0l)
  a[41] = s1s0
  b[41] = p(s0r)
  a[42] = s0p
  b[42] = p(s0l) * 2048 + p(s0l2)
  a[43] = s0p
  b[43] = p(s0r) * 2048 + p(s0r2)
  a[44] = s1p
  b[44] = p(s1r) * 2048 + p(s1r2)
  a[45] = s1p
  b[45] = p(s1l) * 2048 + p(s1l2)
  a[46] = b0p
  b[46] = p(b0l) * 2048 + p(b0l2)
  a[47] = s0b0
  b[47] = far
  a[48] = s0w
  b[48] = far
  a[49] = b0w
  b[49] = far
  a[50] = s1s0
  b[50] = near
  a[51] = s0w
  b[51] = near
  a[52] = s1w
  b[52] = near
  a[53] = s0p
  b[53] = s0vl
  a[54] = s0p
  b[54] = s0vr
  a[55] = s0w
  b[55] = s0vl
  a[56] = s0w
  b[56] = s0vr
  a[57] = s1p
  b[57] = s1vr
  a[58] = s1w
  b[58] = s1vr
  a[59] = s1p
  b[59] = s1vl
  a[60] = b0p
  b[60] = b0vl
  a[61] = b0w
  b[61] = b0vl
  a[62] = s0p
  b[62] = label(s0l)
  a[63] = s0p
  b[63] = label(s0r)
  a[64] = s1p
  b[64] = label(s1l)
  a[65] = s1p
  b[65] = label(s1r)
  a[66] = b0p
  b[66] = label(b0l)
  a[67] = s0w
  b[67] = label(s0r) * 64 + label(s0l)
  a[68] = s1w
  b[68] = label(s1r)
  a[69] = s0p
  b[69] = s0ls
  a[70] = s0p
  b[70] = s0rs
  a[71] = s1p
  b[71] = s1rs
  a[72] = s1p
  b[72] = s1ls
  a[73] = b0p
  b[73] = b0ls
  a[74] = s0w
  b[74] = s0rs
  a[75] = s1w
  b[75] = s1rs
  a[76] = s0w
  b[76] = s0ls
  a[77] = b0w
  b[77] = b0ls
  a[78] = s0b0
  b[78] = s0ls ^ Math.imul(b0ls, 31)
  a[79] = s1s0
  b[79] = s1rs ^ Math.imul(s0rs, 31)
  a[80] = w(s0l)
  b[80] = s0p
  a[81] = w(s0r)
  b[81] = s0p
  a[82] = w(s1r)
  b[82] = s1p
  a[83] = w(b0l)
  b[83] = b0p
  a[84] = k(s0) * 256 + k(b0)
  b[84] = s0b0
  a[85] = k(s1) * 256 + k(s0)
  b[85] = s1s0
  a[86] = k(s0) * 256 + k(b0)
  a[87] = k(s1) * 256 + k(s0)
  a[88] = s1w
  b[88] = b0w
  a[89] = s1s0
  b[89] = b0w
  a[90] = k(s0)
  b[90] = b0w
  a[91] = k(s1)
  b[91] = b0w
  a[92] = k(s1) * 256 + k(s0)
  b[92] = b0w
  a[93] = b0w
  b[93] = b1w
  a[94] = b0w
  b[94] = k(b1)
  a[95] = s0p * 2048 + b1p
  b[95] = b0w
  a[96] = s0w
  b[96] = b0p * 2048 + b1p
  a[97] = s1w
  b[97] = s0b0
  a[98] = s0w
  b[98] = s1p * 2048 + b0p
  a[99] = s0l_w
  b[99] = s1w
  a[100] = s0l_w
  b[100] = s1s0
  a[101] = s0l_w
  b[101] = (k(s1) * 256 + k(s0)) * 64
  a[102] = s0l_w
  b[102] = s2w
  a[103] = s0l_w
  b[103] = s2p * 2048 + s1p
  a[104] = b0l_w
  b[104] = s0w
  a[105] = b0l_w
  b[105] = s0b0
  a[106] = s2p * 2048 + s1p
  b[106] = s0b0
  a[107] = b0p * 2048 + b1p
  b[107] = b2p * 2048 + p(b3)
  a[108] = s1s0
  b[108] = gap1
  a[109] = s0b0
  b[109] = gap0
  a[110] = s0p
  b[110] = gap0 * 64 + gap1
  a[111] = s0b0
  b[111] = quotes
  a[112] = s1s0
  b[112] = quotes
  a[113] = s1w
  b[113] = k(s0)
  a[114] = s0w
  b[114] = k(b0)
  a[115] = s2w
  b[115] = s0p
  a[116] = verb
  b[116] = s0b0
  a[117] = rest
  b[117] = s0b0
  a[118] = rest
  b[118] = s1s0
  a[119] = rest
  b[119] = b0w
  a[120] = s2p * 2048 + s3p
  b[120] = s1s0
  a[121] = (b1 < 0 ? 0 : quote[b1]!) * 8 + quotes
  b[121] = s0b0
  a[122] = s1w
  b[122] = s0ps
  a[123] = b0w
  b[123] = s0ps
  a[124] = b0w ^ Math.imul(b0ls, 77)
  b[124] = s0ps
  a[125] = verb
  b[125] = b0w
  hashing.fill(rows, span)
}

/** Distances 1, 2, 3, 4, 5–7, 8–12, more. */
function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7
}

/** What lies between two words: no, one or more commas; no, one or more verbs; a conjunction. */
function between(marks: number): number {
  const commas = Math.min(2, marks & 1023)
  const verbs = Math.min(2, (marks >> 10) & 1023)
  return 1 + commas + 3 * verbs + 9 * Math.min(1, marks >> 20)
}
