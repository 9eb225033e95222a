/** @module Where each token stands to quotation marks and paragraphs. */
import type { Doc } from '../../language/doc.ts'
import { paragraphs } from '../quotations/paragraphs.ts'
import type { Quotation } from '../quotations/quotation.ts'

/** Place in a quotation: none, its opening mark, first word, inside, closing mark, the token after it. */
export const PLACE = { none: 0, open: 1, first: 2, inside: 3, close: 4, after: 5 } as const
const USE = { passage: 1, fragment: 2, name: 3 } as const

export interface Quoting {
  readonly place: Uint8Array
  /** 0 none, 1 passage, 2 fragment, 3 name; of the outermost quotation. */
  readonly use: Uint8Array
  /** The tokens around it: the last before the part (-1), the first after it. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** 1 when the quotation goes on from or into another paragraph, 2 when it is unclosed. */
  readonly state: Uint8Array
  readonly inner: Uint8Array
  readonly paragraph: Uint32Array
  /** First token of each paragraph. */
  readonly firsts: readonly number[]
}

export function quotingOf(doc: Doc, quotations: readonly Quotation[]): Quoting {
  const n = doc.length
  const place = new Uint8Array(n)
  const use = new Uint8Array(n)
  const before = new Int32Array(n).fill(-1)
  const after = new Int32Array(n).fill(-1)
  const state = new Uint8Array(n)
  const inner = new Uint8Array(n)
  for (const q of quotations) {
    for (const part of q.parts) {
      const { from, to } = doc.tokens(part)
      if (q.depth > 0) {
        for (let t = from; t < to; t++) inner[t] = 1
        continue
      }
      for (let t = from; t < to; t++) {
        place[t] =
          t === from ? PLACE.open : t === from + 1 ? PLACE.first : t === to - 1 && q.closed ? PLACE.close : PLACE.inside
        use[t] = USE[q.use]
        before[t] = from - 1
        after[t] = to < n ? to : -1
        state[t] = q.parts.length > 1 ? 1 : q.closed ? 0 : 2
      }
      if (to < n && place[to] === 0) place[to] = PLACE.after
    }
  }
  return { place, use, before, after, state, inner, ...paragraphsOf(doc) }
}

function paragraphsOf(doc: Doc) {
  const paragraph = new Uint32Array(doc.length)
  const firsts: number[] = []
  let t = 0
  for (const p of paragraphs(doc.text)) {
    if (t >= doc.length || doc.start(t) >= p.end) continue
    firsts.push(t)
    for (; t < doc.length && doc.start(t) < p.end; t++) paragraph[t] = firsts.length - 1
  }
  return { paragraph, firsts }
}
