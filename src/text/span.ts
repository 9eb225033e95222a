/** @module Spans over a report's text. Offsets are UTF-16 code units, end exclusive, as JavaScript strings count. */

/** A stretch of characters of one text; `end` is exclusive. */
export interface Chars {
  readonly start: number
  readonly end: number
}

/** A stretch of tokens of one document; `to` is exclusive. */
export interface Tokens {
  readonly from: number
  readonly to: number
}

/** How many characters two spans share; 0 when they only touch. */
export function overlap(a: Chars, b: Chars): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Whether `outer` covers every character of `inner`. */
export function covers(outer: Chars, inner: Chars): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span over all of `spans`; throws RangeError for an empty list. */
export function hull(spans: readonly Chars[]): Chars {
  if (spans.length === 0) throw new RangeError('Expected at least one span, found none')
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

/** `span` without the white space at its ends. */
export function trim(text: string, span: Chars): Chars {
  let { start, end } = span
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { start, end }
}
