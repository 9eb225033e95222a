/** @module What kind of character a UTF-16 code unit is, as the tokenizer needs it: one table look-up. */

export const SYMBOL = 0
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3

/** Kind of each code unit. White space is exactly what `\s` matches; marks and lone surrogates count as letters. */
export const KIND: Uint8Array = table()

/** Upper-case A–Z and the accented capitals of Latin-1, Latin Extended-A, Greek and Cyrillic. */
export function isUpper(c: number): boolean {
  if (c < 128) return c >= 65 && c <= 90
  if (c <= 0xde) return c >= 0xc0 && c !== 0xd7
  if (c >= 0x100 && c <= 0x17f) return String.fromCharCode(c).toLowerCase() !== String.fromCharCode(c)
  return (c >= 0x391 && c <= 0x3ab) || (c >= 0x400 && c <= 0x42f)
}

export function isLower(c: number): boolean {
  return c < 128 ? c >= 97 && c <= 122 : KIND[c] === LETTER && !isUpper(c)
}

/** An ASCII letter in lower case; anything else as it is. */
export function lower(c: number): number {
  return c >= 65 && c <= 90 ? c + 32 : c
}

function table(): Uint8Array {
  const kind = new Uint8Array(0x10000).fill(LETTER, 0xaa)
  const mark = (value: number, ...ranges: [number, number][]) => {
    for (const [from, to] of ranges) kind.fill(value, from, to + 1)
  }
  mark(DIGIT, [0x30, 0x39])
  mark(LETTER, [0x41, 0x5a], [0x61, 0x7a])
  mark(SYMBOL, [0xab, 0xac], [0xae, 0xb4], [0xb6, 0xb9], [0xbb, 0xbf], [0xd7, 0xd7], [0xf7, 0xf7])
  mark(SYMBOL, [0x2010, 0x205e], [0x20a0, 0x20cf], [0x2100, 0x2101], [0x2116, 0x2117], [0x2120, 0x2122])
  mark(SYMBOL, [0x2150, 0x215f], [0x2190, 0x2bff], [0x3001, 0x3004], [0x3008, 0x3020], [0x3030, 0x3030])
  mark(SYMBOL, [0xe000, 0xf8ff], [0xff01, 0xff0f], [0xff1a, 0xff20], [0xfffc, 0xfffd])
  mark(SPACE, [9, 13], [32, 32], [0xa0, 0xa0], [0x1680, 0x1680], [0x2000, 0x200a], [0x2028, 0x2029])
  mark(SPACE, [0x202f, 0x202f], [0x205f, 0x205f], [0x3000, 0x3000], [0xfeff, 0xfeff])
  mark(SYMBOL, [0xd83c, 0xd83e])
  mark(LETTER, [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x2064])
  return kind
}
