/** @module The commands, their arguments and what they say of themselves. */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { EXIT } from './exit.ts'

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

export const program = new Command('secondsource')
  .description('Who said what, who goes where, and where the reports of a story agree or differ.')
  .version(version)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? EXIT.allRead : EXIT.usage))

program
  .command('read')
  .description('read the reports of one or more stories and print the brief')
  .argument('<reports...>', 'text files, JSON Lines, folders or globs; "-" reads standard input')
  .option('--json', 'print the brief as JSON')
  .option('--html <file>', 'write the brief as one self-contained page')
  .option('--out <file>', 'write to a file instead of standard output')
  .option('--as-of <date>', 'read only what was published up to this date (ISO 8601)')
  .option('--sources <file>', 'your own reliability letters for outlets and people (JSON: name → A–F)')
  .action(async (reports: string[], options) => (await import('./read.ts')).read(reports, options))

program
  .command('explain')
  .description('show how a sentence is read: tree, names, times, attributions, moves, and why')
  .argument('<sentence...>')
  .option('--published <date>', 'the day it was written (ISO 8601)')
  .action(async (words: string[], options) => (await import('./explain.ts')).explain(words.join(' '), options))

program
  .command('diff')
  .description('what a later brief adds, confirms, denies, corrects or withdraws')
  .argument('<earlier>', 'a brief as JSON')
  .argument('<later>', 'a later brief of the same story as JSON')
  .option('--json', 'print the changes as JSON')
  .action(async (earlier: string, later: string, options) => (await import('./diff.ts')).diff(earlier, later, options))
