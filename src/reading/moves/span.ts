/** @module Which attribution a passage stands in. */
import type { Chars } from '../../text/span.ts'
import { covers } from '../../text/span.ts'
import type { Attribution } from '../reading.ts'

/** Index of the shortest attribution whose content covers `span`; null when the outlet itself speaks. */
export function innermost(attributions: readonly Attribution[], span: Chars): number | null {
  let best: number | null = null
  let size = Infinity
  attributions.forEach((a, i) => {
    for (const c of a.content)
      if (c.end - c.start < size && covers(c, span)) {
        best = i
        size = c.end - c.start
      }
  })
  return best
}
