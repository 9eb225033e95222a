/** @module Makes the names of a document agree: the first full mention of a person decides what a surname alone is. */
import type { Doc, EntityType, Name } from '../doc.ts'
import { FLAG, type WordInfo } from './lexicon.ts'
import { PLACES } from './places.ts'

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
    if (taken[i] || !(w.flags & FLAG.capital) || w.form.length < 3) continue
    if (surnames.has(w.lower) || (alone.has(w.lower) && standsAlone(doc, words, i)))
      found.push({ from: i, to: i + 1, type: 'person' })
  }
  return found
}

/** Words that are names of persons or begin them, here never written small and never the name of anything else. */
function aloneIn(words: readonly WordInfo[], names: readonly Name[]): Set<string> {
  const alone = new Set<string>()
  for (const n of names) if (n.type === 'person') alone.add(words[n.from]!.lower)
  for (const n of names) if (n.type !== 'person' && n.to - n.from === 1) alone.delete(words[n.from]!.lower)
  for (const w of words) if (!(w.flags & FLAG.capital)) alone.delete(w.lower)
  return alone
}

/** Not "Halston Street", part of a longer name that nobody found, and not "Vellian" in "Vellian carvings". */
const standsAlone = (doc: Doc, words: readonly WordInfo[], i: number) =>
  doc.upos(i) === 'PROPN' &&
  ![words[i - 1], words[i + 1]].some((w) => w && w.flags & FLAG.capital && !(w.flags & (FLAG.address | FLAG.role))) &&
  (i + 1 >= words.length || doc.upos(i + 1) !== 'NOUN')

function vote(words: readonly WordInfo[], names: readonly Name[], surnames: ReadonlySet<string>): Name[] {
  const text = (n: Name) => {
    let key = ''
    for (let i = n.from; i < n.to; i++) key += `${words[i]!.lower} `
    return key
  }
  const votes = new Map<string, Map<EntityType, number>>()
  for (const n of names) {
    const key = text(n)
    const types = votes.get(key) ?? new Map<EntityType, number>()
    types.set(n.type, (types.get(n.type) ?? 0) + 1)
    votes.set(key, types)
  }
  const firsts = firstsOf(words, names)
  return names.map((n) => {
    const placed = votes.get(text(n))!
    const isPlace = n.type === 'place' && placed.get('place')! > 1 && placed.get('place')! > (placed.get('person') ?? 0)
    if (n.to - n.from === 1 && !isPlace && surnames.has(words[n.from]!.lower))
      return n.type === 'person' ? n : { ...n, type: 'person' }
    if (n.to - n.from === 1 && !isPlace && firsts.has(words[n.from]!.lower)) return { ...n, type: 'person' }
    const types = [...votes.get(text(n))!].sort((a, b) => b[1] - a[1])
    const [best, second] = types
    return best![0] === n.type || best![1] < 2 * (second?.[1] ?? 0) ? n : { ...n, type: best![0] }
  })
}

/** First words of the full names of persons that are no known places: "Brannig" of "Brannig Sorrel". */
function firstsOf(words: readonly WordInfo[], names: readonly Name[]): Set<string> {
  const found = new Set<string>()
  for (const n of names)
    if (n.type === 'person' && n.to - n.from >= 2 && !PLACES.has(words[n.from]!.form)) found.add(words[n.from]!.lower)
  return found
}

/** Last words (lower case) of the full names of persons that begin with a known given name. */
function surnamesOf(words: readonly WordInfo[], names: readonly Name[]): Set<string> {
  const found = new Set<string>()
  for (const n of names)
    if (n.type === 'person' && n.to - n.from >= 2 && words[n.from]!.flags & (FLAG.given | FLAG.initial))
      found.add(words[n.to - 1]!.lower)
  return found
}
