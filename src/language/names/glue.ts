/** @module Hyphens do not part a name: "Khairat el-Shater", "Kwok Wai-keung", "Perdue-Hill". */
import type { Doc, Name } from '../doc.ts'
import type { WordInfo } from './lexicon.ts'
import { FLAG } from './lexicon.ts'
import { type Lore, spelling } from './lore.ts'
import { PARTICLES } from './person.ts'
import { PLACES } from './places.ts'

/** Persons' names made whole over hyphens and over capitals that the tagger left out; a name that a longer one now covers is dropped. */
export function glue(doc: Doc, words: readonly WordInfo[], names: readonly Name[], lore: Lore): Name[] {
  const taken = new Uint8Array(words.length)
  for (const n of names) taken.fill(1, n.from, n.to)
  const whole = names.map((n) =>
    n.type === 'person' ? stretch(doc, words, widen(doc, words, n, taken, lore), lore) : n,
  )
  overNicknames(words, whole)
  // names come in text order and grow by a few tokens at most: only neighbours can cover each other
  return whole.filter((n, i) => {
    for (let j = Math.max(0, i - 3); j < Math.min(whole.length, i + 4); j++) {
      const m = whole[j]!
      if (j !== i && m.from <= n.from && n.to <= m.to && (m.to - m.from > n.to - n.from || j < i)) return false
    }
    return true
  })
}

/** 'Anton "Tex" Sorrel': one name over a nickname in quotation marks. */
function overNicknames(words: readonly WordInfo[], names: Name[]): void {
  const isQuote = (i: number) => /^["“”‘’']$/.test(words[i]?.form ?? '')
  const capital = (i: number) => ((words[i]?.flags ?? 0) & (FLAG.capital | NOT_NAME)) === FLAG.capital
  for (let k = 0; k < names.length; k++) {
    const { from, to, type } = names[k]!
    // only the end of it was found
    const before = type === 'person' && isQuote(from - 1) && capital(from - 2) && isQuote(from - 3) && capital(from - 4)
    if (before && (k === 0 || names[k - 1]!.to <= from - 4)) names[k] = { from: from - 4, to, type }
    if (type !== 'person' || !isQuote(to) || !capital(to + 1) || !isQuote(to + 2) || !capital(to + 3)) continue
    const rest = [names[k + 1], names[k + 2]].find((n) => n?.from === to + 3)
    if (!rest || rest.type === 'person' || rest.to - rest.from === 1) names[k] = { from, to: rest?.to ?? to + 4, type }
  }
}

/** "Brook Taylor" where only "Taylor" was found: capitals beside the name that are neither titles nor words of the language. */
function widen(doc: Doc, words: readonly WordInfo[], { from, to, type }: Name, taken: Uint8Array, lore: Lore): Name {
  const { from: first, to: last } = doc.sentence(doc.sentenceOf(from))
  // "JOHAN HOLLOWAY"
  const isShouted = (words[from]!.flags & FLAG.upper) !== 0
  const free = (i: number) => {
    const w = words[i]!
    const told = spelling(lore, w.hash)
    return (
      !taken[i] &&
      (w.flags & FLAG.capital) !== 0 &&
      (w.flags & (isShouted && w.flags & FLAG.given ? NOT_NAME & ~FLAG.upper : NOT_NAME)) === 0 &&
      (told === 0 || told === 3 || (w.flags & FLAG.given) !== 0) &&
      w.form.length > 2 &&
      !PLACES.has(w.form)
    )
  }
  while (
    from > first &&
    free(from - 1) &&
    (words[from - 1]!.flags & FLAG.given || (from - 1 > first && doc.upos(from - 1) === 'PROPN'))
  )
    from--
  while (to < last && free(to) && doc.upos(to) === 'PROPN') to++
  return { from, to, type }
}

const NOT_NAME =
  FLAG.role |
  FLAG.modifier |
  FLAG.address |
  FLAG.adjective |
  FLAG.calendar |
  FLAG.organization |
  FLAG.place |
  FLAG.upper |
  FLAG.digit |
  FLAG.state

function stretch(doc: Doc, words: readonly WordInfo[], { from, to, type }: Name, lore: Lore): Name {
  const attached = (i: number) => i > 0 && i < words.length && doc.end(i - 1) === doc.start(i)
  const hyphen = (i: number) => words[i]?.form === '-' && attached(i) && attached(i + 1)
  const { from: first, to: last } = doc.sentence(doc.sentenceOf(from))
  // "Will Brandt resign?"
  if (to - from === 2 && doc.upos(from) === 'AUX') from++
  if (words[to - 1]!.form === '-' && to < last && attached(to)) to++
  while (to + 1 < last && hyphen(to) && joins(words[to + 1]!, words[to - 1]!, to - from, lore)) to += 2
  if (to < last && isNumeral(doc, to)) to++
  while (from - 2 >= first && hyphen(from - 1) && PARTICLES.has(words[from - 2]!.lower)) from -= 2
  return { from, to, type }
}

/** "Alaric II", and "Alaric I" where no verb makes a pronoun of it. */
const isNumeral = (doc: Doc, i: number) =>
  /^(I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{0,3})$/.test(doc.form(i)) ||
  (doc.form(i) === 'I' && i + 1 < doc.length && !/^(VERB|AUX|ADV|PART)$/.test(doc.upos(i + 1)))

/** "Wai-keung" and "el-Shater" hold together; "Obama-era" and "Trump-backed" do not. */
function joins(next: WordInfo, before: WordInfo, length: number, lore: Lore): boolean {
  if (next.flags & FLAG.capital) return PARTICLES.has(before.lower) || length > 1 || !(next.flags & FLAG.adjective)
  return length > 1 && (next.flags & FLAG.letter) !== 0 && spelling(lore, next.hash) === 0
}
