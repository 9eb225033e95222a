/**
 * @module Denials that repeat little of what they answer ("the claims are lies", "no law was broken"): each is laid
 * beside the accusation or report that it answers, just before it or of the same people and matter elsewhere.
 */
import { attributionOf } from '../origins.ts'
import type { Scene } from '../scene.ts'
import type { Subjects } from './about.ts'
import { type Answer, answersOf, tellingOf } from './answering.ts'
import { negatedTerms, partOf } from './clauses.ts'
import { REJECTING } from './disputes.ts'
import type { Draft, Place } from './draft.ts'
import { isNoComment } from './no-comment.ts'
import { weightOf } from './pairs.ts'
import { type Passage, type Passages, passageOf } from './passages.ts'
import { shortWords } from './short.ts'
import { topicsOf, WRONGDOING, weightOfTopics } from './topics.ts'
import { isJoined, isPerson } from './words.ts'

/** Words that bring up something against somebody. */
const ACCUSING =
  /\b(?:accus\w+|alleg\w+|charg(?:e|es|ed|ing)|claim(?:s|ed|ing)?|blam\w+|rumou?r\w*|suggest(?:s|ed|ing|ions?)|speculat\w+|suspicio\w+|suspect(?:s|ed)?|complain\w*|critici[sz]\w+)\b/i
/** … or tell it. */
const TELLING =
  /\b(?:accus\w+|alleg\w+|charg(?:e|es|ed|ing)|claim(?:s|ed|ing)?|blam\w+|rumou?r\w*|suggest(?:s|ed|ing|ions?)|speculat\w+|report(?:s|ed)?|stor(?:y|ies)|suspicio\w+|suspect(?:s|ed)?|question(?:s|ed)|complain\w*|critici[sz]\w+|according to|said|says|told|wrote|testified|argu\w+)\b/i
