import { expect, test } from 'vitest'
import { best, type Chain, marginals } from './chain.ts'
import { BEFORE, CUE, goesOn, LABEL_COUNT as L, LABELS } from './labels.ts'

/** A chain with scores that look random but never change. */
function made(length: number): Chain {
  const number = (i: number) => ((Math.imul(i + 1, 0x9e3779b1) >>> 8) % 1000) / 250 - 2
  return {
    length,
    emissions: Float32Array.from({ length: length * L }, (_, i) => number(i)),
    joints: new Uint8Array(length),
    transitions: Float32Array.from({ length: L * L }, (_, i) => number(i + 7777)),
  }
}

/** Every labelling of a chain with its score. */
function all({ length, emissions, transitions }: Chain): { labels: number[]; score: number }[] {
  let paths = LABELS.flatMap((_, y) => (goesOn(y) ? [] : [{ labels: [y], score: emissions[y]! }]))
  for (let t = 1; t < length; t++) {
    paths = paths.flatMap(({ labels, score }) =>
      LABELS.flatMap((_, y) => {
        const x = labels.at(-1)!
        if (!BEFORE[y]!.includes(x)) return []
        return [{ labels: [...labels, y], score: score + transitions[y * L + x]! + emissions[t * L + y]! }]
      }),
    )
  }
  return paths
}

test('the best labelling is the best of all', () => {
  const chain = made(4)
  const top = all(chain).reduce((a, b) => (b.score > a.score ? b : a))
  expect([...best(chain)]).toEqual(top.labels)
})

test('probabilities are those of all labellings', () => {
  const chain = made(4)
  const { labels, logZ } = marginals(chain, Float64Array.from(chain.transitions, Math.exp))
  const paths = all(chain)
  const z = paths.reduce((sum, p) => sum + Math.exp(p.score), 0)
  expect(logZ).toBeCloseTo(Math.log(z), 4)
  const cue = paths.filter((p) => p.labels[2] === CUE).reduce((sum, p) => sum + Math.exp(p.score), 0) / z
  expect(labels[2 * L + CUE]).toBeCloseTo(cue, 4)
})

test('an empty chain has no labels', () => {
  expect(best(made(0))).toHaveLength(0)
})
