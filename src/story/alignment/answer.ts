/**
 * @module Whether two short passages give the same answer: who and what by concept, how many and when by value,
 * for or against by negation, and only then by wording.
 */
import { hash32 } from '../../text/hash.ts'
import { averageLink } from '../grouping/cluster.ts'
import type { Rarity } from '../grouping/rarity.ts'
import { newsRarity } from '../grouping/rarity.ts'
import { words } from '../grouping/words.ts'
import { conceptOf } from './concepts.ts'
import { agree, type Quantities, quantitiesOf } from './quantities.ts'

/** A passage as it is compared. */
export interface Answer {
  /** Weight of each concept. */
  readonly concepts: ReadonlyMap<number, number>
  readonly quantities: Quantities
  readonly negative: boolean
}

/** How two answers compare, slot by slot. */
export interface Comparison {
  /** Weighted share of common concepts, 0 to 1 (Dice). */
  readonly wording: number
  /** The same, of the shorter answer alone (containment). */
  readonly within: number
  /** Whether numbers and dates agree; null when there is nothing to compare. */
  readonly quantities: boolean | null
  readonly polarity: boolean
}

const NEGATION =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without|refus\w*|den(?:y|ied|ies|ying)|reject\w*)\b|n[’']t\b/i
/** What a word of the question weighs in the answers: they all share it. */
const ASKED = 0.02

/** Reads a passage; words of `question` count little. */
export function answerOf(text: string, question = '', rarity: Rarity = newsRarity()): Answer {
  const asked = new Set(words(question).map((w) => conceptOf(w.stem)))
  const all = words(text)
  const concepts = new Map<number, number>()
  for (const { stem } of all) {
    const concept = conceptOf(stem)
    const weight = rarity.of(hash32(stem)) * (asked.has(concept) ? ASKED : 1)
    if (weight > (concepts.get(concept) ?? 0)) concepts.set(concept, weight)
  }
  return { concepts, quantities: quantitiesOf(all), negative: NEGATION.test(text) }
}

export function compareAnswers(a: Answer, b: Answer): Comparison {
  const sum = (weights: Iterable<number>) => [...weights].reduce((s, w) => s + w, 0)
  const common = sum([...a.concepts].map(([c, w]) => (b.concepts.has(c) ? (w + b.concepts.get(c)!) / 2 : 0)))
  const [x, y] = [sum(a.concepts.values()), sum(b.concepts.values())]
  return {
    wording: x + y === 0 ? 0 : (2 * common) / (x + y),
    within: Math.min(x, y) === 0 ? 0 : common / Math.min(x, y),
    quantities: agree(a.quantities, b.quantities),
    polarity: a.negative === b.negative,
  }
}

const AGREE = 0.5
const DISAGREE = -1
/** Likeness above which two answers are the same, on the scale of `sameness`. */
export const SAME = 0.1

/** How alike two answers are: wording by concept, raised by numbers and dates that agree, sunk by ones that differ. */
export function sameness(a: Answer, b: Answer): number {
  const { wording, quantities } = compareAnswers(a, b)
  return wording + (quantities === null ? 0 : quantities ? AGREE : DISAGREE)
}

/** Whether two passages give the same answer to `question` (which may be left out). */
export function sameAnswer(a: string, b: string, question = ''): boolean {
  return sameness(answerOf(a, question), answerOf(b, question)) > SAME
}

/** Groups answers to one question: the indexes of those that say the same. */
export function groupAnswers(texts: readonly string[], question = ''): number[][] {
  const answers = texts.map((text) => answerOf(text, question))
  const links = answers.flatMap((a, i) =>
    answers.slice(i + 1).map((b, k) => ({ a: i, b: i + 1 + k, score: sameness(a, b) })),
  )
  return averageLink(answers.length, links, SAME)
}
