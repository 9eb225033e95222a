/**
 * @module What the features are made of: for each token its hashed word, lemma and shape, its place in the tree,
 * and the cue above it.
 *
 *            Words                 Tree                                       Cue above
 * token i │ word  lemma  shape │ left  right  startsUp  endsUp  children │ above  under
 */
import type { Doc } from '../../language/doc.ts'
import { RELATIONS } from '../../language/tagset.ts'
import { hash32 } from '../../text/hash.ts'
import { kindIndex } from './kinds.ts'
import { classKey, type Lexicon, LIKELY, lemmaKey } from './lexicon.ts'

export interface Columns {
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly shape: Int32Array
  readonly suffix: Int32Array
  /** Bucket of the lexicon. */
  readonly cue: Uint8Array
  /** 1 + the kind of the word as a cue; 0 when kinds.ts does not know it. */
  readonly kind: Uint8Array
  /** Word class, from unlabelled news. */
  readonly cluster: Uint8Array
  /** First and last token of the subtree. */
  readonly left: Int32Array
  readonly right: Int32Array
  /** The highest token whose subtree begins, or ends, here. */
  readonly startsUp: Int32Array
  readonly endsUp: Int32Array
  /** Bits of the kinds of dependents, see CHILD. */
  readonly children: Int32Array
  readonly depth: Int32Array
  /** The nearest ancestor that may be a cue (-1: none) and the token of the path right under it. */
  readonly above: Int32Array
  readonly under: Int32Array
  /** The token of the path right under `under`; -1 on and above it. */
  readonly branch: Int32Array
  /** Commas and dashes so far. */
  readonly commas: Int32Array
}

const CHILD: Readonly<Record<string, number>> = {
  nsubj: 1,
  'nsubj:pass': 2,
  ccomp: 4,
  xcomp: 8,
  obj: 16,
  obl: 32,
  mark: 64,
  'aux:pass': 128,
  parataxis: 256,
  advcl: 512,
  acl: 1024,
  csubj: 2048,
  expl: 4096,
  iobj: 8192,
  cop: 16384,
  'obl:agent': 32768,
}
const COMMA = /^(?:,|--?|[—–;:()])$/
const BITS = RELATIONS.map((r) => CHILD[r] ?? 0)

/** Fills the columns of one document; linear in its length. */
export function columnsOf(doc: Doc, lexicon: Lexicon): Columns {
  const n = doc.length
  const { head, relation } = doc.layers.tree
  const words = wordColumns(doc, lexicon)
  const depth = depths(head)
  const { left, right } = extents(head, depth)
  const children = new Int32Array(n)
  for (let i = 0; i < n; i++) if (head[i]! >= 0) children[head[i]!]! |= BITS[relation[i]!]!
  const { above, under, branch } = cuesAbove(head, depth, words.cue)
  return {
    ...words,
    depth,
    left,
    right,
    startsUp: highest(head, left),
    endsUp: highest(head, right),
    children,
    above,
    under,
    branch,
    commas: commasIn(doc),
  }
}

function commasIn(doc: Doc): Int32Array {
  const commas = new Int32Array(doc.length)
  for (let i = 1; i < doc.length; i++) commas[i] = commas[i - 1]! + (COMMA.test(doc.form(i - 1)) ? 1 : 0)
  return commas
}

function wordColumns(doc: Doc, lexicon: Lexicon) {
  const n = doc.length
  const { upos } = doc.layers.tags
  const word = new Int32Array(n)
  const lemma = new Int32Array(n)
  const shape = new Int32Array(n)
  const suffix = new Int32Array(n)
  const cue = new Uint8Array(n)
  const kind = new Uint8Array(n)
  const cluster = new Uint8Array(n)
  for (let i = 0; i < n; i++) {
    const form = doc.form(i)
    const lower = form.toLowerCase()
    word[i] = hash32(lower)
    lemma[i] = hash32(doc.lemma(i))
    shape[i] = shapeOf(form)
    suffix[i] = hash32(lower.slice(-3))
    kind[i] = kindIndex(doc.lemma(i))
    cluster[i] = lexicon.cluster(lower)
    cue[i] = lexicon.bucket(lemmaKey(doc.lemma(i), upos[i]!), classKey(cluster[i]!, upos[i]!))
  }
  return { word, lemma, shape, suffix, cue, kind, cluster }
}

/** The first six changes of letter case and kind, as a number: "McCain-2" → 1 2 1 2 4 3. */
function shapeOf(form: string): number {
  let shape = 0
  let last = -1
  const length = Math.min(form.length, 12)
  for (let k = 0; k < length; k++) {
    const c = form.charCodeAt(k)
    const kind = c >= 97 && c <= 122 ? 2 : c >= 65 && c <= 90 ? 1 : c >= 48 && c <= 57 ? 3 : c < 128 ? 4 + (c & 15) : 20
    if (kind !== last) shape = (Math.imul(shape, 31) + kind) >>> 0
    last = kind
  }
  return shape
}

function depths(head: Int32Array): Int32Array {
  const depth = new Int32Array(head.length).fill(-1)
  const path: number[] = []
  for (let i = 0; i < head.length; i++) {
    let at = i
    while (at >= 0 && depth[at]! < 0 && path.length <= head.length) {
      path.push(at)
      at = head[at]!
    }
    let d = at < 0 ? 0 : depth[at]! + 1
    while (path.length > 0) depth[path.pop()!] = d++
  }
  return depth
}

/** Tokens from the deepest to the roots. */
function upward(depth: Int32Array): Int32Array {
  const deepest = depth.reduce((a, b) => Math.max(a, b), 0)
  const count = new Int32Array(deepest + 2)
  for (const d of depth) count[deepest - d + 1]!++
  for (let d = 1; d < count.length; d++) count[d]! += count[d - 1]!
  const order = new Int32Array(depth.length)
  for (let i = 0; i < depth.length; i++) order[count[deepest - depth[i]!]!++] = i
  return order
}

function extents(head: Int32Array, depth: Int32Array) {
  const left = Int32Array.from(head.keys())
  const right = Int32Array.from(head.keys())
  for (const i of upward(depth)) {
    const h = head[i]!
    if (h < 0) continue
    if (left[i]! < left[h]!) left[h] = left[i]!
    if (right[i]! > right[h]!) right[h] = right[i]!
  }
  return { left, right }
}

/** For each place, the highest token whose edge lies there; -1 where no subtree has its edge. */
function highest(head: Int32Array, edge: Int32Array): Int32Array {
  const top = new Int32Array(edge.length).fill(-1)
  for (let i = 0; i < edge.length; i++) {
    const h = head[i]!
    if (h < 0 || edge[h] !== edge[i]) top[edge[i]!] = i
  }
  return top
}

function cuesAbove(head: Int32Array, depth: Int32Array, cue: Uint8Array) {
  const above = new Int32Array(head.length).fill(-1)
  const under = new Int32Array(head.length).fill(-1)
  const branch = new Int32Array(head.length).fill(-1)
  for (const i of upward(depth).reverse()) {
    const h = head[i]!
    if (h < 0) continue
    const near = cue[h]! >= LIKELY
    above[i] = near ? h : above[h]!
    under[i] = near ? i : under[h]!
    branch[i] = near || under[i]! < 0 ? -1 : under[h] === h ? i : branch[h]!
  }
  return { above, under, branch }
}
