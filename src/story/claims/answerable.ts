/** @module What denials may answer: the clauses of a story without the denials in them, found by what they speak of. */
import { push } from '../../text/lists.ts'
import { perObject } from '../../text/memo.ts'
import { attributionOf } from '../origins.ts'
import type { Scene } from '../scene.ts'
import { type Answering, answersIn, negatedTopics } from './answering.ts'
import { type Clause, type Clauses, partOf } from './clauses.ts'
import { REJECTING, SIGNED } from './disputes.ts'
import { tellsNoComment } from './no-comment.ts'
import { type Passage, type Passages, passageOf, perClause } from './passages.ts'
import { topicsOf } from './topics.ts'
import { isPerson } from './words.ts'

/** What should be, or would be if, is not told to be. */
const UNTOLD = /\b(?:should|ought to|let[’']s|if|makes it (?:a crime|illegal|unlawful)|innocent)\b/i
/** Topics after a negation that it may bear on. */
const MOST_NEGATED = 3
/** An accusation says more than so many words. */
const FEWEST_WORDS = 5

const isTelling = perClause(
  (clause) =>
    !UNTOLD.test(clause.text) && !SIGNED.test(clause.text) && !REJECTING.test(clause.text) && !tellsNoComment(clause),
)
const negatedIn = perClause(({ words }) => negatedTopics(words, MOST_NEGATED))

/** What one report has to be answered, and where each topic is spoken of, as indexes into `list`. */
interface Open {
  readonly list: readonly Clause[]
  readonly speaking: ReadonlyMap<string, readonly number[]>
}

const openIn = perObject((own: Clauses): Open => {
  const answers = answersIn(own)
  const list = own.list.flatMap((c) => without(c, answers))
  const speaking = new Map<string, number[]>()
  list.forEach(({ words }, i) => {
    for (const t of topicsOf(words)) if (!isPerson(t)) push(speaking, t, i)
  })
  return { list, speaking }
})

export class Answerable {
  readonly #scene: Scene
  readonly #passages: Passages
  readonly #open: readonly Open[]

  constructor(scene: Scene, passages: Passages) {
    this.#scene = scene
    this.#passages = passages
    this.#open = passages.clauses.map(openIn)
  }

  /** The passages that speak of any of `topics` but people, each with those that it speaks of; none that negates them. */
  speakingOf(topics: ReadonlySet<string>): { readonly p: Passage; readonly things: readonly string[] }[] {
    return this.#open.flatMap(({ list, speaking }, reading) => {
      const shared = new Map<number, string[]>()
      for (const t of topics) for (const i of speaking.get(t) ?? []) push(shared, i, t)
      return [...shared].sort(([a], [b]) => a - b).map(([i, things]) => ({ p: passageOf(list[i]!, reading), things }))
    })
  }

  /** The passages of reading `reading` that end before `end`, from sentence `from` on, in text order. */
  before(reading: number, end: number, from: number): Passage[] {
    return this.#open[reading]!.list.filter((c) => c.end <= end && c.sentence >= from && c.words.length > FEWEST_WORDS)
      .map((c) => passageOf(c, reading))
      .filter((p) => this.isTold(p, []))
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

/** The clause without the answers in it; nothing where too little is left. */
function without(clause: Clause, answers: readonly Answering[]): Clause[] {
  const own = answers.filter(({ place: a }) => a.start < clause.end && clause.start < a.end)
  if (own.length === 0) return [clause]
  const words = clause.words.filter((w) => !own.some(({ whole: a }) => a.start <= w.start && w.end <= a.end))
  if (words.length === clause.words.length) return [clause]
  return words.length > FEWEST_WORDS ? [partOf(clause, words)] : []
}
