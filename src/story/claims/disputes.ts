/** @module Claims that somebody denies or leaves open: the denial, and the passages that assert what it is about. */
import type { Move } from '../../schema/types.ts'
import { push } from '../../text/lists.ts'
import { perObject } from '../../text/memo.ts'
import type { Scene } from '../scene.ts'
import type { Subjects } from './about.ts'
import type { Clause, Clauses } from './clauses.ts'
import { type Denial, denialsOf } from './denials.ts'
import type { Draft, Place, Stance } from './draft.ts'
import { type Called, moveWords } from './move-words.ts'
import { tellsNoComment } from './no-comment.ts'
import { weightOf } from './pairs.ts'
import { type Passage, type Passages, passageOf } from './passages.ts'
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

/** The line under a post on the web tells nothing. */
export const SIGNED = /@\w|pic\.twitter|https?:/

interface Scored {
  readonly p: Passage
  readonly score: number
}

export function disputeClaims(scene: Scene, passages: Passages, subjects: Subjects, called: Called): Draft[] {
  const denials = denialsOf(passages)
  const denied = passages.of.map((_, r) => denials.filter(({ place }) => place.reading === r))
  const asserting = sharing(passages, (p) => !denied[p.reading]!.some(({ place }) => meets(p, place)))
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
        ...(topicOf(denial, about, called) ?? saidOf(scene, best.p)),
        places: [...asserted.map(place), denial.place],
        ...CONFLICT[denial.place.stance],
        turn: (denial.explicit ? 0.5 : 0.4) + 0.45 * Math.min(1, best.score),
      },
    ]
  })
}

/** Whatever denies one assertion most of all is one claim. */
const saidOf = (scene: Scene, p: Passage): Pick<Draft, 'text' | 'topic'> => ({
  text: shortWords(scene, p),
  topic: `said ${p.reading} ${p.start}`,
})

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

const meets = (p: Passage, place: Place) => p.start < place.end && place.start < p.end

/** Whether a clause may tell what another denies: it takes nothing back itself and leaves nothing open. */
const isAssertion = (clause: Clause) =>
  !clause.negated &&
  !clause.words.some((w) => UNTOLD.has(w.lower)) &&
  !tellsNoComment(clause) &&
  !REJECTING.test(clause.text)

interface Units {
  readonly list: readonly Clause[]
  /** Where each term stands, as indexes into `list`. */
  readonly having: ReadonlyMap<string, readonly number[]>
}

/** Clauses of a report that assert something, and two that follow each other in one sentence. */
const unitsOf = perObject(({ list: clauses }: Clauses): Units => {
  const all = clauses.flatMap((c, i): Clause[] => {
    const next = clauses[i + 1]
    return next?.sentence === c.sentence ? [c, both(c, next)] : [c]
  })
  const list = all.filter(isAssertion)
  const having = new Map<string, number[]>()
  list.forEach((c, i) => {
    for (const t of c.terms) push(having, t, i)
  })
  return { list, having }
})

const both = (a: Clause, b: Clause): Clause => ({
  ...a,
  end: b.end,
  text: a.from.report.text.slice(a.start, b.end),
  words: [...a.words, ...b.words],
  terms: new Set([...a.terms, ...b.terms]),
  negated: a.negated || b.negated,
})

/** For a set of terms the passages that share two with it and suit, in their order, and what they share. */
function sharing({ clauses }: Passages, suits: (p: Passage) => boolean) {
  return (terms: ReadonlySet<string>) =>
    clauses.flatMap((own, reading) => {
      const { list, having } = unitsOf(own)
      const shared = new Map<number, string[]>()
      for (const t of terms) for (const i of having.get(t) ?? []) push(shared, i, t)
      return [...shared]
        .filter(([, common]) => common.length >= LEAST_SHARED)
        .sort(([a], [b]) => a - b)
        .map(([i, common]) => ({ p: passageOf(list[i]!, reading), shared: common }))
        .filter(({ p }) => suits(p))
    })
}

/** The best of every report, its next best where that comes near the best of all, and what was said just before. */
function assertionsOf(
  denial: Denial,
  { of, weight }: Passages,
  asserting: readonly { readonly p: Passage; readonly shared: readonly string[] }[],
  may: (p: Passage) => boolean,
): Scored[] {
  const { place, sentence, terms, negated, back } = denial
  const all = weightOf(terms, weight)
  const people = [...terms].filter(isJoined)
  const least = place.stance === 'leaves-open' ? LEAST_WITHIN_OPEN : LEAST_WITHIN
  const scored = asserting.flatMap(({ p, shared }): Scored[] => {
    if (p.clause !== back && p.reading === place.reading && p.sentence === sentence) return []
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
  return kept.length > 0 ? [...kept, ...before(denial, of[place.reading]!).filter(({ p }) => may(p))] : []
}

const size = (p: Passage) => p.end - p.start

/** What stands just before an explicit denial: people answer what was said last. */
function before({ place, sentence, terms, explicit }: Denial, own: readonly Passage[]): Scored[] {
  if (!explicit) return []
  const near = own.filter(
    (p) => p.end <= place.start && p.sentence >= sentence - 2 && !p.negated && !SIGNED.test(p.clause.text),
  )
  const p = near.findLast((q) => [...q.terms].some((t) => terms.has(t) && !isJoined(t)))
  return p ? [{ p, score: LEAST_SCORE }] : []
}
