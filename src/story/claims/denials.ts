/** @module Denials and open questions of a story: the passages that take something back, and the words of what they take back. */
import type { Response } from '../../schema/types.ts'
import { type Chars, hull } from '../../text/span.ts'
import type { Scene } from '../scene.ts'
import type { Place, Stance } from './draft.ts'
import type { Passage, Passages } from './passages.ts'

export interface Denial {
  readonly place: Place
  readonly sentence: number
  readonly terms: ReadonlySet<string>
  /** The passage just before, when it says what is denied: "something that he has denied". */
  readonly back: Passage | null
  /** Somebody's words, read as a denial. */
  readonly explicit: boolean
}

const DENYING =
  /\b(?:den(?:y|ied|ies|ying|ials?)|reject(?:ed|s|ing)|disput(?:ed|ing)|refut(?:e|ed|es)|rebutted|pushed back|shot down|knocked down|dismissed (?:as|the|reports?|claims?|allegations?)|backed away|backtracked|contrary to|contradict(?:s|ed|ing)?|at odds with (?:\w+[’']?s? ){0,4}(?:what|accounts?|versions?|claims?|reports?|statements?|assertions?|testimony|evidence|facts|insistence|explanations?|remarks|comments)|no (?:truth|basis)|not (?:true|accurate|correct|the case)|(?:is|was|are|were|as) (?:false|untrue|incorrect|inaccurate|wrong|baseless|unfounded|fabricated|misleading)|did(?: not|n[’']t) happen|never happened)\b/i
const NOT_DENYING =
  /\b(?:(?:did|does|would|could|do|will|not) (?:not|n[’']t)? ?deny|n[’']t deny|(?:confirm|confirmed|confirming) (?:or|nor) (?:deny|denied|denying)|without denying|denied (?:access|entry|permission|bail|a visa))\b/i
/** Not to know of something is less than to deny it. */
const UNKNOWING =
  /\b(?:(?:not|n[’']t) (?:\w+ )?(?:aware|know\w*|seen|heard|received)(?: of| about| any| that)|unaware (?:of|that)|(?:no|any) (?:information|knowledge|indication|evidence|reason to believe)|never (?:heard|seen|told))\b/i
const OPEN =
  /\b(?:un(?:clear|known|certain)|not (?:\w+ )?(?:clear|known|certain)|remains to be seen) (?:if|whether|that)\b/i
/** Terms of the denial itself, not of what is denied. */
const OWN = new Set(
  '~deny report claim alleg accus spokes spokesma spokeswo insist rumor repeated stor suggest accord'.split(' '),
)
/** Denials of one report that are followed up. */
const MOST = 100
const LEAST_TERMS = 2
/** A clause of fewer characters does not say what is denied. */
const LEAST_CLAUSE = 12

const STANCE: Partial<Record<Response, Stance>> = {
  denial: 'denies',
  'partial-denial': 'denies',
  'non-denial': 'does-not-deny',
}

/** Denials by what somebody is read to say, then by the words of denying alone. */
export function denialsOf(scene: Scene, passages: Passages): Denial[] {
  return scene.readings.flatMap((reading, r) => {
    const own = passages.list.filter((p) => p.reading === r)
    const said = reading.attributions.flatMap((a) => {
      const stance = STANCE[a.response ?? 'no-comment']
      if (!stance || a.content.length === 0) return []
      const place: Place = { reading: r, ...hull([...a.cue, ...a.content]), stance }
      return denialOf(own, place, firstClause(own, hull(a.content)), stance === 'denies')
    })
    const worded = own.flatMap((p) => inWords(scene, own, p, said))
    return [...said, ...worded].slice(0, MOST)
  })
}

function denialOf(own: readonly Passage[], place: Place, about: Chars, explicit: boolean): Denial[] {
  const at = own.find((p) => p.start < place.end && place.start < p.end)
  const terms = new Set<string>()
  const words = own.flatMap((p) => (p.start < about.end && about.start < p.end ? p.words : []))
  for (const w of words)
    if (w.start >= about.start && w.end <= about.end && w.term && !OWN.has(w.term)) terms.add(w.term)
  return at && terms.size >= LEAST_TERMS ? [{ place, sentence: at.sentence, terms, back: null, explicit }] : []
}

function inWords(scene: Scene, own: readonly Passage[], p: Passage, said: readonly Denial[]): Denial[] {
  const text = scene.readings[p.reading]!.report.text.slice(p.start, p.end)
  const at = (stance: Stance): Place => ({ reading: p.reading, start: p.start, end: p.end, stance })
  const after = (m: RegExpExecArray): Chars => ({ start: p.start + m.index + m[0].length, end: p.end })
  const open = OPEN.exec(text) ?? UNKNOWING.exec(text)
  const left = open ? denialOf(own, at('leaves-open'), after(open), false) : []
  const m = DENYING.exec(text)
  if (!m || NOT_DENYING.test(text) || said.some((d) => d.place.start < p.end && p.start < d.place.end)) return left
  const worded = denialOf(own, at('denies'), after(m), false)
  return [...left, ...(worded.length > 0 ? worded : lookingBack(own, p, at('denies')))]
}

/** "She denied it": what is denied is what was said just before. */
function lookingBack(own: readonly Passage[], p: Passage, place: Place): Denial[] {
  const last = own[own.indexOf(p) - 1]
  // What the sentence before says first, or this one so far.
  const back = last && last.sentence < p.sentence ? own.find((q) => q.sentence === last.sentence) : last
  if (!back || back.negated || back.sentence < p.sentence - 1) return []
  const terms = new Set([...back.terms].filter((t) => !OWN.has(t)))
  return terms.size >= LEAST_TERMS ? [{ place, sentence: p.sentence, terms, back, explicit: false }] : []
}

/** The part of `content` that lies in the clause where it begins: what is denied, not what is added. */
function firstClause(own: readonly Passage[], content: Chars): Chars {
  const p = own.find((q) => q.start <= content.start && content.start < q.end)
  return p && p.end - content.start > LEAST_CLAUSE
    ? { start: content.start, end: Math.min(p.end, content.end) }
    : content
}
