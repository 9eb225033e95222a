/** @module People and organizations of one story, joined across its reports, with names, aliases and roles. */
import type { Entity, Role } from '../language/doc.ts'
import { fold, parsePerson } from '../language/names/person.ts'
import type { Reading } from '../reading/reading.ts'
import type { Organization, Person, Span } from '../schema/types.ts'
import { digest } from '../text/hash.ts'
import { perObject, perPair } from '../text/memo.ts'
import { bears, tellingWord, wordsOfRoles } from './identities/described.ts'
import { type Body, joinOrganizations } from './identities/organizations.ts'
import { type Candidate, candidate, joinPeople, type PersonGroup } from './identities/people.ts'

export interface Identities {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  /** Id of the person or organization that entity `entity` of reading `reading` is; null for what is not joined. */
  readonly idOf: (reading: number, entity: number) => string | null
  readonly personOf: (reading: number, entity: number) => string | null
  readonly organizationOf: (reading: number, entity: number) => string | null
  /** The ids of all entities of a reading, '' for none, with a space between. */
  readonly who: (reading: number) => string
}

/** Joins the entities of `readings`; independent of their order but for the indexes that the functions take. */
export function joinIdentities(readings: readonly Reading[]): Identities {
  const people = joinPeople(candidatesOf(readings)).filter(isPerson)
  const bodies = joinOrganizations(bodiesOf(readings))
  const persons = readings.map((): string[] => [])
  const organizations = readings.map((): string[] => [])
  const made = distinct(people.map((group) => ({ group, ...personFrom(readings, group) })))
  for (const { group, person } of made) for (const m of group.members) persons[m.reading]![m.entity] = person.id
  for (const { reading, entity, id } of describedAs(readings, made)) persons[reading]![entity] = id
  const named = bodies.map((group) => ({ group, organization: organizationFrom(group) }))
  for (const { group, organization } of named)
    for (const b of group) organizations[b.reading]![b.entity] = organization.id
  const personOf = (r: number, e: number) => persons[r]![e] ?? null
  const organizationOf = (r: number, e: number) => organizations[r]![e] ?? null
  const idOf = (r: number, e: number) => personOf(r, e) ?? organizationOf(r, e)
  const who = readings.map(({ entities }, r) => entities.map((_, e) => idOf(r, e) ?? '').join(' '))
  return {
    people: made.map((m) => m.person).sort(byId),
    organizations: named.map((n) => n.organization).sort(byId),
    personOf,
    organizationOf,
    idOf,
    who: (r) => who[r]!,
  }
}

/** Who is never named in full must be told to be a person: by a role, a title, "Mr.". */
const isPerson = (group: PersonGroup): boolean =>
  group.members.some(
    (m) => m.parsed[0]!.given !== null || m.data.roles.some((r) => !r.title.startsWith('of ') && !KIN.test(r.title)),
  )

/** "his wife, Ines": a first name and a relation are not enough. */
const KIN = /^(?:.* )?(wife|husband|son|daughter|mother|father|brother|sister|girlfriend|boyfriend|fianc[eé]e?)$/i

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)

function mentionCounts(reading: Reading): number[] {
  const counts = reading.entities.map(() => 0)
  for (const m of reading.mentions) counts[m.entity]!++
  return counts
}

function candidatesOf(readings: readonly Reading[]): Candidate[] {
  return readings.flatMap((reading, r) => {
    const counts = mentionCounts(reading)
    return reading.entities.flatMap((e, i) =>
      e.named && e.type === 'person' && !e.plural ? [candidate(r, i, e, counts[i]!)] : [],
    )
  })
}

function bodiesOf(readings: readonly Reading[]): Body[] {
  return readings.flatMap((reading, r) => {
    const counts = mentionCounts(reading)
    return reading.entities.flatMap((data, i) =>
      data.named && data.type === 'organization' ? [{ reading: r, entity: i, data, mentions: counts[i]! }] : [],
    )
  })
}

