/** @module Denials, non-denials, no comment and silence: which kind of response an attribution is. */
import type { Response } from '../../schema/types.ts'
import { Letters, type Needs, needsOf } from '../../text/needed.ts'
import type { Chars } from '../../text/span.ts'
import { negates, type Whose } from './sides.ts'
import { RESPONSES } from './table.ts'

export interface Responding {
  readonly cue: readonly Chars[]
  readonly content: readonly Chars[]
}

/** How much is read: of the words from the cue on, and of what is said. */
const AFTER_CUE = 130
const OF_CONTENT = 160
/** How much of one part of the content, how many parts, how many beginnings of sentences are read. */
const OF_PART = 900
const PARTS = 6
const BEGINNINGS = 8

/** Lower case, plain quotation marks and single spaces: what the table of responses is written in. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/''/g, '"')
    .replace(/[“”«»]/g, '"')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/(\w) n't/g, "$1n't")

/** The kind of response; null for everything that is none. `said`: the beginnings of what is said, if they are known. */
export function responseOf(
  text: string,
  { cue, content }: Responding,
  said: readonly string[] = beginnings(text, content),
): Response | null {
  const start = cue[0]?.start
  if (start === undefined) return null
  const { end } = cue.at(-1)!
  const tail = plain(sentenceFrom(text, start, Math.max(end - start, AFTER_CUE)))
  const cueLength = plain(text.slice(start, Math.min(end, start + AFTER_CUE))).length
  const letters = mayAnswer(tail, cueLength) ? new Letters(tail) : null
  const lettersSaid = said.map((words) => new Letters(words))
  const asked = ASKED.test(said[0] ?? '')
  for (const { sign, cueNeeds, needs } of SIGNS) {
    if (sign.cue ? !letters?.allow(cueNeeds) : asked) continue
    const cued = sign.cue ? sign.cue.exec(tail) : null
    if (sign.cue && (!cued || !beginsInside(cued, cueLength))) continue
    const words = sign.said ? fitting(sign.said, needs, said, lettersSaid, sign.anywhere ? said.length : 1) : ''
    if (words === undefined) continue
    if (sign.except?.test(sign.said ? words : tail.slice(0, (cued?.[0].length ?? 0) + 40))) continue
    return sign.response
  }
  return null
}

/** The first of so many beginnings that the pattern fits. */
function fitting(
  pattern: RegExp,
  needs: Needs,
  said: readonly string[],
  letters: readonly Letters[],
  most: number,
): string | undefined {
  for (let i = 0; i < most && i < said.length; i++)
    if (letters[i]!.allow(needs) && pattern.test(said[i]!)) return said[i]
  return undefined
}

/** Each sign with the letters that its patterns need. */
const SIGNS = RESPONSES.map((sign) => ({
  sign,
  cueNeeds: sign.cue ? needsOf(sign.cue) : [],
  needs: sign.said ? needsOf(sign.said) : [],
}))

/** The telling words of every cue of the table. */
const CUED = new RegExp(
  RESPONSES.flatMap(({ cue }) => (cue ? [cue.source.replace(/^.*?\(\?<words>/, '(?:')] : [])).join('|'),
  'y',
)

/** Whether the telling words of any sign begin inside the cue; most cues are "said". */
function mayAnswer(tail: string, cueLength: number): boolean {
  for (let at = 0; at < cueLength; at++) {
    if (at > 0 && /\w/.test(tail[at - 1]!)) continue
    CUED.lastIndex = at
    if (CUED.test(tail)) return true
  }
  return false
}

/** Whether one of the sentences that are said negates a fact, for those who speak for somebody. */
export const deniesPlainly = (said: readonly string[], whose: Exclude<Whose, 'none'>): boolean =>
  said.some((words) => negates(words, whose))

/** "declined to say | whether it was appropriate": nothing is said. */
const ASKED = /^["']*(?:whether|why|how)\b/

/** "Of course, …", "Look, I can assure you that …": said before what is said. */
const OPENING =
  /^["']*(?:(?:of course(?! not)|well|look|again|yes|listen|frankly|honestly|in fact|obviously|clearly|first of all|let me be clear|to be clear|as (?:i|we)(?:'ve| have)? said(?: before)?|i (?:can|will|want to|must|would) (?:tell|assure|say|be clear|make (?:it )?clear)(?: to)?(?: you)?|i assure you|i swear|believe me|so|and|but|also|however|unfortunately)(?: that)?[,:]? )+/

/** "While I did meet him, …": what is granted before what is said. */
const CONCEDED = /^["']*(?:while|although|though|even though|yes,|sure,) [^,.;]{0,90}, /

/** The beginnings of the sentences and clauses that are said, the first one first. */
export function beginnings(text: string, content: readonly Chars[]): string[] {
  const found: string[] = []
  for (const part of content.slice(0, PARTS)) {
    const words = plain(text.slice(part.start, Math.min(part.end, part.start + OF_PART)))
    for (const m of words.matchAll(/(?:^|[.!?;:—–] ?"? ?|, (?:but|and|so) )(?=\S)/g)) {
      const said = words.slice(m.index + m[0].length, m.index + m[0].length + OF_CONTENT)
      found.push(
        said
          .replace(/ "(?=\w)/g, ' ')
          .replace(OPENING, '')
          .replace(CONCEDED, ''),
      )
      if (found.length >= BEGINNINGS) return found
    }
  }
  return found
}

/** Up to `most` characters from `start`, no further than the end of the paragraph or sentence. */
function sentenceFrom(text: string, start: number, most: number): string {
  const stretch = text.slice(start, start + most)
  const end = /[.!?](?<!\b(?:Col|Dr|Gen|Gov|Lt|Mr|Mrs|Ms|Rep|Rev|Sen|Sgt|St|\p{Lu}).)["”’']?\s+["“‘]?\p{Lu}|\n/u.exec(
    stretch,
  )
  return end ? stretch.slice(0, end.index + 1) : stretch
}

/** Whether the telling words of a match begin inside the cue, not in what follows it. */
const beginsInside = (match: RegExpExecArray, cueLength: number) =>
  match.index + match[0].length - (match.groups?.words?.length ?? match[0].length) < cueLength
