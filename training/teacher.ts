/**
 * @module Makes .cache/teacher/: trees that a pretrained transformer gives to unlabelled news, from which the small models learn.
 *
 *   treebanks ─► teacher (MiniLM, Apache-2.0) ─► silver.conllu ─► tagger, parser
 *
 * The pupil gains what the teacher learned from plain text (uptraining: Petrov and others 2010). Needs Python 3.11 or later;
 * its packages are installed into .cache/teacher/python on the first run. Takes a quarter of an hour on two cores.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TEACHER } from './silver.ts'
import { writeWords } from './teacher/words.ts'

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'inherit' })
const here = (name: string) => fileURLToPath(new URL(`./teacher/${name}`, import.meta.url))

export function train(): void {
  const python = join(TEACHER, 'python', 'bin', 'python')
  writeWords(TEACHER)
  if (!existsSync(python)) {
    run('python3', '-m', 'venv', join(TEACHER, 'python'))
    run(python, '-m', 'pip', 'install', '--quiet', '-r', here('requirements.txt'))
  }
  run(python, here('trees.py'), TEACHER)
}
