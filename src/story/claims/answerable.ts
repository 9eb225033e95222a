/** @module What denials may answer: the clauses of a story without the denials in them, found by what they speak of. */
import { attributionOf } from '../origins.ts'
import type { Scene } from '../scene.ts'
import { type Answer, negatedTopics } from './answering.ts'
import { partOf } from './clauses.ts'
import { REJECTING } from './disputes.ts'
import { tellsNoComment } from './no-comment.ts'
import { type Passage, type Passages, passageOf, perClause } from './passages.ts'
import { topicsOf } from './topics.ts'
import { isPerson } from './words.ts'

/** What should be, or would be if, is not told to be, nor is anything by the line under a post on the web. */
const UNTOLD =
  /\b(?:should|ought to|let[’']s|if|makes it (?:a crime|illegal|unlawful)|innocent)\b|@\w|pic\.twitter|https?:/i
/** Topics after a negation that it may bear on. */
const MOST_NEGATED = 3
/** An accusation says more than so many words. */
const FEWEST_WORDS = 5

const isTelling = perClause(
  (clause) => !UNTOLD.test(clause.text) && !REJECTING.test(clause.text) && !tellsNoComment(clause),
)
const negatedIn = perClause(({ words }) => negatedTopics(words, MOST_NEGATED))
const topicsIn = perClause(({ words }) => topicsOf(words))

export class Answerable {
  readonly #scene: Scene
  readonly #passages: Passages
  readonly #open: readonly Passage[]
  /** Passages by topic. */
  readonly #speaking = new Map<string, number[]>()

  constructor(scene: Scene, passages: Passages, answers: readonly Answer[]) {
    this.#scene = scene
    this.#passages = passages
    const byReading = Map.groupBy(answers, (a) => a.place.reading)
    this.#open = passages.list.flatMap((p) => without(p, byReading.get(p.reading) ?? []))
    this.#open.forEach((p, i) => {
      for (const t of topicsIn(p)) if (!isPerson(t)) this.#speaking.set(t, [...(this.#speaking.get(t) ?? []), i])
    })
  }

  /** The passages that speak of any of `topics` but people, each with those that it speaks of; none that negates them. */
  speakingOf(topics: ReadonlySet<string>): { readonly p: Passage; readonly things: readonly string[] }[] {
    const shared = new Map<number, string[]>()
    for (const t of topics)
      for (const i of this.#speaking.get(t) ?? []) {
        const own = shared.get(i)
        if (own) own.push(t)
        else shared.set(i, [t])
      }
    return [...shared].sort(([a], [b]) => a - b).map(([i, things]) => ({ p: this.#open[i]!, things }))
  }

  /** The passages of reading `reading` that end before `end`, from sentence `from` on, in text order. */
  before(reading: number, end: number, from: number): Passage[] {
    return this.#open.filter(
      (p) =>
        p.reading === reading &&
        p.end <= end &&
        p.sentence >= from &&
        p.words.length > FEWEST_WORDS &&
        this.isTold(p, []),
    )
  }

  /** Whether the passage says that something is so, and negates none of `things`. */
  isTold(p: Passage, things: readonly string[]): boolean {
    return isTelling(p) && !things.some((t) => negatedIn(p).has(t))
  }

  /**
   * Whether one of `people` is named in the passage or, where nobody is but who says it, in its sentence or the one
   * before: "This is a crime" is said of them.
   */
  isAbout(p: Passage, people: ReadonlySet<string>): boolean {
    const named = (q: Passage) => q.words.some((w) => w.id !== null && people.has(w.id))
    if (named(p)) return true
    const others = new Set(p.words.flatMap((w) => (w.id !== null && isPerson(w.id) ? [w.id] : [])))
    if ([...others].some((id) => !this.isSaidBy(p, id))) return false
    const sentences = this.#passages.bySentence[p.reading]!
    return [...(sentences.get(p.sentence - 1) ?? []), ...(sentences.get(p.sentence) ?? [])].some(named)
  }

  isSaidBy(p: Passage, speaker: string | null): boolean {
    if (speaker === null) return false
    const reading = this.#scene.readings[p.reading]!
    const a = attributionOf(reading, p)
    const entity = a === null ? null : reading.attributions[a]!.entity
    return entity !== null && this.#scene.identities.idOf(p.reading, entity) === speaker
  }
}

/** The passage without the answers in it; nothing where too little is left. */
function without(p: Passage, answers: readonly Answer[]): Passage[] {
  const own = answers.filter(({ place: a }) => a.start < p.end && p.start < a.end)
  if (own.length === 0) return [p]
  const words = p.words.filter((w) => !own.some(({ whole: a }) => a.start <= w.start && w.end <= a.end))
  if (words.length === p.words.length) return [p]
  return words.length > FEWEST_WORDS ? [passageOf(partOf(p.clause, words), p.reading)] : []
}
