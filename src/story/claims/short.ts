/** @module A passage as a short statement: what is said, without who said it to whom. */
import { type Chars, overlap } from '../../text/span.ts'
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

/** Words with which a part of a sentence begins that says nothing alone. */
const LOOSE = /^(?:despite|after|amid|before|while|when|because|as|who|which|and|but|or|with|without|to)\b/
/** Whoever is named as the source in a phrase of its own. */
const ACCORDING = /^according to [^,]{1,80}, |,?(["”]?),? according to [^“"]*$/gi
/** Share of a place that what is said must make up. */
const LEAST_SHARE = 0.3

/** The words of `place` that are said, without who said them to whom; all of its words where nobody is read to say them. */
export function shortWords(scene: Scene, place: Chars & { readonly reading: number }): string {
  const { report, attributions } = scene.readings[place.reading]!
  const whole = report.text.slice(place.start, place.end)
  const said = attributions.flatMap((a) => {
    const parts = a.content.filter((c) => overlap(c, place) > 0)
    const size = parts.reduce((n, c) => n + overlap(c, place), 0)
    const words = parts.map((c) => report.text.slice(Math.max(c.start, place.start), Math.min(c.end, place.end)))
    const text = unquoted(words.join(' … ').replace(/\s+/g, ' ').trim().replace(TIE, ''))
    return size >= LEAST_SHARE * (place.end - place.start) && text.split(' ').length >= LEAST_WORDS && !LOOSE.test(text)
      ? [{ a, text, size }]
      : []
  })
  const inner = said.sort((x, y) => x.size - y.size)[0]
  if (!inner) return whole.replace(ACCORDING, '$1').replace(/,([”"])$/, '$1')
  if (inner.a.response !== 'denial') return inner.text
  const [source] = inner.a.source
  const who = source ? report.text.slice(source.start, source.end).split(',')[0]! : ''
  return who ? `${who} denies: ${inner.text}` : `Denied: ${inner.text}`
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
