/** @module Which moves a passage speaks of, so that only passages about one change are laid side by side. */
import type { Move } from '../../schema/types.ts'
import type { Chars } from '../../text/span.ts'
import type { Scene } from '../scene.ts'
import { mainMove } from './main-move.ts'

interface Spot extends Chars {
  readonly move: Move | null
  /** Told as past, and nobody goes in it who goes now. */
  readonly background: boolean
}

interface Said extends Chars {
  readonly reading: number
}

/** Terms of a change of post, as the words of a denial show them. */
const CHANGE = new Set(['~replace', '~resign', '~dismiss', '~appoint'])
const PLAN = '~plan'

/** Who denies an appointment speaks of a move that somebody comes by, and so on. */
function fits({ outgoing, incoming }: Move, terms: ReadonlySet<string>): boolean {
  const goes = terms.has('~resign') || terms.has('~dismiss') || terms.has('~replace')
  return terms.has('~appoint') && !goes ? incoming !== null : goes ? outgoing !== null : true
}

export class Subjects {
  readonly #spots: readonly (readonly Spot[])[]
  readonly #moves: readonly Move[]
  readonly #scene: Scene

  constructor(scene: Scene, moves: readonly Move[]) {
    this.#scene = scene
    this.#moves = moves
    const goers = new Set(moves.flatMap((m) => (m.background ? [] : (m.outgoing ?? []))))
    this.#spots = scene.readings.map(({ report, moves: mentions }, r) => [
      ...moves.flatMap((move) =>
        [...move.evidence, ...(move.against ?? [])]
          .filter((e) => e.report === report.id)
          .map(({ start, end }) => ({ start, end, move, background: move.background === true })),
      ),
      ...mentions.flatMap(({ background, outgoing, span }): Spot[] => {
        const goer = outgoing === null ? null : scene.identities.idOf(r, outgoing)
        // Somebody known by a pronoun alone may be misread.
        const named = this.#names({ reading: r, ...span }).length > 0
        return background && named && !(goer && goers.has(goer)) ? [{ ...span, move: null, background }] : []
      }),
    ])
  }

  /**
   * The moves that a denial of `terms` takes back. One that only its denial tells, without a name, is the move that
   * the others tell: "denied that there was a plan to replace the minister". Empty when it is about something else.
   */
  denied(place: Said, terms: ReadonlySet<string>): readonly Move[] {
    const own = this.#at(place).flatMap((s) => (s.move && !s.background ? [s.move] : []))
    const sure = own.filter(
      (m) =>
        this.#names(place).some((id) => id === m.outgoing || id === m.incoming) ||
        m.evidence.some((e) => !this.#holds(place, e)),
    )
    if (sure.length > 0) return sure
    const fitting = this.#moves.filter((m) => fits(m, terms))
    const main = mainMove(fitting.filter((m) => !terms.has('~appoint') || m.status !== 'done')) ?? mainMove(fitting)
    if (own.length > 0) return main ? [main] : own
    if (!terms.has(PLAN) && ![...CHANGE].some((t) => terms.has(t))) return []
    const of = (ids: readonly string[]) =>
      this.#moves.filter((m) => !m.background && ids.some((id) => id === m.outgoing || id === m.incoming))
    const meant = of([...terms])
    return meant.length > 0 || this.#names(place).length > 0 || !main ? meant : [main]
  }

  /**
   * Whether the passage may tell one of `moves`: it tells none, or one with the same people; never a past one alone.
   * What is done is no `plan`.
   */
  agrees(passage: Said & { readonly terms: ReadonlySet<string> }, moves: readonly Move[], plan: boolean): boolean {
    if (moves.length === 0) return true
    const done = (m: Move) => plan && m.status === 'done' && !passage.terms.has(PLAN)
    const own = this.#at(passage)
    if (own.length === 0) return true
    const same = (x: string | null, y: string | null) => x === null || y === null || x === y
    return own.some(
      ({ move: m, background }) =>
        m && !background && !done(m) && moves.some((d) => same(m.outgoing, d.outgoing) && same(m.incoming, d.incoming)),
    )
  }

  /** Whether the passage tells a past move only. */
  isBackground(passage: Said): boolean {
    const own = this.#at(passage)
    return own.length > 0 && own.every((s) => s.background)
  }

  #at({ reading, start, end }: Said): readonly Spot[] {
    return this.#spots[reading]!.filter((s) => s.start < end && start < s.end)
  }

  #holds({ reading, start, end }: Said, e: { report: string; start: number; end: number }): boolean {
    return this.#scene.readings[reading]!.report.id === e.report && e.start < end && start < e.end
  }

  /** Whoever is mentioned by name there. */
  #names({ reading, start, end }: Said): string[] {
    const { mentions } = this.#scene.readings[reading]!
    return mentions.flatMap((m) =>
      m.kind === 'name' && m.start < end && start < m.end ? (this.#scene.identities.idOf(reading, m.entity) ?? []) : [],
    )
  }
}
