/**
 * @module Denials in what is said by those who have to answer for something, read clause by clause in the tree: what
 * is negated, called false, justified or blamed on the other side.
 */
import type { Doc } from '../../language/doc.ts'
import type { Chars } from '../../text/span.ts'
import {
  AT_LARGE,
  BLAMING,
  CHARGED_ADJECTIVES,
  DEALING,
  FALSE_WORDS,
  HAPPENING,
  KEEPING,
  MEANS,
  OPINION,
  PROPER,
  RHETORICAL,
  RULES,
  SAYING,
} from './classes.ts'

/** How many parts of what is said are read, and how many words of each. */
const PARTS = 6
const WORDS = 250

/** Whether the one whom the noun or pronoun at a token stands for has to answer; who speaks for somebody answers for all. */
export type Answerable = (token: number) => boolean

/** Whether one of the clauses said denies, from somebody who has to answer for what `own` says. */
export function deniesInClauses(doc: Doc, content: readonly Chars[], own: Answerable): boolean {
  for (const part of content.slice(0, PARTS)) {
    const { from, to } = doc.tokens(part)
    for (let i = from; i < Math.min(to, from + WORDS); i++) if (deniesAt(doc, i, own) && !isAsked(doc, i)) return true
  }
  return false
}

/** Whether the clause or phrase that token `i` heads denies. */
function deniesAt(doc: Doc, i: number, own: Answerable): boolean {
  if (BLAMING.has(doc.lemma(i)) || isWitchHunt(doc, i)) return !negated(doc, i)
  if (FALSE_WORDS.has(doc.lemma(i))) return callsFalse(doc, i)
  const subject = doc.child(i, 'nsubj', 'csubj')
  if (isPlainNo(doc, i)) return true
  if (subject < 0 || !own(subject) || isSupposed(doc, i)) return false
  return negated(doc, i) ? deniesFact(doc, i, subject) && !/^acl/.test(doc.relation(i)) : justifies(doc, i)
}

/** "Was it a bribe? No, I was paid." */
const isPlainNo = (doc: Doc, i: number) =>
  doc.lower(i) === 'no' && i > 0 && /^[.?!]$/.test(doc.lower(i - 1)) && i + 1 < doc.length && doc.lower(i + 1) === ','

const isWitchHunt = (doc: Doc, i: number) =>
  i > 0 &&
  /^(?:witch hunt|hit (?:piece|job)|hatchet job|fishing expedition)s?$/.test(`${doc.lower(i - 1)} ${doc.lower(i)}`)

/** "the claims are false", "phony stories": something said, or "it", is called untrue. */
function callsFalse(doc: Doc, i: number): boolean {
  const noun = doc.relation(i) === 'amod' ? doc.head(i) : doc.child(i, 'nsubj', 'csubj')
  if (noun < 0 || negated(doc, i)) return false
  if (/^(?:it|this|that|these|those)$/.test(doc.lower(noun))) return doc.child(i, 'cop') >= 0
  return SAYING.has(doc.lemma(noun))
}

