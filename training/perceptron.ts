/** @module An averaged perceptron over one table of overlapping rows: updates, the average, and its quantised form. */

export class Perceptron {
  /** Current weights: what training decides by. */
  readonly weights: Float32Array
  #sums: Float32Array
  /** Number of instances seen so far. */
  seen = 1

  constructor(size: number) {
    this.weights = new Float32Array(size)
    this.#sums = new Float32Array(size)
  }

  /** Adds `by` to the weight of `cls` in each of the rows. */
  update(rows: Int32Array, count: number, cls: number, by: number): void {
    for (let f = 0; f < count; f++) {
      const at = rows[f]! ^ cls
      this.weights[at] = this.weights[at]! + by
      this.#sums[at] = this.#sums[at]! + by * this.seen
    }
  }

  /** Sets `scores` to the summed weights of each of the first `count` of `columns`; returns which is highest. */
  score(rows: Int32Array, columns: Uint8Array, count: number, scores: Float64Array): number {
    let top = 0
    for (let k = 0; k < count; k++) {
      let sum = 0
      for (let f = 0; f < rows.length; f++) sum += this.weights[rows[f]! ^ columns[k]!]!
      scores[k] = sum
      if (sum > scores[top]!) top = k
    }
    return top
  }

  /** The mean of the weights over all instances. */
  average(): Float32Array {
    return this.weights.map((w, at) => w - this.#sums[at]! / this.seen)
  }
}

/** A generator of repeatable random numbers in [0, 1) (mulberry32). */
export function random(seed: number): () => number {
  let a = seed | 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** 0 … n-1 in a random order. */
export function shuffled(n: number, next: () => number): number[] {
  const order = Array.from({ length: n }, (_, i) => i)
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
  return order
}
