/**
 * @module The parser's features of one state (after Zhang and Nivre 2011), hashed to where their row of weights begins.
 *
 * s0 s1 s2 are the top of the stack, b0 b1 b2 the front of the buffer; l and r the outermost dependents. Rows overlap.
 */
import { mix } from '../tagger/features.ts'
import type { State } from './state.ts'

/** What the parser knows of each word of a sentence, with an entry for the root at the end. Integers only. */
export interface Tokens {
  /** Hash of the lower-case form. */
  word: Int32Array
  /** Joint tag: upos * 64 + xpos, plus one. */
  tag: Int32Array
  /** Distributional class. */
  cluster: Int32Array
}

export const FEATURES = 88

/** Fills `rows` with the features of `state`. */
export function features(rows: Int32Array, span: number, state: State, { word, tag, cluster }: Tokens): void {
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
  let n = 0
  const put = (a: number, b = 0) => {
    const h = mix(n + 101, a, b)
    rows[n++] = (h >>> 0) % span
  }
  put(s0w)
  put(s0p)
  put(s0wp)
  put(s1w)
  put(s1p)
  put(s1wp)
  put(w(s2))
  put(s2p)
  put(b0w)
  put(b0p)
  put(b0wp)
  put(b1w)
  put(b1p)
  put(b1w ^ Math.imul(b1p, 0x1f3d5b79))
  put(w(b2))
  put(b2p)
  put(s0wp, b0wp)
  put(s0wp, b0p)
  put(s0p, b0wp)
  put(s0w, b0w)
  put(s0b0)
  put(b0p, b1p)
  put(s1wp, s0wp)
  put(s1wp, s0p)
  put(s1p, s0wp)
  put(s1w, s0w)
  put(s1s0)
  put(s1p, b0p)
  put(s1w, b0p)
  put(s1p, b0w)
  put(s0b0, b1p)
  put(s1s0, b0p)
  put(s2p, s1s0)
  put(b0p, b1p * 2048 + b2p)
  put(s1s0, b0p * 2048 + b1p)
  put(s0b0, p(s0l))
  put(s0b0, p(s0r))
  put(s0b0, p(b0l))
  put(s1s0, p(s1r))
  put(s1s0, p(s1l))
  put(s1s0, p(s0l))
  put(s1s0, p(s0r))
  put(s0p, p(s0l) * 2048 + p(s0l2))
  put(s0p, p(s0r) * 2048 + p(s0r2))
  put(s1p, p(s1r) * 2048 + p(s1r2))
  put(s1p, p(s1l) * 2048 + p(s1l2))
  put(b0p, p(b0l) * 2048 + p(b0l2))
  put(s0b0, far)
  put(s0w, far)
  put(b0w, far)
  put(s1s0, near)
  put(s0w, near)
  put(s1w, near)
  put(s0p, s0vl)
  put(s0p, s0vr)
  put(s0w, s0vl)
  put(s0w, s0vr)
  put(s1p, s1vr)
  put(s1w, s1vr)
  put(s1p, s1vl)
  put(b0p, b0vl)
  put(b0w, b0vl)
  put(s0p, label(s0l))
  put(s0p, label(s0r))
  put(s1p, label(s1l))
  put(s1p, label(s1r))
  put(b0p, label(b0l))
  put(s0w, label(s0r) * 64 + label(s0l))
  put(s1w, label(s1r))
  put(s0p, s0ls)
  put(s0p, s0rs)
  put(s1p, s1rs)
  put(s1p, s1ls)
  put(b0p, b0ls)
  put(s0w, s0rs)
  put(s1w, s1rs)
  put(s0w, s0ls)
  put(b0w, b0ls)
  put(s0b0, s0ls ^ Math.imul(b0ls, 31))
  put(s1s0, s1rs ^ Math.imul(s0rs, 31))
  put(w(s0l), s0p)
  put(w(s0r), s0p)
  put(w(s1r), s1p)
  put(w(b0l), b0p)
  put(k(s0) * 256 + k(b0), s0b0)
  put(k(s1) * 256 + k(s0), s1s0)
  put(k(s0) * 256 + k(b0))
  put(k(s1) * 256 + k(s0))
}

/** Distances 1, 2, 3, 4, 5–7, 8–12, more. */
function bucket(distance: number): number {
  return distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7
}
