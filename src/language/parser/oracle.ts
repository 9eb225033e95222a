/** @module The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): what a move would lose. For training. */
import { LEFT, SHIFT, type State } from './state.ts'

/** How many gold arcs can no longer be reached after `move`. `gold[i]` is the head of word i, `state.length` for the root word. */
export function cost(state: State, gold: Int32Array, move: number): number {
  const { front, length } = state
  let lost = 0
  if (move === SHIFT) {
    const head = gold[front]!
    for (let n = 0; n < state.depth; n++) {
      const item = state.top(n)
      if (gold[item] === front) lost++
      if (n > 0 && head === item) lost++
    }
    return lost
  }
  const s0 = state.top(0)
  const head = gold[s0]!
  if (move === LEFT) lost += head === state.top(1) || head > front ? 1 : 0
  else lost += head >= front ? 1 : 0
  for (let i = front; i < length; i++) if (gold[i] === s0) lost++
  return lost
}
