/** @module The reading stage that says how sure a source is of what it says: `modality` and `polarity` of each attribution. */
import type { Doc } from '../../language/doc.ts'
import type { Chars, Tokens } from '../../text/span.ts'
import type { ReadingStage } from '../layers.ts'
import type { Attribution } from '../reading.ts'
import { commitment, type Factuality, factualityOf } from './factuality.ts'

/**
 * What an attribution's source makes of its content: the cue's own effect ("deny", "expect", "want"), then whatever
 * stands inside the content. Null when the content holds no word.
 */
export function factualityOfContent(
  doc: Doc,
  { cue, content }: Pick<Attribution, 'cue' | 'content'>,
): Factuality | null {
  const heads = content.flatMap((chars) => {
    const span = doc.tokens(chars)
    return span.from < span.to ? [{ span, head: headOf(doc, span) }] : []
  })
  // "the president … to have soured on him": the clause, not its raised subject
  const main = heads.find(({ head }) => isClause(doc, head)) ?? heads[0]
  if (!main) return null
  const verb = cueVerb(doc, cue)
  return factualityOf(doc, main.head, main.span, verb < 0 ? 3 : commitment(doc, verb, main.head))
}

const isClause = (doc: Doc, i: number) => doc.upos(i) === 'VERB' || doc.child(i, 'cop', 'nsubj') >= 0

/** The first token whose head stands outside: the main predicate of the content's first clause. */
function headOf(doc: Doc, { from, to }: Tokens): number {
  let first = -1
  for (let i = from; i < to; i++) {
    const inside = doc.head(i) >= from && doc.head(i) < to
    if (inside || doc.relation(i) === 'punct' || doc.relation(i) === 'mark') continue
    if (isClause(doc, i)) return i
    if (first < 0) first = i
  }
  return first < 0 ? from : first
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
