import { expect, test } from 'vitest'
import { stem, words } from './words.ts'

test.each([
  ['resigned', 'resign'],
  ['ministers', 'minister'],
  ["minister's", 'minister'],
  ['policies', 'policy'],
  ['replied', 'reply'],
  ['running', 'run'],
  ['classes', 'class'],
  ['bus', 'bus'],
  ['red', 'red'],
])('the stem of %s is %s', (word, expected) => expect(stem(word)).toBe(expected))

test('words know where they stand and whether their capital says anything', () => {
  const text = 'Taxes rose. In Selm, Reik paid 1,300.5 crowns.'
  const found = words(text)
  expect(found.map((w) => text.slice(w.start, w.end))).toEqual([
    'Taxes',
    'rose',
    'In',
    'Selm',
    'Reik',
    'paid',
    '1,300.5',
    'crowns',
  ])
  expect(found.filter((w) => w.capital && !w.opens).map((w) => w.stem)).toEqual(['selm', 'reik'])
  expect(found[6]!.stem).toBe('1300.5')
})
