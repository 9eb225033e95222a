/** @module What is left open: questions that several passages call undecided, and say so about the same people and things. */
import type { Scene } from '../scene.ts'
import { type Draft, distinct, type Place } from './draft.ts'
import { weightOf } from './pairs.ts'
import type { Passage, Passages } from './passages.ts'
import { isJoined } from './words.ts'

const UNDECIDED =
  /\b(?:debat\w+|differing views|disagree\w*|divided|split|question\w*|un(?:clear|decided|certain|known)|not (?:\w+ )?(?:clear|decided|known|certain)|doubts?|remains to be seen|weighing|torn) (?:\w+ ){0,3}?(?:if|whether)\b/i
const LEAST_SHARED = 2
const LEAST_WEIGHT = 2.5

/** One claim for each question that two passages leave open in like words. */
export function openClaims(scene: Scene, { list, weight }: Passages): Draft[] {
  const open = list.flatMap((p) => {
    const m = UNDECIDED.exec(scene.readings[p.reading]!.report.text.slice(p.start, p.end))
    return m
      ? [
          {
            p,
            terms: new Set(
              p.words.filter((w) => w.start >= p.start + m.index + m[0].length && w.term).map((w) => w.term),
            ),
          },
        ]
      : []
  })
  return open.flatMap(({ p, terms }, i) => {
    const same = open.slice(i + 1).filter((o) => {
      const shared = [...o.terms].filter((t) => terms.has(t))
      return (
        shared.length >= LEAST_SHARED && weightOf(shared, weight) >= LEAST_WEIGHT && shared.some((t) => !isJoined(t))
      )
    })
    if (same.length === 0) return []
    const { text } = scene.readings[p.reading]!.report
    return [
      {
        kind: 'plan',
        text: text.slice(p.start, p.end),
        places: distinct([p, ...same.map((o) => o.p)].map(place)),
        turn: 0.3,
      },
    ]
  })
}

const place = (p: Passage): Place => ({ reading: p.reading, start: p.start, end: p.end, stance: 'leaves-open' })
