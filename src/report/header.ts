/** @module What stands before the first sentence of a plain-text report: date header, headline, byline, dateline. */
import { isLikeAnOutlet } from '../text/outlet-words.ts'
import { outletNamed } from '../text/outlets.ts'
import type { Chars } from '../text/span.ts'

export interface Header {
  readonly published: string | null
  readonly headline: string | null
  readonly byline: readonly string[]
  /** Header stretches, in text order: furniture. */
  readonly spans: readonly Chars[]
}

/** A date header as crawlers leave it: " date 2031-11-30 ". */
const DATE_HEADER = /^\s*(?:date|published|posted)?:?\s*(\d{4}-\d{2}-\d{2})(?:T[\d:.+Z-]+)?\s+/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WRITTEN_DATE =
  /\b(?:(\d{1,2})\s+)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})\b/i
const NAME_LINE =
  /^(?:By )?((?:\p{Lu}[\p{L}'’.-]+)(?: (?:\p{Lu}[\p{L}'’.-]+|de|van|von|bin|al)){1,3})((?:, | and |, and )(?:\p{Lu}[\p{L}'’.-]+)(?: \p{Lu}[\p{L}'’.-]+){1,3})*$/u
/** How many opening lines may be header. */
const HEADER_LINES = 6

/** Reads the header of `text`, whose non-empty lines are `lines`. */
export function readHeader(text: string, lines: readonly Chars[]): Header {
  const spans: Chars[] = []
  const dateHeader = DATE_HEADER.exec(text)
  let published = dateHeader?.[1] ?? null
  if (dateHeader) spans.push({ start: 0, end: dateHeader[0].length })
  const after = dateHeader?.[0].length ?? 0
  let headline: string | null = null
  const byline: string[] = []
  for (const line of lines.slice(0, HEADER_LINES)) {
    const span = { start: Math.max(line.start, after), end: line.end }
    if (span.start >= span.end) continue
    const words = text.slice(span.start, span.end)
    const kind = lineKind(words, headline === null && byline.length === 0)
    if (kind === null) break
    if (kind === 'headline') headline = words
    if (kind === 'byline') byline.push(...namesIn(words))
    if (kind === 'date') published ??= writtenDate(words)
    spans.push(span)
  }
  return { published, headline, byline, spans }
}

function lineKind(words: string, mayBeHeadline: boolean): 'headline' | 'byline' | 'date' | 'outlet' | null {
  if (words.length > 200) return null
  if (outletNamed(words) || isLikeAnOutlet(words)) return 'outlet'
  if (/^By /.test(words) && NAME_LINE.test(words.replace(/\s*[,|].*$/, ''))) return 'byline'
  if (words.length < 60 && writtenDate(words) && words.split(/\s+/).length <= 9) return 'date'
  if (NAME_LINE.test(words) && words.length < 60) return 'byline'
  return mayBeHeadline && isHeadline(words) ? 'headline' : null
}

/** No full stop at the end, and most longer words capitalised. */
function isHeadline(words: string): boolean {
  if (/[.!?:;,"”'’)]$/.test(words)) return false
  const long = words.match(/\b\p{L}{4,}/gu) ?? []
  const capital = long.filter((w) => /^\p{Lu}/u.test(w))
  return long.length >= 3 && capital.length >= long.length * 0.75
}

const namesIn = (line: string) =>
  line
    .replace(/^By /, '')
    .replace(/\s*\|.*$/, '')
    .split(/, and | and |, /)
    .map((n) => n.trim())
    .filter(Boolean)

/** An English written date as ISO 8601, or null: "Nov. 30, 2031", "30 November 2031". */
export function writtenDate(words: string): string | null {
  const m = WRITTEN_DATE.exec(words)
  const day = m?.[1] ?? m?.[3]
  if (!m || !day) return isoDate(words)
  const month = MONTHS.indexOf(m[2]!.slice(0, 3).toLowerCase()) + 1
  return isoDate(`${m[4]}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** The date or date-time that `value` begins with, if it is one of the calendar; else null. */
export function isoDate(value: string): string | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(value.trim())
  if (!m) return null
  const date = new Date(Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])))
  return date.getUTCMonth() === Number(m[2]) - 1 && date.getUTCDate() === Number(m[3]) ? m[0] : null
}

const DATELINE = /^\p{Lu}{2}[\p{Lu}\s.'’,-]{1,40}?(?:, [\p{L}. ]{2,20})?\s*(?:\([^)]{2,30}\)\s*)?[–—-]{1,2}\s/u
const AGENCY_LEAD = /^(?:\p{Lu}[\p{L}. ]{1,30},? )?\(([^)]{2,30})\)\s*(?:[–—-]{1,2}\s*)?/u

/** The place a report was written at ("WASHINGTON —"), with the outlet some put beside it ("(CNN)"). `span` is the whole opening. */
export function readDateline(
  text: string,
  at: number,
): { place: string | null; outlet: string | null; span: Chars } | null {
  const head = text.slice(at, at + 90)
  const capitals = DATELINE.exec(head)
  const agency = AGENCY_LEAD.exec(head)
  const outlet = outletNamed(/\(([^)]+)\)/.exec(capitals?.[0] ?? agency?.[0] ?? '')?.[1] ?? '')?.name ?? null
  const match = capitals ?? (outlet ? agency : null)
  if (!match) return null
  const place = match[0].replace(/\(.*$|\s*[–—-]+\s*$/g, '').trim()
  return { place: place || null, outlet, span: { start: at, end: at + match[0].length } }
}
