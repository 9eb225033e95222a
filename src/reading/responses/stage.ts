/** @module The reading stage for responses: which attributions deny, decline, dodge or stay silent. */
import type { Doc } from '../../language/doc.ts'
import type { Response } from '../../schema/types.ts'
import { type Chars, covers, hull, overlap } from '../../text/span.ts'
import type { ReadingLayers, ReadingStage } from '../layers.ts'
import { verbGroup } from '../nesting/clause.ts'
import type { Attribution } from '../reading.ts'
import { deniesInClauses } from './clauses.ts'
import { Parties } from './parties.ts'
import { deniesPlainly, responseOf } from './responses.ts'
import { Sides, tellsNews, type Whose } from './sides.ts'
import { toldResponses } from './told.ts'

export const responseStage: ReadingStage = {
  name: 'responses',
  version: '3',
  needs: ['doc', 'quotations', 'attributions'],
  adds: ['attributions'],
  run: (layers) => ({ attributions: withResponses(layers) }),
}

function withResponses({ doc, quotations, attributions }: ReadingLayers): Attribution[] {
  const quoted = quotations.filter((q) => q.depth === 0).flatMap((q) => q.parts)
  const told = toldResponses(doc)
  const sides = new Sides()
  const speakers: Whose[] = []
  const first = attributions.map((a): Attribution => {
    const who = sourceOf(doc, a)
    const whose = sides.of(who, a.footing, a.entity)
    speakers.push(whose)
    const response =
      responseOf(doc.text, { cue: whole(doc, a.cue), content: a.content }) ??
      told.find((t) => a.cue.some((c) => overlap(c, t.cue) > 0))?.response ??
      a.response ??
      (whose !== 'none' && a.kind === 'speech' && deniesPlainly(doc.text, a.content, whose) ? 'denial' : null)
    if (
      response === 'denial' &&
      CONFIRM_OR.test(doc.text.slice(Math.max(0, (a.cue[0]?.start ?? 0) - 30), a.cue[0]?.start ?? 0))
    )
      return { ...a, response: 'non-answer' }
    if (response === null || isNone(doc, a, response, who) || isQuoted(quoted, a, response, wordsOf(doc, a)))
      return { ...a, response: null }
    return response === 'no-response' ? silent(doc.text, { ...a, response }) : { ...a, response }
  })
  const parties = new Parties(
    doc,
    first.filter((a) => a.response !== null),
  )
  const denied = sentencesOfDenial(doc, first)
  const all = first.map((a, i): Attribution => {
    const after = denied.has(sentenceOf(doc, a) - 1)
    return deniesAtLength(doc, a, after || ADMITTED_BUT.test(before(doc, a)) ? 'any' : speakers[i]!, parties)
      ? { ...a, response: 'denial' }
      : a
  })
  const deniedAtAll = sentencesOfDenial(doc, all)
  return all.map((a) =>
    a.response === null && ADMITS.test(cueOf(doc, a)) && a.kind === 'speech' && deniedAtAll.has(sentenceOf(doc, a))
      ? { ...a, response: 'partial-denial' }
      : a,
  )
}

const sentencesOfDenial = (doc: Doc, attributions: readonly Attribution[]): ReadonlySet<number> =>
  new Set(attributions.filter((a) => a.response === 'denial').map((a) => sentenceOf(doc, a)))

/** "acknowledged meeting him but | denied …": the first half is the part that is not denied. */
const ADMITS = /\b(?:acknowledg|admit|conced(?!\w* (?:the|defeat))|confess)/i
/** "admitted that she met him but | said she took nothing". */
const ADMITTED_BUT =
  /\b(?:acknowledg|admitt|admits|conced|confess)\w*\b[^.]{3,120}\b(?:but|although|though|while)\b[^.]{0,20}$/i

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
function sourceOf(doc: Doc, { source }: Attribution): string {
  const { start, end } = source.length > 0 ? hull(source) : { start: 0, end: 0 }
  return doc.text.slice(start, Math.min(end, start + 200))
}

const cueOf = (doc: Doc, { cue }: Attribution) =>
  cue.map((c) => doc.text.slice(c.start, Math.min(c.end, c.start + 60))).join(' ')

/** Verbs of those who hold against something said: "insisted that", "fired back". */
const HOLDING =
  /\b(?:insist|maintain|protest|retort|counter|contend|assert|reiterat|stress|emphasi|fir\w* back|shot back|hit back|push\w* back)/i

/** Whether what is said denies as it goes on: by a party, by who speaks for one, or held against somebody's word. */
function deniesAtLength(doc: Doc, a: Attribution, whose: Whose, parties: Parties): boolean {
  if (a.response !== null || (a.kind !== 'speech' && a.kind !== 'writing') || a.footing === 'document') return false
  const who = sourceOf(doc, a)
  const cue = cueOf(doc, a)
  if (tellsNews(who) || DECIDED.test(cue) || NOBODY.test(who) || /\b(?:alleg|accus)/i.test(cue)) return false
  if (whose === 'any' || HOLDING.test(cue) || (isBody(a) && inStatement(doc, a)))
    return deniesInClauses(doc, a.content, () => true)
  if (whose !== 'own' && !parties.has(a) && !inStatement(doc, a)) return false
  return deniesInClauses(doc, a.content, (token) => parties.answersFor(token, a.entity))
}

