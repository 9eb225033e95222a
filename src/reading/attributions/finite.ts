/** @module Whether a stretch of words is a sentence of its own: it has a finite verb. */
import type { Doc } from '../../language/doc.ts'
import type { Tokens } from '../../text/span.ts'

export function hasFiniteVerb(doc: Doc, { from, to }: Tokens): boolean {
  for (let t = from; t < to; t++) if (/^(?:VB[DZP]|MD)$/.test(doc.xpos(t))) return true
  return false
}
