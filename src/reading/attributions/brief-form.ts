/**
 * @module From the corpora's notion of attributions to the brief's.
 *
 *   corpora                                            brief
 *   said │ that it would close                         said │ it would close
 *   reported │ last week that it would close           reported │ it would close
 *   (no source) │ According to │ the aides, it closed  the aides │ According to │ it closed
 *   appointed │ Ana Lode                               none: an act, not something said
 *   he │ Asked │ whether he knew                       none: a question put to him
 *   hopes, supports, saw …                             only when the reader is rather sure
 */
import type { Doc } from '../../language/doc.ts'
import type { StatementKind } from '../../schema/types.ts'
import type { Chars, Tokens } from '../../text/span.ts'
import type { Found } from '../layers.ts'
import type { Attribution } from '../reading.ts'

/** The least confidence with which each kind enters the brief: what is said comes first. */
const LEAST: Readonly<Record<StatementKind, number>> = {
  speech: 0.2,
  writing: 0.2,
  belief: 0.4,
  intention: 0.5,
  attitude: 0.6,
  perception: 0.5,
}
/** Cues of acts: moves and votes have their own place in the brief. */
const ACTS = new Set('appoint nominate name elect pick choose vote select tap confirm hire fire'.split(' '))
/** How far into the content its "that" may stand after a time or an addressee. */
const OPENING = 6

/** The attributions as the brief holds them, before sources are resolved and footing, response and modality are known. */
export const briefForms = (doc: Doc, found: readonly Found[]): Attribution[] =>
  found
    .filter((f) => f.confidence >= LEAST[f.kind] && !isAct(doc, f) && !isQuestioned(doc, f))
    .map((f) => blank(repaired(doc, f)))

const blank = (found: Found): Attribution => ({
  ...found,
  entity: null,
  described: null,
  footing: found.source.length > 0 ? 'named' : 'unattributed',
  response: null,
  via: null,
  modality: 'unknown',
  polarity: 'unknown',
})

function isAct(doc: Doc, { cue, kind, content }: Found): boolean {
  const { from, to } = doc.tokens(cue[0]!)
  const act = kind !== 'writing' && ACTS.has(doc.lemma(to - 1)) && doc.upos(to - 1) === 'VERB'
  return act && !startsClause(doc, content[0]) && from >= 0
}

/** "Asked whether he knew, he did not answer": a bare participle, whose subject is the one who is asked. */
function isQuestioned(doc: Doc, { cue }: Found): boolean {
  const { from, to } = doc.tokens(cue[0]!)
  if (to - from !== 1 || !/^(?:ask|press|question|quiz|grill)$/.test(doc.lemma(from))) return false
  return (
    /^VB[DN]$/.test(doc.xpos(from)) &&
    doc.child(from, 'aux', 'nsubj', 'obl:agent') < 0 &&
    doc.relation(from) === 'advcl'
  )
}

/** Whether the content is a clause or a quotation: "confirmed that …", "voted “no”". */
function startsClause(doc: Doc, content: Chars | undefined): boolean {
  if (!content) return false
  const { from, to } = doc.tokens(content)
  if (/^["“‘']/.test(doc.form(from))) return true
  for (let t = from; t < to; t++) if (/^(?:ccomp|xcomp|csubj)/.test(doc.relation(t))) return true
  return false
}

function repaired(doc: Doc, found: Found): Found {
  const [first, ...rest] = found.content
  if (!first) return found
  const named = accordingTo(doc, found, first)
  if (named) return { ...found, source: [named.source], content: [named.content, ...rest] }
  return { ...found, content: [afterThat(doc, first), ...rest] }
}

/** "last week that it rains", "that it rains" → "it rains": cuts at a "that" which opens the clause of the content. */
function afterThat(doc: Doc, content: Chars): Chars {
  const { from, to } = doc.tokens(content)
  for (let t = from; t < Math.min(from + OPENING, to - 1); t++) {
    if (/^(?:VERB|AUX|PUNCT)$/.test(doc.upos(t))) return content
    if (doc.lower(t) !== 'that' || (t > from && doc.relation(t) !== 'mark')) continue
    if (t === from && doc.relation(t) !== 'mark' && doc.upos(t) !== 'SCONJ') return content
    return { start: doc.start(t + 1), end: content.end }
  }
  return content
}

/** "According to" whose object was taken into the content: the noun phrase up to the comma is the source. */
function accordingTo(doc: Doc, { source, cue }: Found, content: Chars): { source: Chars; content: Chars } | null {
  if (source.length > 0 || !/^according to$/i.test(doc.text.slice(cue[0]!.start, cue[0]!.end))) return null
  const { from, to }: Tokens = doc.tokens(content)
  for (let t = from + 1; t < Math.min(to - 1, from + 30); t++) {
    if (doc.form(t) !== ',') continue
    return { source: doc.chars({ from, to: t }), content: { start: doc.start(t + 1), end: content.end } }
  }
  return null
}
