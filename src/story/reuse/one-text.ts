/** @module Whether two passages of two reports are one text told twice: copied, from one agency, or excerpted. */
import type { Report } from '../../schema/types.ts'
import { type Chars, overlap } from '../../text/span.ts'
import { type Reuse, reuse } from './reuse.ts'

/** Each pair is compared once for as long as its reports are in memory. */
const known = new WeakMap<Report, WeakMap<Report, Reuse>>()

function reuseOf(a: Report, b: Report): Reuse {
  const ofA = known.get(a) ?? new WeakMap<Report, Reuse>()
  known.set(a, ofA)
  const before = ofA.get(b)
  if (before) return before
  const found = reuse(a, b)
  ofA.set(b, found)
  return found
}

/** Whether a shared passage of two dependent reports covers half of `inA` and half of `inB`. */
export function isOneText(a: Report, inA: Chars, b: Report, inB: Chars): boolean {
  if (a.id === b.id) return false
  const { dependent, passages } = reuseOf(a, b)
  const covered = (place: Chars, by: Chars) => overlap(place, by) >= (place.end - place.start) / 2
  return dependent && passages.some((p) => covered(inA, p.a) && covered(inB, p.b))
}
