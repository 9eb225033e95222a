/** @module Which characters of a text are somebody's own words: between quotation marks, or a tweet set out without them. */
import type { Chars } from '../../text/span.ts'

/** For every character whether it stands inside quotation marks. A mark never reaches past its paragraph. */
export function quotedMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length)
  let open: string[] = []
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    const closer = closerOf(text, i)
    if (c === '\n') open = []
    else if (c === open.at(-1) && !(c !== '"' && c !== '”' && isLetter(text[i + 1]))) open.pop()
    else if (closer && open.length < DEEPEST) open.push(closer)
    mask[i] = open.length === 0 ? 0 : 1
  }
  return mask
}

/** Quotations inside quotations inside quotations: more than that is noise. */
const DEEPEST = 4

/** What closes the quotation that the character at `i` may open. */
function closerOf(text: string, i: number): string | null {
  const c = text[i]
  if (c === '“') return '”'
  if (c === '"') return '"'
  if ((c === '‘' || c === "'") && !isLetter(text[i - 1]) && isLetter(text[i + 1])) return c === '‘' ? '’' : "'"
  return null
}

const isLetter = (c: string | undefined) => c !== undefined && /[\p{L}\p{N}]/u.test(c)

/** How a tweet ends when a page's text is taken out: "— Name (@handle) May 6, 2031", or a link to a picture. */
const TWEET = /\(@\w{2,30}\)|pic\.twitter\.com|https?:\/\/t\.co\//
/** How far after a passage the signature may stand: tweets come in threads. */
const REACH = 120

/** Whether the passage is a tweet set out in the text, with or without quotation marks. */
export const isTweet = (text: string, { start, end }: Chars): boolean =>
  TWEET.test(text.slice(Math.max(0, start - 10), end + REACH))

const OWN = /\b(?:I|I'm|I’m|we|my|our|me|us|you|your|we're|we’re)\b/gi

/** Whether a passage talks in the first or second person outside quotation marks: speech, set out as a block. */
export function speaksItself(text: string, span: Chars, mask: Uint8Array): boolean {
  const words = text.slice(span.start, span.end).split(/\s+/).length
  let own = 0
  for (const m of text.slice(span.start, span.end).matchAll(OWN)) if (!mask[span.start + m.index]) own++
  return own / words > 0.04
}

/** The share of a passage's characters that stand inside quotation marks. */
export function quotedShare(mask: Uint8Array, { start, end }: Chars): number {
  let n = 0
  for (let i = start; i < end; i++) n += mask[i]!
  return n / Math.max(1, end - start)
}
