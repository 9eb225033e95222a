/** @module The reading stage that says how sure a source is of what it says: `modality` and `polarity` of each attribution. */
import type { Doc } from '../../language/doc.ts'
import type { Chars, Tokens } from '../../text/span.ts'
import type { ReadingStage } from '../layers.ts'
import type { Attribution } from '../reading.ts'
import { type Factuality, factualityOf, throughPredicate } from './factuality.ts'

/** Kinds of predicates with which a source stands behind the content in full. */
const ASSERTING = new Set(['reporting', 'claiming', 'factive'])

/**
 * What an attribution's source makes of its content: the cue's own effect ("deny", "expect", "want"), then whatever
 * stands inside the content. Null when the content holds no word.
 */
export function factualityOfContent(
  doc: Doc,
  { cue, content }: Pick<Attribution, 'cue' | 'content'>,
): Factuality | null {
  const span = content[0] && doc.tokens(content[0])
  if (!span || span.from >= span.to) return null
  const head = headOf(doc, span)
  const verb = cueVerb(doc, cue)
  return factualityOf(doc, head, span, verb < 0 ? 3 : throughPredicate(doc, verb, head, ASSERTING))
}

/** The first token whose head stands outside: the main predicate of the content's first clause. */
function headOf(doc: Doc, { from, to }: Tokens): number {
  for (let i = from; i < to; i++)
    if ((doc.head(i) < from || doc.head(i) >= to) && doc.relation(i) !== 'punct' && doc.relation(i) !== 'mark') return i
  return from
}

/** The word of the cue that carries its meaning: a verb before a noun, the last verb of "called to deny". */
function cueVerb(doc: Doc, cue: readonly Chars[]): number {
  let found = -1
  for (const span of cue) {
    const { from, to } = doc.tokens(span)
    for (let i = from; i < to; i++)
      if (doc.upos(i) === 'VERB' || (found < 0 && /^(NOUN|ADJ)$/.test(doc.upos(i)))) found = i
  }
  return found
}

export const factualityStage: ReadingStage = {
  name: 'factuality',
  version: '1',
  needs: ['doc', 'attributions'],
  adds: ['attributions'],
  run: ({ doc, attributions }) => ({
    attributions: attributions.map((attribution) => {
      const found = factualityOfContent(doc, attribution)
      return found ? { ...attribution, modality: found.modality, polarity: found.polarity } : attribution
    }),
  }),
}
