/** @module Times that belong to the telling, not to what is told: "an official told the Courier on Tuesday". */
import type { Reading } from '../../reading/reading.ts'
import type { Chars } from '../../text/span.ts'

/** Characters between a cue and the time of the telling. */
const REACH = 80
/** A cue of telling right before a time, where no attribution was read. */
const TOLD =
  /\b(?:said|says|told|tells|announced|reported|wrote|tweeted|confirmed|denied|added|stated|testified|declined to comment|in (?:a|an) (?:\w+ )?(?:statement|interview|briefing|tweet|letter|email|memo))(?: (?!that\b|to\b)[\p{L}’'.]+){0,6} (?:on |late |early |in )*$/iu

/** A day counted from the day of speaking; in a quotation nobody says which day that was. */
const DEICTIC = /^(?:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening|week))\b/i

/** Whether `time` is a day as somebody's own words count it: "I resigned this afternoon". */
export function isOfSpeaking({ report: { text }, attributions }: Reading, time: Chars): boolean {
  if (!DEICTIC.test(text.slice(time.start, time.end))) return false
  return attributions.some((a) =>
    a.content.some((c) => c.start <= time.start && time.end <= c.end && /["“]/.test(text.slice(c.start, c.start + 2))),
  )
}

/** Whether `time` says when something was told: beside a cue, in its clause, and in none of what is said. */
export function isOfTelling({ report: { text }, attributions }: Reading, time: Chars): boolean {
  const inside = (c: Chars) => c.start <= time.start && time.end <= c.end
  if (attributions.some((a) => a.content.some(inside))) {
    // Inside what somebody says a cue has its own time only where it is nested.
    const nested = attributions.filter((a) => a.via !== null && !a.content.some(inside))
    return nested.some((a) => a.cue.some((c) => beside(text, c, time, a.content)))
  }
  if (attributions.some((a) => a.cue.some((c) => beside(text, c, time, a.content)))) return true
  return TOLD.test(text.slice(Math.max(0, time.start - REACH), time.start))
}

function beside(text: string, cue: Chars, time: Chars, content: readonly Chars[]): boolean {
  const [from, to] = cue.end <= time.start ? [cue.end, time.start] : [time.end, cue.start]
  if (cue.start <= time.start && time.end <= cue.end) return true
  if (to < from || to - from > REACH || /[.;:,“”"\n]/.test(text.slice(from, to).replace(/\b\p{Lu}[a-z]{0,2}\./gu, '')))
    return false
  return !content.some((c) => c.start < to && from < c.end)
}
