/**
 * @module Named persons joined across the reports of a story. A wrong merge is worse than a missed one.
 *
 * Full names first (same surname, given names that can be one person's, no conflict of gender, middle name or suffix);
 * then short names, where only one full name of the story fits.
 */
import type { Entity } from '../../language/doc.ts'
import {
  fold,
  isGivenAlone,
  isTailOf,
  lastPiece,
  type PersonName,
  parsePerson,
  samePerson,
  sharedKeys,
  shortens,
  skeleton,
} from '../../language/names/person.ts'
import { perObject, perPair } from '../../text/memo.ts'

/** A named person of one report. */
export interface Candidate {
  readonly reading: number
  readonly entity: number
  readonly data: Entity
  /** Every form of the name, parsed; the fullest first. */
  readonly parsed: readonly PersonName[]
  readonly mentions: number
}

export interface PersonGroup {
  readonly members: Candidate[]
}

const isOne = perPair(samePerson)
const isShortFor = perPair(shortens)
const endingOf = perObject(lastPiece)
const keysOf = perObject(sharedKeys)
const parsedForms = perObject(({ name, aliases }: Entity) => [name, ...aliases].map(parsePerson))

export const candidate = (reading: number, entity: number, data: Entity, mentions: number): Candidate => ({
  reading,
  entity,
  data,
  parsed: parsedForms(data),
  mentions,
})

/** Sorted by name, so that the order of the reports does not matter. */
export function joinPeople(candidates: readonly Candidate[]): PersonGroup[] {
  const sorted = [...candidates].sort((a, b) => compare(keyOf(a), keyOf(b)) || b.mentions - a.mentions)
  const tails = tailsOf(sorted)
  const isFull = (c: Candidate) => c.parsed[0]!.given !== null && !tails.has(wordsOf(c))
  const [full, short] = [sorted.filter(isFull), sorted.filter((c) => !isFull(c))]
  const groups = mergeFull(exact(full))
  const byEnd = new Map<string, Set<PersonGroup>>()
  for (const g of groups) for (const m of g.members) file(byEnd, g, m)
  const lone: PersonGroup[] = []
  for (const c of short) {
    const group =
      shortFor(c, groups, byEnd) ??
      lone.find((g) => keyOf(g.members[0]!) === keyOf(c) && genderAgrees(g, c.data.gender))
    if (!group) lone.push({ members: [c] })
    else {
      group.members.push(c)
      file(byEnd, group, c)
    }
  }
  return [...groups, ...lone]
}

/** Groups by what their full names end in: nobody else is called by a name cut short. */
type ByEnd = Map<string, Set<PersonGroup>>

function file(byEnd: ByEnd, group: PersonGroup, { parsed }: Candidate): void {
  for (const q of parsed)
    if (q.given !== null)
      for (const end of [endingOf(q), q.surname]) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(group))
}

/** Names that are the end of longer ones of the story. */
function tailsOf(candidates: readonly Candidate[]): Set<string> {
  const names = new Map(candidates.map((c) => [wordsOf(c), c.parsed[0]!]))
  const byEnding = Map.groupBy(names.values(), endingOf)
  return new Set(
    [...names].flatMap(([key, n]) => (byEnding.get(endingOf(n))!.some((m) => isTailOf(n, m)) ? [key] : [])),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const folded = perObject(({ name }: Entity) => fold(name))
const keyOf = (c: Candidate) => folded(c.data)
const genderAgrees = (g: PersonGroup, gender: Entity['gender']) =>
  gender === 'unknown' || g.members.every((m) => m.data.gender === 'unknown' || m.data.gender === gender)

/** A name word for word. */
const joined = perObject(({ words, suffix }: PersonName) => `${words.join(' ')} ${suffix ?? ''}`)
const wordsOf = (c: Candidate) => joined(c.parsed[0]!)

/** Persons of the same name, word for word. */
function exact(candidates: readonly Candidate[]): PersonGroup[] {
  const groups = new Map<string, PersonGroup>()
  for (const c of candidates) {
    const key = wordsOf(c)
    const group = groups.get(key)
    if (group) group.members.push(c)
    else groups.set(key, { members: [c] })
  }
  return [...groups.values()]
}

/** Joins groups whose names can be one person's, unless a third name fits only one of them. */
function mergeFull(groups: readonly PersonGroup[]): PersonGroup[] {
  const merged: PersonGroup[] = []
  const byKey = new Map<string, PersonGroup[]>()
  const order = groups.map((group) => ({ group, fullness: fullness(group) })).sort((a, b) => b.fullness - a.fullness)
  for (const { group } of order) {
    const keys = keysOf(group.members[0]!.parsed[0]!)
    const fits = [...new Set(keys.flatMap((k) => byKey.get(k) ?? []))].filter((g) => compatible(g, group))
    if (fits.length === 1) {
      fits[0]!.members.push(...group.members)
      continue
    }
    const fresh = { members: [...group.members] }
    merged.push(fresh)
    for (const k of keys) byKey.set(k, [...(byKey.get(k) ?? []), fresh])
  }
  return merged
}

/** Longer given names first: an initial is joined to a name, not the other way round. */
const fullness = (g: PersonGroup) =>
  g.members[0]!.parsed[0]!.words.filter((w) => w.length > 1).length * 1000 + mentionsOf(g)
const mentionsOf = (g: PersonGroup) =>
  Math.min(
    999,
    g.members.reduce((n, m) => n + m.mentions, 0),
  )

function compatible(a: PersonGroup, b: PersonGroup): boolean {
  const all = (g: PersonGroup) => g.members.map((m) => m.parsed[0]!)
  if (!b.members.every((m) => genderAgrees(a, m.data.gender))) return false
  return all(a).every((p) => all(b).every((q) => isOne(p, q)))
}

/** The one group that a short name can mean; among several, the one spoken of five times as often as all others. */
function shortFor(c: Candidate, groups: readonly PersonGroup[], byEnd: ByEnd): PersonGroup | null {
  const [name] = c.parsed
  const near = [endingOf(name!), name!.words[0] ?? ''].flatMap((end) => byEnd.get(end) ?? [])
  const bears = (g: PersonGroup, test: (q: PersonName) => boolean) =>
    genderAgrees(g, c.data.gender) && g.members.some((m) => m.parsed.some((q) => q.given !== null && test(q)))
  let fits = groups.filter((g) => near.some((n) => n.has(g)) && bears(g, (q) => isShortFor(name!, q)))
  if (fits.length === 0 && isGivenAlone(name!)) fits = groups.filter((g) => bears(g, (q) => q.given === name!.surname))
  if (fits.length === 0 && name!.surname.length >= 5)
    fits = groups.filter((g) => sharesRole(g, c) && bears(g, (q) => skeleton(q.surname) === skeleton(name!.surname)))
  if (fits.length === 1) return fits[0]!
  const byRole = fits.filter((g) => sharesRole(g, c))
  if (byRole.length === 1) return byRole[0]!
  const ranked = [...fits].sort((a, b) => mentionsOf(b) - mentionsOf(a))
  const rest = ranked.slice(1).reduce((n, g) => n + mentionsOf(g), 0)
  return ranked[0] && mentionsOf(ranked[0]) >= 5 * rest ? ranked[0] : null
}

const titlesOf = perObject(({ roles }: Entity): ReadonlySet<string> => new Set(roles.map((r) => fold(r.title))))

function sharesRole(g: PersonGroup, c: Candidate): boolean {
  const titles = titlesOf(c.data)
  return titles.size > 0 && g.members.some((m) => [...titlesOf(m.data)].some((t) => titles.has(t)))
}
