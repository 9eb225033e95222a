/** @module A report's text with its evidence marked, each mark linked to what rests on it. */
import type { Report } from '../../schema/types.ts'
import type { Chars } from '../../text/span.ts'
import { type Html, html } from './html.ts'

/** A passage that something rests on. `id` is the passage's anchor in the page, `target` what it links back to. */
export interface Evidence extends Chars {
  readonly id: string
  readonly target: string
  readonly label: string
  readonly kind: 'statement' | 'move-evidence' | 'claim-evidence'
}

/** Paragraphs of the report, its evidence in marks; passages may overlap. */
export function markedText(report: Report, evidence: readonly Evidence[]): Html[] {
  const furniture = report.furniture
  const paragraphs: Html[] = []
  let start = 0
  for (const line of report.text.split('\n')) {
    const end = start + line.length
    if (line.trim() !== '') {
      const inside = evidence.filter((e) => e.start < end && e.end > start)
      const aside = furniture.some(
        (f) =>
          f.start <= start + (line.length - line.trimStart().length) &&
          f.end >= end - (line.length - line.trimEnd().length),
      )
      paragraphs.push(
        html`<p${aside ? html` class="furniture"` : ''}>${pieces(report.text, { start, end }, inside)}</p>\n`,
      )
    }
    start = end + 1
  }
  return paragraphs
}

/** The paragraph cut at every edge of a passage; each piece knows the passages it lies in. */
function pieces(text: string, paragraph: Chars, evidence: readonly Evidence[]): Html[] {
  const edges = new Set([paragraph.start, paragraph.end])
  for (const e of evidence)
    for (const at of [e.start, e.end]) if (at > paragraph.start && at < paragraph.end) edges.add(at)
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1]!
    const over = evidence.filter((e) => e.start <= start && e.end >= end)
    const words = text.slice(start, end)
    if (over.length === 0) return html`${words}`
    const opening = over.filter((e) => Math.max(e.start, paragraph.start) === start)
    const closing = over.filter((e) => Math.min(e.end, paragraph.end) === end)
    const kind = (['move-evidence', 'claim-evidence', 'statement'] as const).find((k) =>
      over.some((e) => e.kind === k),
    )!
    return html`${opening.map((e) => html`<span id="${e.id}"></span>`)}<mark class="${kind}">${words}</mark>${backLinks(closing)}`
  })
}

function backLinks(closing: readonly Evidence[]): Html[] {
  const seen = new Set<string>()
  return closing.flatMap((e) => {
    if (e.label === '' || seen.has(e.target)) return []
    seen.add(e.target)
    return [html`<sup><a href="#${e.target}">${e.label}</a></sup>`]
  })
}
