/** @module A passage as a short statement: what is said, without who said it to whom. */
import { type Chars, overlap } from '../../text/span.ts'
import { attributionOf } from '../origins.ts'
import type { Scene } from '../scene.ts'

/** Words that tie what is said to its cue. */
const TIE = /^(?:that|how|,)\s+/i
/** A shorter content says too little to stand alone. */
const LEAST_WORDS = 4
/** A quotation mark without its partner. */
const QUOTES: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['"', '"'],
]

/** The words of `place` that are said, where it rests on an attribution; else all of its words. */
export function shortWords(scene: Scene, place: Chars & { readonly reading: number }): string {
  const reading = scene.readings[place.reading]!
  const whole = reading.report.text.slice(place.start, place.end)
  const at = attributionOf(reading, place)
  if (at === null) return whole
  const { content, response, source } = reading.attributions[at]!
  const parts = content.filter((c) => overlap(c, place) > 0)
  const said = parts.map((c) => reading.report.text.slice(Math.max(c.start, place.start), Math.min(c.end, place.end)))
  const words = unquoted(said.join(' … ').replace(/\s+/g, ' ').trim().replace(TIE, ''))
  if (words.split(' ').length < LEAST_WORDS) return whole
  if (response !== 'denial') return words
  const who = source[0] ? reading.report.text.slice(source[0].start, source[0].end).split(',')[0]! : null
  return who ? `${who} denies: ${words}` : `Denied: ${words}`
}

/** Without a quotation mark at either end, unless both of a pair stand inside. */
function unquoted(words: string): string {
  const bare = words.replace(/[,;:]+$/, '').trim()
  for (const [open, close] of QUOTES) {
    const inner = bare.startsWith(open) ? bare.slice(1) : bare
    const rest = inner.endsWith(close) ? inner.slice(0, -1).replace(/,$/, '') : inner
    if (rest !== bare && !rest.includes(open) && !rest.includes(close)) return rest
  }
  return bare
}
