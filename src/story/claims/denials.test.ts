import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../../test/readings.ts'
import type { Claim } from '../../schema/types.ts'
import { storyOf } from '../story.ts'

const conflicts = (...made: Made[]): Claim[] =>
  storyOf(made.map(madeReading)).claims.filter((c) => c.conflict === 'existence')
const people = ['Oda Brandt', 'Emil Sorrel']

test.each([
  ['The harbor council rejected the ferry tariff of the northern company.', false],
  ['The harbor council rejected claims that the northern company raised the ferry tariff.', true],
  ['The dockers were denied the ferry tariff of the northern company.', false],
  ['The harbor council denied the northern company the chance to raise the ferry tariff.', false],
  ['The northern company did not say that the ferry tariff is untrue.', false],
])('%s: a denial %s', (text, denies) => {
  const told = { text: 'The northern company raised the ferry tariff on Sunday.' }
  expect(conflicts(told, { text }).length > 0).toBe(denies)
})

test('who says that something is not so stands against what says it is', () => {
  const content = 'Oda Brandt never offered Emil Sorrel the harbor ministry'
  const found = conflicts(
    {
      people,
      text: 'Two aides recall a long winter evening at the lighthouse when Brandt offered Sorrel the harbor ministry.',
    },
    {
      people,
      text: `A clerk said ${content}.`,
      said: [{ source: 'A clerk', cue: 'said', content, polarity: 'negative' }],
    },
  )
  expect(found).toHaveLength(1)
  expect(found[0]!.members.map((m) => m.stance).sort()).toEqual(['asserts', 'denies'])
})

test('what is denied must be told: other words of the denial make no conflict', () => {
  const content = 'I am not a gambler. The northern lighthouse needs a new keeper and a new roof'
  const found = conflicts(
    { people, text: 'The northern lighthouse needs a keeper, Sorrel wrote.' },
    {
      people,
      text: `“${content},” Brandt said.`,
      said: [{ source: 'Brandt', cue: 'said', content: `“${content},”`, by: 'Oda Brandt', response: 'denial' }],
    },
  )
  expect(found).toEqual([])
})

test('"something that he has denied" takes back what stands before it', () => {
  const found = conflicts(
    { people, text: 'Sorrel sold the harbor ferries to a gambler, the Courier reported.' },
    { people, text: 'The letter says that Sorrel sold ferries to a gambler, something that he has always denied.' },
  )
  expect(found).toHaveLength(1)
})

test('what is said not to be of one person is no denial that it is of others', () => {
  const told = { people, text: 'All ferry pilots were tested for harbor fever on Monday.' }
  const content = 'Oda Brandt was not tested for harbor fever'
  const clerk = { source: 'a clerk', cue: 'said', content, polarity: 'negative' as const }
  expect(conflicts(told, { people, text: `${content}, a clerk said.`, said: [clerk] })).toEqual([])
})

test('a denial whose content was read too short goes on to the end of its clause', () => {
  const found = conflicts(
    { people, text: 'Soldiers opened fire on Sorrel’s dockers at dawn, witnesses said.' },
    {
      people,
      text: 'A captain denied soldiers shot at Sorrel’s dockers.',
      said: [{ source: 'A captain', cue: 'denied', content: 'soldiers shot', response: 'denial' }],
    },
  )
  expect(found).toHaveLength(1)
})
