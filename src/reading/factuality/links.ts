/** @module What each step from a head down to its dependent does to certainty: a complement, a purpose, a clause taken for granted. */
import type { Doc } from '../../language/doc.ts'
import type { Signature, Tie } from './signatures.ts'
import { signatureAt, tieOf } from './ties.ts'

/** A step down the tree. */
export interface Link {
  readonly by: string
  /** `certainty` of the head, and what it was `above` the head's own negation and modals. */
  readonly pass: (certainty: number, above: number) => number
}
const keep: Link = { by: '', pass: (c) => c }
/** Taken for granted by whoever speaks. */
const granted = (by: string): Link => ({ by, pass: (c) => (c >= 2 ? 2.8 : 2.4) })
/** "whether she will go" says neither, whatever it hangs from. */
const undecided: Link = { by: 'whether', pass: (c) => Math.max(-0.4, Math.min(0.4, c)) }
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
      if (tie === 'if') return complement(doc, head, tie) ?? undecided
      if (tie === 'against') return bySignature('against', AVOIDANCE)
      if (tie === 'for') return complement(doc, head, tie) ?? granted('for')
      if (tie === 'to' || tie === 'from') return complement(doc, head, tie) ?? bySignature('to', PURPOSE)
      if (tie === 'ing' && doc.child(head, 'compound:prt') >= 0) return complement(doc, head, tie) ?? keep
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
  const signature = signatureAt(doc, head, tie)
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

/** "the attack", "their plan": known to exist. */
const isDefinite = (doc: Doc, i: number) => {
  for (const c of doc.children(i)) {
    if (doc.relation(c) === 'det' && /^(the|this|that|these|those)$/.test(doc.lower(c))) return true
    if (doc.relation(c) === 'nmod:poss') return true
  }
  return false
}
