import { expect, test } from 'vitest'
import { compatible, rangeOf } from './when.ts'

test.each([
  ['2031-05', '2031-05-01', '2031-05-31'],
  ['2031', '2031-01-01', '2031-12-31'],
  ['2031-05-15', '2031-05-15', '2031-05-15'],
  ['2031-05-15T12:00', '2031-05-15', '2031-05-15'],
  ['2031-05-30/2031-06', '2031-05-30', '2031-06-30'],
  ['2031-22', '2031-06-01', '2031-08-31'],
])('%s runs from %s to %s', (edtf, from, to) => {
  expect(rangeOf(edtf)?.map((t) => new Date(t).toISOString().slice(0, 10))).toEqual([from, to])
})

test.each(['', 'PXW', '2031-13', 'FUTURE_REF', '2031-25'])('%s is no calendar value', (edtf) => {
  expect(rangeOf(edtf)).toBeNull()
})

test.each([
  ['2031-05-15', '2031-05-15', true],
  ['2031-05-15', '2031-05-16', false],
  ['2031-05-15', '2031-05-22', true],
  ['2031-06', '2031-07', false],
  ['2031-06-10', '2031-06-10~', true],
  ['2031-06-10', '2031-06-13~', false],
  ['unclear', '2031-06', true],
])('%s and %s can be one time: %s', (a, b, same) => {
  expect(compatible(a, b)).toBe(same)
  expect(compatible(b, a)).toBe(same)
})
