/** @module Rules that every name obeys whatever the tagger says: no titles, no articles, no lone particles, no dates. */
import type { Name } from '../doc.ts'
import { FLAG, type WordInfo } from './lexicon.ts'

/** The names with what does not belong to them cut off; names of which nothing is left are dropped. */
export function repair(words: readonly WordInfo[], names: readonly Name[]): Name[] {
  return names.flatMap((name) => {
    const cut = name.type === 'person' ? person(words, name) : other(words, name)
    return cut.to > cut.from && keeps(words, cut) ? [cut] : []
  })
}

const title = (w: WordInfo) =>
  (w.flags & FLAG.address) !== 0 || ((w.flags & (FLAG.role | FLAG.modifier)) !== 0 && (w.flags & FLAG.given) === 0)

/** "Sen. Tom Cotton" → "Tom Cotton"; "Iraqi Adel Mahdi" → "Adel Mahdi"; "Tillerson 's" → "Tillerson". */
function person(words: readonly WordInfo[], { from, to, type }: Name): Name {
  while (to - from > 1 && (title(words[from]!) || words[from]!.flags & FLAG.adjective || words[from]!.lower === '-'))
    from++
  while (to - from > 1 && /^('s|'|-|&|the|and|of)$/.test(words[to - 1]!.lower)) to--
  return { from, to, type }
}

function other(words: readonly WordInfo[], { from, to, type }: Name): Name {
  while (to - from > 1 && words[from]!.lower === 'the') from++
  while (to - from > 1 && /^('s|'|-|the|and|of|for)$/.test(words[to - 1]!.lower)) to--
  return { from, to, type }
}

function keeps(words: readonly WordInfo[], { from, to, type }: Name): boolean {
  const first = words[from]!
  if (to - from > 1) return type !== 'person' || to - from <= 9
  if (type === 'person' && (title(first) || first.flags & (FLAG.adjective | FLAG.calendar | FLAG.digit))) return false
  return (
    (first.flags & FLAG.letter) !== 0 && !(first.flags & FLAG.calendar && type !== 'person') && first.form.length > 1
  )
}
