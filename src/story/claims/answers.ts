/**
 * @module Denials that repeat little of what they answer ("the claims are lies", "no law was broken"): each is laid
 * beside the accusation or report that it answers, just before it or of the same people and matter elsewhere.
 */
import type { Scene } from '../scene.ts'
import type { Subjects } from './about.ts'
import { Answerable } from './answerable.ts'
import { type Answer, answersOf, tellingOf } from './answering.ts'
import { type Draft, type Place, samePlace } from './draft.ts'
import { weightOf } from './pairs.ts'
import type { Passage, Passages } from './passages.ts'
import { shortWords } from './short.ts'
import { topicsOf, WRONGDOING, weightOfTopics } from './topics.ts'
import { isJoined, isPerson } from './words.ts'

/** Words that bring up something against somebody. */
const ACCUSING =
  /\b(?:accus\w+|alleg\w+|charg(?:e|es|ed|ing)|claim(?:s|ed|ing)?|blam\w+|rumou?r\w*|suggest(?:s|ed|ing|ions?)|speculat\w+|suspicio\w+|suspect(?:s|ed)?|complain\w*|critici[sz]\w+)\b/i
/** … or tell it. */
const TELLING =
  /\b(?:accus\w+|alleg\w+|charg(?:e|es|ed|ing)|claim(?:s|ed|ing)?|blam\w+|rumou?r\w*|suggest(?:s|ed|ing|ions?)|speculat\w+|report(?:s|ed)?|stor(?:y|ies)|suspicio\w+|suspect(?:s|ed)?|question(?:s|ed)|complain\w*|critici[sz]\w+|according to|said|says|told|wrote|testified|argu\w+)\b/i
/** A dismissal of what was told, not of what was brought up. */
const REPORTED =
  /\b(?:reports?|reporting|stor(?:y|ies)|articles?|accounts?|versions?|memo|letter|statement|book|testimony|it|that|this|true|false|lies?)\b/i
/** Sentences before a dismissal in which what it dismisses may stand. */
const BACK = 3
/** Share of the things answered that an accusation must meet, and what all that ties it to the answer must come to. */
const LEAST_WITHIN = 0.3
/** … more of a plain "not". */
const LEAST_WITHIN_PLAIN = 0.45
/** … and what a single thing must make up, unless it is a wrong. */
const LEAST_ALONE = 0.6
const LEAST_SCORE = 0.47
const FOR = { things: 0.6, people: 0.25, telling: 0.15, named: 0.05 }
/** What stands just before is what is answered, as far as that can be told: more surely where it accuses. */
const JUST_BEFORE = { accusing: 0.5, telling: 0.35 }
/** Of other reports only what comes near the best is shown. */
const NEAR_BEST = 0.75
const MOST = 4
/** Sentences after a denial in which it goes on. */
const GOES_ON = 2

interface Scored {
  readonly p: Passage
  readonly score: number
}

/** A claim for every denial that none of `known` lays beside what it answers. */
export function answerClaims(scene: Scene, passages: Passages, subjects: Subjects, known: readonly Draft[]): Draft[] {
  const denied = known.flatMap((d) => (d.conflict ? d.places.filter((p) => p.stance !== 'asserts') : []))
  const answers = answersOf(passages)
  const left = answers.filter(
    ({ place: a }) => !denied.some((p) => p.reading === a.reading && p.start < a.end && a.start < p.end),
  )
  if (left.length === 0) return []
  const open = new Answerable(scene, passages)
  const weight = weightOfTopics(passages)
  const made: Draft[] = []
  for (const answer of left) {
    const about = subjects.denied(answer.place, answer.terms)
    const may = (p: Passage) => subjects.agrees(p, about, answer.terms.has('~plan'))
    const asserted = answered(answer, open, weight, may)
    made.push(
      ...(asserted.length > 0 ? [draftOf(scene, answer, asserted)] : goesOn(answer, answers, [...known, ...made])),
    )
  }
  return made
}

function draftOf(scene: Scene, answer: Answer, asserted: readonly Scored[]): Draft {
  const best = asserted[0]!
  const place = ({ p }: Scored): Place => ({ reading: p.reading, start: p.start, end: p.end, stance: 'asserts' })
  return {
    kind: 'dispute',
    text: shortWords(scene, best.p),
    places: [...asserted.map(place), answer.place],
    turn: 0.45 + 0.4 * Math.min(1, best.score),
    ...(answer.place.stance === 'denies' && {
      conflict: 'existence',
      note: 'Asserted in one place, denied in another.',
    }),
  }
}

