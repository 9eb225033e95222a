/** @module The features of each token that may belong to a name, as rows of the model's table. */
import { knownAt } from './gazetteer.ts'
import { FLAG, type WordInfo, wordInfo } from './lexicon.ts'
import { type Lore, toldOf } from './lore.ts'
import { type Memory, toldKind } from './memory.ts'

/** A stretch of tokens to be read: `rows[t]` are the features of token `from + t`. */
export interface Features {
  readonly from: number
  readonly rows: readonly Int32Array[]
}

/** The model's table has 2^BITS rows. */
export const BITS = 18
export const ROWS = 1 << BITS
const MASK = ROWS - 1

const EDGE = wordInfo('')
const mix = (template: number, a: number, b = 0) => {
  let h = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13) ^ Math.imul(b, 0xc2b2ae35), 0x27d4eb2f)
  return (h ^ (h >>> 15)) & MASK
}

/** Lower-case words that a name may hold between two capitals. */
const INSIDE = new Set(
  `of the and & for to 's ' - . , de la le du des del der den von van vom und di da do dos y e el al bin ibn bint abu en on in au aux les 'n`.split(
    ' ',
  ),
)

const capital = (w: WordInfo) => (w.flags & (FLAG.capital | FLAG.digit)) !== 0

/** Stretches of a sentence that begin and end with a capital or a digit, joined over at most three small words. */
export function stretchesOf(words: readonly WordInfo[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let i = 0; i < words.length; i++) {
    if (!capital(words[i]!)) continue
    let to = i + 1
    for (let j = i + 1; j < words.length && j - to < 4; j++) {
      if (capital(words[j]!) || (words[j - 1]!.form === '-' && j - to === 1)) to = j + 1
      else if (!INSIDE.has(words[j]!.lower)) break
    }
    let hasCapital = false
    for (let j = i; j < to; j++) if (words[j]!.flags & FLAG.capital) hasCapital = true
    if (hasCapital) found.push({ from: i, to })
    i = to
  }
  return found
}

/** Features of every stretch of a sentence; `tags` are its words' universal tags. */
export function featuresOf(words: readonly WordInfo[], memory: Memory, lore: Lore, tags: Uint8Array): Features[] {
  const stretches = stretchesOf(words)
  if (stretches.length === 0) return []
  const shouted = words.filter((w) => w.flags & FLAG.upper).length * 2 > words.length ? 1 : 0
  return stretches.map(({ from, to }) => {
    const known = knownIn(words, from, to)
    const rows: Int32Array[] = []
    for (let i = from; i < to; i++) rows.push(row(words, i, from, to, known, memory, shouted, lore, tags))
    return { from, rows }
  })
}

/** For each token of the stretch: 0, or which part of which kind of known name it is. */
function knownIn(words: readonly WordInfo[], from: number, to: number): Uint8Array {
  const known = new Uint8Array(to - from)
  const form = (i: number) => words[i]!.form
  for (let i = from; i < to; i++) {
    const hit = knownAt(form, i, to)
    if (!hit) continue
    const kind = hit.known === 'place' ? 1 : hit.known === 'organization' ? 2 : 3
    for (let j = i; j < hit.to; j++)
      known[j - from] = kind * 4 + (j === i ? (hit.to === i + 1 ? 0 : 1) : j === hit.to - 1 ? 3 : 2)
    i = hit.to - 1
  }
  return known
}

/** Of what stands outside the sentence. */
const NO_TAG = 99

const CLASSES =
  FLAG.given |
  FLAG.address |
  FLAG.role |
  FLAG.organization |
  FLAG.place |
  FLAG.adjective |
  FLAG.particle |
  FLAG.state |
  FLAG.calendar |
  FLAG.initial |
  FLAG.upper |
  FLAG.capital

