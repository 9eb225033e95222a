/** @module Names of the tables, where the tagger passed over them or took them apart: "CIA", "State Department", "Reuters", "Iraq". */
import type { Doc, Name } from '../doc.ts'
import { knownAt } from './gazetteer.ts'
import { FLAG, type WordInfo } from './lexicon.ts'

/** `names` and every known name, in text order; one of several words stands above what was found of its parts. Sentences all in capitals prove nothing. */
export function withKnown(doc: Doc, words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const owner = new Int32Array(words.length).fill(-1)
  names.forEach((n, k) => {
    owner.fill(k, n.from, n.to)
  })
  const found: Name[] = []
  const replaced = new Set<number>()
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { from, to } = doc.sentence(s)
    if (shouted(words, from, to)) continue
    for (let i = from; i < to; i++) {
      if (!(words[i]!.flags & FLAG.capital)) continue
      const hit = knownAt((k) => words[k]!.form, i, to)
      if (!hit || !proves(words, i, hit.to)) continue
      const owners = new Set(owner.subarray(i, hit.to).filter((k) => k >= 0))
      const isWhole = (k: number) => hit.to - i > 1 && names[k]!.from >= i && names[k]!.to <= hit.to
      if (![...owners].every(isWhole)) continue
      for (const k of owners) replaced.add(k)
      found.push({ from: i, to: hit.to, type: hit.known === 'place' ? 'place' : 'organization' })
      i = hit.to - 1
    }
  }
  return [...names.filter((_, k) => !replaced.has(k)), ...found].sort((a, b) => a.from - b.from)
}

/** One short word may be another word: "US" in "US", but not "IS", "Nice", "Reading", "House". */
function proves(words: readonly WordInfo[], from: number, to: number): boolean {
  if (to - from > 1) return true
  const w = words[from]!
  return !(w.flags & (FLAG.given | FLAG.role)) && !AMBIGUOUS.has(w.form)
}

const AMBIGUOUS = new Set(
  'IS WHO AU SEC ICE House Fed Commons Labour Apple Amazon Nice Reading York Georgia Jordan Chad Florence Victoria Phoenix Orlando Providence Turkey Guinea Queens Parliament Congress Senate Treasury'.split(
    ' ',
  ),
)

/** Whether most words of the sentence are in capitals. */
export function shouted(words: readonly WordInfo[], from: number, to: number): boolean {
  let upper = 0
  let letters = 0
  for (let i = from; i < to; i++) {
    if (words[i]!.flags & FLAG.letter) letters++
    if (words[i]!.flags & FLAG.upper) upper++
  }
  return letters > 3 && upper * 2 > letters
}
