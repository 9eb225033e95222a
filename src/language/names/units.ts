/** @module The number alone of a body of soldiers named in full before: "the 65th" of the 65th Air Division. */
import type { Name } from '../doc.ts'
import type { WordInfo } from './lexicon.ts'

const ORDINAL = /^\d+(st|nd|rd|th|d)$/
/** What makes a date, a place in a race or a street of an ordinal. */
const COUNTED =
  /^(of|century|centuries|anniversary|birthday|place|street|avenue|floor|time|year|edition|season|and|day|round|minute|district|amendment)$/

/** `names`, with "the 65th" where a body's name begins with that number. */
export function withUnits(words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const units = new Set<string>()
  const taken = new Set<number>()
  for (const { from, to, type } of names) {
    for (let i = from; i < to; i++) taken.add(i)
    if (type === 'organization' && to - from > 1 && ORDINAL.test(words[from]!.form)) units.add(words[from]!.form)
  }
  if (units.size === 0) return [...names]
  const found: Name[] = []
  for (let i = 1; i < words.length; i++) {
    if (!units.has(words[i]!.form) || taken.has(i) || words[i - 1]!.lower !== 'the') continue
    if (!COUNTED.test(words[i + 1]?.lower ?? '')) found.push({ from: i, to: i + 1, type: 'organization' })
  }
  return [...names, ...found].sort((a, b) => a.from - b.from)
}
