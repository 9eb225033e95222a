/** @module Named persons of one document: full names first, then the short forms that only one of them bears. */
import type { Doc, Name } from '../doc.ts'
import { genderOfGiven, isGiven } from '../names/given.ts'
import { formsOf, sameNameFamily } from '../names/nicknames.ts'
import { isTailOf, oneEditApart, type PersonName, parsePerson, samePerson, shortens } from '../names/person.ts'
import { ABBREVIATED, ADDRESS, GENDERED } from '../names/titles.ts'
import type { RoleAt } from '../roles/roles.ts'
import { addForm, agreeInGender, type Cluster, type Gender, newCluster } from './cluster.ts'

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

/** The cluster of each name, in the order given. */
export function joinPeople(people: readonly NamedPerson[]): Cluster[] {
  const known = new Registry()
  const ends = new Map<string, PersonName[]>()
  for (const { parsed } of people) {
    const list = ends.get(endOf(parsed)) ?? []
    if (list.length < 40 && !list.some((q) => sameWords(q, parsed))) list.push(parsed)
    ends.set(endOf(parsed), list)
  }
  const isTail = (p: NamedPerson) => ends.get(endOf(p.parsed))!.some((q) => isTailOf(p.parsed, q))
  const found = people.map((p) => (p.parsed.given === null || isTail(p) ? undefined : full(known, p)))
  people.forEach((p, i) => {
    const cluster = (found[i] ??= short(known, p) ?? fresh(known, p))
    cluster.latest = p.name.from
  })
  return found as Cluster[]
}

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
  const same = known
    .alike(p.parsed)
    .find((c) => agreeInGender(c.gender, gender) && c.parsed.some((q) => samePerson(q, p.parsed)))
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

/** Who may be meant by one word: those of this surname, else of this first name, else of a surname one letter away, else of a short form of it. */
function bearersOf(known: Registry, p: NamedPerson): Cluster[] {
  const word = p.parsed.words.join(' ')
  const fits = (clusters: readonly Cluster[], test: (q: PersonName) => boolean) =>
    clusters.filter((c) => agreeInGender(c.gender, p.gender) && c.parsed.some(test))
  const near = known.get(`end ${endOf(p.parsed)}`, `surname ${word}`)
  const given = known.get(`given ${word}`)
  const ways = [
    () => fits(near, (q) => shortens(p.parsed, q) || q.words.join(' ') === word),
    () => (isGiven(word) ? fits(given, (q) => q.given === word) : []),
    () => (word.length >= 7 ? fits(known.alike(p.parsed), (q) => isMisspelled(q, word)) : []),
    () => fits(given, (q) => q.words.length > 1 && q.given === word),
    () =>
      only(
        fits(known.get(...formsOf(word).flatMap((form) => [`given ${form}`, `surname ${form}`])), (q) =>
          sameNameFamily(q.given ?? q.surname, word),
        ),
      ),
  ]
  for (const way of ways) {
    const found = way()
    if (found.length > 0) return found
  }
  return []
}

const only = <T>(items: readonly T[]): T[] => (items.length === 1 ? [items[0]!] : [])
const isMisspelled = (q: PersonName, word: string) =>
  oneEditApart(q.surname.replace(/[- ]/g, ''), word.replace(/[- ]/g, ''))

/** Of several bearers of a surname the one the report speaks of most; one mention just before outweighs two. */
function likeliest(bearers: readonly Cluster[]): Cluster {
  const latest = bearers.reduce((a, b) => (b.latest > a.latest ? b : a))
  const weight = (c: Cluster) => [...c.forms.values()].reduce((n, k) => n + k, 0) + (c === latest ? 2 : 0)
  return bearers.reduce((a, b) => (weight(b) > weight(a) ? b : a))
}
