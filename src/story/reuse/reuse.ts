/**
 * @module Whether two reports are independent of each other, or share a text: copied, from one agency, or excerpted.
 *
 * Everybody may quote the same speech, statement or tweet; that makes one origin for what was said, but not one
 * report out of two. What counts is the reporters' own prose in both.
 */
import type { Report } from '../../schema/types.ts'
import type { Chars } from '../../text/span.ts'
import { namesOutlet } from './outlet.ts'
import { type Shared, sharedRuns } from './shared.ts'
import { isTweet, quotedMask, quotedShare, speaksItself } from './speech.ts'

export const RELATIONS = ['copy', 'wire', 'excerpt', 'same-quotes', 'none'] as const
export type Relation = (typeof RELATIONS)[number]

/** A passage that both reports have, and whose words it is. */
export interface Passage {
  readonly a: Chars
  readonly b: Chars
  /** How many words. */
  readonly length: number
  /** prose: the reporters' own in both; quoted: speech in both; one-sided: between quotation marks in one only. */
  readonly kind: 'prose' | 'quoted' | 'one-sided'
}

export interface Reuse {
  readonly relation: Relation
  /** Whether one leans on the other, or both on one text. */
  readonly dependent: boolean
  readonly passages: readonly Passage[]
}

/** Prose of fewer words in a row is a title or a stock phrase. */
const LEAST_PROSE = 10
/** Words of shared prose that are no accident. */
const ENOUGH_PROSE = 22
/** Words of shared speech worth naming. */
const ENOUGH_SPEECH = 20
/** A copy: this much of the shorter text, and this much of the longer one. */
const COPY_OF_SHORTER = 0.78
const COPY_OF_LONGER = 0.5
/** Who names the other outlet and shares this much of the shorter text has it from there. */
const CREDITED = 0.3
/** One passage this long, in few pieces, was lifted as a block. */
const BLOCK = 40
const FEW = 3

const AGENCY =
  /\bAssociated Press\b|\((?:AP|Reuters|AFP)\)|\bReuters\b|\bAFP\b|\bAgence France-Presse\b|\bAP writers?\b/

/** Compares two reports; the order of the two does not change the relation. */
export function reuse(a: Report, b: Report): Reuse {
  const [maskA, maskB] = [quotedMask(a.text), quotedMask(b.text)]
  const passages = sharedRuns(a.text, b.text).map((run) => ({
    ...run,
    kind: kindOf(run, a.text, b.text, maskA, maskB),
  }))
  const relation = relationOf(a, b, passages)
  return { relation, dependent: relation === 'copy' || relation === 'wire' || relation === 'excerpt', passages }
}

function relationOf(a: Report, b: Report, passages: readonly Passage[]): Relation {
  const sizes = [wordCount(a.text), wordCount(b.text)]
  const all = total(passages)
  const ofShorter = all / Math.max(1, Math.min(...sizes))
  const prose = passages.filter((p) => p.kind === 'prose' && p.length >= LEAST_PROSE)
  const named = namesOutlet(b.text, a.outlet) || namesOutlet(a.text, b.outlet)
  if (ofShorter >= COPY_OF_SHORTER && all / Math.max(...sizes) >= COPY_OF_LONGER && prose.length > 0) return 'copy'
  if (total(prose) >= ENOUGH_PROSE) {
    const agency = AGENCY.test(a.text) && AGENCY.test(b.text)
    const block = prose.length <= FEW && prose.some((p) => p.length >= BLOCK)
    return block && !agency ? 'excerpt' : 'wire'
  }
  if (named && ofShorter >= CREDITED) return 'excerpt'
  return all - total(passages.filter((p) => p.kind === 'prose')) >= ENOUGH_SPEECH ? 'same-quotes' : 'none'
}

function kindOf(run: Shared, a: string, b: string, maskA: Uint8Array, maskB: Uint8Array): Passage['kind'] {
  if (isTweet(a, run.a) || isTweet(b, run.b)) return 'quoted'
  const quotedA = quotedShare(maskA, run.a) >= 0.5
  const quotedB = quotedShare(maskB, run.b) >= 0.5
  if (quotedA !== quotedB) return 'one-sided'
  const speech = quotedA || speaksItself(a, run.a, maskA) || speaksItself(b, run.b, maskB)
  return speech ? 'quoted' : 'prose'
}

const total = (passages: readonly { readonly length: number }[]) => passages.reduce((n, p) => n + p.length, 0)
const wordCount = (text: string) => text.split(/\s+/).length
