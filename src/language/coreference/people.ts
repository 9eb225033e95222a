/** @module Named persons of one document: full names first, then the short forms that only one of them bears. */
import type { Doc, Name } from '../doc.ts'
import { genderOfGiven, isGiven } from '../names/given.ts'
import { isTailOf, oneEditApart, type PersonName, parsePerson, samePerson, shortens } from '../names/person.ts'
import { ADDRESS, GENDERED } from '../names/titles.ts'
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
}

/** Reads a person's name with its gender, told by title, role or given name. */
export function namedPerson(doc: Doc, name: Name, roles: readonly RoleAt[]): NamedPerson {
  const text = doc.slice(name).replace(/\s+/g, ' ')
  const parsed = parsePerson(text)
  return { name, parsed, text, roles, gender: genderFrom(doc, name, roles) }
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
  const clusters: Cluster[] = []
  const isTail = (p: NamedPerson) => people.some((q) => isTailOf(p.parsed, q.parsed))
  const found: (Cluster | undefined)[] = people.map((p) =>
    p.parsed.given === null || isTail(p) ? undefined : full(clusters, p),
  )
  people.forEach((p, i) => {
    const cluster = (found[i] ??= short(clusters, p) ?? fresh(clusters, p))
    cluster.latest = p.name.from
  })
  return found as Cluster[]
}

function fresh(clusters: Cluster[], p: NamedPerson): Cluster {
  const cluster = newCluster('person', true)
  clusters.push(cluster)
  return take(cluster, p)
}

function take(cluster: Cluster, p: NamedPerson): Cluster {
  addForm(cluster, p.text)
  if (!cluster.parsed.some((q) => q.words.join(' ') === p.parsed.words.join(' '))) cluster.parsed.push(p.parsed)
  if (cluster.gender === 'unknown') cluster.gender = p.gender
  if (cluster.gender === 'unknown') cluster.gender = givenGender(p.parsed)
  return cluster
}

function full(clusters: Cluster[], p: NamedPerson): Cluster {
  const gender = p.gender === 'unknown' ? givenGender(p.parsed) : p.gender
  for (const cluster of clusters)
    if (agreeInGender(cluster.gender, gender) && cluster.parsed.some((q) => samePerson(q, p.parsed)))
      return take(cluster, p)
  return fresh(clusters, p)
}

/** A surname or first name alone: the latest of those who bear it, else the first to come. */
function short(clusters: readonly Cluster[], p: NamedPerson): Cluster | undefined {
  const fits = (test: (q: PersonName) => boolean) =>
    clusters.filter((c) => agreeInGender(c.gender, p.gender) && c.parsed.some(test))
  const word = p.parsed.words.join(' ')
  let bearers = fits((q) => shortens(p.parsed, q) || q.words.join(' ') === word)
  if (bearers.length === 0 && isGiven(word)) bearers = fits((q) => q.given === word)
  if (bearers.length === 0 && word.length >= 7)
    bearers = fits((q) => oneEditApart(q.surname.replace(/[- ]/g, ''), word.replace(/[- ]/g, '')))
  if (bearers.length === 0) bearers = fits((q) => q.words.length > 2 && q.given === word)
  if (bearers.length === 0) return undefined
  const before = bearers.filter((c) => c.latest >= 0 && c.latest < p.name.from)
  const best = before.length > 0 ? likeliest(before) : bearers[0]!
  return take(best, p)
}

/** Of several bearers of a surname the one the report speaks of most; one mention just before outweighs two. */
function likeliest(bearers: readonly Cluster[]): Cluster {
  const latest = bearers.reduce((a, b) => (b.latest > a.latest ? b : a))
  const weight = (c: Cluster) => [...c.forms.values()].reduce((n, k) => n + k, 0) + (c === latest ? 2 : 0)
  return bearers.reduce((a, b) => (weight(b) > weight(a) ? b : a))
}
