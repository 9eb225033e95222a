/** @module The reports of a `*.docs.jsonl` file, and the tab-separated files beside them. */
import { readFileSync } from 'node:fs'
import type { Report } from '../src/schema/types.ts'

interface Row {
  readonly id: string
  readonly date?: string
  readonly outlet?: string
  readonly title?: string
  readonly url?: string
  readonly text?: string
  readonly sentences?: readonly { readonly tokens: readonly string[] }[]
}

/** One JSON object per line. */
export function readLines<T>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T)
}

/** Rows of a tab-separated file, without its header line if it has one (its first cell is "id" or "pair"). */
export function readTable(path: string): string[][] {
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
  return /^(?:id|pair)$/.test(rows[0]?.[0] ?? '') ? rows.slice(1) : rows
}

/** Reports under the ids of the file; `dated: false` leaves their dates out. */
export function readReports(path: string, { dated = true } = {}): Report[] {
  return readLines<Row>(path).map((row) => ({
    id: row.id,
    ...(row.url && { url: row.url }),
    outlet: row.outlet ?? null,
    published: dated ? (row.date ?? null) : null,
    headline: row.title ?? null,
    text: row.text ?? (row.sentences ?? []).map((s) => s.tokens.join(' ')).join('\n'),
    furniture: [],
  }))
}

/** `id <tab> cluster` for each member of each group. */
export const clusterLines = (groups: readonly (readonly string[])[]) =>
  groups.flatMap((group, i) => group.map((id) => `${id}\tc${i}\n`)).join('')
