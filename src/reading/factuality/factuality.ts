/**
 * @module How certain a text is that something is so: carried from the top of the sentence down to a predicate.
 *
 *   Kelly denied that there was a plan to remove him
 *   3 ──── deny: -1.6 ──── is: -1.6 ──── plan+to: … ──── remove
 *
 * The way down multiplies nothing: each predicate has three values for its complement (affirmed, open, negated) and the
 * certainty reached so far says where between them we are (nested veridicality: Nairn et al. 2006; Saurí and Pustejovsky 2012).
 */
import type { Doc } from '../../language/doc.ts'
import type { Modality, Polarity } from '../../schema/types.ts'
import type { Tokens } from '../../text/span.ts'
import { conditionAt, operatorsAt } from './operators.ts'
import { type Signature, signatureOf, type Tie } from './signatures.ts'

/** One step on the way down: which token did what, and the certainty behind it. */
export interface Step {
  readonly token: number
  /** "deny: denying" for a predicate and its kind of signature; "not", "may", "condition" for what stands in a clause. */
  readonly by: string
  readonly certainty: number
}

export interface Factuality {
  /** 3 certainly so, 0 open, -3 certainly not. */
  readonly value: number
  readonly modality: Modality
  readonly polarity: Polarity
  readonly trace: readonly Step[]
}

/** No sentence of sense nests deeper; keeps broken trees cheap. */
const DEPTH = 24

/**
 * How certain the text is of the predicate at `token` (a verb, or the noun or adjective of an event or state).
 * With `within` only what stands inside those tokens counts, and `from` is the certainty with which they are entered:
 * so is the content of an attribution read as its source has it.
 */
export function factualityOf(doc: Doc, token: number, within?: Tokens, from = 3): Factuality {
  const path = pathTo(doc, eventAt(doc, token), within)
  const trace: Step[] = []
  const used = new Set<number>()
  let certainty = from
  let above = from
  for (const [n, at] of path.entries()) {
    if (n > 0) {
      const link = linkOf(doc, path[n - 1]!, at)
      certainty = link.pass(certainty, above)
      if (link.by) trace.push({ token: path[n - 1]!, by: link.by, certainty })
    }
    above = certainty
    const condition = conditionAt(doc, at)
    if (condition >= 0) {
      certainty = Math.max(-0.4, Math.min(0.4, certainty))
      trace.push({ token: condition, by: 'condition', certainty })
    }
    for (const operator of operatorsAt(doc, at)) {
      if (used.has(operator.at) || (operator.at !== at && path.includes(operator.at))) continue
      used.add(operator.at)
      certainty = operator.apply(certainty)
      trace.push({ token: operator.at, by: operator.name, certainty })
    }
  }
  return { value: certainty, ...classesOf(certainty), trace }
}

/** How far a source commits itself by a predicate of each kind, affirmed and negated; others as in their signatures. */
const COMMITMENTS: Readonly<Record<string, readonly [affirmed: number, negated: number]>> = {
  reporting: [3, 0],
  claiming: [3, 0],
  factive: [3, 0],
  denying: [-3, 0],
}

/** What the subject of `predicate` makes of the complement headed by `dependent`: 3 for predicates that the table does not know. */
export function commitment(doc: Doc, predicate: number, dependent: number): number {
  const tie = tieOf(doc, dependent)
  const signature = signatureOf(doc.lemma(predicate).toLowerCase(), tie) ?? signatureOf(doc.lower(predicate), tie)
  const negated = operatorsAt(doc, predicate).some((operator) => operator.name === 'not')
  const [yes, no] = COMMITMENTS[signature?.kind ?? 'reporting'] ?? [signature!.affirmed, signature!.negated]
  return negated ? no : yes
}

/** The predicate that a token belongs to: "has" in "has expanded". */
const eventAt = (doc: Doc, token: number) => (/^(aux|cop)/.test(doc.relation(token)) ? doc.head(token) : token)

/** FactBank's terms for a certainty. */
export function classesOf(certainty: number): { modality: Modality; polarity: Polarity } {
  const size = Math.abs(certainty)
  const modality = size >= 2.1 ? 'certain' : size >= 1.25 ? 'probable' : size >= 0.55 ? 'possible' : 'unknown'
  const polarity = certainty > 0.25 ? 'positive' : certainty < -0.25 ? 'negative' : 'unknown'
  return { modality, polarity }
}

/** From the highest head (inside `within`) down to `token`. */
function pathTo(doc: Doc, token: number, within?: Tokens): number[] {
  const path = [token]
  for (let head = doc.head(token); head >= 0 && path.length < DEPTH; head = doc.head(head)) {
    if (within && (head < within.from || head >= within.to)) break
    path.unshift(head)
  }
  return path
}

interface Link {
  readonly by: string
  /** `certainty` of the head, and what it was `above` the head's own negation and modals. */
  readonly pass: (certainty: number, above: number) => number
}
const keep: Link = { by: '', pass: (c) => c }
/** Taken for granted by whoever speaks. */
const granted = (by: string): Link => ({ by, pass: (c) => (c >= 2 ? 2.8 : 2.4) })
/** "did not return the calls": there were calls. */
const spared: Link = { by: '', pass: (c) => (c < 0 ? 2.2 : c) }
const bySignature = (by: string, s: Signature): Link => ({
  by: `${by}: ${s.kind}`,
  pass: (c) => (c >= 0 ? s.open + ((s.affirmed - s.open) * c) / 3 : s.open + ((s.negated - s.open) * -c) / 3),
})
const PURPOSE: Signature = { kind: 'purpose', affirmed: 0.7, open: 0.4, negated: -0.2 }
const AVOIDANCE: Signature = { kind: 'avoidance', affirmed: -2, open: -0.5, negated: 1 }

