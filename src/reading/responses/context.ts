/**
 * @module What answers in the light of the rest of the report: what parties and those who speak for them say is not so,
 * what is said right after a denial, what is admitted beside one.
 */
import type { Doc } from '../../language/doc.ts'
import { hull } from '../../text/span.ts'
import type { Attribution } from '../reading.ts'
import { deniesInClauses } from './clauses.ts'
import { Parties } from './parties.ts'
import { tellsNews, type Whose } from './sides.ts'

/** The attributions with the responses that only the others make plain; `speakers[i]` tells for whom attribution i speaks. */
export function withContext(doc: Doc, first: readonly Attribution[], speakers: readonly Whose[]): Attribution[] {
  const parties = new Parties(
    doc,
    first.filter((a) => a.response !== null),
  )
  const denied = sentencesOfDenial(doc, first)
  const all = first.map((a, i): Attribution => {
    if (a.response !== null || (a.kind !== 'speech' && a.kind !== 'writing') || a.footing === 'document') return a
    const answering = denied.has(sentenceOf(doc, a) - 1) || ADMITTED_BUT.test(before(doc, a))
    return deniesAtLength(doc, a, answering ? 'any' : speakers[i]!, parties) ? { ...a, response: 'denial' } : a
  })
  const deniedAtAll = sentencesOfDenial(doc, all)
  return all.map((a) =>
    a.response === null &&
    a.kind === 'speech' &&
    deniedAtAll.size > 0 &&
    deniedAtAll.has(sentenceOf(doc, a)) &&
    (ADMITS.test(cueOf(doc, a)) || CONFIRMS_BUT.test(after(doc, a)))
      ? { ...a, response: 'partial-denial' }
      : a,
  )
}

const sentencesOfDenial = (doc: Doc, attributions: readonly Attribution[]): ReadonlySet<number> =>
  new Set(attributions.filter((a) => a.response === 'denial').map((a) => sentenceOf(doc, a)))

/** "acknowledged meeting him but | denied …": the first half is the part that is not denied. */
const ADMITS = /\b(?:acknowledg|admit|conced(?!\w* (?:the|defeat))|confess)/i
/** "confirmed the meeting but denied it", "apologized, but said …". */
const CONFIRMS_BUT = /^.{0,20}\b(?:confirm|apologi)\w*\b[^.]{3,120}\bbut\b/i
/** "admitted that she met him but | said she took nothing". */
const ADMITTED_BUT =
  /\b(?:acknowledg|admitt|admits|conced|confess)\w*\b[^.]{3,120}\b(?:but|although|though|while)\b[^.]{0,20}$/i

/** The words from the cue on. */
const after = (doc: Doc, { cue: [cue] }: Attribution) =>
  cue ? doc.text.slice(cue.start, cue.start + 160).split('\n', 1)[0]! : ''

/** The words of the sentence before the cue. */
function before(doc: Doc, { cue: [cue] }: Attribution): string {
  if (!cue) return ''
  const token = doc.tokenAt(cue.start)
  const { from } = token < doc.length ? doc.sentence(doc.sentenceOf(token)) : { from: 0 }
  return doc.text.slice(Math.max(doc.start(from), cue.start - 200), cue.start)
}

/** The sentence in which an attribution begins. */
const sentenceOf = (doc: Doc, { source, cue, content }: Attribution): number => {
  const token = doc.tokenAt(Math.min(...[...source, ...cue, ...content].map((s) => s.start), doc.text.length))
  return token < doc.length ? doc.sentenceOf(token) : -1
}

/** The beginning of the words for the source. */
export function sourceOf(doc: Doc, { source }: Attribution): string {
  const { start, end } = source.length > 0 ? hull(source) : { start: 0, end: 0 }
  return doc.text.slice(start, Math.min(end, start + 200))
}

const cueOf = (doc: Doc, { cue }: Attribution) =>
  cue.map((c) => doc.text.slice(c.start, Math.min(c.end, c.start + 60))).join(' ')

/** "No one has disputed it" is the contrary of a denial. */
export const NOBODY = /^(?:no one|nobody|none|neither|few|no \w+)\b/i
/** Verbs of deciding, finding and admitting: "announced that she would not run" answers nobody. */
export const DECIDED =
  /^(?:(?:has|have|had|also|then|later|was|is|been|will|\p{L}+ly) )*(?:acknowledg|admit|agre|announc|cit|complain|conced|confirm|conclud|decid|determin|fear|find|found|guess|hint|hop|recall|recogni[sz]|referr?|regret|resolv|rul|warn|worr)\p{L}*(?: to)?$/iu

/** Verbs of those who hold against something said: "insisted that", "fired back". */
const HOLDING =
  /\b(?:insist|maintain|protest|retort|counter|contend|assert|reiterat|stress|emphasi|fir\w* back|shot back|hit back|push\w* back)/i

/** Whether what is said denies as it goes on: by a party, by who speaks for one, or held against somebody's word. */
function deniesAtLength(doc: Doc, a: Attribution, whose: Whose, parties: Parties): boolean {
  const who = sourceOf(doc, a)
  const cue = cueOf(doc, a)
  if (tellsNews(who) || DECIDED.test(cue) || NOBODY.test(who) || /\b(?:alleg|accus)/i.test(cue)) return false
  if (whose === 'any' || HOLDING.test(cue) || (isBody(a) && inStatement(doc, a)))
    return deniesInClauses(doc, a.content, () => true)
  if (whose !== 'own' && !parties.has(a) && !inStatement(doc, a)) return false
  return deniesInClauses(
    doc,
    a.content,
    (token) => parties.answersFor(token, a.entity) || (whose === 'own' && parties.isPerson(token)),
  )
}

const isBody = ({ footing }: Attribution) => footing === 'organization' || footing === 'outlet'

/** Somebody answers in writing: "said in a statement". */
const inStatement = (doc: Doc, { cue: [cue] }: Attribution) =>
  cue !== undefined &&
  /\b(?:in|issued|released) an? (?:\w+ )?(?:statement|e-?mail|news release|memo)\b/.test(
    doc.text.slice(cue.start, cue.start + 60),
  )
