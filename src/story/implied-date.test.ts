import { expect, test } from 'vitest'
import type { Report } from '../schema/types.ts'
import { impliedDate, withImpliedDates } from './implied-date.ts'

const report = (id: string, published: string | null, text: string): Report => ({
  id,
  outlet: null,
  published,
  headline: null,
  text,
  furniture: [],
})

test.each([
  ['Minister Oda Brandt resigned on Thursday.', '2031-05-15', 'the weekday of the news'],
  ['Minister Oda Brandt resigned on Wednesday, aides said.', '2031-05-14', 'a day before the others'],
  ['Minister Oda Brandt has resigned.', '2031-05-15', 'the day of the others'],
  ['Brandt resigned. She is to speak next Tuesday.', '2031-05-15', 'a weekday of next week says nothing'],
])('%s → %s (%s)', (text, day) => {
  expect(impliedDate(report('a', null, text), [report('b', '2031-05-15', ''), report('c', '2031-05-15', '')])).toBe(day)
})

test('a stated date stays, and nothing is guessed where no report has one', () => {
  const stated = report('a', '2031-05-02T10:00:00Z', 'On Thursday')
  expect(withImpliedDates([stated, report('b', null, 'On Friday')])).toEqual([
    stated,
    { ...report('b', null, 'On Friday'), published: '2031-05-02', publishedImplied: true },
  ])
  expect(withImpliedDates([report('a', null, 'On Thursday')])[0]!.published).toBeNull()
})
