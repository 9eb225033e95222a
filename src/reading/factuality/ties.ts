/** @module How a complement is tied to its predicate, and the signature that goes with it. */
import type { Doc } from '../../language/doc.ts'
import { type Signature, signatureOf, type Tie } from './signatures.ts'

/** The tie of the complement headed by `i`. */
export function tieOf(doc: Doc, i: number): Tie {
  const before = new Set<string>()
  for (const c of doc.children(i))
    if (c < i && (doc.relation(c) === 'mark' || doc.relation(c) === 'case')) before.add(doc.lower(c))
  // "is said to have left" is told, "is told to leave" is asked for
  if (before.has('to') && doc.upos(i) !== 'NOUN' && doc.upos(i) !== 'PROPN') return hasHave(doc, i) ? 'that' : 'to'
  if (before.has('if') || before.has('whether')) return 'if'
  for (const word of ['from', 'for', 'against'] as const) if (before.has(word)) return word
  if (doc.xpos(i) === 'VBG') return 'ing'
  const noun = doc.upos(i) === 'NOUN' || doc.upos(i) === 'PROPN'
  return noun && doc.child(i, 'cop') < 0 ? 'noun' : 'that'
}

function hasHave(doc: Doc, i: number): boolean {
  const aux = doc.child(i, 'aux')
  return aux >= 0 && doc.lower(aux) === 'have'
}

/** The signature of the predicate at `head` for a complement tied like that, by its lemma or its form ("unwilling"). */
export const signatureAt = (doc: Doc, head: number, tie: Tie): Signature | undefined =>
  signatureOf(doc.lemma(head).toLowerCase(), tie) ?? signatureOf(doc.lower(head), tie)
