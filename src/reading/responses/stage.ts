/** @module The reading stage for responses: which attributions deny, decline, dodge or stay silent. */
import type { ReadingStage } from '../layers.ts'
import type { Attribution } from '../reading.ts'
import { responseOf } from './responses.ts'

export const responseStage: ReadingStage = {
  name: 'responses',
  version: '1',
  needs: ['doc', 'attributions'],
  adds: ['attributions'],
  run: ({ doc, attributions }) => ({
    attributions: attributions.map((a) => {
      const response = responseOf(doc.text, a)
      return response === null
        ? a
        : response === 'no-response'
          ? silent(doc.text, { ...a, response })
          : { ...a, response }
    }),
  }),
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
