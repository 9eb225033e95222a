/** @module When a change happens, told in a sentence of its own: "the reshuffle would happen around the end of the year". */
import type { Doc } from '../../language/doc.ts'
import type { MoveMention } from '../reading.ts'
import { datesOf } from './dates.ts'

/** Nouns that stand for the change that a report is about. */
const CHANGE =
  /^(?:shake-?up|reshuffle|change|move|transition|handover|switch|departure|exit|resignation|retirement|appointment|succession)$/

const HAPPENS = /^(?:happen|occur|come|take)$/

/** The moves, the first one that is still to come with the times that its report gives for the change as a whole. */
export function withTimesOfAll(doc: Doc, moves: readonly MoveMention[]): MoveMention[] {
  const first = moves.findIndex((m) => !m.background && /^(?:planned|announced)$/.test(m.view))
  if (first < 0) return [...moves]
  const when = []
  for (let i = 0; i < doc.length; i++)
    if (HAPPENS.test(doc.lemma(i)) && happens(doc, i)) when.push(...datesOf(doc, i, 'planned'))
  const effective = when.filter(
    (w) => w.of === 'effective' && !moves.some((m) => m.when.some((x) => x.span.start === w.span.start)),
  )
  return moves.map((m, k) => (k === first ? { ...m, when: [...m.when, ...effective] } : m))
}

/** The noun, whole where a hyphen divides it: "shake-up". */
const changeAt = (doc: Doc, i: number) =>
  i > 1 && doc.form(i - 1) === '-' ? `${doc.lower(i - 2)}-${doc.lower(i)}` : doc.lemma(i).toLowerCase()

/** "would happen", "will take place", "would take effect", of a change. */
function happens(doc: Doc, verb: number): boolean {
  const subject = doc.child(verb, 'nsubj')
  if (subject < 0 || !CHANGE.test(changeAt(doc, subject))) return false
  if (doc.lemma(verb) === 'take' && !/^(?:place|effect)$/.test(doc.lower(Math.min(verb + 1, doc.length - 1))))
    return false
  for (const c of doc.children(verb))
    if (doc.relation(c) === 'aux' && /^(?:will|would|may|might|could|shall)$/.test(doc.lower(c))) return true
  return false
}
