/**
 * @module Responses that no reader of attributions marked, because nothing is said in them: "could not be reached",
 * "has declined to comment", "rejects the charge". Found by verb and subject in the tree.
 */
import type { Doc } from '../../language/doc.ts'
import { type Chars, overlap } from '../../text/span.ts'
import { actorsIn, clauseOf, endless, phraseOf, subjectOf, trimmed, verbGroup, verbIn } from '../nesting/clause.ts'
import type { Attribution } from '../reading.ts'
import { responseOf } from './responses.ts'
import { fromWhom, made, silences, silentOne } from './silences.ts'
import { isNotDone, type Told, toldResponses } from './told.ts'

/** Verbs that answer by themselves. */
const ANSWERING = new Set(
  'decline refuse respond reply return comment deny reject dismiss dispute refute rebut reach elaborate answer dodge sidestep evade deflect duck rebuff repudiate push knock shoot bat fire hit swear scoff call slam blast label brand denounce decry stop give offer avoid'.split(
    ' ',
  ),
)
/** Verbs that answer when they are negated: "would not say", "did not rule out". */
const NEGATED = new Set(
  'say discuss confirm comment rule specify address explain disclose reveal provide give offer identify name speculate tell contest challenge'.split(
    ' ',
  ),
)
const PARTICLE = /^(?:back|out|off|down|aside)$/

/** Attributions for the responses of `doc` that touch none of the cues in `known`. */
export function missedResponses(doc: Doc, known: readonly Attribution[]): Attribution[] {
  const cues = new Uint8Array(doc.length)
  for (const a of known) for (const c of a.cue) mark(doc, cues, c)
  const found: Attribution[] = []
  for (let i = 0; i < doc.length; i++) {
    if (cues[i] === 1 || endless(doc, i)) continue
    const lemma = doc.lemma(i)
    if (doc.upos(i) === 'NOUN' && isDenial(doc, i)) found.push(...denialAt(doc, i))
    const relative = relativeAt(doc, i)
    if (relative) found.push(relative)
    if (relative || doc.upos(i) !== 'VERB') continue
    if (!ANSWERING.has(lemma) && !(NEGATED.has(lemma) && negated(doc, i))) continue
    const a = responseAt(doc, i)
    if (a) found.push(a)
  }
  for (const a of found) for (const c of a.cue) mark(doc, cues, c)
  for (const told of toldResponses(doc)) {
    const { from, to } = doc.tokens(told.cue)
    if (cues.subarray(from, to).includes(1)) continue
    const a = phraseAt(doc, told, to)
    if (!a) continue
    found.push(a)
    mark(doc, cues, told.cue)
  }
  return [...found, ...silences(doc, cues)]
}

/** The attribution of a set phrase: its subject, or the one named last before it, answers what stands behind it. */
function phraseAt(doc: Doc, { response, cue, verb }: Told, after: number): Attribution | null {
  const subject = subjectOf(doc, verb)
  const begin = doc.tokens(cue).from
  if (subject >= 0 && /^(?:that|this|which|what|there)$/.test(doc.lower(subject))) return null
  const source =
    subject >= 0 && subject < begin
      ? phraseOf(doc, subject, begin)
      : (nearest(doc, begin) ?? silentOne(doc, begin, after))
  const content = contentOf(doc, verb, after).filter((c) => c.start >= cue.end)
  if (!source || MESSAGES.test(doc.lower(Math.max(0, subject)))) return null
  return made(
    [source],
    [cue],
    content.filter((c) => overlap(c, source) === 0),
    response,
    'response: phrase',
  )
}

/** The attribution with the one who answers, where its tree names nobody: "Last week Ada Moor, the clerk, | denied it". */
export function withAnswerer(doc: Doc, a: Attribution): Attribution {
  const verb = a.source.length === 0 && a.cue[0] ? verbIn(doc, a.cue[0]) : -1
  if (verb < 0 || !ANSWERING.has(doc.lemma(verb)) || doc.child(verb, 'aux:pass', 'nsubj:pass') >= 0) return a
  const source = nearest(doc, verbGroup(doc, verb).from)
  return source && a.content.every((c) => overlap(c, source) === 0) ? { ...a, source: [source] } : a
}

function mark(doc: Doc, cues: Uint8Array, span: Chars): void {
  const { from, to } = doc.tokens(span)
  cues.fill(1, from, to)
}

