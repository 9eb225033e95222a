/**
 * @module What the words make of a change: considered, planned, announced, done, conditional, denied or abandoned.
 * One walk from the frame's word up to the main clause: its own tense first, then each word that governs it may
 * change the view ("plan to", "refused to", "amid talk of"). `cues.ts` says which words do what.
 */
import type { Doc } from '../../language/doc.ts'
import { isPassive, negated } from './clause.ts'
import { type Cue, cueOf, isGained, isOfOthers, looksAheadWithAim, type View } from './cues.ts'
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

export interface Reading {
  readonly view: View
  /** The words that decided, from the inside out, for `explain`. */
  readonly cues: readonly string[]
  /** Told as over and done with at some earlier time: "had resigned". */
  readonly pluperfect: boolean
  readonly negated: boolean
}

/** What the walk knows so far. */
interface Walk {
  readonly doc: Doc
  /** The frame's word, and whether it is a noun. */
  readonly start: number
  readonly noun: boolean
  view: Tense['view']
  settled: View | null
  flip: boolean
  pluperfect: boolean
  /** Told by somebody: "said that …". */
  reported: boolean
  readonly cues: string[]
}

/** How far a walk goes up the tree. */
const STEPS = 6

/** How the report presents the event that the token `i` names. */
export function viewOf(doc: Doc, i: number): Reading {
  const partner = earlierInfinitive(doc, i)
  if (partner !== i) {
    const { cues, ...reading } = viewOf(doc, partner)
    return { ...reading, cues: [doc.form(i), ...cues.slice(1)] }
  }
  const noun = !/^(?:VERB|AUX)$/.test(doc.upos(i)) && doc.child(i, 'cop') < 0
  const own: Tense = noun ? { view: 'open', negated: negated(doc, i), pluperfect: false } : tense(doc, i)
  const walk: Walk = {
    doc,
    start: i,
    noun,
    view: own.view,
    settled: null,
    flip: own.negated,
    pluperfect: own.pluperfect,
    reported: false,
    cues: own.negated ? [doc.form(i), 'not'] : [doc.form(i)],
  }
  besides(walk)
  let cur = i
  for (let k = 0; k < STEPS && cur >= 0; k++) cur = upFrom(walk, cur)
  if (walk.settled === null && (walk.view === 'open' || (walk.cues.length === 1 && infinitive(doc, i))))
    walk.settled = askedBefore(doc, i)
  return conclusion(walk)
}

function settle(walk: Walk, view: View, word: number): void {
  walk.cues.push(walk.doc.form(word))
  walk.settled = view
}

const HEDGES = /^(?:potentially|possibly|perhaps|maybe|likely|probably|theoretically|presumably|unlikely)$/

/** What hangs from the word itself: "possibly", "the planned departure", "if", "is about to". */
function besides(walk: Walk): void {
  const { doc, start, noun } = walk
  for (const c of doc.children(start)) {
    const word = doc.lower(c)
    if (HEDGES.test(word) && /^(?:advmod|amod)$/.test(doc.relation(c)))
      settle(walk, /likely|probably|presumably/.test(word) ? 'planned' : 'considered', c)
    if ((noun || doc.child(start, 'cop') >= 0) && /^(?:possible|potential|rumored|rumoured|threatened)$/.test(word))
      settle(walk, 'considered', c)
    if (noun && /^(?:planned|imminent|pending|expected|impending|eventual|looming|anticipated)$/.test(word))
      settle(walk, 'planned', c)
    if (/^(?:advcl)/.test(doc.relation(c)) && conditionalMark(doc, c) && /^(?:would|announced)$/.test(walk.view))
      settle(walk, 'conditional', c)
  }
  if (walk.view === 'open' && !noun && (marked(doc, start, 'upon') || marked(doc, start, 'after'))) walk.view = 'done'
  if (walk.view === 'would' && isPlan(doc, start)) settle(walk, 'planned', start)
  if (isAboutTo(doc, start) || plansTo(doc, start)) settle(walk, 'planned', start - 2)
}

