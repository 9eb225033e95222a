/** @module The first language stage: a text's tokens and sentences as columns. Furniture is kept apart, sentence by sentence. */
import type { Chars } from '../../text/span.ts'
import type { Source, Words } from '../doc.ts'
import { Spans } from '../tokens/columns.ts'
import { tokenize } from '../tokens/tokens.ts'
import { sentences } from './sentences.ts'

/** Words and sentences of `source.text`. Every character that is no white space lies in exactly one word. */
export function readWords({ text, furniture }: Source): Words {
  const tokens = new Spans((text.length >> 2) + 16)
  const firsts: number[] = []
  for (const { start, end } of segments(text.length, furniture)) {
    const from = tokens.length
    tokenize(text, start, end, tokens)
    sentences(text, tokens, from, tokens.length, firsts)
  }
  const { length } = tokens
  const sentence = new Uint32Array(length)
  for (let s = 0; s < firsts.length; s++) sentence.fill(s, firsts[s], firsts[s + 1] ?? length)
  return {
    length,
    start: tokens.start.slice(0, length),
    end: tokens.end.slice(0, length),
    sentence,
    sentences: Uint32Array.from([...firsts, length]),
  }
}

/** The text cut at both ends of every stretch of furniture; overlapping stretches are cut once. */
function segments(length: number, furniture: readonly Chars[]): Chars[] {
  const cuts = new Set([0, length])
  for (const { start, end } of furniture) {
    for (const at of [start, end]) if (at > 0 && at < length) cuts.add(Math.trunc(at))
  }
  const sorted = [...cuts].sort((a, b) => a - b)
  return sorted.slice(0, -1).map((start, i) => ({ start, end: sorted[i + 1]! }))
}
