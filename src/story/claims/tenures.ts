/** @module From when to when somebody held a post: two reports whose years for one person overlap and are not the same. */
import { perObject } from '../../text/memo.ts'
import type { Scene } from '../scene.ts'
import type { Clauses } from './clauses.ts'
import type { Draft } from './draft.ts'
import type { Passages } from './passages.ts'
import { isPerson } from './words.ts'

/** "From 1967 to 1979", "(1967–79)" is left alone: what is in brackets is as a rule a life. */
const YEARS = /\b(?:from|between)\s+((?:19|20)\d\d)\s+(?:to|through|until|till|and)\s+((?:19|20)\d\d)\b/g
/** What stands before the years and tells of holding a post. */
const HELD =
  /\b(?:serv(?:ed|es|ing)|held|holding|led|leading|headed|heading|chaired|ran|president|senator|governor|mayor|minister|chair\w*|director|secretary|chief|leader|member)\b/i
/** Years that both tell, of all that one of them tells. */
const LEAST_SHARED = 0.5

interface Tenure {
  readonly at: number
  readonly person: string
  readonly years: readonly [number, number]
}

export function tenureClaims(scene: Scene, { clauses, of }: Passages): Draft[] {
  const told = clauses.flatMap((c, reading) => tenuresIn(c).map((t) => ({ ...t, reading })))
  return told.flatMap((x, i) =>
    told.slice(i + 1).flatMap((y): Draft[] => {
      if (x.reading === y.reading || x.person !== y.person || !differ(x.years, y.years)) return []
      const place = ({ reading, at, years }: typeof x) => {
        const { start, end } = of[reading]![at]!
        return { reading, start, end, stance: 'asserts', value: years.join('/') } as const
      }
      const name = scene.people.find((p) => p.id === x.person)?.name ?? ''
      const note = `${x.years.join(' to ')} against ${y.years.join(' to ')}.`
      return [
        {
          kind: 'timing',
          text: `When ${name} served`,
          places: [place(x), place(y)],
          conflict: 'timing',
          note,
          turn: 0.5,
        },
      ]
    }),
  )
}

/** The years in a post that a report gives, each with the person named last before it. */
const tenuresIn = perObject(({ list, from }: Clauses): Tenure[] =>
  list.flatMap((clause, at) =>
    [...clause.text.matchAll(YEARS)].flatMap((m): Tenure[] => {
      const [, first, last] = m
      const start = clause.start + m.index
      const open = list.findIndex((c) => c.sentence === clause.sentence)
      const said = list.slice(open, at + 1).flatMap((c) => c.words.filter((w) => w.start < start))
      const person = said.findLast((w) => w.id !== null && isPerson(w.id))
      if (!person || !HELD.test(from.report.text.slice(person.end, start))) return []
      return [{ at, person: person.id!, years: [Number(first), Number(last)] }]
    }),
  ),
)

/** Whether two stretches of years mean one and are not the same. */
function differ([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  if (a === c && b === d) return false
  return Math.min(b, d) - Math.max(a, c) >= LEAST_SHARED * Math.max(b - a, d - c)
}
