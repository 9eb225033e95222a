/** @module A first reader of attributions, by rule: a cue verb, its subject, and its clause or quotation. */
import type { Doc } from '../../language/doc.ts'
import type { Chars, Tokens } from '../../text/span.ts'
import type { Found } from '../layers.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { kindOf } from './kinds.ts'

/** Attributions with a finite cue verb; precise in plain sentences, blind to the rest. */
export function findByRule(doc: Doc, quotations: readonly Quotation[]): Found[] {
  const found: Found[] = []
  for (let i = 0; i < doc.length; i++) {
    const kind = doc.upos(i) === 'VERB' ? kindOf(doc.lemma(i)) : undefined
    if (!kind) continue
    const subject = doc.child(i, 'nsubj')
    const content = contentOf(doc, i, quotations)
    if (subject < 0 || content.length === 0) continue
    const source = doc.chars(doc.subtree(subject))
    found.push({
      source: [source],
      cue: [doc.chars({ from: i, to: i + 1 })],
      content,
      kind,
      confidence: 0.5,
      rule: 'cue verb',
    })
  }
  return found
}

function contentOf(doc: Doc, cue: number, quotations: readonly Quotation[]): Chars[] {
  const sentence = doc.chars(doc.sentence(doc.sentenceOf(cue)))
  const quoted = quotations
    .filter((q) => q.depth === 0 && q.use === 'passage')
    .flatMap((q) => q.parts)
    .filter(
      (p) => p.start < sentence.end && p.end > sentence.start && !(p.start <= doc.start(cue) && doc.end(cue) <= p.end),
    )
  const clause = doc.child(cue, 'ccomp', 'parataxis')
  if (clause < 0) return quoted
  const words: Tokens = doc.subtree(clause)
  if (words.from <= cue && cue < words.to) return quoted
  return quoted.length > 0 ? quoted : [doc.chars(words)]
}
