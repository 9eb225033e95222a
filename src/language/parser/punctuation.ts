/**
 * @module Closing quotation marks and brackets get the head of what they enclose, by the rules of Universal Dependencies.
 *
 * The parser has long lost sight of the opening mark when it meets the closing one; all other marks it attaches itself.
 */
import { RELATIONS, XPOS } from '../tagset.ts'

const PUNCT = RELATIONS.indexOf('punct')
const OPENING = new Set([XPOS.indexOf('``'), XPOS.indexOf('-LRB-')])
const CLOSING = new Map([
  [XPOS.indexOf("''"), XPOS.indexOf('``')],
  [XPOS.indexOf('-RRB-'), XPOS.indexOf('-LRB-')],
])

/** Corrects the heads of one sentence: `head` holds positions in it, -1 at the root. */
export function attachClosing(head: Int32Array, relation: Uint8Array, xpos: Uint8Array): void {
  const open: number[] = []
  for (let i = 0; i < head.length; i++) {
    if (OPENING.has(xpos[i]!)) open.push(i)
    const opener = CLOSING.get(xpos[i]!)
    if (opener === undefined || open.length === 0 || xpos[open.at(-1)!] !== opener) continue
    const inside = enclosed(head, relation, open.pop()!, i)
    if (relation[i] === PUNCT && inside >= 0 && !hangsFrom(head, inside, i)) head[i] = inside
  }
}

/** The one word between two marks whose head lies outside them; -1 if there are several. */
function enclosed(head: Int32Array, relation: Uint8Array, open: number, close: number): number {
  let found = -1
  for (let i = open + 1; i < close; i++) {
    if (relation[i] === PUNCT || (head[i]! > open && head[i]! < close)) continue
    if (found >= 0) return -1
    found = i
  }
  return found
}

/** Whether word `i` is, at any depth, a dependent of `above`. */
function hangsFrom(head: Int32Array, i: number, above: number): boolean {
  for (let at = i; at >= 0; at = head[at]!) if (at === above) return true
  return false
}
