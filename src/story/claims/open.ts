/** @module What is left open: questions that several passages call undecided, and say so about the same people and things. */
import { type Draft, distinct, type Place } from './draft.ts'
import { weightOf } from './pairs.ts'
import { type Passage, type Passages, perClause } from './passages.ts'
import { isJoined } from './words.ts'

const UNDECIDED =
  /\b(?:debat\w+|differing views|disagree\w*|divided|split|question\w*|un(?:clear|decided|certain|known)|not (?:\w+ )?(?:clear|decided|known|certain)|doubts?|remains to be seen|weighing|torn) (?:\w+ ){0,3}?(?:if|whether)\b/i
const LEAST_SHARED = 2
const LEAST_WEIGHT = 2.5

const undecidedIn = perClause(({ text }) => UNDECIDED.exec(text))

const isPerson = (term: string) => isJoined(term) && term.startsWith('p')

interface Open {
  readonly p: Passage
  /** What is asked. */
  readonly terms: ReadonlySet<string>
  /** Whom the sentence speaks of: "he" in the question is one of them. */
  readonly people: ReadonlySet<string>
}

/** What both ask; whom one names in the question the other may name before it. */
const asks = (x: Open, y: Open): string[] => [
  ...new Set([
    ...[...x.terms].filter((t) => y.terms.has(t) || y.people.has(t)),
    ...[...y.terms].filter((t) => x.people.has(t)),
  ]),
]

/** One claim for each question that two passages leave open in like words. */
export function openClaims({ list, weight, bySentence }: Passages): Draft[] {
  const open = list.flatMap((p): Open[] => {
    const m = undecidedIn(p)
    if (!m) return []
    const asked = p.words.filter((w) => w.start >= p.start + m.index + m[0].length && w.term)
    const sentence = bySentence[p.reading]!.get(p.sentence)!.flatMap((q) => [...q.terms])
    return [{ p, terms: new Set(asked.map((w) => w.term)), people: new Set(sentence.filter(isPerson)) }]
  })
  return open.flatMap((x, i) => {
    const { p } = x
    const same = open.slice(i + 1).filter((y) => {
      const shared = asks(x, y)
      return (
        shared.length >= LEAST_SHARED && weightOf(shared, weight) >= LEAST_WEIGHT && shared.some((t) => !isPerson(t))
      )
    })
    if (same.length === 0) return []
    return [
      {
        kind: 'plan',
        text: p.text,
        places: distinct([p, ...same.map((o) => o.p)].map(place)),
        turn: 0.3,
      },
    ]
  })
}

const place = (p: Passage): Place => ({ reading: p.reading, start: p.start, end: p.end, stance: 'leaves-open' })
