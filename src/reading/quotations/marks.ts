/**
 * @module Finds quotation marks in a text and says which way each one faces; apostrophes are left out.
 *
 *   “ ” „ ‟ « » "  ``  ''   double          ‘ ’ ‚ ‹ › ' `   single
 *
 * Curly marks face the way they are drawn, straight ones the way their neighbours say: "open" after white space or
 * an opening bracket, "close" before white space or punctuation, "either" where the neighbours do not decide.
 */

export interface Mark {
  readonly start: number
  readonly end: number
  readonly level: 'double' | 'single'
  readonly faces: 'open' | 'close' | 'either'
}

type Shape = readonly [Mark['level'], Mark['faces']]
const SHAPES: Readonly<Record<string, Shape>> = {
  '“': ['double', 'open'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '«': ['double', 'open'],
  '”': ['double', 'close'],
  '»': ['double', 'close'],
  '"': ['double', 'either'],
  '＂': ['double', 'either'],
  '‘': ['single', 'open'],
  '‚': ['single', 'open'],
  '‹': ['single', 'open'],
  '’': ['single', 'close'],
  '›': ['single', 'close'],
  "'": ['single', 'either'],
  '`': ['single', 'open'],
}

/** Words that lose their beginning: the mark before them is an apostrophe. */
const CLIPPED = /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|round\b|n\b)/i

const isSpace = (c: string) => c === '' || /\s/.test(c)
const isWord = (c: string) => /[\p{L}\p{N}]/u.test(c)
const opens = (before: string) => isSpace(before) || /[([{—–\-/“‘"'«]/.test(before)
const closes = (after: string) => isSpace(after) || /[)\]}—–\-/.,;:!?”’"'»]/.test(after)

/** The quotation marks of `text`, left to right. */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = []
  for (let i = 0; i < text.length; i++) {
    const shape = SHAPES[text[i]!]
    if (!shape) continue
    const twice = shape[0] === 'single' && (text[i] === "'" || text[i] === '`') && text[i + 1] === text[i]
    const end = i + (twice ? 2 : 1)
    const mark = face(text, i, end, twice ? ['double', text[i] === '`' ? 'open' : 'either'] : shape)
    if (mark) marks.push(mark)
    i = end - 1
  }
  return marks
}

function face(text: string, start: number, end: number, [level, drawn]: Shape): Mark | null {
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (level === 'single' && isApostrophe(text, start, end, before, after)) return null
  if (drawn !== 'either') return { start, end, level, faces: drawn }
  const open = opens(before) && !isSpace(after)
  const close = closes(after) && !isSpace(before)
  return { start, end, level, faces: open === close ? 'either' : open ? 'open' : 'close' }
}

function isApostrophe(text: string, start: number, end: number, before: string, after: string): boolean {
  if (isWord(before) && isWord(after)) return true
  return !isWord(before) && CLIPPED.test(text.slice(end, end + 6)) && text[start] !== '‘'
}
