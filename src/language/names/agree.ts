/** @module Makes the names of a document agree: the first full mention of a person decides what a surname alone is. */
import type { Doc, EntityType, Name } from '../doc.ts'
import { knownAt } from './gazetteer.ts'
import { FLAG, type WordInfo } from './lexicon.ts'
import { PLACES } from './places.ts'
import { isFamily } from './repair.ts'

/** Gives later short mentions the type of the full ones, and equal names one type. */
export function agree(doc: Doc, words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const surnames = surnamesOf(words, names)
  const found = [...names, ...overlooked(doc, words, names, surnames)]
  return vote(
    words,
    found.filter((n) => !isMonth(words, n)).sort((a, b) => a.from - b.from),
    surnames,
  )
}

/** "in May", where somebody of the report is called May. */
const isMonth = (words: readonly WordInfo[], { from, to }: Name) =>
  to - from === 1 && MONTHS.test(words[from]!.lower) && MONTH_AFTER.test(words[from - 1]?.lower ?? '')

/** Months that are also names. */
const MONTHS = /^(may|april|june|august|january|march)$/
const MONTH_AFTER = /^(in|last|next|this|early|late|mid|of|by|since|until|on|every|each)$/

/** Capitalized words outside of names that are the surname of somebody named in full, or a name that stands alone or begins one elsewhere: "Veronique". */
function overlooked(
  doc: Doc,
  words: readonly WordInfo[],
  names: readonly Name[],
  surnames: ReadonlySet<string>,
): Name[] {
  const taken = new Uint8Array(words.length)
  for (const n of names) taken.fill(1, n.from, n.to)
  const alone = aloneIn(words, names)
  const found: Name[] = []
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!
    if (taken[i] || !(w.flags & FLAG.capital) || w.form.length < 3 || isFamily(words, i)) continue
    if (!surnames.has(w.lower) && !(alone.has(w.lower) && standsAlone(doc, words, i))) continue
    const from = withGiven(words, taken, i)
    taken.fill(1, from, i + 1)
    found.push({ from, to: i + 1, type: 'person' })
  }
  return found
}

/** Where a name begins whose surname stands at `i`: over given names and initials before it. */
function withGiven(words: readonly WordInfo[], taken: Uint8Array, i: number): number {
  let from = i
  while (from > Math.max(0, i - 3) && !taken[from - 1] && words[from - 1]!.flags & (FLAG.given | FLAG.initial)) from--
  return from
}

/** Words that are names of persons, begin or end them, here never written small and not oftener the name of anything else. */
function aloneIn(words: readonly WordInfo[], names: readonly Name[]): Set<string> {
  const counts = new Map<string, number>()
  const count = (i: number, by: number) => counts.set(words[i]!.lower, (counts.get(words[i]!.lower) ?? 0) + by)
  for (const { from, to, type } of names)
    if (type === 'person') for (const i of new Set([from, to - 1])) count(i, 1)
    else if (to - from === 1) count(from, -1)
  for (const w of words) if (!(w.flags & FLAG.capital)) counts.delete(w.lower)
  return new Set([...counts.keys()].filter((word) => counts.get(word)! > 0))
}

/** Not "Halston Street", part of a longer name that nobody found, and not "Vellian" in "Vellian carvings". */
const standsAlone = (doc: Doc, words: readonly WordInfo[], i: number) =>
  /^(PROPN|INTJ)$/.test(doc.upos(i)) &&
  ![i - 1, i + 1].some((k) => isNameWord(doc, words, k)) &&
  (i + 1 >= words.length || doc.upos(i + 1) !== 'NOUN')

/** A capital that is no title and not the first word of its sentence: "Street", but neither "Senator" nor "Can". */
function isNameWord(doc: Doc, words: readonly WordInfo[], i: number): boolean {
  const w = words[i]
  if (!w || !(w.flags & FLAG.capital) || w.flags & (FLAG.address | FLAG.role)) return false
  if (doc.upos(i) === 'PROPN') return true
  return /^(NOUN|ADJ|VERB|X)$/.test(doc.upos(i)) && doc.sentence(doc.sentenceOf(i)).from !== i
}

function vote(words: readonly WordInfo[], names: readonly Name[], surnames: ReadonlySet<string>): Name[] {
  const votes = votesOf(words, names)
  const firsts = firstsOf(words, names)
  const lasts = new Set(names.filter(isFull).map((n) => words[n.to - 1]!.lower))
  const called = new Set(names.filter((n) => n.type === 'person').map((n) => words[n.from]!.lower))
  return names.map((n) => {
    const counted = votes.get(textOf(words, n))!
    const count = (type: EntityType) => counted.get(type) ?? 0
    const word = words[n.from]!.lower
    const single = n.to - n.from === 1
    const mostly = (type: EntityType) => n.type === type && count(type) > Math.max(1, count('person'))
    if (single && !mostly('place') && (surnames.has(word) || firsts.has(word))) return asPerson(n)
    if (n.type !== 'person' && isSaint(words, n, called)) return asPerson(n)
    const known = knownAt((i) => words[i]!.form, n.from, n.to) !== null
    if (single && !known && lasts.has(word) && !mostly('place') && !mostly('organization')) return asPerson(n)
    // "Diana", as often somebody as somewhere
    const most = Math.max(count('place'), count('organization'), count('other'))
    const likely = single || (words[n.from]!.flags & FLAG.given) !== 0
    if (likely && !known && most < 2 * count('person')) return asPerson(n)
    const [best, second] = [...counted].sort((x, y) => y[1] - x[1])
    return best![0] === n.type || best![1] < 2 * (second?.[1] ?? 0) ? n : { ...n, type: best![0] }
  })
}

const asPerson = (n: Name): Name => (n.type === 'person' ? n : { ...n, type: 'person' })
const isFull = ({ from, to, type }: Name) => type === 'person' && to - from >= 2

function textOf(words: readonly WordInfo[], { from, to }: Name): string {
  let key = ''
  for (let i = from; i < to; i++) key += `${words[i]!.lower} `
  return key
}

/** Name → how often it was read as what. */
function votesOf(words: readonly WordInfo[], names: readonly Name[]): Map<string, Map<EntityType, number>> {
  const votes = new Map<string, Map<EntityType, number>>()
  for (const n of names) {
    const key = textOf(words, n)
    const types = votes.get(key) ?? new Map<EntityType, number>()
    types.set(n.type, (types.get(n.type) ?? 0) + 1)
    votes.set(key, types)
  }
  return votes
}

/** "St. Veronique", where the report tells of Veronique. */
const isSaint = (words: readonly WordInfo[], { from, to }: Name, called: ReadonlySet<string>) =>
  to - from > 1 && /^(st\.?|saint)$/.test(words[from]!.lower) && called.has(words[from + 1]!.lower)

/** First words of the full names of persons that are no known places: "Brannig" of "Brannig Sorrel". */
function firstsOf(words: readonly WordInfo[], names: readonly Name[]): Set<string> {
  const found = new Set<string>()
  for (const n of names) if (isFull(n) && !PLACES.has(words[n.from]!.form)) found.add(words[n.from]!.lower)
  return found
}

/** Last words (lower case) of the full names of persons that begin with a known given name. */
function surnamesOf(words: readonly WordInfo[], names: readonly Name[]): Set<string> {
  const found = new Set<string>()
  for (const n of names)
    if (isFull(n) && words[n.from]!.flags & (FLAG.given | FLAG.initial)) found.add(words[n.to - 1]!.lower)
  return found
}
