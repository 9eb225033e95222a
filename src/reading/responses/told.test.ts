import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { EXAMPLES, PHRASES } from './phrases.ts'
import { toldResponses } from './told.ts'

const told = (text: string) => toldResponses(readDoc({ text, published: null, furniture: [] })).map((t) => t.response)

test.each(EXAMPLES)('%s: %s', (response, example) => expect(told(`${example}.`)).toContain(response))

test.each([
  'Moor did not shoot down the rumor.',
  'Moor refused to play down the claims.',
  'The hunters shot down two geese.',
  'The tests help in ruling out a tentative diagnosis.',
  'They were unable to reach an agreement.',
  'Moor answered her phone.',
  'The team made many requests for comment.',
])('no response: %s', (text) => expect(told(text)).toEqual([]))

test('every phrase can be looked up by its first word', () => {
  expect([...PHRASES.keys()].every((word) => /^[a-z-]+$/.test(word))).toBe(true)
})

test('hostile text takes linear time', () => {
  expect(told('shot down '.repeat(3_000))).toEqual([])
  expect(told('\u0000\ud800 without '.repeat(2_000))).toEqual([])
})
