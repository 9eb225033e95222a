/** @module One thing that is told to be of two kinds: "visa fraud" and "immigration fraud", "the first" and "the only" member. */
import type { ConflictKind } from '../../schema/types.ts'
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'
import { weightOf } from './pairs.ts'
import type { Passage, Passages } from './passages.ts'
import { shortWords } from './short.ts'
import { isJoined, type Word } from './words.ts'

/** Words of one line exclude each other before one noun; what comes before the colon is the kind of difference. */
const LINES = `
wording: first second third fourth fifth only
wording: visa immigration passport bank tax wire mail securities insurance voter
wording: civil criminal disciplinary
wording: felony misdemeanor
wording: murder manslaughter
wording: federal state county
wording: house senate
wording: private public secret
wording: deputy assistant associate
wording: acting interim permanent
wording: partial full complete
wording: stable fair serious critical grave
wording: northern southern eastern western central
wording: left right
wording: elder younger
number: dozens scores hundreds thousands millions billions
`

interface Line {
  readonly kind: ConflictKind
  readonly words: ReadonlySet<string>
}

const LINE_OF: ReadonlyMap<string, Line> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((row) => {
      const [kind, words] = row.split(': ') as [ConflictKind, string]
      const line: Line = { kind, words: new Set(words.split(' ')) }
      return [...line.words].map((word) => [word, line] as const)
    }),
)

/** Letters between a qualifier and its noun: "thousands of". */
const REACH = 6
/** What both clauses share besides the noun. */
const LEAST_WEIGHT = 4
/** A noun that is qualified in more places than this is looked at in the first ones only. */
const MOST = 60

interface Qualified {
  readonly passage: Passage
  readonly line: Line
  readonly word: string
  /** The term of the noun. */
  readonly noun: string
}

/** One claim for each thing that two reports qualify differently. */
export function qualifierClaims(scene: Scene, passages: Passages): Draft[] {
  const all = passages.list.flatMap((passage) => passage.words.flatMap((w, i) => qualified(passage, w, i) ?? []))
  return [...Map.groupBy(all, (q) => q.noun).values()].flatMap((list) => {
    const some = list.slice(0, MOST)
    return some.flatMap((x, i) => some.slice(i + 1).flatMap((y) => compared(scene, passages, list, x, y) ?? []))
  })
}

function qualified(passage: Passage, { lower, end }: Word, i: number): Qualified | null {
  const line = LINE_OF.get(lower)
  const noun = line && passage.words.slice(i + 1, i + 3).find((w) => w.term !== '')
  return noun && noun.start - end <= REACH && !line.words.has(noun.lower)
    ? { passage, line, word: lower, noun: noun.term }
    : null
}

function compared(
  scene: Scene,
  { weight }: Passages,
  all: readonly Qualified[],
  x: Qualified,
  y: Qualified,
): Draft | null {
  if (x.line !== y.line || x.word === y.word) return null
  if (x.passage.reading === y.passage.reading || x.passage.negated !== y.passage.negated) return null
  const shared = [...x.passage.terms].filter((t) => y.passage.terms.has(t) && t !== x.noun && !t.startsWith('#'))
  const enough = x.line.kind === 'number' || shared.some(isJoined)
  if (!enough || weightOf(shared, weight) < LEAST_WEIGHT || gives(all, x, y) || gives(all, y, x)) return null
  const place = ({ passage: p }: Qualified): Place => ({
    reading: p.reading,
    start: p.start,
    end: p.end,
    stance: 'asserts',
  })
  return {
    kind: 'person',
    text: shortWords(scene, x.passage),
    places: [place(x), place(y)],
    turn: 0.5,
    conflict: x.line.kind,
    note: `“${x.word}” against “${y.word}”.`,
  }
}

/** A report that has both words for things of that name tells of two. */
const gives = (all: readonly Qualified[], x: Qualified, y: Qualified): boolean =>
  all.some((z) => z.passage.reading === x.passage.reading && z.word === y.word)
