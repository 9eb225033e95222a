import { expect, test } from 'vitest'
import type { Brief } from '../schema/types.ts'
import { parseLetters, withReliability } from './reliability.ts'

const brief = {
  version: 1,
  reports: [{ outlet: 'The New York Times' }, { outlet: 'The Ansel Courier' }, { outlet: null }],
  stories: [{ people: [{ name: 'Clara Hume', aliases: ['Hume'] }] }],
  problems: [],
} as unknown as Brief

test('letters reach outlets under any of their names, and people', () => {
  const { reports, stories } = withReliability(brief, {
    'New York Times': 'B',
    'ansel courier': 'D',
    'Clara Hume': 'C',
  })
  expect(reports.map((r) => r.reliability)).toEqual(['B', 'D', undefined])
  expect(stories[0]?.people[0]?.reliability).toBe('C')
})

test('a wrong letter is named', () => {
  expect(() => parseLetters('{"The Ansel Courier":"G"}')).toThrow('The Ansel Courier')
  expect(() => parseLetters('[]')).toThrow('Expected a JSON object')
})
