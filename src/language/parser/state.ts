/**
 * @module The arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011), the root at the end of the buffer.
 *
 *   shift      σ      b|β  →  σ|b    β
 *   left(l)    σ|s    b|β  →  σ      b|β    b heads s
 *   right(l)   σ|t|s  β    →  σ|t    β      t heads s
 *
 * The root takes only the last word left on the stack, so every sentence gets exactly one root word.
 */
import { Arcs } from './arcs.ts'

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

export class State {
  readonly arcs = new Arcs()
  length = 0
  stack = new Int32Array(64)
  depth = 0
  /** First word of the buffer; `length` is the root. */
  front = 0

  reset(length: number): void {
    this.length = length
    if (this.stack.length <= length) this.stack = new Int32Array(length * 2)
    this.depth = 0
    this.front = 0
    this.arcs.reset(length)
  }

  get done(): boolean {
    return this.depth === 0 && this.front === this.length
  }

  /** Item `n` of the stack from the top; -1 below its bottom. */
  top(n: number): number {
    return n < this.depth ? this.stack[this.depth - 1 - n]! : -1
  }

  /** Word `n` of the buffer; the root comes last, then -1. */
  next(n: number): number {
    return this.front + n <= this.length ? this.front + n : -1
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.front < this.length
    if (move === LEFT) return this.depth > 0 && (this.front < this.length || this.depth === 1)
    return this.depth > 1
  }

  apply(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.front++
      return
    }
    const child = this.stack[--this.depth]!
    this.arcs.add(move === LEFT ? this.front : this.stack[this.depth - 1]!, child, label)
  }
}
