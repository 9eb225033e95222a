/** @module From the corpora's notion of spans to the brief's: an opening "that" is no part of what was said. */
import type { Doc } from '../../language/doc.ts'
import type { Chars } from '../../text/span.ts'
import type { Found } from '../layers.ts'
import type { Attribution } from '../reading.ts'

/** The attribution as the brief holds it, before its source is resolved and its footing, response and modality are known. */
export const briefForm = (doc: Doc, found: Found): Attribution => ({
  ...found,
  content: found.content.map((c, i) => (i === 0 ? withoutOpening(doc.text, c) : c)),
  entity: null,
  described: null,
  footing: found.source.length > 0 ? 'named' : 'unattributed',
  response: null,
  via: null,
  modality: 'unknown',
  polarity: 'unknown',
})

/** "that it rains" → "it rains". */
function withoutOpening(text: string, span: Chars): Chars {
  const opening = /^that[,]?\s+/i.exec(text.slice(span.start, Math.min(span.end, span.start + 8)))
  return opening && opening[0].length < span.end - span.start
    ? { start: span.start + opening[0].length, end: span.end }
    : span
}
