/** @module Denials and open questions of a story: the passages that take something back, and the words of what they take back. */
import type { Attribution, Reading } from '../../reading/reading.ts'
import type { Response } from '../../schema/types.ts'
import { perObject } from '../../text/memo.ts'
import { type Chars, hull } from '../../text/span.ts'
import { type Clause, type Clauses, negatedTerms } from './clauses.ts'
import { FOR_NOW, opposes, WANTED, WISH } from './denying.ts'
import type { Place, Stance } from './draft.ts'
import type { Passages } from './passages.ts'
import { isJoined } from './words.ts'

export interface Denial {
  readonly place: Place
  readonly sentence: number
  readonly terms: ReadonlySet<string>
  /** The clause just before, when it says what is denied: "something that he has denied". */
  readonly back: Clause | null
  /** Where the denial negates a word ("was not fired"), what it negates: an assertion must speak of it. */
  readonly negated: ReadonlySet<string>
  /** Somebody's words, read as a denial. */
  readonly explicit: boolean
}

/** What can be rejected as untrue; whoever rejects an offer or a law denies nothing. */
const CLAIM = String.raw`(?:that\b|(?:(?!to\b)[\w’'-]+ ){0,4}?(?:claims?|reports?|allegations?|accusations?|suggestions?|notions?|ideas?|assertions?|assessments?|findings?|conclusions?|characteri[sz]ations?|arguments?|criticisms?|accounts?|rumou?rs?|speculation|theor(?:y|ies)|narratives?|contentions?|complaints?|talk)\b)`
const DENYING = new RegExp(
  String.raw`\b(?:den(?:y|ied|ies|ying|ials?)|(?:reject|dismiss|disput|refut|rebutt?|shot down|knocked down|pushed back (?:on|against))(?:ed|s|ing|e|es)? ${CLAIM}|backed away|backtracked|contrary to|contradict(?:s|ed|ing)?|at odds with (?:\w+[’']?s? ){0,4}(?:what|accounts?|versions?|claims?|reports?|statements?|assertions?|testimony|evidence|facts|insistence|explanations?|remarks|comments)|no (?:truth|basis)|not (?:true|accurate|correct|the case)|(?:is|was|are|were|as) (?:false|untrue|incorrect|inaccurate|baseless|unfounded|fabricated)|did(?: not|n[’']t) happen|never happened)\b`,
  'i',
)
/** "The suggestion that she was fired is false": what is denied stands before. */
const CALLED_FALSE =
  /\b(?:suggestions?|claims?|allegations?|ideas?|notions?|reports?|rumou?rs?|assertions?|accusations?|stor(?:y|ies)) that ([^.;]{12,200}?) (?:is|are|was|were) (?:[\w’'-]+ ){0,2}?(?:false|untrue|incorrect|inaccurate|baseless|unfounded|fabricated|wrong|ridiculous|absurd|nonsense|made up|a lie|lies)\b/i
/** A rejection, and one of something that can be untrue. */
const REJECTING = /\b(?:reject|dismiss|disput|refut|rebut)/i
const REJECTED = new RegExp(String.raw`\b(?:reject|dismiss|disput|refut|rebutt?)(?:ed|s|ing|e|es)? ["“]?${CLAIM}`, 'i')
const NOT_DENYING =
  /\b(?:(?:did|does|would|could|do|will|not) (?:not|n[’']t)? ?deny|n[’']t deny|(?:confirm|confirmed|confirming) (?:or|nor) (?:deny|denied|denying)|without denying|den(?:y|ies|ied|ying) (?:\w+ )?(?:access|entry|permission|bail|coverage|treatment|services?|benefits|visas?|rights|to)\b|in denial\b|den(?:y|ies|ied|ying) (?:[\w’'-]+ ){0,4}(?:the|a|an|any|their) (?:\w+ )?(?:rights?|chance|nomination|opportunity|ability|seat|vote|requests?|bid|motion|petition|appeal)\b|(?:not|n[’']t|never) (?:\w+ ){0,3}(?:that )?(?:\w+[’']?s? ){0,4}(?:false|untrue|incorrect|inaccurate|baseless|unfounded)|(?:be|been|being|was|were) denied\b(?! by\b))/i
/** Not to know of something is less than to deny it. */
const UNKNOWING =
  /\b(?:(?:not|n[’']t) (?:\w+ )?(?:aware|know\w*|seen|heard|received)(?: of| about| any| that)|unaware (?:of|that)|(?:no|any) (?:information|knowledge|indication|evidence|reason to believe)|never (?:heard|seen|told))\b/i
const OPEN =
  /\b(?:un(?:clear|known|certain)|not (?:\w+ )?(?:clear|known|certain)|remains to be seen) (?:if|whether|that)\b/i
/** Terms of the denial itself, not of what is denied. */
const OWN = new Set(
  '~deny contrary report claim alleg accus spokes spokesma spokeswo insist rumor repeated stor suggest accord'.split(
    ' ',
  ),
)
/** Denials of one report that are followed up. */
const MOST = 100
const LEAST_TERMS = 2
/** "Not pro-northern in harbor matters": the first words after a negation are what it negates. */
const MOST_NEGATED = 2
/** Contents of so few words may be cut short. */
const MOST_CUT = 3
/** A clause of fewer characters does not say what is denied. */
const LEAST_CLAUSE = 12

const STANCE: Partial<Record<Response, Stance>> = {
  denial: 'denies',
  'partial-denial': 'denies',
  'non-denial': 'does-not-deny',
}

/** What "she denied it" points back with; of anything else the denial itself says what it is about. */
const BACK =
  /^\W*(?:it|this|that|all|everything|(?:(?:the|that|this|these|those|any|all|such|his|her|their|both) )?(?:of (?:it|the) )?(?:claims?|reports?|allegations?|accusations?|charges?|story|stories|account|suggestions?|rumou?rs?)|(?:on|from) (?:the|that|this|its|his|her|their) (?:\w+ )?(?:decision|announcement|plan|statement|claim|promise|report))?\W*$/i

/** Denials by what somebody is read to say, then by the words of denying alone. */
export const denialsOf = ({ clauses }: Passages): Denial[] =>
  clauses.flatMap((own, reading) => denialsIn(own).map((d) => ({ ...d, place: { ...d.place, reading } })))

/** A denial, whatever the place of its report in the story. */
type Told = Omit<Denial, 'place'> & { readonly place: Spot }
type Spot = Omit<Place, 'reading'>

const denialsIn = perObject(({ from: reading, list: own }: Clauses): Told[] => {
  const said = reading.attributions.flatMap((a) => {
    const plain = a.response === null && a.polarity === 'negative' && (a.kind === 'speech' || a.kind === 'writing')
    const stance = STANCE[a.response ?? 'no-comment'] ?? (plain ? 'denies' : undefined)
    if (!stance || a.content.length === 0 || isRefusal(reading, a)) return []
    const place: Spot = { ...hull([...a.cue, ...a.content]), stance }
    const words = (spans: readonly Chars[]) => spans.map((c) => reading.report.text.slice(c.start, c.end)).join(' ')
    if (FOR_NOW.test(words([place])) || !opposes(words(a.cue), words(a.content))) return []
    const found = denialOf(own, place, firstClause(own, hull(a.content)), stance === 'denies' && !plain)
    return plain
      ? found.filter((d) => d.negated.size > 0 && ![WISH, WANTED].some((p) => p.test(words([place]))))
      : found
  })
  const worded = own.flatMap((p) => inWords(own, p, said))
  return [...said, ...worded].slice(0, MOST)
})

function denialOf(own: readonly Clause[], place: Spot, about: Chars, explicit: boolean): Told[] {
  const at = own.find((p) => p.start < place.end && place.start < p.end)
  const words = own
    .flatMap((p) => (p.start < about.end && about.start < p.end ? p.words : []))
    .filter((w) => w.start >= about.start && w.end <= about.end)
  const terms = new Set(words.map((w) => w.term).filter((t) => t && !OWN.has(t)))
  const negated = new Set(
    negatedTerms(words)
      .filter((t) => !isJoined(t))
      .slice(0, MOST_NEGATED),
  )
  return at && terms.size >= LEAST_TERMS ? [{ place, sentence: at.sentence, terms, negated, back: null, explicit }] : []
}

/** "Rejected the offer": a refusal, no denial. */
export function isRefusal({ report: { text } }: Reading, { cue, content }: Attribution): boolean {
  const said = hull([...cue, ...content])
  return cue.some((c) => REJECTING.test(text.slice(c.start, c.end))) && !REJECTED.test(text.slice(said.start, said.end))
}

/** Whether somebody is read to deny something there: `answers.ts` knows what. */
const answered = ({ attributions }: Reading, p: Chars) =>
  attributions.some(
    (a) => a.response !== null && [...a.cue, ...a.content].some((c) => c.start < p.end && p.start < c.end),
  )

function inWords(own: readonly Clause[], p: Clause, said: readonly Told[]): Told[] {
  const { text } = p
  const at = (stance: Stance): Spot => ({ start: p.start, end: p.end, stance })
  const after = (m: RegExpExecArray): Chars => ({ start: p.start + m.index + m[0].length, end: p.end })
  const open = OPEN.exec(text) ?? UNKNOWING.exec(text)
  const left = open ? denialOf(own, at('leaves-open'), after(open), false) : []
  const called = CALLED_FALSE.exec(text)
  if (called) {
    const from = p.start + called.index + called[0].indexOf(called[1]!)
    return [...left, ...denialOf(own, at('denies'), { start: from, end: from + called[1]!.length }, true)]
  }
  const m = DENYING.exec(text)
  if (!m || NOT_DENYING.test(text) || said.some((d) => d.place.start < p.end && p.start < d.place.end)) return left
  if (answered(p.from, p)) return left
  const worded = denialOf(own, at('denies'), after(m), false)
  if (worded.length > 0) return [...left, ...worded]
  const alone = BACK.test(text.slice(m.index + m[0].length)) || BACK.test(m[0].slice(m[0].indexOf(' ')))
  return alone ? [...left, ...lookingBack(own, p, at('denies'), m.index)] : left
}

/** "…, something that she denied": what stands before in the clause; "she denied it": what was said just before. */
function lookingBack(own: readonly Clause[], p: Clause, place: Spot, cue: number): Told[] {
  const before = p.text.slice(0, cue).search(/[,(–—][^,(–—]*$/)
  const inClause = before < 0 ? [] : denialOf(own, place, { start: p.start, end: p.start + before }, false)
  if (inClause.length > 0) return inClause
  const last = own[own.indexOf(p) - 1]
  // What the sentence before says first, or this one so far.
  const back = last && last.sentence < p.sentence ? own.find((q) => q.sentence === last.sentence) : last
  if (!back || back.negated || back.sentence < p.sentence - 1) return []
  const terms = new Set([...back.terms].filter((t) => !OWN.has(t)))
  const negated = new Set<string>()
  return [...terms].filter((t) => !isJoined(t)).length >= LEAST_TERMS
    ? [{ place, sentence: p.sentence, terms, negated, back, explicit: false }]
    : []
}

/**
 * The part of `content` that lies in the clause where it begins: what is denied, not what is added. So few words that
 * they cannot be all ("denied soldiers fired") go on to the end of the clause.
 */
function firstClause(own: readonly Clause[], content: Chars): Chars {
  const p = own.find((q) => q.start <= content.start && content.start < q.end)
  const words = p?.words.filter((w) => w.start >= content.start && w.end <= content.end) ?? []
  if (p && words.length <= MOST_CUT) return { start: content.start, end: p.end }
  return p && p.end - content.start > LEAST_CLAUSE
    ? { start: content.start, end: Math.min(p.end, content.end) }
    : content
}
