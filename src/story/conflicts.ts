/** @module Which differences are shown as conflicts: ranked by how much the story turns on them, explained ones set aside. */
import type { Draft, Place } from './claims/draft.ts'
import type { Scene } from './scene.ts'

/** A story shows no more conflicts than a reader can weigh. */
export const MOST_SHOWN = 8

/** What a conflict counts for when one of its kind is shown already. */
const AGAIN = 0.9

/** What turns on less is told as a note, not shown as a conflict. */
const LEAST_TELLING = 0.45

/** What sets a difference aside: told in words, never in silence. */
export function explanation(scene: Scene, { conflict, places }: Draft): string | null {
  if (conflict !== 'number' && conflict !== 'status' && conflict !== 'timing') return null
  const values = new Map<string, Place[]>()
  for (const p of places) if (p.value !== undefined) values.set(p.value, [...(values.get(p.value) ?? []), p])
  if (conflict === 'number' && values.size > 1 && grows(scene, values))
    return 'A later report counts more: the number may have grown.'
  return null
}

/** Whether each greater number stands only in reports of a later day. */
function grows(scene: Scene, values: ReadonlyMap<string, readonly Place[]>): boolean {
  const days = [...values]
    .map(([value, places]) => ({
      value: Number(value),
      days: places.map((p) => scene.readings[p.reading]!.report.published?.slice(0, 10)),
    }))
    .sort((a, b) => a.value - b.value)
  return days.every(({ days: own }, i) => i === 0 || own.every((d) => d && days[i - 1]!.days.every((e) => e && e < d)))
}

/** The drafts with conflicts settled: explained ones become a note, and beyond the most telling ones only the note stays. */
export function settled(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const explained = drafts.map((draft): Draft => {
    const why = draft.conflict ? explanation(scene, draft) : null
    if (!why) return draft
    const { conflict: _, ...rest } = draft
    return { ...rest, note: `${draft.note ?? ''} ${why}`.trim() }
  })
  const shown = new Set(mostTelling(explained.filter((d) => d.conflict && telling(d) >= LEAST_TELLING)))
  return explained.map((draft) => {
    if (!draft.conflict || shown.has(draft)) return draft
    const { conflict, ...rest } = draft
    return { ...rest, note: `Also differs (${conflict}): ${draft.note ?? ''}`.trim() }
  })
}

/** The most telling ones; each further one of a kind counts for less, so that no kind crowds out the others. */
function mostTelling(drafts: readonly Draft[]): Draft[] {
  const left = [...drafts].sort((a, b) => telling(b) - telling(a) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
  const shown: Draft[] = []
  const worth = (d: Draft) => telling(d) * AGAIN ** shown.filter((s) => s.conflict === d.conflict).length
  while (left.length > 0 && shown.length < MOST_SHOWN) {
    const best = left.reduce((a, b) => (worth(b) > worth(a) ? b : a))
    shown.push(best)
    left.splice(left.indexOf(best), 1)
  }
  return shown
}

/** Differences between reports tell more than those inside one, and those told in many places more than those told in two. */
function telling({ turn, places }: Draft): number {
  const reports = new Set(places.map((p) => p.reading)).size
  return turn * (reports > 1 ? 1 : 0.7) * (1 + 0.1 * Math.min(5, places.length - 2))
}
