/** @module Persons and bodies that a report describes without naming: "an administration official", "the senator", "these sources". */
import type { Tokens } from '../../text/span.ts'
import type { Doc, EntityType } from '../doc.ts'
import { isAdjective } from '../names/places.ts'
import { ADDRESS, GENDERED } from '../names/titles.ts'
import { isRoleHead, type NameOf } from '../roles/heads.ts'
import type { Gender } from './cluster.ts'

export interface Nominal extends Tokens {
  readonly head: number
  readonly type: EntityType
  readonly plural: boolean
  readonly gender: Gender
  /** "the", "this", "that", "these", "those", "his", a possessor. */
  readonly definite: boolean
}

const PERSONS = new Set(
  `source people person man woman men women boy girl child kid baby mother parent family individual citizen voter resident survivor protester demonstrator immigrant migrant refugee patient user customer
  guest visitor teenager adult human guy lady gentleman colleague player member crowd couple youth passenger viewer reader fan audience critic supporter somebody someone everyone everybody anyone anybody nobody
  interviewee participant scientist scholar speaker applicant owner writer lover hero villain ancestor descendant settler colonist tourist traveler traveller pedestrian commuter shopper buyer seller learner pupil
  classmate teammate roommate wife husband folk other dad mom mum mommy daddy grandma grandpa buddy companion relative twin instructor mathematician physicist chemist biologist geologist
  philosopher psychologist sociologist anthropologist linguist archaeologist painter sculptor carpenter chef industrialist employer client consumer motorist rider runner attendee seeker hacker observer professional
  practitioner proponent opponent collector recipient inhabitant foreigner newcomer pilgrim worshipper disciple slave celebrity dignitary enemy peacekeeper defector vendor grower gamer idiot mentor inventor academic`.split(
    /\s+/,
  ),
)
const BODIES = new Set(
  `agency company firm group organization organisation party government administration ministry department committee commission court council board union bank university school team club newspaper paper
  network outlet magazine station police army military force campaign office embassy parliament congress senate house cabinet church foundation charity institute association league corporation band`.split(
    /\s+/,
  ),
)
const DEFINITE = /^(the|this|that|these|those|his|her|its|their|my|our|your)$/

/** Described persons and bodies of the document in text order, outside of names and of the titles in front of them. */
export function nominals(doc: Doc, nameOf: NameOf, taken: (i: number) => boolean): Nominal[] {
  const found: Nominal[] = []
  for (let i = 0; i < doc.length; i++) {
    const upos = doc.upos(i)
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON' && !isOneOf(doc, i)) continue
    if (nameOf(i) || taken(i)) continue
    const type = typeOf(doc, i)
    if (type && (idle(doc, i) || counts(doc, i, type))) continue
    if (!type) continue
    if (isAddressed(doc, i)) {
      found.push({ ...nominal(doc, i, type), from: i - 1, definite: true })
      continue
    }
    if (/^(compound|flat|amod|fixed|nmod:desc)$/.test(doc.relation(i))) continue
    const whole = quantityOf(doc, i)
    found.push(whole < 0 ? nominal(doc, i, type) : { ...nominal(doc, whole, type), plural: doc.lower(whole) !== 'one' })
  }
  return found
}

/** "Madam Speaker", read as one name. */
const isAddressed = (doc: Doc, i: number) => i > 0 && doc.relation(i) === 'flat' && ADDRESS.has(doc.lower(i - 1))

const QUANTITIES = new Set(
  'number hundred thousand million dozen couple bunch group lot majority minority plenty score handful pair billion series set crowd half rest wave sea chain team class sort kind type variety quarter audience all most some many few several each one both none any'.split(
    ' ',
  ),
)

/** "hundreds" in "hundreds of authors": the word that the description hangs on; -1 when it hangs on none. */
export function quantityOf(doc: Doc, i: number): number {
  const head = doc.head(i)
  if (head < 0 || head > i || !doc.relation(i).startsWith('nmod') || doc.lower(i - 1) === "'s") return -1
  return QUANTITIES.has(doc.lemma(head)) && doc.lower(head + 1) === 'of' ? head : -1
}

/** "group" in "a group of teenagers", "couple" in "a couple of weeks": what is counted is described, or nobody. */
function counts(doc: Doc, i: number, type: EntityType): boolean {
  if (!QUANTITIES.has(doc.lemma(i)) || i + 1 >= doc.length) return false
  if (type === 'person') return doc.lower(i + 1) === 'of' || doc.xpos(i + 1) === 'NNS'
  return doc.lower(i + 1) === 'of' && [...doc.children(i)].some((c) => c > i && typeOf(doc, c) === 'person')
}

