/** @module A name for the story: the headline, or else the first words, of the report that speaks most for the others. */
import type { Reading } from '../reading/reading.ts'
import { compare } from './scene.ts'

const LONGEST = 120

/** `readings` sorted by report id; '' only when no report has a word of running text. */
export function titleOf(readings: readonly Reading[]): string {
  const titled = readings.filter((r) => r.report.headline)
  const pool = titled.length > 0 ? titled : readings
  const lines = pool.map((r) => r.report.headline?.trim() || firstSentence(r))
  const bags = lines.map((l) => new Set(l.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []))
  const shared = bags.map((bag, i) =>
    bags.reduce((n, other, j) => (i === j ? n : n + [...bag].filter((w) => other.has(w)).length), 0),
  )
  const best = lines.map((line, i) => ({ line, n: shared[i]! })).filter((x) => x.line !== '')
  best.sort((a, b) => b.n - a.n || a.line.length - b.line.length || compare(a.line, b.line))
  return best[0]?.line ?? ''
}

function firstSentence({ report, sentences }: Reading): string {
  const s = sentences.find((x) => !report.furniture.some((f) => f.start <= x.start && x.end <= f.end)) ?? sentences[0]
  const line = s ? report.text.slice(s.start, s.end) : report.text.trimStart().slice(0, LONGEST)
  const words = line
    .replace(/^[\p{Lu}.,\s]{3,40}(\([^)]{1,30}\)\s*)?[–—-]\s+/u, '')
    .replace(/\s+/g, ' ')
    .trim()
  return words.length <= LONGEST ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`
}
