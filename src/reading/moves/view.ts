/**
 * @module What the words make of a change: considered, planned, announced, done, conditional, denied or abandoned.
 * One walk from the frame's word up to the main clause: its own tense first, then each word that governs it may
 * change the view ("plan to", "refused to", "amid talk of"). The table below says which words do what.
 */
import type { Doc } from '../../language/doc.ts'
import type { MoveMention } from '../reading.ts'
import { isPassive, negated } from './clause.ts'

export type View = MoveMention['view']

const cue = (view: View | 'said' | 'carries', text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((w) => [w, view] as const)

/** Lemmas of governing verbs, nouns and adjectives. "carries": as true as the governing word itself. */
const CUES = new Map<string, View | 'said' | 'carries'>([
  ...cue(
    'planned',
    `signal involve include entail envision envisage foresee plan intend expect prepare set poise slate schedule aim ready anticipate due likely plot
    intention proposal blueprint expectation certain sure eager going prepare groom determine line`,
  ),
  ...cue(
    'announced',
    'announce declare decide agree vow promise pledge announcement decision declaration swear agreement',
  ),
  ...cue(
    'considered',
    `consider weigh mull discuss float debate contemplate explore ponder suggest propose recommend
    urge call ask demand pressure press want hope seek threaten offer hint speculate rumor rumour think toy possibility
    possible potential speculation talk discussion idea option prospect chance threat question pressure push effort bid
    wish attempt try invite encourage beg tell order advise need should could may might rumored favor consideration
    recommendation suggestion request pressure campaign lobby resolution vote face report whether warn fear unclear
    uncertain predict unlikely able willing open opportunity stand candidacy race running contest competition vie compete run candidate contender interview finalist frontrunner front-runner favourite favorite jockey battle fight advocate insist require argue ready believe`,
  ),
  ...cue(
    'denied',
    'refuse decline deny reject resist denial refusal refute dispute rebuff oppose avoid prevent block dissuade discourage',
  ),
  ...cue(
    'abandoned',
    'abandon scrap shelve cancel reverse reconsider drop halt postpone backtrack rescind withdraw dump ditch yank',
  ),
  ...cue(
    'said',
    `say report tell write note add state explain claim confirm acknowledge admit disclose reveal insist
    learn hear know understand show mean see tweet post`,
  ),
  ...cue(
    'carries',
    `force compel manage go begin start name nominate tap pick appoint select choose install elect promote
    elevate hire designate recruit bring help get become serve use have follow accept submit tender make cause
    oblige lead result trigger prompt come mark receive seal secure`,
  ),
])

export interface Reading {
  readonly view: View
  /** The words that decided, from the inside out, for `explain`. */
  readonly cues: readonly string[]
  /** Told as over and done with at some earlier time: "had resigned". */
  readonly pluperfect: boolean
  readonly negated: boolean
}

/** Own tense of a word, before anything that governs it. */
interface Tense {
  readonly view: View | 'would' | 'open'
  readonly negated: boolean
  readonly pluperfect: boolean
}

function tense(doc: Doc, i: number): Tense {
  let modal = ''
  let have = ''
  let be = ''
  let to = false
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
    else if (doc.lemma(c) === 'do' && /did/.test(w)) have ||= ''
  }
  const no = negated(doc, own) || (own !== i && negated(doc, i))
  const made = (view: Tense['view'], pluperfect = false): Tense => ({ view, negated: no, pluperfect })
  if (/^(?:will|wo|'ll|’ll|shall|ca)$/.test(modal)) return made('announced')
  if (/^(?:would|'d|’d)$/.test(modal)) return made('would')
  if (/^(?:may|might|could|can|should|must|ought)$/.test(modal)) return made('considered')
  const x = doc.xpos(own)
  if (to || x === 'VB') return made('open')
  // "is leaving", and with the words turned: "Leaving as well is Vellor"
  if (x === 'VBG') return made(be || doc.head(own) < 0 || doc.relation(own) === 'csubj' ? 'announced' : 'open')
  if (have) return made('done', /^(?:had|'d|’d)$/.test(have))
  if (be === 'to') return made('announced')
  return made('done')
}

/** Whether the first auxiliary is a bare "be" or "have". */
function startsBare(doc: Doc, i: number): boolean {
  for (const c of doc.children(i))
    if (doc.relation(c).startsWith('aux')) return /^(?:be|have)$/.test(doc.lower(c)) && doc.xpos(c) === 'VB'
  return false
}

const hasAuxiliary = (doc: Doc, i: number) => doc.child(i, 'aux', 'cop') >= 0 || doc.child(i, 'mark') >= 0

const HEDGES = /^(?:potentially|possibly|perhaps|maybe|likely|probably|theoretically|presumably|unlikely)$/

/**
 * The infinitive that the bare infinitive `i` really goes with, where the tree hangs it from a finite verb:
 * "a plan to force out Holm, whose standing has been hurt, and replace him". A bare infinitive is no finite verb's equal.
 */
function earlierInfinitive(doc: Doc, i: number): number {
  const head = doc.head(i)
  if (doc.relation(i) !== 'conj' || doc.xpos(i) !== 'VB' || hasAuxiliary(doc, i) || !/^VB[DNZP]$/.test(doc.xpos(head)))
    return i
  const { from } = doc.sentence(doc.sentenceOf(i))
  for (let j = i - 1; j >= from; j--)
    if (doc.xpos(j) === 'VB' && doc.upos(j) === 'VERB' && hasAuxiliary(doc, j)) return j
  return i
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

/** Whether a verb only thinks of what follows it: "mentioned as", "seen as". */
export const isHedging = (doc: Doc, verb: number): boolean =>
  cueOf(doc, verb) === 'considered' || /^(?:mention|tout|tip|see|view|eye)$/.test(doc.lemma(verb))

/** What a governing word does; participles that the tagger takes for adjectives count as their verbs. */
function cueOf(doc: Doc, i: number): View | 'said' | 'carries' | undefined {
  const lower = doc.lower(i)
  if (lower.startsWith('back') && i + 1 < doc.length && /^(?:away|off|out|down)$/.test(doc.lower(i + 1)))
    return 'abandoned'
  if (/^turn(?:s|ed|ing)?$/.test(lower) && i + 1 < doc.length && doc.lower(i + 1) === 'down') return 'denied'
  return CUES.get(doc.lemma(i)) ?? CUES.get(lower.replace(/ed$/, '')) ?? CUES.get(lower.replace(/d$/, ''))
}

/** "was naming her, but later backtracked": the next verb takes it back. */
function takenBack(doc: Doc, verb: number): number {
  for (const c of doc.children(verb))
    if (doc.relation(c) === 'conj' && /^(?:backtrack|reverse|rescind|withdraw|reconsider|retract)$/.test(doc.lemma(c)))
      return c
  return -1
}

const infinitive = (doc: Doc, i: number) => marked(doc, i, 'to')

/** "the plan would move her": what it foresees. */
function isPlan(doc: Doc, i: number): boolean {
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
const plansTo = (doc: Doc, i: number) =>
  i > 2 && doc.lower(i - 1) === 'to' && doc.lower(i - 2) === 'plans' && doc.head(i) !== i - 2 && !negated(doc, i - 2)

/** "is about to lose his job". */
const isAboutTo = (doc: Doc, i: number) =>
  i > 2 && doc.lower(i - 1) === 'to' && doc.lower(i - 2) === 'about' && /^(?:be|[a-z]+ly|just)$/.test(doc.lemma(i - 3))

/** "called on Vellor to resign" where the tree makes "resign" the main verb: asking is not doing. */
function askedBefore(doc: Doc, i: number): View | null {
  const { from } = doc.sentence(doc.sentenceOf(i))
  for (let k = i - 1; k >= Math.max(from, i - 10); k--)
    if (doc.upos(k) === 'VERB') return cueOf(doc, k) === 'considered' ? 'considered' : null
  return null
}

/** "declared his candidacy to replace": what stands for the verb's object is only a wish. */
function runsFor(doc: Doc, verb: number): boolean {
  const object = doc.child(verb, 'obj')
  return object >= 0 && /^(?:candidacy|bid|campaign|race|interest|hat|name|run)$/.test(doc.lemma(object))
}

function marked(doc: Doc, i: number, word: string): boolean {
  for (const c of doc.children(i))
    if (doc.lower(c) === word && /^(?:mark|advmod|cc|case)$/.test(doc.relation(c))) return true
  return false
}

/** "if" before the verb in its own clause, wherever the tree hangs it. */
function conditionalMark(doc: Doc, i: number): boolean {
  if (marked(doc, i, 'if') || marked(doc, i, 'unless')) return true
  const { from } = doc.sentence(doc.sentenceOf(i))
  for (let k = i - 1; k >= Math.max(from, i - 10) && !/^[,;:]$/.test(doc.form(k)); k--)
    if (/^(?:if|unless)$/.test(doc.lower(k))) return doc.upos(i) === 'VERB'
  return false
}
