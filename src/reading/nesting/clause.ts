/** @module The parts of a clause that an attribution is made of: its subject, its verb with auxiliaries, what it says. */
import type { Doc, Mention } from '../../language/doc.ts'
import { firstNot } from '../../text/search.ts'
import type { Chars, Tokens } from '../../text/span.ts'

const SUBJECTS = ['nsubj', 'csubj'] as const

/** The token at the head of a verb's subject, also of "Kelly" in "Kelly called to deny"; -1 when there is none. */
export function subjectOf(doc: Doc, verb: number): number {
  for (let v = verb, steps = 0; v >= 0 && steps < 4; steps++) {
    const subject = doc.child(v, ...SUBJECTS)
    if (subject >= 0) return subject
    const relation = doc.relation(v)
    const purpose = v > 0 && doc.lower(v - 1) === 'to'
    if (relation.startsWith('acl') && !relation.includes('relcl') && !purpose) return doc.head(v)
    if (!/^(?:xcomp|advcl|conj|ccomp|acl$)/.test(relation)) return -1
    v = relation === 'acl' ? doc.head(doc.head(v)) : doc.head(v)
  }
  return -1
}

/** The verb that a cue holds, the last if several; -1 when it holds none. */
export function verbIn(doc: Doc, cue: Chars): number {
  const { from, to } = doc.tokens(cue)
  for (let i = to - 1; i >= from; i--) if (doc.upos(i) === 'VERB') return i
  return -1
}

/** The words of a noun phrase without punctuation at its ends, cut where they would reach over `verb`. */
export function phraseOf(doc: Doc, head: number, verb: number): Chars | null {
  let { from, to } = doc.subtree(head)
  if (head < verb) to = Math.min(to, verb)
  else from = Math.max(from, verb + 1)
  while (from < to && doc.upos(from) === 'PUNCT') from++
  while (to > from && doc.upos(to - 1) === 'PUNCT' && !/[”"]/.test(doc.form(to - 1))) to--
  return from < to && from <= head && head < to ? doc.chars({ from, to }) : null
}

/** The verb with the auxiliaries, negation and adverbs that stand right before it. */
export function verbGroup(doc: Doc, verb: number): Tokens {
  let from = verb
  for (let i = verb - 1; i >= 0 && verb - i < 8; i--) {
    const own = doc.head(i) === verb && /^(?:aux|advmod|mark)/.test(doc.relation(i))
    if (!own || !/^(?:AUX|ADV|PART)$/.test(doc.upos(i)) || doc.sentenceOf(i) !== doc.sentenceOf(verb)) break
    from = i
  }
  if (from < verb && doc.upos(from) === 'PART' && doc.lower(from) === 'to') from++
  return { from: Math.min(from, verb), to: verb + 1 }
}

/** The clause that a verb of saying governs, or the one that "that" opens right behind it, without an opening "that"; null when there is none. */
export function clauseOf(doc: Doc, verb: number): Chars | null {
  const clause = doc.child(verb, 'ccomp')
  if (clause >= 0) return trimmed(doc, doc.subtree(clause), verb)
  const next = verb + 1
  if (next >= doc.length || doc.lower(next) !== 'that' || doc.upos(next) !== 'SCONJ' || doc.head(next) <= next)
    return null
  return trimmed(doc, { from: next, to: doc.subtree(doc.head(next)).to }, verb)
}

/** A stretch without "that", "to" and punctuation at its ends; null when it is empty or holds `verb`. */
export function trimmed(doc: Doc, { from, to }: Tokens, verb: number): Chars | null {
  if (from <= verb && verb < to) {
    if (from === verb) return null
    if (verb - from > to - verb) to = verb
    else from = verb + 1
  }
  while (
    from < to &&
    (doc.upos(from) === 'PUNCT'
      ? !/[“"]/.test(doc.form(from))
      : doc.upos(from) === 'SCONJ' && doc.lower(from) === 'that')
  )
    from++
  while (to > from && doc.upos(to - 1) === 'PUNCT' && !/[”"]/.test(doc.form(to - 1))) to--
  return from < to ? doc.chars({ from, to }) : null
}

/** The people and organizations mentioned in a stretch of tokens, in text order. */
export function* actorsIn(doc: Doc, from: number, to: number): Generator<Mention> {
  const mentions = doc.layers.mentions ?? []
  const first = firstNot(mentions.length, (k) => mentions[k]!.from < from)
  for (let i = first; i < mentions.length && mentions[i]!.from < to; i++) {
    const type = doc.layers.entities[mentions[i]!.entity]?.type
    if (type === 'person' || type === 'organization') yield mentions[i]!
  }
}

/** A "sentence" of more tokens than this is no prose: its tree says nothing and costs time. */
const LONGEST = 300

/** Whether token `i` stands in a stretch too long to be a sentence. */
export function endless(doc: Doc, i: number): boolean {
  const { from, to } = doc.sentence(doc.sentenceOf(i))
  return to - from > LONGEST
}
