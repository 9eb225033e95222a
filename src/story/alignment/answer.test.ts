import { expect, test } from 'vitest'
import { groupAnswers, sameAnswer } from './answer.ts'

test.each([
  ['to stop the smuggling of migrants', 'in order to curb migrant trafficking'],
  ['until July 1, 2031', 'July 2031'],
  ['for another three years', 'three more years'],
  ['the largest shareholder', 'its biggest investor'],
  ['$30 million', '30 million dollars'],
])('"%s" and "%s" are the same answer', (a, b) => expect(sameAnswer(a, b)).toBe(true))

test.each([
  ['three years', 'two years'],
  ['until July 2031', 'until April 2031'],
  ['to protect the harbour', 'because of the budget'],
  ['', ''],
  ['the minister of fisheries', 'in 2031'],
])('"%s" and "%s" are not', (a, b) => expect(sameAnswer(a, b)).toBe(false))

test('words of the question alone do not make answers the same', () => {
  const question = 'Why did Brandt close the harbour?'
  expect(
    sameAnswer('Brandt closed the harbour over a strike', 'Brandt closed the harbour for dredging', question),
  ).toBe(false)
})

test('answers are grouped', () => {
  const answers = ['three years', 'the cost of dredging', 'for three more years', 'two years', 'dredging costs']
  expect(groupAnswers(answers)).toEqual([[0, 2], [1, 4], [3]])
})
