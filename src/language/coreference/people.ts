/** @module Named persons of one document: full names first, then the short forms that only one of them bears. */
import type { Doc, Name } from '../doc.ts'
import { genderOfGiven, isGiven } from '../names/given.ts'
import { formsOf, sameNameFamily } from '../names/nicknames.ts'
import {
  isFrontOf,
  isMisspelled,
  isNumbered,
  isTailOf,
  type PersonName,
  parsePerson,
  samePerson,
  sameSuffix,
  shortens,
} from '../names/person.ts'
import { ABBREVIATED, ADDRESS, GENDERED } from '../names/titles.ts'
import type { RoleAt } from '../roles/roles.ts'
import { addForm, agreeInGender, type Cluster, type Gender, newCluster, rootOf } from './cluster.ts'

/** A person's name in the text with what stands around it. */
export interface NamedPerson {
  readonly name: Name
  readonly parsed: PersonName
  readonly text: string
  readonly roles: readonly RoleAt[]
  /** As a form of address or a role beside the name tells it. */
  readonly gender: Gender
  /** Last words of the titles beside the name, lower case. */
  readonly titles: readonly string[]
}

/** Reads a person's name with its gender, told by title, role or given name. */
export function namedPerson(doc: Doc, name: Name, roles: readonly RoleAt[]): NamedPerson {
  const text = doc.slice(name).replace(/\s+/g, ' ')
  const parsed = parsePerson(text)
  return { name, parsed, text, roles, gender: genderFrom(doc, name, roles), titles: titlesOf(doc, name, roles) }
}

function titlesOf(doc: Doc, name: Name, roles: readonly RoleAt[]): string[] {
  const address = name.from > 0 ? doc.lower(name.from - 1) : ''
  const words = roles.map(({ role }) => role.title.toLowerCase().split(/\s+/).at(-1)!)
  return [...(ADDRESS.has(address) ? [address] : []), ...words.map((w) => (ABBREVIATED.get(w) ?? w).toLowerCase())]
}

function genderFrom(doc: Doc, name: Name, roles: readonly RoleAt[]): Gender {
  const before = name.from > 0 ? ADDRESS.get(doc.lower(name.from - 1)) : undefined
  if (before && before !== 'unknown') return before
  for (const { role } of roles)
    for (const word of role.title.toLowerCase().split(/\s+/)) {
      const gender = GENDERED.get(word)
      if (gender) return gender
    }
  return 'unknown'
}

const givenGender = ({ given, middle }: PersonName): Gender => {
  if (given === null) return 'unknown'
  const first = genderOfGiven(given)
  return first === 'unknown' && given.length === 1 && middle[0] ? genderOfGiven(middle[0]) : first
}

/** The cluster of each name, in the order given; `same` are pairs of names that the report says are one person's. */
export function joinPeople(people: readonly NamedPerson[], same: readonly (readonly [number, number])[]): Cluster[] {
  const known = new Registry()
  const ends = gather(people, endOf)
  const fronts = gather(people, frontOf)
  const isPart = ({ parsed }: NamedPerson) =>
    ends.get(endOf(parsed))!.some((q) => isTailOf(parsed, q)) ||
    fronts.get(frontOf(parsed))!.some((q) => isFrontOf(parsed, q))
  const found = people.map((p) => (p.parsed.given === null || isPart(p) ? undefined : full(known, p)))
  const uniteAll = () => {
    for (const [of, alias] of same) unite(known, found, of, alias, people[alias]!)
  }
  uniteAll()
  people.forEach((p, i) => {
    const cluster = (found[i] = rootOf(found[i] ?? family(known, p) ?? short(known, p) ?? fresh(known, p)))
    cluster.latest = p.name.from
  })
  uniteAll()
  return found.map((c) => rootOf(c!))
}

/** "the Holloways", where somebody is called Holloway: several, and none of them. */
function family(known: Registry, p: NamedPerson): Cluster | undefined {
  const word = p.parsed.words.join(' ')
  if (p.parsed.words.length !== 1 || !word.endsWith('s') || p.titles.length > 0) return undefined
  if (known.get(`end ${word}`, `given ${word}`).length > 0) return undefined
  if (known.get(`surname ${word.slice(0, -1)}`).length === 0) return undefined
  const cluster = newCluster('person', true)
  cluster.plural = true
  return take(known, cluster, p)
}

/** Gives an alias to the person whose name stands before it. */
function unite(known: Registry, found: (Cluster | undefined)[], of: number, alias: number, p: NamedPerson): void {
  const one = found[of] && rootOf(found[of])
  if (!one) return
  if (!found[alias]) {
    if (bearersOf(known, p).length === 0) found[alias] = take(known, one, p)
    return
  }
  const other = rootOf(found[alias])
  if (one === other || !agreeInGender(one.gender, other.gender)) return
  other.into = one
  for (const [form, n] of other.forms) one.forms.set(form, (one.forms.get(form) ?? 0) + n)
  for (const title of other.titles) one.titles.add(title)
  one.parsed.push(...other.parsed)
  if (one.gender === 'unknown') one.gender = other.gender
}

/** Different names of people by a key of theirs; up to forty of each. */
function gather(people: readonly NamedPerson[], keyOf: (name: PersonName) => string): Map<string, PersonName[]> {
  const found = new Map<string, PersonName[]>()
  for (const { parsed } of people) {
    const list = found.get(keyOf(parsed)) ?? []
    if (list.length < 40 && !list.some((q) => sameWords(q, parsed))) list.push(parsed)
    found.set(keyOf(parsed), list)
  }
  return found
}

