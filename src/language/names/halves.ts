/** @module Bodies whose field is told by two words: "Department of Housing and Rural Development", "College of Painters and Sculptors". */
import type { Name } from '../doc.ts'
import { knownAt } from './gazetteer.ts'
import { FLAG, type WordInfo } from './lexicon.ts'

/** What has a field. */
const FIELDED =
  /^(department|ministry|secretary|office|bureau|college|school|institute|faculty|society|association|committee|council|board|academy|union|federation|chamber|center|centre|commission|administration|agency)$/

/** `names` in text order; a body's name goes on over "and" to the second half of its field. */
export function withHalves(words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const found: Name[] = []
  for (const name of names) {
    const last = found.at(-1)
    if (last && name.from < last.to) continue
    const to = name.type === 'organization' ? secondHalf(words, name) : name.to
    found.push({ ...name, to })
  }
  return found
}

/** Where the second half of its field ends, or the name itself. */
function secondHalf(words: readonly WordInfo[], { from, to }: Name): number {
  if (!/^(and|&)$/.test(words[to]?.form ?? '') || !isField(words[to + 1])) return to
  let of = to - 1
  while (of > from && !/^(of|for|on)$/.test(words[of]!.form)) of--
  const isFielded = of > from && to - of <= 3 && FIELDED.test(words[of - 1]!.lower) && isField(words[to - 1])
  if (!isFielded || knownAt((i) => words[i]!.form, from, to)?.to === to) return to
  let end = to + 2
  while (end < to + 4 && isField(words[end]) && words[end + 1]?.form !== '-') end++
  const isOther = knownAt((i) => words[i]!.form, to + 1, end) !== null || FIELDED.test(words[end - 1]!.lower)
  return isOther ? to : end
}

const NOT_FIELD = FLAG.given | FLAG.address | FLAG.role | FLAG.state | FLAG.calendar | FLAG.initial | FLAG.upper
/** A capital word that is nobody's name. */
const isField = (w: WordInfo | undefined) => w !== undefined && (w.flags & (FLAG.capital | NOT_FIELD)) === FLAG.capital
