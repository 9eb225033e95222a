/** @module JSON and JSON Lines of reports with metadata → text and metadata. Broken lines are named; the rest is read. */
import type { Problem } from '../schema/types.ts'
import { isoDate } from './header.ts'
import { problem } from './problems.ts'
import type { Metadata } from './text.ts'

export interface RawReport {
  readonly text: string
  readonly known: Metadata
}

/** Names under which the world's JSON keeps each field, first one wins. */
const FIELDS = {
  text: ['text', 'body', 'content', 'articleBody'],
  outlet: ['outlet', 'source', 'publisher', 'site_name'],
  published: ['published', 'date', 'datePublished', 'published_at', 'publishedAt'],
  headline: ['headline', 'title'],
  url: ['url', 'link'],
  byline: ['byline', 'author', 'authors'],
} as const

/** Reads JSON Lines, one JSON report, a JSON array of reports, or an object with `reports`. `file` names it in problems. */
export function readJson(text: string, file: string): { raw: RawReport[]; problems: Problem[] } {
  const problems: Problem[] = []
  const raw: RawReport[] = []
  for (const { value, at } of values(text, file, problems)) {
    const report = toRaw(value, file, at, problems)
    if (report) raw.push(report)
  }
  return { raw, problems }
}

function values(text: string, file: string, problems: Problem[]): { value: unknown; at: string }[] {
  const whole = parse(text)
  if (whole.ok) {
    const list = Array.isArray(whole.value)
      ? whole.value
      : ((whole.value as { reports?: unknown[] } | null)?.reports ?? [whole.value])
    return Array.isArray(list)
      ? list.map((value, i) => ({ value, at: list.length > 1 ? ` (number ${i + 1})` : '' }))
      : []
  }
  const found: { value: unknown; at: string }[] = []
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    const parsed = parse(line)
    if (parsed.ok) found.push({ value: parsed.value, at: ` (line ${i + 1})` })
    else problems.push(problem('broken-line', file, `line ${i + 1}: ${parsed.error}`))
  })
  return found
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; error: string } {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    return { ok: false, error: (error as Error).message.slice(0, 120) }
  }
}

function toRaw(value: unknown, file: string, at: string, problems: Problem[]): RawReport | null {
  const record = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const text = stringOf(record, 'text')
  if (!text?.trim()) {
    const keys = Object.keys(record).slice(0, 5).join(', ')
    problems.push(problem('no-text', file, `${keys ? `only ${keys}` : typeof value}${at}`))
    return null
  }
  const date = stringOf(record, 'published')
  const published = date ? isoDate(date) : null
  if (date && !published) problems.push(problem('bad-date', file, date + at))
  const [url, outlet, headline] = [stringOf(record, 'url'), stringOf(record, 'outlet'), stringOf(record, 'headline')]
  const byline = bylineOf(record)
  return {
    text,
    known: {
      file,
      published,
      ...(url && { url }),
      ...(outlet && { outlet }),
      ...(headline && { headline }),
      ...(byline && { byline }),
    },
  }
}

function stringOf(record: Record<string, unknown>, field: keyof typeof FIELDS): string | undefined {
  for (const name of FIELDS[field]) {
    const value = record[name]
    if (typeof value === 'string' && value !== '') return value
    if (typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string')
      return value.name
  }
  return undefined
}

function bylineOf(record: Record<string, unknown>): string[] | undefined {
  const list = FIELDS.byline.map((name) => record[name]).find((v) => v !== undefined && v !== null)
  const names = (Array.isArray(list) ? list : [list]).map((v) =>
    typeof v === 'object' && v !== null && 'name' in v ? v.name : v,
  )
  const strings = names.filter((n): n is string => typeof n === 'string' && n !== '')
  return strings.length > 0 ? strings : undefined
}
