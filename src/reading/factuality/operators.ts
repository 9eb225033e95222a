/** @module What stands inside a clause and changes how certain it is: negation, modals, adverbs, mood, condition. */
import type { Doc } from '../../language/doc.ts'

/** One change on the way from the top of a sentence to a predicate. `at` is the token that makes it. */
export interface Operator {
  readonly name: string
  readonly at: number
  /** Applied to the certainty so far, -3 to 3. */
  readonly apply: (certainty: number) => number
}

const turn = (c: number) => -c
/** No surer than `limit`, on either side. */
const atMost = (limit: number) => (c: number) => Math.sign(c) * Math.min(Math.abs(c), limit)

const NEGATIONS = new Set("not n't never neither nor hardly".split(' '))
const INSTEAD = new Set('without instead'.split(' '))
const NOBODY = new Set('no nobody none nothing neither few'.split(' '))

const MODALS: Readonly<Record<string, readonly [string, number]>> = {
  will: ['future', 2],
  "'ll": ['future', 2],
  wo: ['future', 2],
  shall: ['future', 2],
  would: ['would', 1.4],
  "'d": ['would', 1.4],
  may: ['may', 0.9],
  might: ['may', 0.8],
  could: ['could', 0.9],
  can: ['can', 1.6],
  ca: ['can', 1.6],
  must: ['must', 1.2],
  should: ['should', 0.9],
  ought: ['should', 0.9],
}

const ADVERBS: Readonly<Record<string, number>> = {
  probably: 1.8,
  likely: 1.8,
  presumably: 1.8,
  apparently: 2,
  seemingly: 1.8,
  reportedly: 1.9,
  allegedly: 1.6,
  supposedly: 1.2,
  purportedly: 1.4,
  possibly: 0.9,
  perhaps: 0.9,
  maybe: 0.9,
  potentially: 0.9,
  conceivably: 0.8,
}

/** On the noun of an event: "an alleged plot", "a planned visit", "the failed coup". */
const ADJECTIVES: Readonly<Record<string, number>> = {
  alleged: 1.6,
  suspected: 1.5,
  apparent: 1.8,
  reported: 1.9,
  rumored: 0.9,
  possible: 0.9,
  potential: 0.8,
  likely: 1.6,
  probable: 1.7,
  planned: 1.3,
  proposed: 0.7,
  intended: 1,
  expected: 1.6,
  scheduled: 1.6,
  upcoming: 1.8,
  future: 1.2,
  threatened: 0.6,
  attempted: 0.2,
  hypothetical: 0,
  unlikely: -0.8,
  failed: -1,
  aborted: -1.5,
  canceled: -2,
  cancelled: -2,
  little: -0.4,
}

/** Operators on the clause or noun whose head is `i`, in the order in which they apply. */
export function operatorsAt(doc: Doc, i: number): Operator[] {
  const found: Operator[] = []
  for (const c of doc.children(i)) {
    const operator = fromChild(doc, i, c)
    if (operator && !(operator.name === 'not' && doc.lower(c) === 'nor' && found.some((o) => o.name === 'not')))
      found.push(operator)
  }
  const borrowed = borrowedModal(doc, i)
  if (borrowed) found.push(borrowed)
  return [...found, ...mood(doc, i)].sort((a, b) => rank(a.name) - rank(b.name))
}
/** Limits first, then turns: "may not leave" is a possible absence. */
const rank = (name: string) => (name === 'not' ? 1 : 0)

function fromChild(doc: Doc, i: number, c: number): Operator | null {
  const word = doc.lower(c)
  const relation = doc.relation(c)
  if (NEGATIONS.has(word) && (relation !== 'cc' || word === 'nor') && !isOnly(doc, c))
    return { name: 'not', at: c, apply: turn }
  if (relation === 'det' && word === 'no')
    return /^(matter|doubt)$/.test(doc.lower(i)) ? null : { name: 'not', at: c, apply: turn }
  if (word === 'longer' && /^(no|any)$/.test(doc.lower(c - 1))) return { name: 'not', at: c, apply: turn }
  if (relation.startsWith('nsubj')) {
    const no = NOBODY.has(word) ? c : doc.child(c, 'det')
    if (no >= 0 && NOBODY.has(doc.lower(no))) return { name: 'not', at: no, apply: turn }
  }
  if ((relation === 'case' || relation === 'mark') && INSTEAD.has(word)) return { name: 'not', at: c, apply: turn }
  if (relation === 'aux') {
    const modal = MODALS[word]
    if (modal) return modalOperator(doc, i, c, modal)
  }
  if (relation === 'amod' || relation === 'compound') {
    const limit = ADJECTIVES[word]
    return limit === undefined ? null : { name: word, at: c, apply: limit < 0 ? () => limit : atMost(limit) }
  }
  const limit = relation === 'advmod' ? ADVERBS[word] : undefined
  if (limit === undefined) return null
  return { name: word, at: c, apply: atMost(limit) }
}

