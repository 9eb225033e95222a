import { expect, test } from 'vitest'
import { beginnings } from './responses.ts'
import type { Whose } from './sides.ts'
import { stanceOf } from './stances.ts'

const stance = (said: string, whose: Whose = 'self') =>
  stanceOf(beginnings(said, [{ start: 0, end: said.length }]), whose)

test.each([
  ['she has not wavered in her support for the harbor', 'denial'],
  ['“We have not backed away from our promise”', 'denial'],
  ['it has not changed its position on the bridge', 'denial'],
  ['her opinion of the plan had not changed', 'denial'],
  ['its policy on fishing remains unchanged', 'denial'],
  ['“There has been no shift in our stance”', 'denial'],
  ['she remains opposed to selling the harbor', 'denial'],
  ['“A toll is off the table”', 'denial'],
  ['“Raising fares is not an option”', 'denial'],
  ['the union’s plan is not acceptable', 'denial'],
  ['“I never heard of this”', 'denial'],
  ['she received no payment from him', 'denial'],
  ['“I did no such thing”', 'denial'],
  ['“Not one cent went to me”', 'denial'],
  ['“No one ever pressured me”', 'denial'],
  ['“I don’t think anybody hid anything”', 'denial'],
  ['“That account does not match what happened”', 'denial'],
  ['“I cannot accept that version of the meeting”', 'denial'],
  ['“Any suggestion that I was paid is offensive”', 'denial'],
  ['“It is insulting to suggest that I lied”', 'denial'],
  ['“There is nothing to these rumors”', 'denial'],
  ['she was well within her rights', 'denial'],
  ['“This is a political hatchet job”', 'denial'],
  ['“I am not here because of my name, but because I worked”', 'denial'],
  ['there had been a miscommunication with the clerk', 'partial-denial'],
  ['“I should have chosen my words better”', 'partial-denial'],
  ['“I am not ruling anything out”', 'non-denial'],
  ['“I have nothing to say about that”', 'no-comment'],
])('%s: %s', (said, kind) => expect(stance(said)).toBe(kind))

test('only who speaks for somebody puts off with a review', () => {
  expect(stance('“We take these allegations seriously”', 'any')).toBe('non-denial')
  expect(stance('the claims were being reviewed', 'own')).toBe('non-denial')
  expect(stance('the claims were being reviewed', 'self')).toBeNull()
})

test.each([
  '“The road has changed a lot”',
  '“We have not changed the locks”',
  '“The harbor remains open”',
  'about 30 members remained opposed to the toll',
  '“We received no rain in May”',
  '“I have never seen anything as big as this”',
  '“It would be wrong to close the road”',
  '“Because it rained, we did not sail but stayed”',
  'he would do everything in his power to win',
])('no stance: %s', (said) => expect(stance(said)).toBeNull())

test('hostile text takes linear time', () => {
  const started = performance.now()
  for (const word of ['never ', 'not no because, ', 'suggestion that ', 'plan '])
    stance(word.repeat(Math.ceil(1_000_000 / word.length)))
  expect(performance.now() - started).toBeLessThan(2000)
})
