/** @module Claims that somebody denies or leaves open: the denial, and the passages that assert what it is about. */
import type { Move } from '../../schema/types.ts'
import type { Scene } from '../scene.ts'
import type { Subjects } from './about.ts'
import { type Denial, denialsOf } from './denials.ts'
import type { Draft, Place, Stance } from './draft.ts'
import { type Called, moveWords } from './move-words.ts'
import { isNoComment } from './no-comment.ts'
import { weightOf } from './pairs.ts'
import type { Passage, Passages } from './passages.ts'
import { shortWords } from './short.ts'
import { isJoined } from './words.ts'

/** Share of a denial's weight that an assertion must meet; more where something is merely left open. */
const LEAST_WITHIN = 0.5
const LEAST_WITHIN_OPEN = 0.5
/** An assertion that says little else counts almost as much as one that meets all. */
const COVERED = 0.9
const LEAST_SHARED = 2
/** Assertions shown beside one denial, and of one report. */
const MOST = 6
const MOST_OF_ONE = 2
/** A report's second assertion is shown when it meets at least this share of what the best one meets. */
const NEAR_BEST = 0.7
/** Score of an assertion known by its place alone. */
const LEAST_SCORE = 0.2

/** What calls something untrue is no telling of it. */
export const REJECTING =
  /\b(?:false|untrue|inaccurate|incorrect|baseless|unfounded|groundless|frivolous|fabricated|misleading)\b/i

/** What is asked, or should be, is not told to be. */
const UNTOLD = new Set(['whether', 'should', 'ought'])

interface Scored {
  readonly p: Passage
  readonly score: number
}

export function disputeClaims(scene: Scene, passages: Passages, subjects: Subjects, called: Called): Draft[] {
  const denials = denialsOf(scene, passages)
  const textOf = (p: Passage) => scene.readings[p.reading]!.report.text.slice(p.start, p.end)
  const asserting = sharing(
    unitsOf(passages.list).filter(
      (p) =>
        !p.negated &&
        !p.words.some((w) => UNTOLD.has(w.lower)) &&
        !denials.some(({ place }) => meets(p, place)) &&
        !isNoComment(scene, p) &&
        !REJECTING.test(textOf(p)),
    ),
  )
  return denials.flatMap((denial): Draft[] => {
    const about = subjects.denied(denial.place, denial.terms)
    const may = (p: Passage) => subjects.agrees(p, about, denial.terms.has('~plan'))
    const asserted = assertionsOf(denial, passages, asserting(denial.terms), may)
    const best = asserted[0]
    if (!best) return []
    const place = ({ p }: Scored): Place => ({ reading: p.reading, start: p.start, end: p.end, stance: 'asserts' })
    return [
      {
        kind: 'dispute',
        ...(topicOf(denial, about, called) ?? { text: shortWords(scene, best.p) }),
        places: [...asserted.map(place), denial.place],
        ...CONFLICT[denial.place.stance],
        turn: (denial.explicit ? 0.5 : 0.4) + 0.45 * Math.min(1, best.score),
      },
    ]
  })
}

/** What is denied, by its slots: that there is a plan, or that somebody goes or comes. */
function topicOf({ terms }: Denial, about: readonly Move[], called: Called): Pick<Draft, 'text' | 'topic'> | null {
  const [move] = about
  if (!move) return null
  const goes = move.outgoing === null ? null : called.person(move.outgoing)
  if (terms.has('~plan') && goes) return { text: `There is a plan to replace ${goes}`, topic: `plan ${move.outgoing}` }
  return about.length === 1 ? { text: moveWords(move, called), topic: `move ${move.id}` } : null
}

const CONFLICT: Partial<Record<Stance, Pick<Draft, 'conflict' | 'note'>>> = {
  denies: { conflict: 'existence', note: 'Asserted in one place, denied in another.' },
  'leaves-open': { conflict: 'existence', note: 'Stated in one place, left open in another.' },
}

