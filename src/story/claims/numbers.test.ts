import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../../test/readings.ts'
import { storyOf } from '../story.ts'
import { spoken } from './numbers.ts'

const counted = (...texts: string[]) =>
  storyOf(texts.map((text): Made => ({ text })).map(madeReading)).claims.filter((c) => c.conflict === 'number')

test.each([
  ['The clerk paid $5,687.75 for the lighthouse lamp.', 'The clerk paid $5,587.75 for the lighthouse lamp.', true],
  ['The clerk paid over $300 for the lighthouse lamp.', 'The clerk paid $313.89 for the lighthouse lamp.', false],
  [
    'The harbor loans from the northern bank came to $1.1 million.',
    'The harbor loans from the northern bank were $1.4 million.',
    true,
  ],
  ['Nearly 20,000 letters left the lighthouse.', 'In all 19,252 letters left the lighthouse.', false],
  ['More than 40 dockers left the lighthouse.', 'In all 52 dockers left the lighthouse.', true],
  ['Fourteen million people saw the lighthouse lamp.', 'Some two million people saw the lighthouse lamp.', false],
  ['The council counted two dozen ferries after the storm.', 'The council counted 19 ferries after the storm.', true],
  ['The clerk hid more than $10,000 of lighthouse gifts.', 'The clerk hid at least $10,000 of lighthouse gifts.', true],
  ['The clerk hid more than $10,000 of lighthouse gifts.', 'The clerk hid $10,000 of lighthouse gifts.', false],
  ['The clerk paid $4,272.78 for the lighthouse cruise.', 'The clerk paid $5,587.75 for the lighthouse lamp.', false],
  ['Half a dozen pilots left the lighthouse.', 'Six pilots left the lighthouse.', false],
  ['It was the first harbor council vote in 500 years.', 'It was the longest harbor council vote in 300 years.', false],
  ['The suit names five northern harbor pilots.', 'The suit of the lighthouse names seven harbor-pilots.', true],
])('%s / %s: differing %s', (a, b, differ) => {
  expect(counted(a, b).length > 0).toBe(differ)
})

test('a report that gives both numbers counts two things', () => {
  const both = 'The harbor council counted 25 ferries. After the storm the harbor council counted 31 ferries.'
  expect(counted(both, 'The harbor council counted 31 ferries.')).toEqual([])
})

test('large numbers are written as people write them', () => {
  expect([716e9, 1.5e6, 5687.75, 12].map(spoken)).toEqual(['716 billion', '1.5 million', '5,687.75', '12'])
})
