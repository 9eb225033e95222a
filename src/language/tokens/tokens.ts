/**
 * @module Text → tokens, by the conventions of UD English: hyphens and clitics are split off, contractions are two words.
 *
 * One loop over character codes; every look ahead is bounded, so time grows with the length of the text alone.
 */
import { DIGIT, isLower, isUpper, KIND, LETTER, lower, SPACE } from './characters.ts'
import { Spans } from './columns.ts'
import { special } from './special.ts'
import { CLITICS, JOINED, LEADING, PREFIXES, SMILEYS, TRAILING, UNITS, WORDLIKE } from './tables.ts'

const DOT = 46
const COMMA = 44
const COLON = 58
const SLASH = 47
const HYPHEN = 45
const AMPERSAND = 38
const DOLLAR = 36
const AT = 64
const FNV = 0x01000193
const BASIS = 0x811c9dc5 | 0

/** Lower-case hash of each word of JOINED → where its second word begins. */
const JOINED_AT = new Map([...JOINED].map(([word, at]) => [hashOf(word), at]))
const ELIDED = new Set(['em', 'til', 'cause', 'tis', 'twas', 'bout'])

const isApostrophe = (c: number) => c === 39 || c === 0x2019
const isWord = (c: number) => KIND[c]! >= LETTER

/** The tokens of `text` between two offsets. Every character that is no white space lies in exactly one. */
export function tokenize(text: string, from: number, to: number, out: Spans = new Spans()): Spans {
  let at = from
  while (at < to) {
    if (KIND[text.charCodeAt(at)] === SPACE) {
      at++
      continue
    }
    let end = at
    let dotted = false
    let c: number
    while (end < to && KIND[(c = text.charCodeAt(end))] !== SPACE) {
      dotted ||= c === DOT || c === AT || c === COLON
      end++
    }
    const whole = dotted && end - at > 3 ? special(text, at, end) : undefined
    split(text, at, whole ? whole.start : end, out)
    if (whole) {
      out.push(whole.start, whole.end)
      split(text, whole.end, end, out)
    }
    at = end
  }
  return out
}

/** Cuts a stretch without white space into tokens. */
function split(text: string, from: number, to: number, out: Spans): void {
  let at = from
  while (at < to) {
    const kind = KIND[text.charCodeAt(at)]
    if (kind === LETTER) at = word(text, at, to, out)
    else if (kind === DIGIT) at = number(text, at, to, out)
    else at = sign(text, at, to, from, out)
  }
}

/** Pushes the word that begins at `from`, with the clitic that follows it; returns where it ends. */
function word(text: string, from: number, to: number, out: Spans): number {
  let at = from
  let dots = 0
  let part = from
  let hash = BASIS
  for (; at < to; at++) {
    const c = text.charCodeAt(at)
    if (isWord(c)) {
      hash = Math.imul(hash ^ lower(c), FNV)
      continue
    }
    const next = at + 1 < to ? text.charCodeAt(at + 1) : 0
    if (!isWord(next)) {
      if (c === 95) continue
      break
    }
    if (isApostrophe(c)) {
      if (cliticEnd(text, at, to) > 0) break
    } else if (c === DOT) {
      if (at - part !== 1 || !(at + 2 >= to || dots > 0 || text.charCodeAt(at + 2) === DOT)) break
      dots++
      part = at + 1
    } else if (c === HYPHEN) {
      if (!keepsHyphen(text, part, at)) break
      part = at + 1
    } else if (c === AMPERSAND) {
      if (!isUpper(text.charCodeAt(at - 1)) || !isUpper(next)) break
    } else if (c === SLASH) {
      if (at - from !== 1) break
    } else if (c !== 95 && c !== 42) break
    hash = 0
  }
  at = withPeriod(text, from, at, to, dots)
  if (text.charCodeAt(at) === DOLLAR && at - from <= 3 && at + 1 < to && isUpper(text.charCodeAt(from))) at++
  const clitic = at < to && isApostrophe(text.charCodeAt(at)) ? cliticEnd(text, at, to) : 0
  if (clitic === 0) {
    pushWord(from, at, hash, out)
    return at
  }
  const negated = lower(text.charCodeAt(at + 1)) === 116
  const cut = negated ? at - 1 : at
  if (cut > from) pushWord(from, cut, hash, out)
  out.push(cut, clitic)
  return clitic
}

function pushWord(from: number, to: number, hash: number, out: Spans): void {
  const cut = to - from <= 8 ? JOINED_AT.get(hash) : undefined
  if (cut !== undefined && cut < to - from) {
    out.push(from, from + cut)
    out.push(from + cut, to)
  } else out.push(from, to)
}

/** Where the clitic after the apostrophe at `at` ends ("'s", "n't", "'ve"); 0 if none. */
function cliticEnd(text: string, at: number, to: number): number {
  let end = at + 1
  while (end < to && end - at < 4 && KIND[text.charCodeAt(end)] === LETTER) end++
  if (end === at + 1 || (end < to && isWord(text.charCodeAt(end)))) return 0
  const letters = text.slice(at + 1, end).toLowerCase()
  if (letters === 't') return lower(text.charCodeAt(at - 1)) === 110 ? end : 0
  return CLITICS.has(letters) ? end : 0
}

function keepsHyphen(text: string, from: number, hyphen: number): boolean {
  return hyphen - from <= 7 && PREFIXES.has(text.slice(from, hyphen).toLowerCase())
}

