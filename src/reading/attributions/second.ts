/**
 * @module Features of the second chain: what the first one made of the token, of its neighbours, and of the relation,
 * quotation and paragraph it stands in. They come on top of the features of the first chain.
 */
import type { Rows } from './features.ts'
import { CONTENT_LEFT, CONTENT_RIGHT, CUE, LABEL_COUNT as L, M, SOURCE_LEFT, SOURCE_RIGHT } from './labels.ts'
import { PLACE } from './quoting.ts'
import type { Scene } from './scene.ts'

/** What the first chain found in a document. */
export interface View {
  readonly labels: Uint8Array
  readonly sure: Float32Array
  /** For each token the nearest cue before it and after it, -1 where there is none; itself inside a cue. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** The nearest ancestor inside a cue and the token of the path right under it. */
  readonly above: Int32Array
  readonly under: Int32Array
  /** First and last token of the run of equal roles. */
  readonly start: Int32Array
  readonly end: Int32Array
}

/** Templates of the second chain begin here, past those of the first. */
const FIRST_TEMPLATE = 300

export function viewOf(scene: Scene, labels: Uint8Array, sure: Float32Array): View {
  const n = labels.length
  const before = new Int32Array(n)
  const after = new Int32Array(n)
  const start = new Int32Array(n)
  const end = new Int32Array(n)
  for (let i = 0, cue = -1; i < n; i++) {
    if (kind(labels[i]!) === CUE) cue = i
    before[i] = cue
    start[i] =
      i > 0 && labels[i]! >> 1 === labels[i - 1]! >> 1 && (labels[i]! <= M || labels[i]! & 1) ? start[i - 1]! : i
  }
  for (let i = n - 1, cue = -1; i >= 0; i--) {
    if (kind(labels[i]!) === CUE) cue = i
    after[i] = cue
    end[i] = i < n - 1 && start[i + 1] === start[i] ? end[i + 1]! : i
  }
  return { labels, sure, before, after, start, end, ...aboveOf(scene, labels) }
}

const kind = (label: number) => label & ~1

/** Walks down the tree, parents first. */
function aboveOf({ doc, columns }: Scene, labels: Uint8Array) {
  const { head } = doc.layers.tree
  const above = new Int32Array(doc.length).fill(-2)
  const under = new Int32Array(doc.length).fill(-1)
  const path: number[] = []
  for (let i = 0; i < doc.length; i++) {
    for (let at = i; at >= 0 && above[at] === -2; at = head[at]!) path.push(at)
    while (path.length > 0) {
      const at = path.pop()!
      const h = head[at]!
      const near = h >= 0 && kind(labels[h]!) === CUE
      above[at] = h < 0 ? -1 : near ? h : above[h]!
      under[at] = h < 0 ? -1 : near ? at : under[h]!
    }
  }
  return { above, under, columns }
}

const level = (p: number) => (p < 0.03 ? 0 : p < 0.15 ? 1 : p < 0.4 ? 2 : p < 0.6 ? 3 : p < 0.85 ? 4 : p < 0.97 ? 5 : 6)
const near = (d: number) => (d < 0 ? 15 : d > 64 ? 12 : d > 32 ? 11 : d > 16 ? 10 : d > 8 ? 9 : d)

/** Adds the features of token `i`; the buffer must have room. */
export function addSecond(out: Rows, scene: Scene, view: View, i: number): void {
  out.begin(120, FIRST_TEMPLATE)
  addSure(out, scene, view, i)
  addNeighbours(out, scene, view, i)
  addRelation(out, scene, view, i)
  addSurroundings(out, scene, view, i)
}

function addSure(out: Rows, { doc }: Scene, { sure }: View, i: number): void {
  const { xpos } = doc.layers.tags
  const p = (t: number, y: number) => (t < 0 || t >= doc.length ? 0 : sure[t * L + y]!)
  const role = (t: number, y: number) => p(t, y) + p(t, y + 1)
  for (let y = 0; y < L; y++) out.add(level(p(i, y)))
  for (const k of [-1, 1, 2]) {
    out.add(level(role(i + k, SOURCE_RIGHT) + role(i + k, SOURCE_LEFT)))
    out.add(level(role(i + k, CUE)))
    out.add(level(role(i + k, CONTENT_RIGHT)), level(role(i + k, CONTENT_LEFT)))
  }
  const content = role(i, CONTENT_RIGHT) + role(i, CONTENT_LEFT)
  out.add(level(content), level(role(i, CUE)), level(p(i, 0)))
  out.add(level(content), xpos[i]!)
  out.add(level(role(i, CUE)), xpos[i]!)
  out.add(level(p(i, CONTENT_LEFT)), level(p(i + 1, CONTENT_LEFT)), level(p(i - 1, CONTENT_LEFT)))
  out.add(level(content), level(role(i + 1, CONTENT_RIGHT) + role(i + 1, CONTENT_LEFT)), xpos[i]!)
  out.add(level(content), level(role(i - 1, CONTENT_RIGHT) + role(i - 1, CONTENT_LEFT)), xpos[i]!)
}