const frontOf = (name: PersonName) => name.words.slice(0, 2).join(' ')
const sameWords = (a: PersonName, b: PersonName) => a.words.join(' ') === b.words.join(' ')
/** The last piece of a name, by which it is looked up. */
const endOf = (name: PersonName) =>
  name.words
    .at(-1)
    ?.replace(/^(al|el)-/, '')
    .split('-')
    .at(-1) ?? ''

/** Up to so many persons all of the same first letter are compared for spelling; past that only equal words are. */
const COMPARED = 400

/** Clusters by the words that may name them, so that a long text costs what its length costs. */
class Registry {
  #count = 0
  readonly #byKey = new Map<string, Cluster[]>()

  add(cluster: Cluster, name: PersonName): void {
    this.#count++
    const end = endOf(name)
    for (const key of new Set([`end ${end}`, `surname ${name.surname}`, `given ${name.given}`, `letter ${end[0]}`])) {
      const list = this.#byKey.get(key)
      if (!list) this.#byKey.set(key, [cluster])
      else if (!list.includes(cluster)) list.push(cluster)
    }
  }
  get(...keys: string[]): Cluster[] {
    return [...new Set(keys.flatMap((k) => this.#byKey.get(k) ?? []))]
  }
  /** Clusters whose name may be a spelling of `name`. */
  alike(name: PersonName): Cluster[] {
    const end = endOf(name)
    return this.get(this.#count <= COMPARED ? `letter ${end[0]}` : `end ${end}`)
  }
  /** Clusters whose name may be `name` with the family name at the other end. */
  turned(name: PersonName): Cluster[] {
    return name.words.length === 2 ? this.get(`end ${name.words[0]}`) : []
  }
}

function fresh(known: Registry, p: NamedPerson): Cluster {
  return take(known, newCluster('person', true), p)
}

function take(known: Registry, cluster: Cluster, p: NamedPerson): Cluster {
  addForm(cluster, p.text)
  for (const title of p.titles) cluster.titles.add(title)
  if (!cluster.parsed.some((q) => sameWords(q, p.parsed))) {
    cluster.parsed.push(p.parsed)
    known.add(cluster, p.parsed)
  }
  if (cluster.gender === 'unknown') cluster.gender = p.gender
  if (cluster.gender === 'unknown') cluster.gender = givenGender(p.parsed)
  return cluster
}

function full(known: Registry, p: NamedPerson): Cluster {
  const gender = p.gender === 'unknown' ? givenGender(p.parsed) : p.gender
  const same = [...known.alike(p.parsed), ...known.turned(p.parsed)].find(
    (c) => agreeInGender(c.gender, gender) && c.parsed.some((q) => samePerson(q, p.parsed)),
  )
  return same ? take(known, same, p) : fresh(known, p)
}

/** A surname or first name alone: the one spoken of most of those who bear it, else the first to come. */
function short(known: Registry, p: NamedPerson): Cluster | undefined {
  const bearers = bearersOf(known, p)
  if (bearers.length === 0) return undefined
  const alike = bearers.filter((c) => p.titles.some((title) => c.titles.has(title)))
  const among = alike.length > 0 ? alike : bearers
  const before = among.filter((c) => c.latest >= 0 && c.latest < p.name.from)
  return take(known, before.length > 0 ? likeliest(before) : among[0]!, p)
}

/** Who may be meant by a short name: those of this surname, else of this first name, else of a surname spelled alike, else of a short form of either. */
function bearersOf(known: Registry, p: NamedPerson): Cluster[] {
  const word = p.parsed.words.join(' ')
  const fits = (clusters: readonly Cluster[], test: (q: PersonName) => boolean) =>
    [...new Set(clusters.map(rootOf))].filter((c) => agreeInGender(c.gender, p.gender) && c.parsed.some(test))
  const near = known.get(`end ${endOf(p.parsed)}`, `surname ${word}`)
  const given = isNumbered(p.parsed) ? [] : known.get(`given ${p.parsed.words[0]}`)
  // "Alaric" beside Alaric Holloway and Alaric II
  const other = (q: PersonName) => isNumbered(q) && !isNumbered(p.parsed) && q.given === null && given.length > 0
  const ways = [
    () =>
      fits(near, (q) => sameSuffix(p.parsed, q) && (shortens(p.parsed, q) || q.words.join(' ') === word) && !other(q)),
    () => (isGiven(word) ? fits(given, (q) => q.given === word) : []),
    () => fits(given, (q) => isFrontOf(p.parsed, q)),
    () => (word.length >= 6 ? fits(known.alike(p.parsed), (q) => isMisspelled(q, word)) : []),
    () => fits(given, (q) => q.words.length > 1 && q.given === word),
    () =>
      only(
        fits(known.get(...formsOf(word).flatMap((form) => [`given ${form}`, `surname ${form}`])), (q) =>
          sameNameFamily(q.given ?? q.surname, word),
        ),
      ),
    () => (p.titles.length === 0 ? only(fits(known.alike(p.parsed), (q) => isCutShort(q, word))) : []),
  ]
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

/** "Hol" for "Holloway", as friends say. */
const isCutShort = ({ given, surname }: PersonName, word: string) =>
  given !== null && surname.length >= 6 && /^\p{L}{3,4}$/u.test(word) && !isGiven(word) && surname.startsWith(word)

const only = <T>(items: readonly T[]): T[] => (items.length === 1 ? [items[0]!] : [])
/** Of several bearers of a surname the one the report speaks of most; one mention just before outweighs two. */
function likeliest(bearers: readonly Cluster[]): Cluster {
  const latest = bearers.reduce((a, b) => (b.latest > a.latest ? b : a))
  const weight = (c: Cluster) => [...c.forms.values()].reduce((n, k) => n + k, 0) + (c === latest ? 2 : 0)
  return bearers.reduce((a, b) => (weight(b) > weight(a) ? b : a))
}
