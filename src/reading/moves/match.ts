/** @module Where a report uses a frame's words, and in which of their forms. */
import type { Doc } from '../../language/doc.ts'
import { FRAMES_BY_LEMMA, type Frame, type FrameWord } from './frames.ts'
import { beginningIn, nameAt } from './near.ts'

export interface Match {
  readonly frame: Frame
  readonly word: FrameWord
  /** The frame's word; of a copula the predicate is at `at`. */
  readonly at: number
  /** Where arguments hang: the verb, the noun, or the predicate beside "be". */
  readonly center: number
  /** The object of "take the helm", -1 where the frame asks for none. */
  readonly object: number
}

/** The frames whose words stand at token `i`; at most one for each kind of effect. */
export function matchesAt(doc: Doc, i: number): Match[] {
  const rows = rowsOf(doc, i)
  // the "leave" campaign: a word that is only quoted
  if (!rows || (i > 0 && i + 1 < doc.length && QUOTE.test(doc.form(i - 1)) && QUOTE.test(doc.form(i + 1)))) return []
  const found: Match[] = []
  for (const { frame, word } of rows) {
    const match = matchOf(doc, i, frame, word)
    if (!match) continue
    // "step down" is not "step", "take himself out" not "take"
    if (word.particle === null && found.some((m) => m.word.particle !== null) && word.object === null) continue
    if (word.object === null && found.some((m) => m.word.object !== null)) continue
    found.push(match)
  }
  return found
}

