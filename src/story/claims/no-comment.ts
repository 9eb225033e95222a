/** @module Passages that only say that somebody does not answer: they neither assert nor deny. */
import { type Chars, overlap } from '../../text/span.ts'
import type { Scene } from '../scene.ts'

const WORDS =
  /\b(?:no (?:immediate )?(?:comment|response|reply)|(?:declin|refus)\w+ (?:to )?(?:(?:publicly|further|immediately) )*(?:comment|discuss|answer|respond|elaborate|provide)|(?:not|n[’']t|never) (?:\w+ )?(?:immediately |yet |publicly )*(?:comment|respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)|could not (?:\w+ )?be reached|unavailable for comment|request(?:s|ed)? for comment)\b/i
const RESPONSES = new Set(['no-comment', 'no-response', 'non-answer'])
/** Share of a passage that such an answer must make up. */
const MOSTLY = 0.5

/** Whether `place` tells of an answer that was not given. */
export function isNoComment(scene: Scene, place: Chars & { readonly reading: number }): boolean {
  const { report, attributions } = scene.readings[place.reading]!
  if (WORDS.test(report.text.slice(place.start, place.end))) return true
  return attributions.some(
    (a) =>
      RESPONSES.has(a.response ?? '') &&
      [...a.source, ...a.cue, ...a.content].reduce((n, c) => n + overlap(c, place), 0) >
        MOSTLY * (place.end - place.start),
  )
}
