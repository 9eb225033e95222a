/** @module Claims that a story's moves make: who goes, who comes, when, and whether there is such a plan at all. */
import type { Move, Post } from '../../schema/types.ts'
import type { Scene } from '../scene.ts'
import { type Draft, distinct, type Place, type Stance } from './draft.ts'
import { mainMove } from './main-move.ts'
import { type Called, moveWords } from './move-words.ts'
import { type Passages, perClause } from './passages.ts'
import { namesPlan, plansIn } from './plans.ts'
import { CONSIDERED, STAYS } from './positions.ts'
import { timingClaims } from './timing.ts'

/** Words before a passage that leave it open: "a debate over whether he should …". */
const WHETHER = /\b(?:whether|if|debat\w+|question|differing)\b[^.;]{0,25}$/i
const REACH = 60

export function moveClaims(scene: Scene, passages: Passages, moves: readonly Move[], posts: readonly Post[]): Draft[] {
  const main = mainMove(moves)
  const idle = (reading: number, start: number) => isIdle(passages, reading, start)
  const groups = Map.groupBy(
    moves.filter((m) => m.outgoing !== null),
    (m) => m.outgoing!,
  )
  return [
    ...moves.flatMap((m) => moveClaim(scene, passages, m, posts, m === main, idle)),
    ...[...groups].flatMap(([id, group]) =>
      timingClaims(scene, passages, moves, group, nameIn(scene, id) ?? '', id === main?.outgoing, idle),
    ),
  ]
}

/** Whether a passage only thinks of going, or tells of staying: it is no telling of a move. */
function isIdle({ of }: Passages, reading: number, start: number): boolean {
  const p = of[reading]!.find((x) => x.start <= start && start <= x.end)
  return p !== undefined && isIdleClause(p)
}
const isIdleClause = perClause(({ text }) => CONSIDERED.test(text) || STAYS.test(text))

/** How the people and posts of a story are called. */
export const calledIn = (scene: Scene, posts: readonly Post[]): Called => ({
  person: (id) => nameIn(scene, id),
  post: (id) => posts.find((p) => p.id === id)?.title ?? null,
})

const nameIn = (scene: Scene, id: string | null) =>
  id === null
    ? null
    : (scene.people.find((p) => p.id === id)?.name ?? scene.organizations.find((o) => o.id === id)?.name ?? null)

function moveClaim(
  scene: Scene,
  passages: Passages,
  move: Move,
  posts: readonly Post[],
  main: boolean,
  idle: (reading: number, start: number) => boolean,
): Draft[] {
  const readingOf = new Map(scene.readings.map((r, i) => [r.report.id, i]))
  const place = (span: { report: string; start: number; end: number }, stance: Stance): Place => {
    const reading = readingOf.get(span.report)!
    const before = scene.readings[reading]!.report.text.slice(Math.max(0, span.start - REACH), span.start)
    return {
      reading,
      start: span.start,
      end: span.end,
      stance: stance === 'asserts' && WHETHER.test(before) ? 'leaves-open' : stance,
    }
  }
  // The evidence of a move that is off speaks against it.
  const off = move.status === 'denied' || move.status === 'abandoned'
  const told = [
    ...move.evidence.map((e) => place(e, off ? 'denies' : 'asserts')).filter((p) => off || !idle(p.reading, p.start)),
    ...(move.against ?? []).map((e) => place(e, off ? 'asserts' : 'denies')),
  ]
  const all = [...told, ...(main ? plansIn(scene, passages, told) : [])]
  const places = distinct(all.filter((p) => p.stance !== 'leaves-open'))
  const disputed = places.some((p) => p.stance === 'asserts') && places.some((p) => p.stance === 'denies')
  const called = calledIn(scene, posts)
  const text = moveWords(move, called)
  return [
    {
      kind: 'move',
      ...(disputed ? deniedTopic(scene, move, called, places) : { text, topic: `move ${move.id}` }),
      places,
      turn: main ? 1.5 : 0.8,
      ...(disputed && { conflict: 'existence' as const, note: disputeNote(scene, move, places) }),
    },
    {
      kind: 'plan',
      text: `It is open whether ${text}`,
      places: distinct(all.filter((p) => p.stance === 'leaves-open')),
      turn: 0.4,
    },
  ]
}

/** What is denied of a move: that there is a plan, or that it would come to it; what is done nobody denies. */
function deniedTopic(
  scene: Scene,
  move: Move,
  called: Called,
  places: readonly Place[],
): { text: string; topic: string } {
  const goes = move.outgoing === null ? null : called.person(move.outgoing)
  const plan = goes !== null && places.every((p) => p.stance !== 'denies' || namesPlan(scene, p))
  return plan
    ? { text: `There is a plan to replace ${goes}`, topic: `plan ${move.outgoing}` }
    : { text: moveWords({ ...move, status: 'planned' }, called), topic: `move ${move.id}` }
}

function disputeNote(scene: Scene, move: Move, places: readonly Place[]): string {
  const days = (stance: Stance) =>
    places
      .filter((p) => p.stance === stance)
      .flatMap((p) => scene.readings[p.reading]!.report.published?.slice(0, 10) ?? [])
  const denied = days('denies').sort()[0]
  const since = move.status === 'done' && denied !== undefined && days('asserts').some((d) => d > denied)
  return since ? 'Asserted and denied at first; told as done later.' : 'Asserted in one place, denied in another.'
}
