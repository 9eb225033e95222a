/** @module The reading stage that adds what was missed (unnamed sources, responses, inner attributions) and says what each stands in. */
import type { Doc } from '../../language/doc.ts'
import { covers, overlap } from '../../text/span.ts'
import type { ReadingStage } from '../layers.ts'
import type { Attribution } from '../reading.ts'
import { missedResponses, withAnswerer } from '../responses/missed.ts'
import { findGrounds } from '../sources/grounds.ts'
import { missedSources } from '../sources/missed.ts'
import { coordinatedInside } from './coordinated.ts'
import { withInner } from './inner.ts'

export const nestingStage: ReadingStage = {
  name: 'nesting',
  version: '1',
  needs: ['doc', 'attributions'],
  adds: ['attributions'],
  run: ({ doc, attributions }) => {
    const sources = [...attributions.map((a) => withAnswerer(doc, a)), ...missedSources(doc, attributions)]
    const all = [...sources, ...missedResponses(doc, sources)]
    const grounds = findGrounds(doc.text)
    const isGround = ({ cue }: Attribution) => cue.some((c) => grounds.some((g) => covers(g, c)))
    const kept = all.filter((a) => !inFurniture(doc, a) && !isGround(a))
    return { attributions: withInner(doc, coordinatedInside(doc, kept)) }
  },
}

/** A promo or a caption tells nothing, whatever its words. */
const inFurniture = (doc: Doc, { cue }: Attribution) =>
  doc.layers.source.furniture.some((f) => cue.some((c) => overlap(f, c) > 0))
