/** @module Which outlet a file is named after: "the-guardian.txt", "cnn_2.txt", "usa-today-2031-03-11.txt". */
import { OUTLETS } from '../text/outlets.ts'

/** Names that are words as well: a file called "time.txt" need not be by Time. */
const WORDS = new Set(
  'time people hill sun star post times mail globe herald journal standard independent nation week mirror'.split(' '),
)

/** Letters and digits in small, without an article: what is left of a name in a file's name. */
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’'.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

const byPlain = new Map<string, string>()
for (const { name, aliases } of OUTLETS)
  for (const called of [name, ...aliases]) {
    const key = plain(called)
    if (key !== '' && !WORDS.has(key) && !byPlain.has(key)) byPlain.set(key, name)
  }

/** The outlet whose name, with nothing but numbers and a section beside it, is the name of `file`; null without one. */
export function outletOfFile(file: string): string | null {
  const base = file.split(/[\\/]/).at(-1)!
  const stem = plain(base.replace(/\.[a-z]{2,5}$/i, ''))
    .replace(/(?: \d+)+$/, '')
    .replace(/^(?:\d+ )+/, '')
  return byPlain.get(stem) ?? byPlain.get(stem.replace(/ (?:online|web|web news|news|politics)$/, '')) ?? null
}
