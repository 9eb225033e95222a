/** @module Who answers what: the denials of a report as they are shown, and the words in them that name what is answered. */
import type { Attribution, Reading } from '../../reading/reading.ts'
import { perObject } from '../../text/memo.ts'
import { firstNot } from '../../text/search.ts'
import { type Chars, hull } from '../../text/span.ts'
import { type Clauses, negates } from './clauses.ts'
import { isRefusal } from './denials.ts'
import { CLEARING, DENYING_CUE, DISMISSING, FOR_NOW, FUTURE, GRADED, LIGHT, REFUSING, WANTED, WISH } from './denying.ts'
import type { Place, Stance } from './draft.ts'
import type { Passages } from './passages.ts'
import { topicsOf, WRONGDOING } from './topics.ts'
import { isJoined, isPerson, type Word } from './words.ts'

export interface Answer {
  readonly place: Place
  readonly text: string
  /** All of the answer, however much of it is shown. */
  readonly whole: Chars
  /** The terms of its words, as passages have them. */
  readonly terms: ReadonlySet<string>
  /** What it names; empty when it only dismisses. */
  readonly topics: ReadonlySet<string>
  /** Where something is negated, what is: an assertion must speak of it. */
  readonly negated: ReadonlySet<string>
  /** Whoever answers, and whom the answer speaks of. */
  readonly people: ReadonlySet<string>
  readonly speaker: string | null
  readonly sentence: number
  /** Read as a denial, not only as a sentence with "not". */
  readonly explicit: boolean
}

const STANCE: Partial<Record<string, Stance>> = {
  denial: 'denies',
  'partial-denial': 'denies',
  'non-denial': 'does-not-deny',
}
/** Words after a negation that it bears on, and how many of their topics. */
const REACH = { cue: 9, content: 5 }
/** A denial may name what it denies in a few words; of a plain "not" the next word is what it negates. */
const MOST_NEGATED = { denial: 3, plain: 1 }
/** An answer longer than this is shown by its first sentence alone. */
const LONGEST = 400
const MOST_ANSWERS = 60
/** Characters before a word of clearing in which it may be put off. */
const NEAR = 30

/** The denials of a story, report by report in their order. */
export const answersOf = ({ clauses }: Passages): Answer[] =>
  clauses.flatMap((own, reading) => answersIn(own).map((a) => ({ ...a, place: { ...a.place, reading } })))

/** An answer, whatever the place of its report in the story. */
export type Answering = Omit<Answer, 'place'> & { readonly place: Omit<Place, 'reading'> }

export const answersIn = perObject((own: Clauses): Answering[] =>
  own.from.attributions.flatMap((a) => answerOf(own, a)).slice(0, MOST_ANSWERS),
)

function answerOf({ from: reading, ids, list, words }: Clauses, a: Attribution): Answering[] {
  const inside = (spans: readonly Chars[]) => spans.flatMap((s) => between(words, s))
  const way = wayOf(reading, a, inside(a.cue))
  if (!way) return []
  const whole = hull([...a.cue, ...a.content])
  const place = { ...shownOf(reading, a), stance: way.stance }
  const at = list[firstNot(list.length, (k) => list[k]!.end <= place.start)]
  const content = denyingPart(reading, whole, inside(a.content.length > 0 ? a.content : a.cue), way.sure)
  if (!at || at.start >= place.end || !content) return []
  const topics = way.clears ? tellingOf(content).add(WRONGDOING) : tellingOf(content)
  const speaker = a.entity === null ? null : (ids[a.entity] ?? null)
  const people = [...topics, ...inside(a.source).map((w) => w.id ?? ''), speaker ?? ''].filter(isJoined)
  const most = way.explicit ? MOST_NEGATED.denial : MOST_NEGATED.plain
  const cue = inside(a.cue)
  const negated = cue.some((_, i) => negates(cue, i))
    ? firstThings(content, REACH.cue, most)
    : negatedTopics(content, most)
  if (!way.explicit && negated.size === 0) return []
  const terms = new Set(content.flatMap((w) => [w.term, w.id ?? '']).filter(Boolean))
  const { explicit } = way
  const text = reading.report.text.slice(place.start, place.end)
  return [
    { place, text, whole, terms, topics, negated, people: new Set(people), speaker, sentence: at.sentence, explicit },
  ]
}

