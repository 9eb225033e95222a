/** @module What becomes of a person: whether and how somebody goes, why, and whether somebody takes a post. One claim each. */
import type { Chars } from '../../text/span.ts'
import type { Scene } from '../scene.ts'
import type { Subjects } from './about.ts'
import { causeClaim } from './causes.ts'
import { type Draft, distinct, type Place } from './draft.ts'
import { type Passage, type Passages, perClause } from './passages.ts'
import { DEMANDED, MENTIONS, OPEN, POSITIONS, type Position, WILLING } from './positions.ts'
import { type Movers, ownWords, whoAfter, whoBefore, whoNear } from './who.ts'

/** Reasons are looked for where somebody's going is told in so many places. */
const LEAST_TOLD = 2
/** Places that tell of somebody whom no move of the story is about. */
const LEAST_UNKNOWN = 3
/** Places of one value that one report gives. */
const MOST_OF_ONE = 3

/** "If she does not resign" says neither that she does nor that she stays. */
const CONDITION = /\b(?:if|unless)\b[^,;]{0,60}$/i

/** "Did not say whether she will stay" says neither that she does nor that she goes. */
const WHETHER = /\bwhether\b[^;]{0,60}$/i

interface Told {
  readonly place: Place
  readonly passage: Passage
  readonly person: string
  readonly question: Position['question']
}

/** Whether a telling says that somebody goes, or does not come. */
const gone = (t: Told) => t.question === 'goes' || t.place.value === 'declines'

/** Claims about people who go or come by the story's moves, or of whom two reports say so. */
export function departureClaims(scene: Scene, passages: Passages, movers: Movers, subjects: Subjects): Draft[] {
  const told = passages.list.flatMap((p) =>
    tellingsOf(p).length === 0 || subjects.isBackground(p) ? [] : positionsIn(scene, passages, p, movers),
  )
  const names = new Map(scene.people.map((p) => [p.id, p.name]))
  const people = [...new Set(told.map((t) => t.person))].sort().filter((id) => names.has(id))
  return people.flatMap((id) => {
    const own = told.filter((t) => t.person === id)
    const name = names.get(id)!
    const of = (question: Position['question']) => own.filter((t) => t.question === question)
    const goes = movers.goers.has(id)
    const comes = movers.comers.has(id)
    const leaving = own.filter(gone)
    return [
      claimOf(`Whether and how ${name} goes`, of('goes'), goes, 1),
      claimOf(`Whether ${name} takes a post`, of('comes'), comes, 0.9),
      goes || comes ? claimOf(`Whether it is decided about ${name}`, of('decided'), true, 0.7) : null,
      consideredClaim(name, of('considered')),
      (goes || comes) && leaving.filter((t) => t.place.value !== DEMANDED).length >= LEAST_TOLD
        ? causeClaim(
            scene,
            passages,
            leaving.map((t) => t.passage),
            id,
            name,
            id === movers.main ? 1 : 0.5,
          )
        : null,
    ].filter((d) => d !== null)
  })
}

/** As `matchAll`, without a copy of the pattern for every clause. */
function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let m = pattern.exec(text); m !== null && m[0] !== ''; m = pattern.exec(text)) yield m
}

/** What a clause tells of somebody, whoever it is: by which words, from where to where. */
interface Telling extends Chars {
  readonly question: Position['question']
  readonly value: string
  readonly side: Position['person']
}

const tellingsOf = perClause(({ text, start }): Telling[] => {
  if (!MENTIONS.test(text)) return []
  return POSITIONS.flatMap(({ question, value, person: side, pattern }) =>
    [...matches(pattern, text)].flatMap((m): Telling[] => {
      const before = text.slice(0, m.index)
      if (CONDITION.test(before)) return []
      const asked = WHETHER.test(before)
      if (asked && question !== 'goes') return []
      const from = start + m.index
      return [{ question, value: asked ? OPEN : value, side, start: from, end: from + m[0].length }]
    }),
  )
})

function positionsIn(scene: Scene, passages: Passages, passage: Passage, movers: Movers): Told[] {
  for (const { question, value, side, start, end } of tellingsOf(passage)) {
    const person =
      side === 'near'
        ? whoNear(passages, passage, movers)
        : side === 'after'
          ? whoAfter(passage, end)
          : (whoBefore(scene, passages, passage, start, end) ??
            (question === 'goes' ? ownWords(passage, movers) : null))
    if (person === null) continue
    const place: Place = { reading: passage.reading, start: passage.start, end: passage.end, stance: 'asserts', value }
    return [{ passage, person, question, place }]
  }
  return []
}

/** `known`: the story's moves say as much of this person; else more places must tell it. */
function claimOf(text: string, told: readonly Told[], known: boolean, weight: number): Draft | null {
  const places = spread(distinct(told.map((t) => t.place)))
  const values = new Set(places.map((p) => p.value))
  if (places.length < 2 || values.size < 2) return null
  const reports = new Set(places.map((p) => p.reading)).size
  if (!known && (reports < 2 || places.length < LEAST_UNKNOWN)) return null
  const note = `Told as: ${[...values].sort().join(', ')}.`
  const turn = (known ? 1 : 0.5) * weight * (0.6 + 0.1 * Math.min(4, told.length))
  // What was open and is settled later is a change, and no conflict.
  return { kind: 'manner', text, places, turn, note, ...(differ(values) && { conflict: 'status' as const }) }
}

/** Whether the answers contradict each other: a demand contradicts nothing, and what was open may well be settled later. */
function differ(values: ReadonlySet<string | undefined>): boolean {
  const told = [...new Set([...values].map((v) => (v === WILLING && !values.has('forced') ? 'leaves' : v)))].filter(
    (v) => v !== DEMANDED,
  )
  return told.length > 2 || (told.length === 2 && !(told.includes(OPEN) && told.includes('leaves')))
}

/** At most a few places of one value and report. */
function spread(places: readonly Place[]): Place[] {
  const count = new Map<string, number>()
  return places.filter((p) => {
    const key = `${p.reading} ${p.value}`
    count.set(key, (count.get(key) ?? 0) + 1)
    return count.get(key)! <= MOST_OF_ONE
  })
}

/** Whether somebody thought of going: for and against. */
function consideredClaim(name: string, told: readonly Told[]): Draft | null {
  const places = distinct(
    told.map(
      ({ place: { value, ...rest } }): Place => ({ ...rest, stance: value === 'denied' ? 'denies' : 'asserts' }),
    ),
  )
  if (places.length < 2) return null
  const stances = new Set(places.map((p) => p.stance))
  return {
    kind: 'dispute',
    text: `${name} considered going`,
    places,
    turn: 0.6,
    ...(stances.size > 1 && { conflict: 'existence' as const, note: 'Asserted in one place, denied in another.' }),
  }
}