/** `end`, or one more when the period there belongs to the word: initials, acronyms, abbreviations. */
function withPeriod(text: string, from: number, end: number, to: number, dots: number): number {
  if (end >= to || text.charCodeAt(end) !== DOT || text.charCodeAt(end + 1) === DOT) return end
  if (dots > 0) return end + 1
  const next = nextCharacter(text, end + 1)
  if (end - from === 1) return initial(text.charCodeAt(from), next) ? end + 1 : end
  if (end - from > 8) return end
  const letters = text.slice(from, end).toLowerCase()
  if (!LEADING.has(letters) && !TRAILING.has(letters)) return end
  if (!WORDLIKE.has(letters)) return end + 1
  if (letters === 'no' || letters === 'nos') return KIND[next] === DIGIT ? end + 1 : end
  return isUpper(text.charCodeAt(from)) && (isUpper(next) || KIND[next] === DIGIT || next === COMMA) ? end + 1 : end
}

/** Whether a letter with a period is an initial ("J. Lind"), or "c." for about. */
function initial(letter: number, next: number): boolean {
  return isUpper(letter) ? isUpper(next) || next === COMMA : letter === 99 && KIND[next] === DIGIT
}

/** The first character at or after `at` that is no white space, looking at most four characters far. */
function nextCharacter(text: string, at: number): number {
  for (let i = at; i < at + 4 && i < text.length; i++) if (KIND[text.charCodeAt(i)] !== SPACE) return text.charCodeAt(i)
  return 0
}

/** Pushes the number that begins at `from`: "1,200.50", "10:30", "9/11", "20th", "713-853-3989". */
function number(text: string, from: number, to: number, out: Spans): number {
  let at = from
  const digitAt = (i: number) => i < to && KIND[text.charCodeAt(i)] === DIGIT
  for (; at < to; at++) {
    const c = text.charCodeAt(at)
    if (KIND[c] === DIGIT) continue
    if ((c === DOT || c === COMMA || c === COLON || c === SLASH) && digitAt(at + 1)) continue
    if (c === HYPHEN && (at - from === 3 || at - from === 7) && phone(text, at, to)) continue
    break
  }
  const digits = at
  while (at < to && isWord(text.charCodeAt(at))) at++
  if (at - digits > 0 && at - digits < 4 && UNITS.has(text.slice(digits, at).toLowerCase())) at = digits
  else if (at === to - 1 && at - from < 3 && text.charCodeAt(at) === DOT && startsLine(text, from)) at++
  out.push(from, at)
  return at
}

/** Whether the hyphen at `at` is followed by three or four digits and no more. */
function phone(text: string, at: number, to: number): boolean {
  let end = at + 1
  while (end < to && end - at < 6 && KIND[text.charCodeAt(end)] === DIGIT) end++
  return end - at === 5 || (end - at === 4 && text.charCodeAt(end) === HYPHEN)
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10
}

/** Pushes the sign or run of signs that begins at `from`. */
function sign(text: string, from: number, to: number, chunk: number, out: Spans): number {
  const c = text.charCodeAt(from)
  let end = from + 1
  if (to - from <= 3 && to - from > 1 && SMILEYS.has(text.slice(from, to))) end = to
  else if (c >= 0xd83c && c <= 0xd83e) end = emojiEnd(text, from, to)
  else if (isApostrophe(c)) end = apostropheEnd(text, from, to, chunk)
  else if (c === DOT && KIND[text.charCodeAt(end)] === DIGIT && end < to)
    return number(text, end, to, afterDot(out, from))
  else if (c === 35 && from === chunk) while (end < to && KIND[text.charCodeAt(end)] === LETTER) end++
  else if (c === 33 || c === 63) while (end < to && (text.charCodeAt(end) === 33 || text.charCodeAt(end) === 63)) end++
  else if (RUNS.has(c)) while (end < to && text.charCodeAt(end) === c) end++
  out.push(from, end)
  return end
}

/** Signs that form one token when repeated: . - $ = * # ~ _ + < > ` */
const RUNS = new Set([46, 45, 36, 61, 42, 35, 126, 95, 43, 60, 62, 96, 0x2026, 0x2014])

/** A column that takes the digits after a decimal point together with the point. */
function afterDot(out: Spans, dot: number): Spans {
  return { push: (_: number, end: number) => out.push(dot, end) } as unknown as Spans
}

function apostropheEnd(text: string, from: number, to: number, chunk: number): number {
  if (from + 1 < to && isApostrophe(text.charCodeAt(from + 1))) return from + 2
  let end = from + 1
  while (end < to && end - from < 7 && isWord(text.charCodeAt(end))) end++
  if (end === from + 1 || (end < to && isWord(text.charCodeAt(end)))) return from + 1
  const rest = text.slice(from + 1, end).toLowerCase()
  if (/^\d\ds?$/.test(rest) || ELIDED.has(rest)) return end
  if (from > chunk ? CLITICS.has(rest) : rest === 's' && !isLower(text.charCodeAt(end))) return end
  return from + 1
}

/** An emoji with its variation selectors, skin tones and joined parts. */
function emojiEnd(text: string, from: number, to: number): number {
  let end = from + 1
  for (; end < to; end++) {
    const c = text.charCodeAt(end)
    const low = c >= 0xdc00 && c <= 0xdfff && end === from + 1
    const selector = c === 0xfe0f || c === 0x200d || (c === 0xd83c && isTone(text, end)) || (c >= 0xdc00 && c <= 0xdfff)
    const joined = c >= 0xd83c && c <= 0xd83e && text.charCodeAt(end - 1) === 0x200d
    if (!low && !selector && !joined) break
  }
  return end
}

function isTone(text: string, at: number): boolean {
  const c = text.charCodeAt(at + 1)
  return c >= 0xdffb && c <= 0xdfff
}

function hashOf(word: string): number {
  let hash = BASIS
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV)
  return hash
}
