import { expect, test } from 'vitest'
import { numberOf } from './describe.ts'
import { findGrounds } from './grounds.ts'

test.each([
  ['an administration official', 'one'],
  ['the officials', 'several'],
  ['officials', 'several'],
  ['two people close to the talks', 'several'],
  ['one of the officials', 'one'],
  ['multiple sources', 'several'],
  ['Lund', 'unknown'],
])('%s: %s', (source, number) => expect(numberOf(source)).toBe(number))

test('the ground for not naming a source, with its reason', () => {
  const ground = (text: string) => findGrounds(text).map((g) => text.slice(g.start, g.end))
  expect(
    ground('said the official, who spoke on condition of anonymity because she was not allowed to brief.'),
  ).toEqual(['on condition of anonymity because she was not allowed to brief'])
  expect(ground('the officials, who insisted on anonymity, said')).toEqual(['insisted on anonymity'])
  expect(ground('an aide who declined to be named')).toEqual(['declined to be named'])
  expect(ground('two aides were granted anonymity to discuss the talks.')).toEqual([
    'were granted anonymity to discuss the talks',
  ])
  expect(ground('The aides, who asked for anonymity to discuss the talks, said Monday that she would go.')).toEqual([
    'asked for anonymity to discuss the talks',
  ])
  expect(ground('He declined to comment on the conditions.')).toEqual([])
})

test('hostile text takes linear time', () => {
  expect(findGrounds('on condition of anonymity because '.repeat(20_000)).length).toBeGreaterThan(0)
  expect(findGrounds('\u0000\ud800'.repeat(100_000))).toEqual([])
})
