/** @module "X is the director of Y", "X, the director of Y": a description that says what a named person is. */
import type { Doc, Role } from '../doc.ts'
import { knownOrganization } from '../names/organizations.ts'
import { ACTING, ADDRESS, FORMER } from '../names/titles.ts'
import { isRoleHead } from '../roles/heads.ts'
import { impliedOrganization } from '../roles/implied.ts'
import type { Cluster } from './cluster.ts'
import type { Nominal } from './nominals.ts'
import type { Antecedent } from './pronouns.ts'

export interface Predicated {
  readonly cluster: Cluster
  readonly role: Role | null
}

/** Whom the description is said of, by apposition or by "is", "was", "became"; null when of nobody named. */
export function predicateRoles(
  doc: Doc,
  n: Nominal,
  namedAt: (i: number) => Antecedent | undefined,
): Predicated | null {
  if (n.plural || n.type !== 'person') return null
  if (ADDRESS.has(doc.lower(n.from))) return null
  const cop = doc.child(n.head, 'cop')
  const subject = subjectOf(doc, n, cop)
  const bearer = subject >= 0 ? subject : Math.max(namedAfter(doc, n), madeOf(doc, n.head))
  if (bearer < 0) return null
  const m = namedAt(bearer)
  if (m?.cluster.type !== 'person' || m.cluster.plural) return null
  if (cop >= 0 && (negated(doc, n.head) || doc.child(n.head, 'aux') >= 0)) return null
  const told = subject >= 0 && isRoleHead(doc.lemma(n.head).toLowerCase())
  return { cluster: m.cluster, role: told ? roleFrom(doc, n, cop) : null }
}

/** The name that the description stands in apposition to, or is said of with "is"; -1 when neither. */
function subjectOf(doc: Doc, n: Nominal, cop: number): number {
  if (cop >= 0) return doc.child(n.head, 'nsubj')
  // "…, director of the museum and chairman of the union, …"
  const head = doc.relation(n.head) === 'conj' && isRoleHead(doc.lower(doc.head(n.head))) ? doc.head(n.head) : n.head
  const isApposed = doc.relation(head) === 'appos' || (doc.relation(head) === 'list' && doc.form(n.from - 1) === ',')
  return isApposed && doc.head(head) < Math.min(head, n.from) && !/^(VERB|AUX)$/.test(doc.upos(n.to))
    ? doc.head(head)
    : -1
}

/** The description that is said of the subject at token `i`: "teacher" of "he" in "he was a teacher", "he became a teacher"; -1 when there is none. */
export function saidOf(doc: Doc, i: number): number {
  const head = doc.head(i)
  if (head < i || doc.relation(i).split(':')[0] !== 'nsubj') return -1
  for (const c of doc.children(head)) if (c > head && madeOf(doc, c) === i) return c
  if (doc.relation(i) !== 'nsubj' || doc.child(head, 'cop') < 0) return -1
  return negated(doc, head) || doc.child(head, 'aux', 'mark') >= 0 ? -1 : head
}

/** Verbs that say what somebody becomes or is: with a complement, "became a teacher", or with "as" or "to", "served as a teacher", "promoted to captain". */
const BECOME = new Set('become remain elect appoint name make crown declare proclaim ordain nominate'.split(' '))
const AS = new Set('serve work act appoint elect choose recognize hire reappoint retire'.split(' '))

const RISE = new Set('promote elevate'.split(' '))

/** "Brandt" of "teacher" in "Brandt became a teacher", "They made Brandt a teacher", "Brandt served as a teacher"; -1 when nobody. */
function madeOf(doc: Doc, i: number): number {
  const verb = doc.head(i)
  if (verb < 0 || verb > i) return -1
  const as = doc.child(i, 'case')
  const by = as < 0 ? '' : doc.lower(as)
  const fits =
    doc.relation(i) === 'xcomp'
      ? BECOME.has(doc.lemma(verb))
      : (by === 'as' && AS.has(doc.lemma(verb))) || (by === 'to' && RISE.has(doc.lemma(verb)))
  if (!fits || negated(doc, verb)) return -1
  for (const c of doc.children(verb)) if (doc.relation(c) === 'aux' && !/^(have|be)$/.test(doc.lemma(c))) return -1
  const object = doc.child(verb, 'nsubj:pass', 'obj')
  return object >= 0 && object < i ? object : doc.child(verb, 'nsubj')
}

/** "The whip, Oda Brandt, …", "the physicist Oda Brandt": the name that stands in apposition to the description before it. */
function namedAfter(doc: Doc, n: Nominal): number {
  if (n.to >= doc.length) return -1
  const beside = n.head === n.to - 1 && doc.upos(n.to) === 'PROPN' && doc.upos(n.head) === 'NOUN'
  if (beside && (doc.head(n.to) === n.head || twins(doc, n.head, n.to))) return n.to
  if (!n.definite || doc.form(n.to) !== ',') return -1
  const name = doc.child(n.head, 'appos')
  return name === n.to + 1 && doc.upos(name) === 'PROPN' ? name : -1
}

/** Two words read as the same part of one clause. */
const twins = (doc: Doc, a: number, b: number) =>
  doc.head(a) >= 0 && doc.head(a) === doc.head(b) && doc.relation(a) === doc.relation(b)

const negated = (doc: Doc, i: number) => [...doc.children(i)].some((c) => /^(not|n't|n’t|never|no)$/.test(doc.lower(c)))

function roleFrom(doc: Doc, n: Nominal, cop: number): Role {
  let { from } = n
  let tense: Role['tense'] = cop >= 0 && /^(was|were)$/.test(doc.lower(cop)) ? 'former' : 'current'
  while (from < n.head) {
    const word = doc.lower(from)
    if (FORMER.has(word)) tense = 'former'
    else if (ACTING.has(word)) tense = 'acting'
    else if (!/^(the|a|an|-|his|her|its|their|now|currently)$/.test(word)) break
    from++
  }
  const title = doc.slice({ from, to: n.to }).replace(/\s+/g, ' ')
  return {
    title,
    organization: organizationOf(title) ?? impliedOrganization(title),
    span: doc.chars({ from, to: n.to }),
    tense,
  }
}

function organizationOf(title: string): string | null {
  const words = title.split(' ')
  for (let n = words.length; n > 0; n--)
    for (let i = 0; i + n <= words.length; i++) {
      const name = words.slice(i, i + n).join(' ')
      if (/^\p{Lu}/u.test(name) && knownOrganization(name)) return name
    }
  return null
}
