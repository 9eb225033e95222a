/** @module A name found once is a name wherever the same words stand: "Vell Radio" in one sentence, in all of them. */
import type { EntityType, Name } from '../doc.ts'
import { FLAG, type WordInfo } from './lexicon.ts'

interface Known {
  readonly words: readonly string[]
  readonly type: EntityType
}

/** Further mentions of `names`, each where none of them stands. A single word must be no person's (a surname has its own rule) and never written small. */
export function repeated(words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const taken = new Uint8Array(words.length)
  for (const n of names) taken.fill(1, n.from, n.to)
  const known = knownIn(words, names)
  const found: Name[] = []
  for (let i = 0; i < words.length; i++) {
    const hit = taken[i] ? undefined : known.get(words[i]!.form)?.find((k) => standsAt(words, taken, i, k))
    if (!hit) continue
    found.push({ from: i, to: i + hit.words.length, type: hit.type })
    i += hit.words.length - 1
  }
  return found
}

const MAX = 16

/** First word → the names that begin with it, longest first. */
function knownIn(words: readonly WordInfo[], names: readonly Name[]): Map<string, Known[]> {
  const small = new Set<string>()
  for (const w of words) if (!(w.flags & (FLAG.capital | FLAG.digit))) small.add(w.lower)
  const known = new Map<string, Known[]>()
  for (const { from, to, type } of names) {
    const first = words[from]!
    if (to - from === 1 && (type === 'person' || first.form.length < 2 || small.has(first.lower))) continue
    const forms = words.slice(from, to).map((w) => w.form)
    const list = known.get(first.form) ?? []
    if (list.length >= MAX || list.some((k) => k.words.join(' ') === forms.join(' '))) continue
    list.push({ words: forms, type })
    known.set(
      first.form,
      list.sort((a, b) => b.words.length - a.words.length),
    )
  }
  return known
}

const standsAt = (words: readonly WordInfo[], taken: Uint8Array, at: number, known: Known) =>
  known.words.every((form, k) => words[at + k]?.form === form && !taken[at + k])
