/** @module Labels → segments: stretches of one role, with the side on which their cue stands. */
import type { Tokens } from '../../text/span.ts'
import { CONTENT_LEFT, CUE, goesOn, M, type Role, roleOf, SOURCE_LEFT } from './labels.ts'

export interface Segment extends Tokens {
  readonly role: Role
  /** Where the cue stands as the labels say it. */
  readonly cueSide: 'before' | 'after' | 'self'
}

export function segmentsOf(labels: Uint8Array): Segment[] {
  const found: Segment[] = []
  for (let from = 0; from < labels.length; ) {
    const label = labels[from]!
    let to = from + 1
    if (label > M) {
      while (to < labels.length && goesOn(labels[to]!)) to++
      const kind = label & ~1
      const cueSide = kind === CUE ? 'self' : kind === SOURCE_LEFT || kind === CONTENT_LEFT ? 'before' : 'after'
      found.push({ from, to, role: roleOf(label)!, cueSide })
    }
    from = to
  }
  return found
}
