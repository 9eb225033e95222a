import { expect, test } from 'vitest'
import { CLEARING, FOR_NOW, opposes } from './denying.ts'

test.each([
  ['denied', 'having met the pilots', true],
  ['asserts his innocence', '', true],
  ['said', 'the report was false', true],
  ['said', 'nobody had asked the pilots', true],
  ['has defended', 'her choice to sell the ferry', false],
  ['insisted', 'the meeting was private', false],
])('%s: %s opposes something: %s', (cue, content, is) => expect(opposes(cue, content)).toBe(is))

test.each([
  ['We handled the sale appropriately', true],
  ['the talks were entirely lawful', true],
  ['the charges lack a basis in the law', true],
  ['the sale was not appropriate', false],
  ['the pilots follow the ferry', false],
])('%s clears: %s', (text, is) => expect(CLEARING.test(text)).toBe(is))

test.each([
  ['the ferry has not yet been sold', true],
  ['there will be no talks and not a word until the strike is over', true],
  ['it is not enough to sell a ferry', true],
  ['the ferry was never sold', false],
])('%s: only for now: %s', (text, is) => expect(FOR_NOW.test(text)).toBe(is))
