/** @module `secondsource read`: reports in, brief out – for a terminal, as JSON, or as one page. */
import { readFileSync, writeFileSync } from 'node:fs'
import { briefOf } from '../../pipeline.ts'
import { isFatal } from '../../report/problems.ts'
import { readReports } from '../../report/read.ts'
import type { Brief, Problem, Report } from '../../schema/types.ts'
import { type Letters, parseLetters, withReliability } from '../../story/reliability.ts'
import { readOnAllCores } from '../pool.ts'
import { EXIT } from './exit.ts'

export interface ReadOptions {
  readonly json?: boolean
  readonly html?: string
  readonly out?: string
  readonly asOf?: string
  readonly sources?: string
}

/** Reads, prints, and sets the exit status: 0 all read, 1 nothing could be read, 3 some could not. */
export async function read(args: readonly string[], options: ReadOptions): Promise<void> {
  const usage = wrongUsage(options)
  if (usage) return refuse(usage)
  const letters = options.sources ? lettersIn(options.sources) : {}
  if (letters instanceof Error) return refuse(letters.message)
  const input = readReports(args)
  const reports = options.asOf ? input.reports.filter(publishedBy(options.asOf)) : input.reports
  const brief = withReliability(await briefOf(reports, input.problems, readOnAllCores), letters)
  tell(brief.problems)
  await show(brief, options)
  process.exitCode = exitStatus(reports.length, input.problems)
}

function wrongUsage({ asOf }: ReadOptions): string | null {
  if (asOf === undefined || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(asOf)) return null
  return `Expected --as-of with a date such as 2031-03-14, found "${asOf}".`
}

/** The letters in a file, or what is wrong with it. */
function lettersIn(file: string): Letters | Error {
  try {
    return parseLetters(readFileSync(file, 'utf8'))
  } catch (error) {
    return new Error(`Expected --sources with a readable file of letters, found ${file}: ${(error as Error).message}`)
  }
}

function refuse(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = EXIT.usage
}

/** Reports without a date stay: nothing says that they are later. */
const publishedBy = (date: string) => (report: Report) =>
  !report.published || report.published.slice(0, date.length) <= date

function exitStatus(read: number, problems: readonly Problem[]): number {
  if (read === 0) return EXIT.nothingRead
  return problems.some(isFatal) ? EXIT.someNotRead : EXIT.allRead
}

function tell(problems: readonly Problem[]): void {
  for (const p of problems) process.stderr.write(`${p.file ? `${p.file}: ` : ''}${p.message} [${p.code}]\n`)
}

async function show(brief: Brief, options: ReadOptions): Promise<void> {
  if (options.html) {
    const { pageOf } = await import('../page/page.ts')
    writeFileSync(options.html, pageOf(brief))
    if (!options.json && !options.out) return void process.stderr.write(`Wrote ${options.html}\n`)
  }
  if (options.json) return print(`${JSON.stringify(brief, null, 1)}\n`, options.out)
  if (brief.reports.length === 0) return
  const { terminalBrief } = await import('../terminal/brief.ts')
  const width = options.out ? 100 : (process.stdout.columns ?? 100)
  print(terminalBrief(brief, { width: Math.min(width, 120), colour: !options.out && mayColour() }), options.out)
}

const mayColour = () => Boolean(process.stdout.isTTY) && !process.env.NO_COLOR

function print(text: string, out: string | undefined): void {
  if (out) writeFileSync(out, text)
  else process.stdout.write(text)
}
