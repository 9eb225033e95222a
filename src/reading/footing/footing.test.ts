import { expect, test } from 'vitest'
import type { Entity } from '../../language/doc.ts'
import { footingOf } from './footing.ts'

test.each([
  ['Adler’s communications director, Mia Lund', 'named'],
  ['Trump', 'named'],
  ['Secretary of State Mia Lund', 'named'],
  ['Sen. Mia Lund (D-Ohio)', 'named'],
  ['the senator', 'named'],
  ['Mia Lund and Ben Holt', 'named'],
  ['Ben Holt, a spokesman for the campaign,', 'named'],
  ['a CIA spokesperson', 'spokesperson'],
  ['Lund’s spokeswoman', 'spokesperson'],
  ['an administration official', 'anonymous'],
  ['One person close to Trump', 'anonymous'],
  ['A friend of Lund’s', 'anonymous'],
  ['multiple senior officials who were aware of the matter', 'anonymous'],
  ['21 percent of voters', 'anonymous'],
  ['Republicans', 'anonymous'],
  ['Records officials interviewed by The Times', 'anonymous'],
  ['others', 'anonymous'],
  ['The State Department', 'organization'],
  ['the Lund campaign', 'organization'],
  ['Japan', 'organization'],
  ['the court', 'organization'],
  ['The New York Times', 'outlet'],
  ['the newspaper', 'outlet'],
  ['a CNN report', 'outlet'],
  ['a CNN/ORC poll', 'document'],
  ['you', 'unattributed'],
  ['Two other senior aides, Mia Lund and Ben Holt,', 'named'],
  ['One new witness, Fairview-based embassy official Ben Holt', 'named'],
  ['The congressional committee probing the attacks', 'organization'],
  ['Council Bill 1062', 'document'],
  ['Lund Motors and Harland Airlines all', 'organization'],
  ['Iranians', 'anonymous'],
  ['the lawsuit', 'document'],
  ['the White House plan', 'document'],
  ['', 'unattributed'],
])('%s: %s', (source, footing) => expect(footingOf(source)).toBe(footing))

test('a pronoun stands where the one it means stands', () => {
  const official = { named: false, name: 'a senior official', type: 'person' } as Entity
  const firm = { named: true, name: 'Lund Motors', type: 'organization', aliases: [] as readonly string[] } as Entity
  expect(footingOf('he', { before: '', quoted: false, entity: official })).toBe('anonymous')
  expect(footingOf('he', { before: '', quoted: false, entity: null })).toBe('named')
  expect(footingOf('it', { before: '', quoted: false, entity: firm })).toBe('organization')
  expect(footingOf('who', { before: 'said legal experts, ', quoted: false, entity: null })).toBe('anonymous')
  expect(footingOf('who', { before: 'He met Mia Lund, ', quoted: false, entity: null })).toBe('named')
})

test('hostile text takes linear time', () => {
  for (const source of ['A'.repeat(1_000_000), ', '.repeat(300_000), '\u0000\ud800 \udc00', 'of '.repeat(300_000)])
    expect(() => footingOf(source)).not.toThrow()
})
