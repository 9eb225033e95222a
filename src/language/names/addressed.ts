/** @module Persons that the tagger passed over though a form of address tells them: "Dr. Holloway", "Mrs. G." */
import type { Name } from '../doc.ts'
import { FLAG, type WordInfo } from './lexicon.ts'

const ADDRESSED = /^(mr|mrs|ms|dr|miss)\.?$/
const NO_NAME =
  FLAG.role |
  FLAG.modifier |
  FLAG.address |
  FLAG.adjective |
  FLAG.calendar |
  FLAG.organization |
  FLAG.place |
  FLAG.digit

/** `names` and every person of whom a form of address tells, in text order. */
export function withAddressed(words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const at = new Int32Array(words.length).fill(-1)
  for (const [k, n] of names.entries()) at.fill(k, n.from, n.to)
  const dropped = new Set<Name>()
  const found: Name[] = []
  for (let i = 1; i < words.length; i++) {
    const known = at[i]! < 0 ? undefined : names[at[i]!]
    if (known?.type === 'person' || !isAddressed(words, i)) continue
    // "Mrs. G." read as a body
    if (known && known.from < i - 1) continue
    if (known) dropped.add(known)
    found.push({ from: i, to: endOf(words, i), type: 'person' })
  }
  return [...names.filter((n) => !dropped.has(n)), ...found].sort((a, b) => a.from - b.from)
}

/** "Holloway" in "Dr. Holloway": a capital right after a form of address. */
function isAddressed(words: readonly WordInfo[], i: number): boolean {
  const [before, w] = [words[i - 1]!, words[i]!]
  if (!ADDRESSED.test(before.lower) || !(before.flags & FLAG.capital)) return false
  return (w.flags & FLAG.capital) !== 0 && (w.flags & NO_NAME) === 0
}

/** A second capital goes on with the name: "Dr. Oda Holloway". */
function endOf(words: readonly WordInfo[], i: number): number {
  const next = words[i + 1]
  const given = words[i]!.flags & (FLAG.given | FLAG.initial)
  return given && next && next.flags & FLAG.capital && !(next.flags & NO_NAME) ? i + 2 : i + 1
}
