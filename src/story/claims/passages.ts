/** @module Passages: the clauses of all reports, the smallest pieces of text that can say the same thing as another. */
import { hash32 } from '../../text/hash.ts'
import { newsRarity } from '../grouping/rarity.ts'
import { stem as newsStem } from '../grouping/words.ts'
import type { Scene } from '../scene.ts'
import { type Word, wordsOf } from './words.ts'

export interface Passage {
  /** Index of the reading in the scene. */
  readonly reading: number
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  readonly terms: ReadonlySet<string>
  /** Whether the clause holds a word of negation. */
  readonly negated: boolean
}

/** All passages of a story, and how much each term tells. */
export interface Passages {
  readonly list: readonly Passage[]
  /** The clauses of each sentence, reading by reading. */
  readonly bySentence: readonly ReadonlyMap<number, readonly Passage[]>[]
  /** Words of each reading. */
  readonly words: readonly (readonly Word[])[]
  /** How much a term tells: the mean of its rarity in this story and in news at large. */
  readonly weight: (term: string) => number
}

/** Where a clause may end: strong punctuation, or a comma or dash before a word that opens another clause. */
const BREAK =
  /[;:]\s|\s[–—-]{1,2}\s|—|,["”’]?\s+(?=(?:and|but|or|who|which|while|although|though|when|after|before|as|adding|saying|with|noting|insisting|despite|even|because|amid|where|so|yet|if|that|including)\b)|\s+(?=(?:because|but|although|though|while|after|amid|whereas|unless|despite)\s)|["”]\s+(?=(?:and|but)\b)/g
const LEAST_WORDS = 3
/** What is longer than any sentence, or comes after more clauses than any report has, is no prose and is not compared. */
const LONGEST_SENTENCE = 2000
const MOST_CLAUSES = 2000
/** Sentences added to a story's own when its words are counted: in two sentences no word is common. */
const FEW = 20
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

export function passagesOf(scene: Scene): Passages {
  const words = scene.readings.map((_, r) => wordsOf(scene, r))
  const list: Passage[] = []
  const frequency = new Map<string, number>()
  let sentences = 0
  scene.readings.forEach((reading, r) => {
    const all = words[r]!
    const furniture = reading.report.furniture
    const before = list.length
    let w = 0
    reading.sentences.forEach((s, sentence) => {
      if (s.end - s.start > LONGEST_SENTENCE || list.length - before >= MOST_CLAUSES) return
      if (furniture.some((f) => f.start <= s.start && s.end <= f.end)) return
      while (w < all.length && all[w]!.start < s.start) w++
      const from = w
      while (w < all.length && all[w]!.start < s.end) w++
      const inside = all.slice(from, w)
      for (const term of new Set(inside.flatMap((x) => (x.id === null ? [x.term] : [x.term, x.id]))))
        if (term) frequency.set(term, (frequency.get(term) ?? 0) + 1)
      sentences++
      for (const piece of clauses(reading.report.text, s.start, inside)) list.push(passage(r, sentence, piece))
    })
  })
  const rarity = raritiesOf(words)
  const weights = new Map<string, number>()
  for (const [term, n] of frequency) {
    const here = Math.log((sentences + FEW) / (n + 0.5))
    weights.set(term, (here + (rarity.get(term) ?? here)) / 2)
  }
  const weight = (term: string) => weights.get(term) ?? 0
  return {
    list,
    words,
    weight,
    bySentence: scene.readings.map((_, r) =>
      Map.groupBy(
        list.filter((p) => p.reading === r),
        (p) => p.sentence,
      ),
    ),
  }
}

/** Rarity in news at large of every term that is a word; the commonest of the words that share a term decides. */
function raritiesOf(words: readonly (readonly Word[])[]): Map<string, number> {
  const news = newsRarity()
  const rarities = new Map<string, number>()
  const seen = new Set<string>()
  for (const word of words.flat()) {
    if (!word.term || word.term === word.id || seen.has(word.lower)) continue
    seen.add(word.lower)
    const rarity = news.of(hash32(newsStem(word.lower)))
    rarities.set(word.term, Math.min(rarity, rarities.get(word.term) ?? Infinity))
  }
  return rarities
}

function clauses(text: string, from: number, words: readonly Word[]): (readonly Word[])[] {
  const end = words.at(-1)?.end ?? from
  const cuts = [...text.slice(from, end).matchAll(BREAK)].map((m) => from + m.index + m[0].length)
  const pieces: Word[][] = [[]]
  let c = 0
  words.forEach((word, i) => {
    let cut = false
    while (c < cuts.length && cuts[c]! <= word.start) {
      cut = true
      c++
    }
    if (cut && pieces.at(-1)!.length >= LEAST_WORDS && words.length - i >= LEAST_WORDS) pieces.push([])
    pieces.at(-1)!.push(word)
  })
  return pieces.filter((p) => p.length > 0)
}

function passage(reading: number, sentence: number, words: readonly Word[]): Passage {
  return {
    reading,
    sentence,
    start: words[0]!.start,
    end: words.at(-1)!.end,
    words,
    // "The general" shares a word with other generals, and with this one's name whom it means.
    terms: new Set(
      words.flatMap((w) => (w.id !== null && w.id !== w.term ? [w.term, w.id] : [w.term])).filter(Boolean),
    ),
    negated: words.some((_, i) => negates(words, i)),
  }
}