function row(
  words: readonly WordInfo[],
  i: number,
  from: number,
  to: number,
  around: Uint8Array,
  memory: Memory,
  shouted: number,
  lore: Lore,
  tags: Uint8Array,
): Int32Array {
  const known = around[i - from]!
  const w = words[i]!
  const a = words[i - 1] ?? EDGE
  const aa = words[i - 2] ?? EDGE
  const b = words[i + 1] ?? EDGE
  const bb = words[i + 2] ?? EDGE
  const before = words[from - 1] ?? EDGE
  const after = words[to] ?? EDGE
  const last = words[to - 1]!
  const start = i === 0 ? 1 : 0
  const seen = w.flags & FLAG.letter ? (memory.get(w.lower) ?? 0) : 0
  const wc = w.flags & CLASSES
  const ac = a.flags & CLASSES
  const bc = b.flags & CLASSES
  const lone = to - from === 1 ? 1 : 0
  const f = new Int32Array(68)
  let n = 0
  const put = (template: number, x: number, y = 0) => {
    f[n++] = mix(template, x, y)
  }
  put(0, w.hash)
  put(1, a.hash)
  put(2, b.hash)
  put(3, aa.hash, ac)
  put(4, bb.hash, bc)
  put(5, w.shape, start)
  put(6, w.suffix3)
  put(7, w.suffix2, w.shape)
  put(8, w.prefix)
  put(9, wc, start)
  put(10, wc, ac)
  put(11, wc, bc)
  put(12, ac, bc)
  put(13, a.shape, w.shape)
  put(14, w.shape, b.shape)
  put(15, known, lone)
  put(16, known, w.hash)
  put(17, seen, start)
  put(18, seen, wc)
  put(19, before.hash, lone)
  put(20, after.hash, lone)
  put(21, before.hash, i - from > 2 ? 3 : i - from)
  put(22, after.hash, to - i > 3 ? 3 : to - i)
  put(23, last.hash, i === to - 1 ? 1 : 0)
  put(24, last.flags & CLASSES, wc)
  put(25, a.hash, w.shape)
  put(26, w.shape, b.hash)
  put(27, a.hash, w.hash)
  put(28, w.hash, b.hash)
  put(29, (to - from > 5 ? 5 : to - from) * 8 + (i - from > 5 ? 5 : i - from), w.shape)
  put(30, shouted, wc)
  put(31, (aa.flags & CLASSES) | (i - from === 0 ? 1 << 20 : 0), ac)
  put(32, b.suffix3, wc)
  put(33, a.suffix3, wc)
  put(34, memory.get(b.lower) ?? 0, bc)
  put(35, memory.get(a.lower) ?? 0, ac)
  put(36, before.hash, after.hash)
  put(37, before.flags & CLASSES, last.flags & CLASSES)
  put(38, seen, b.hash)
  put(39, bb.flags & CLASSES, bc)
  const told = toldOf(lore, w.hash)
  const toldAfter = toldOf(lore, b.hash)
  const toldBefore = toldOf(lore, a.hash)
  put(40, told, start)
  put(41, told, w.shape)
  put(42, told, toldAfter)
  put(43, toldBefore, told)
  put(44, told, seen)
  put(45, w.cluster, w.shape)
  put(46, b.cluster, w.shape)
  put(47, a.cluster, w.shape)
  put(48, w.cluster, b.cluster)
  put(49, a.cluster, w.cluster)
  put(50, before.cluster, after.cluster)
  put(51, after.cluster, wc)
  put(52, (around[i + 1 - from] ?? 0) * 64 + (around[i - 1 - from] ?? 0), wc)
  put(53, around[i + 2 - from] ?? 0, b.hash)
  put(54, around[i + 3 - from] ?? 0, b.hash)
  put(55, toldKind(seen), wc)
  put(56, toldKind(seen), lone)
  put(57, toldKind(memory.get(last.lower) ?? 0), i === to - 1 ? 1 : 0)
  put(58, w.suffix4)
  put(59, w.prefix4)
  put(60, last.suffix3, i === to - 1 ? 1 : 0)
  put(61, w.suffix3, b.suffix3)
  const tag = (k: number) => tags[k] ?? NO_TAG
  put(62, tag(i), start)
  put(63, tag(i - 1), tag(i))
  put(64, tag(i), tag(i + 1))
  put(65, tag(from - 1) * 100 + tag(to), lone)
  put(66, tag(i) * 100 + tag(i + 1), w.shape)
  put(67, tag(i), w.hash)
  return f
}
