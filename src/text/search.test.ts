import { expect, test } from 'vitest'
import { firstNot } from './search.ts'

test.each([
  [[], 5, 0],
  [[1, 3, 5], 0, 0],
  [[1, 3, 5], 3, 1],
  [[1, 3, 5], 4, 2],
  [[1, 3, 5], 9, 3],
])('in %j the first that is no less than %d stands at %d', (sorted, value, index) => {
  expect(firstNot(sorted.length, (i) => sorted[i]! < value)).toBe(index)
})
