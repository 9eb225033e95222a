/** @module "R-Ark.", "(D-N.Y.)", "D-Calif.": party and state after a lawmaker's name. */
import type { Doc } from '../doc.ts'
import { PLACES, STATE_OF } from '../names/places.ts'

const PARTY: Record<string, string> = { R: 'Republican', D: 'Democrat', I: 'independent' }

/** Reads the party and state that begin at or after token `at`; null when there are none. */
export function partyAfter(doc: Doc, at: number): { party: string; state: string; from: number; to: number } | null {
  if (at + 1 >= doc.length || (doc.form(at) !== ',' && doc.form(at) !== '(')) return null
  const start = doc.start(at + 1)
  const hit = /^([RDI])[-–—]((?:\p{L}+\.?){1,3}(?: \p{Lu}\p{L}+)?)/u.exec(doc.text.slice(start, start + 30))
  if (!hit) return null
  const written = hit[2]!
  const state = [written, written.replace(/ .*$/, '')]
    .map((w) => STATE_OF.get(w) ?? STATE_OF.get(`${w}.`) ?? (PLACES.has(w) ? w : undefined))
    .find(Boolean)
  if (!state) return null
  const { from, to } = doc.tokens({ start, end: start + hit[0].length })
  return { party: PARTY[hit[1]!]!, state, from, to }
}
