/** @module What a quotation is: a stretch in quotation marks, with its nesting and its parts. */
import type { Chars } from '../../text/span.ts'

/**
 * - passage: words of somebody, a sentence or most of one ("We will go,")
 * - fragment: a few words lifted into the report's own sentence, or marked as not the report's own (called it "unwise")
 * - name: a nickname, a title of a work or programme ("The Long Winter")
 */
export type QuotationUse = 'passage' | 'fragment' | 'name'

export interface Quotation {
  /** With the marks; one part for each paragraph when the quotation runs over several. */
  readonly parts: readonly Chars[]
  /** 0 for the outermost. */
  readonly depth: number
  /** False when the closing mark is missing: the last part then ends with its paragraph. */
  readonly closed: boolean
  readonly use: QuotationUse
}