/** What should be is not told to be, nor is anything by the line under a post on the web. */
const UNTOLD = /\b(?:should|ought to|let[’']s)\b|@\w|pic\.twitter|https?:/i
/** Sentences before a dismissal in which what it dismisses may stand. */
const BACK = 3
/** Share of the things answered that an accusation must meet, and what all that ties it to the answer must come to. */
const LEAST_WITHIN = 0.3
/** … and what a single thing must make up, unless it is a wrong. */
const LEAST_ALONE = 0.6
const LEAST_SCORE = 0.47
const FOR = { things: 0.6, people: 0.25, accusing: 0.15 }
/** What stands just before is what is answered, as far as that can be told: more surely where it accuses. */
const JUST_BEFORE = { accusing: 0.5, telling: 0.35 }
/** Of other reports only what comes near the best is shown. */
const NEAR_BEST = 0.75
/** An accusation says more than so many words. */
const FEWEST_WORDS = 5
const MOST = 4

interface Scored {
  readonly p: Passage
  readonly score: number
}

/** A claim for every denial that none of `known` lays beside what it answers. */
export function answerClaims(scene: Scene, passages: Passages, subjects: Subjects, known: readonly Draft[]): Draft[] {
  const denied = known.flatMap((d) => (d.conflict ? d.places.filter((p) => p.stance !== 'asserts') : []))
  const answers = scene.readings.flatMap((_, r) => answersOf(scene, passages, r))
  const open = openPassages(scene, passages, answers)
  return answers
    .filter(({ place: a }) => !denied.some((p) => p.reading === a.reading && p.start < a.end && a.start < p.end))
    .flatMap((answer): Draft[] => {
      const about = subjects.denied(answer.place, answer.terms)
      const may = open.filter((p) => subjects.agrees(p, about, answer.terms.has('~plan')))
      const asserted = assertionsOf(scene, passages, answer, may)
      const [best] = asserted
      if (!best) return []
      const place = ({ p }: Scored): Place => ({ reading: p.reading, start: p.start, end: p.end, stance: 'asserts' })
      return [
        {
          kind: 'dispute',
          text: shortWords(scene, best.p),
          places: [...asserted.map(place), answer.place],
          turn: 0.45 + 0.4 * Math.min(1, best.score),
          ...(answer.place.stance === 'denies' && {
            conflict: 'existence',
            note: 'Asserted in one place, denied in another.',
          }),
        },
      ]
    })
}

/** What may be answered: the clauses, each without the answers in it. */
function openPassages(scene: Scene, { list }: Passages, answers: readonly Answer[]): Passage[] {
  return list.flatMap((p) => {
    const own = answers.filter(({ place: a }) => a.reading === p.reading && a.start < p.end && p.start < a.end)
    const words = p.words.filter((w) => !own.some(({ whole: a }) => a.start <= w.start && w.end <= a.end))
    const part =
      words.length === p.words.length
        ? p
        : words.length > FEWEST_WORDS
          ? passageOf(partOf(p.clause, words), p.reading)
          : null
    if (!part) return []
    const text = textOf(scene, part)
    return UNTOLD.test(text) || REJECTING.test(text) || isNoComment(part) ? [] : [part]
  })
}

/** What `answer` answers, the likeliest first. */
function assertionsOf(scene: Scene, passages: Passages, answer: Answer, open: readonly Passage[]): Scored[] {
  const dismissal = [...answer.topics].every(isPerson)
  const direct = dismissal ? [] : matches(scene, passages, answer, answer.topics, open)
  if (direct.length > 0) return direct
  const before = antecedent(scene, answer, open, dismissal ? TELLING : ACCUSING)
  if (!before || !answer.explicit) return []
  if (!dismissal && ![...topicsOf(before.words)].some((t) => !isJoined(t) && answer.topics.has(t))) return []
  const elsewhere = open.filter((p) => p.reading !== answer.place.reading)
  const others = matches(scene, passages, { ...answer, negated: new Set() }, tellingOf(before.words), elsewhere)
  return [
    { p: before, score: ACCUSING.test(textOf(scene, before)) ? JUST_BEFORE.accusing : JUST_BEFORE.telling },
    ...others,
  ]
}

/** What was brought up just before: what somebody said whom the answer names, else what somebody else did in `words`. */
function antecedent(
  scene: Scene,
  { place, people, topics, sentence, speaker }: Answer,
  open: readonly Passage[],
  words: RegExp,
): Passage | null {
  const near = open.filter(
    (p) =>
      p.reading === place.reading &&
      p.end <= place.start &&
      p.sentence >= sentence - BACK &&
      p.words.length > FEWEST_WORDS &&
      !isSaidBy(scene, p, speaker),
  )
  const named = words === TELLING ? [...topics].filter(isPerson) : []
  const told = (p: Passage) => !p.negated && words.test(textOf(scene, p))
  const about = (p: Passage) => p.words.some((w) => w.id !== null && people.has(w.id))
  return (
    near.findLast((p) => named.some((id) => isSaidBy(scene, p, id))) ??
    near.findLast((p) => told(p) && about(p)) ??
    (words === TELLING ? near.findLast((p) => told(p) && p.sentence >= sentence - 1) : undefined) ??
    null
  )
}

/** The clauses of a passage's sentence and of the one before: "This is a crime" is said of whom that names. */
const around = ({ bySentence }: Passages, { reading, sentence }: Passage) => [
  ...(bySentence[reading]!.get(sentence - 1) ?? []),
  ...(bySentence[reading]!.get(sentence) ?? []),
]
const textOf = (scene: Scene, p: Passage) => scene.readings[p.reading]!.report.text.slice(p.start, p.end)

function isSaidBy(scene: Scene, p: Passage, speaker: string | null): boolean {
  const reading = scene.readings[p.reading]!
  const a = attributionOf(reading, p)
  const entity = a === null ? null : reading.attributions[a]!.entity
  return speaker !== null && entity !== null && scene.identities.idOf(p.reading, entity) === speaker
}

/** The passages of `open` that speak of `topics`, the best of each report. */
function matches(
  scene: Scene,
  passages: Passages,
  answer: Answer,
  topics: ReadonlySet<string>,
  open: readonly Passage[],
): Scored[] {
  const weight = weightOfTopics(passages)
  const all = weightOf(
    [...topics].filter((t) => !isPerson(t)),
    weight,
  )
  const scored = open.flatMap((p): Scored[] => {
    if (p.reading === answer.place.reading && p.start < answer.place.end && answer.place.start < p.end) return []
    const own = topicsOf(p.words)
    const things = [...own].filter((t) => !isPerson(t) && topics.has(t))
    if (things.every(isJoined) || (answer.negated.size > 0 && !things.some((t) => answer.negated.has(t)))) return []
    const people = around(passages, p).some((q) => q.words.some((w) => w.id !== null && answer.people.has(w.id)))
    const wrong = people && answer.explicit && things.includes(WRONGDOING)
    const within = Math.max(weightOf(things, weight) / all, wrong ? LEAST_ALONE : 0)
    if (within < (things.length === 1 && answer.explicit && people ? LEAST_ALONE : LEAST_WITHIN)) return []
    if (things.length === 1 && !(people && answer.explicit)) return []
    if (negatedTerms(p.words).some((t) => p.terms.has(t) && things.includes(t))) return []
    const score = FOR.things * within + (people ? FOR.people : 0) + (TELLING.test(textOf(scene, p)) ? FOR.accusing : 0)
    return score >= LEAST_SCORE ? [{ p, score }] : []
  })
  scored.sort((x, y) => y.score - x.score || x.p.reading - y.p.reading || x.p.start - y.p.start)
  const kept: Scored[] = []
  for (const s of scored) {
    if (kept.length >= MOST || s.score < NEAR_BEST * scored[0]!.score) break
    if (!kept.some(({ p }) => p.reading === s.p.reading) && !isSaidBy(scene, s.p, answer.speaker)) kept.push(s)
  }
  return kept
}
