/** @module Files and standard input → Reports, with a problem for everything that could not be read as it should. */
import { readFileSync, statSync } from 'node:fs'
import type { Problem, Report } from '../schema/types.ts'
import { checkText } from './check.ts'
import { decode } from './decode.ts'
import { findInputs } from './inputs.ts'
import { type RawReport, readJson } from './json.ts'
import { isFatal, problem } from './problems.ts'
import { readReport } from './text.ts'

export interface ReadResult {
  readonly reports: Report[]
  readonly problems: Problem[]
}

const LARGEST = 20_000_000

/** Reads everything behind command-line arguments (paths, globs, folders, "-"). Never throws for bad input. */
export function readReports(args: readonly string[]): ReadResult {
  const { files, problems } = findInputs(args)
  const results = files.map(readInput)
  return withoutDuplicates(
    results.flatMap((r) => r.reports),
    [...problems, ...results.flatMap((r) => r.problems)],
  )
}

/** Reads one file, or standard input for "-". */
export function readInput(file: string): ReadResult {
  try {
    const size = file === '-' ? 0 : statSync(file).size
    if (size > LARGEST) return failed(problem('too-large', file, `${(size / 1e6).toFixed(0)} MB`))
    return readBytes(readFileSync(file === '-' ? 0 : file), file)
  } catch (error) {
    return failed(problem('unreadable-file', file, (error as Error).message))
  }
}

const failed = (p: Problem): ReadResult => ({ reports: [], problems: [p] })

/** Reads the bytes of one file; its name says whether it is JSON, or its first character does. */
export function readBytes(bytes: Uint8Array, file: string): ReadResult {
  if (bytes.length > LARGEST) return failed(problem('too-large', file, `${(bytes.length / 1e6).toFixed(0)} MB`))
  if (bytes.length === 0) return failed(problem('empty', file))
  const decoded = decode(bytes)
  const problems = decoded.problems.map((p) => problem(p.code, file, p.found))
  if (problems.some(isFatal)) return { reports: [], problems }
  const isJson = /\.(json|jsonl|ndjson)$/i.test(file) || /^\s*\{\s*"/.test(decoded.text.slice(0, 200))
  const json = isJson ? readJson(decoded.text, file) : { raw: [{ text: decoded.text, known: { file } }], problems: [] }
  problems.push(...json.problems)
  return { reports: json.raw.flatMap((raw) => checked(raw, file, problems)), problems }
}

function checked({ text, known }: RawReport, file: string, problems: Problem[]): Report[] {
  const found = checkText(text, file)
  problems.push(...found)
  return found.some(isFatal) ? [] : [readReport(text, known)]
}

function withoutDuplicates(reports: readonly Report[], problems: Problem[]): ReadResult {
  const first = new Map<string, Report>()
  for (const report of reports) {
    const same = first.get(report.id)
    if (same) problems.push(problem('duplicate-report', report.file, same.file ?? same.id))
    else first.set(report.id, report)
  }
  return { reports: [...first.values()], problems }
}
