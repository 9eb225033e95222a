/** @module What passages speak of, in wider classes than their words: near synonyms are one, and so are all words for wrongdoing. */
import { perObject } from '../../text/memo.ts'
import { conceptOf, isKnown } from '../alignment/concepts.ts'
import { stem } from '../grouping/words.ts'
import type { Passages } from './passages.ts'
import { isJoined, type Word } from './words.ts'

/** The class of every word for wrongdoing: whoever denies one of them answers to them all. */
export const WRONGDOING = '~wrongdoing'
/** Words that call something a wrong, or say that it is none when negated. */
const WRONG =
  /^(?:wrong\w*|improp\w+|illegal\w*|unlawful\w*|crimes?|criminal\w*|felon\w+|misdemeanors?|misconduct|misdeeds?|unethical\w*|corrupt\w*|brib\w+|fraud\w*|guilt\w*|inappropriate\w*|violat\w*|unconstitutional\w*|abus\w+|malfeasance|obstruct\w*|interfer\w+|imped\w+|collu\w+|perjur\w+|cover-?ups?|harass\w+|misus\w+|mishandl\w+|embezzl\w+|launder\w+|nepotis\w+|quid|kickbacks?|scandal\w*)$/
/** "Broke the law", "no rules were broken". */
const RULE = /^(?:laws?|rules?|statutes?|regulations?)$/
const BREAKING = /^(?:br[eo]ak\w*|broke\w*|flout\w*|bent|bend\w*|skirt\w*)$/
const BROKEN_NEAR = 3
/** What a class of many words weighs: about as much as a rare word. */
const CLASS_WEIGHT = 4

/** What the word counts as; '' for a word that says nothing by itself. */
function topicOf({ lower, term }: Word): string {
  if (term === '' || isJoined(term)) return term
  if (WRONG.test(lower)) return WRONGDOING
  const known = stem(lower.replace(/[’']s?$/, ''))
  return isKnown(known) ? `=${conceptOf(known)}` : term
}

/** Whether word `i` is a law that is broken. */
const isBroken = (words: readonly Word[], i: number) =>
  RULE.test(words[i]!.lower) &&
  words.slice(Math.max(0, i - BROKEN_NEAR), i + BROKEN_NEAR + 1).some((w) => BREAKING.test(w.lower))

/** The topics of `words`, with those of whoever is meant by a description. */
export const topicsOf = (words: readonly Word[]): Set<string> =>
  new Set(words.flatMap((w, i) => [isBroken(words, i) ? WRONGDOING : topicOf(w), w.id ?? '']).filter(Boolean))

/** The topics of a report's words, each with a term that stands for it. */
const topicsAndTerms = perObject((words: readonly Word[]): Iterable<readonly [topic: string, term: string]> => {
  const found = new Map<string, readonly [string, string]>()
  for (const w of words) {
    const key = `${w.lower} ${w.term}`
    if (w.term && !found.has(key)) found.set(key, [topicOf(w), w.term])
    if (w.id !== null) found.set(w.id, [w.id, w.id])
  }
  return [...found.values()]
})

/** How much a topic tells: as little as the commonest of its words. */
export const weightOfTopics = perObject(({ words, weight }: Passages): ((topic: string) => number) => {
  const weights = new Map<string, number>()
  for (const own of words)
    for (const [topic, term] of topicsAndTerms(own))
      weights.set(topic, Math.min(weight(term), weights.get(topic) ?? Infinity))
  weights.set(WRONGDOING, CLASS_WEIGHT)
  return (topic) => weights.get(topic) ?? 0
})
