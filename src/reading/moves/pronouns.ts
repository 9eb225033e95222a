/** @module Whom "him" means in a change of post: whoever the passage before it said would go. */
import type { Doc } from '../../language/doc.ts'
import type { MoveMention } from '../reading.ts'
import { subject } from './clause.ts'
import type { Cast } from './people.ts'

/** A mention, and the pronoun or description that its outgoing person was read from; -1 where it was a name. */
export interface Told {
  readonly mention: MoveMention
  readonly pronoun: number
  /** Whether the passage says who comes; only then the passage before it is asked. */
  readonly takes: boolean
}

/**
 * Where "force out A, who fell out with B, and replace him" was read as B, the first half of the sentence says better;
 * and "expected him to be replaced by B, C has become" cannot mean C, who is named only afterwards.
 */
export function withPronouns(doc: Doc, cast: Cast, told: readonly Told[]): MoveMention[] {
  const moves: MoveMention[] = []
  for (const { mention, pronoun, takes } of told) {
    const better =
      pronoun < 0 || mention.outgoing === null ? null : betterReading(doc, cast, moves, mention, pronoun, takes)
    if (better === NOBODY) continue
    moves.push(better === null ? mention : { ...mention, outgoing: better, post: { ...mention.post, holder: better } })
  }
  return moves
}

function betterReading(
  doc: Doc,
  cast: Cast,
  before: readonly MoveMention[],
  mention: MoveMention,
  pronoun: number,
  takes: boolean,
): number | null {
  const other = objectOf(doc, cast, mention.outgoing!, pronoun)
  if (other !== null) return other
  const client = clientOf(doc, cast, mention.outgoing!, pronoun)
  if (client !== null) return client
  if (doc.upos(pronoun) === 'NOUN') return bearerOf(doc, before, mention, pronoun)
  if (!takes) return null
  const called = calledAbout(doc, cast, before, mention, pronoun)
  if (called !== null) return called
  const last = before.findLast((m) => m.outgoing !== null)
  if (!last || last.outgoing === mention.incoming) return null
  const { from, to } = doc.sentence(doc.sentenceOf(pronoun))
  const here = last.span.start >= doc.start(from) && !isNoun(last)
  const names = cast.within(from, to).filter((m) => m.kind === 'name' && m.entity === mention.outgoing)
  const onlyAfter = names.length > 0 && names.every((m) => m.from > pronoun)
  return here || onlyAfter ? last.outgoing : null
}

/** A departure told by a noun: "her exit". */
const isNoun = (m: MoveMention) => /^(?:departure|resignation|dismissal)$/.test(m.frame)

/** The person last named before the pronoun where it cannot mean its own verb's subject, as in "Vellor fired him"; -1 if nobody. */
function objectOf(doc: Doc, cast: Cast, read: number, pronoun: number): number | null {
  const verb = doc.relation(pronoun) === 'nmod:poss' ? doc.head(doc.head(pronoun)) : doc.head(pronoun)
  if (verb < 0 || !/^(?:him|his|her|them|their)$/.test(doc.lower(pronoun))) return null
  const doer = cast.personAt(subject(doc, verb))
  if (doc.relation(pronoun) === 'nmod:poss') {
    if (doer !== null && doer !== read && OF_ONE_SELF.test(doc.lemma(verb)) && cast.named(doer)) return doer
    if (!OF_ANOTHER.test(doc.lemma(verb))) return null
  } else if (doc.relation(pronoun) !== 'obj') return null
  if (doer !== read) return null
  const { gender } = doc.layers.entities[read]!
  const from = doc.sentence(Math.max(0, doc.sentenceOf(pronoun) - 2)).from
  const named = cast
    .within(from, pronoun)
    .findLast(
      (m) => m.kind === 'name' && m.entity !== read && fitsGender(doc.layers.entities[m.entity]!.gender, gender),
    )
  return named?.entity ?? NOBODY
}

/** "announced her resignation" is her own, "accepted his resignation" somebody else's. */
const OF_ONE_SELF = /^(?:announce|submit|tender|offer|hand|sign|withdraw|delay)$/
const OF_ANOTHER = /^(?:accept|demand|seek|request|receive|get|reject|refuse|welcome|urge)$/

const NOBODY = -1

const fitsGender = (a: string, b: string) => a === 'unknown' || b === 'unknown' || a === b

/** "the minister": who was told to leave a post whose title ends so, rather than another one who bears it. */
function bearerOf(doc: Doc, before: readonly MoveMention[], mention: MoveMention, noun: number): number | null {
  // "the special counsel" is not any counsel
  if (doc.child(noun, 'compound', 'amod') >= 0) return null
  const lemma = doc.lemma(noun).toLowerCase()
  const last = before.findLast((m) => m.outgoing !== null && titleOf(doc, m).toLowerCase().split(' ').at(-1) === lemma)
  return last && last.outgoing !== mention.outgoing && last.outgoing !== mention.incoming ? last.outgoing : null
}

/** The post of a mention, else the last role of whoever leaves it. */
const titleOf = (doc: Doc, m: MoveMention) =>
  m.post.title || doc.layers.entities[m.outgoing!]!.roles.find((r) => r.tense === 'current')?.title || ''

/** "Roth called the minister to deny a plan to replace him": him is the one who was called. */
function calledAbout(
  doc: Doc,
  cast: Cast,
  before: readonly MoveMention[],
  mention: MoveMention,
  pronoun: number,
): number | null {
  for (let i = doc.head(doc.head(pronoun)), k = 0; i >= 0 && k < 5; i = doc.head(i), k++) {
    if (
      !/^(?:call|phone|telephone|ring|tell|assure|visit|meet|write|thank|praise|criticize|attack|defend)$/.test(
        doc.lemma(i),
      )
    )
      continue
    const called = doc.child(i, 'obj', 'iobj')
    if (called < 0 || called > pronoun || cast.personAt(doc.child(i, 'nsubj')) !== mention.outgoing) continue
    if (doc.upos(called) === 'NOUN') {
      const bearer = bearerOf(doc, before, mention, called)
      if (bearer !== null) return bearer
    }
    const entity = cast.personAt(called)
    return entity !== null && entity !== mention.incoming ? entity : null
  }
  return null
}

const REPRESENTATIVE = /^(?:spokes(?:man|woman|person)|lawyer|attorney|agent|aide|representative)$/

/** "Karsten Moe, Ms. Vellor's lawyer, said she would fight her dismissal": who speaks for her does not go himself. */
function clientOf(doc: Doc, cast: Cast, speaker: number, pronoun: number): number | null {
  const from = Math.max(doc.sentence(doc.sentenceOf(pronoun)).from, pronoun - 40)
  const names = cast.within(from, pronoun).filter((m) => m.kind === 'name' && m.to <= pronoun)
  const client = names.findLast((m) => m.entity !== speaker && cast.named(m.entity))
  if (!client || !names.some((m) => m.entity === speaker)) return null
  const owns = (i: number) => /^['’]s?$/.test(doc.form(i))
  if (!owns(client.to) && !owns(client.to - 1)) return null
  for (let i = client.to; i < Math.min(pronoun, client.to + 4); i++)
    if (REPRESENTATIVE.test(doc.lemma(i).toLowerCase())) return client.entity
  return null
}
