/** @module Claims that somebody denies: a denial, and the passages that assert what is denied. */
import type { Response } from '../../schema/types.ts'
import { type Chars, hull } from '../../text/span.ts'
import type { Scene } from '../scene.ts'
import type { Draft, Place, Stance } from './draft.ts'
import { weightOf } from './pairs.ts'
import type { Passage, Passages } from './passages.ts'

/** A passage that takes a claim back, and the words of what it takes back. */
interface Denial {
  readonly place: Place
  readonly sentence: number
  readonly terms: ReadonlySet<string>
  /** The passage just before, when it says what is denied. */
  readonly back: Passage | null
  /** Somebody's words, read as a denial. */
  readonly explicit: boolean
}

const DENYING =
  /\b(?:den(?:y|ied|ies|ying|ials?)|reject(?:ed|s|ing)|disput(?:e|ed|es|ing)|refut(?:e|ed|es)|rebutt(?:ed|al)|pushed back|shot down|knocked down|dismissed (?:as|the|reports?|claims?|allegations?)|backed away|backtracked|contrary to|contradict(?:s|ed|ing)?|at odds with|no (?:truth|evidence|indication|knowledge|basis|information)|not (?:aware|true|accurate|correct|the case)|unaware of|(?:is|was|are|were|as) (?:false|untrue|incorrect|inaccurate|wrong|baseless|unfounded|fabricated|misleading)|did(?: not|n[’']t) happen|never happened)\b/i
const OPEN =
  /\b(?:un(?:clear|known|certain)|not (?:\w+ )?(?:clear|known|certain)|remains to be seen) (?:if|whether|that)\b/i
const NOT_DENYING =
  /\b(?:(?:did|does|would|could|do|will|not) (?:not|n[’']t)? ?deny|n[’']t deny|(?:confirm|confirmed|confirming) (?:or|nor) (?:deny|denied|denying)|without denying|denied (?:access|entry|permission|bail|a visa))\b/i
/** Terms of the denial itself, not of what is denied. */
const OWN = new Set([
  '~deny',
  'report',
  'claim',
  'alleg',
  'accus',
  'spokes',
  'spokesma',
  'spokeswo',
  'insist',
  'rumor',
  'repeated',
  'stor',
  'suggest',
  'accord',
])
const LEAST_WITHIN = 0.4
const LEAST_WITHIN_OPEN = 0.6
/** An assertion that says little else counts almost as much as one that meets all. */
const COVERED = 0.7
/** A clause of fewer characters does not say what is denied. */
const LEAST_CLAUSE = 12
const LEAST_SHARED = 2
/** Ids of people and organizations: two names alone are no assertion. */
const JOINED = /^[po][0-9a-f]{12}$/
/** Assertions shown beside one denial. */
const MOST = 5
/** An assertion is shown when it meets at least this share of what the best one meets. */
const NEAR_BEST = 0.85
const LEAST_NEAR = 0.6
/** Score of an assertion known by its place alone. */
const LEAST_SCORE = 0.2

export function disputeClaims(scene: Scene, passages: Passages): Draft[] {
  return denialsOf(scene, passages).flatMap((denial) => {
    const asserted = assertionsOf(denial, passages)
    if (asserted.length === 0) return []
    const places = asserted.map(
      ({ p }): Place => ({ reading: p.reading, start: p.start, end: p.end, stance: 'asserts' }),
    )
    const best = asserted[0]!
    return [
      {
        kind: 'dispute' as const,
        text: scene.readings[best.p.reading]!.report.text.slice(best.p.start, best.p.end),
        places: [...places, denial.place],
        ...CONFLICT[denial.place.stance],
        turn: 0.5 + 0.5 * best.score,
      },
    ]
  })
}

const CONFLICT: Partial<Record<Stance, Pick<Draft, 'conflict' | 'note'>>> = {
  denies: { conflict: 'existence', note: 'Asserted in one place, denied in another.' },
  'leaves-open': { conflict: 'existence', note: 'Stated in one place, left open in another.' },
}

function denialsOf(scene: Scene, passages: Passages): Denial[] {
  const denials: Denial[] = []
  scene.readings.forEach((reading, r) => {
    const own = passages.list.filter((p) => p.reading === r)
    const add = (span: Chars, about: Chars, stance: Stance, explicit = false) => {
      const at = own.find((p) => p.start < span.end && span.start < p.end)
      if (!at) return false
      const terms = new Set(
        passages.words[r]!.filter(
          (w) => w.start >= about.start && w.end <= about.end && w.term && !OWN.has(w.term),
        ).map((w) => w.term),
      )
      if (terms.size < LEAST_SHARED) return false
      denials.push({
        place: { reading: r, start: span.start, end: span.end, stance },
        sentence: at.sentence,
        terms,
        back: null,
        explicit,
      })
      return true
    }
    // "Something that he has denied", "she denied it": what is denied is what was said just before.
    const addBack = (p: Passage) => {
      const back = own[own.indexOf(p) - 1]
      if (!back || back.negated || back.sentence < p.sentence - 1) return
      const terms = new Set([...back.terms].filter((t) => !OWN.has(t)))
      if (terms.size >= LEAST_SHARED)
        denials.push({
          place: { reading: r, start: p.start, end: p.end, stance: 'denies' },
          sentence: p.sentence,
          terms,
          back,
          explicit: false,
        })
    }
    for (const a of reading.attributions) {
      const stance = STANCE[a.response ?? 'no-comment']
      if (stance && a.content.length > 0)
        add(hull([...a.cue, ...a.content]), firstClause(own, hull(a.content)), stance, stance === 'denies')
    }
    for (const p of own) {
      const text = reading.report.text.slice(p.start, p.end)
      const open = OPEN.exec(text)
      if (open) add(p, { start: p.start + open.index + open[0].length, end: p.end }, 'leaves-open')
      const m = DENYING.exec(text)
      if (!m || NOT_DENYING.test(text)) continue
      if (denials.some((d) => d.place.reading === r && d.place.start < p.end && p.start < d.place.end)) continue
      const rest = { start: p.start + m.index + m[0].length, end: p.end }
      if (!add(p, rest, 'denies')) addBack(p)
    }
  })
  return denials
}

const STANCE: Partial<Record<Response, Stance>> = {
  denial: 'denies',
  'partial-denial': 'denies',
  'non-denial': 'does-not-deny',
}

/** What stands just before a denial that meets nothing else: people answer what was said last. */
function before(
  { place, sentence, terms, explicit }: Denial,
  list: readonly Passage[],
): { p: Passage; score: number }[] {
  if (!explicit) return []
  const near = list.filter(
    (p) => p.reading === place.reading && p.end <= place.start && p.sentence >= sentence - 2 && !p.negated,
  )
  const p = near.findLast((q) => [...q.terms].some((t) => terms.has(t) && !JOINED.test(t)))
  return p ? [{ p, score: LEAST_SCORE }] : []
}

/** The part of `content` that lies in the clause where it begins: what is denied, not what is added. */
function firstClause(own: readonly Passage[], content: Chars): Chars {
  const p = own.find((q) => q.start <= content.start && content.start < q.end)
  return p && p.end - content.start > LEAST_CLAUSE
    ? { start: content.start, end: Math.min(p.end, content.end) }
    : content
}

/** Clauses, and two that follow each other in one sentence. */
function unitsOf(list: readonly Passage[]): Passage[] {
  return list.flatMap((p, i) => {
    const next = list[i + 1]
    if (!next || next.reading !== p.reading || next.sentence !== p.sentence) return [p]
    const both: Passage = {
      ...p,
      end: next.end,
      words: [...p.words, ...next.words],
      terms: new Set([...p.terms, ...next.terms]),
      negated: p.negated || next.negated,
    }
    return [p, both]
  })
}

function assertionsOf(denial: Denial, { list, weight }: Passages): { p: Passage; score: number }[] {
  const all = weightOf(denial.terms, weight)
  const least = denial.place.stance === 'leaves-open' ? LEAST_WITHIN_OPEN : LEAST_WITHIN
  const scored = unitsOf(list).flatMap((p) => {
    if (p.negated || (p !== denial.back && p.reading === denial.place.reading && p.sentence === denial.sentence))
      return []
    const shared = [...p.terms].filter((t) => denial.terms.has(t))
    if (shared.length < LEAST_SHARED || shared.every((t) => JOINED.test(t))) return []
    const met = weightOf(shared, weight)
    const covered = shared.length > LEAST_SHARED ? COVERED * (met / weightOf(p.terms, weight)) : 0
    const score = Math.max(met / all, covered)
    return score >= least ? [{ p, score }] : []
  })
  scored.sort(
    (x, y) =>
      y.score - x.score ||
      x.p.end - x.p.start - (y.p.end - y.p.start) ||
      x.p.reading - y.p.reading ||
      x.p.start - y.p.start,
  )
  const best = scored[0]?.score ?? 0
  // The best of every report, and what comes near the best of all.
  const seen = new Set<number>()
  if (scored.length === 0) return before(denial, list)
  const kept = scored.filter(
    ({ p, score }) =>
      (score >= NEAR_BEST * best && score > LEAST_NEAR) || (!seen.has(p.reading) && seen.add(p.reading)),
  )
  return kept.slice(0, MOST)
}
