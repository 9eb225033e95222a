/** @module Finds the set phrases that answer by themselves (see `phrases.ts`): their kind, their words and their verb. */
import type { Doc } from '../../language/doc.ts'
import type { Response } from '../../schema/types.ts'
import { perObject } from '../../text/memo.ts'
import type { Chars } from '../../text/span.ts'
import { endless, verbGroup } from '../nesting/clause.ts'
import { PHRASES, type Phrase } from './phrases.ts'

export interface Told {
  readonly response: Response
  /** From the auxiliaries of the verb to the end of the phrase. */
  readonly cue: Chars
  /** The token that carries the phrase: its verb, or its first word where it has none. */
  readonly verb: number
}

/** How many characters behind the first word are read. */
const AHEAD = 160
/** How many characters before it may deny it. */
const BEFORE = 70

const DENIED = /\b(?:not|never|cannot|no one|nobody|neither|none|nor|unable|failed to|yet to)\b|n't\b/
/** Right before the phrase: "did not", "no longer", "refused to", "whether he". */
const DENIED_HERE =
  /(?:\b(?:not|never|cannot|neither|nor|without|hardly|no longer)|n't)(?: \w+ly| even| immediately| yet| also)*(?: be)? $|(?:declin|refus|hesitat)\w* to (?:\w+ly )?$|\b(?:if|whether) [\w' ]{0,25}$/
/** What may be done, or is to be done, has not been done: "should avoid", "ineligible to challenge"; but "tried to", "moved to". */
const NOT_DONE =
  /\b(?:should|would|could|can|may|might|must|cannot|(?<!\b(?:tried|trying|tries|sought|seeks?|seeking|moved|moves|rushed|attempt\w*|continu\w*|began|quick|forced|want\w*|pains)(?: \w+ly)? )to) (?:\w+ly )?$/
/** Where another clause or somebody's words end. */
const BREAK = /.*(?:["“”;:]|,? but |, (?:and|while|though|although|which|who) )/

/** Whether the verb says what may be done, or is to be done. */
export const isNotDone = (doc: Doc, verb: number): boolean =>
  NOT_DONE.test(plain(doc.text.slice(Math.max(0, doc.start(verb) - BEFORE), doc.start(verb))))

/** Every phrase of `doc`, in the order of its words; they do not overlap. Linear in its length. */
export const toldResponses: (doc: Doc) => readonly Told[] = perObject((doc) => {
  const found: Told[] = []
  const text = plain(doc.text)
  let free = 0
  for (let i = 0; i < doc.length; i++) {
    const phrases = PHRASES.get(doc.lower(i))
    if (!phrases || i < free || isObject(doc, i) || endless(doc, i)) continue
    const told = toldAt(doc, text, i, phrases)
    if (!told) continue
    found.push(told)
    free = doc.tokens(told.cue).to
  }
  return found
})

/** "requests for comment", "a debunked theory": a noun behind its preposition or an attribute begins no phrase. */
const isObject = (doc: Doc, i: number) =>
  (i > 0 && doc.upos(i) === 'NOUN' && /^(?:ADJ|DET|NOUN|NUM)$/.test(doc.upos(i - 1))) ||
  (doc.relation(i) === 'amod' && i > 0 && /^(?:ADJ|ADP|DET|VERB)$/.test(doc.upos(i - 1))) ||
  (i > 0 && doc.upos(i) === 'NOUN' && doc.upos(i - 1) === 'ADP')

function toldAt(doc: Doc, text: string, i: number, phrases: readonly Phrase[]): Told | null {
  const { from, to } = doc.sentence(doc.sentenceOf(i))
  const start = doc.end(i)
  const after = text.slice(start, Math.min(doc.end(to - 1), start + AHEAD))
  for (const { response, pattern, denied } of phrases) {
    pattern.lastIndex = 0
    const match = pattern.exec(after)
    if (!match) continue
    const before = text.slice(Math.max(doc.start(from), doc.start(i) - BEFORE), doc.start(i)).replace(BREAK, '')
    if (denied ? !DENIED.test(before) : DENIED_HERE.test(before) || NOT_DONE.test(before)) continue
    const end = start + match[0].trimEnd().length
    const verb = verbOf(doc, i, doc.tokens({ start: doc.start(i), end }).to)
    const group = verbGroup(doc, verb)
    const cue = { start: doc.start(group.from <= i && i - group.from < 8 ? group.from : i), end }
    return { response, cue, verb }
  }
  return null
}

/** The first verb of the phrase, else the verb that its first word hangs on, else its first word. */
function verbOf(doc: Doc, from: number, to: number): number {
  for (let i = from; i < to; i++) if (doc.upos(i) === 'VERB') return i
  const head = doc.head(from)
  return head >= 0 && doc.upos(head) === 'VERB' && doc.sentenceOf(head) === doc.sentenceOf(from) ? head : from
}

/** Lower case with plain quotation marks, of the same length. */
function plain(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (word) => word.toLowerCase()))
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[^\S ]/g, ' ')
}
