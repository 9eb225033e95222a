/**
 * @module The source of a relation whose cue stands alone though its form asks for one.
 *
 *   the object of "according to", even where it was taken for content
 *   the subject after a cue, taken for content     “…,” said ‹one aide›
 *   the subject of the verb, or of the verb that it hangs from     She praised him, ‹promising› to stay
 *
 * A passive ("is expected to") asks for none.
 */
import type { Doc } from '../../language/doc.ts'
import type { Tokens } from '../../text/span.ts'
import type { Relation } from './link.ts'
import { headOf } from './reason.ts'

/** Subjects of more tokens than this are mistakes of the tree. */
const LONGEST = 20

/** The relation with a source where one can be read off the tree; else as it was. */
export function withSource(doc: Doc, relation: Relation): Relation {
  if (relation.source) return relation
  return fromContent(doc, relation) ?? fromSubject(doc, relation) ?? relation
}

/** A content fragment right after the cue that is no content: there must be another one before the cue. */
function fromContent(doc: Doc, { cue, contents }: Relation): Relation | null {
  const after = contents.find((c) => c.from === cue.to)
  if (!after || contents.length < 2 || contents[0]!.from >= cue.from) return null
  const according = doc.lower(cue.to - 1) === 'to' && doc.upos(cue.to - 1) === 'ADP'
  const head = headOf(doc, after)
  const subject = doc.relation(head).startsWith('nsubj') && within(cue, doc.head(head))
  if (!according && !subject) return null
  return { cue, contents: contents.filter((c) => c !== after), source: { from: after.from, to: phraseEnd(doc, after) } }
}

function fromSubject(doc: Doc, { cue, contents }: Relation): Relation | null {
  let verb = headOf(doc, cue)
  if (doc.upos(verb) !== 'VERB' || doc.child(verb, 'aux:pass', 'nsubj:pass', 'expl') >= 0) return null
  for (let steps = 0; steps < 3; steps++) {
    const subject = doc.child(verb, 'nsubj')
    if (subject >= 0) {
      const source = nounPhrase(doc, subject)
      const free = source && [cue, ...contents].every((s) => s.to <= source.from || source.to <= s.from)
      return free ? { cue, contents, source } : null
    }
    if (!/^(?:conj|advcl|xcomp)/.test(doc.relation(verb)) || doc.head(verb) < 0) return null
    verb = doc.head(verb)
  }
  return null
}

/** The phrase of a subject: after a dash (a dateline), without a comma at its end; null when it is too long to be one. */
function nounPhrase(doc: Doc, subject: number): Tokens | null {
  let { from, to } = doc.subtree(subject)
  for (let t = from; t < subject; t++) if (/^(?:--|—|–|:)$/.test(doc.form(t))) from = t + 1
  if (to > subject + 1 && doc.form(to - 1) === ',') to--
  return to - from <= LONGEST && !doc.upos(subject).startsWith('VERB') ? { from, to } : null
}

const within = ({ from, to }: Tokens, t: number) => from <= t && t < to

/** A noun phrase ends at its first comma. */
function phraseEnd(doc: Doc, { from, to }: Tokens): number {
  for (let t = from + 1; t < to; t++) if (doc.form(t) === ',') return t
  return to
}
