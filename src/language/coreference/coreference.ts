/** @module Mentions and entities of one document: names, descriptions, pronouns, each joined to whom or what it means. */

import { firstNot } from '../../text/search.ts'
import type { Tokens } from '../../text/span.ts'
import type { Stage } from '../../text/stage.ts'
import { Doc, type DocLayers, type Entity, type Mention, type Name, type Role } from '../doc.ts'
import { fold } from '../names/person.ts'
import { ADDRESS } from '../names/titles.ts'
import { isRoleHead, type NameOf } from '../roles/heads.ts'
import { type RoleAt, rolesOf } from '../roles/roles.ts'
import { aliases } from './aliases.ts'
import { addForm, agreeInGender, type Cluster, fullest, newCluster, rootOf } from './cluster.ts'
import { Bearers, contentWords, type Described, earlier } from './described.ts'
import { isEmpty } from './empty.ts'
import { type Nominal, nominals } from './nominals.ts'
import { joinPeople, namedPerson } from './people.ts'
import { predicateRoles, saidOf } from './predicates.ts'
import { type Antecedent, PRONOUNS, resolve } from './pronouns.ts'
import { type Quoted, quoted, speakers } from './quotes.ts'
import { Things } from './things.ts'

export const coreference: Stage<DocLayers> = {
  name: 'coreference',
  version: '1',
  needs: ['source', 'words', 'tags', 'tree', 'names'],
  adds: ['mentions', 'entities'],
  run: (layers) => join(new Doc(layers)),
}

interface Joined extends Antecedent {
  readonly kind: Mention['kind']
}

function join(doc: Doc): Pick<DocLayers, 'mentions' | 'entities'> {
  const { names } = doc.layers
  const nameOf = indexOf(doc, names)
  const roles = new Map<Name, RoleAt[]>()
  for (const n of names) if (n.type === 'person') roles.set(n, rolesOf(doc, n, nameOf))
  const found = namesJoined(doc, names, roles)
  const taken = takenBy(doc, roles)
  const quotes = quoted(doc)
  describe(doc, found, nominals(doc, nameOf, taken))
  refer(doc, found, quotes, nameOf)
  found.sort((a, b) => a.from - b.from || b.to - a.to)
  return finish(found)
}

function indexOf(doc: Doc, names: readonly Name[]): NameOf {
  const at = new Int32Array(doc.length).fill(-1)
  for (const [k, n] of names.entries()) at.fill(k, n.from, n.to)
  return (i) => (at[i] === undefined || at[i]! < 0 ? undefined : names[at[i]!])
}

/** Tokens of titles in front of names: no mentions of their own. */
function takenBy(doc: Doc, roles: ReadonlyMap<Name, readonly RoleAt[]>): (i: number) => boolean {
  const taken = new Uint8Array(doc.length)
  for (const list of roles.values()) for (const r of list) taken.fill(1, r.from, r.to)
  return (i) => taken[i] === 1
}

function namesJoined(doc: Doc, names: readonly Name[], roles: ReadonlyMap<Name, readonly RoleAt[]>): Joined[] {
  const people = names.filter((n) => n.type === 'person').map((n) => namedPerson(doc, n, roles.get(n)!))
  const clusters = joinPeople(people, aliases(doc, people))
  const of = new Map(people.map((p, i) => [p.name, clusters[i]!]))
  const byWords = new Map(people.map((p, i) => [p.parsed.words.join(' '), clusters[i]!]))
  const things = new Things()
  const bearer = new Map(people.flatMap((p, i) => p.roles.flatMap((r) => titleNames(doc, r, names, clusters[i]!))))
  return names.flatMap((n) => {
    const cluster = of.get(n) ?? bearer.get(n) ?? things.join(n.type, doc.slice(n).replace(/\s+/g, ' '))
    for (const r of roles.get(n) ?? []) addRole(cluster, r.role)
    const title = roles.get(n)?.find((r) => r.before && r.to === n.from)
    const apart = title !== undefined && isApart(doc, title)
    const begins = n.from > 0 && (ADDRESS.has(doc.lower(n.from - 1)) || (n.type === 'person' && isTied(doc, n)))
    const from = title && !apart ? title.from : begins ? n.from - 1 : n.from
    const named: Joined = { from, to: n.to, head: headOf(doc, n), cluster, pronoun: false, kind: 'name' }
    const eponym = n.type === 'person' ? null : eponymOf(doc, n, byWords)
    const described = apart && doc.xpos(title.to - 1) === 'NN' ? [descriptionAt(doc, title, 0, cluster)] : []
    return [...(eponym ? [eponym] : []), ...described, named, ...appositions(doc, n, roles.get(n) ?? [], cluster)]
  })
}