/** "He denied that …. “It is totally false,” he said": what goes on answers what the denial before it answers. */
function goesOn({ place, topics, sentence }: Answer, answers: readonly Answer[], known: readonly Draft[]): Draft[] {
  if (![...topics].every(isPerson)) return []
  const before = answers.findLast(
    (a) => a.place.reading === place.reading && a.place.end <= place.start && a.sentence >= sentence - GOES_ON,
  )
  const denied = (p: Place) => before !== undefined && p.stance !== 'asserts' && samePlace(p, before.place)
  const draft = known.find((d) => d.conflict === 'existence' && d.places.some(denied))
  return draft ? [{ ...draft, places: [...draft.places, place] }] : []
}

type Weight = (topic: string) => number
type May = (p: Passage) => boolean

/** What `answer` answers, the likeliest first. */
function answered(answer: Answer, open: Answerable, weight: Weight, may: May): Scored[] {
  const dismissal = [...answer.topics].every(isPerson)
  const direct = dismissal ? [] : matches(answer, answer.topics, open, weight, may)
  if (direct.length > 0 || !answer.explicit) return direct
  const p = antecedent(answer, open, dismissal ? TELLING : ACCUSING, may)
  if (!p || !(dismissal || [...topicsOf(p.words)].some((t) => !isJoined(t) && answer.topics.has(t)))) return []
  const accuses = ACCUSING.test(p.clause.text)
  if (!accuses && !REPORTED.test(answer.text)) return []
  const elsewhere = (q: Passage) => q.reading !== answer.place.reading && may(q)
  const others = matches({ ...answer, negated: new Set() }, tellingOf(p.words), open, weight, elsewhere)
  return [{ p, score: accuses ? JUST_BEFORE.accusing : JUST_BEFORE.telling }, ...others]
}

/** What was brought up just before: by somebody whom a dismissal names, else by somebody else in `words` of accusing. */
function antecedent(answer: Answer, open: Answerable, words: RegExp, may: May): Passage | null {
  const { place, people, topics, sentence, speaker } = answer
  const near = open
    .before(place.reading, place.start, sentence - BACK)
    .filter((p) => may(p) && !open.isSaidBy(p, speaker))
  const named = words === TELLING ? [...topics].filter(isPerson) : []
  const told = near.filter((p) => !p.negated && words.test(p.clause.text))
  return (
    near.findLast((p) => named.some((id) => open.isSaidBy(p, id))) ??
    told.findLast((p) => p.words.some((w) => w.id !== null && people.has(w.id))) ??
    (words === TELLING ? told.findLast((p) => p.sentence >= sentence - 1) : undefined) ??
    null
  )
}

/** The passages of `open` that speak of `topics`, the best of each report. */
function matches(answer: Answer, topics: ReadonlySet<string>, open: Answerable, weight: Weight, may: May): Scored[] {
  const { place, negated, people, explicit, speaker } = answer
  const all = weightOf(
    [...topics].filter((t) => !isPerson(t)),
    weight,
  )
  const scored = open.speakingOf(topics).flatMap(({ p, things }): Scored[] => {
    if (p.reading === place.reading && p.start < place.end && place.start < p.end) return []
    if (things.every(isJoined) || (negated.size > 0 && !things.some((t) => negated.has(t)))) return []
    const about = open.isAbout(p, people)
    const wrong = about && explicit && things.includes(WRONGDOING)
    const within = Math.max(weightOf(things, weight) / all, wrong ? LEAST_ALONE : 0)
    if (
      things.length === 1
        ? !(about && explicit) || within < LEAST_ALONE
        : within < (explicit ? LEAST_WITHIN : LEAST_WITHIN_PLAIN)
    )
      return []
    const score =
      FOR.things * within +
      (about ? FOR.people : 0) +
      (TELLING.test(p.clause.text) ? FOR.telling : 0) +
      ([...p.terms].some((t) => people.has(t)) ? FOR.named : 0)
    return score >= LEAST_SCORE && may(p) && open.isTold(p, things) ? [{ p, score }] : []
  })
  scored.sort((x, y) => y.score - x.score || x.p.reading - y.p.reading || x.p.start - y.p.start)
  const kept: Scored[] = []
  for (const s of scored) {
    if (kept.length >= MOST || s.score < NEAR_BEST * scored[0]!.score) break
    if (!kept.some(({ p }) => p.reading === s.p.reading) && !open.isSaidBy(s.p, speaker)) kept.push(s)
  }
  return kept
}
