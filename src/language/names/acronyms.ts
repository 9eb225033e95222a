/** @module Short names of bodies in brackets: "Harlow Action Network (HAN)", "HAN (Harlow Action Network)". */
import type { Name } from '../doc.ts'
import { knownAt } from './gazetteer.ts'
import { FLAG, type WordInfo } from './lexicon.ts'
import { ORGANIZATION_WORDS } from './organizations.ts'

/** `names` in text order, with the acronyms behind bodies, both typed as bodies. */
export function withAcronyms(words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const byStart = new Map(names.map((n) => [n.from, n]))
  const bodies = new Set<Name>()
  const added: Name[] = []
  for (const name of names) {
    const at = name.to + 1
    if (words[name.to]?.form !== '(' || !isShort(words[at]) || words[at + 1]?.form !== ')') continue
    if (!isBody(words, name) || !spells(words, name, words[at]!.form)) continue
    bodies.add(name)
    const short = byStart.get(at)
    if (short?.to === at + 1) bodies.add(short)
    else if (!short) added.push({ from: at, to: at + 1, type: 'organization' })
  }
  if (bodies.size === 0) return [...names]
  const typed = names.map((n): Name => (bodies.has(n) ? { ...n, type: 'organization' } : n))
  return [...typed, ...added].sort((a, b) => a.from - b.from)
}

const isShort = (w: WordInfo | undefined) => w !== undefined && /^\p{Lu}[\p{L}\d]{0,6}\p{Lu}s?$/u.test(w.form)

/** A body's, as found or by its words: "… Council", "… Centres", "… Against Noise". */
function isBody(words: readonly WordInfo[], { from, to, type }: Name): boolean {
  if (type === 'organization') return true
  if (to - from < 3 || (type === 'person' && words[from]!.flags & FLAG.given)) return false
  const last = words[to - 1]!
  const isHead = last.flags & FLAG.organization || ORGANIZATION_WORDS.has(last.lower.replace(/s$/, ''))
  const isCause = type === 'other' && words.slice(from + 1, to).some((w) => /^(for|against)$/.test(w.lower))
  return (Boolean(isHead) || isCause) && knownAt((i) => words[i]!.form, from, to)?.to !== to
}

/** Whether the letters of `short` begin words of the name, in order and from the first on; small words may be left out. */
function spells(words: readonly WordInfo[], { from, to }: Name, short: string): boolean {
  let at = 0
  for (let i = from; i < to && at < short.length; i++) if (words[i]!.lower[0] === short[at]!.toLowerCase()) at++
  return short[0]!.toLowerCase() === words[from]!.lower[0] && at >= Math.min(3, short.length) && at + 2 >= short.length
}
