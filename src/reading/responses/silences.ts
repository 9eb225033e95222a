/** @module Silence told without a verb of answering, found by its words: "calls to Adler were not returned". */
import type { Doc } from '../../language/doc.ts'
import type { Chars } from '../../text/span.ts'
import { actorsIn, trimmed } from '../nesting/clause.ts'
import type { Attribution } from '../reading.ts'

/** The attribution of a response that no reader of attributions marked. */
export const made = (
  source: Chars[],
  cue: Chars[],
  content: Chars[],
  response: Attribution['response'],
  rule: string,
): Attribution => ({
  source,
  cue,
  content,
  kind: 'speech',
  entity: null,
  described: null,
  footing: source.length > 0 ? 'named' : 'unattributed',
  response,
  via: null,
  modality: 'unknown',
  polarity: 'unknown',
  confidence: 0.6,
  rule,
})

/** Silence told without a verb of answering: "calls to Adler were not returned", "was not available for comment". */
const SILENCE: readonly (readonly [RegExp, Attribution['response']])[] = [
  [
    /\b(?:requests?|calls?|messages?|e-?mails?|attempts?|efforts?|inquiries|texts?|questions)\b(?:[^.;\n]|(?<=\b(?:Dr|Gen|Gov|Mr|Mrs|Ms|Rep|Rev|Sen|St|[A-Z]))\.){0,120}?\b(?:were|was|went|rang|have been|has been|had been)\b[^.;\n]{0,30}?\b(?:not (?:immediately |yet )*(?:returned|answered|successful)|unreturned|unanswered|unsuccessful)\b/gi,
    'no-response',
  ],
  [
    /\b(?:reached out to|contacted|sought comment from|approached|(?:has|have|had) asked)\b(?:[^.;\n]|(?<=\b(?:Dr|Gen|Gov|Mr|Mrs|Ms|Rep|Rev|Sen|St|[A-Z]))\.){1,80}?\bcomment(?=[.,;]|$| and (?:will|is|has|did|had|have|was))/gim,
    'no-response',
  ],
  [/\bno (?:further |immediate )?comment (?:was|is) (?:immediately )?available/gi, 'no-comment'],
  [/\bnot (?:immediately |yet |be )*(?:available|reachable|reached)\b[^.;\n]{0,30}?\bcomment/gi, 'no-response'],
  [
    /\b(?:had|has|have|with|offered|gave|made|issued|was|is) no (?:immediate |further |official |public |other )*(?:comment|reaction)\b/gi,
    'no-comment',
  ],
  [
    /\b(?:had|has|have|with|was|is) no (?:immediate |further |official |public |other )*(?:response|reply|answer)(?= from)/gi,
    'no-response',
  ],
]

export function silences(doc: Doc, cues: Uint8Array): Attribution[] {
  const found: Attribution[] = []
  for (const [pattern, response] of SILENCE)
    for (const m of doc.text.matchAll(pattern)) {
      const cue = { start: m.index, end: m.index + m[0].length }
      const { from, to } = doc.tokens(cue)
      if (from >= doc.length || cues.subarray(from, to).includes(1)) continue
      cues.fill(1, from, to)
      const source = silentOne(doc, from, to)
      if (source && !/^(?:i|we)$/i.test(doc.text.slice(source.start, source.end)))
        found.push(made([source], [cue], [], response, 'response: silence'))
    }
  return found
}

/** Who is silent: a person or organization inside the words, else the last one named before them. */
export function silentOne(doc: Doc, from: number, to: number): Chars | null {
  const sentence = doc.sentence(doc.sentenceOf(from))
  let before: Chars | null = null
  for (const m of actorsIn(doc, sentence.from, to)) {
    if (m.from >= from) return doc.chars(m)
    before = doc.chars(m)
  }
  return before ?? fromWhom(doc, to, sentence.to)
}

/** "no comment from | the ministry": who is silent stands behind. */
export function fromWhom(doc: Doc, at: number, end: number): Chars | null {
  if (at + 1 >= end || !/^(?:from|by)$/.test(doc.lower(at))) return null
  const { from, to } = doc.subtree(at + 1)
  const phrase = to - from > 1 ? { from, to } : doc.subtree(doc.head(at + 1))
  return trimmed(doc, { from: at + 1, to: Math.min(phrase.to, end) }, at)
}
