/**
 * @module The grammar of titles and roles around a person's name.
 *
 *   before   "Secretary of State Rex Tillerson"   "Cotton's communications director, Caroline Tabler"
 *   after    "Heather Nauert, the State Department spokeswoman,"   "Tom Cotton, R-Ark."
 */
import type { Doc, Name, Role } from '../doc.ts'
import { knownOrganization } from '../names/organizations.ts'
import { COUNTRY_OF, STATE_OF } from '../names/places.ts'
import { ABBREVIATED } from '../names/titles.ts'
import { affiliation } from './affiliation.ts'
import type { NameOf } from './heads.ts'
import { impliedOrganization } from './implied.ts'
import { partyAfter } from './party.ts'
import { type Phrase, phraseAfter, phraseBefore, servedAs } from './phrases.ts'
import { sharedTitle } from './shared.ts'

/** A role with the tokens it was read from. */
export interface RoleAt {
  readonly role: Role
  readonly from: number
  readonly to: number
  /** Whether the words stand right before the name, as a title does. */
  readonly before: boolean
}

/** Every role that the words around `name` give to it. */
export function rolesOf(doc: Doc, name: Name, nameOf: NameOf): RoleAt[] {
  const found: RoleAt[] = []
  const title = phraseBefore(doc, name, nameOf)
  if (title) found.push(roleOf(doc, title, nameOf, true))
  const after = phraseAfter(doc, name.to, nameOf)
  for (const phrase of after) found.push(roleOf(doc, phrase, nameOf, false))
  for (const phrase of servedAs(doc, name.to, nameOf)) found.push(roleOf(doc, phrase, nameOf, false))
  const shared = title ? null : sharedTitle(doc, name, nameOf)
  if (shared) found.push(roleOf(doc, shared, nameOf, false))
  const body = affiliation(doc, name, nameOf)
  if (body && found.length === 0) found.push(body)
  else if (body && found[0]!.role.organization === null && !body.before)
    found[0] = { ...found[0]!, role: { ...found[0]!.role, organization: body.role.organization } }
  const party = partyAfter(doc, name.to)
  if (
    party &&
    found.length > 0 &&
    found[0]!.role.organization === null &&
    /senator|representative|congress/i.test(found[0]!.role.title)
  )
    found[0] = { ...found[0]!, role: { ...found[0]!.role, organization: party.state } }
  else if (party && found.length === 0)
    found.push({
      from: party.from,
      to: party.to,
      before: false,
      role: { title: party.party, organization: party.state, span: doc.chars(party), tense: 'current' },
    })
  return found
}

/** What a phrase that describes a person says: title, organization, tense. */
export function roleOf(doc: Doc, phrase: Phrase, nameOf: NameOf, before: boolean): RoleAt {
  const { from, to } = phrase
  const text = titleText(doc, phrase)
  const under = phrase.possessor === null ? undefined : doc.slice(phrase.possessor)
  const isPerson = phrase.possessor !== null && nameOf(phrase.possessor.from)?.type === 'person'
  const role: Role = {
    title: text,
    organization:
      (isPerson ? undefined : under) ??
      organizationIn(doc, phrase, nameOf) ??
      impliedOrganization(text) ??
      CAPITALS.exec(text)?.[1] ??
      null,
    span: doc.chars({ from, to }),
    tense: phrase.tense,
    ...(isPerson ? { under: under! } : {}),
  }
  return { role, from, to, before }
}

/** The words of the title: abbreviations in full, words of time left out. */
function titleText(doc: Doc, { core, to, from }: Phrase): string {
  if (to - core === 1) return singular(ABBREVIATED.get(doc.lower(core)) ?? doc.form(core))
  const last = doc.lower(to - 1)
  const full = ABBREVIATED.get(last)
  const text = doc.slice({ from: Math.max(core, from), to }).replace(/\s+/g, ' ')
  return full ? `${text.slice(0, text.length - doc.form(to - 1).length)}${full}` : text
}

/** "Reps. Oda Brandt and Emil Sorrel": each is a Representative. */
const singular = (title: string) =>
  /^(Senators|Representatives|.*(?:or|er|ist|ate)s)$/.test(title) ? title.slice(0, -1) : title

/** The first organization or place that the phrase names, or the country of its adjective. */
function organizationIn(doc: Doc, { from, to }: Phrase, nameOf: NameOf): string | null {
  let place: string | null = null
  let body: string | null = null
  // a senator is of a state before of a party
  const ofState = LAWMAKER.test(doc.slice({ from, to }))
  for (let i = from; i < to; i++) {
    const name = nameOf(i)
    if (
      name &&
      (!ofState || name.type !== 'place') &&
      (name.type === 'organization' || knownOrganization(doc.slice(name)))
    ) {
      body ??= bodyOf(doc.slice(name))
      if (!ofState) return body
    }
    if (name?.type === 'place') place ??= STATE_OF.get(doc.slice(name)) ?? doc.slice(name)
    else place ??= COUNTRY_OF.get(doc.form(i)) ?? null
    if (name) i = name.to - 1
  }
  return place ?? body
}

const LAWMAKER = /\b(sen\.|rep\.|gov\.|senator|representative|governor|congress(?:wo)?man)/i

/** "of the Harbor Black Caucus": capitals after a preposition, where no name was found. */
const CAPITALS = /\b(?:of|for|at) (?:the )?(\p{Lu}[\p{L}.&'’-]*(?: (?:(?:of|for|and|the) )*\p{Lu}[\p{L}.&'’-]*)*)$/u

/** "DNC" of "DNC Communications", "House" of "House Majority": the known body at the front, else the whole. */
function bodyOf(name: string): string {
  const words = name.split(' ')
  for (let n = words.length; n > 0; n--) {
    const front = words.slice(0, n).join(' ')
    if (knownOrganization(front)) return front
  }
  return name
}
