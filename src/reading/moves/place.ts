/** @module The token at one of a frame's places: agent, object, possessor, subject, complement, or a preposition. */
import type { Doc } from '../../language/doc.ts'
import { agent, CHOSEN, isPassive, object, preposition, subject } from './clause.ts'
import type { Ground } from './ground.ts'
import type { Match } from './match.ts'
import { beginningIn } from './near.ts'
import { subjectByOrder } from './order.ts'
import { personMentions } from './people.ts'

/** Words for several people who are named afterwards. */
export const SEVERAL =
  /^(?:those|candidates|contenders|names|finalists|possibilities|front-?runners|favou?rites|others)$/

/** The token at a place of the frame, -1 if nothing stands there. */
export function placeOf({ doc, cast }: Ground, { center, at, object: wanted, word }: Match, place: string): number {
  switch (place) {
    case 'agent':
      return (isPassive(doc, center) ? undefined : subjectByOrder(cast, doc, center)) ?? agent(doc, center)
    case 'object':
      if (wanted >= 0) return wanted
      return (isPassive(doc, center) ? subjectByOrder(cast, doc, center) : undefined) ?? object(doc, center)
    case 'subject':
      return copularSubject(doc, center, at)
    case 'possessor':
      return possessorOf(doc, wanted >= 0 ? wanted : word.kind === 'noun' ? at : object(doc, center))
    case 'complement':
      return wanted >= 0 ? wanted : complement(doc, center)
    default: {
      const own = preposition(doc, center, place)
      return own >= 0 || wanted < 0 ? own : preposition(doc, wanted, place)
    }
  }
}

const possessorOf = (doc: Doc, i: number) => (i < 0 ? -1 : doc.child(i, 'nmod:poss'))

/** "Rydell is the favourite", "the favourite, Rydell", "name Rydell as the favourite". */
export function copularSubject(doc: Doc, center: number, at: number): number {
  if (SEVERAL.test(doc.lower(at)) && doc.relation(at) === 'nsubj') return at
  if (doc.child(center, 'cop') >= 0 || doc.lemma(center) === 'be') return subject(doc, center)
  if (doc.upos(center) === 'VERB' && center === at) return subject(doc, center)
  // "Her replacement will be Tomas Rydell"
  if (doc.relation(at) === 'nsubj' && doc.head(at) >= 0 && doc.child(doc.head(at), 'cop') >= 0) return doc.head(at)
  if (doc.relation(at) === 'appos') return doc.head(at)
  const appos = doc.child(at, 'appos')
  if (appos >= 0) return appos
  const beside = namedBeside(doc, at)
  if (beside >= 0) return beside
  let head = doc.head(at)
  // "the White House favorite", read as an adjective of its neighbour
  if (head >= 0 && doc.upos(at) === 'ADJ' && doc.head(head) >= 0) head = doc.head(head)
  if (head < 0) return -1
  if (/^(?:become|remain|emerge|seem)$/.test(doc.lemma(head))) return subject(doc, head)
  // "in the running", "as a possible successor": through the verb
  if (/^(?:obl|xcomp|advcl)$/.test(doc.relation(at)) && doc.upos(head) === 'VERB') {
    const cases = [...doc.children(at)].filter((c) => doc.relation(c) === 'case').map((c) => doc.lower(c))
    // "like the president's pick", "for her successor": somebody else
    if (cases.some((c) => APART.test(c))) return -1
    const as = [...doc.children(at)].some((c) => doc.lower(c) === 'as')
    const patient = as ? objectOrOn(doc, head) : -1
    return patient >= 0 ? patient : subject(doc, head)
  }
  // "Castro as a successor": hangs from the name itself
  if (doc.relation(at) === 'nmod' && [...doc.children(at)].some((c) => doc.lower(c) === 'as')) return head
  return -1
}

/** Prepositions before somebody other than the subject: "unlike her predecessor", "voted for the candidate". */
const APART = /^(?:like|unlike|for|without|to|from|by|about|against|behind|over|than)$/

/** Tokens that may stand between a noun and the name between commas that goes with it. */
const DESCRIPTION = 10

/** "the president's pick to lead the bank, Tomas Rydell, spoke": the name between commas, whatever the tree hangs it on. */
function namedBeside(doc: Doc, noun: number): number {
  const end = Math.min(doc.sentence(doc.sentenceOf(noun)).to - 1, noun + DESCRIPTION)
  let i = noun + 1
  if (i >= end || !CHOSEN.test(doc.lemma(noun)) || !/^(?:to|for|as)$/.test(doc.lower(i))) return -1
  while (i < end && !/^[,;:]$/.test(doc.form(i)) && !/^(?:VBD|VBZ|VBP|MD)$/.test(doc.xpos(i))) i++
  if (doc.form(i) !== ',') return -1
  const name = beginningIn(personMentions(doc), i + 1, i + 2).find((m) => m.kind === 'name')
  return name && name.to < doc.length && /^[,.]$/.test(doc.form(name.to)) ? name.head : -1
}

/** "settled on Vellor as": what stands after "on" is the object. */
function objectOrOn(doc: Doc, verb: number): number {
  const own = object(doc, verb)
  return own >= 0 ? own : preposition(doc, verb, 'on')
}

/** "named him police chief", "became governor". */
function complement(doc: Doc, verb: number): number {
  const xcomp = doc.child(verb, 'xcomp')
  if (xcomp >= 0) {
    if (/^(?:NOUN|PROPN|ADJ)$/.test(doc.upos(xcomp))) return xcomp
    // "named to be chief": the predicate under "be"
    if (doc.child(xcomp, 'cop') >= 0) return xcomp
  }
  let last = -1
  for (const c of doc.children(verb))
    if (/^(?:obj|iobj|ccomp|obl:unmarked|nmod|attr|appos)$/.test(doc.relation(c)) && c > verb) last = c
  const patient = object(doc, verb)
  return last !== patient || !isPassive(doc, verb)
    ? last === patient && doc.lemma(verb) !== 'become'
      ? -1
      : last
    : last
}
