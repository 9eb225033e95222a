/** @module Tokens → sentences: paragraph breaks, full stops with the quotes that close after them, abbreviations that may end. */
import { DIGIT, isLower, isUpper, KIND, LETTER, SPACE } from '../tokens/characters.ts'
import type { Spans } from '../tokens/columns.ts'
import { LEADING } from '../tokens/tables.ts'
import { STARTERS } from './starters.ts'

/** A longer stretch is cut, so that no later stage meets a sentence without end. */
export const LONGEST = 300

const CLOSERS = new Set(['"', "'", '”', '’', "''", ')', ']', '»', '``'])
const OPENERS = new Set(['"', "'", '“', '‘', '``', '(', '[', '«', '-', '--', '—', '–', '*', '•', '>'])

/** First token of each sentence among the tokens [from, to) of one segment of the text; appended to `out`. */
export function sentences(text: string, tokens: Spans, from: number, to: number, out: number[]): void {
  if (from >= to) return
  const wrapped = hardWrapped(text, tokens.start[from]!, tokens.end[to - 1]!)
  out.push(from)
  let first = from
  let open = false
  for (let i = from; i + 1 < to; i++) {
    const c = text.charCodeAt(tokens.start[i]!)
    if (c === 34 && tokens.end[i]! - tokens.start[i]! === 1) open = !open
    const broken = breakAfter(text, tokens, i, wrapped)
    let end = broken ? i + 1 : 0
    if (!broken && i - first >= LONGEST) end = i + 1
    if (end === 0 && stops(text, tokens, i)) end = closing(text, tokens, i, to, open)
    if (end === 0 || end >= to) continue
    if (broken || i - first >= LONGEST || begins(text, tokens, i, end)) {
      if (broken || end > i + 1) open = false
      out.push(end)
      first = end
      i = end - 1
    }
  }
}

/** Whether the white space after token `i` holds a paragraph break: an empty line, or the end of a line in a text that is not wrapped. */
function breakAfter(text: string, tokens: Spans, i: number, wrapped: boolean): boolean {
  const end = tokens.start[i + 1]!
  let lines = 0
  for (let at = tokens.end[i]!; at < end; at++) {
    const c = text.charCodeAt(at)
    if (c === 10 || c === 0x2029 || (c === 13 && text.charCodeAt(at + 1) !== 10)) lines++
  }
  return lines > 1 || (lines === 1 && !wrapped)
}

/** Whether most lines of the text end in the middle of a sentence, as in a text wrapped at a fixed width. */
function hardWrapped(text: string, from: number, to: number): boolean {
  let open = 0
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to && lines < 200; at = text.indexOf('\n', at + 1)) {
    const before = text.charCodeAt(at - 1)
    const after = text.charCodeAt(at + 1)
    if (before === 10 || after === 10 || after === 13 || before === 13) continue
    lines++
    if (isLower(after)) open++
  }
  return lines > 2 && open * 3 > lines
}

/** Whether a sentence may end with token `i`. */
function stops(text: string, tokens: Spans, i: number): boolean {
  const end = tokens.end[i]! - 1
  const c = text.charCodeAt(end)
  return c === 46 || c === 33 || c === 63 || c === 0x2026 || c === 0x203d
}

/** The token after the closing quotes and brackets that follow `i`. */
function closing(text: string, tokens: Spans, i: number, to: number, open: boolean): number {
  let next = i + 1
  let straight = open
  while (next < to && next <= i + 3) {
    if (reference(text, tokens, next, to)) return next + 3
    const form = text.slice(tokens.start[next]!, Math.min(tokens.end[next]!, tokens.start[next]! + 3))
    if (!CLOSERS.has(form)) break
    const spaced = tokens.start[next]! > tokens.end[next - 1]!
    if (form === '``' || ((form === '"' || form === "'") && spaced && !(form === '"' && straight))) break
    if (spaced && form !== '"' && form !== '”' && form !== "''") break
    if (form === '"') straight = false
    next++
  }
  return next
}

/** Whether "[22]" begins at token `i`: a reference belongs to the sentence before it. */
function reference(text: string, tokens: Spans, i: number, to: number): boolean {
  if (i + 2 >= to || text.charCodeAt(tokens.start[i]!) !== 91 || text.charCodeAt(tokens.start[i + 2]!) !== 93)
    return false
  return KIND[text.charCodeAt(tokens.start[i + 1]!)] === DIGIT && tokens.end[i + 1]! - tokens.start[i + 1]! < 4
}

/** Whether a sentence begins at token `next`, given that one may have ended with token `stop`. */
function begins(text: string, tokens: Spans, stop: number, next: number): boolean {
  const from = tokens.start[stop]!
  const to = tokens.end[stop]!
  const c = text.charCodeAt(tokens.start[next]!)
  const spaced = tokens.start[next]! > tokens.end[next - 1]!
  const quoted = OPENERS.has(text.slice(tokens.start[next]!, Math.min(tokens.end[next]!, tokens.start[next]! + 2)))
  const capital = isUpper(c) || (c >= 48 && c <= 57) || (quoted && opensCapital(text, tokens, next))
  const last = text.charCodeAt(to - 1)
  if (c === 40 && last !== 46 && next === stop + 1) return false
  if (!spaced && last !== 33 && last !== 63) return spaced
  if (to - from === 1 || KIND[text.charCodeAt(to - 2)]! < LETTER)
    return (
      capital ||
      (KIND[c] === LETTER && (!isLower(c) || (next === stop + 1 && last !== 0x2026 && carelessEnd(text, tokens, stop))))
    )
  return capital && afterAbbreviation(text, tokens, stop, next)
}

/** Whether the sign at token `stop` ends a sentence even before a lower-case word: it follows a plain word, and is no ellipsis. */
function carelessEnd(text: string, tokens: Spans, stop: number): boolean {
  if (stop === 0 || text.charCodeAt(tokens.start[stop]!) !== text.charCodeAt(tokens.end[stop]! - 1)) return false
  if (text.charCodeAt(tokens.start[stop]!) === 46 && tokens.end[stop]! - tokens.start[stop]! > 1) return false
  const word = tokens.start[stop - 1]!
  return (
    isLower(text.charCodeAt(word)) && tokens.end[stop - 1]! - word > 2 && tokens.end[stop - 1] === tokens.start[stop]
  )
}

/** Whether what the quote or bracket at token `i` opens begins with a capital. */
function opensCapital(text: string, tokens: Spans, i: number): boolean {
  let at = tokens.end[i]!
  while (at < text.length && at < tokens.end[i]! + 2 && KIND[text.charCodeAt(at)]! <= SPACE) at++
  return !isLower(text.charCodeAt(at))
}

/** Token `stop` ends with a period of its own: a sentence begins only if the next word is a usual first word. */
function afterAbbreviation(text: string, tokens: Spans, stop: number, next: number): boolean {
  const from = tokens.start[stop]!
  const to = tokens.end[stop]!
  const form = text.slice(from, Math.min(to - 1, from + 10)).toLowerCase()
  if (LEADING.has(form) || KIND[text.charCodeAt(from)] !== LETTER) return false
  const word = text.slice(tokens.start[next]!, Math.min(tokens.end[next]!, tokens.start[next]! + 12)).toLowerCase()
  return OPENERS.has(word) ? to - from > 2 : STARTERS.has(word)
}
