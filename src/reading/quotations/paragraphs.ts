/** @module Where paragraphs lie: parted by blank lines, or by line breaks in a text that has no blank line. */
import type { Chars } from '../../text/span.ts'

const BLANK_LINE = /\n[^\S\n]*\n\s*/g
const LINE = /\n\s*/g

/** Paragraphs in text order, without the white space between them; together they hold every word. */
export function paragraphs(text: string): Chars[] {
  const found: Chars[] = []
  let start = 0
  const gaps = /\n[^\S\n]*\n/.test(text) ? BLANK_LINE : LINE
  for (const gap of text.matchAll(gaps)) {
    if (gap.index > start) found.push({ start, end: gap.index })
    start = gap.index + gap[0].length
  }
  if (start < text.length) found.push({ start, end: text.length })
  return found
}