/** "Shadow Home Secretary" read as a name: a title, and its bearer. */
function titleNames(doc: Doc, { from, to }: RoleAt, names: readonly Name[], cluster: Cluster): [Name, Cluster][] {
  const found: [Name, Cluster][] = []
  for (let k = firstNot(names.length, (i) => names[i]!.from < from); k < names.length && names[k]!.to <= to; k++) {
    const n = names[k]!
    if (n.type === 'other' && n.to === to && isRoleHead(doc.lower(to - 1))) found.push([n, cluster])
  }
  return found
}

/** "Halston" in "the Halston Foundation", "Mayor Halston Bridge": who of the document a body or a thing is named after. */
function eponymOf(doc: Doc, { from, to }: Name, byWords: ReadonlyMap<string, Cluster>): Joined | null {
  const isTitle = (i: number) => ADDRESS.has(doc.lower(i)) || isRoleHead(doc.lower(i))
  let head = from
  while (head < to - 2 && isTitle(head)) head++
  const first = head === from && from > 0 && isTitle(from - 1) && /^\p{Lu}/u.test(doc.form(from - 1)) ? from - 1 : from
  for (let end = to - 1; end > head; end--) {
    const cluster = byWords.get(fold(doc.slice({ from: head, to: end })))
    if (cluster) return { from: first, to: end, head, cluster, pronoun: false, kind: 'name' }
  }
  return null
}

/** "…, the State Department spokeswoman,", "The whip, …": a mention of its own on either side of the name. */
function appositions(doc: Doc, name: Name, roles: readonly RoleAt[], cluster: Cluster): Joined[] {
  return roles
    .filter((r) =>
      r.before
        ? r.to === name.from - 1 && doc.form(r.to) === ','
        : r.from > name.to && r.from <= name.to + 2 && doc.form(name.to) === ',',
    )
    .map((r) => descriptionAt(doc, r, r.before ? 0 : name.to + 1, cluster))
}

/** A description beside a name, from its article on. */
function descriptionAt(doc: Doc, r: RoleAt, first: number, cluster: Cluster): Joined {
  const from = r.from > first && doc.upos(r.from - 1) === 'DET' ? r.from - 1 : r.from
  return { from, to: r.to, head: headOf(doc, r), cluster, pronoun: false, kind: 'nominal' }
}

