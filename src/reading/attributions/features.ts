/**
 * @module The features of a token: row numbers in the weights, made by hashing small integers.
 *
 * Each call of `out.add(a, b, c)` is one feature; templates are numbered in the order of the calls, so the
 * order here is part of the model.
 */
import { addBranch, addPeople } from './people-features.ts'
import { PLACE } from './quoting.ts'
import type { Scene } from './scene.ts'

/** No token makes more features. */
export const MOST = 200
const SALT = Int32Array.from({ length: MOST }, (_, f) => Math.imul(f + 1, 0x9e3779b1))

/** The features of one token: the numbers that each is made of, then their hashes, all in one short loop. */
export class Features {
  length = 0
  /** Three for each feature. */
  readonly #numbers = new Int32Array(MOST * 3)

  /** What is left out counts as 0. */
  add(a: number, b?: number, c?: number): void {
    const at = this.length++ * 3
    this.#numbers[at] = a
    this.#numbers[at + 1] = b!
    this.#numbers[at + 2] = c!
  }

  /** Writes the hash of each, below `size`, a power of two, into `hashes` from `at` on. */
  hash(hashes: Int32Array, at: number, size: number): void {
    const numbers = this.#numbers
    for (let f = 0; f < this.length; f++) {
      let h = Math.imul(numbers[f * 3]! ^ SALT[f]!, 0x85ebca6b)
      h = Math.imul(((h ^ (h >>> 15)) + numbers[f * 3 + 1]!) | 0, 0xc2b2ae35)
      h = Math.imul(((h ^ (h >>> 13)) + numbers[f * 3 + 2]!) | 0, 0x27d4eb2f)
      hashes[at + f] = (h ^ (h >>> 16)) & (size - 1)
    }
  }
}

const distance = (d: number) => (d < -20 ? -7 : d < -8 ? -6 : d < -4 ? -5 : d > 20 ? 7 : d > 8 ? 6 : d > 4 ? 5 : d)

/** Adds the features of token `i`. */
export function addFeatures(out: Features, scene: Scene, i: number): void {
  out.length = 0
  addWords(out, scene, i)
  addTree(out, scene, i)
  addCues(out, scene, i)
  addQuotes(out, scene, i)
  addClasses(out, scene, i)
  addClusters(out, scene, i)
  addAttachment(out, scene, i, scene.columns.above[i]!, scene.columns.under[i]!)
  addPeople(out, scene, i)
  addBranch(out, scene, i)
}

function addWords(out: Features, { doc, columns }: Scene, i: number): void {
  const { word, lemma, shape, suffix, cue } = columns
  const { xpos } = doc.layers.tags
  const n = doc.length
  const w = (k: number) => (i + k < 0 ? 1 : i + k >= n ? 2 : word[i + k]!)
  const l = (k: number) => (i + k < 0 ? 1 : i + k >= n ? 2 : lemma[i + k]!)
  const x = (k: number) => (i + k < 0 ? 98 : i + k >= n ? 99 : xpos[i + k]!)
  const q = (k: number) => (i + k < 0 || i + k >= n ? 11 : cue[i + k]!)
  out.add(0)
  for (let k = -3; k <= 3; k++) out.add(w(k))
  for (let k = -3; k <= 3; k++) out.add(x(k))
  for (let k = -2; k <= 2; k++) out.add(q(k), x(k))
  for (let k = -2; k < 2; k++) out.add(w(k), w(k + 1))
  for (let k = -2; k < 2; k++) out.add(x(k), x(k + 1))
  for (let k = -2; k <= 0; k++) out.add(x(k), x(k + 1), x(k + 2))
  out.add(q(-1), q(0), q(1))
  out.add(l(0), x(0))
  out.add(l(0), x(-1), x(1))
  out.add(l(-1), x(0))
  out.add(l(1), x(0))
  out.add(q(0), x(-1), x(1))
  out.add(w(-1), q(0), x(1))
  out.add(w(1), q(0), x(-1))
  out.add(shape[i]!)
  out.add(shape[i]!, i > 0 ? shape[i - 1]! : 1)
  out.add(suffix[i]!, x(0))
}