const QUOTE = /^["'“”‘’]$/

/** By lemma, else by the form without its ending, where the lemmatizer does not know the verb. */
function rowsOf(doc: Doc, i: number) {
  const lower = doc.lower(i)
  if (isNamedAsNoun(doc, i)) return FRAMES_BY_LEMMA.get(lower)
  const known = FRAMES_BY_LEMMA.get(doc.lemma(i).toLowerCase()) ?? FRAMES_BY_LEMMA.get(lower)
  if (known || !(lower.endsWith('ed') || lower.endsWith('ing'))) return known
  const participle = doc.upos(i) === 'ADJ' && doc.child(i, 'cop') >= 0
  if (!doc.xpos(i).startsWith('V') && !participle) return
  return FRAMES_BY_LEMMA.get(lower.replace(/(?:ed|ing)$/, '')) ?? FRAMES_BY_LEMMA.get(lower.replace(/(?:d|ing)$/, ''))
}

function matchOf(doc: Doc, i: number, frame: Frame, word: FrameWord): Match | undefined {
  const upos = doc.upos(i)
  // "the Vellor List": part of a name
  if (word.kind === 'noun' && isInName(doc, i)) return
  if (word.kind === 'noun')
    return upos === 'NOUN' || upos === 'PROPN' || doc.xpos(i) === 'VBG' || frame.id === 'front-runner'
      ? nounMatch(doc, i, frame, word)
      : undefined
  if (word.kind === 'adjective') return adjectiveMatch(doc, i, frame, word)
  if (word.lemma === 'be') return copulaMatch(doc, i, frame, word)
  if (
    upos !== 'VERB' &&
    !(upos === 'AUX' && doc.child(i, 'obj', 'obl') >= 0) &&
    !looksVerbal(doc, i) &&
    !isPhrasal(doc, i, word)
  )
    return
  if (isAdjective(doc, i)) return
  if (word.particle !== null && !hasParticle(doc, i, word.particle)) return
  if (word.object === null) return { frame, word, at: i, center: i, object: -1 }
  const object = objectAmong(doc, i, word.object)
  return object < 0 ? undefined : { frame, word, at: i, center: i, object }
}

/** Whether the word is part of a longer name that is written as one. */
function isInName(doc: Doc, i: number): boolean {
  const name = nameAt(doc, i)
  return name !== undefined && name.to - name.from > 1 && /^\p{Lu}/u.test(doc.form(i))
}

/** "retired Justice Ines Vellor": what stands before a title says who somebody is. */
const isAdjective = (doc: Doc, i: number) =>
  /^(?:retired|resigned)$/.test(doc.lower(i)) &&
  i + 1 < doc.length &&
  doc.upos(i + 1) === 'PROPN' &&
  !/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(doc.form(i + 1))

/** A verb that the tagger took for a noun: it has a subject or an auxiliary. */
const looksVerbal = (doc: Doc, i: number) =>
  /^VB/.test(doc.xpos(i)) ||
  (doc.upos(i) === 'ADJ' && doc.lower(i).endsWith('ed') && doc.child(i, 'cop') >= 0) ||
  isMisread(doc, i) ||
  (doc.child(i, 'nsubj:pass', 'aux:pass') >= 0 && doc.upos(i) === 'ADJ')

/** "demanded that she step down", the verb read as a noun: its particle stands right after it. */
const isPhrasal = (doc: Doc, i: number, { particle }: FrameWord) =>
  particle !== null &&
  i > 0 &&
  i + 1 < doc.length &&
  doc.upos(i) === 'NOUN' &&
  doc.lower(i + 1) === particle &&
  !/^(?:DET|ADJ|NUM|ADP)$/.test(doc.upos(i - 1))

/** "… and transition Dina Vellor to": a second infinitive that the tagger took for a noun. */
function isMisread(doc: Doc, i: number): boolean {
  if (
    /^(?:quit|quits|resigns|steps|exits|bows|replaces|succeeds)$/.test(doc.lower(i)) &&
    beginningIn(doc.layers.names ?? [], i - 6, i).some((n) => n.to === i && n.type === 'person')
  )
    return true
  if (doc.upos(i) !== 'NOUN' || i === 0 || !/^(?:and|or|to)$/.test(doc.lower(i - 1))) return false
  const next = beginningIn(doc.layers.names ?? [], i + 1, i + 7).find((n) => n.type === 'person')
  if (!next) return false
  for (let k = i + 1; k < next.from; k++) if (!/^(?:ADJ|NOUN|PROPN)$/.test(doc.upos(k))) return false
  return next.from === i + 1 || /^\p{Lu}/u.test(doc.form(i + 1))
}

/** "in the running", read as a verb: none follows an article but before a noun, as in "the resigning minister". */
const isNamedAsNoun = (doc: Doc, i: number) =>
  i > 0 &&
  i + 1 < doc.length &&
  doc.lower(i - 1) === 'the' &&
  doc.xpos(i) === 'VBG' &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(doc.upos(i + 1))

function nounMatch(doc: Doc, i: number, frame: Frame, word: FrameWord): Match | undefined {
  // a verb form is read by the verb's own frames
  if (doc.upos(i) === 'VERB' && doc.child(i, 'obj', 'nsubj', 'aux') >= 0 && !isNamedAsNoun(doc, i)) return
  return { frame, word, at: i, center: i, object: -1 }
}

function adjectiveMatch(doc: Doc, i: number, frame: Frame, word: FrameWord): Match | undefined {
  if (!/^(?:ADV|ADJ|ADP|VERB|NOUN)$/.test(doc.upos(i))) return
  if (doc.child(i, 'cop') >= 0) return { frame, word, at: i, center: i, object: -1 }
  const head = doc.head(i)
  if (head >= 0 && doc.lemma(head) === 'be') return { frame, word, at: i, center: head, object: -1 }
  // "is out as police chief", read as "is chief"
  const be = doc.upos(i - 1) === 'ADV' ? i - 2 : i - 1
  return head >= 0 && be >= 0 && doc.relation(be) === 'cop' && doc.head(be) === head
    ? { frame, word, at: i, center: head, object: -1 }
    : undefined
}

function copulaMatch(doc: Doc, i: number, frame: Frame, word: FrameWord): Match | undefined {
  const predicate = doc.relation(i) === 'cop' ? doc.head(i) : -1
  if (predicate < 0) return
  return { frame, word, at: predicate, center: predicate, object: predicate }
}

function hasParticle(doc: Doc, verb: number, particle: string): boolean {
  for (const c of doc.children(verb))
    if (doc.lower(c) === particle && /^(?:compound:prt|advmod|obl|case|xcomp|mark|ccomp)$/.test(doc.relation(c)))
      return true
  const next = verb + 1 < doc.length && doc.upos(verb + 1) === 'PRON' ? verb + 2 : verb + 1
  return next < doc.length && doc.lower(next) === particle
}

/** The object of the verb where its lemma is one of `wanted`; "title" is any noun, looked at later. */
function objectAmong(doc: Doc, verb: number, wanted: readonly string[]): number {
  const child = doc.child(verb, 'obj', 'obl', 'nsubj:pass', 'xcomp')
  for (const c of doc.children(verb)) {
    if (!/^(?:obj|nsubj:pass|obl|xcomp|iobj)/.test(doc.relation(c))) continue
    if (wanted.includes(doc.lemma(c).toLowerCase()) || wanted.includes(doc.lower(c))) return c
  }
  for (let k = verb + 1; k < Math.min(verb + 5, doc.length); k++)
    if (wanted.includes(doc.lemma(k).toLowerCase()) && doc.upos(k) === 'NOUN') return k
  if (!wanted.includes('title')) return -1
  return child
}
