/**
 * @module Word classes from unlabelled text by the exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998).
 *
 * Words move between a fixed number of classes while the likelihood of a class bigram model grows.
 */
import { readWords } from '../src/language/sentences/words.ts'
import { readForms } from '../src/language/tagger/forms.ts'
import { HashTable } from '../src/language/tagger/lexicon.ts'
import { newsTexts } from './news.ts'
import { goldWords, treebanks } from './treebank.ts'

const CLASSES = 254
const VOCABULARY = 38_000
const ROUNDS = 5

/** The words of all texts as hashes; 0 between sentences. */
function stream(): Int32Array {
  const hashes: number[] = []
  const add = (low: Int32Array, sentences: Uint32Array) => {
    let s = 0
    for (let i = 0; i < low.length; i++) {
      if (i === sentences[s]) {
        hashes.push(0)
        s++
      }
      hashes.push(low[i]!)
    }
  }
  for (const text of newsTexts()) {
    const words = readWords({ text, published: null, furniture: [] })
    add(readForms(text, words).low, words.sentences)
  }
  const gold = goldWords(treebanks('train'))
  add(readForms(gold.text, gold.words).low, gold.words.sentences)
  return Int32Array.from(hashes)
}

/** Neighbours of each word: `at[w] … at[w + 1]` of `id` and `count`. */
interface Neighbours {
  readonly at: Uint32Array
  readonly id: Int32Array
  readonly count: Int32Array
}

function neighbours(ids: Int32Array, size: number, step: 1 | -1): Neighbours {
  const maps = Array.from({ length: size }, () => new Map<number, number>())
  for (let i = 1; i + 1 < ids.length; i++) {
    const map = maps[ids[i]!]!
    const other = ids[i + step]!
    map.set(other, (map.get(other) ?? 0) + 1)
  }
  const at = new Uint32Array(size + 1)
  maps.forEach((map, w) => {
    at[w + 1] = at[w]! + map.size
  })
  const all = maps.flatMap((map) => [...map])
  return { at, id: Int32Array.from(all, ([id]) => id), count: Int32Array.from(all, ([, n]) => n) }
}

/** A table from `Forms.low` to a class in 1…255. Class 255 is every rare word. */
export function learnClusters(log = (_: string) => {}): HashTable {
  const hashes = stream()
  const counts = new Map<number, number>()
  for (const h of hashes) counts.set(h, (counts.get(h) ?? 0) + 1)
  counts.delete(0)
  const vocabulary = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, VOCABULARY)
    .filter(([, n]) => n > 2)
  const index = new Map(vocabulary.map(([h], w) => [h, w + 2]))
  const ids = hashes.map((h) => (h === 0 ? 0 : (index.get(h) ?? 1)))
  log(`${hashes.length} words, ${vocabulary.length} kinds`)
  const size = vocabulary.length + 2
  const classOf = exchange(ids, size, log)
  return HashTable.of(new Map(vocabulary.map(([h], w) => [h, classOf[w + 2]! + 1])))
}

const log1 = new Float64Array(1 << 16).map((_, n) => (n > 0 ? n * Math.log(n) : 0))
const f = (n: number) => (n < 65536 ? log1[n]! : n * Math.log(n))

/** Class of each word; word 0 (sentence boundary) and 1 (rare) have classes of their own, the last two. */
function exchange(ids: Int32Array, size: number, log: (line: string) => void): Int32Array {
  const classes = CLASSES + 2
  const classOf = Int32Array.from({ length: size }, (_, w) => (w < 2 ? CLASSES + w : (w - 2) % CLASSES))
  const after = neighbours(ids, size, 1)
  const before = neighbours(ids, size, -1)
  const pairs = new Int32Array(classes * classes)
  const totals = new Int32Array(classes)
  for (let i = 1; i + 1 < ids.length; i++) {
    totals[classOf[ids[i]!]!]!++
    pairs[classOf[ids[i]!]! * classes + classOf[ids[i + 1]!]!]!++
  }
  const own = new Int32Array(size)
  for (let i = 1; i + 1 < ids.length; i++) own[ids[i]!]!++
  const next = new Int32Array(classes)
  const last = new Int32Array(classes)
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0
    for (let w = 2; w < size; w++) {
      const nexts: number[] = []
      const lasts: number[] = []
      collect(after, w, classOf, next, nexts)
      collect(before, w, classOf, last, lasts)
      const old = classOf[w]!
      const n = own[w]!
      shift(pairs, classes, old, -1, next, nexts, last, lasts)
      totals[old] = totals[old]! - n
      let best = old
      let high = -Infinity
      for (let c = 0; c < CLASSES; c++) {
        let gain = -2 * (f(totals[c]! + n) - f(totals[c]!))
        for (const d of nexts) {
          const have = pairs[c * classes + d]!
          gain += f(have + next[d]!) - f(have)
        }
        for (const d of lasts) {
          const have = pairs[d * classes + c]!
          gain += f(have + last[d]!) - f(have)
        }
        if (gain > high) {
          high = gain
          best = c
        }
      }
      if (best !== old) moved++
      classOf[w] = best
      shift(pairs, classes, best, 1, next, nexts, last, lasts)
      totals[best] = totals[best]! + n
      for (const d of nexts) next[d] = 0
      for (const d of lasts) last[d] = 0
    }
    log(`round ${round + 1}: ${moved} words moved`)
  }
  return classOf
}

function collect(
  { at, id, count }: Neighbours,
  w: number,
  classOf: Int32Array,
  into: Int32Array,
  list: number[],
): void {
  for (let k = at[w]!; k < at[w + 1]!; k++) {
    const c = classOf[id[k]!]!
    if (into[c] === 0) list.push(c)
    into[c] = into[c]! + count[k]!
  }
}

function shift(
  pairs: Int32Array,
  classes: number,
  c: number,
  sign: number,
  next: Int32Array,
  nexts: readonly number[],
  last: Int32Array,
  lasts: readonly number[],
): void {
  for (const d of nexts) pairs[c * classes + d] = pairs[c * classes + d]! + sign * next[d]!
  for (const d of lasts) pairs[d * classes + c] = pairs[d * classes + c]! + sign * last[d]!
}
