/** @module Tense and modality of one word by itself, before anything that governs it. */
import type { Doc } from '../../language/doc.ts'
import { negated } from './clause.ts'
import type { View } from './cues.ts'

/** Own tense of a word, before anything that governs it. */
export interface Tense {
  readonly view: View | 'would' | 'open'
  readonly negated: boolean
  readonly pluperfect: boolean
}

export function tense(doc: Doc, i: number): Tense {
  let modal = ''
  let have = ''
  let be = ''
  let to = false
  let did = false
  let own = i
  // "force out and replace": an infinitive that looks like a present
  // "will step down and be succeeded": the passive has the first verb's "will"
  if (doc.relation(i) === 'conj' && doc.xpos(i) === 'VBN' && doc.child(i, 'nsubj', 'mark') < 0 && startsBare(doc, i))
    own = doc.head(i)
  if (doc.relation(i) === 'conj' && doc.xpos(i) === 'VBP' && doc.child(i, 'nsubj') < 0 && !hasAuxiliary(doc, i))
    own = doc.head(i)
  // "would resign and leave": the second verb shares what stands before the first
  for (let k = 0; k < 3 && doc.relation(own) === 'conj' && doc.xpos(own) === 'VB' && !hasAuxiliary(doc, own); k++)
    own = doc.head(own)
  for (const c of doc.children(own)) {
    const r = doc.relation(c)
    const w = doc.lower(c)
    if (r === 'mark' && w === 'to') to = true
    if (!r.startsWith('aux') && r !== 'cop') continue
    if (doc.xpos(c) === 'MD') modal = w
    else if (doc.lemma(c) === 'have') have = w
    else if (/^(?:be|get)$/.test(doc.lemma(c))) be = w === 'be' && be ? be : w
    else if (w === 'did') did = true
  }
  const no = (negated(doc, own) || (own !== i && negated(doc, i))) && !untilAfter(doc, i)
  const made = (view: Tense['view'], pluperfect = false): Tense => ({ view, negated: no, pluperfect })
  if (/^(?:will|wo|'ll|’ll|shall|ca)$/.test(modal)) return made('announced')
  if (/^(?:would|'d|’d)$/.test(modal)) return made('would')
  if (/^(?:may|might|could|can|should|must|ought)$/.test(modal)) return made('considered')
  const x = doc.xpos(own)
  if (did && !to) return made('done')
  // "she quit on Monday", the past that looks like an infinitive
  if (!to && doc.lower(own) === 'quit' && doc.child(own, 'nsubj') >= 0) return made('done')
  if (to || x === 'VB' || isBareForm(doc, own, have !== '' || be !== '')) return made('open')
  // "is leaving", and with the words turned: "Leaving as well is Vellor"
  if (x === 'VBG') return made(be || doc.head(own) < 0 || doc.relation(own) === 'csubj' ? 'announced' : 'open')
  if (have) return made('done', /^(?:had|'d|’d)$/.test(have))
  if (be === 'to') return made('announced')
  return made('done')
}

/** "to resign", "the demand that she resign": an infinitive or a subjunctive that was read as a present or a past. */
function isBareForm(doc: Doc, verb: number, hasAux: boolean): boolean {
  if (hasAux || doc.lower(verb) !== doc.lemma(verb) || !/^VB[PD]?$/.test(doc.xpos(verb))) return false
  if (verb > 0 && doc.lower(verb - 1) === 'to') return true
  const subject = doc.child(verb, 'nsubj')
  if (subject < 0 || doc.xpos(verb) !== 'VBP') return false
  return /^(?:he|she|it)$/.test(doc.lower(subject)) || doc.xpos(subject) === 'NNP'
}

/** "did not take over until June": then she did. */
function untilAfter(doc: Doc, verb: number): boolean {
  const { to } = doc.sentence(doc.sentenceOf(verb))
  for (let i = verb + 1; i < Math.min(to, verb + 9) && !/^[,;:]$/.test(doc.form(i)); i++)
    if (/^(?:until|till)$/.test(doc.lower(i))) return true
  return false
}

/** Whether the first auxiliary is a bare "be" or "have". */
function startsBare(doc: Doc, i: number): boolean {
  for (const c of doc.children(i))
    if (doc.relation(c).startsWith('aux')) return /^(?:be|have)$/.test(doc.lower(c)) && doc.xpos(c) === 'VB'
  return false
}

const hasAuxiliary = (doc: Doc, i: number) => doc.child(i, 'aux', 'cop') >= 0 || doc.child(i, 'mark') >= 0

/**
 * The infinitive that the bare infinitive `i` really goes with, where the tree hangs it from a finite verb:
 * "a plan to force out Holm, whose standing has been hurt, and replace him". A bare infinitive is no finite verb's equal.
 */
export function earlierInfinitive(doc: Doc, i: number): number {
  const head = doc.head(i)
  if (doc.relation(i) !== 'conj' || doc.xpos(i) !== 'VB' || hasAuxiliary(doc, i) || !/^VB[DNZP]$/.test(doc.xpos(head)))
    return i
  const { from } = doc.sentence(doc.sentenceOf(i))
  for (let j = i - 1; j >= from; j--)
    if (doc.xpos(j) === 'VB' && doc.upos(j) === 'VERB' && hasAuxiliary(doc, j)) return j
  return i
}
