/** @module Signs in the words around a verb that change how far a change has got: "if", "under the plan", "is about to". */
import type { Doc } from '../../language/doc.ts'
import { negated } from './clause.ts'
import { cueOf, type View } from './cues.ts'

/** "was naming her, but later backtracked": the next verb takes it back. */
export function takenBack(doc: Doc, verb: number): number {
  for (const c of doc.children(verb))
    if (
      doc.relation(c) === 'conj' &&
      /^(?:backtrack|reverse|rescind|withdraw|reconsider|retract)$/.test(doc.lemma(c)) &&
      isContrasted(doc, verb, c)
    )
      return c
  return -1
}

/** "but", "then" or "later" before the second verb. */
function isContrasted(doc: Doc, first: number, second: number): boolean {
  for (let i = first + 1; i < second; i++) if (/^(?:but|then|later|before|yet|only)$/.test(doc.lower(i))) return true
  return false
}

export const infinitive = (doc: Doc, i: number) => marked(doc, i, 'to')

/** "the plan would move her": what it foresees. */
export function isPlan(doc: Doc, i: number): boolean {
  let top = i
  for (let k = 0; k < 3 && /^(?:conj|xcomp)$/.test(doc.relation(top)); k++) top = doc.head(top)
  const subject = doc.child(top, 'nsubj')
  if (subject >= 0 && PLAN.test(doc.lemma(subject))) return true
  // "Under the plan, he would succeed her"
  const { from } = doc.sentence(doc.sentenceOf(i))
  if (!/^(?:under|in)$/.test(doc.lower(from))) return false
  for (let k = from + 1; k < Math.min(i, from + 6) && doc.form(k) !== ','; k++) if (PLAN.test(doc.lemma(k))) return true
  return false
}

const PLAN = /^(?:plan|proposal|scenario|scheme|option|idea|reshuffle|shake-?up|arrangement)$/

/** "The government plans to replace", where the verb was read as a noun. */
export const plansTo = (doc: Doc, i: number) =>
  i > 2 && doc.lower(i - 1) === 'to' && doc.lower(i - 2) === 'plans' && doc.head(i) !== i - 2 && !negated(doc, i - 2)

/** "is about to lose his job". */
export const isAboutTo = (doc: Doc, i: number) =>
  i > 2 && doc.lower(i - 1) === 'to' && doc.lower(i - 2) === 'about' && /^(?:be|[a-z]+ly|just)$/.test(doc.lemma(i - 3))

/** "called on Vellor to resign" where the tree makes "resign" the main verb: asking is not doing. */
export function askedBefore(doc: Doc, i: number): View | null {
  const { from } = doc.sentence(doc.sentenceOf(i))
  for (let k = i - 1; k >= Math.max(from, i - 10); k--) {
    if (/^(?:calls?|demands?|pressure)$/.test(doc.lower(k)) && /^(?:for|on|to|that)$/.test(doc.lower(k + 1)))
      return 'considered'
    if (doc.upos(k) === 'VERB') return cueOf(doc, k) === 'considered' ? 'considered' : null
  }
  return null
}

/** "declared his candidacy to replace": what stands for the verb's object is only a wish. */
export function runsFor(doc: Doc, verb: number): boolean {
  const object = doc.child(verb, 'obj')
  return object >= 0 && /^(?:candidacy|bid|campaign|race|interest|hat|name|run)$/.test(doc.lemma(object))
}

export function marked(doc: Doc, i: number, word: string): boolean {
  for (const c of doc.children(i))
    if (doc.lower(c) === word && /^(?:mark|advmod|cc|case)$/.test(doc.relation(c))) return true
  return false
}

/** "if" before the verb in its own clause, wherever the tree hangs it. */
export function conditionalMark(doc: Doc, i: number): boolean {
  if (marked(doc, i, 'if') || marked(doc, i, 'unless')) return true
  const { from } = doc.sentence(doc.sentenceOf(i))
  for (let k = i - 1; k >= Math.max(from, i - 10) && !/^[,;:]$/.test(doc.form(k)); k--)
    if (/^(?:if|unless)$|^event$/.test(doc.lower(k))) return doc.upos(i) === 'VERB'
  return false
}