const meets = (p: Passage, place: Place) => p.reading === place.reading && p.start < place.end && place.start < p.end

/** Clauses, and two that follow each other in one sentence. */
function unitsOf(list: readonly Passage[]): Passage[] {
  return list.flatMap((p, i) => {
    const next = list[i + 1]
    if (!next || next.reading !== p.reading || next.sentence !== p.sentence) return [p]
    const words = [...p.words, ...next.words]
    return [
      p,
      { ...p, end: next.end, words, terms: new Set([...p.terms, ...next.terms]), negated: p.negated || next.negated },
    ]
  })
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** For a set of terms the passages that share two with it, in their order, and what they share. */
function sharing(list: readonly Passage[]): (terms: ReadonlySet<string>) => { p: Passage; shared: string[] }[] {
  const having = new Map<string, number[]>()
  list.forEach((p, i) => {
    for (const t of p.terms) push(having, t, i)
  })
  return (terms) => {
    const shared = new Map<number, string[]>()
    for (const t of terms) for (const i of having.get(t) ?? []) push(shared, i, t)
    return [...shared]
      .filter(([, own]) => own.length >= LEAST_SHARED)
      .sort(([a], [b]) => a - b)
      .map(([i, own]) => ({ p: list[i]!, shared: own }))
  }
}

/** The best of every report, its next best where that comes near the best of all, and what was said just before. */
function assertionsOf(
  denial: Denial,
  { list, weight }: Passages,
  asserting: readonly { readonly p: Passage; readonly shared: readonly string[] }[],
  may: (p: Passage) => boolean,
): Scored[] {
  const { place, sentence, terms, negated, back } = denial
  const all = weightOf(terms, weight)
  const people = [...terms].filter(isJoined)
  const least = place.stance === 'leaves-open' ? LEAST_WITHIN_OPEN : LEAST_WITHIN
  const scored = asserting.flatMap(({ p, shared }): Scored[] => {
    if (p !== back && p.reading === place.reading && p.sentence === sentence) return []
    if (shared.every(isJoined) || !may(p)) return []
    if (negated.size > 0 && !(shared.some((t) => negated.has(t)) && (people.length === 0 || shared.some(isJoined))))
      return []
    const met = weightOf(shared, weight)
    const covered =
      shared.length > LEAST_SHARED && shared.filter((t) => !isJoined(t)).length > 1
        ? COVERED * (met / weightOf(p.terms, weight))
        : 0
    const score = Math.max(met / all, covered)
    return score >= least ? [{ p, score }] : []
  })
  scored.sort(
    (x, y) =>
      y.score - x.score ||
      x.p.sentence - y.p.sentence ||
      size(x.p) - size(y.p) ||
      x.p.reading - y.p.reading ||
      x.p.start - y.p.start,
  )
  const kept: Scored[] = []
  for (const s of scored) {
    const same = kept.filter(({ p }) => p.reading === s.p.reading)
    const overlaps = same.some(({ p }) => p.start < s.p.end && s.p.start < p.end)
    if (
      kept.length < MOST &&
      !overlaps &&
      same.length < MOST_OF_ONE &&
      (same.length === 0 || s.score >= NEAR_BEST * scored[0]!.score)
    )
      kept.push(s)
  }
  return kept.length > 0 ? [...kept, ...before(denial, list).filter(({ p }) => may(p))] : []
}

const size = (p: Passage) => p.end - p.start

/** What stands just before an explicit denial: people answer what was said last. */
function before({ place, sentence, terms, explicit }: Denial, list: readonly Passage[]): Scored[] {
  if (!explicit) return []
  const near = list.filter(
    (p) => p.reading === place.reading && p.end <= place.start && p.sentence >= sentence - 2 && !p.negated,
  )
  const p = near.findLast((q) => [...q.terms].some((t) => terms.has(t) && !isJoined(t)))
  return p ? [{ p, score: LEAST_SCORE }] : []
}
