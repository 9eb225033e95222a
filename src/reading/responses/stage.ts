/** @module The reading stage for responses: which attributions deny, decline, dodge or stay silent. */
import type { ReadingStage } from '../layers.ts'
import { responseOf } from './responses.ts'

export const responseStage: ReadingStage = {
  name: 'responses',
  version: '1',
  needs: ['doc', 'attributions'],
  adds: ['attributions'],
  run: ({ doc, attributions }) => ({
    attributions: attributions.map((a) => {
      const response = responseOf(doc.text, a)
      return response === null ? a : { ...a, response }
    }),
  }),
}
