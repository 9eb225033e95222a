/** @module What can be wrong with an input: one table of codes, each with what was expected, what was found, what to do. */
import type { Problem } from '../schema/types.ts'

interface Kind {
  /** Whether the input was left out of the brief; otherwise it was read, with this remark. */
  readonly fatal: boolean
  readonly message: (found: string) => string
}

export const PROBLEMS = {
  'missing-file': {
    fatal: true,
    message: (f) => `Expected a file or folder, found nothing at "${f}". Check the path.`,
  },
  'unreadable-file': {
    fatal: true,
    message: (f) => `Expected a file that can be opened, found: ${f}. Check its permissions.`,
  },
  'no-reports-in-folder': {
    fatal: true,
    message: (f) => `Expected a folder with .txt, .json or .jsonl reports, found none in "${f}".`,
  },
  'other-files': {
    fatal: false,
    message: (f) =>
      `Expected reports (.txt, .json, .jsonl), found also ${f}. They were left alone; name a file to have it read.`,
  },
  empty: { fatal: true, message: () => 'Expected text, found an empty file. Leave it out or fetch it again.' },
  binary: {
    fatal: true,
    message: (f) => `Expected text, found binary content (${f}). Convert it to plain text first.`,
  },
  'too-large': {
    fatal: true,
    message: (f) => `Expected at most 20 MB, found ${f}. Split it into one file per report, or JSON Lines.`,
  },
  'no-sentence': {
    fatal: true,
    message: () => 'Expected sentences, found none. Check that the file holds the text of a report.',
  },
  'not-english': {
    fatal: true,
    message: (f) => `Expected English, found what looks like ${f}. Only English is read; translate it first.`,
  },
  'broken-line': {
    fatal: true,
    message: (f) => `Expected one JSON object a line, found ${f}. Mend the line; the others were read.`,
  },
  'no-text': {
    fatal: true,
    message: (f) => `Expected a "text" (or "content", "body") of words, found ${f}. Add the report's text.`,
  },
  'duplicate-report': {
    fatal: true,
    message: (f) => `Expected each report once, found the same report again (first seen as ${f}). It is counted once.`,
  },
  'guessed-encoding': {
    fatal: false,
    message: (f) => `Expected UTF-8, found other bytes; read as ${f}. Save the file as UTF-8 if letters look wrong.`,
  },
  'damaged-characters': {
    fatal: false,
    message: (f) => `Expected clean text, found ${f}. The text was read as it is; fetch it again if words are broken.`,
  },
  'bad-date': {
    fatal: false,
    message: (f) => `Expected an ISO 8601 date in "published", found "${f}". It was read as not stated.`,
  },
  'long-line': {
    fatal: false,
    message: (f) =>
      `Expected paragraphs, found one line of ${f} characters. It was read; break it into paragraphs for a better reading.`,
  },
  'unclosed-quotation': {
    fatal: false,
    message: (f) =>
      `Expected quotation marks in pairs, found one that never closes: ${f}. It was read up to the end of its paragraph.`,
  },
} satisfies Record<string, Kind>

export type ProblemCode = keyof typeof PROBLEMS

/** A problem of `file`; `found` is what the message says was found. */
export function problem(code: ProblemCode, file: string | undefined, found = ''): Problem {
  return { ...(file !== undefined && { file }), code, message: PROBLEMS[code].message(found) }
}

/** Whether the input behind this problem was left out. */
export const isFatal = (p: Problem): boolean => PROBLEMS[p.code as ProblemCode]?.fatal ?? true
