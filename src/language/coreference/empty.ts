/** @module Pronouns that mean nobody of their own. */
import type { Doc } from '../doc.ts'
import { quantityOf } from './nominals.ts'
import { PRONOUNS } from './pronouns.ts'

/** Pronouns that mean nobody of their own: "Galois himself", "both of them", "his or her", "i" and "IM" as broken words. */
export function isEmpty(doc: Doc, i: number): boolean {
  const word = doc.lower(i)
  if (word === 'i' && (doc.form(i) === 'i' || (i + 1 < doc.length && doc.form(i + 1) === 'M'))) return true
  if (i > 1 && /^(or|\/)$/.test(doc.lower(i - 1)) && PRONOUNS.has(doc.lower(i - 2))) return true
  if (
    /sel(f|ves)$/.test(word) &&
    i > 0 &&
    /^(PROPN|NOUN|PRON)$/.test(doc.upos(i - 1)) &&
    !/^(obj|obl)/.test(doc.relation(i))
  )
    return true
  if (word === 'you' && i + 1 < doc.length && /^(both|all|guys|people)$/.test(doc.lower(i + 1))) return true
  if (/^your$/.test(word) && i + 1 < doc.length && /^honou?rs?$/.test(doc.lower(i + 1))) return true
  return (
    quantityOf(doc, i) >= 0 ||
    (/^nmod(?!:poss)/.test(doc.relation(i)) &&
      doc.lower(i - 1) === 'of' &&
      /^(both|all|some|many|most|none|each|one|two|three|few|several|any)$/.test(doc.lower(i - 2)))
  )
}
