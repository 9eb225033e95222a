/** @module Command-line arguments → files: paths, globs, folders (searched through), "-" for standard input. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import fastGlob from 'fast-glob'
import type { Problem } from '../schema/types.ts'
import { problem } from './problems.ts'

/** Endings of the files that a folder or a glob may contribute. */
const READABLE = /\.(txt|text|md|json|jsonl|ndjson)$/i

/** The files behind the arguments, each once, in the order given; a folder's files in alphabetical order. */
export function findInputs(args: readonly string[]): { files: string[]; problems: Problem[] } {
  const files = new Set<string>()
  const problems: Problem[] = []
  for (const arg of args) for (const file of inputsOf(arg, problems)) files.add(file)
  return { files: [...files], problems }
}

function inputsOf(arg: string, problems: Problem[]): string[] {
  if (arg === '-') return ['-']
  const stat = statSync(arg, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return filesOf(arg, problems)
  if (stat) return [arg]
  const matched = fastGlob.isDynamicPattern(arg) ? fastGlob.sync(arg).sort() : []
  if (matched.length === 0) problems.push(problem('missing-file', arg, arg))
  return matched
}

function filesOf(folder: string, problems: Problem[]): string[] {
  const all = fastGlob.sync('**/*', { cwd: folder }).sort()
  const reports = all.filter((f) => READABLE.test(f))
  const others = all.filter((f) => !READABLE.test(f))
  if (reports.length === 0) problems.push(problem('no-reports-in-folder', folder, folder))
  else if (others.length > 0)
    problems.push(
      problem(
        'other-files',
        folder,
        `${others.length} of other kinds (${others.slice(0, 3).join(', ')}${others.length > 3 ? ', …' : ''})`,
      ),
    )
  return reports.map((f) => join(folder, f))
}
