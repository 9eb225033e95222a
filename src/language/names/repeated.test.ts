import { expect, test } from 'vitest'
import type { Name } from '../doc.ts'
import { wordInfo } from './lexicon.ts'
import { repeated } from './repeated.ts'

const found = (text: string, names: readonly Name[]) =>
  repeated(
    text.split(' ').map((word) => wordInfo(word)),
    names,
  )

test('a name found once is found again', () => {
  const radio: Name = { from: 0, to: 2, type: 'organization' }
  expect(found('Vell Radio began . Then Vell Radio ended .', [radio])).toEqual([{ ...radio, from: 5, to: 7 }])
})

test('a word that is also written small is no name elsewhere', () => {
  expect(found('Party began . The party ended . Party', [{ from: 0, to: 1, type: 'organization' }])).toEqual([])
})

test('a single word of a person is left to the rule for surnames', () => {
  expect(found('Sorrel came . Sorrel left', [{ from: 0, to: 1, type: 'person' }])).toEqual([])
})
