import { expect, test } from 'vitest'
import { findShows } from './shows.ts'

const names = (text: string) => findShows(text).map((s) => [s.outlet, text.slice(s.start, s.end)])

test('a programme stands in quotation marks', () => {
  expect(names('She said on “This Week” and on "Today," that he knew.')).toEqual([
    ['ABC News', 'This Week'],
    ['NBC News', 'Today'],
  ])
  expect(names('She said this week, Today and “this week” that he knew.')).toEqual([])
})

test('hostile text takes linear time', () => {
  for (const text of ['“'.repeat(500_000), '“A'.repeat(300_000), '\u0000\ud800"Today']) expect(names(text)).toEqual([])
})
