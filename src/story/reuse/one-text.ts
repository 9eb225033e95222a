/** @module Whether two passages of two reports are one text told twice: copied, from one agency, or excerpted. */
import type { Report } from '../../schema/types.ts'
import { perPair } from '../../text/memo.ts'
import { type Chars, overlap } from '../../text/span.ts'
import { reuse } from './reuse.ts'

const reuseOf = perPair((a: Report, b: Report) => reuse(a, b))

/** Whether a shared passage of two dependent reports covers half of `inA` and half of `inB`. */
export function isOneText(a: Report, inA: Chars, b: Report, inB: Chars): boolean {
  if (a.id === b.id) return false
  const { dependent, passages } = reuseOf(a, b)
  const covered = (place: Chars, by: Chars) => overlap(place, by) >= (place.end - place.start) / 2
  return dependent && passages.some((p) => covered(inA, p.a) && covered(inB, p.b))
}