function addNeighbours(out: Rows, { doc, columns }: Scene, { labels }: View, i: number): void {
  const { xpos } = doc.layers.tags
  const { head, relation } = doc.layers.tree
  const n = doc.length
  const v = (t: number) => (t < 0 || t >= n ? 15 : labels[t]!)
  const { word, lemma, cue } = columns
  out.add(v(i), v(i - 1), v(i + 1))
  out.add(v(i - 2) * 16 + v(i - 1), v(i), v(i + 1) * 16 + v(i + 2))
  out.add(v(i), word[i]!)
  out.add(v(i), v(i - 1), word[i]!)
  out.add(v(i), i > 0 ? word[i - 1]! : 1, v(i - 1))
  out.add(v(i), i + 1 < n ? word[i + 1]! : 1, v(i + 1))
  out.add(v(i), xpos[i]!, v(i + 1))
  out.add(v(i), lemma[i]!, cue[i]!)
  const h = head[i]!
  out.add(v(i), v(h), relation[i]!)
  out.add(v(h), relation[i]!, xpos[i]!)
  out.add(v(h), relation[i]!, h < i ? 1 : 2)
  addEdge(columns.startsUp[i]!)
  addEdge(columns.endsUp[i]!)
  addEdge(i > 0 ? columns.endsUp[i - 1]! : -1)

  function addEdge(top: number): void {
    const up = top < 0 ? -1 : head[top]!
    out.add(v(i), top < 0 ? 99 : relation[top]!, v(up))
    out.add(top < 0 ? 99 : relation[top]!, v(up), v(top))
  }
}

function addRelation(out: Rows, { doc, columns, quoting }: Scene, view: View, i: number): void {
  const { labels, before, after, above, under, start, end } = view
  const { relation } = doc.layers.tree
  const { xpos } = doc.layers.tags
  const { lemma, word, cue, startsUp } = columns
  const v = labels[i]!
  const s = doc.sentenceOf(i)
  const b = before[i]!
  const a = after[i]!
  const sb = b < 0 ? 9 : Math.min(s - doc.sentenceOf(b), 3)
  const sa = a < 0 ? 9 : Math.min(doc.sentenceOf(a) - s, 3)
  out.add(v, b < 0 ? 1 : lemma[b]!, sb)
  out.add(v, a < 0 ? 1 : lemma[a]!, sa)
  out.add(sb * 4 + sa, near(b < 0 ? -1 : i - b), quoting.place[i]!)
  out.add(sb * 4 + sa, near(a < 0 ? -1 : a - i), quoting.place[i]!)
  out.add(sb, sa, v * 32 + quoting.place[i]!)
  out.add(b < 0 ? 15 : sides(b), sb, v)
  out.add(a < 0 ? 15 : sides(a), sa, v)
  out.add(b < 0 ? 15 : sides(b), sb, xpos[i]!)
  const u = under[i]!
  out.add(v, u < 0 ? 99 : relation[u]!, above[i]! < i ? 1 : 2)
  out.add(u < 0 ? 99 : relation[u]!, above[i]! < 0 ? 1 : lemma[above[i]!]!, above[i]! < i ? 1 : 2)
  out.add(u < 0 ? 99 : relation[u]!, startsUp[i] === u ? 1 : 0, xpos[i]!)
  const from = start[i]!
  const to = end[i]!
  const length = near(to - from)
  out.add(v, length, doc.sentenceOf(from) === doc.sentenceOf(to) ? 1 : 2)
  out.add(v, near(i - from), near(to - i))
  out.add(v, word[from]!, from > 0 ? word[from - 1]! : 1)
  out.add(v, to + 1 < doc.length ? word[to + 1]! : 1, word[to]!)
  out.add(v, to + 1 < doc.length ? xpos[to + 1]! : 99, xpos[to]!)
  out.add(v, from > 0 ? labels[from - 1]! : 15, to + 1 < doc.length ? labels[to + 1]! : 15)
  out.add(v, cue[from]!, xpos[from]!)

  /** What stands on either side of the cue at `t`. */
  function sides(t: number): number {
    const left = start[t]! - 1
    const right = end[t]! + 1
    return (left < 0 ? 15 : labels[left]! >> 1) * 16 + (right >= labels.length ? 15 : labels[right]! >> 1)
  }
}

function addSurroundings(out: Rows, { doc, quoting }: Scene, { labels, sure, before }: View, i: number): void {
  const { place, use, before: left, after: right, paragraph, firsts } = quoting
  const v = labels[i]!
  const n = doc.length
  const s = doc.sentenceOf(i)
  const { from, to } = doc.sentence(s)
  const role = (t: number) => (t < 0 || t >= n ? 15 : labels[t]! >> 1)
  out.add(role(from), role(to - 1), v)
  out.add(role(from - 1), role(from), v)
  out.add(role(to), v, i === to - 1 ? 1 : 0)
  out.add(role(from), role(to - 2), place[i]!)
  const first = firsts[paragraph[i]!]!
  const next = firsts[paragraph[i]! + 1] ?? n
  out.add(role(first), role(first - 1), place[first]!)
  out.add(role(next), role(next - 1), v)
  out.add(before[next - 1]! >= first ? 1 : 0, v, place[i]!)
  if (place[i] !== PLACE.none) {
    const l = left[i]!
    const r = right[i]!
    out.add(role(l), role(r), v)
    out.add(role(l + 1), r < 0 ? 14 : role(r - 1), v)
    out.add(use[i]!, role(l + 1), role(l + 2))
    out.add(
      level(l + 2 < n ? sure[(l + 2) * L + CONTENT_RIGHT]! + sure[(l + 2) * L + CONTENT_RIGHT + 1]! : 0),
      use[i]!,
      v,
    )
  }
}
