import { describe, expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import type { Chars } from '../../text/span.ts'
import { parseQuotations } from '../quotations/parse.ts'
import { findAttributions } from './find.ts'

function read(text: string) {
  const doc = readDoc({ text, published: null, furniture: [] })
  const words = (spans: readonly Chars[]) => spans.map((s) => text.slice(s.start, s.end)).join(' … ')
  return findAttributions(doc, parseQuotations(text)).map((f) => [words(f.source), words(f.cue), words(f.content)])
}

describe('one attribution', () => {
  test.each([
    ['Ana Lode said that the ministry would close.', ['Ana Lode', 'said', 'that the ministry would close']],
    ['“We will go tomorrow,” said Ana Lode.', ['Ana Lode', 'said', '“We will go tomorrow,”']],
    ['“We will go,” Ana Lode said. “Not today.”', ['Ana Lode', 'said', '“We will go,” … “Not today.”']],
    [
      'The port will open in May, according to two officials.',
      ['two officials', 'according to', 'The port will open in May'],
    ],
    [
      'The minister was reported to have left the capital.',
      ['', 'was reported', 'The minister … to have left the capital'],
    ],
  ])('%s', (text, relation) => expect(read(text)).toEqual([relation]))
})

describe('none', () => {
  test.each(['The bridge was built in two years.', 'Rain fell on the town and the river rose.', '', '\0\ud800 “'])(
    '%j',
    (text) => expect(read(text)).toEqual([]),
  )
})

test('a megabyte without a space is read', () => {
  expect(() => read('x'.repeat(1 << 20))).not.toThrow()
})
