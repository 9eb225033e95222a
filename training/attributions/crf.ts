/**
 * @module Trains a linear-chain CRF with AdaGrad on hashed features, then keeps the rows that matter.
 * Duchi, Hazan and Singer, Adaptive Subgradient Methods, JMLR 2011.
 */
import { marginals } from '../../src/reading/attributions/chain.ts'
import { BEFORE, LABEL_COUNT as L } from '../../src/reading/attributions/labels.ts'

/** A piece of a document: `features` holds `width` row numbers for each token. */
export interface Piece {
  readonly length: number
  readonly features: Uint32Array
  readonly offsets: Uint32Array
  readonly joints: Uint8Array
  readonly labels: Uint8Array
}

export interface Options {
  readonly rows: number
  readonly joints: number
  readonly epochs: number
  readonly rate: number
  /** Share of the features left out at random at each token. */
  readonly dropout: number
  readonly seed: number
  /** The weights are the mean over the ends of as many last epochs. */
  readonly averaged: number
  readonly log?: (line: string) => void
}

/** A token whose probabilities are this near to the gold labels moves no weight. */
const SETTLED = 1e-4

export interface Crf {
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

/** A small repeatable random source (mulberry32). */
export function random(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function trainCrf(pieces: readonly Piece[], options: Options): Crf {
  const { rows, joints, epochs, rate, dropout, seed, averaged } = options
  const weights = new Float32Array(rows * L)
  const squares = new Float32Array(rows)
  const transitions = new Float32Array(joints * L * L)
  const stepSquares = new Float32Array(joints * L * L)
  const steps = new Float64Array(joints * L * L).fill(1)
  const next = random(seed)
  const mean = new Float32Array(weights.length)
  const meanSteps = new Float32Array(transitions.length)
  const order = Uint32Array.from(pieces.keys())
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    const eta = rate * (epoch >= epochs - 2 ? (epoch === epochs - 1 ? 0.2 : 0.5) : 1)
    let loss = 0
    let tokens = 0
    for (const p of order) {
      const piece = pieces[p]!
      const drop = Math.floor(next() * 2 ** 32)
      loss += update(piece, drop)
      tokens += piece.length
    }
    if (epoch >= epochs - averaged) {
      for (let i = 0; i < mean.length; i++) mean[i]! += weights[i]! / averaged
      for (let i = 0; i < meanSteps.length; i++) meanSteps[i]! += transitions[i]! / averaged
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / tokens).toFixed(4)}`)

    function update(piece: Piece, drop: number): number {
      const { length, features, offsets, labels } = piece
      const emissions = new Float32Array(length * L)
      const keep = dropout > 0 ? new Uint8Array(features.length) : undefined
      const threshold = dropout * 2 ** 32
      const factor = 1 / (1 - dropout)
      let r = drop | 1
      for (let t = 0; t < length; t++) {
        for (let f = offsets[t]!; f < offsets[t + 1]!; f++) {
          if (keep) {
            r ^= r << 13
            r ^= r >>> 17
            r ^= r << 5
            if (r >>> 0 < threshold) continue
            keep[f] = 1
          }
          addRow(weights, features[f]! * L, emissions, t * L)
        }
      }
      if (keep) for (let i = 0; i < emissions.length; i++) emissions[i]! *= factor
      const m = marginals({ length, emissions, joints: piece.joints, transitions }, steps)
      let gold = 0
      const grad = new Float32Array(L)
      for (let t = 0; t < length; t++) {
        let norm = 0
        gold += emissions[t * L + labels[t]!]!
        for (let y = 0; y < L; y++) {
          grad[y] = m.labels[t * L + y]! - (labels[t] === y ? 1 : 0)
          norm += grad[y]! * grad[y]!
        }
        if (norm < SETTLED) continue
        norm /= 2
        for (let f = offsets[t]!; f < offsets[t + 1]!; f++) {
          if (keep && !keep[f]) continue
          const feature = features[f]!
          squares[feature]! += norm
          const s = eta / Math.sqrt(squares[feature]! + 1e-3)
          stepRow(weights, feature * L, grad, s)
        }
      }
      // Transitions: expected minus seen.
      for (let t = 1; t < length; t++) {
        const base = piece.joints[t]! * L * L
        const seen = base + labels[t]! * L + labels[t - 1]!
        gold += transitions[seen]!
        for (let y = 0; y < L; y++) {
          const right = (m.local[t * L + y]! * m.backward[t * L + y]!) / m.scale[t]!
          for (const x of BEFORE[y]!) {
            const at = base + y * L + x
            const g = m.forward[(t - 1) * L + x]! * steps[at]! * right - (at === seen ? 1 : 0)
            if (g < 1e-5 && g > -1e-5) continue
            stepSquares[at]! += g * g
            transitions[at]! -= (eta * g) / Math.sqrt(stepSquares[at]! + 1)
            steps[at] = Math.exp(transitions[at]!)
          }
        }
      }
      return m.logZ - gold
    }
  }
  return { weights: mean, transitions: meanSteps }
}

/** scores += weights of a row; written out, since a loop over the labels takes twice as long. */
function addRow(weights: Float32Array, row: number, scores: Float32Array, at: number): void {
  scores[at]! += weights[row]!
  scores[at + 1]! += weights[row + 1]!
  scores[at + 2]! += weights[row + 2]!
  scores[at + 3]! += weights[row + 3]!
  scores[at + 4]! += weights[row + 4]!
  scores[at + 5]! += weights[row + 5]!
  scores[at + 6]! += weights[row + 6]!
  scores[at + 7]! += weights[row + 7]!
  scores[at + 8]! += weights[row + 8]!
  scores[at + 9]! += weights[row + 9]!
  scores[at + 10]! += weights[row + 10]!
  scores[at + 11]! += weights[row + 11]!
}

/** weights of a row -= step * gradient. */
function stepRow(weights: Float32Array, row: number, grad: Float32Array, step: number): void {
  weights[row]! -= step * grad[0]!
  weights[row + 1]! -= step * grad[1]!
  weights[row + 2]! -= step * grad[2]!
  weights[row + 3]! -= step * grad[3]!
  weights[row + 4]! -= step * grad[4]!
  weights[row + 5]! -= step * grad[5]!
  weights[row + 6]! -= step * grad[6]!
  weights[row + 7]! -= step * grad[7]!
  weights[row + 8]! -= step * grad[8]!
  weights[row + 9]! -= step * grad[9]!
  weights[row + 10]! -= step * grad[10]!
  weights[row + 11]! -= step * grad[11]!
}