function addTree(out: Features, { doc, columns }: Scene, i: number): void {
  const { lemma, cue, children, startsUp, endsUp, depth } = columns
  const { head, relation } = doc.layers.tree
  const { xpos } = doc.layers.tags
  const h = head[i]!
  const r = relation[i]!
  const hl = h < 0 ? 1 : lemma[h]!
  const hx = h < 0 ? 99 : xpos[h]!
  const hq = h < 0 ? 11 : cue[h]!
  const side = h < 0 ? 0 : distance(h - i)
  out.add(r, xpos[i]!)
  out.add(r, hl)
  out.add(r, hx, side)
  out.add(r, hq, side)
  out.add(lemma[i]!, hl)
  out.add(lemma[i]!, r, hq)
  out.add(children[i]!, cue[i]!)
  out.add(children[i]!, lemma[i]!)
  out.add(children[i]!, r, xpos[i]!)
  out.add(h < 0 ? 0 : children[h]!, r, hq)
  const g = h < 0 ? -1 : head[h]!
  out.add(r, h < 0 ? 99 : relation[h]!, g < 0 ? 11 : cue[g]!)
  out.add(r, h < 0 ? 99 : relation[h]!, g < 0 ? 1 : lemma[g]!)
  out.add(Math.min(depth[i]!, 8))
  addEdge(out, startsUp[i]!)
  addEdge(out, i > 0 ? endsUp[i - 1]! : -1)
  addEdge(out, endsUp[i]!)

  // The largest subtree that has its edge here: its relation, its head, and whether that may be a cue.
  function addEdge(to: Features, top: number): void {
    const up = top < 0 ? -1 : head[top]!
    to.add(top < 0 ? 99 : relation[top]!, up < 0 ? 11 : cue[up]!, up < 0 ? 0 : Math.sign(up - i))
    to.add(top < 0 ? 99 : relation[top]!, up < 0 ? 1 : lemma[up]!)
    to.add(top < 0 ? 99 : relation[top]!, xpos[i]!, r)
  }
}

function addCues(out: Features, { doc, columns, cueOf, cueBefore, cueAfter, quoting }: Scene, i: number): void {
  const { lemma, cue, children, above, under, startsUp, depth, left } = columns
  const { relation } = doc.layers.tree
  const { xpos } = doc.layers.tags
  const a = above[i]!
  const u = under[i]!
  const path = u < 0 ? 99 : relation[u]!
  const kind = a < 0 ? 11 : cue[a]!
  const side = a < 0 ? 0 : i < a ? 1 : 2
  const starts = startsUp[i] === u ? 1 : u >= 0 && left[u] === i ? 2 : 0
  out.add(path, kind, side)
  out.add(path, a < 0 ? 1 : lemma[a]!, side)
  out.add(path, kind, side * 4 + starts)
  out.add(path, side * 4 + starts, xpos[i]!)
  out.add(path, kind, u < 0 ? 0 : children[u]!)
  out.add(path, a < 0 ? 0 : children[a]!, side)
  out.add(path, u < 0 ? 0 : Math.min(depth[i]! - depth[u]!, 4), side)
  out.add(path, quoting.place[i]!, kind)
  const aa = a < 0 ? -1 : above[a]!
  out.add(aa < 0 ? 99 : relation[under[a]!]!, aa < 0 ? 11 : cue[aa]!, path)
  const s = doc.sentenceOf(i)
  const { from, to } = doc.sentence(s)
  const c = cueOf[s]!
  const where = c < 0 ? 0 : i < c ? 1 : i === c ? 2 : 3
  out.add(c < 0 ? 1 : lemma[c]!, where)
  out.add(c < 0 ? 11 : cue[c]!, where, quoting.place[i]!)
  out.add(c < 0 ? 11 : cue[c]!, where, xpos[i]!)
  out.add(c < 0 ? 0 : children[c]!, where, c < 0 ? 0 : cue[c]!)
  const b = cueBefore[i]!
  const f = cueAfter[i]!
  out.add(b < 0 ? 1 : lemma[b]!, b < 0 ? 0 : distance(i - b))
  out.add(f < 0 ? 1 : lemma[f]!, f < 0 ? 0 : distance(f - i))
  out.add(b < 0 ? 11 : cue[b]!, f < 0 ? 11 : cue[f]!)
  out.add(b < 0 ? 11 : cue[b]!, b < 0 ? 99 : distance(i - b), xpos[i]!)
  out.add(f < 0 ? 11 : cue[f]!, f < 0 ? 99 : distance(f - i), xpos[i]!)
  out.add(Math.min(i - from, 6), xpos[i]!)
  out.add(Math.min(to - 1 - i, 4), xpos[i]!)
  out.add(Math.min(to - from, 40) >> 2, where)
}

