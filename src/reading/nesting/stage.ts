/** @module The reading stage that adds what was missed (unnamed sources, responses, inner attributions) and says what each stands in. */
import type { ReadingStage } from '../layers.ts'
import { missedResponses } from '../responses/missed.ts'
import { missedSources } from '../sources/missed.ts'
import { withInner } from './inner.ts'

export const nestingStage: ReadingStage = {
  name: 'nesting',
  version: '1',
  needs: ['doc', 'attributions'],
  adds: ['attributions'],
  run: ({ doc, attributions }) => {
    const sources = [...attributions, ...missedSources(doc, attributions)]
    return { attributions: withInner(doc, [...sources, ...missedResponses(doc, sources)]) }
  },
}
