/** @module Two renderings of one utterance, and where their words part. */
import type { Scene } from '../scene.ts'
import { plain, type Quote } from './quotes.ts'
import { isSpelling } from './spelling.ts'
import type { Word } from './words.ts'

/** Words beside a shared run in which two renderings are compared. */
const WIDER = 8
/** Longer stretches are not compared word by word. */
const LONGEST = 120
/** Words that part two renderings are no more than this. */
const MOST = 8
/** At the end of a sentence no more than this: more is another sentence. */
const MOST_LAST = 3
/** Words that so few may stand for may be met again by one word. */
const FEW = 3
/** Words shared, of so many before the end of a sentence, where only the end differs. */
const FLANK = 4
const NEARBY = 6
/** Words in a row on both sides of what only one rendering has, or of words that say nothing by themselves. */
const BOTH = 7

/** What a difference between two renderings counts for. */
const WEIGHT = { replaced: 0.6, last: 0.55, added: 0.5, small: 0.46 } as const

/** What an editor did: words left out with marks, or put in brackets. */
const EDITED = /…|\.\.\.|[[\]()]/

/** Two quotations that share a run of words. */
export interface Met {
  readonly a: Quote
  readonly b: Quote
  /** First and one past the last word of what corresponds, in `a` and in `b`. */
  readonly at: readonly [number, number, number, number]
}

export interface Parting {
  readonly note: string
  readonly weight: number
  /** The two quotations, and where in them they part. */
  readonly met: Met
}

/** All that a report quotes, as plain words with a blank before and after each. */
export type Quoted = (reading: number) => string

type Gap = readonly [from: number, to: number, otherFrom: number, otherTo: number]

