/** @module The reading stage that fills `moves`. */
import type { ReadingStage } from '../layers.ts'
import { readMoves } from './moves.ts'

export const moveStage: ReadingStage = {
  name: 'moves',
  version: '3',
  needs: ['doc', 'attributions'],
  adds: ['moves'],
  run: ({ doc, attributions }) => ({ moves: doc.layers.entities ? readMoves(doc, attributions) : [] }),
}
