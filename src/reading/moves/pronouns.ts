/** @module Whom "him" means in a change of post: whoever the passage before it said would go. */
import type { Doc } from '../../language/doc.ts'
import type { MoveMention } from '../reading.ts'
import type { Cast } from './people.ts'

/** A mention, and the pronoun that its outgoing person was read from; -1 where it was no pronoun. */
export interface Told {
  readonly mention: MoveMention
  readonly pronoun: number
}

/**
 * Where "force out A, who fell out with B, and replace him" was read as B, the first half of the sentence says better;
 * and "expected him to be replaced by B, C has become" cannot mean C, who is named only afterwards.
 */
export function withPronouns(doc: Doc, cast: Cast, told: readonly Told[]): MoveMention[] {
  const moves: MoveMention[] = []
  for (const { mention, pronoun } of told) {
    const better = pronoun < 0 || mention.outgoing === null ? null : betterReading(doc, cast, moves, mention, pronoun)
    moves.push(better === null ? mention : { ...mention, outgoing: better, post: { ...mention.post, holder: better } })
  }
  return moves
}

function betterReading(
  doc: Doc,
  cast: Cast,
  before: readonly MoveMention[],
  mention: MoveMention,
  pronoun: number,
): number | null {
  const last = before.findLast((m) => m.outgoing !== null)
  if (!last || last.outgoing === mention.incoming) return null
  const { from, to } = doc.sentence(doc.sentenceOf(pronoun))
  const here = last.span.start >= doc.start(from) && last.frame !== 'departure'
  const names = cast.within(from, to).filter((m) => m.kind === 'name' && m.entity === mention.outgoing)
  const onlyAfter = names.length > 0 && names.every((m) => m.from > pronoun)
  return here || onlyAfter ? last.outgoing : null
}