/** Words that two renderings of one utterance do not share inside what corresponds; null when one merely leaves out. */
export function difference(scene: Scene, quoted: Quoted, met: Met): Parting | null {
  const { a, b, at } = widened(met)
  const x = a.words.slice(at[0], at[1])
  const y = b.words.slice(at[2], at[3])
  if (x.length > LONGEST || y.length > LONGEST) return null
  const parted = gaps(x.map(plain), y.map(plain))
  const free = parted.filter(([i, j, k, l]) => !isEdited(scene, a, x, i, j) && !isEdited(scene, b, y, k, l))
  const found = free.flatMap((gap): Parting[] => {
    const [i, j, k, l] = gap
    const [one, other] = [x.slice(i, j), y.slice(k, l)]
    if (isSpelling(one, other) || given(quoted, b, x, i, j) || given(quoted, a, y, k, l)) return []
    const weight = weightOf(one, other, flanks(parted, gap, x), endsOf(scene, a, b, x, y, gap))
    const where = [at[0] + i, at[0] + j, at[2] + k, at[2] + l] as const
    return weight === null ? [] : [{ met: { a, b, at: where }, weight, note: noteOf(x, y, gap) }]
  })
  return found.sort((p, q) => q.weight - p.weight || p.met.at[0] - q.met.at[0])[0] ?? null
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

/** The words that a gap parts from, and those in which it meets again. */
interface Flanks {
  readonly before: number
  readonly after: number
  /** Words of the last few before it that both share. */
  readonly nearby: number
  readonly tells: boolean
  /** Whether words that say something stand on both sides. */
  readonly between: boolean
}

function flanks(parted: readonly Gap[], gap: Gap, words: readonly Word[]): Flanks {
  const n = parted.indexOf(gap)
  const [from, to] = gap
  const [first, last] = [parted[n - 1]?.[1] ?? 0, parted[n + 1]?.[0] ?? words.length]
  // "I have not … I have not …" meets again in any two sentences.
  const tell = (from: number, to: number) => words.slice(from, to).some((w) => w.term !== '')
  const gone = parted.reduce((sum, [i, j]) => sum + Math.max(0, Math.min(j, from) - Math.max(i, from - NEARBY)), 0)
  return {
    before: from - first,
    after: last - to,
    nearby: Math.min(from, NEARBY) - gone,
    tells: tell(first, from) || tell(to, last),
    between: tell(first, from) && tell(to, last),
  }
}

/** What a gap counts for; null where two other sentences would part likewise. */
function weightOf(
  one: readonly Word[],
  other: readonly Word[],
  { before, after, nearby, tells, between }: Flanks,
  ends: Ends,
): number | null {
  const [least, most] = [Math.min(one.length, other.length), Math.max(one.length, other.length)]
  if (!tells || most > MOST) return null
  if (ends === 'last')
    return nearby >= FLANK && least > 0 && most <= MOST_LAST && says(one) && says(other) ? WEIGHT.last : null
  if (least > 0 && says(one) && says(other))
    return (before > 1 || nearby >= FLANK) && after > (most <= FEW ? 0 : 1) ? WEIGHT.replaced : null
  if (ends === 'first' && least === 0 && after >= BOTH) return says(one) || says(other) ? WEIGHT.added : null
  if (!between || Math.min(before, after) < 2 || before + after < BOTH) return null
  if (least === 0) return says(one) || says(other) ? WEIGHT.added : null
  return most <= FEW ? WEIGHT.small : null
}

/** A word that says something by itself, and is no name: names are spelled in many ways. */
const says = (words: readonly Word[]) => words.some((w) => w.term !== '' && w.id === null && !/[’']s$/.test(w.lower))

/** Whether a report that parts with `words` at `from` to `to` quotes them all the same: then these are two utterances. */
function given(quoted: Quoted, { reading }: Quote, words: readonly Word[], from: number, to: number): boolean {
  const phrase = words.slice(Math.max(0, from - 1), to - from > 1 ? to : to + 1).map(plain)
  return from < to && quoted(reading).includes(` ${phrase.join(' ')} `)
}

/** Whether an editor's marks stand in or beside words `i` to `j`. */
function isEdited(scene: Scene, { reading, start, end }: Quote, words: readonly Word[], i: number, j: number): boolean {
  const from = words[i - 1]?.end ?? start
  return EDITED.test(scene.readings[reading]!.report.text.slice(from, words[j]?.start ?? end))
}

/** Whether a gap stands at the beginning or the end of both sentences. */
type Ends = 'first' | 'last' | null

/** The first word or two of a sentence may be the same in any two. */
function endsOf(scene: Scene, a: Quote, b: Quote, x: readonly Word[], y: readonly Word[], gap: Gap): Ends {
  const [i, j, k, l] = gap
  const breaks = (q: Quote, from: Word | undefined, to: Word | undefined) =>
    !from || !to || /[.!?]/.test(scene.readings[q.reading]!.report.text.slice(from.end, to.start))
  const ends = (q: Quote, words: readonly Word[], at: number) =>
    at === words.length && at > 0 && breaks(q, words.at(-1), q.words[q.words.indexOf(words.at(-1)!) + 1])
  const begins = (q: Quote, words: readonly Word[], at: number) =>
    at === 1 && breaks(q, q.words[q.words.indexOf(words[0]!) - 1], words[0])
  if (ends(a, x, j) && ends(b, y, l)) return 'last'
  return begins(a, x, i) && begins(b, y, k) ? 'first' : null
}

function noteOf(x: readonly Word[], y: readonly Word[], [i, j, k, l]: Gap): string {
  const show = (w: readonly Word[]) => `“${w.map((v) => v.lower).join(' ')}”`
  if (i < j && k < l) return `${show(x.slice(i, j))} against ${show(y.slice(k, l))}.`
  return `${show(i < j ? x.slice(i, j) : y.slice(k, l))} stands in one of them only.`
}

/** Stretches between the common words of two sequences (longest common subsequence), and what follows the last one. */
function gaps(x: readonly string[], y: readonly string[]): Gap[] {
  const table = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1))
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      table[i]![j] = x[i] === y[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  const out: Gap[] = []
  let [i, j, fromI, fromJ] = [0, 0, 0, 0]
  while (i < x.length && j < y.length) {
    if (x[i] === y[j]) {
      if (i > fromI || j > fromJ) out.push([fromI, i, fromJ, j])
      fromI = ++i
      fromJ = ++j
    } else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++
    else j++
  }
  if (fromI < x.length && fromJ < y.length) out.push([fromI, x.length, fromJ, y.length])
  return out
}
