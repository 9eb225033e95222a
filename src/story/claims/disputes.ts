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
}

const DENYING =
  /\b(?:den(?:y|ied|ies|ying)|rejected|rejects|disput(?:e|ed|es)|refut(?:e|ed|es)|pushed back|dismissed (?:as|the|reports?|claims?|allegations?)|backed away|backtracked|contrary to|no truth|not true|is false|was false|are false|were false)\b/i
const NOT_DENYING =
  /\b(?:(?:did|does|would|could|do|will|not) (?:not|n[’']t)? ?deny|n[’']t deny|without denying|denied (?:access|entry|permission|bail|a visa))\b/i
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
  'call',
  'cal',
  'repeated',
  'stor',
  'suggest',
  'accord',
])
const LEAST_WITHIN = 0.4
const LEAST_SHARED = 2
/** Assertions shown beside one denial. */
const MOST = 3
/** An assertion is shown when it meets at least this share of what the best one meets. */
const NEAR_BEST = 0.7

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
        ...(denial.place.stance === 'denies' && {
          conflict: 'existence' as const,
          note: 'Asserted in one place, denied in another.',
        }),
        turn: 0.5 + 0.5 * best.score,
      },
    ]
  })
}

function denialsOf(scene: Scene, passages: Passages): Denial[] {
  const denials: Denial[] = []
  scene.readings.forEach((reading, r) => {
    const own = passages.list.filter((p) => p.reading === r)
    const add = (span: Chars, about: Chars, stance: Stance) => {
      const at = own.find((p) => p.start < span.end && span.start < p.end)
      if (!at) return
      const terms = new Set(
        passages.words[r]!.filter(
          (w) => w.start >= about.start && w.end <= about.end && w.term && !OWN.has(w.term),
        ).map((w) => w.term),
      )
      denials.push({ place: { reading: r, ...span, stance }, sentence: at.sentence, terms })
    }
    for (const a of reading.attributions) {
      const stance = STANCE[a.response ?? 'no-comment']
      if (stance && a.content.length > 0) add(hull([...a.cue, ...a.content]), hull(a.content), stance)
    }
    for (const p of own) {
      const text = reading.report.text.slice(p.start, p.end)
      const m = DENYING.exec(text)
      if (!m || NOT_DENYING.test(text)) continue
      if (denials.some((d) => d.place.reading === r && d.place.start < p.end && p.start < d.place.end)) continue
      add(p, { start: p.start + m.index + m[0].length, end: p.end }, 'denies')
    }
  })
  return denials
}

const STANCE: Partial<Record<Response, Stance>> = {
  denial: 'denies',
  'partial-denial': 'denies',
  'non-denial': 'does-not-deny',
}

function assertionsOf(denial: Denial, { list, weight }: Passages): { p: Passage; score: number }[] {
  const all = weightOf(denial.terms, weight)
  const scored = list.flatMap((p) => {
    if (p.negated || (p.reading === denial.place.reading && p.sentence === denial.sentence)) return []
    const shared = [...p.terms].filter((t) => denial.terms.has(t))
    const score = weightOf(shared, weight) / all
    return shared.length >= LEAST_SHARED && score >= LEAST_WITHIN ? [{ p, score }] : []
  })
  scored.sort((x, y) => y.score - x.score || x.p.reading - y.p.reading || x.p.start - y.p.start)
  return scored.filter((s) => s.score >= NEAR_BEST * scored[0]!.score).slice(0, MOST)
}
