/** @module Which moves a passage speaks of, so that only passages about one change are laid side by side. */
import type { Move } from '../../schema/types.ts'
import type { Chars } from '../../text/span.ts'
import type { Scene } from '../scene.ts'
import { mainMove } from './main-move.ts'
import { isJoined } from './words.ts'

interface Spot extends Chars {
  readonly move: Move | null
  readonly background: boolean
}

interface Said extends Chars {
  readonly reading: number
}

/** Terms of a change of post, as the words of a denial show them. */
const CHANGE = new Set(['~replace', '~resign', '~dismiss', '~appoint'])
const PLAN = '~plan'

export class Subjects {
  readonly #spots: readonly (readonly Spot[])[]
  readonly #moves: readonly Move[]
  readonly #scene: Scene

  constructor(scene: Scene, moves: readonly Move[]) {
    this.#scene = scene
    this.#moves = moves
    this.#spots = scene.readings.map(({ report, moves: mentions }) => [
      ...moves.flatMap((move) =>
        [...move.evidence, ...(move.against ?? [])]
          .filter((e) => e.report === report.id)
          .map(({ start, end }) => ({ start, end, move, background: move.background === true })),
      ),
      ...mentions.filter((m) => m.background).map(({ span }) => ({ ...span, move: null, background: true })),
    ])
  }

  /**
   * The moves that a denial of `terms` takes back. One that only its denial tells, without a name, is the move that
   * the others tell: "denied that there was a plan to replace the minister". Empty when it is about something else.
   */
  denied(place: Said, terms: ReadonlySet<string>): readonly Move[] {
    const own = this.#at(place).flatMap((s) => (s.move && !s.background ? [s.move] : []))
    const sure = own.filter((m) => this.#namedIn(place, m) || m.evidence.some((e) => !this.#holds(place, e)))
    if (sure.length > 0) return sure
    const main = mainMove(this.#moves)
    if (own.length > 0) return main ? [main] : own
    if (!terms.has(PLAN) && ![...CHANGE].some((t) => terms.has(t))) return []
    const ids = [...terms].filter((t) => isJoined(t))
    if (ids.length === 0) return main ? [main] : []
    return this.#moves.filter((m) => !m.background && ids.some((id) => id === m.outgoing || id === m.incoming))
  }

  /** Whether the passage may tell one of `moves`: it tells none, or one with the same people; never a past one alone. */
  agrees(passage: Said, moves: readonly Move[]): boolean {
    if (moves.length === 0) return true
    const own = this.#at(passage)
    if (own.length === 0) return true
    const same = (x: string | null, y: string | null) => x === null || y === null || x === y
    return own.some(
      ({ move: m, background }) =>
        m && !background && moves.some((d) => same(m.outgoing, d.outgoing) && same(m.incoming, d.incoming)),
    )
  }

  #at({ reading, start, end }: Said): readonly Spot[] {
    return this.#spots[reading]!.filter((s) => s.start < end && start < s.end)
  }

  #holds({ reading, start, end }: Said, e: { report: string; start: number; end: number }): boolean {
    return this.#scene.readings[reading]!.report.id === e.report && e.start < end && start < e.end
  }

  #namedIn({ reading, start, end }: Said, { outgoing, incoming }: Move): boolean {
    return this.#scene.readings[reading]!.mentions.some((m) => {
      const id =
        m.kind === 'name' && m.start < end && start < m.end ? this.#scene.identities.idOf(reading, m.entity) : null
      return id !== null && (id === outgoing || id === incoming)
    })
  }
}
