/** @module Sparse vectors of hashed terms, sorted by term: what one view of a report comes to. */

/** `terms` ascending without repeats; `weights` beside it, of Euclidean length 1 (or empty). */
export interface Vector {
  readonly terms: Uint32Array
  readonly weights: Float32Array
}

/** A vector of length 1 from counted terms: (1 + ln count) × rarity. */
export function vectorOf(counts: ReadonlyMap<number, number>, rarity: (term: number) => number): Vector {
  const kept = [...counts.keys()].filter((term) => rarity(term) > 0).sort((a, b) => a - b)
  const terms = Uint32Array.from(kept)
  const weights = Float32Array.from(kept, (term) => (1 + Math.log(counts.get(term)!)) * rarity(term))
  const length = Math.sqrt(weights.reduce((sum, w) => sum + w * w, 0)) || 1
  for (let i = 0; i < weights.length; i++) weights[i]! /= length
  return { terms, weights }
}

/** Cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const x = a.terms[i]!
    const y = b.terms[j]!
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!
    else if (x < y) i++
    else j++
  }
  return Math.min(1, sum)
}

/** The terms with the greatest weights, at most `most` of them, heaviest first. */
export function heaviest({ terms, weights }: Vector, most: number): number[] {
  return [...terms.keys()]
    .sort((i, j) => weights[j]! - weights[i]! || terms[i]! - terms[j]!)
    .slice(0, most)
    .map((i) => terms[i]!)
}
