/** @module What a quotation is used for, as far as its own words and the character before it say. */
import type { Chars } from '../../text/span.ts'
import type { QuotationUse } from './quotation.ts'

/** As many words make a passage even without a full stop. */
const MANY = 8
/** More capitalised words than these are a shouted sentence, not a name. */
const NAME = 7
/** Words that stay small inside a title: "The Art of the Deal". */
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/

/** `parts` are spans with their marks. A quotation over several paragraphs is a passage. */
export function useOf(text: string, parts: readonly Chars[]): QuotationUse {
  if (parts.length > 1) return 'passage'
  const { start, end } = parts[0]!
  if (end - start > 400) return 'passage'
  const inner = text.slice(start, end).replace(/^[^\p{L}\p{N}]+/u, '')
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
  if (isName(text, start, words, /[.?!]\W*$/.test(inner))) return 'name'
  if (words.length >= MANY) return 'passage'
  return words.length > 1 && /[,.?!—–-][\W]*$/.test(inner) && /^\p{Lu}/u.test(inner) ? 'passage' : 'fragment'
}

function isName(text: string, start: number, words: readonly string[], ends: boolean): boolean {
  if (words.length === 0 || words.length > NAME || ends) return false
  const capital = words.every((w, i) => /^[\p{Lu}\p{N}]/u.test(w) || (i > 0 && SMALL.test(w)))
  return capital && (words.length > 1 || /\p{Lu}[\p{L}.]* $/u.test(text.slice(Math.max(0, start - 20), start)))
}
