/** @module The move that a story is about: what "the plan" means in it. */
import type { Move } from '../../schema/types.ts'

/** The move that most reports tell; no past one, and an alternative only where there is nothing else. */
export function mainMove(moves: readonly Move[]): Move | null {
  const reports = (m: Move) => new Set(m.evidence.map((e) => e.report)).size
  const first = (x: Move, y: Move) =>
    Number(x.standing === 'alternative') - Number(y.standing === 'alternative') ||
    reports(y) - reports(x) ||
    y.evidence.length - x.evidence.length ||
    (x.id < y.id ? -1 : 1)
  return moves.filter((m) => !m.background).sort(first)[0] ?? null
}