const NEGATION = /^(?:not|n['’]t|never|neither|nor)$/
const NONE = /^(?:nothing|none)$/
/** "not only", "not yet", "not just": nothing is denied. */
const HALF = /^(?:only|just|yet|merely|simply|until|always|necessarily|so|too|very|enough|all|less|more)$/
const NEVER_WHEN = /^(?:time|way|point|circumstances?|means|instance|case|manner)$/

/** Whether the clause that `i` heads is negated, by its verb or by "no" in its subject, object or predicate. */
function negated(doc: Doc, i: number): boolean {
  for (const c of doc.children(i)) {
    const lower = doc.lower(c)
    if (c < i && NEGATION.test(lower) && !HALF.test(doc.lower(c + 1))) return true
    if (lower === 'no' && doc.relation(c) === 'det') return true
    if (!/^(?:nsubj|obj|obl|expl)/.test(doc.relation(c))) continue
    if (NONE.test(lower) || (/^(?:nobody|one)$/.test(lower) && isNobody(doc, c))) return true
    if (doc.relation(c).startsWith('obl') && !NEVER_WHEN.test(lower)) continue
    for (const d of doc.children(c)) if (doc.lower(d) === 'no') return true
  }
  return false
}

/** "nobody was paid", "no one asked me"; what nobody knows or likes is opinion. */
const isNobody = (doc: Doc, c: number) =>
  (doc.lower(c) === 'nobody' || (c > 0 && doc.lower(c - 1) === 'no')) &&
  (doc.relation(c) === 'nsubj:pass' || (doc.relation(c) === 'nsubj' && DEALING.has(doc.lemma(doc.head(c)))))

/** Whether a negated clause says of a fact that it is not so. */
function deniesFact(doc: Doc, i: number, subject: number): boolean {
  const about = doc.lower(subject)
  if (AT_LARGE.has(about) || hasModal(doc, i) || isRhetorical(doc, i) || isBeyondCompare(doc, i)) return false
  if (doc.xpos(i) === 'VB' && doc.child(i, 'aux') < 0) return false
  const copula = doc.child(i, 'cop')
  if (copula < 0 && /^(?:it|that|this|these|those)$/.test(about)) return HAPPENING.has(doc.lemma(i))
  if (copula < 0)
    return doc.upos(i) === 'VERB' && (!OPINION.has(doc.lemma(i)) || isNever(doc, i) || isNone(doc, subject))
  return doc.upos(i) === 'ADJ' || doc.upos(i) === 'ADV'
    ? CHARGED_ADJECTIVES.has(doc.lemma(i))
    : /^(?:NOUN|PROPN|VERB)$/.test(doc.upos(i)) && !RHETORICAL.has(doc.lemma(i))
}

/** "no money changed hands". */
const isNone = (doc: Doc, subject: number) => subject > 0 && doc.lower(subject - 1) === 'no'

/** "never stopped looking": never is told of deeds. */
const isNever = (doc: Doc, i: number) => doc.lemma(i) === 'stop' && i > 0 && doc.lower(i - 1) === 'never'

/** "have never seen such a crowd", "nothing better": praise. */
const isBeyondCompare = (doc: Doc, i: number) =>
  /\b(?:so|such|like (?:this|that|it)|better|worse|greater|more \w+ than|again|anybody|anyone|ever)\b/.test(
    doc.text.slice(doc.end(i), Math.min(doc.end(i) + 40, doc.chars(doc.subtree(i)).end)),
  )

/** "there is no doubt", "has no comment", "does not have to". */
function isRhetorical(doc: Doc, i: number): boolean {
  if (/^(?:have|go|about|able|use)$/.test(doc.lemma(i)) && doc.lower(i + 1) === 'to') return true
  for (const c of doc.children(i))
    if (
      (/^(?:nsubj|obj)/.test(doc.relation(c)) && RHETORICAL.has(doc.lemma(c))) ||
      (doc.relation(c) === 'obj' && doc.lemma(i) === 'have' && MEANS.has(doc.lemma(c)))
    )
      return true
  return false
}

const MODAL = /^(?:will|would|shall|should|can|could|may|might|must|ca|wo|['’]ll|['’]d)$/
const hasModal = (doc: Doc, i: number) => {
  for (const c of doc.children(i)) if (c < i && /^aux/.test(doc.relation(c)) && MODAL.test(doc.lower(c))) return true
  return false
}

/** "acted properly", "was lawful", "followed the rules". */
function justifies(doc: Doc, i: number): boolean {
  if (hasModal(doc, i)) return false
  if (doc.child(i, 'cop') >= 0) return PROPER.has(doc.lemma(i))
  if (!/^VB[DN]$/.test(doc.xpos(i))) return false
  for (const c of doc.children(i)) {
    if (/^advmod/.test(doc.relation(c)) && PROPER.has(doc.lower(c))) return true
    if (KEEPING.has(doc.lemma(i)) && (RULES.has(doc.lemma(c)) || doc.lower(c) === 'which')) return true
  }
  return false
}

/** What makes the clause below it a wish, a doubt or somebody else's word: "I wish that", "you claim that". */
const UNTOLD =
  /^(?:allege|aim|argue|attempt|accuse|claim|convince|doubt|ensure|fear|hop|hope|if|make|pray|prefer|promise|question|seek|suggest|suppose|sure|unsure|vow|want|wish|wonder|worry)$/

/** Whether the sentence asks. */
function isAsked(doc: Doc, i: number): boolean {
  const { to } = doc.sentence(doc.sentenceOf(i))
  for (let t = to - 1; t > i && to - t < 4; t--) if (doc.lower(t) === '?') return true
  return false
}

/** Whether the clause is supposed, doubted or wished, not told. */
function isSupposed(doc: Doc, clause: number): boolean {
  let i = clause
  for (let steps = 0; doc.relation(i) === 'conj' && doc.head(i) >= 0 && steps < 4; steps++) i = doc.head(i)
  const above = doc.head(i)
  if (above >= 0 && /^(?:ccomp|xcomp|csubj)/.test(doc.relation(i)))
    if (UNTOLD.test(doc.lemma(above)) || negated(doc, above)) return true
  for (const c of doc.children(i))
    if (c < i && /^(?:mark|advmod)$/.test(doc.relation(c)) && SUPPOSING.test(doc.lower(c))) return true
  return false
}

const SUPPOSING = /^(?:if|unless|whether|when|until|before|once|lest|why|how)$/
