/** @module Names in a row are of one kind: "Vell, Harlow Drum and Debrook" are bands if most of them surely are. */
import type { Name } from '../doc.ts'
import { knownAt } from './gazetteer.ts'
import { FLAG, type WordInfo } from './lexicon.ts'

/** `names` in text order; what is neither known nor a person goes with the bodies it stands in a row with. */
export function withLists(words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const found = [...names]
  for (let first = 0; first < names.length; ) {
    let last = first
    while (last + 1 < names.length && inRow(words, names[last]!, names[last + 1]!)) last++
    const row = names.slice(first, last + 1)
    const bodies = row.filter((n) => n.type === 'organization').length
    if (row.length > 2 && bodies * 2 > row.length)
      for (let i = first; i <= last; i++)
        if (isLoose(words, names[i]!)) found[i] = { ...names[i]!, type: 'organization' }
    first = last + 1
  }
  return found
}

/** Nothing but a comma, "and" or "or" stands between them. */
function inRow(words: readonly WordInfo[], a: Name, b: Name): boolean {
  if (b.from - a.to < 1 || b.from - a.to > 3) return false
  for (let i = a.to; i < b.from; i++) if (!/^(,|and|or|&|the)$/.test(words[i]!.lower)) return false
  return words[a.to]!.lower !== 'the'
}

const isLoose = (words: readonly WordInfo[], { from, to, type }: Name) =>
  (type === 'other' || type === 'place') &&
  !(words[from]!.flags & FLAG.adjective) &&
  knownAt((i) => words[i]!.form, from, to) === null
