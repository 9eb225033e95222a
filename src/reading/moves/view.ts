/**
 * @module What the words make of a change: considered, planned, announced, done, conditional, denied or abandoned.
 * One walk from the frame's word up to the main clause: its own tense first, then each word that governs it may
 * change the view ("plan to", "refused to", "amid talk of"). The table below says which words do what.
 */
import type { Doc } from '../../language/doc.ts'
import { isPassive, negated } from './clause.ts'
import { cueOf, type View } from './cues.ts'
import {
  askedBefore,
  conditionalMark,
  infinitive,
  isAboutTo,
  isPlan,
  marked,
  plansTo,
  runsFor,
  takenBack,
} from './signs.ts'
import { earlierInfinitive, type Tense, tense } from './tense.ts'

const HEDGES = /^(?:potentially|possibly|perhaps|maybe|likely|probably|theoretically|presumably|unlikely)$/
export interface Reading {
  readonly view: View
  /** The words that decided, from the inside out, for `explain`. */
  readonly cues: readonly string[]
  /** Told as over and done with at some earlier time: "had resigned". */
  readonly pluperfect: boolean
  readonly negated: boolean
}

/** How the report presents the event that the token `i` names. */
export function viewOf(doc: Doc, i: number): Reading {
  const partner = earlierInfinitive(doc, i)
  if (partner !== i) {
    const { cues, ...reading } = viewOf(doc, partner)
    return { ...reading, cues: [doc.form(i), ...cues.slice(1)] }
  }
  const noun = !/^(?:VERB|AUX)$/.test(doc.upos(i)) && doc.child(i, 'cop') < 0
  const own: Tense = noun ? { view: 'open', negated: negated(doc, i), pluperfect: false } : tense(doc, i)
  let view = own.view
  let flip = own.negated
  const cues: string[] = [doc.form(i)]
  if (flip) cues.push('not')
  let settled: View | null = null
  const settle = (v: View, word: number) => {
    cues.push(doc.form(word))
    settled = v
  }
  for (const c of doc.children(i)) {
    if (HEDGES.test(doc.lower(c)) && /^(?:advmod|amod)$/.test(doc.relation(c)))
      settle(/likely|probably|presumably/.test(doc.lower(c)) ? 'planned' : 'considered', c)
    if ((noun || doc.child(i, 'cop') >= 0) && /^(?:possible|potential|rumored|rumoured|threatened)$/.test(doc.lower(c)))
      settle('considered', c)
    if (noun && /^(?:planned|imminent|pending|expected|impending|eventual|looming|anticipated)$/.test(doc.lower(c)))
      settle('planned', c)
    if (/^(?:advcl)/.test(doc.relation(c)) && conditionalMark(doc, c) && /^(?:would|announced)$/.test(view))
      settle('conditional', c)
  }
  if (view === 'would' && isPlan(doc, i)) settle('planned', i)
  if (isAboutTo(doc, i) || plansTo(doc, i)) settle('planned', i - 2)
  let pluperfect = own.pluperfect
  let cur = i
  let reported = false
  for (let k = 0; k < 6; k++) {
    const head = doc.head(cur)
    if (conditionalMark(doc, cur)) settle('conditional', cur)
    if (marked(doc, cur, 'whether')) settle('considered', cur)
    if (takenBack(doc, cur) >= 0) settle('abandoned', takenBack(doc, cur))
    if (head < 0) break
    const relation = doc.relation(cur)
    if (relation === 'conj') {
      cur = head
      continue
    }
    const verbal =
      /^(?:xcomp|ccomp|csubj|acl|advcl|obj|obl|nmod|nsubj|nsubj:pass|dep|obl:unmarked|compound|parataxis)$/.test(
        relation,
      )
    if (!verbal || relation === 'nmod:poss') break
    if (relation === 'advcl' && view !== 'open' && k === 0 && !noun) break
    const said = cueOf(doc, head)
    const clause = relation === 'parataxis' || (relation === 'advcl' && !noun && !infinitive(doc, cur))
    const effect = clause ? (said === 'said' && relation === 'parataxis' ? said : undefined) : said
    if (relation === 'advcl' && infinitive(doc, cur) && runsFor(doc, head)) settle('considered', head)
    const nounNow = noun && k === 0
    if (
      nounNow &&
      /^(?:nsubj|obl|nmod)$/.test(relation) &&
      doc.upos(head) === 'VERB' &&
      effect !== 'considered' &&
      effect !== 'planned' &&
      !isPassive(doc, head)
    ) {
      // "his resignation came after …": a fact told in passing
      if (view === 'open') view = /^(?:done|would)$/.test(tense(doc, head).view) ? tense(doc, head).view : view
      if (view === 'would') settle('planned', head)
      break
    }
    const above =
      /^(?:VERB|AUX)$/.test(doc.upos(head)) || doc.child(head, 'cop') >= 0
        ? tense(doc, head)
        : { view: 'open' as const, negated: negated(doc, head), pluperfect: false }
    if (effect === 'said') {
      reported = true
      if (above.negated && settled === null) settle('considered', head)
    } else if (effect === 'carries') {
      if (view === 'open') view = above.view
      if (above.negated) flip = !flip
      cues.push(doc.form(head))
      pluperfect ||= above.pluperfect
    } else if (effect === 'announced') {
      if (view === 'open' || view === 'would') view = 'announced'
      if (above.negated) settle('considered', head)
      else cues.push(doc.form(head))
      if (above.view === 'considered' || above.view === 'open') settled ??= null
    } else if (effect === 'denied') {
      if (above.negated) settle('considered', head)
      else if (settled !== 'denied') settle('denied', head)
    } else if (effect !== undefined && settled === null) {
      if (above.negated) settle('denied', head)
      else settle(effect, head)
    } else if (effect === 'abandoned') settle('abandoned', head)
    else if (view === 'open' && above.negated && /^(?:xcomp|advcl)$/.test(relation)) settle('denied', head)
    else if (view === 'open' && relation === 'xcomp' && above.view !== 'open') view = above.view
    else if (view === 'open' && relation === 'advcl' && !noun) view = infinitive(doc, cur) ? view : above.view
    if (relation === 'advcl' && effect === undefined) break
    cur = head
  }
  if (settled === null && view === 'open' && doc.head(i) < 0) settled = askedBefore(doc, i)
  const decided: View =
    settled ??
    (view === 'would'
      ? reported
        ? 'announced'
        : 'planned'
      : view === 'open'
        ? noun
          ? 'done'
          : cues.length === 1 && doc.head(i) < 0
            ? 'announced'
            : 'considered'
        : view)
  if (!flip) return { view: decided, cues, pluperfect, negated: false }
  return {
    view:
      decided === 'denied' ? 'considered' : decided === 'considered' && doc.upos(i) !== 'NOUN' ? 'denied' : 'denied',
    cues,
    pluperfect,
    negated: true,
  }
}