const isBody = ({ footing }: Attribution) => footing === 'organization' || footing === 'outlet'

/** Somebody answers in writing: "said in a statement". */
const inStatement = (doc: Doc, { cue: [cue] }: Attribution) =>
  cue !== undefined &&
  /\b(?:in|issued|released) an? (?:\w+ )?(?:statement|e-?mail|news release|memo)\b/.test(
    doc.text.slice(cue.start, cue.start + 60),
  )

/** Documents in which somebody answers. */
const ANSWERS = /\b(?:statement|letter|announcement|release|tweets?|memo|note|e-?mail|post|response|reply)\b/i

/** Responses that only people and institutions give: a law that "does not say" is silent in another sense. */
const SILENT: ReadonlySet<Response> = new Set(['no-comment', 'no-response', 'non-answer'])
/** "could neither confirm nor | deny". */
const CONFIRM_OR = /\bconfirm(?:,| or| nor) $/i
/** "No one has disputed it" is the contrary of a denial. */
const NOBODY = /^(?:no one|nobody|none|neither|few|no \w+)\b/i
/** Those who decide: they dismiss a lawsuit, and deny nothing by it. */
const DECIDES = /\b(?:courts?|judges?|justices?|jury|juries|magistrate|tribunal|panel of|appeals|arbitrator)\b/i
/** What a study says is not so is news; it denies where the report says that it does. */
const DENIES =
  /\b(?:batt?|call|contradict|knock|shoot|shot|den[iy]|dismiss|disput|debunk|push|refut|reject|rebut|st[ao]nd|stood)/i
/** Verbs of deciding, finding and admitting: "announced that she would not run" answers nobody. */
const DECIDED =
  /^(?:(?:has|have|had|also|then|later|was|is|been|will|\p{L}+ly) )*(?:acknowledg|admit|agre|announc|cit|complain|conced|confirm|conclud|decid|determin|fear|find|found|guess|hint|hop|recall|recogni[sz]|referr?|regret|resolv|rul|warn|worr)\p{L}*(?: to)?$/iu

/** Whether words that look like a response are none from this source, or with this cue. */
function isNone(doc: Doc, a: Attribution, response: Response, who: string): boolean {
  const first = a.cue[0]
  if (first && /\bask,? $/i.test(doc.text.slice(Math.max(0, first.start - 6), first.start))) return true
  if (SILENT.has(response)) return a.footing === 'document' && !ANSWERS.test(who)
  const cue = first ? doc.text.slice(first.start, Math.min(first.end, first.start + 60)) : ''
  if (response !== 'denial') return false
  if (NOBODY.test(who)) return true
  if (a.footing === 'document' && !DENIES.test(cue)) return true
  if (a.footing === 'outlet' && /^according/i.test(cue)) return true
  return DECIDED.test(cue) || (DECIDES.test(who) && /\b(?:reject|dismiss|den(?:y|ied))/i.test(cue))
}

/** "we won’t comment", "I cannot say": the speaker is silent in so many words. */
const OWN_SILENCE =
  /^(?:i|we)\b.{0,12}\b(?:won[’']t|will not|wo n[’']t|can[’']t|can not|cannot|ca n[’']t|not going to|declin\w*|(?:do|does) ?n[’']t (?:comment|discuss)|(?:do|does) not (?:comment|discuss))/i

/** Source and cue, as they follow each other. */
const wordsOf = (doc: Doc, { source, cue }: Attribution) =>
  [...source, ...cue].map((c) => doc.text.slice(c.start, Math.min(c.end, c.start + 60))).join(' ')

/** "They can’t say it": in somebody’s words, a silence is what is said, not an answer to the report. */
const isQuoted = (quoted: readonly Chars[], { cue: [cue] }: Attribution, response: Response, words: string) =>
  cue !== undefined && response !== 'denial' && quoted.some((q) => covers(q, cue)) && !OWN_SILENCE.test(words)

/** The cue with the auxiliaries and the negation in front of its first verb, should they have been left out. */
function whole(doc: Doc, cue: readonly Chars[]): readonly Chars[] {
  const first = cue[0]
  const token = first ? doc.tokenAt(first.start) : doc.length
  if (!first || token >= doc.length || doc.upos(token) !== 'VERB') return cue
  const { from } = verbGroup(doc, token)
  return [{ start: Math.min(first.start, doc.start(from)), end: first.end }, ...cue.slice(1)]
}

/** Nothing is said in "did not respond to | a request for comment": all of it is the cue. */
function silent(text: string, a: Attribution): Attribution {
  const last = a.cue.at(-1)
  const [only, more] = a.content
  if (!last || !only || more || only.start < last.end || only.start > last.end + 2) return a
  if (
    !/\b(?:requests?|calls?|messages?|e-?mails?|comment|inquir|enquir|quer|questions?)/i.test(
      text.slice(only.start, only.end),
    )
  )
    return a
  const rest =
    /^\s+(?:for|seeking) (?:\w+ ){0,2}(?:comments?|interviews?)/.exec(text.slice(only.end, only.end + 60))?.[0]
      .length ?? 0
  return { ...a, cue: [...a.cue.slice(0, -1), { start: last.start, end: only.end + rest }], content: [] }
}
