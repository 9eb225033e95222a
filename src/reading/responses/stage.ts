/** @module The reading stage for responses: which attributions deny, decline, dodge or stay silent. */
import type { Doc } from '../../language/doc.ts'
import type { Response, StatementKind } from '../../schema/types.ts'
import { type Chars, covers, overlap } from '../../text/span.ts'
import type { ReadingLayers, ReadingStage } from '../layers.ts'
import { verbGroup } from '../nesting/clause.ts'
import type { Attribution } from '../reading.ts'
import { DECIDED, NOBODY, sourceOf, withContext } from './context.ts'
import { beginnings, deniesPlainly, responseOf } from './responses.ts'
import { Sides, tellsNews, type Whose } from './sides.ts'
import { stanceOf } from './stances.ts'
import { toldResponses } from './told.ts'

export const responseStage: ReadingStage = {
  name: 'responses',
  version: '4',
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
    const said = UNSAID.has(a.kind) ? [] : beginnings(doc.text, a.content)
    const response =
      responseOf(doc.text, { cue: whole(doc, a.cue), content: a.content }, said) ??
      told.find((t) => a.cue.some((c) => overlap(c, t.cue) > 0))?.response ??
      a.response ??
      (whose !== 'none' && a.kind === 'speech' && deniesPlainly(said, whose) ? 'denial' : null) ??
      (tellsNews(who) ? null : stanceOf(said, whose))
    if (
      response === 'denial' &&
      CONFIRM_OR.test(doc.text.slice(Math.max(0, (a.cue[0]?.start ?? 0) - 30), a.cue[0]?.start ?? 0))
    )
      return { ...a, response: 'non-answer' }
    if (response === null || isNone(doc, a, response, who) || isQuoted(quoted, a, response, wordsOf(doc, a)))
      return { ...a, response: null }
    return response === 'no-response' ? silent(doc.text, { ...a, response }) : { ...a, response }
  })
  return withContext(doc, first, speakers)
}

/** What is thought, meant or seen is not said. */
const UNSAID: ReadonlySet<StatementKind> = new Set(['belief', 'intention', 'perception'])

/** Documents in which somebody answers. */
const ANSWERS = /\b(?:statement|letter|announcement|release|tweets?|memo|note|e-?mail|post|response|reply)\b/i

/** Documents that are somebody's own words. */
const OWN_WORDS = /\b(?:statement|tweets?|response|reply)\b/i

/** Responses that only people and institutions give: a law that "does not say" is silent in another sense. */
const SILENT: ReadonlySet<Response> = new Set(['no-comment', 'no-response', 'non-answer'])
/** "could neither confirm nor | deny". */
const CONFIRM_OR = /\bconfirm(?:,| or| nor) $/i
/** Those who decide: they dismiss a lawsuit, and deny nothing by it. */
const DECIDES = /\b(?:courts?|judges?|justices?|jury|juries|magistrate|tribunal|panel of|appeals|arbitrator)\b/i
/** What a study says is not so is news; it denies where the report says that it does. */
const DENIES =
  /\b(?:batt?|call|contradict|knock|shoot|shot|den[iy]|dismiss|disput|debunk|push|refut|reject|rebut|st[ao]nd|stood)/i
/** Whether words that look like a response are none from this source, or with this cue. */
function isNone(doc: Doc, a: Attribution, response: Response, who: string): boolean {
  const first = a.cue[0]
  if (first && /\bask,? $/i.test(doc.text.slice(Math.max(0, first.start - 6), first.start))) return true
  if (SILENT.has(response)) return a.footing === 'document' && !ANSWERS.test(who)
  const cue = first ? doc.text.slice(first.start, Math.min(first.end, first.start + 60)) : ''
  if (response !== 'denial') return false
  if (NOBODY.test(who)) return true
  if (a.footing === 'document' && !DENIES.test(cue) && !OWN_WORDS.test(who)) return true
  if (a.footing === 'outlet' && /^according/i.test(cue)) return true
  return DECIDED.test(cue) || (DECIDES.test(who) && /\b(?:reject|dismiss|den(?:y|ied))/i.test(cue))
}

/** "we won’t comment", "I cannot say": the speaker is silent in so many words. */
const OWN_SILENCE =
  /^(?:i|we)\b.{0,12}\b(?:won[’']t|will not|wo n[’']t|can[’']t|can not|cannot|ca n[’']t|not going to|declin\w*|(?:do|does) ?n[’']t (?:comment|discuss)|(?:do|does) not (?:comment|discuss)|(?:[’']re|[’']m|are|am) not comment)/i

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
