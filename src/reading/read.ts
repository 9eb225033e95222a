/**
 * @module Doc → Reading: the ordered list of reading stages.
 *
 * To add a stage: write `src/reading/NAME.ts` (or a folder) that exports a `ReadingStage`, and put it in its slot below.
 */
import type { Doc } from '../language/doc.ts'
import type { Report } from '../schema/types.ts'
import { compose, inStep } from '../text/stage.ts'
import { attributionStage, foundStage } from './attributions/stage.ts'
import { creditStage } from './credits/stage.ts'
import { factualityStage } from './factuality/stage.ts'
import type { ReadingLayers, ReadingStage } from './layers.ts'
import { moveStage } from './moves/stage.ts'
import { nestingStage } from './nesting/stage.ts'
import { quotationStage } from './quotations/stage.ts'
import type { Reading } from './reading.ts'
import { responseStage } from './responses/stage.ts'
import { sourceStage } from './sources/stage.ts'

/** What a report has before anybody reads its moves and credits. */
const blank: ReadingStage = {
  name: 'blank',
  version: '1',
  needs: [],
  adds: ['moves', 'credits'],
  run: () => ({ moves: [], credits: [] }),
}

/** In this order. A stage may replace the lists of an earlier one, but keeps the indexes of `attributions` once nesting is done. */
export const STAGES: readonly ReadingStage[] = [
  blank,
  quotationStage,
  foundStage,
  attributionStage,
  nestingStage,
  sourceStage,
  responseStage,
  factualityStage,
  creditStage,
  moveStage,
]

/** Moves with any stage. */
export const READER = STAGES.map((s) => `${s.name}@${s.version}`).join(' ')

const run = compose<ReadingLayers>(['report', 'doc'], STAGES)

/** All layers of one report's reading, for `explain` and the benchmarks. */
export const readLayers = (report: Report, doc: Doc): ReadingLayers => run({ report, doc })

/** Reads one report. `doc` must stand on `report.text`. Pure, and linear in the length of the text. */
export const read = (report: Report, doc: Doc): Reading => readingIn(readLayers(report, doc))

/** Reads several reports as `read` reads one; cheaper for each of them. */
export const readMany = (reports: readonly { readonly report: Report; readonly doc: Doc }[]): Reading[] =>
  inStep(STAGES, reports).map(readingIn)

function readingIn({ report, doc, quotations, attributions, moves, credits }: ReadingLayers): Reading {
  const { entities, mentions, times } = doc.layers
  return {
    report,
    reader: READER,
    sentences: Array.from({ length: doc.sentenceCount }, (_, s) => doc.chars(doc.sentence(s))),
    entities: entities ?? [],
    mentions: (mentions ?? []).map((m) => ({ ...doc.chars(m), entity: m.entity, kind: m.kind })),
    times: times ?? [],
    attributions,
    moves,
    credits,
    unclosed: quotations.filter((q) => !q.closed).map((q) => q.parts[0]!),
  }
}
