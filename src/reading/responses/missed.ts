/**
 * @module Responses that no reader of attributions marked, because nothing is said in them: "could not be reached",
 * "has declined to comment", "rejects the charge". Found by verb and subject in the tree.
 */
import type { Doc } from '../../language/doc.ts'
import { type Chars, overlap } from '../../text/span.ts'
import { clauseOf, phraseOf, subjectOf, trimmed, verbGroup } from '../nesting/clause.ts'
import type { Attribution } from '../reading.ts'
import { responseOf } from './responses.ts'

/** Verbs that answer by themselves. */
const ANSWERING = new Set(
  'decline refuse respond reply return comment deny reject dismiss dispute refute rebut reach elaborate answer dodge sidestep evade deflect duck rebuff repudiate'.split(
    ' ',
  ),
)
/** Verbs that answer when they are negated: "would not say", "did not rule out". */
const NEGATED = new Set(
  'say discuss confirm comment rule specify address explain disclose reveal provide give offer identify name speculate tell contest challenge'.split(
    ' ',
  ),
)
const PARTICLE = /^(?:back|out|off|down|aside)$/

/** Attributions for the responses of `doc` that touch none of the cues in `known`. */
export function missedResponses(doc: Doc, known: readonly Attribution[]): Attribution[] {
  const cues = new Uint8Array(doc.length)
  for (const a of known) for (const c of [...a.cue, ...a.source]) mark(doc, cues, c)
  const found: Attribution[] = []
  for (let i = 0; i < doc.length; i++) {
    if (cues[i] === 1 || doc.upos(i) !== 'VERB') continue
    const lemma = doc.lemma(i)
    if (!ANSWERING.has(lemma) && !(NEGATED.has(lemma) && negated(doc, i))) continue
    const a = responseAt(doc, i)
    if (a) found.push(a)
  }
  return found
}

function mark(doc: Doc, cues: Uint8Array, span: Chars): void {
  const { from, to } = doc.tokens(span)
  cues.fill(1, from, to)
}

const negated = (doc: Doc, verb: number) => {
  for (const c of doc.children(verb))
    if (c < verb && /^(?:not|n't|n’t|never|neither|nor)$/.test(doc.lower(c))) return true
  return false
}

function responseAt(doc: Doc, verb: number): Attribution | null {
  const subject = subjectOf(doc, verb)
  const source = subject < 0 || subject > verb ? null : phraseOf(doc, subject, verb)
  if (!source || /^(?:it|what|which|there|this|that)$/.test(doc.lower(subject))) return null
  const group = verbGroup(doc, verb)
  const to = verb + 1 < doc.length && PARTICLE.test(doc.lower(verb + 1)) ? verb + 2 : group.to
  const cue = [doc.chars({ from: group.from, to })]
  const content = contentOf(doc, verb, to)
  if (content.some((c) => overlap(c, source) > 0)) return null
  const response = responseOf(doc.text, { cue, content })
  if (response === null) return null
  return {
    source: [source],
    cue,
    content,
    kind: 'speech',
    entity: null,
    described: null,
    footing: 'named',
    response,
    via: null,
    modality: 'unknown',
    polarity: 'unknown',
    confidence: 0.6,
    rule: `response: ${doc.lemma(verb)}`,
  }
}

/** What is denied, or what one declined to do: the clause or object after the verb. */
function contentOf(doc: Doc, verb: number, after: number): Chars[] {
  const clause = clauseOf(doc, verb)
  if (clause) return [clause]
  for (const c of doc.children(verb)) {
    if (c < after || !/^(?:ccomp|xcomp|obj|obl|advcl)/.test(doc.relation(c))) continue
    const { from, to } = doc.subtree(c)
    const span = trimmed(doc, { from: Math.max(from, after), to }, verb)
    return span ? [span] : []
  }
  return []
}
