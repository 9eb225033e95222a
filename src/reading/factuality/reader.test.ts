import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { readerCertainty, spread } from './reader.ts'

test('the cuts are moved to 1.5 and -0.5, and the order is kept', () => {
  const cuts = [1.8, 0.2] as const
  expect(spread(1.8, cuts)).toBeCloseTo(1.5)
  expect(spread(0.2, cuts)).toBeCloseTo(-0.5)
  expect([-3, 3].map((p) => spread(p, cuts))).toEqual([-3, 3])
  const values = Array.from({ length: 61 }, (_, i) => spread(i / 10 - 3, cuts))
  expect(values).toEqual(values.toSorted((a, b) => a - b))
})

test('what happened is surer than what may, and that than what did not', () => {
  const certainty = (text: string, word: string) => {
    const doc = readDoc({ text, published: null, furniture: [] })
    return readerCertainty(doc, doc.tokenAt(text.indexOf(word)))
  }
  const happened = certainty('The envoy left the capital on Monday.', 'left')
  const may = certainty('The envoy may leave the capital on Monday.', 'leave')
  const not = certainty('The envoy did not leave the capital on Monday.', 'leave')
  expect(happened).toBeGreaterThan(may)
  expect(may).toBeGreaterThan(not)
  expect(not).toBeLessThan(-0.5)
})
