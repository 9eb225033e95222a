/** @module The reading stage that finds quotations. */
import type { ReadingStage } from '../layers.ts'
import { parseQuotations } from './parse.ts'

export const quotationStage: ReadingStage = {
  name: 'quotations',
  version: '1',
  needs: ['doc'],
  adds: ['quotations'],
  run: ({ doc }) => ({ quotations: parseQuotations(doc.text) }),
}