/** The name most used among the fullest of a group, and the other forms. */
function namesOf(
  entities: readonly { data: Entity; mentions: number }[],
  full: (name: string) => boolean,
): { name: string; aliases: string[] } {
  const counts = new Map<string, number>()
  for (const { data, mentions } of entities)
    for (const [i, form] of [data.name, ...data.aliases].entries())
      counts.set(form, (counts.get(form) ?? 0) + (i === 0 ? mentions : 1))
  const forms = [...counts]
    .sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))
    .map(([form]) => form)
  const name = forms.find((f) => full(f) && f !== f.toUpperCase()) ?? forms.find(full) ?? forms[0]!
  return { name, aliases: forms.filter((f) => f !== name).sort() }
}

function personFrom(readings: readonly Reading[], group: PersonGroup): { person: Person } {
  const { name, aliases } = namesOf(group.members, (form) => parsePerson(form).given !== null)
  return { person: { id: `p${digest(`person ${fold(name)}`)}`, name, aliases, roles: rolesOf(readings, group) } }
}

/** Two persons of one name that could not be joined get ids of their own, in the order of their roles. */
function distinct<T extends { person: Person }>(made: readonly T[]): T[] {
  const seen = new Map<string, number>()
  const order = made.map((m) => ({ m, key: JSON.stringify(m.person) })).sort((a, b) => (a.key < b.key ? -1 : 1))
  return order.map(({ m }) => {
    const n = seen.get(m.person.id) ?? 0
    seen.set(m.person.id, n + 1)
    return n === 0 ? m : { ...m, person: { ...m.person, id: `p${digest(`person ${fold(m.person.name)} ${n}`)}` } }
  })
}

/** The roles of all reports, each once, most stated first, with every place that states it. */
function rolesOf(readings: readonly Reading[], group: PersonGroup): Person['roles'] {
  const roles = new Map<string, { role: Role; evidence: Span[] }>()
  for (const m of [...group.members].sort((a, b) =>
    readings[a.reading]!.report.id < readings[b.reading]!.report.id ? -1 : 1,
  ))
    for (const role of m.data.roles) {
      const key = `${fold(role.title)} | ${fold(role.organization ?? '')}`
      const { report } = readings[m.reading]!
      const { start, end } = role.span
      const entry = roles.get(key) ?? { role, evidence: [] }
      entry.evidence.push({ report: report.id, start, end, text: report.text.slice(start, end) })
      roles.set(key, entry)
    }
  return [...roles]
    .sort(([a, x], [b, y]) => y.evidence.length - x.evidence.length || (a < b ? -1 : 1))
    .map(([, { role, evidence }]) => ({
      title: role.title,
      organization: role.organization ?? role.under ?? null,
      evidence,
    }))
}

function organizationFrom(group: readonly Body[]): Organization {
  const { name, aliases } = namesOf(group, (form) => form.includes(' '))
  return { id: `o${digest(`organization ${fold(name)}`)}`, name, aliases }
}

/** Whether one of the descriptions of unnamed `e` fits the person `named`. */
const isDescribedAs = perPair((e: Entity, named: Entity) =>
  [e.name, ...e.aliases].some((form) => bears(form, e.gender, named)),
)
/** For each description of unnamed `e` a word that whoever it fits has in a role. */
const telling = perObject((e: Entity) => [e.name, ...e.aliases].flatMap((form) => tellingWord(form) ?? []))
const roleWords = perObject(wordsOfRoles)

/** Unnamed persons whose description only one person of the story fits. */
function describedAs(
  readings: readonly Reading[],
  made: readonly { group: PersonGroup; person: Person }[],
): { reading: number; entity: number; id: string }[] {
  const bearers = new Map<string, Set<number>>()
  made.forEach(({ group }, i) => {
    for (const { data } of group.members)
      for (const word of roleWords(data)) bearers.set(word, (bearers.get(word) ?? new Set()).add(i))
  })
  return readings.flatMap(({ entities }, reading) =>
    entities.flatMap((e, entity) => {
      if (e.named || e.type !== 'person' || e.plural) return []
      const near = new Set(telling(e).flatMap((word) => [...(bearers.get(word) ?? [])]))
      const fits = [...near].filter((i) => made[i]!.group.members.some((m) => isDescribedAs(e, m.data)))
      return fits.length === 1 ? [{ reading, entity, id: made[fits[0]!]!.person.id }] : []
    }),
  )
}
