/** @module Claims that lay answers to a question side by side, and claims that say what a move says already. */
import type { Change, Claim, Move } from '../../schema/types.ts'
import { type Called, moveWords } from './move-words.ts'

/** "When Brandt goes", "Counted differently: ferries": nobody asserts it, so nobody confirms it. */
export const isQuestion = ({ text }: Pick<Claim, 'text'>): boolean =>
  /^(?:When|Why|Whether|How|Which|Counted differently|Dated differently)\b/.test(text)

/** `changes` without those of a claim where the move that it tells has changed in the same way. */
export function toldOnce(
  changes: readonly Change[],
  claims: readonly Claim[],
  moves: readonly Move[],
  called: Called,
): Change[] {
  const words = new Map(moves.map((m) => [moveWords(m, called).toLowerCase(), m.id]))
  const moveOf = new Map(claims.map((c) => [c.id, words.get(c.text.toLowerCase())]))
  return changes.filter(({ of, kind }) => {
    const move = moveOf.get(of)
    return move === undefined || !changes.some((c) => c.of === move && c.kind === kind)
  })
}
