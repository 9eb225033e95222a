/**
 * @module What the reading stages hand on to one another; each stage adds layers or refines `attributions`.
 *
 *   report, doc ─ quotations ─ found ─ attributions ─ (sources, footing, …: the same list, more of each filled in) ─ credits, moves
 */
import type { Doc } from '../language/doc.ts'
import type { Report, StatementKind } from '../schema/types.ts'
import type { Chars } from '../text/span.ts'
import type { Stage } from '../text/stage.ts'
import type { Quotation } from './quotations/quotation.ts'
import type { Attribution, CreditMention, MoveMention } from './reading.ts'

/** An attribution as the corpora mark it: outermost only, an opening "that" inside the content, auxiliaries inside the cue. */
export interface Found {
  readonly source: readonly Chars[]
  readonly cue: readonly Chars[]
  readonly content: readonly Chars[]
  readonly kind: StatementKind
  readonly confidence: number
  readonly rule: string
}

export interface ReadingLayers {
  readonly report: Report
  readonly doc: Doc
  readonly quotations: readonly Quotation[]
  /** In the corpora's notion of spans; for measuring. The brief is made from `attributions`. */
  readonly found: readonly Found[]
  /** In the brief's notion: content without an opening "that", in text order of the cue. */
  readonly attributions: readonly Attribution[]
  readonly moves: readonly MoveMention[]
  readonly credits: readonly CreditMention[]
}

/** One step of the reading, in `STAGES` of read.ts. A stage that refines attributions needs and adds `attributions`. */
export type ReadingStage = Stage<ReadingLayers>
