/**
 * @module The parser's features of one state (after Zhang and Nivre 2011), hashed to where their row of weights begins.
 *
 * s0 s1 s2 are the top of the stack, b0 b1 b2 the front of the buffer; l and r the outermost dependents. A row is a number whose exclusive or with an action's
 * column is a cell, so rows overlap and the common actions of one lie side by side.
 */
import { mix, row } from '../tagger/features.ts'
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
}

export const FEATURES = 116

/** Fills `rows` with the features of `state`. */
export function features(
  rows: Int32Array,
  span: number,
  state: State,
  { word, tag, cluster, marks, quote }: Tokens,
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
  const scale = span / 0x100000000
  rows[0] = row(mix(101, s0w, 0), scale)
  rows[1] = row(mix(102, s0p, 0), scale)
  rows[2] = row(mix(103, s0wp, 0), scale)
  rows[3] = row(mix(104, s1w, 0), scale)
  rows[4] = row(mix(105, s1p, 0), scale)
  rows[5] = row(mix(106, s1wp, 0), scale)
  rows[6] = row(mix(107, w(s2), 0), scale)
  rows[7] = row(mix(108, s2p, 0), scale)
  rows[8] = row(mix(109, b0w, 0), scale)
  rows[9] = row(mix(110, b0p, 0), scale)
  rows[10] = row(mix(111, b0wp, 0), scale)
  rows[11] = row(mix(112, b1w, 0), scale)
  rows[12] = row(mix(113, b1p, 0), scale)
  rows[13] = row(mix(114, b1w ^ Math.imul(b1p, 0x1f3d5b79), 0), scale)
  rows[14] = row(mix(115, w(b2), 0), scale)
  rows[15] = row(mix(116, b2p, 0), scale)
  rows[16] = row(mix(117, s0wp, b0wp), scale)
  rows[17] = row(mix(118, s0wp, b0p), scale)
  rows[18] = row(mix(119, s0p, b0wp), scale)
  rows[19] = row(mix(120, s0w, b0w), scale)
  rows[20] = row(mix(121, s0b0, 0), scale)
  rows[21] = row(mix(122, b0p, b1p), scale)
  rows[22] = row(mix(123, s1wp, s0wp), scale)
  rows[23] = row(mix(124, s1wp, s0p), scale)
  rows[24] = row(mix(125, s1p, s0wp), scale)
  rows[25] = row(mix(126, s1w, s0w), scale)
  rows[26] = row(mix(127, s1s0, 0), scale)
  rows[27] = row(mix(128, s1p, b0p), scale)
  rows[28] = row(mix(129, s1w, b0p), scale)
  rows[29] = row(mix(130, s1p, b0w), scale)
  rows[30] = row(mix(131, s0b0, b1p), scale)
  rows[31] = row(mix(132, s1s0, b0p), scale)
  rows[32] = row(mix(133, s2p, s1s0), scale)
  rows[33] = row(mix(134, b0p, b1p * 2048 + b2p), scale)
  rows[34] = row(mix(135, s1s0, b0p * 2048 + b1p), scale)
  rows[35] = row(mix(136, s0b0, p(s0l)), scale)
  rows[36] = row(mix(137, s0b0, p(s0r)), scale)
  rows[37] = row(mix(138, s0b0, p(b0l)), scale)
  rows[38] = row(mix(139, s1s0, p(s1r)), scale)
  rows[39] = row(mix(140, s1s0, p(s1l)), scale)
  rows[40] = row(mix(141, s1s0, p(s0l)), scale)
  rows[41] = row(mix(142, s1s0, p(s0r)), scale)
  rows[42] = row(mix(143, s0p, p(s0l) * 2048 + p(s0l2)), scale)
  rows[43] = row(mix(144, s0p, p(s0r) * 2048 + p(s0r2)), scale)
  rows[44] = row(mix(145, s1p, p(s1r) * 2048 + p(s1r2)), scale)
  rows[45] = row(mix(146, s1p, p(s1l) * 2048 + p(s1l2)), scale)
  rows[46] = row(mix(147, b0p, p(b0l) * 2048 + p(b0l2)), scale)
  rows[47] = row(mix(148, s0b0, far), scale)
  rows[48] = row(mix(149, s0w, far), scale)
  rows[49] = row(mix(150, b0w, far), scale)
  rows[50] = row(mix(151, s1s0, near), scale)
  rows[51] = row(mix(152, s0w, near), scale)
  rows[52] = row(mix(153, s1w, near), scale)
  rows[53] = row(mix(154, s0p, s0vl), scale)
  rows[54] = row(mix(155, s0p, s0vr), scale)
  rows[55] = row(mix(156, s0w, s0vl), scale)
  rows[56] = row(mix(157, s0w, s0vr), scale)
  rows[57] = row(mix(158, s1p, s1vr), scale)
  rows[58] = row(mix(159, s1w, s1vr), scale)
  rows[59] = row(mix(160, s1p, s1vl), scale)
  rows[60] = row(mix(161, b0p, b0vl), scale)
  rows[61] = row(mix(162, b0w, b0vl), scale)
  rows[62] = row(mix(163, s0p, label(s0l)), scale)
  rows[63] = row(mix(164, s0p, label(s0r)), scale)
  rows[64] = row(mix(165, s1p, label(s1l)), scale)
  rows[65] = row(mix(166, s1p, label(s1r)), scale)
  rows[66] = row(mix(167, b0p, label(b0l)), scale)
  rows[67] = row(mix(168, s0w, label(s0r) * 64 + label(s0l)), scale)
  rows[68] = row(mix(169, s1w, label(s1r)), scale)
  rows[69] = row(mix(170, s0p, s0ls), scale)
  rows[70] = row(mix(171, s0p, s0rs), scale)
  rows[71] = row(mix(172, s1p, s1rs), scale)
  rows[72] = row(mix(173, s1p, s1ls), scale)
  rows[73] = row(mix(174, b0p, b0ls), scale)
  rows[74] = row(mix(175, s0w, s0rs), scale)
  rows[75] = row(mix(176, s1w, s1rs), scale)
  rows[76] = row(mix(177, s0w, s0ls), scale)
  rows[77] = row(mix(178, b0w, b0ls), scale)
  rows[78] = row(mix(179, s0b0, s0ls ^ Math.imul(b0ls, 31)), scale)
  rows[79] = row(mix(180, s1s0, s1rs ^ Math.imul(s0rs, 31)), scale)
  rows[80] = row(mix(181, w(s0l), s0p), scale)
  rows[81] = row(mix(182, w(s0r), s0p), scale)
  rows[82] = row(mix(183, w(s1r), s1p), scale)
  rows[83] = row(mix(184, w(b0l), b0p), scale)
  rows[84] = row(mix(185, k(s0) * 256 + k(b0), s0b0), scale)
  rows[85] = row(mix(186, k(s1) * 256 + k(s0), s1s0), scale)
  rows[86] = row(mix(187, k(s0) * 256 + k(b0), 0), scale)
  rows[87] = row(mix(188, k(s1) * 256 + k(s0), 0), scale)
  rows[88] = row(mix(189, s1w, b0w), scale)
  rows[89] = row(mix(190, s1s0, b0w), scale)
  rows[90] = row(mix(191, k(s0), b0w), scale)
  rows[91] = row(mix(192, k(s1), b0w), scale)
  rows[92] = row(mix(193, k(s1) * 256 + k(s0), b0w), scale)
  rows[93] = row(mix(194, b0w, b1w), scale)
  rows[94] = row(mix(195, b0w, k(b1)), scale)
  rows[95] = row(mix(196, s0p * 2048 + b1p, b0w), scale)
  rows[96] = row(mix(197, s0w, b0p * 2048 + b1p), scale)
  rows[97] = row(mix(198, s1w, s0b0), scale)
  rows[98] = row(mix(199, s0w, s1p * 2048 + b0p), scale)
  rows[99] = row(mix(200, s0l_w, s1w), scale)
  rows[100] = row(mix(201, s0l_w, s1s0), scale)
  rows[101] = row(mix(202, s0l_w, (k(s1) * 256 + k(s0)) * 64), scale)
  rows[102] = row(mix(203, s0l_w, s2w), scale)
  rows[103] = row(mix(204, s0l_w, s2p * 2048 + s1p), scale)
  rows[104] = row(mix(205, b0l_w, s0w), scale)
  rows[105] = row(mix(206, b0l_w, s0b0), scale)
  rows[106] = row(mix(207, s2p * 2048 + s1p, s0b0), scale)
  rows[107] = row(mix(208, b0p * 2048 + b1p, b2p * 2048 + p(b3)), scale)
  rows[108] = row(mix(209, s1s0, gap1), scale)
  rows[109] = row(mix(210, s0b0, gap0), scale)
  rows[110] = row(mix(211, s0p, gap0 * 64 + gap1), scale)
  rows[111] = row(mix(212, s0b0, quotes), scale)
  rows[112] = row(mix(213, s1s0, quotes), scale)
  rows[113] = row(mix(214, s1w, k(s0)), scale)
  rows[114] = row(mix(215, s0w, k(b0)), scale)
  rows[115] = row(mix(216, s2w, s0p), scale)
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
