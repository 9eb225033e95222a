/**
 * @module What a word looks like, as integers: made once a document, read by every learned stage. No string is built.
 *
 *   low      hash of the lower-case form, every digit as 0      suffix2, suffix3, suffix4   hashes of its last letters
 *   prefix   hash of its first three letters                    shape                       capitals, digits, signs in it
 */
import type { Words } from '../doc.ts'
import { isUpper, KIND, LETTER, lower } from '../tokens/characters.ts'

export interface Forms {
  readonly low: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix: Int32Array
  readonly shape: Uint8Array
}

const FNV = 0x01000193
const BASIS = 0x811c9dc5 | 0

const CAPITAL_FIRST = 1
const CAPITAL_LATER = 2
const LOWER = 4
const NUMERIC = 8
const SIGN = 16
const DOTTED = 32
/** In a headline that capitalises most words. */
const TITLED = 64

export function readForms(text: string, words: Pick<Words, 'length' | 'start' | 'end' | 'sentences'>): Forms {
  const { length, start, end, sentences } = words
  const forms = {
    low: new Int32Array(length),
    suffix2: new Int32Array(length),
    suffix3: new Int32Array(length),
    suffix4: new Int32Array(length),
    prefix: new Int32Array(length),
    shape: new Uint8Array(length),
  }
  for (let i = 0; i < length; i++) measure(text, start[i]!, end[i]!, i, forms)
  for (let s = 0; s + 1 < sentences.length; s++) markTitle(words, forms, sentences[s]!, sentences[s + 1]!)
  return forms
}

/** Marks the words of a headline in which most words have capitals, so that these capitals mean little. */
function markTitle({ start, end }: Pick<Words, 'start' | 'end'>, { shape }: Forms, from: number, to: number): void {
  let capital = 0
  let small = 0
  for (let i = from; i < to; i++) {
    if (end[i]! - start[i]! < 4) continue
    if ((shape[i]! & CAPITAL_FIRST) > 0) capital++
    else if ((shape[i]! & LOWER) > 0) small++
  }
  if (capital < 3 || small * 4 > capital) return
  for (let i = from; i < to; i++) shape[i] = shape[i]! | TITLED
}

function measure(text: string, from: number, to: number, i: number, forms: Forms): void {
  let hash = BASIS
  let shape = 0
  for (let at = from; at < to; at++) {
    let c = text.charCodeAt(at)
    if (c >= 97 && c <= 122) shape |= LOWER
    else if (c >= 48 && c <= 57) {
      c = 48
      shape |= NUMERIC
    } else if (isUpper(c)) {
      shape |= at === from ? CAPITAL_FIRST : CAPITAL_LATER
      c = c < 128 ? c + 32 : String.fromCharCode(c).toLowerCase().charCodeAt(0)
    } else if (KIND[c] === LETTER) shape |= LOWER
    else {
      shape |= c === 46 ? DOTTED : SIGN
      if (c === 0x2019) c = 39
    }
    hash = Math.imul(hash ^ c, FNV)
    if (at - from === 2) forms.prefix[i] = hash
  }
  forms.low[i] = hash
  forms.shape[i] = shape
  if (to - from < 3) forms.prefix[i] = hash
  let suffix = 0x5bd1e995
  for (let n = 1; n <= 4; n++) {
    if (to - n >= from) suffix = Math.imul(suffix ^ lower(text.charCodeAt(to - n)), FNV)
    if (n === 2) forms.suffix2[i] = suffix
    else if (n === 3) forms.suffix3[i] = suffix
    else if (n === 4) forms.suffix4[i] = suffix
  }
}

/** The hash that `Forms.low` holds for `word`. */
export function lowHash(word: string): number {
  return readForms(word, {
    length: 1,
    start: Uint32Array.of(0),
    end: Uint32Array.of(word.length),
    sentences: Uint32Array.of(0, 1),
  }).low[0]!
}
