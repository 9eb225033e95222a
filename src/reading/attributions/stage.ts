/** @module The two reading stages for attributions: find them as the corpora mark them, then put them as the brief shows them. */
import type { ReadingStage } from '../layers.ts'
import { briefForms } from './brief-form.ts'
import { findAttributions } from './find.ts'
import { withFormulas } from './formulas.ts'

export const foundStage: ReadingStage = {
  name: 'found',
  version: '1',
  needs: ['doc', 'quotations'],
  adds: ['found'],
  run: ({ doc, quotations }) => ({ found: findAttributions(doc, quotations) }),
}

export const attributionStage: ReadingStage = {
  name: 'attributions',
  version: '2',
  needs: ['doc', 'found'],
  adds: ['attributions'],
  run: ({ doc, found }) => ({ attributions: briefForms(doc, withFormulas(doc, found)) }),
}
