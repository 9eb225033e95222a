/** @module A report's text, with what is known about it from outside, → Report. */
import type { Report, Span } from '../schema/types.ts'
import { digest } from '../text/hash.ts'
import { isLikeAnOutlet } from '../text/outlet-words.ts'
import { outletNamed, outletOfHost } from '../text/outlets.ts'
import type { Chars } from '../text/span.ts'
import { outletOfFile } from './file-name.ts'
import { furnitureKind, paragraphs } from './furniture.ts'
import { readDateline, readHeader } from './header.ts'
import { inferOutlet } from './outlet.ts'

/** What is known about a report from outside its text. */
export interface Metadata {
  readonly file?: string
  readonly url?: string
  readonly outlet?: string | null
  readonly published?: string | null
  readonly headline?: string | null
  readonly byline?: readonly string[]
}

/** Reads a report. `text` stays as it is; metadata goes before what the text itself says, and the file's name after it. */
export function readReport(text: string, known: Metadata = {}): Report {
  const lines = paragraphs(text)
  const header = readHeader(text, lines)
  const bodyStart = header.spans.at(-1)?.end ?? 0
  const body = lines.map((l) => ({ start: Math.max(l.start, bodyStart), end: l.end })).filter((l) => l.start < l.end)
  const furniture = [...header.spans, ...body.filter((l) => furnitureKind(text.slice(l.start, l.end).trim()) !== null)]
  const lead = body.find((l) => furnitureKind(text.slice(l.start, l.end).trim()) === null)
  const dateline = lead ? readDateline(text, skipSpace(text, lead.start)) : null
  if (dateline) furniture.push(dateline.span)
  const told = outletOf(known) ?? dateline?.outlet ?? headerOutlet(text, header.spans)
  const outlet = told ?? outletOfFile(known.file ?? '') ?? inferOutlet(text)
  const published = known.published ?? header.published
  const byline = known.byline ?? header.byline
  const id = `r${digest(JSON.stringify([text, known.outlet ?? null, known.url ?? null, known.published ?? null]))}`
  return {
    id,
    ...(known.file !== undefined && { file: known.file }),
    ...(known.url !== undefined && { url: known.url }),
    outlet,
    published,
    headline: known.headline ?? header.headline,
    ...(byline.length > 0 && { byline: [...byline] }),
    dateline: dateline?.place ?? null,
    text,
    furniture: toSpans(id, text, furniture),
  }
}

function toSpans(report: string, text: string, furniture: readonly Chars[]): Span[] {
  return [...furniture]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ report, start, end, text: text.slice(start, end) }))
}

const skipSpace = (text: string, at: number) => at + (/^\s*/.exec(text.slice(at, at + 200))?.[0].length ?? 0)

/** The table's name for the outlet that the metadata gives, by name or by the site it stood on. */
function outletOf({ outlet, url }: Metadata): string | null {
  if (outlet) return outletNamed(outlet)?.name ?? outlet
  if (!url || !URL.canParse(url)) return null
  return outletOfHost(new URL(url).hostname)?.name ?? null
}

/** An outlet that stands alone on a line of the header. */
function headerOutlet(text: string, spans: readonly Chars[]): string | null {
  const lines = spans.map((s) => text.slice(s.start, s.end).trim())
  const listed = lines.map((l) => outletNamed(l)?.name).find((name) => name !== undefined)
  return listed ?? lines.find(isLikeAnOutlet) ?? null
}