const negated = (doc: Doc, verb: number) => {
  for (const c of doc.children(verb))
    if (c < verb && /^(?:not|n't|n’t|never|neither|nor)$/.test(doc.lower(c))) return true
  return false
}

function responseAt(doc: Doc, verb: number): Attribution | null {
  if (doc.lemma(verb) === 'reach') return reachAt(doc, verb)
  const group = verbGroup(doc, verb)
  const subject = subjectOf(doc, verb)
  const source =
    subject < 0 || (subject > verb && !participle(doc, verb)) ? nearest(doc, group.from) : phraseOf(doc, subject, verb)
  if (!source || (subject >= 0 && /^(?:what|there|this)$/.test(doc.lower(subject)))) return null
  if (DENYING.test(doc.lower(verb)) || doc.lemma(verb) === 'push') if (isNotDone(doc, verb)) return null
  if (subject >= 0 && subject < verb && MESSAGES.test(doc.lower(subject))) return null
  const to = verb + 1 < doc.length && PARTICLE.test(doc.lower(verb + 1)) ? verb + 2 : group.to
  const cue = [doc.chars({ from: group.from, to })]
  const content = contentOf(doc, verb, to)
  if (content.some((c) => overlap(c, source) > 0)) return null
  const response = responseOf(doc.text, { cue, content })
  if (response === null) return null
  return made([source], cue, content, response, `response: ${doc.lemma(verb)}`)
}

/** What is withheld, not said to be untrue: "the denial of coverage". */
const DENIED_THING =
  /^(?:access|aid|appeals?|applications?|bail|benefits?|bids?|care|claims|coverage|due|entry|funding|funds|motions?|parole|petitions?|requests?|rights?|service|services|tenure|visas?)$/
const withheld = (doc: Doc, from: number) => {
  for (let i = from; i < Math.min(doc.length, from + 5); i++) if (DENIED_THING.test(doc.lower(i))) return true
  return false
}
/** A court denies what is asked of it. */
const COURT = /^(?:court|judge|jury|panel|tribunal)$/
/** What goes unanswered: it is not what is silent. */
const MESSAGES = /^(?:calls?|e-?mails?|inquir(?:y|ies)|messages?|requests?|texts?|questions?)$/

/** Words for what is said of one, and verbs that deny what stands before them. */
const CHARGES =
  /^(?:accusation|allegation|assertion|assessment|characterization|charge|claim|conclusion|contention|criticism|finding|idea|implication|insinuation|narrative|notion|report|rumou?r|speculation|suggestion|theory|version)$/
const DENYING =
  /^(?:contest(?:s|ed)|den(?:y|ies|ied)|dismiss(?:es|ed)?|disput(?:es?|ed)|rebut(?:s|ted)?|refut(?:es?|ed)|reject(?:s|ed)?|repudiat(?:es?|ed))$/

/** "a charge that Adler rejects", "accusations rejected by Adler": denied is the noun before the clause. */
function relativeAt(doc: Doc, verb: number): Attribution | null {
  const noun = doc.head(verb)
  if (!/^acl/.test(doc.relation(verb)) || !DENYING.test(doc.lower(verb)) || noun < 0 || noun >= verb) return null
  if (!CHARGES.test(doc.lemma(noun)) || doc.child(verb, 'obj') > verb || negated(doc, verb)) return null
  const source = denierOf(doc, noun, verb)
  const content = trimmed(doc, { from: phraseStart(doc, noun), to: noun + 1 }, verb)
  if (!source || !content || overlap(content, source) > 0) return null
  const { from } = verbGroup(doc, verb)
  return made([source], [doc.chars({ from, to: verb + 1 })], [content], 'denial', 'response: relative')
}

/** Who denies in a relative clause: "rejected by | Adler", or what stands between the noun and the verb. */
function denierOf(doc: Doc, noun: number, verb: number): Chars | null {
  const agent = doc.child(verb, 'obl:agent', 'obl')
  if (agent > verb && doc.lower(verb + 1) === 'by')
    return trimmed(doc, { from: verb + 2, to: doc.subtree(agent).to }, verb)
  const subject = doc.child(verb, 'nsubj')
  if (subject > noun && subject < verb)
    return /^(?:that|which|who)$/.test(doc.lower(subject)) ? null : phraseOf(doc, subject, verb)
  const from = /^(?:that|which)$/.test(doc.lower(noun + 1)) ? noun + 2 : noun + 1
  return from < verb && verb - from < 8 && /^(?:DET|PROPN|NOUN|PRON)$/.test(doc.upos(from))
    ? doc.chars({ from, to: verb })
    : null
}

/** Where the words begin that belong to a noun: "| several such claims". */
function phraseStart(doc: Doc, noun: number): number {
  let from = noun
  for (const c of doc.children(noun))
    if (c < from && /^(?:det|amod|nummod|compound|nmod:poss)/.test(doc.relation(c))) from = doc.subtree(c).from
  return from
}

/** "While declining to discuss it, Adler said …": what the main clause tells of stands behind. */
const participle = (doc: Doc, verb: number) => doc.relation(verb) === 'advcl' && /ing$/.test(doc.lower(verb))

/** "The Courier was not able to reach Adler", "Adler could not be reached": Adler is silent. */
function reachAt(doc: Doc, verb: number): Attribution | null {
  const passive = doc.child(verb, 'nsubj:pass', 'nsubj')
  const object = doc.child(verb, 'obj')
  const who = object >= 0 ? object : passive
  const { from } = doc.sentence(doc.sentenceOf(verb))
  const start = Math.max(from, verb - 8)
  const before = doc.text.slice(doc.start(start), doc.end(verb)).toLowerCase()
  const silent = /\b(?:not|n['’]t|unable|failed|unsuccessful)\b[^.]{0,40}$/.exec(before)
  const source =
    who < 0 ? null : who > verb ? doc.chars({ from: doc.subtree(who).from, to: who + 1 }) : phraseOf(doc, who, verb)
  if (!silent || !source || !/^[^.]{0,60}\bcomment/.test(doc.text.slice(doc.end(verb), doc.end(verb) + 80))) return null
  const cue = { start: doc.start(start) + silent.index, end: doc.end(verb) }
  return made([source], [cue], [], 'no-response', 'response: reach')
}

/** Nouns of denying, and those that need something said of one: "a rejection of the claim". */
const DENIALS = new Set(['denial', 'rebuttal', 'refutation'])
const REJECTIONS = new Set(['rejection', 'disavowal', 'repudiation', 'contradiction'])

function isDenial(doc: Doc, noun: number): boolean {
  if (DENIALS.has(doc.lemma(noun))) return true
  if (!REJECTIONS.has(doc.lemma(noun)) || doc.lower(noun + 1) !== 'of') return false
  for (let i = noun + 2; i < Math.min(doc.length, noun + 6); i++) if (CHARGES.test(doc.lemma(i))) return true
  return false
}

/** "a swift denial | from the palace", "denials | by Moor and her aides": who denies stands behind. */
function denierBehind(doc: Doc, from: number, end: number): Chars | null {
  if (doc.lower(from) === 'by') return fromWhom(doc, from, end)
  for (let i = from; i < Math.min(end, from + 4); i++) if (doc.lower(i) === 'from') return fromWhom(doc, i, end)
  return null
}

/** "his denial", "a slew of denials that …": the possessor is the source, what follows is denied. */
function denialAt(doc: Doc, noun: number): Attribution[] {
  const next = noun + 1
  const owner = doc.child(noun, 'nmod:poss')
  const source = owner < 0 ? null : doc.chars({ from: doc.subtree(owner).from, to: owner + 1 })
  const of = next < doc.length && /^(?:that|of)$/.test(doc.lower(next))
  const sentence = doc.sentence(doc.sentenceOf(noun))
  const content = of ? trimmed(doc, { from: next + 1, to: sentence.to }, noun) : null
  const from = source ? null : denierBehind(doc, next, sentence.to)
  if (from) return [made([from], [doc.chars({ from: noun, to: next })], [], 'denial', 'response: denial')]
  if ((!content && !source) || (of && withheld(doc, next + 1)) || (owner >= 0 && COURT.test(doc.lower(owner))))
    return []
  return [
    made(
      source ? [source] : [],
      [doc.chars({ from: noun, to: next })],
      content ? [content] : [],
      'denial',
      'response: denial',
    ),
  ]
}

/**
 * The mention that a verb without a subject in the tree most likely has: the one right before it (a day may stand
 * between), or, behind a comma, the first of the sentence.
 */
function nearest(doc: Doc, verb: number): Chars | null {
  const { from } = doc.sentence(doc.sentenceOf(verb))
  let at = verb
  while (at > from && (/^(?:ADV|ADP|CCONJ|DET|NUM|PART)$/.test(doc.upos(at - 1)) || DAY.test(doc.form(at - 1)))) at--
  const behind = doc.lower(at - 1) === ','
  let best: Chars | null = null
  for (const m of actorsIn(doc, from, at)) {
    if (m.to > at) break
    if (behind && m.kind !== 'pronoun') return doc.chars(m)
    if (m.to >= at - 1) best = doc.chars(m)
  }
  return best
}

const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:yesterday|today|later|also)$/

/** What is denied, or what one declined to do: the clause or object after the verb. */
function contentOf(doc: Doc, verb: number, after: number): Chars[] {
  const clause = clauseOf(doc, verb)
  if (clause) return [clause]
  for (const c of doc.children(verb)) {
    if (c < after || !/^(?:ccomp|xcomp|obj|obl|advcl)/.test(doc.relation(c))) continue
    const { from, to } = doc.subtree(c)
    const span = trimmed(doc, { from: Math.max(from, after), to }, verb)
    return span ? [span] : []
  }
  return []
}
