/**
 * @module A linear chain over the labels: the best labelling (Viterbi) and the probability of each label (forward-backward).
 * Lafferty, McCallum and Pereira, Conditional Random Fields, ICML 2001.
 *
 * `emissions` holds LABEL_COUNT scores for each token; `joints[t]` is the class of the joint between tokens t-1 and t,
 * and `transitions[(joint * L + label) * L + before]` the score of stepping over it.
 */
import { BEFORE, goesOn, LABEL_COUNT as L } from './labels.ts'

export interface Chain {
  readonly length: number
  readonly emissions: Float32Array
  readonly joints: Uint8Array
  readonly transitions: Float32Array
}

/** The labelling with the highest score. */
export function best({ length, emissions, joints, transitions }: Chain): Uint8Array {
  const labels = new Uint8Array(length)
  if (length === 0) return labels
  const back = new Uint8Array(length * L)
  let last = new Float64Array(L)
  let now = new Float64Array(L)
  for (let y = 0; y < L; y++) last[y] = goesOn(y) ? -1e9 : emissions[y]!
  for (let t = 1; t < length; t++) {
    const base = joints[t]! * L * L
    for (let y = 0; y < L; y++) {
      let top = -Infinity
      let from = 0
      const before = BEFORE[y]!
      for (let k = 0; k < before.length; k++) {
        const x = before[k]!
        const score = last[x]! + transitions[base + y * L + x]!
        if (score > top) {
          top = score
          from = x
        }
      }
      now[y] = top + emissions[t * L + y]!
      back[t * L + y] = from
    }
    ;[last, now] = [now, last]
  }
  let y = last.indexOf(Math.max(...last))
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = y
    y = back[t * L + y]!
  }
  return labels
}

export interface Marginals {
  /** log of the sum over all labellings. */
  readonly logZ: number
  /** Probability of each label at each token. */
  readonly labels: Float32Array
  /** Scaled forward and backward sums, and exp(emission) with its shift, for the gradient of the transitions. */
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly scale: Float64Array
  readonly local: Float64Array
}

/** Forward-backward in scaled probability space; `steps` is exp(transitions). */
export function marginals({ length, emissions, joints }: Chain, steps: Float64Array): Marginals {
  const forward = new Float64Array(length * L)
  const backward = new Float64Array(length * L)
  const local = new Float64Array(length * L)
  const scale = new Float64Array(length)
  const labels = new Float32Array(length * L)
  let logZ = 0
  for (let t = 0; t < length; t++) {
    let top = -Infinity
    for (let y = 0; y < L; y++) top = Math.max(top, emissions[t * L + y]!)
    for (let y = 0; y < L; y++) local[t * L + y] = Math.exp(emissions[t * L + y]! - top)
    logZ += top
    const base = joints[t]! * L * L
    const was = (t - 1) * L
    let sum = 0
    for (let y = 0; y < L; y++) {
      const before = BEFORE[y]!
      let p = t === 0 && !goesOn(y) ? 1 : 0
      if (t > 0)
        for (let k = 0; k < before.length; k++) p += forward[was + before[k]!]! * steps[base + y * L + before[k]!]!
      p *= local[t * L + y]!
      forward[t * L + y] = p
      sum += p
    }
    sum ||= Number.MIN_VALUE
    for (let y = 0; y < L; y++) forward[t * L + y]! /= sum
    scale[t] = sum
    logZ += Math.log(sum)
  }
  const carry = new Float64Array(L)
  for (let t = length - 1; t >= 0; t--) {
    if (t === length - 1) for (let y = 0; y < L; y++) backward[t * L + y] = 1
    else {
      const base = joints[t + 1]! * L * L
      carry.fill(0)
      for (let y = 0; y < L; y++) {
        const b = (backward[(t + 1) * L + y]! * local[(t + 1) * L + y]!) / scale[t + 1]!
        const before = BEFORE[y]!
        for (let k = 0; k < before.length; k++) carry[before[k]!]! += steps[base + y * L + before[k]!]! * b
      }
      for (let x = 0; x < L; x++) backward[t * L + x] = carry[x]!
    }
    for (let y = 0; y < L; y++) labels[t * L + y] = forward[t * L + y]! * backward[t * L + y]!
  }
  return { logZ, labels, forward, backward, scale, local }
}
