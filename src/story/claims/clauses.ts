/** @module The clauses of one report, the smallest pieces of text that can say the same thing as another. */
import type { Reading } from '../../reading/reading.ts'
import { hash32 } from '../../text/hash.ts'
import { perKey } from '../../text/memo.ts'
import { hull } from '../../text/span.ts'
import { newsRarity } from '../grouping/rarity.ts'
import { stem as newsStem } from '../grouping/words.ts'
import { type Word, wordsOf } from './words.ts'

/** A clause as it is understood: one object for as long as the story means the same people in its report. */
export interface Clause {
  readonly from: Reading
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly words: readonly Word[]
  readonly terms: ReadonlySet<string>
  /** Whether the clause holds a word of negation. */
  readonly negated: boolean
}

/** What one report brings to the passages of a story. */
export interface Clauses {
  readonly from: Reading
  /** Joined ids of its entities. */
  readonly ids: readonly (string | null)[]
  readonly list: readonly Clause[]
  readonly words: readonly Word[]
  /** In how many sentences each term stands, and how many sentences there are. */
  readonly frequency: ReadonlyMap<string, number>
  readonly sentences: number
  /** Rarity in news at large of every term that is a word; the commonest of the words that share a term decides. */
  readonly rarity: ReadonlyMap<string, number>
}

/** Where a clause may end: strong punctuation, or a comma or dash before a word that opens another clause. */
const BREAK =
  /[;:]\s|\s[–—-]{1,2}\s|—|,["”’]?\s+(?=(?:and|but|or|who|which|while|although|though|when|after|before|as|adding|saying|with|noting|insisting|despite|even|because|amid|where|so|yet|if|that|including)\b)|\s+(?=(?:because|but|although|though|while|after|amid|whereas|unless|despite)\s)|["”]\s+(?=(?:and|but)\b)/g
const LEAST_WORDS = 3
/** What is longer than any sentence, or comes after more clauses than any report has, is no prose and is not compared. */
const LONGEST_SENTENCE = 2000
const MOST_CLAUSES = 2000
const PLAIN = /^(?:not|no|never|none|nobody|nothing|neither|nor|cannot|without)$|n[’']t$/
const DENYING = /^(?:false|untrue|contrary|refus\w*|den(?:y|ied|ies|ying)|reject\w*|rebuff\w*|disput\w*)$/

/** How many words after a negation it still bears on. */
const REACH = 3
/** How many words before a negation may leave it open. */
const CONDITION = 6

/** Whether word `i` negates what follows it. "Not only", "did not deny" and "No. 2" negate nothing. */
export function negates(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower ?? ''
  if (PLAIN.test(words[i]!.lower)) return next !== 'only' && !DENYING.test(next) && !/^\d+$/.test(next)
  return DENYING.test(words[i]!.lower) && !PLAIN.test(words[i - 1]?.lower ?? '')
}

/** Terms of the words that a negation bears on; of none that is left open ("if Brandt does not resign"). */
export function negatedTerms(words: readonly Word[]): string[] {
  return words.flatMap((_, i) => {
    const open = words.slice(Math.max(0, i - CONDITION), i).some((w) => /^(?:if|unless|whether)$/.test(w.lower))
    if (open || !negates(words, i)) return []
    return words
      .slice(i + 1, i + 1 + REACH)
      .map((x) => x.term)
      .filter(Boolean)
  })
}

/** The clauses of a reading whose entities have these ids, '' for none, with a space between. */
export const clausesOf = perKey((reading: Reading, who: string): Clauses => {
  const ids = who.split(' ').map((id) => id || null)
  const words = wordsOf(reading, ids)
  const { text, furniture } = reading.report
  const list: Clause[] = []
  const frequency = new Map<string, number>()
  let sentences = 0
  let w = 0
  reading.sentences.forEach((s, sentence) => {
    if (s.end - s.start > LONGEST_SENTENCE || list.length >= MOST_CLAUSES) return
    if (furniture.some((f) => f.start <= s.start && s.end <= f.end)) return
    while (w < words.length && words[w]!.start < s.start) w++
    const from = w
    while (w < words.length && words[w]!.start < s.end) w++
    const inside = words.slice(from, w)
    for (const term of new Set(inside.flatMap((x) => (x.id === null ? [x.term] : [x.term, x.id]))))
      if (term) frequency.set(term, (frequency.get(term) ?? 0) + 1)
    sentences++
    for (const piece of pieces(text, s.start, inside)) list.push(clause(reading, sentence, piece))
  })
  return { from: reading, ids, list, words, frequency, sentences, rarity: raritiesOf(words) }
})

function raritiesOf(words: readonly Word[]): Map<string, number> {
  const news = newsRarity()
  const rarities = new Map<string, number>()
  const seen = new Set<string>()
  for (const word of words) {
    if (!word.term || word.term === word.id || seen.has(word.lower)) continue
    seen.add(word.lower)
    const rarity = news.of(hash32(newsStem(word.lower)))
    rarities.set(word.term, Math.min(rarity, rarities.get(word.term) ?? Infinity))
  }
  return rarities
}

function pieces(text: string, from: number, words: readonly Word[]): (readonly Word[])[] {
  const end = words.at(-1)?.end ?? from
  const cuts = [...text.slice(from, end).matchAll(BREAK)].map((m) => from + m.index + m[0].length)
  const found: Word[][] = [[]]
  let c = 0
  words.forEach((word, i) => {
    let cut = false
    while (c < cuts.length && cuts[c]! <= word.start) {
      cut = true
      c++
    }
    if (cut && found.at(-1)!.length >= LEAST_WORDS && words.length - i >= LEAST_WORDS) found.push([])
    found.at(-1)!.push(word)
  })
  return found.filter((p) => p.length > 0)
}

function clause(from: Reading, sentence: number, words: readonly Word[]): Clause {
  const [start, end] = [words[0]!.start, words.at(-1)!.end]
  return {
    from,
    sentence,
    start,
    end,
    text: from.report.text.slice(start, end),
    words,
    // "The general" shares a word with other generals, and with this one's name whom it means.
    terms: new Set(
      words.flatMap((w) => (w.id !== null && w.id !== w.term ? [w.term, w.id] : [w.term])).filter(Boolean),
    ),
    negated: words.some((_, i) => negates(words, i)),
  }
}

/** `clause` with `words` of its words alone; what it is about stays. */
export function partOf(clause: Clause, words: readonly Word[]): Clause {
  const { start, end } = hull(words)
  return { ...clause, words, start, end, text: clause.from.report.text.slice(start, end) }
}
