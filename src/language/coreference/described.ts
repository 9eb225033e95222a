/** @module Joins a described person to the one who bears the role, or to an earlier description: "the senator", "the official". */
import type { Doc, Role } from '../doc.ts'
import { ABBREVIATED } from '../names/titles.ts'
import { agreeInGender, type Cluster } from './cluster.ts'
import type { Nominal } from './nominals.ts'

const SMALL = new Set(
  'the a an of for to in at on and this that these those his her its their my our your one former then ex current own new nation country mr mr. mrs. madam mister'.split(
    ' ',
  ),
)

/** Content words, lower case, of a description; abbreviations in full. */
export function contentWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\b(u\.s\.|us|u\.n\.)(?=\s|$)/g, (w) => w.replaceAll('.', ''))
    .split(/[\s,-]+/)
    .map((w) => (ABBREVIATED.get(w) ?? w).toLowerCase())
    .filter((w) => w && !SMALL.has(w))
}

const roleWords = (role: Role) =>
  new Set([...contentWords(role.title), ...contentWords(role.organization ?? ''), ...contentWords(role.under ?? '')])

/** Words that make another office of the same head: "the president" is no vice president. */
const LESSER = ['vice', 'deputy', 'assistant', 'under', 'associate', 'press']

/** "nominee" in "the president's nominee": what somebody is, without whose. */
const withoutOwner = (title: string) => title.replace(/^.*\p{L}['’]s /u, '')

/** Whether the role holds every word of a description, its last one not as somebody else's, and is not a lesser office than it says. */
function isSaidOf(role: Role, words: readonly string[]): boolean {
  const own = roleWords(role)
  const title = withoutOwner(role.title)
  if (title !== role.title && !contentWords(title).some((w) => words.includes(w))) return false
  return words.every((w) => own.has(w)) && !LESSER.some((w) => own.has(w) && !words.includes(w))
}

/** Named persons by the words of their roles. */
export class Bearers {
  readonly #byWord = new Map<string, Set<Cluster>>()

  constructor(people: Iterable<Cluster>) {
    for (const person of new Set(people)) this.add(person)
  }
  /** Ask again when a person has got a role. */
  add(person: Cluster): void {
    if (person.type !== 'person' || !person.named || person.plural) return
    for (const role of person.roles)
      for (const word of roleWords(role)) {
        const set = this.#byWord.get(word)
        if (set) set.add(person)
        else this.#byWord.set(word, new Set([person]))
      }
  }
  /** The person whose role holds every word of the description; of several the one mentioned last. Null when none. */
  of(doc: Doc, n: Nominal): Cluster | null {
    if (!n.definite || n.plural || n.type !== 'person') return null
    const words = contentWords(doc.slice(n))
    if (words.length === 0) return null
    let best: Cluster | null = null
    for (const c of this.#byWord.get(words[0]!) ?? []) {
      if (c.latest < 0 || c.latest > n.head || !agreeInGender(c.gender, n.gender) || (best && best.latest >= c.latest))
        continue
      if (c.roles.some((r) => r.tense !== 'former' && isSaidOf(r, words))) best = c
    }
    return best
  }
}

/** A description seen before, to which later ones may be joined. */
export interface Described {
  readonly nominal: Nominal
  readonly words: ReadonlySet<string>
  readonly cluster: Cluster
}

/** The latest earlier description with the same head and number whose words hold all of these; null when none. */
export function earlier(doc: Doc, n: Nominal, seen: readonly Described[]): Cluster | null {
  if (!n.definite) return null
  if (isPeople(doc, n)) return samePeople(doc, n, seen)
  const words = contentWords(doc.slice(n))
  const lemma = doc.lemma(n.head)
  for (let k = seen.length - 1; k >= 0; k--) {
    const d = seen[k]!
    if (n.head - d.nominal.head > 600) return null
    if (d.nominal.plural !== n.plural || doc.lemma(d.nominal.head) !== lemma) continue
    if (words.every((w) => d.words.has(w))) return d.cluster
  }
  return null
}

/** "Oravians", "the Quakers". */
const isPeople = (doc: Doc, n: Nominal) => n.plural && doc.upos(n.head) === 'PROPN'

/** A people is looked for among so many descriptions before. */
const FAR = 2000
const SOME = /^(most|some|many|few|several|other|such|\p{N}.*)$/u

/** The same people named before: "Oravians" are "all Oravians", but neither "young Oravians" nor "Oravians who left". */
function samePeople(doc: Doc, n: Nominal, seen: readonly Described[]): Cluster | null {
  const words = contentWords(doc.slice(n)).filter((w) => w !== 'all')
  if (words.some((w) => SOME.test(w)) || doc.child(n.head, 'acl') >= 0) return null
  for (let k = seen.length - 1; k >= Math.max(0, seen.length - FAR); k--) {
    const { nominal, words: own, cluster } = seen[k]!
    if (!isPeople(doc, nominal) || doc.child(nominal.head, 'acl') >= 0) continue
    const others = [...own].filter((w) => w !== 'all')
    if (others.length === words.length && words.every((w) => own.has(w))) return cluster
  }
  return null
}
