/** @module All that the features of one document are made from, put together once. */
import type { Doc } from '../../language/doc.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { type Columns, columnsOf } from './columns.ts'
import type { Lexicon } from './lexicon.ts'
import { type People, peopleOf } from './people.ts'
import { type Quoting, quotingOf } from './quoting.ts'

export interface Scene {
  readonly doc: Doc
  readonly columns: Columns
  readonly quoting: Quoting
  readonly people: People
  /** For each sentence the token most likely to be a cue (-1: none), outside quotations where there is one. */
  readonly cueOf: Int32Array
  /** For each token the nearest likely cue before and after it in its sentence; -1: none. */
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
}

export function sceneOf(doc: Doc, quotations: readonly Quotation[], lexicon: Lexicon): Scene {
  const columns = columnsOf(doc, lexicon)
  const quoting = quotingOf(doc, quotations)
  return { doc, columns, quoting, people: peopleOf(doc), ...likelyCues(doc, columns, quoting) }
}

function likelyCues(doc: Doc, { cue }: Columns, { use }: Quoting) {
  const cueOf = new Int32Array(doc.sentenceCount).fill(-1)
  const cueBefore = new Int32Array(doc.length).fill(-1)
  const cueAfter = new Int32Array(doc.length).fill(-1)
  for (let s = 0; s < doc.sentenceCount; s++) {
    const { from, to } = doc.sentence(s)
    let last = -1
    let top = 3
    for (let t = from; t < to; t++) {
      cueBefore[t] = last
      const quoted = use[t] === 1
      if (cue[t]! >= 4 && !quoted) last = t
      const score = cue[t]! * 2 + (quoted ? 0 : 3)
      if (cue[t]! >= 3 && score > top) {
        top = score
        cueOf[s] = t
      }
    }
    last = -1
    for (let t = to - 1; t >= from; t--) {
      cueAfter[t] = last
      if (cue[t]! >= 4 && use[t] !== 1) last = t
    }
  }
  return { cueOf, cueBefore, cueAfter }
}
