/** @module The reading stage for credits between outlets. */
import type { ReadingStage } from '../layers.ts'
import { findCredits } from './credits.ts'

export const creditStage: ReadingStage = {
  name: 'credits',
  version: '2',
  needs: ['report', 'doc', 'attributions'],
  adds: ['credits'],
  run: ({ report, doc, attributions }) => ({
    credits: findCredits({
      text: doc.text,
      outlet: report.outlet,
      sentences: Array.from({ length: doc.sentenceCount }, (_, s) => doc.chars(doc.sentence(s))),
      furniture: report.furniture,
      attributions,
    }),
  }),
}
