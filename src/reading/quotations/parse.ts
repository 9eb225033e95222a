/**
 * @module The parser of quotation marks: pairs them, nests single in double, carries a quotation over paragraphs.
 *
 * A paragraph is read with a stack of open marks. What is still open at its end goes on in the next paragraph when that
 * begins with an opening mark again (the habit of print: open each paragraph, close once); else it ends there, unclosed.
 */
import type { Chars } from '../../text/span.ts'
import { findMarks, type Mark } from './marks.ts'
import { paragraphs } from './paragraphs.ts'
import type { Quotation } from './quotation.ts'
import { useOf } from './use.ts'

const DEEPEST = 4
/** A quotation that goes on longer has a mark missing somewhere. */
const MOST_PARTS = 100

interface Open {
  readonly mark: Mark
  readonly depth: number
  /** Parts in earlier paragraphs. */
  readonly earlier: readonly Chars[]
}

/** Every quotation of `text`, by start. Linear in the length of the text; never throws. */
export function parseQuotations(text: string): Quotation[] {
  const found: Quotation[] = []
  const marks = findMarks(text)
  let next = 0
  let carried: readonly Chars[] = []
  const all = paragraphs(text)
  for (let p = 0; p < all.length; p++) {
    const { start, end } = all[p]!
    while (next < marks.length && marks[next]!.start < start) next++
    const from = next
    while (next < marks.length && marks[next]!.start < end) next++
    const open = pairMarks(text, marks, from, next, carried, found)
    const goesOn =
      open !== undefined && open.earlier.length < MOST_PARTS && opensParagraph(text, all[p + 1], marks[next])
    if (open) {
      const parts = [...open.earlier, { start: open.mark.start, end }]
      if (goesOn) carried = parts
      else found.push(quotation(text, parts, 0, false))
    }
    if (!goesOn) carried = []
  }
  return found.sort((a, b) => a.parts[0]!.start - b.parts[0]!.start || a.depth - b.depth)
}

/** Pairs the marks of one paragraph into `found`; returns the outermost double mark left open. */
function pairMarks(
  text: string,
  marks: readonly Mark[],
  from: number,
  to: number,
  carried: readonly Chars[],
  found: Quotation[],
): Open | undefined {
  const stack: Open[] = []
  for (let m = from; m < to; m++) {
    const mark = marks[m]!
    const match = mark.faces === 'open' ? -1 : lastOpen(stack, mark.level)
    if (match >= 0) {
      const { mark: first, depth, earlier } = stack[match]!
      stack.length = match
      if (mark.start > first.end)
        found.push(quotation(text, [...earlier, { start: first.start, end: mark.end }], depth, true))
    } else if (mark.faces !== 'close' && stack.length < DEEPEST && text[mark.end] !== undefined) {
      stack.push({ mark, depth: stack.length, earlier: stack.length === 0 && m === from ? carried : [] })
    }
  }
  return stack.find((o) => o.mark.level === 'double')
}

function lastOpen(stack: readonly Open[], level: Mark['level']): number {
  for (let i = stack.length - 1; i >= 0; i--) {
    if (stack[i]!.mark.level === level) return i
    if (level === 'single') return -1
  }
  return -1
}

const opensParagraph = (text: string, paragraph: Chars | undefined, mark: Mark | undefined) =>
  paragraph !== undefined &&
  mark !== undefined &&
  mark.level === 'double' &&
  mark.faces !== 'close' &&
  text.slice(paragraph.start, mark.start).trim() === ''

const quotation = (text: string, parts: readonly Chars[], depth: number, closed: boolean): Quotation => ({
  parts,
  depth,
  closed,
  use: useOf(text, parts),
})
