import { expect, test } from 'vitest'
import { madeReading } from '../../../test/readings.ts'
import { storyOf } from '../story.ts'

const why = (...texts: string[]) =>
  storyOf(texts.map((text) => madeReading({ text }))).claims.filter((c) => c.conflict === 'cause')

test('two reasons for one happening are a conflict', () => {
  const found = why(
    'The harbor choir cancelled its winter concert because of a leaking church roof.',
    'The harbor choir cancelled its winter concert because two singers had quarrelled with the mayor.',
  )
  expect(found).toHaveLength(1)
  expect(found[0]!.members.map((m) => m.text).join()).toMatch(/roof.*quarrelled|quarrelled.*roof/)
})

test.each([
  [
    'the same reason',
    'The harbor choir cancelled its winter concert because the church roof was leaking again.',
    'The harbor choir cancelled its winter concert because of the leaking church roof.',
  ],
  [
    'another happening',
    'The harbor choir cancelled its winter concert because of a leaking church roof.',
    'The northern ferry stopped at noon because two pilots had fallen ill.',
  ],
  [
    'why a source is not named',
    'The harbor choir cancelled its winter concert because of a leaking church roof.',
    'The harbor choir cancelled its winter concert, said a tenor who asked not to be named because the matter is private.',
  ],
])('%s is none', (_, a, b) => expect(why(a, b)).toEqual([]))
