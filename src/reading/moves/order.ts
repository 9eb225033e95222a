/** @module Arguments read from the order of the words, where the tree has them elsewhere or not at all. */
import type { Doc } from '../../language/doc.ts'
import { TENSE_WORDS } from '../posts/titles.ts'
import { isPassive } from './clause.ts'
import type { Ground } from './ground.ts'
import type { Match } from './match.ts'
import type { Cast } from './people.ts'

/**
 * The subject that the order of words shows: "after Tomas Rydell resigned" has it between the conjunction and the verb,
 * "Tomas Rydell, head of the bank, resigned" before the first comma.
 */
export function subjectByOrder(cast: Cast, doc: Doc, verb: number): number | undefined {
  const passive = isPassive(doc, verb)
  const name = cast.within(verb - 8, verb).find((m) => m.to === verb && m.kind === 'name')
  if (!passive && name && name.from > 0 && CONJUNCTION.test(doc.lower(name.from - 1))) return name.head
  const asked =
    doc.lower(verb - 1) === 'to' ? cast.within(verb - 9, verb - 1).find((m) => m.to === verb - 1) : undefined
  if (asked && asked.from > 0 && ASKED.test(doc.lower(asked.from - 1))) return asked.head
  let i = verb - 1
  while (i > 0 && /^(?:AUX|ADV|PART)$/.test(doc.upos(i))) i--
  const { from } = doc.sentence(doc.sentenceOf(verb))
  if (doc.form(i) !== ',') return
  const first = cast.within(from, i).find((m) => m.kind === 'name' && doc.form(m.to) === ',' && m.to < i)
  if (!first || (first.from - from > 5 && doc.upos(first.from - 1) !== 'VERB') || !cast.named(first.entity)) return
  // another clause in between has a subject of its own
  let relative = false
  for (let k = first.to; k < i; k++) {
    if (/^(?:;|:|that|said|says)$/.test(doc.lower(k))) return
    if (/^(?:who|which|whose|where)$/.test(doc.lower(k))) relative = true
    if (!relative && /^(?:VBD|VBZ|VBP|MD)$/.test(doc.xpos(k))) return
    if (doc.form(k) === ',') relative = false
  }
  return first.head
}

const ASKED =
  /^(?:on|for|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|tell|told|press(?:ed|ing)?|forc(?:ed|ing)|wants?|wanted|pressured)$/

const CONJUNCTION = /^(?:after|when|before|since|because|if|until|once|while|whether)$/

/** Where the tree has nothing at a place: read from the order of the words. */
export function nearby(ground: Ground, match: Match, place: string): Near {
  const { doc } = ground
  const { from, to } = doc.sentence(doc.sentenceOf(match.at))
  if (place === 'subject') return subjectOfCopula(ground, match, from)
  if (place === 'possessor') return possessorBefore(ground, match.object >= 0 ? match.object : match.at, from)
  if (/^(?:with|by|of|from|to|for|on|toward|towards)$/.test(place))
    return (
      personAfter(ground, match.at, place, to) ??
      (match.object >= 0 ? personAfter(ground, match.object, place, to) : null)
    )
  if (match.word.kind !== 'verb') return null
  const passive = isPassive(doc, match.center)
  if (place === 'agent') return passive ? personAfter(ground, match.at, 'by', to) : personBefore(ground, match.at, from)
  if (place !== 'object') return null
  return passive ? personBefore(ground, match.at, from) : match.object < 0 ? personNext(ground, match.at, to) : null
}

type Near = { entity: number; token: number } | null

/** "Ines Vellor and Work Minister Tomas Rydell are in the race": the name right before the copula. */
function subjectOfCopula(ground: Ground, { center }: Match, from: number): Near {
  const copula = ground.doc.child(center, 'cop')
  return copula < 0 || copula > center ? null : personBefore(ground, copula, from)
}

function personNext({ doc, cast }: Ground, at: number, to: number): Near {
  const next = cast.within(at - 8, at + 7).find((m) => m.head > at && m.to > at + 1 && m.to <= to)
  if (!next || (next.from > at + 1 && between(doc, at + 1, next.from))) return null
  return { entity: next.entity, token: next.head }
}

function personBefore({ doc, cast }: Ground, at: number, from: number): Near {
  const last = cast.before(at, from)
  if (!last || last.to < at - 6 || /^['’]s?$/.test(doc.form(last.to)) || between(doc, last.to, at)) return null
  return { entity: last.entity, token: last.head }
}

/** "replaced at the bank by Tomas Rydell": the word, then somebody, before the clause ends. */
function personAfter({ doc, cast }: Ground, at: number, word: string, to: number): Near {
  const near = word === 'by' || word === 'with' ? 14 : 2
  for (let i = at + 1; i < Math.min(at + near, to); i++) {
    if (/^[;:.?!]$/.test(doc.form(i)) || /^(?:VBD|VBZ|VBP)$/.test(doc.xpos(i))) return null
    if (doc.lower(i) !== word) continue
    const next = cast.after(i + 1, Math.min(i + 4, to))
    return next && !between(doc, i + 1, next.from) ? { entity: next.entity, token: next.head } : null
  }
  return null
}

/** "Vellor's sudden departure", "her abrupt exit". */
function possessorBefore({ doc, cast }: Ground, at: number, from: number): Near {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    if (/^['’]s?$/.test(doc.form(i)) || doc.xpos(i) === 'POS') {
      const owner = cast.mentionAt(i - 1)
      return owner && owner.to >= i && owner.from < i ? { entity: owner.entity, token: owner.head } : null
    }
    if (doc.xpos(i) === 'PRP$') {
      const owner = cast.mentionAt(i)
      return owner ? { entity: owner.entity, token: i } : null
    }
    if (!/^(?:ADJ|NOUN|ADV|PUNCT|VERB)$/.test(doc.upos(i))) return null
  }
  return null
}

/** Whether a verb, a noun or a clause boundary stands between two places. */
function between(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (TENSE_WORDS.has(doc.lower(i))) continue
    if (/^(?:VERB|NOUN|PROPN)$/.test(doc.upos(i))) return true
    if (/^[;:.?!]$/.test(doc.form(i)) || /^(?:but|while|though)$/.test(doc.lower(i))) return true
  }
  return false
}
