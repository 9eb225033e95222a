import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../../test/readings.ts'
import { storyOf } from '../story.ts'

const people = ['Oda Brandt', 'Emil Sorrel']
const told = (...made: Made[]) =>
  storyOf(made.map(madeReading)).claims.flatMap((c) => (c.conflict === 'status' ? [[c.text, c.conflictNote]] : []))

test('somebody was informed, or nobody told them', () => {
  const one = { people, text: 'A courier wrote that Oda Brandt was briefed on the flood in March.' }
  const other = { people, text: 'Nobody informed Oda Brandt about anything of the kind, her aides insist.' }
  expect(told(one, other)).toEqual([['Whether Oda Brandt was informed', 'Told as: not informed, informed.']])
  expect(told(one, { people, text: 'Nobody informed Emil Sorrel about anything of the kind.' })).toEqual([])
  expect(told(one, { people, text: 'A letter asks whether Oda Brandt was not briefed on it.' })).toEqual([])
})

test('a negation before an answer turns it round', () => {
  const one = { people, text: 'Oda Brandt shifted her position on the harbor tax.' }
  const other = { people, text: 'Brandt has not changed her position on the tax at all.' }
  expect(told(one, other)).toEqual([['Whether Oda Brandt has changed position', 'Told as: unchanged, changed.']])
})

test('somebody acted properly, or broke the law', () => {
  const one = { people, text: 'Oda Brandt acted properly, the mayor said.' }
  const other = { people, text: 'A judge ruled that Brandt had broken the law.' }
  expect(told(one, other)).toEqual([['Whether Oda Brandt acted properly', 'Told as: improper, proper.']])
  expect(told(one, { people, text: 'A judge ruled that Sorrel had broken the law.' })).toEqual([])
})

test('what some confirm and others do not find credible', () => {
  const one = { people, text: 'The intelligence, which the harbor office later confirmed, led to a quarrel.' }
  const other = { people, text: 'They did not find this information credible, Brandt said.' }
  expect(told(one, other)).toEqual([['Whether the information is borne out', 'Told as: not borne out, borne out.']])
})

test('a death that some call suicide and others a killing', () => {
  const one = { people, text: 'The coroner ruled that Emil Sorrel died by suicide.' }
  const other = { people, text: 'Brandt believes that Sorrel was murdered.' }
  expect(told(one, other)).toEqual([['Whether a death was suicide', 'Told as: killed, suicide.']])
})

test('who keeps silent in one report leans to something in another', () => {
  const one = { people, text: 'Emil Sorrel has remained mum on the subject of the race.' }
  const other = { people, text: 'Sorrel was “leaning strongly” toward a run, a friend said.' }
  expect(told(one, other).map(([text]) => text)).toEqual(['Whether Emil Sorrel has shown what comes next'])
})
