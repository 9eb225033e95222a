/** @module Numbers that differ: the same thing counted in two passages, with two results. */
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'
import type { Pair } from './pairs.ts'
import type { Passage } from './passages.ts'
import { numberOf, stem } from './words.ts'

export interface Count {
  readonly value: number
  /** What is counted: the stem of the noun after the number. */
  readonly unit: string
}

/** Nouns that stand between a number and what it counts, or count nothing. */
const LIGHT =
  /^(?:of|the|other|more|or|little|such|new|additional|consecutive|a|an|and|pm|am|percent|million|billion|thousand|hundred|dozen|per|cent)$/
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/
/** Share of the lighter passage's weight that both must have in common, numbers aside. */
const LEAST_WITHIN = 0.3

/** The counts of a passage: a number and the noun it counts. Dates, ages and bare years count nothing. */
export function countsOf({ words }: Passage): Count[] {
  const counts: Count[] = []
  words.forEach((word, i) => {
    const value = numberOf(word.lower)
    if (value === null || word.id !== null || CALENDAR.test(words[i - 1]?.lower ?? '')) return
    if (value >= 1900 && value < 2100 && /^\d{4}$/.test(word.lower)) return
    let j = i + 1
    while (j < words.length && j < i + 3 && LIGHT.test(words[j]!.lower)) j++
    const unit = words[j]
    if (!unit || unit.id !== null || numberOf(unit.lower) !== null || !/^\p{L}{3,}/u.test(unit.lower)) return
    if (!/s$|people|men|women|children|percent/.test(unit.lower)) return
    counts.push({ value, unit: stem(unit.lower) })
  })
  return counts
}

/** One claim for each thing that two passages count differently. */
export function numberClaims(scene: Scene, pairs: readonly Pair[]): Draft[] {
  const drafts: Draft[] = []
  const known = new Map<Passage, Count[]>()
  const counts = (p: Passage) => known.get(p) ?? known.set(p, countsOf(p)).get(p)!
  for (const pair of pairs) {
    const { a, b } = pair
    const context = pair.shared.filter((t) => !t.startsWith('#'))
    if (context.length < 2 || pair.within < LEAST_WITHIN) continue
    for (const x of counts(a)) {
      const y = counts(b).find((c) => c.unit === x.unit)
      if (!y || y.value === x.value || counts(a).some((c) => c.unit === y.unit && c.value === y.value)) continue
      if (!context.some((t) => t !== x.unit) || !comparable(x, y)) continue
      drafts.push(draftOf(scene, pair, x, y))
    }
  }
  return drafts
}

/** Counts of one thing are of one order; "one" is too often no count at all. */
const comparable = (x: Count, y: Count) =>
  Math.min(x.value, y.value) > 1 && Math.max(x.value, y.value) <= 5 * Math.min(x.value, y.value)

function draftOf(scene: Scene, { a, b, within }: Pair, x: Count, y: Count): Draft {
  const place = (p: Passage, c: Count): Place => ({
    reading: p.reading,
    start: p.start,
    end: p.end,
    stance: 'asserts',
    value: String(c.value),
  })
  return {
    kind: 'number',
    text: scene.readings[a.reading]!.report.text.slice(a.start, a.end),
    places: [place(a, x), place(b, y)],
    conflict: 'number',
    note: `${x.value} against ${y.value}.`,
    turn: 0.4 + 0.5 * within,
  }
}
