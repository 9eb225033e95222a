import { expect, test } from 'vitest'
import { readingOf, readingsOf } from '../src/pipeline.ts'
import { readReport } from '../src/report/text.ts'

const TEXTS = [
  'Prime Minister Karin Aldous named Mara Quist finance minister on Monday, two officials said.',
  '',
  '“I am staying,” Mr. Solvang told reporters. A spokesman declined to comment.',
  'Idris Okafor will succeed Ms. Quist as governor of the Bank of Aldria in April, according to The Northern Herald.',
]

test('reports read in step are read as each alone, however many', () => {
  const reports = Array.from({ length: 70 }, (_, i) =>
    readReport(TEXTS[i % TEXTS.length]!, { published: '2031-03-11' }),
  )
  expect(readingsOf(reports)).toEqual(reports.map(readingOf))
})
