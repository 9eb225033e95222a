/**
 * @module Segments → relations: each cue takes the source and the contents that point at it.
 *
 * A source or content goes to the nearest cue on the side its label names. A cue left without a source shares the one of
 * the cue before it in its sentence ("She said … and promised …").
 */
import type { Doc } from '../../language/doc.ts'
import type { Tokens } from '../../text/span.ts'
import type { Segment } from './segments.ts'

export interface Relation {
  readonly cue: Tokens
  readonly source: Tokens | null
  readonly contents: readonly Tokens[]
}

interface Draft {
  readonly cue: Segment
  source: Segment | null
  contents: Segment[]
}

export function link(doc: Doc, segments: readonly Segment[]): Relation[] {
  const drafts: Draft[] = segments.filter((s) => s.role === 'cue').map((cue) => ({ cue, source: null, contents: [] }))
  let next = 0
  for (const segment of segments) {
    while (next < drafts.length && drafts[next]!.cue.from < segment.from) next++
    if (segment.role === 'cue') continue
    const draft = choose(drafts[next - 1], drafts[next], segment)
    if (!draft) continue
    if (segment.role === 'content') draft.contents.push(segment)
    else if (!draft.source || gap(segment, draft.cue) < gap(draft.source, draft.cue)) draft.source = segment
  }
  drafts.forEach((d, i) => {
    const before = drafts[i - 1]
    if (!d.source && before?.source && shares(doc, before, d)) d.source = before.source
  })
  return drafts
}

/** The cue on the named side; the other one when there is none. */
function choose(before: Draft | undefined, after: Draft | undefined, segment: Segment): Draft | undefined {
  return segment.cueSide === 'before' ? (before ?? after) : (after ?? before)
}

const gap = (a: Tokens, b: Tokens) => (a.to <= b.from ? b.from - a.to : a.from - b.to)

function shares(doc: Doc, before: Draft, now: Draft): boolean {
  if (doc.sentenceOf(before.cue.from) !== doc.sentenceOf(now.cue.from)) return false
  for (let t = now.cue.from; t < now.cue.to; t++) if (/^(?:conj|advcl|xcomp)/.test(doc.relation(t))) return true
  return false
}