/** Words that speak of nobody in particular: "oh man", "singer, writer and director", "a master's degree". */
function idle(doc: Doc, i: number): boolean {
  const relation = doc.relation(i)
  if (relation === 'discourse' || (relation === 'vocative' && doc.lemma(i) === 'man')) return true
  const bare = doc.child(i, 'det', 'nmod:poss', 'amod', 'compound', 'nummod') < 0
  if (relation === 'conj' && doc.upos(i) === 'NOUN' && (bare || sharesArticle(doc, i))) return true
  if (/^(man|boy)$/.test(doc.lower(i)) && bare && (!/^(nsubj|obj)/.test(relation) || isSighed(doc, i))) return true
  if (/^(in general|in person|taken prisoner|as guest)$/.test(`${i > 0 ? doc.lower(i - 1) : ''} ${doc.lower(i)}`))
    return true
  return relation === 'nmod:poss' && /^(master|bachelor|children|child|men|women|people)$/.test(doc.lower(i))
}

/** "Oh man are we late", "Man, he is late". */
const isSighed = (doc: Doc, i: number) =>
  (i > 0 && /^(oh|ah|hey|aw)$/.test(doc.lower(i - 1))) ||
  (doc.form(i) === 'Man' && i + 1 < doc.length && doc.form(i + 1) === ',')

/** "close friend" in "a rival and close friend": one person, described twice under one article. */
const sharesArticle = (doc: Doc, i: number) =>
  doc.xpos(i) === 'NN' &&
  doc.xpos(doc.head(i)) === 'NN' &&
  doc.child(i, 'det', 'nmod:poss', 'nummod') < 0 &&
  doc.child(doc.head(i), 'det', 'nmod:poss') >= 0

function typeOf(doc: Doc, i: number): EntityType | null {
  const lemma = doc.lemma(i).toLowerCase()
  if ((doc.xpos(i) === 'NNPS' && isAdjective(doc.form(i))) || isOneOf(doc, i)) return 'person'
  if (doc.upos(i) === 'PRON') return PERSONS.has(lemma) && doc.form(i).length > 5 ? 'person' : null
  if (PERSONS.has(lemma) || isRoleHead(lemma)) return 'person'
  return BODIES.has(lemma) ? 'organization' : null
}

const FAITHS =
  /^(christian|catholic|protestant|jew|muslim|hindu|buddhist|quaker|mormon|lutheran|methodist|baptist|sikh)$/i

/** "an Oravian", "a Quaker", said of somebody: "She was an Oravian", "became a Quaker". */
function isOneOf(doc: Doc, i: number): boolean {
  if (!/^\p{Lu}/u.test(doc.form(i)) || !(FAITHS.test(doc.form(i)) || isAdjective(doc.form(i)))) return false
  const article = doc.child(i, 'det')
  return article >= 0 && /^an?$/.test(doc.lower(article)) && (doc.relation(i) === 'xcomp' || doc.child(i, 'cop') >= 0)
}

/** "General, is this true?": a title that calls its bearer. */
const isCalled = (doc: Doc, i: number) =>
  doc.relation(i) === 'vocative' ||
  (doc.sentence(doc.sentenceOf(i)).from === i && i + 1 < doc.length && doc.form(i + 1) === ',')

/** What of a noun phrase may stand before its head. */
const BEFORE = /^(det|nmod:(poss|desc|unmarked)|amod|compound|nummod|advmod|flat|obl:(npmod|unmarked))/

/** The noun phrase around its head: everything that hangs on it to the left, complements to the right. */
function nominal(doc: Doc, head: number, type: EntityType): Nominal {
  let from = head
  let to = head + 1
  // "Madam Speaker", "Americans": names of an office or a people are definite by themselves
  let definite = doc.upos(head) === 'PROPN' || isCalled(doc, head)
  for (const c of doc.children(head)) {
    const relation = doc.relation(c)
    if (
      c < head
        ? !BEFORE.test(relation)
        : /^(punct|cc|conj|appos|acl|case|cop|nsubj|advmod|aux|mark|advcl|parataxis|discourse|dep)/.test(relation)
    )
      continue
    const sub = doc.subtree(c)
    if (c < head && sub.from < from) from = sub.from
    if (c > head && relation.startsWith('nmod') && sub.to > to && sub.from <= to + 1) to = sub.to
    if (relation === 'nmod:poss' || (relation === 'det' && DEFINITE.test(doc.lower(c)))) definite = true
    else if (relation === 'det' && /^an?$/.test(doc.lower(c))) definite = false
  }
  const plural = doc.xpos(head) === 'NNS' || doc.xpos(head) === 'NNPS' || doc.lemma(head) === 'people'
  return { from, to, head, type, plural, gender: GENDERED.get(doc.lemma(head).toLowerCase()) ?? 'unknown', definite }
}