const CLIMBS =
  /^(?:conj|xcomp|ccomp|csubj|acl|advcl|obj|obl|nmod|nsubj|nsubj:pass|dep|obl:unmarked|compound|parataxis)$/

/** Looks at the word above `cur` and takes over what it says; the word to go on from, -1 at the end of the walk. */
function upFrom(walk: Walk, cur: number): number {
  const { doc, start, noun } = walk
  if (conditionalMark(doc, cur)) settle(walk, 'conditional', cur)
  if (marked(doc, cur, 'whether')) settle(walk, 'considered', cur)
  if (takenBack(doc, cur) >= 0) settle(walk, 'abandoned', takenBack(doc, cur))
  const head = doc.head(cur)
  const relation = doc.relation(cur)
  if (head < 0 || !CLIMBS.test(relation)) return -1
  if (relation === 'conj') return head
  if (relation === 'advcl' && cur === start && !noun && isTimed(walk, cur)) return -1
  const effect = effectOf(walk, cur, head)
  if (/^(?:advcl|xcomp|ccomp)$/.test(relation) && infinitive(doc, cur) && runsFor(doc, head))
    settle(walk, 'considered', head)
  const nominal = cur === start ? noun : doc.upos(cur) === 'NOUN' && doc.child(cur, 'cop') < 0
  if (
    nominal &&
    /^(?:nsubj|obl|nmod)$/.test(relation) &&
    doc.upos(head) === 'VERB' &&
    effect !== 'considered' &&
    effect !== 'planned' &&
    !isPassive(doc, head)
  ) {
    // "his resignation came after …": a fact told in passing; "there was a plan to …" is no fact yet
    if (cur === start) inPassing(walk, head)
    if (cur === start || !/^(?:be|exist)$/.test(doc.lemma(head))) return -1
  }
  // "avoid drawing out the process": what another verb does to something else
  if (effect === undefined && cur !== start && doc.upos(head) === 'VERB' && /^(?:obj|obl|nmod)$/.test(relation))
    return -1
  takeOver(walk, cur, head, effect)
  return relation === 'advcl' && effect === undefined ? -1 : head
}

/** A finite clause of its own time, or one that its conjunction dates: "after leaving the bank". */
function isTimed(walk: Walk, cur: number): boolean {
  if (walk.view !== 'open') return true
  if (!/^(?:after|since|upon|following)$/.test(walk.doc.lower(firstMark(walk.doc, cur)))) return false
  walk.view = 'done'
  return true
}

const firstMark = (doc: Doc, verb: number) => Math.max(0, doc.child(verb, 'mark'))

/** What the head does to `cur`; nothing where they stand side by side, or where the word means something else. */
function effectOf(walk: Walk, cur: number, head: number): Cue | undefined {
  const { doc, noun } = walk
  const relation = doc.relation(cur)
  const said = cueOf(doc, head)
  if (relation === 'parataxis') return said === 'said' ? said : undefined
  if (relation === 'advcl' && !noun && !infinitive(doc, cur)) return undefined
  // "dropped the bombshell that …": only what is no more than thought of can be dropped
  if (said === 'abandoned' && /^(?:obj|nsubj:pass)$/.test(relation) && !noun && cueOf(doc, cur) === undefined)
    return 'said'
  // "the fight over her dismissal": about what has happened
  if (said === 'considered' && relation === 'nmod' && looksAheadWithAim(doc, head) && !marked(doc, cur, 'for'))
    return undefined
  // "thought that she was fired"
  if (said === 'considered' && walk.view === 'done' && /^(?:think|believe)$/.test(doc.lemma(head))) return 'said'
  if (doc.lemma(head) === 'line' && !infinitive(doc, cur)) return undefined
  return said
}

/** "his resignation came after …". */
function inPassing(walk: Walk, verb: number): void {
  const { view } = tense(walk.doc, verb)
  if (walk.view === 'open') walk.view = /^(?:done|would)$/.test(view) ? view : walk.view
  if (walk.view === 'would') settle(walk, 'planned', verb)
}

