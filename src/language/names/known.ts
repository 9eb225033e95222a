/** @module Names of the tables that the tagger passed over: "CIA", "State Department", "Reuters", "Iraq". */
import type { Doc, Name } from '../doc.ts'
import { knownAt } from './gazetteer.ts'
import { FLAG, type WordInfo } from './lexicon.ts'

/** `names` and every known name that touches none of them, in text order. Sentences all in capitals prove nothing. */
export function withKnown(doc: Doc, words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const taken = new Uint8Array(words.length)
  for (const n of names) taken.fill(1, n.from, n.to)
  const found: Name[] = [...names]
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { from, to } = doc.sentence(s)
    if (shouted(words, from, to)) continue
    for (let i = from; i < to; i++) {
      if (taken[i] || !(words[i]!.flags & FLAG.capital)) continue
      const hit = knownAt((k) => words[k]!.form, i, to)
      if (!hit || taken.subarray(i, hit.to).some(Boolean) || proves(words, i, hit.to) === false) continue
      found.push({ from: i, to: hit.to, type: hit.known === 'place' ? 'place' : 'organization' })
      i = hit.to - 1
    }
  }
  return found.sort((a, b) => a.from - b.from)
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
