import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { readMoves } from './moves.ts'
import { NEEDS } from './needs.ts'

const read = (text: string) => readMoves(readDoc({ text, published: '2031-05-15', furniture: [] }))

test.each(NEEDS.map(([needs, , example]) => [needs, example] as const))('%s: %s', (needs, example) => {
  expect(read(example).map((m) => m.needs)).toContain(needs)
})

test('who runs needs an election', () => {
  expect(read('Tomas Rydell is running for party leader.')[0]?.needs).toBe('election')
})

test.each([
  'Ines Vellor resigned as mayor on Monday. Her approval ratings have fallen.',
  'Mayor Ines Vellor will resign. A spokesman confirmed the report.',
  'The governor named Tomas Rydell as police chief. Elections were held in May.',
])('nothing is needed: %s', (text) => {
  expect(read(text).map((m) => m.needs ?? 'nothing')).not.toEqual([])
  expect(read(text).every((m) => m.needs === null)).toBe(true)
})

test('a change that only waits for a confirmation is announced', () => {
  expect(read('Tomas Rydell will become governor on June 1 if parliament confirms him.')[0]).toMatchObject({
    view: 'announced',
    needs: 'confirmation',
  })
})
