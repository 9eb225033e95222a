/** @module One saying told twice is no conflict, whichever of the two tellings was read as a denial. */
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'

const WORD = /[\p{L}\p{N}]+/gu
/** Share of the longer one's words from which two passages that both negate something say the same. */
const SAME = 0.7
const NEGATION = /\b(?:not|no|never|nothing|nobody|neither|nor|cannot)\b|n[’']t\b/i

/** The draft without its conflict where all that is asserted in it is what is denied in it, in the same words. */
export function withoutSelfDenial(scene: Scene, draft: Draft): Draft {
  if (draft.conflict !== 'existence') return draft
  const textOf = ({ reading, start, end }: Place) => scene.readings[reading]!.report.text.slice(start, end)
  const wordsOf = (p: Place) => new Set(textOf(p).toLowerCase().match(WORD) ?? [])
  const denied = draft.places.filter((p) => p.stance === 'denies').map(wordsOf)
  const asserted = draft.places.filter((p) => p.stance === 'asserts')
  const same = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a].filter((w) => b.has(w)).length >= SAME * Math.max(a.size, b.size)
  const again = (p: Place) => NEGATION.test(textOf(p)) && denied.some((d) => same(wordsOf(p), d))
  if (denied.length === 0 || asserted.length === 0 || !asserted.every(again)) return draft
  const { conflict: _, note: __, ...rest } = draft
  return rest
}
