import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { personnelEvents } from './personnel.ts'

const found = (text: string) =>
  personnelEvents(readDoc({ text, published: null, furniture: [] })).map(
    (e) => `${e.type}: ${text.slice(e.trigger.start, e.trigger.end)}`,
  )

test.each([
  ['The ministry dismissed three envoys.', 'end-position: dismissed'],
  ['All four of the guards lost their jobs in Ansel.', 'end-position: lost'],
  ['The council appointed Mia Lund as its secretary.', 'start-position: appointed'],
  ['That makes working at the plant in Ansel a pleasure.', 'employment: working'],
  ['The king was overthrown in the spring.', 'leadership-change: overthrown'],
])('%s', (text, event) => {
  expect(found(text)).toContain(event)
})

test.each([
  'The crew fired two missiles over the bay.',
  'The plan works well.',
  'The team lost the match on Sunday.',
  'The two roads join forces of nature with stone.',
])('no personnel event: %s', (text) => {
  expect(found(text)).toEqual([])
})
