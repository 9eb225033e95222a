/** @module One outlet naming another, and the statements that rest on it. */
import type { Credit } from '../schema/types.ts'
import { type Scene, spanOf } from './scene.ts'

/** The credits of all reports in text order; the same words never give two credits of one kind. */
export function creditsOf(scene: Scene): Credit[] {
  const credits = new Map<string, Credit>()
  scene.readings.forEach((reading, r) => {
    for (const c of [...reading.credits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
      const key = `${reading.report.id}|${c.span.start}-${c.span.end}|${c.cited}|${c.kind}`
      if (credits.has(key)) continue
      credits.set(key, {
        citing: reading.report.id,
        cited: c.cited,
        kind: c.kind,
        span: spanOf(reading, c.span),
        statements: [...new Set(c.attributions.map((a) => scene.statement(r, a).id))],
      })
    }
  })
  return [...credits.values()]
}
