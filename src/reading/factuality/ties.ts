/** @module How a complement is tied to its predicate, and the signature that goes with it. */
import type { Doc } from '../../language/doc.ts'
import { type Signature, signatureOf, type Tie } from './signatures.ts'

/** The tie of the complement headed by `i`. */
export function tieOf(doc: Doc, i: number): Tie {
  const before = new Set<string>()
  for (const c of doc.children(i))
    if (c < i && (doc.relation(c) === 'mark' || doc.relation(c) === 'case')) before.add(doc.lower(c))
  // "asks if he left", but not "if he leaves, he asks"
  if (before.has('whether') || (before.has('if') && doc.head(i) >= 0 && doc.head(i) < i)) return 'if'
  // "is said to have left" is told, "is told to leave" is asked for
  if (before.has('to') && doc.upos(i) !== 'NOUN' && doc.upos(i) !== 'PROPN') return hasHave(doc, i) ? 'that' : 'to'
  for (const word of ['from', 'for', 'against'] as const) if (before.has(word)) return word
  if (doc.xpos(i) === 'VBG') return 'ing'
  const noun = doc.upos(i) === 'NOUN' || doc.upos(i) === 'PROPN'
  return noun && doc.child(i, 'cop') < 0 ? 'noun' : 'that'
}

function hasHave(doc: Doc, i: number): boolean {
  const aux = doc.child(i, 'aux')
  return aux >= 0 && doc.lower(aux) === 'have'
}

/** The signature of the predicate at `head`, by its lemma ("rule_out" with a particle) or its form ("unwilling"). */
export function signatureAt(doc: Doc, head: number, tie: Tie): Signature | undefined {
  const lemma = doc.lemma(head).toLowerCase()
  const particle = doc.child(head, 'compound:prt')
  const phrasal = particle < 0 ? undefined : signatureOf(`${lemma}_${doc.lower(particle)}`, tie)
  return phrasal ?? signatureOf(lemma, tie) ?? signatureOf(doc.lower(head), tie)
}
