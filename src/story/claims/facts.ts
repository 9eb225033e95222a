/** @module Questions of fact that passages answer in two ways of one person or organization. */
import type { Scene } from '../scene.ts'
import type { Clause } from './clauses.ts'
import type { Draft, Place } from './draft.ts'
import { isNoComment } from './no-comment.ts'
import { type Passage, type Passages, perClause } from './passages.ts'
import { FACT_QUESTIONS, type FactQuestion, MATTERS } from './questions-of-fact.ts'
import { isJoined } from './words.ts'

/** Words before an answer that turn it round. */
const NEGATED =
  /\b(?:not|never|no|without|den(?:y|ied|ies|ying)|disput\w+|refut\w+|reject\w+|nobody|neither|nor|nothing|wrong to say)\b[^.;,]{0,40}$|n['’]t\b[^.;,]{0,40}$/i
/** What is asked, wished or only possible answers nothing. */
const OPEN =
  /\b(?:if|whether|unless|should|could|may|might|would|must|want(?:s|ed)?|expect\w*|hop(?:e|es|ed|ing)|ask(?:s|ed|ing)?|calls? (?:for|on)|demand\w*|to be)\b[^.;]{0,50}$/i
/** Places of one answer that one report gives, and passages that answer one question. */
const MOST_OF_ONE = 3
const MOST = 60

interface Answer {
  readonly p: Passage
  readonly value: string
  readonly of: readonly string[]
}

export function factClaims(scene: Scene, passages: Passages): Draft[] {
  const names = new Map([
    ...[...scene.people, ...scene.organizations].map((e) => [e.id, e.name] as const),
    ...MATTERS.map(([name]) => [name, name] as const),
  ])
  return FACT_QUESTIONS.flatMap((question, q) => {
    const answers = passages.list
      .flatMap((p): Answer[] => {
        const answer = answersIn(p)[q]
        return answer && !isNoComment(p)
          ? [{ p, value: answer.value, of: meant(passages, question, p, answer.at) }]
          : []
      })
      .slice(0, MOST)
    return claimsOf(question, answers, names)
  })
}

/** What a clause answers to each question; null for most. */
const answersIn = perClause(({ text, start }: Clause): ({ readonly value: string; readonly at: number } | null)[] =>
  FACT_QUESTIONS.map(({ yes, no, yesWords, noWords }) => {
    const n = noWords.exec(text)
    const y = yesWords.exec(text)
    const hit = n ?? y
    if (!hit) return null
    const before = text.slice(0, hit.index)
    if (OPEN.test(before)) return null
    const negated = NEGATED.test(before)
    if (n && negated) return null
    return { value: n || negated ? no : yes, at: start + hit.index }
  }),
)

/** Whoever is named last before the answer in its clause, or first after it; where nobody is, or anybody may be, all that its sentence names. */
function meant({ bySentence }: Passages, { of }: FactQuestion, p: Passage, at: number): string[] {
  const sentence = bySentence[p.reading]!.get(p.sentence) ?? []
  if (of === 'matter')
    return MATTERS.flatMap(([name, words]) => (sentence.some((c) => words.test(c.text)) ? [name] : []))
  const named = p.words.filter((w) => w.id !== null && isJoined(w.id))
  const one = of === 'one' ? (named.findLast((w) => w.start < at) ?? named[0]) : undefined
  if (one) return [one.id!]
  const around = sentence.flatMap((c) => c.words)
  return [...new Set(around.flatMap((w) => (w.id !== null && isJoined(w.id) ? [w.id] : [])))]
}

/** One claim for each of whom both answers are told, whom most places tell of first; a place stands in one. */
function claimsOf(question: FactQuestion, answers: readonly Answer[], names: ReadonlyMap<string, string>): Draft[] {
  const { yes, no, heading, turn } = question
  const used = new Set<Answer>()
  const told = [...new Set(answers.flatMap((a) => a.of))]
    .filter((id) => names.has(id))
    .map((id) => ({ id, own: answers.filter((a) => a.of.includes(id)) }))
    .sort((a, b) => b.own.length - a.own.length || (a.id < b.id ? -1 : 1))
  return told.flatMap(({ id, own }): Draft[] => {
    const beside = (a: Answer) => question.of === 'any' && own.some((b) => a.of.some((o) => b.of.includes(o)))
    const left = answers.filter((a) => !used.has(a) && (own.includes(a) || beside(a)))
    if (new Set(left.map((a) => a.value)).size < 2) return []
    for (const a of left) used.add(a)
    const text = heading.replace('{}', names.get(id)!)
    return [{ kind: 'manner', text, places: placesOf(left), turn, conflict: 'status', note: `Told as: ${no}, ${yes}.` }]
  })
}

/** A few places of each answer and report. */
const placesOf = (answers: readonly Answer[]): Place[] =>
  [...Map.groupBy(answers, ({ p, value }) => `${p.reading} ${value}`).values()].flatMap((of) =>
    of
      .slice(0, MOST_OF_ONE)
      .map(({ p, value }) => ({ reading: p.reading, start: p.start, end: p.end, stance: 'asserts', value })),
  )