function takeOver(walk: Walk, cur: number, head: number, effect: Cue | undefined): void {
  const { doc, noun } = walk
  const relation = doc.relation(cur)
  const above: Tense =
    /^(?:VERB|AUX)$/.test(doc.upos(head)) || doc.child(head, 'cop') >= 0
      ? tense(doc, head)
      : { view: 'open', negated: negated(doc, head), pluperfect: false }
  const open = walk.view === 'open'
  if (effect === 'said') {
    walk.reported = true
    if (above.negated && walk.settled === null) settle(walk, 'considered', head)
  } else if (effect === 'carries') {
    // "won the contest to succeed her"
    const won = walk.settled === 'considered' && isGained(doc, head, cur)
    if (won) walk.settled = null
    if (open || won) walk.view = above.view
    // "never went to law school in the middle of her campaign": what stands beside it is not denied
    if (above.negated && (!/^(?:obl|nmod)$/.test(relation) || /^(?:lead|result|force)$/.test(doc.lemma(head))))
      walk.flip = !walk.flip
    walk.cues.push(doc.form(head))
    walk.pluperfect ||= above.pluperfect
  } else if (effect === 'announced') {
    if (open || walk.view === 'would') walk.view = 'announced'
    if (above.negated) settle(walk, 'considered', head)
    else walk.cues.push(doc.form(head))
  } else if (effect === 'denied') {
    if (above.negated) settle(walk, 'considered', head)
    else if (walk.settled !== 'denied') settle(walk, 'denied', head)
  } else if (effect === 'abandoned') settle(walk, above.negated ? 'considered' : 'abandoned', head)
  else if (effect !== undefined) {
    if (walk.settled !== null) return
    // "has not called for her to resign": who does not ask denies nothing
    settle(walk, above.negated && !isOfOthers(doc, head, cur) ? 'denied' : effect, head)
  } else if (open && above.negated && relation === 'xcomp') settle(walk, 'denied', head)
  else if (open && above.negated && relation === 'advcl' && infinitive(doc, cur)) settle(walk, 'denied', head)
  else if (open && relation === 'xcomp' && above.view !== 'open') walk.view = above.view
  // "will resign, to be replaced by": what comes of it
  else if (open && relation === 'advcl' && !noun && (!infinitive(doc, cur) || isPassive(doc, cur)))
    walk.view = above.view
}

/** "Tomas Rydell to leave the bank": a name and an infinitive are all that the headline has. */
function isHeadline(doc: Doc, verb: number): boolean {
  const { from } = doc.sentence(doc.sentenceOf(verb))
  if (!infinitive(doc, verb) || doc.upos(verb - 2) !== 'PROPN' || doc.lower(verb - 1) !== 'to') return false
  for (let i = from; i < verb; i++) if (/^(?:VERB|AUX)$/.test(doc.upos(i))) return false
  return true
}

function conclusion(walk: Walk): Reading {
  const { doc, start, noun, settled, view, cues, pluperfect, flip } = walk
  // "electing a successor": not found yet
  const sought = noun && cues.length > 1 && /^(?:successor|replacement)$/.test(doc.lemma(start))
  const open = sought
    ? 'planned'
    : noun
      ? 'done'
      : cues.length === 1 && (doc.head(start) < 0 || isHeadline(doc, start))
        ? 'announced'
        : 'considered'
  const would = walk.reported ? 'announced' : 'planned'
  const decided: View = settled ?? (view === 'would' ? would : view === 'open' ? open : view)
  // "if she does not resign": that she may
  if (decided === 'conditional' && flip) return { view: 'considered', cues, pluperfect, negated: true }
  if (!flip) return { view: decided, cues, pluperfect, negated: false }
  return { view: decided === 'denied' ? 'considered' : 'denied', cues, pluperfect, negated: true }
}