interface Way {
  readonly stance: Stance
  readonly explicit: boolean
  /** It says that all was well. */
  readonly clears: boolean
  /** It denies whatever it names. */
  readonly sure: boolean
}

/** How an attribution denies; null when it does not, or not for good. */
function wayOf(reading: Reading, a: Attribution, cue: readonly Word[]): Way | null {
  const { text } = reading.report
  const stance = STANCE[a.response ?? '']
  const plain = a.response === null && a.polarity === 'negative' && (a.kind === 'speech' || a.kind === 'writing')
  const clears = (stance || !a.response) && !plain && a.content.some((c) => clearsIn(text.slice(c.start, c.end)))
  if (!(stance || plain || clears) || a.cue.length + a.content.length === 0) return null
  const { start, end } = hull([...a.cue, ...a.content])
  const said = text.slice(start, end)
  const refuses = isRefusal(reading, a) || cue.some(({ lower }) => REFUSING.test(lower))
  const denies = cue.some(({ lower }, i) => DENYING_CUE.test(lower) || negates(cue, i))
  if (refuses || FOR_NOW.test(said) || (plain && [WISH, FUTURE, WANTED].some((p) => p.test(said)))) return null
  return { stance: stance ?? 'denies', explicit: !plain, clears: Boolean(clears), sure: denies || Boolean(clears) }
}

/** "It was appropriate", not "it would be". */
function clearsIn(text: string): boolean {
  const m = CLEARING.exec(text)
  return m !== null && !WISH.test(text.slice(Math.max(0, m.index - NEAR), m.index))
}

/** The words of the sentence that denies: the first with a negation or a word of dismissing, that names something. */
function denyingPart(reading: Reading, whole: Chars, said: readonly Word[], sure: boolean): readonly Word[] | null {
  const sentences = reading.sentences.filter((s) => s.start < whole.end && whole.start < s.end)
  const parts = sentences.map((s) => said.filter((w) => w.start >= s.start && w.end <= s.end))
  const against = (part: readonly Word[]) => sure || part.some((w, i) => negates(part, i) || DISMISSING.test(w.lower))
  const content = parts.find((part) => against(part) && [...tellingOf(part)].some((t) => !isPerson(t))) ?? said
  return against(content) ? content : null
}

/** The words inside a span. */
function between(words: readonly Word[], { start, end }: Chars): readonly Word[] {
  const from = firstNot(words.length, (k) => words[k]!.start < start)
  return words.slice(
    from,
    firstNot(words.length, (k) => words[k]!.end <= end),
  )
}

/** The topics of `words` that name something. */
export const tellingOf = (words: readonly Word[]): Set<string> =>
  topicsOf(words.filter((w) => w.id !== null || !(DISMISSING.test(w.lower) || LIGHT.test(w.lower))))

const firstThings = (words: readonly Word[], reach: number, most: number): Set<string> =>
  new Set([...tellingOf(words.slice(0, reach))].filter((t) => !isPerson(t)).slice(0, most))

/** "Not entirely surprised" negates nothing. */
const isNegation = (words: readonly Word[], i: number) =>
  negates(words, i) && !words.slice(i + 1, i + 3).some((w) => GRADED.test(w.lower))

/** The first things after each negation. */
export const negatedTopics = (words: readonly Word[], most: number): Set<string> =>
  new Set(
    words.flatMap((_, i) => (isNegation(words, i) ? [...firstThings(words.slice(i + 1), REACH.content, most)] : [])),
  )

/** The answer as it is shown: from its cue to the end of what is said, or its first sentence. */
function shownOf({ report: { text } }: Reading, { cue, content }: Attribution): Chars {
  const whole = hull([...cue, ...content])
  const [first] = content
  if (whole.end - whole.start <= LONGEST || !first) return whole
  const part = text.slice(first.start, Math.min(first.end, first.start + LONGEST))
  const end = /[.!?]["”]?\s/.exec(part)
  return { start: first.start, end: first.start + (end ? end.index + 1 : part.length) }
}
