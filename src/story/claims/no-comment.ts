/** @module Passages that only say that somebody does not answer: they neither assert nor deny. */
import { overlap } from '../../text/span.ts'
import type { Clause } from './clauses.ts'
import { perClause } from './passages.ts'

const WORDS =
  /\b(?:no (?:immediate )?(?:comment|response|reply)|(?:declin|refus)\w+ (?:to )?(?:(?:publicly|further|immediately) )*(?:comment|discuss|answer|respond|elaborate|provide)|(?:not|n[’']t|never) (?:\w+ )?(?:immediately |yet |publicly )*(?:comment|respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?)|could not (?:\w+ )?be reached|unavailable for comment|request(?:s|ed)? for comment)\b/i
const RESPONSES = new Set(['no-comment', 'no-response', 'non-answer'])
/** Share of a passage that such an answer must make up. */
const MOSTLY = 0.5

/** Whether a clause tells of an answer that was not given. */
export function tellsNoComment(clause: Clause): boolean {
  if (WORDS.test(clause.text)) return true
  return clause.from.attributions.some(
    (a) =>
      RESPONSES.has(a.response ?? '') &&
      [...a.source, ...a.cue, ...a.content].reduce((n, c) => n + overlap(c, clause), 0) >
        MOSTLY * (clause.end - clause.start),
  )
}

/** The same of a passage. */
export const isNoComment = perClause(tellsNoComment)
