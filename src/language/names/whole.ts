/** @module Names made whole: "the 65th Air Division", "F-86 Sabre", "Vell-Harlow County", "Washington, D.C."; and a place told by the country after it. */
import type { Doc, Name } from '../doc.ts'
import { knownAt } from './gazetteer.ts'
import { FLAG, type WordInfo } from './lexicon.ts'

/** `names` in text order, with what belongs to them. */
export function whole(doc: Doc, words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const found: Name[] = []
  names.forEach((name, i) => {
    const before = found.at(-1)
    if (before && (joinedByHyphen(doc, words, before, name) || isCapitalDistrict(words, before, name))) {
      found[found.length - 1] = { from: before.from, to: name.to, type: name.type }
      return
    }
    const grown = overHyphens(doc, words, byCountry(words, withCode(words, withNumber(words, name))))
    const isFree = grown.from >= (before?.to ?? 0) && grown.to <= (names[i + 1]?.from ?? words.length)
    found.push(isFree ? grown : name)
  })
  return found
}

const UNIT =
  /^(division|wing|regiment|brigade|squadron|infantry|cavalry|artillery|battalion|corps|army|fleet|airborne)$/

/** "65th Air Division": the number of a body of soldiers is a part of its name. */
function withNumber(words: readonly WordInfo[], name: Name): Name {
  const isUnit = name.type === 'organization' && UNIT.test(words[name.to - 1]!.lower)
  return isUnit && /^(\d+(st|nd|rd|th|d)?|[IVX]+)$/.test(words[name.from - 1]?.form ?? '')
    ? { ...name, from: name.from - 1 }
    : name
}

/** "F-86 Sabre", "CH-53 Sea Stallion": letters and a number before it make a thing of a name. */
function withCode(words: readonly WordInfo[], name: Name): Name {
  const form = (i: number) => words[i]?.form ?? ''
  const { from, to, type } = name
  if (type === 'person' && words[from]!.flags & FLAG.given) return name
  if (/^\p{Lu}{1,4}-?\d+\p{Lu}?$/u.test(form(from - 1))) return { from: from - 1, to, type: 'other' }
  const split = /^\d+\p{Lu}?$/u.test(form(from - 1)) && form(from - 2) === '-' && /^\p{Lu}{1,4}$/u.test(form(from - 3))
  return split ? { from: from - 3, to, type: 'other' } : name
}

/** "Debrook, England": no person, but a place, stands before a comma and a country or a state. */
function byCountry(words: readonly WordInfo[], name: Name): Name {
  const { from, to, type } = name
  if (type !== 'person' || words[to]?.form !== ',') return name
  if (to - from > 1 && words[from]!.flags & (FLAG.given | FLAG.initial)) return name
  if (words[from - 1] && words[from - 1]!.flags & (FLAG.address | FLAG.role)) return name
  const known = knownAt((i) => words[i]!.form, to + 1, Math.min(words.length, to + 6))
  const isEnd = known && /^([,.;)–—-]+|)$/.test(words[known.to]?.form ?? '')
  return known?.known === 'place' && isEnd ? { from, to, type: 'place' } : name
}

/** Whether a hyphen stands at `i` without spaces between two capitals, and does not part known names or peoples: "Iran-Iraq". */
function holds(doc: Doc, words: readonly WordInfo[], i: number): boolean {
  if (words[i]?.form !== '-' || i === 0 || i + 1 >= words.length) return false
  const isPart = (k: number) =>
    (words[k]!.flags & (FLAG.capital | FLAG.adjective | FLAG.state)) === FLAG.capital &&
    words[k]!.form.length > 2 &&
    knownAt((j) => words[j]!.form, k, k + 1) === null
  return doc.end(i - 1) === doc.start(i) && doc.end(i) === doc.start(i + 1) && isPart(i - 1) && isPart(i + 1)
}

/** A hyphen without spaces between two peoples. */
const isPair = (doc: Doc, words: readonly WordInfo[], i: number) =>
  words[i]?.form === '-' &&
  i > 0 &&
  (words[i - 1]!.flags & words[i + 1]!.flags & FLAG.adjective) !== 0 &&
  doc.end(i - 1) === doc.start(i) &&
  doc.end(i) === doc.start(i + 1)

const joinedByHyphen = (doc: Doc, words: readonly WordInfo[], a: Name, b: Name) =>
  a.type !== 'person' && b.type !== 'person' && a.to + 1 === b.from && holds(doc, words, a.to)

/** "Vell-Harlow County", where only one side of the hyphen was found. */
function overHyphens(doc: Doc, words: readonly WordInfo[], name: Name): Name {
  if (name.type === 'person') return name
  const { from, to } = name
  // "Vellian-Harlowan Relief Committee"
  if (name.type === 'organization' && to - from > 1 && isPair(doc, words, from - 1)) return { ...name, from: from - 2 }
  if (holds(doc, words, from - 1)) return { ...name, from: from - 2 }
  return holds(doc, words, to) ? { ...name, to: to + 2 } : name
}

/** "Washington, D.C." is one name. */
const isCapitalDistrict = (words: readonly WordInfo[], a: Name, b: Name) =>
  a.to + 1 === b.from &&
  b.to === b.from + 1 &&
  words[a.to - 1]!.form === 'Washington' &&
  words[a.to]!.form === ',' &&
  /^(D\.C\.|DC)$/.test(words[b.from]!.form)
