/** @module How something began: an investigation, a dispute, a protest whose start is told in different ways. */
import { type Draft, distinct, type Place } from './draft.ts'
import { weightOf } from './pairs.ts'
import { type Passages, perClause } from './passages.ts'

/** "The inquiry began when …", "a row sparked by …": what began, then how. */
const BEGAN =
  /\b(investigation|probe|inquiry|case|dispute|row|feud|scandal|crisis|protests?|strike|war|fire|crash|explosion|leak)\b.{0,140}?\b(?:started|began|begun|start|sparked|triggered|prompted|stemm?(?:ed|s)|set off|arose|grew out)\b (?:\w+ ){0,2}?(?:when|with|after|from|by|because|over|as|out of)\b/i
/** What led to an investigation without a word of beginning. */
const TIPPED = /\b(?:had|received|got|after|following) (?:a |an )?(?:\w+ )?(tip|complaint)\b/i
const MOST = 6

const beginningIn = perClause(({ from, start, end }) => {
  const text = from.report.text.slice(start, end + 60)
  return BEGAN.exec(text) ?? TIPPED.exec(text)
})

/** One claim for each kind of thing whose beginning two passages tell in different words. */
export function beginningClaims({ list, bySentence, weight }: Passages): Draft[] {
  const told = new Map<string, { place: Place; how: Set<string> }[]>()
  for (const p of list) {
    const m = beginningIn(p)
    if (!m || p.start + m.index + m[0].length > p.end + 6) continue
    const from = p.start + m.index + m[0].length
    const place: Place = { reading: p.reading, start: p.start, end: p.end, stance: 'asserts' }
    const after = bySentence[p.reading]!.get(p.sentence)!.flatMap((q) => q.words)
    const how = new Set(after.filter((w) => w.start >= from && w.term && !w.id).map((w) => w.term))
    const what = m[1]!
      .toLowerCase()
      .replace(/^(?:probe|inquiry|tip|complaint)$/, 'investigation')
      .replace(/s$/, '')
    told.set(what, [...(told.get(what) ?? []), { place, how }])
  }
  return [...told].flatMap(([what, all]): Draft[] => {
    const places = distinct(all.map((t) => t.place)).slice(0, MOST)
    const apart = all.some((x) =>
      all.some(
        (y) =>
          x !== y &&
          weightOf(
            [...x.how].filter((t) => y.how.has(t)),
            weight,
          ) === 0,
      ),
    )
    if (places.length < 2 || !apart) return []
    return [
      {
        kind: 'cause',
        text: `How the ${what} began`,
        places,
        turn: 0.7,
        conflict: 'cause',
        note: 'Its beginning is told differently.',
      },
    ]
  })
}
