import { expect, test } from 'vitest'
import { negates, Sides } from './sides.ts'

test.each([
  'the firm does not read the letters',
  '"mr. adler was not fired"',
  'the minister never asked for it',
  'the count is not an attempt to shame anyone',
])('a fact is negated: %s', (words) => expect(negates(words, 'any')).toBe(true))

test.each([
  'the minister will not go',
  'she does not want to live there',
  'no decision has been made',
  'you are not alone',
  'there were no injuries',
  'the plan is not enough',
])('no denial: %s', (words) => expect(negates(words, 'any')).toBe(false))

test('an organization speaks of its own doings', () => {
  expect(negates('it does not sell the lists', 'own')).toBe(true)
  expect(negates('prices did not rise', 'own')).toBe(false)
})

test('who speaks for whom, once and for all', () => {
  const sides = new Sides()
  expect(sides.of('Ben Holt', 'named', 1)).toBe('self')
  expect(sides.of('Ben Holt, a spokesman for the mayor', 'named', 1)).toBe('any')
  expect(sides.of('Holt', 'named', 1)).toBe('any')
  expect(sides.of('Lund Motors', 'organization', 2)).toBe('own')
  expect(sides.of('a police spokesman', 'spokesperson', 3)).toBe('none')
})

test.each([
  'he was not in the picture',
  'i am not either of the men in that film',
  'she did not appear in the film',
  'i never asked for the money',
  'he did not think it was the mayor on the tape',
])('an own deed is denied: %s', (words) => expect(negates(words, 'self')).toBe(true))

test.each(['he did not sleep well', 'i am not sure', 'she did not vote for the bill', 'prices did not rise'])(
  'no own deed is denied: %s',
  (words) => expect(negates(words, 'self')).toBe(false),
)
