/** @module Passages: the clauses of all reports of a story, side by side. */
import { perObject } from '../../text/memo.ts'
import type { Scene } from '../scene.ts'
import { type Clause, type Clauses, clausesOf } from './clauses.ts'
import type { Word } from './words.ts'

export interface Passage extends Clause {
  /** Index of the reading in the scene. */
  readonly reading: number
  readonly clause: Clause
}

/** All passages of a story, and how much each term tells. */
export interface Passages {
  readonly list: readonly Passage[]
  /** The passages of each reading, and the clauses that they are. */
  readonly of: readonly (readonly Passage[])[]
  readonly clauses: readonly Clauses[]
  /** The clauses of each sentence, reading by reading. */
  readonly bySentence: readonly ReadonlyMap<number, readonly Passage[]>[]
  /** Words of each reading. */
  readonly words: readonly (readonly Word[])[]
  /** How much a term tells: the mean of its rarity in this story and in news at large. */
  readonly weight: (term: string) => number
}

/** Sentences added to a story's own when its words are counted: in two sentences no word is common. */
const FEW = 20

/** `f` of a passage that looks at nothing but its clause, found once for each. */
export function perClause<R>(f: (clause: Clause) => R): (passage: Passage) => R {
  const known = perObject(f)
  return ({ clause }) => known(clause)
}

export function passagesOf(scene: Scene): Passages {
  const clauses = scene.readings.map((reading, r) => clausesOf(reading, scene.identities.who(r)))
  const of = clauses.map(({ list }, reading) => list.map((clause) => passageOf(clause, reading)))
  const weights = weightsOf(clauses)
  return {
    list: of.flat(),
    of,
    clauses,
    words: clauses.map((c) => c.words),
    weight: (term) => weights.get(term) ?? 0,
    bySentence: of.map((own) => Map.groupBy(own, (p) => p.sentence)),
  }
}

/** `clause` as it stands in reading `reading` of the scene. */
export const passageOf = (clause: Clause, reading: number): Passage => ({ ...clause, clause, reading })

function weightsOf(told: readonly Clauses[]): Map<string, number> {
  const frequency = new Map<string, number>()
  const rarity = new Map<string, number>()
  let sentences = FEW
  for (const t of told) {
    sentences += t.sentences
    for (const [term, n] of t.frequency) frequency.set(term, (frequency.get(term) ?? 0) + n)
    for (const [term, x] of t.rarity) rarity.set(term, Math.min(x, rarity.get(term) ?? Infinity))
  }
  const weights = new Map<string, number>()
  for (const [term, n] of frequency) {
    const here = Math.log(sentences / (n + 0.5))
    weights.set(term, (here + (rarity.get(term) ?? here)) / 2)
  }
  return weights
}