/** "not only", "not just": affirmed and more. */
const isOnly = (doc: Doc, c: number) =>
  /^(only|just|merely|simply|least)$/.test(doc.lower(Math.min(c + 1, doc.length - 1)))

/** "should have left" did not; "could have left" is open; "will have left" ahead. */
function modalOperator(doc: Doc, i: number, c: number, [name, limit]: readonly [string, number]): Operator {
  for (const other of doc.children(i))
    if (other > c && doc.relation(other) === 'aux' && doc.lower(other) === 'have') {
      if (name === 'should') return { name: 'should have', at: c, apply: () => -1.8 }
      if (name === 'could' || name === 'would') return { name: `${name} have`, at: c, apply: atMost(0.4) }
    }
  return { name, at: c, apply: atMost(limit) }
}

/** "will resign and leave": the second verb stands under the first one's modal. */
function borrowedModal(doc: Doc, i: number): Operator | null {
  if (doc.relation(i) !== 'conj' || doc.xpos(i) !== 'VB' || doc.child(i, 'aux', 'mark') >= 0) return null
  for (const c of doc.children(doc.head(i))) {
    const modal = doc.relation(c) === 'aux' ? MODALS[doc.lower(c)] : undefined
    if (modal) return modalOperator(doc, doc.head(i), c, modal)
  }
  return null
}

function mood(doc: Doc, i: number): Operator[] {
  const found: Operator[] = []
  const verb = doc.upos(i) === 'VERB'
  if (verb && doc.xpos(i) === 'VB' && doc.relation(i) === 'root' && doc.child(i, 'nsubj', 'aux', 'mark') < 0)
    found.push({ name: 'imperative', at: i, apply: atMost(0.6) })
  if (doc.relation(i) === 'root' && isQuestion(doc, i)) found.push({ name: 'question', at: i, apply: atMost(0.3) })
  if (verb && (doc.relation(i) === 'root' || doc.relation(i) === 'csubj') && hasTo(doc, i))
    found.push({ name: 'infinitive', at: i, apply: atMost(0.5) })
  if (verb && isGoingTo(doc, i)) found.push({ name: 'future', at: i, apply: atMost(1.9) })
  return found
}

const hasTo = (doc: Doc, i: number) => {
  const mark = doc.child(i, 'mark')
  return mark >= 0 && doc.lower(mark) === 'to'
}

/** "is going to leave": going is no motion. */
const isGoingTo = (doc: Doc, i: number) => {
  const head = doc.head(i)
  return head >= 0 && doc.relation(i) === 'xcomp' && doc.lower(head) === 'going' && doc.child(i, 'mark') >= 0
}

/** A yes-no question: ends with "?" and has no question word on its main verb. */
function isQuestion(doc: Doc, i: number): boolean {
  const { to } = doc.sentence(doc.sentenceOf(i))
  let last = to - 1
  while (last > i && /^["”'’)\]]+$/.test(doc.form(last))) last--
  if (doc.form(last) !== '?') return false
  for (const c of doc.children(i)) if (/^(what|who|whom|why|when|where|how|which)$/.test(doc.lower(c))) return false
  return true
}

const CONDITIONS = new Set('if unless provided assuming lest'.split(' '))

/** "if", "unless" over the clause at `i`; -1 when there is none. */
export function conditionAt(doc: Doc, i: number): number {
  for (const c of doc.children(i))
    if (c < i && doc.relation(c) === 'mark' && CONDITIONS.has(doc.lower(c)) && doc.lower(c + 1) !== 'not') return c
  return -1
}