/** "the athlete Oda Brandt", "Oravia's coach Emil Sorrel", "councillors Ines Vale and …": a description and a name; "coach Emil Sorrel" is one. */
const isApart = (doc: Doc, { from, to }: RoleAt) =>
  doc.upos(to - 1) === 'NOUN' &&
  (doc.xpos(to - 1) === 'NNS' ||
    /['’]s /.test(doc.slice({ from, to })) ||
    (from > 0 && /^(DET|PRON)$/.test(doc.upos(from - 1))))

/** Nouns that come before names by chance: "that evening Brandt left", "for example Brandt". */
const NOBODY =
  /^(time|day|night|morning|evening|afternoon|week|month|year|today|yesterday|tomorrow|example|instance|fact|course|case|moment|way|thing|point)$/

/** "patriot" right before a name, without an article: the tree ties them. */
function isTied(doc: Doc, { from, to }: Name): boolean {
  const i = from - 1
  if (doc.xpos(i) !== 'NN' || NOBODY.test(doc.lower(i)) || doc.child(i, 'det', 'nmod:poss') >= 0) return false
  return doc.head(from) === i || (doc.head(i) >= from && doc.head(i) < to)
}

/** The token that hangs outside of the stretch. */
function headOf(doc: Doc, { from, to }: Tokens): number {
  for (let i = from; i < to; i++) if (doc.head(i) < from || doc.head(i) >= to) return i
  return from
}

function addRole(cluster: Cluster, role: Role): void {
  const same = cluster.roles.some(
    (r) =>
      r.title.toLowerCase() === role.title.toLowerCase() &&
      (r.organization === role.organization || role.organization === null) &&
      r.tense === role.tense,
  )
  if (!same) cluster.roles.push(role)
}

/** Joins descriptions in text order; what fits nobody becomes an entity of its own. */
function describe(doc: Doc, found: Joined[], list: readonly Nominal[]): void {
  const named = [...found].sort((a, b) => a.head - b.head)
  const bearers = new Bearers(named.map((m) => m.cluster))
  const seen: Described[] = []
  let next = 0
  for (const m of named) m.cluster.latest = -1
  for (const n of list) {
    while (next < named.length && named[next]!.head < n.head) named[next]!.cluster.latest = named[next++]!.head
    const bearer = isBare(doc, n) ? mentionAt(named, n.to) : undefined
    if (bearer?.from === n.to && bearer.cluster.type === 'person' && sameSentence(doc, n.head, bearer.head)) {
      found[found.indexOf(bearer)] = { ...bearer, from: n.from }
      continue
    }
    const subject = predicateRoles(doc, n, (i) => mentionAt(named, i))
    if (subject) {
      if (subject.role) addRole(subject.cluster, subject.role)
      bearers.add(subject.cluster)
    }
    const cluster = subject?.cluster ?? bearers.of(doc, n) ?? earlier(doc, n, seen) ?? described(n)
    if (cluster.named) cluster.latest = n.head
    else {
      addForm(cluster, doc.slice(n).replace(/\s+/g, ' '))
      seen.push({ nominal: n, words: new Set(contentWords(doc.slice(n))), cluster })
    }
    found.push({ ...n, cluster, pronoun: false, kind: 'nominal' })
  }
}

const sameSentence = (doc: Doc, a: number, b: number) => doc.sentenceOf(a) === doc.sentenceOf(b)

/** "physicist" right before a name: with it one mention, as a title is. */
const isBare = (doc: Doc, { head, to, type }: Nominal) =>
  type === 'person' && head === to - 1 && doc.xpos(head) === 'NN' && doc.child(head, 'det', 'nmod:poss') < 0

function described(n: Nominal): Cluster {
  const cluster = newCluster(n.type, false)
  cluster.plural = n.plural
  cluster.gender = n.gender
  return cluster
}

/** The named mention whose words hold token `i`; `named` is sorted by head. Binary search. */
function mentionAt(named: readonly Joined[], i: number): Joined | undefined {
  const low = firstNot(named.length, (k) => named[k]!.to <= i)
  for (let k = low; k < Math.min(named.length, low + 3); k++)
    if (named[k]!.from <= i && i < named[k]!.to) return named[k]
  return undefined
}

/** Pronouns: the third person first, in text order; then those who speak. */
function refer(doc: Doc, found: Joined[], quotes: Quoted, nameOf: NameOf): void {
  found.sort((a, b) => a.head - b.head)
  const byHead = new Map(found.map((m) => [m.head, m]))
  const subjects = speakers(doc, quotes)
  const before: Joined[] = []
  const spoken: number[] = []
  let next = 0
  for (let i = 0; i < doc.length; i++) {
    while (next < found.length && found[next]!.head <= i) before.push(found[next++]!)
    if (doc.upos(i) !== 'PRON' || nameOf(i)) continue
    const kind = PRONOUNS.get(doc.lower(i))
    if (!kind || isEmpty(doc, i)) continue
    if (kind.person !== 3) {
      spoken.push(i)
      continue
    }
    if (kind.thing) continue
    const speaker = quotes.inside[i] ? byHead.get(subjects.get(quotes.paragraph[i]!) ?? -1)?.cluster : undefined
    let cluster = resolve(doc, i, kind, before, found.slice(next, next + 12), quotes.inside, speaker)
    if (!cluster) {
      cluster = newCluster('person', false)
      cluster.plural = kind.plural
      cluster.gender = kind.gender
      addForm(cluster, doc.form(i))
    } else if (cluster.gender === 'unknown' && !kind.plural) cluster.gender = kind.gender
    identify(byHead.get(saidOf(doc, i)), cluster)
    const m: Joined = { from: i, to: i + 1, head: i, cluster, pronoun: true, kind: 'pronoun' }
    before.push(m)
    byHead.set(i, m)
  }
  const resolved = before.filter((m) => m.pronoun)
  found.push(...resolved, ...speech(doc, spoken, quotes, subjects, byHead))
}

/** "He was a teacher": the teacher is he. */
function identify(said: Joined | undefined, who: Cluster): void {
  if (said?.kind !== 'nominal') return
  const [described, root] = [rootOf(said.cluster), rootOf(who)]
  if (described === root || described.named || described.type !== 'person' || described.plural !== root.plural) return
  if (!agreeInGender(described.gender, root.gender)) return
  if (!root.named) for (const form of described.forms.keys()) addForm(root, form)
  described.into = root
}

/** "I" and "we" inside a quotation are its speaker's; outside one, the author's; "you" is one hearer. */
function speech(
  doc: Doc,
  spoken: readonly number[],
  quotes: Quoted,
  subjects: ReadonlyMap<number, number>,
  byHead: ReadonlyMap<number, Joined>,
): Joined[] {
  const own = new Map<string, Cluster>()
  return spoken.map((i) => {
    const kind = PRONOUNS.get(doc.lower(i))!
    const p = quotes.paragraph[i]!
    const speaker = quotes.inside[i] ? (speakerOf(p, subjects, byHead) ?? null) : null
    const key = `${kind.person} ${kind.plural} ${quotes.inside[i] ? p : ''}`
    const cluster =
      kind.person === 1 && !kind.plural && speaker ? speaker : (own.get(key) ?? newCluster('person', false))
    if (!cluster.named && cluster.forms.size === 0) addForm(cluster, doc.form(i))
    if (kind.plural) cluster.plural ||= !cluster.named && cluster !== speaker
    own.set(key, cluster)
    identify(byHead.get(saidOf(doc, i)), cluster)
    return { from: i, to: i + 1, head: i, cluster, pronoun: true, kind: 'pronoun' as const }
  })
}

/** The speaker of the paragraph, or of the nearest of the two before it. */
function speakerOf(
  p: number,
  subjects: ReadonlyMap<number, number>,
  byHead: ReadonlyMap<number, Joined>,
): Cluster | undefined {
  for (let back = 0; back <= 2; back++) {
    const m = byHead.get(subjects.get(p - back) ?? -1)
    if (m) return m.cluster
  }
  return undefined
}

function finish(found: readonly Joined[]): Pick<DocLayers, 'mentions' | 'entities'> {
  const index = new Map<Cluster, number>()
  const mentions = found.map(({ from, to, head, cluster: own, kind }): Mention => {
    const cluster = rootOf(own)
    if (!index.has(cluster)) index.set(cluster, index.size)
    return { from, to, head, kind, entity: index.get(cluster)! }
  })
  return { mentions, entities: [...index.keys()].map(entityOf) }
}

function entityOf(cluster: Cluster): Entity {
  const name = fullest(cluster)
  return {
    type: cluster.type,
    name,
    named: cluster.named,
    aliases: [...cluster.forms.keys()].filter((f) => f !== name),
    roles: cluster.roles,
    gender: cluster.gender,
    plural: cluster.plural,
  }
}
