/**
 * @module Hashes all features of one place at once: each is made of two numbers, `a` and `b`, under the number of its template.
 *
 * Numbers first, hashes in one short loop after them: several times as fast as a call for each feature.
 */

/** Two numbers for each feature, and the rows of weights that their hashes stand for. */
export class Hashing {
  readonly a: Int32Array
  /** Stays 0 where a feature is made of one number. */
  readonly b: Int32Array
  /** What each template mixes into its hash. */
  readonly #salt: Int32Array

  /** Templates are numbered from `first` on. */
  constructor(features: number, first: number) {
    this.a = new Int32Array(features)
    this.b = new Int32Array(features)
    this.#salt = Int32Array.from(this.a, (_, f) => Math.imul(first + f, 0x9e3779b1))
  }

  /** Fills `rows` with where the features' rows begin in a table of `span` cells, a power of two. */
  fill(rows: Int32Array, span: number): void {
    const { a, b } = this
    const salt = this.#salt
    const shift = Math.clz32(span) + 1
    for (let f = 0; f < a.length; f++) {
      let h = Math.imul(a[f]! ^ salt[f]!, 0x85ebca6b)
      h = Math.imul(h ^ (h >>> 15) ^ b[f]!, 0xc2b2ae35)
      rows[f] = (h ^ (h >>> 13)) >>> shift
    }
  }
}
