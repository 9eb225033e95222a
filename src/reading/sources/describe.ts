/** @module Unnamed sources: the description they carry, their number as stated, and the ground for not naming them. */
import type { Doc } from '../../language/doc.ts'
import { hull } from '../../text/span.ts'
import { singular, VAGUE } from '../footing/nouns.ts'
import { isQuantity, segments } from '../footing/phrase.ts'
import type { Attribution, Described } from '../reading.ts'
import { findGrounds } from './grounds.ts'

const SEVERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|both|several|multiple|many|some|few|most|dozens|hundreds|thousands|others|these|those|they|them|\d+)$/i
const ONE = /^(?:a|an|one|another|he|she|him|her|his|this|that|someone|somebody)$/i

/** One or several, as the words say it; never added up. */
export function numberOf(source: string): Described['number'] {
  const core = segments(source)[0]?.core ?? []
  const opening = core[0] ?? ''
  const head = (core.at(-1) ?? '').toLowerCase()
  if (SEVERAL.test(opening)) return 'several'
  if (ONE.test(opening) && !/^(?:one|a|an)$/i.test(opening)) return 'one'
  if (singular(head).plural || isQuantity(head)) return /^one\b/i.test(source) ? 'one' : 'several'
  return /^\p{Ll}/u.test(core.at(-1) ?? '') || ONE.test(opening) ? 'one' : 'unknown'
}

/** The head noun of a description, singular, lower case: what ties "the official" to "a senior official". */
export const headNoun = (source: string) => singular((segments(source)[0]?.core.at(-1) ?? '').toLowerCase()).noun

interface Known {
  readonly description: string
  readonly words: number
  readonly number: Described['number']
  readonly entity: number | null
  ground: string | null
}

/** How far from its source a ground may stand, in characters. */
const REACH = 300

/**
 * The attributions with `described` filled in for unnamed sources, in the order given: a later "the official" takes
 * the fullest description of the one before it with the same noun and number.
 */
export function describeSources(doc: Doc, attributions: readonly Attribution[]): Attribution[] {
  const unnamed = (a: Attribution) => a.footing === 'anonymous' || a.footing === 'spokesperson'
  if (!attributions.some(unnamed)) return [...attributions]
  const grounds = findGrounds(doc.text)
  const known: Known[] = []
  const described = new Map<number, Known>()
  const order = attributions.map((_, i) => i).sort((a, b) => at(attributions[a]!) - at(attributions[b]!))
  for (const i of order) {
    const a = attributions[i]!
    if (!unnamed(a) || a.source.length === 0) continue
    const span = hull(a.source)
    const words = doc.text.slice(span.start, Math.min(span.end, span.start + 400)).replace(/\s+/g, ' ')
    const who = earlier(known, words, a.entity) ?? fresh(known, words, doc, a.entity)
    const ground = grounds.find(
      (g) =>
        g.start >= span.start - REACH && g.start <= span.end + REACH && sameParagraph(doc.text, g.start, span.start),
    )
    if (ground && who.ground === null) who.ground = doc.text.slice(ground.start, ground.end).replace(/\s+/g, ' ')
    described.set(i, who)
  }
  return attributions.map((a, i) => {
    const who = described.get(i)
    return who
      ? {
          ...a,
          entity: who.entity ?? a.entity,
          described: { description: who.description, number: who.number, ground: who.ground },
        }
      : a
  })
}

const at = (a: Attribution) => a.source[0]?.start ?? 0

const sameParagraph = (text: string, a: number, b: number) => !text.slice(Math.min(a, b), Math.max(a, b)).includes('\n')

/** How many unnamed sources are kept in mind. */
const MEMORY = 60

/** Nouns that stand for any unnamed source told of before: "the source", "these people". */
const ANYBODY = new Set(['source', 'person', 'people'])

const REFERS = /^(?:the|this|that|these|those|one of the|another of the|two of the|he|she|they|the same)\b/i

/** The latest one known with the same entity, or, for "the official", with the same noun and number. */
function earlier(known: readonly Known[], words: string, entity: number | null): Known | null {
  const noun = headNoun(words)
  const number = numberOf(words)
  const core = segments(words)[0]?.core ?? []
  for (let k = known.length - 1; k >= Math.max(0, known.length - MEMORY); k--) {
    const other = known[k]!
    if (entity !== null && other.entity === entity) return other
    if (entity !== null && other.entity !== null && !(ANYBODY.has(noun) && core.length <= 2)) continue
    if (!/^(?:the|this|that|these|those)\b/i.test(words) || !VAGUE.has(noun) || other.number !== number) continue
    if (ANYBODY.has(noun) && core.length <= 2) return other
    if (headNoun(other.description) !== noun) continue
    if (core.length <= 2 || other.description.includes(core.slice(1, 3).join(' '))) return other
  }
  return null
}

function fresh(known: Known[], words: string, doc: Doc, entity: number | null): Known {
  const name = entity === null ? null : doc.layers.entities[entity]
  const full = name && !name.named && REFERS.test(words) && name.name.length > words.length ? name.name : words
  const description = full
    .replace(/[,;:\s]+$/, '')
    .replace(/,? who (?:spoke|insisted|asked|declined|requested|was not|were not|is not|are not|refused)\b.*$/i, '')
  const who: Known = { description, words: full.length, number: numberOf(full), entity, ground: null }
  known.push(who)
  return who
}