function addQuotes(out: Features, { doc, columns, quoting, cueOf }: Scene, i: number): void {
  const { place, use, before, after, state, inner, paragraph, firsts } = quoting
  const { cue, word } = columns
  const { xpos } = doc.layers.tags
  const p = place[i]! * 4 + use[i]!
  out.add(p, state[i]!, inner[i]!)
  out.add(p, xpos[i]!)
  out.add(place[i - 1] ?? 9, p, place[i + 1] ?? 9)
  const quoted = place[i]! !== PLACE.none && place[i] !== PLACE.after
  const b = quoted ? before[i]! : -1
  const a = quoted ? after[i]! : -1
  out.add(p, b < 0 ? 1 : word[b]!)
  out.add(p, b < 0 ? 11 : cue[b]!, b < 0 ? 99 : xpos[b]!)
  out.add(p, a < 0 ? 1 : word[a]!)
  out.add(p, a < 0 ? 11 : cue[a]!, a < 0 ? 99 : xpos[a]!)
  out.add(p, a < 0 ? 99 : xpos[a]!, a < 0 || a + 1 >= doc.length ? 11 : cue[a + 1]!)
  const first = firsts[paragraph[i]!]!
  const s = doc.sentenceOf(i)
  const c = cueOf[s]!
  const inParagraph = Math.min(s - doc.sentenceOf(first), 3)
  out.add(p, inParagraph, place[first]!)
  out.add(p, c < 0 ? 0 : use[c]! === 1 ? 1 : 2, inParagraph)
  out.add(word[first]!, first === i ? 1 : 0)
  out.add(xpos[first]!, first + 1 < doc.length ? word[first + 1]! : 1, p)
  out.add(Math.min(paragraph[i]!, 3), inParagraph, p)
  const { from } = doc.sentence(s)
  out.add(place[from]! * 4 + use[from]!, p, from === first ? 1 : 0)
  const last = s > 0 ? cueOf[s - 1]! : -1
  out.add(p, last < 0 ? 11 : cue[last]!, last < 0 ? 1 : use[last]!)
}

/** The kinds of cue words (see kinds.ts), where the lexicon has seen too little. */
function addClasses(out: Features, { doc, columns, cueOf }: Scene, i: number): void {
  const { kind, children, above, under } = columns
  const { head, relation } = doc.layers.tree
  const { xpos } = doc.layers.tags
  const k = (t: number) => (t < 0 || t >= doc.length ? 9 : kind[t]!)
  const h = head[i]!
  const a = above[i]!
  const c = cueOf[doc.sentenceOf(i)]!
  out.add(k(i), xpos[i]!, k(i - 1))
  out.add(k(i), children[i]!)
  out.add(k(h), relation[i]!, xpos[i]!)
  out.add(k(a), a < 0 ? 99 : relation[under[i]!]!, i < a ? 1 : 2)
  out.add(k(c), c < 0 ? 0 : i < c ? 1 : 2, relation[i]!)
  const { from } = doc.sentence(doc.sentenceOf(i))
  out.add(i - from < 2 ? columns.word[from]! : 1, c < 0 ? 0 : i < c ? 1 : 2, i - from < 2 ? i - from : 2)
}

/** Word classes: what is learned of one reporting verb holds for its like. */
function addClusters(out: Features, { doc, columns, cueOf, cueBefore, cueAfter, quoting }: Scene, i: number): void {
  const { cluster, children, above, under } = columns
  const { head, relation } = doc.layers.tree
  const { xpos } = doc.layers.tags
  const c = (t: number) => (t < 0 || t >= doc.length ? 256 : cluster[t]!)
  const h = head[i]!
  const a = above[i]!
  const path = a < 0 ? 99 : relation[under[i]!]!
  out.add(c(i), xpos[i]!)
  out.add(c(i), c(i - 1))
  out.add(c(i), c(i + 1))
  out.add(c(i), children[i]!)
  out.add(c(i), relation[i]!, c(h))
  out.add(c(h), relation[i]!, xpos[i]!)
  out.add(c(h), h < 0 ? 0 : children[h]!, relation[i]!)
  out.add(c(a), path, a < i ? 1 : 2)
  out.add(c(a), path, xpos[i]!)
  const s = cueOf[doc.sentenceOf(i)]!
  out.add(c(s), i < s ? 1 : 2, quoting.place[i]!)
  out.add(c(cueBefore[i]!), distance(i - cueBefore[i]!))
  out.add(c(cueAfter[i]!), distance(cueAfter[i]! - i))
}

/** Where the subtrees that begin or end here hang: from the cue above (then they are no content), its clause, or deeper. */
export function addAttachment(out: Features, { doc, columns }: Scene, i: number, above: number, under: number): void {
  const { head, relation } = doc.layers.tree
  const { xpos } = doc.layers.tags
  const { startsUp, right, left } = columns
  const place = (top: number) => {
    if (top < 0 || above < 0) return 0
    const up = head[top]!
    return up === above ? (top === under ? 1 : 2) : up === under ? 3 : 4
  }
  const top = startsUp[i]!
  const next = i + 1 < doc.length ? startsUp[i + 1]! : -1
  out.add(place(top), top < 0 ? 99 : relation[top]!, above < i ? 1 : 2)
  out.add(place(next), next < 0 ? 99 : relation[next]!, xpos[i]!)
  out.add(place(top), i > 0 ? xpos[i - 1]! : 99, xpos[i]!)
  const edge = under < 0 ? 0 : right[under] === i ? 1 : right[under]! + 1 === i ? 2 : left[under] === i ? 3 : 4
  out.add(edge, under < 0 ? 99 : relation[under]!, xpos[i]!)
  out.add(edge, above < 0 ? 0 : columns.cue[above]!, above < i ? 1 : 2)
}
