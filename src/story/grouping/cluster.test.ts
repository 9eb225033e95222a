import { expect, test } from 'vitest'
import { averageLink } from './cluster.ts'

test('one strong pair does not chain two groups of strangers', () => {
  const tight = [
    { a: 0, b: 1, score: 6 },
    { a: 2, b: 3, score: 6 },
  ]
  expect(averageLink(4, [...tight, { a: 1, b: 2, score: 5 }], 0)).toEqual([
    [0, 1],
    [2, 3],
  ])
})

test('groups join when their pairs together speak for it, and no link means alone', () => {
  const links = [
    { a: 0, b: 1, score: 3 },
    { a: 1, b: 2, score: 3 },
    { a: 0, b: 2, score: -1 },
  ]
  expect(averageLink(4, links, 0)).toEqual([[0, 1, 2], [3]])
  expect(averageLink(2, [], 0)).toEqual([[0], [1]])
})
