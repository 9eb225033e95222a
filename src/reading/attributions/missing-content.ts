/**
 * @module The content of a relation whose speaker and verb stand after it, "‹…›, two officials told the Courier", where the
 * chain saw the speaker and the verb but left what they say out: the sentence up to the comma before the speaker.
 */
import type { Doc } from '../../language/doc.ts'
import type { Tokens } from '../../text/span.ts'
import { hasFiniteVerb } from './finite.ts'
import { kindOf } from './kinds.ts'
import type { Relation } from './link.ts'

/** A sentence reported this way has more words than this. */
const SHORTEST = 3

/** The relations with such contents filled in, without those inside: the outermost count; what is still without content is none. */
export function withContents(doc: Doc, relations: readonly Relation[]): Relation[] {
  const found = relations.filter((r) => r.contents.length > 0)
  const filled: Relation[] = []
  for (const r of relations) {
    const content = r.contents.length > 0 ? null : before(doc, r)
    if (content) filled.push({ ...r, contents: [content] })
  }
  const inside = (r: Relation) => filled.some((f) => meets(r, f.contents[0]!))
  return [...found.filter((r) => !inside(r)), ...filled].sort((a, b) => a.cue.from - b.cue.from)
}

const meets = ({ cue, contents }: Relation, { from, to }: Tokens) =>
  [cue, ...contents].some((s) => s.from < to && from < s.to)

function before(doc: Doc, { cue, source }: Relation): Tokens | null {
  const verb = cue.to - 1
  if (!source || source.to !== cue.from || kindOf(doc.lemma(verb)) !== 'speech' || !/^VB[DZP]$/.test(doc.xpos(verb)))
    return null
  const { from } = doc.sentence(doc.sentenceOf(verb))
  const to = source.from - 1
  return to - from > SHORTEST && doc.form(to) === ',' && hasFiniteVerb(doc, { from, to }) ? { from, to } : null
}
