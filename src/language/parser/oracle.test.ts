import { expect, test } from 'vitest'
import { cost } from './oracle.ts'
import { LEFT, RIGHT, SHIFT, State } from './state.ts'

/** Follows the cheapest moves; returns the heads found (the root word's is the length) and what was lost on the way. */
function follow(gold: readonly number[], first: readonly number[] = []): { heads: number[]; lost: number } {
  const state = new State()
  state.reset(gold.length)
  let lost = 0
  for (let step = 0; !state.done; step++) {
    const moves = [SHIFT, LEFT, RIGHT].filter((m) => state.allows(m))
    const costs = moves.map((m) => cost(state, Int32Array.from(gold), m))
    const move = first[step] ?? moves[costs.indexOf(Math.min(...costs))]!
    lost += costs[moves.indexOf(move)]!
    state.apply(move, 0)
  }
  return { heads: [...state.arcs.head.subarray(0, gold.length)], lost }
}

test.each([[[1, 3, 3, 4]], [[3, 0, 1]], [[1, 5, 1, 4, 2, 6]], [[1]]])(
  'the cheapest moves draw the gold tree %j',
  (gold) => {
    expect(follow(gold)).toEqual({ heads: gold, lost: 0 })
  },
)

test('after a mistake the rest is still found, and the mistake costs what it lost', () => {
  const { heads, lost } = follow([1, 3, 3, 4], [SHIFT, SHIFT, RIGHT])
  expect(lost).toBe(heads.filter((h, i) => h !== [1, 3, 3, 4][i]).length)
  expect(lost).toBeGreaterThan(0)
})

test('only one word hangs from the root', () => {
  expect(follow([3, 3, 3]).heads.filter((h) => h === 3)).toHaveLength(1)
})
