/** @module The words of a text for comparing reports: a loop over character codes, no grammar. */

/** One word. `stem` is lower case without common endings; digits keep their decimal point and lose their commas. */
export interface Word {
  readonly stem: string
  /** Offset of its first character, UTF-16 code units. */
  readonly start: number
  readonly end: number
  readonly capital: boolean
  /** First of a sentence, a line or a quotation: its capital letter says nothing. */
  readonly opens: boolean
  readonly number: boolean
}

const LONGEST = 40
const isDigit = (c: number) => c >= 48 && c <= 57
const isLetter = (c: number) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 0xc0 && c < 0x2000)
const isUpper = (c: number) => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde)
const isApostrophe = (c: number) => c === 39 || c === 0x2019
/** . ! ? : ; newline and quotation marks: what follows begins anew. */
const OPENERS = new Set([46, 33, 63, 58, 10, 34, 0x201c, 0x201d, 0x2018, 8212, 8226])

/** The words between two offsets, in order. Linear in the length, for any input. */
export function words(text: string, from = 0, to = text.length): Word[] {
  const found: Word[] = []
  let opens = true
  for (let i = from; i < to; ) {
    const c = text.charCodeAt(i)
    if (!isLetter(c) && !isDigit(c)) {
      if (OPENERS.has(c)) opens = true
      i++
      continue
    }
    const start = i
    const number = isDigit(c)
    i = number ? endOfNumber(text, i, to) : endOfWord(text, i, to)
    const form = text.slice(start, Math.min(i, start + LONGEST))
    found.push({
      stem: number ? form.replaceAll(',', '').toLowerCase() : remembered(form),
      start,
      end: i,
      capital: isUpper(c),
      opens,
      number,
    })
    // "U.S." and "Sen." must not make the next word an opener
    opens = false
    if (text.charCodeAt(i) === 46 && (i - start <= 1 || (isUpper(c) && i - start <= 4))) i++
  }
  return found
}

function endOfWord(text: string, i: number, to: number): number {
  for (; i < to; i++) {
    const c = text.charCodeAt(i)
    if (isLetter(c) || isDigit(c)) continue
    if (!isApostrophe(c) || i + 1 >= to || !isLetter(text.charCodeAt(i + 1))) break
  }
  return i
}

function endOfNumber(text: string, i: number, to: number): number {
  for (; i < to; i++) {
    const c = text.charCodeAt(i)
    if (isDigit(c) || isLetter(c)) continue
    if ((c !== 44 && c !== 46) || i + 1 >= to || !isDigit(text.charCodeAt(i + 1))) break
  }
  return i
}

const MEMORY = 30_000
const memory = new Map<string, string>()

/** The stem of a form, from a bounded memory of forms met before. */
function remembered(form: string): string {
  const known = memory.get(form)
  if (known !== undefined) return known
  if (memory.size >= MEMORY) memory.clear()
  const found = stem(form.toLowerCase())
  // slices keep their whole text alive; a joined string does not
  memory.set(form.split('').join(''), found)
  return found
}

/** A light stem: possessive, plural, -ed, -ing, -ly, final e. Good enough to compare, not to read. */
export function stem(word: string): string {
  let w = word.replace(/['’](s|t|re|ve|ll|d|m)$/, '').replaceAll(/['’]/g, '')
  const n = w.length
  if (n > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`
  else if (n > 4 && /(?:ss|x|ch|sh)es$/.test(w)) w = w.slice(0, -2)
  else if (n > 3 && w.endsWith('s') && !/[sui]s$/.test(w)) w = w.slice(0, -1)
  if (w.length > 5 && w.endsWith('ing')) w = undouble(w.slice(0, -3))
  else if (w.length > 4 && w.endsWith('ied')) w = `${w.slice(0, -3)}y`
  else if (w.length > 4 && w.endsWith('ed')) w = undouble(w.slice(0, -2))
  if (w.length > 5 && w.endsWith('ly')) w = w.slice(0, -2)
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1)
  return w
}

const undouble = (w: string) => (/([bdgmnprt])\1$/.test(w) ? w.slice(0, -1) : w)
