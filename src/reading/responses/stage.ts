/** @module The reading stage for responses: which attributions deny, decline, dodge or stay silent. */
import type { Doc } from '../../language/doc.ts'
import type { Chars } from '../../text/span.ts'
import type { ReadingStage } from '../layers.ts'
import { verbGroup } from '../nesting/clause.ts'
import type { Attribution } from '../reading.ts'
import { responseOf } from './responses.ts'

export const responseStage: ReadingStage = {
  name: 'responses',
  version: '1',
  needs: ['doc', 'attributions'],
  adds: ['attributions'],
  run: ({ doc, attributions }) => ({
    attributions: attributions.map((a) => {
      const response = responseOf(doc.text, { cue: whole(doc, a.cue), content: a.content }) ?? a.response
      if (response === null || (a.footing === 'document' && SILENT.has(response))) return { ...a, response: null }
      return response === 'no-response' ? silent(doc.text, { ...a, response }) : { ...a, response }
    }),
  }),
}

/** Responses that only people and institutions give: a law that "does not say" is silent in another sense. */
const SILENT: ReadonlySet<string> = new Set(['no-comment', 'no-response', 'non-answer'])

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
