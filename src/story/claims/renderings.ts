/** @module Two renderings of one utterance, and where their words part. */
import { plain, type Quote } from './quotes.ts'
import { numberOf, type Word } from './words.ts'

/** Words beside a shared run in which two renderings are compared. */
const WIDER = 8
const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').flatMap((w, i) => [
    [w, `${i + 1}th`],
    [`${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`, `${i + 1}th`],
  ]),
)
/** Longer stretches are not compared word by word. */
const LONGEST = 120

/** Words that so few may stand for may be met again by one word. */
const FEW = 3

/** Two quotations that share a run of words. */
export interface Met {
  readonly a: Quote
  readonly b: Quote
  /** First and one past the last word of what corresponds, in `a` and in `b`. */
  readonly at: readonly [number, number, number, number]
}

/** Words that two renderings of one utterance do not share inside what corresponds; null when one merely leaves out. */
export function difference(met: Met): string | null {
  const { a, b, at } = widened(met)
  const x = a.words.slice(at[0], at[1])
  const y = b.words.slice(at[2], at[3])
  if (x.length > LONGEST || y.length > LONGEST) return null
  const parted = gaps(x.map(plain), y.map(plain))
  const gap = parted.find(
    ([i, j, k, l], n) =>
      told(x.slice(i, j)) &&
      told(y.slice(k, l)) &&
      !isSpelling(x.slice(i, j), y.slice(k, l)) &&
      isFlanked(parted, n, x),
  )
  if (!gap) return null
  const show = (w: readonly Word[]) => `“${w.map((v) => v.lower).join(' ')}”`
  return `${show(x.slice(gap[0], gap[1]))} against ${show(y.slice(gap[2], gap[3]))}.`
}

/** What corresponds, and a few words to either side where wordings may part and meet again. */
function widened({ a, b, at }: Met): Met {
  const least = (n: number) => Math.max(0, n - WIDER)
  return {
    a,
    b,
    at: [least(at[0]), Math.min(a.words.length, at[1] + WIDER), least(at[2]), Math.min(b.words.length, at[3] + WIDER)],
  }
}

/** "Five" and "5", "winner" and "winners": no other words. */
function isSpelling(x: readonly Word[], y: readonly Word[]): boolean {
  const bare = (words: readonly Word[]) =>
    words.map((w) => plain(w).replace(/s$/, '')).map((w) => ORDINALS.get(w) ?? numberOf(w) ?? w)
  return bare(x).join(' ') === bare(y).join(' ')
}

/** Whether what the words part from and meet again in is more than one word, as in two renderings of one sentence. */
function isFlanked(
  parted: readonly (readonly [number, number, number, number])[],
  n: number,
  words: readonly Word[],
): boolean {
  const [from, to, k, l] = parted[n]!
  const [first, last] = [parted[n - 1]?.[1] ?? 0, parted[n + 1]?.[0] ?? words.length]
  const [before, after] = [from - first, last - to]
  // "I have not … I have not …" meets again in any two sentences.
  const tells = [...words.slice(first, from), ...words.slice(to, last)].some((w) => w.term !== '')
  return tells && before > 1 && after > (Math.max(to - from, l - k) <= FEW ? 0 : 1)
}

const told = (words: readonly Word[]) =>
  words.length > 0 && words.length <= 8 && words.some((w) => w.term !== '' && w.id === null && !/[’']s$/.test(w.lower))

/** Stretches between the common words of two sequences (longest common subsequence). */
function gaps(x: readonly string[], y: readonly string[]): [number, number, number, number][] {
  const table = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1))
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      table[i]![j] = x[i] === y[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  const out: [number, number, number, number][] = []
  let [i, j, fromI, fromJ] = [0, 0, 0, 0]
  while (i < x.length && j < y.length) {
    if (x[i] === y[j]) {
      if (i > fromI || j > fromJ) out.push([fromI, i, fromJ, j])
      fromI = ++i
      fromJ = ++j
    } else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++
    else j++
  }
  return out
}