/** What the step from a head down to its dependent does. */
export function linkOf(doc: Doc, head: number, dependent: number): Link {
  const relation = doc.relation(dependent)
  const tie = tieOf(doc, dependent)
  switch (relation.split(':')[0]) {
    case 'conj':
      return conjunct(doc, head, dependent)
    case 'parataxis':
    case 'list':
    case 'discourse':
    case 'case':
      return granted(relation)
    case 'ccomp':
    case 'xcomp':
    case 'csubj':
      if (tie === 'that' && isWish(doc, dependent)) return bySignature('that', PURPOSE)
      return complement(doc, head, tie) ?? (tie === 'to' ? bySignature('to', PURPOSE) : keep)
    case 'advcl':
      if (tie === 'against') return bySignature('against', AVOIDANCE)
      if (tie === 'to' || tie === 'from') return complement(doc, head, tie) ?? bySignature('to', PURPOSE)
      if (tie === 'ing') return { by: 'participle', pass: (c) => (c < 0 ? 2.6 : c) }
      if (isAhead(doc, dependent)) return { by: 'time ahead', pass: (c) => Math.sign(c) * Math.min(Math.abs(c), 1.4) }
      return granted('adverbial clause')
    case 'acl':
      if (relation === 'acl:relcl') return granted('relative clause')
      if (tie === 'that' && doc.xpos(dependent) === 'VBN') return granted('participle')
      return complement(doc, head, tie) ?? (tie === 'to' ? bySignature('to', PURPOSE) : granted('participle'))
    case 'obj':
      return complement(doc, head, tie) ?? (isDefinite(doc, dependent) ? spared : keep)
    case 'nsubj':
      if (relation === 'nsubj:pass') return complement(doc, head, tie) ?? (isDefinite(doc, dependent) ? spared : keep)
      return isDefinite(doc, dependent) ? granted(relation) : keep
    case 'nmod':
    case 'obl':
      return nominal(doc, head, dependent, tie)
    case 'compound':
    case 'amod':
      return isDefinite(doc, dependent) ? granted(relation) : keep
    default:
      return keep
  }
}

function complement(doc: Doc, head: number, tie: Tie): Link | null {
  const lemma = doc.lemma(head).toLowerCase()
  const signature = signatureOf(lemma, tie) ?? signatureOf(doc.lower(head), tie)
  // "the drop in sales" prevents nothing
  if (
    !signature ||
    (signature.kind === 'preventing' &&
      doc.upos(head) === 'NOUN' &&
      doc.xpos(head) !== 'VBG' &&
      !/tion$|^ban$/.test(lemma))
  )
    return null
  return bySignature(lemma, signature)
}

/** "insist that he leave", "ask that she be told": a bare verb after "that" is wanted, not reported. */
function isWish(doc: Doc, dependent: number): boolean {
  const verb = doc.child(dependent, 'aux:pass', 'cop')
  const bare = doc.xpos(verb >= 0 ? verb : dependent) === 'VB'
  return (
    bare && doc.child(dependent, 'nsubj') >= 0 && doc.child(dependent, 'aux') < 0 && doc.child(dependent, 'mark') >= 0
  )
}

/** "until he signs", "before she is heard", "once triggered": not yet. */
function isAhead(doc: Doc, i: number): boolean {
  const mark = doc.child(i, 'mark')
  if (mark < 0 || !/^(until|before|once|till)$/.test(doc.lower(mark))) return false
  const finite = doc.child(i, 'aux', 'cop')
  return /^(VBZ|VBP|VB)$/.test(doc.xpos(finite >= 0 ? finite : i))
}

/** "hopes for talks", "the threat of war", "barred from talks"; "after the attack" is taken for granted. */
function nominal(doc: Doc, head: number, dependent: number, tie: Tie): Link {
  const preposition = doc.child(dependent, 'case')
  const word = preposition < 0 ? '' : doc.lower(preposition)
  if (/^(of|for|to|from|on|about|against)$/.test(word))
    return complement(doc, head, tie) ?? (word === 'of' ? keep : granted(word))
  return granted('nominal')
}

/** A conjunct stands where its head stands; what is inside the head reaches it only when it has no subject of its own. */
function conjunct(doc: Doc, head: number, dependent: number): Link {
  const own = doc.child(dependent, 'nsubj', 'aux', 'cop', 'expl') >= 0
  const either = doc.child(dependent, 'cc')
  const or = either >= 0 && /^(or|nor)$/.test(doc.lower(either))
  const verb = doc.upos(head) === 'VERB'
  const shared = !own && (or || !verb || doc.xpos(head) === doc.xpos(dependent))
  return { by: 'conjunct', pass: (c, above) => (shared && !(or && doc.lower(either) === 'nor') ? c : above) }
}

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

const isDefinite = (doc: Doc, i: number) => {
  for (const c of doc.children(i)) {
    if (doc.relation(c) === 'det' && /^(the|this|that|these|those)$/.test(doc.lower(c))) return true
    if (doc.relation(c) === 'nmod:poss') return true
  }
  return false
}
