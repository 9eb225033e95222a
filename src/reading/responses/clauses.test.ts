import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import type { Report } from '../../schema/types.ts'
import { read } from '../read.ts'

const HEAD = 'FAIRVIEW — The Courier accused Ada Moor, the mayor, of taking money from Carl Holt.\n\n'

function responses(said: string) {
  const text = HEAD + said
  const report: Report = { id: 'r', outlet: null, published: '2031-05-02', headline: null, text, furniture: [] }
  const { attributions } = read(report, readDoc({ text, published: '2031-05-02', furniture: [] }))
  return attributions.filter((a) => a.response && a.cue.some((c) => c.start > HEAD.length)).map((a) => a.response)
}

test.each([
  '“The city has rules. No money changed hands,” a spokesman for the mayor said.',
  '“The paper keeps writing phony stories,” Ms. Moor said.',
  '“From the first day this was a partisan vendetta,” Ms. Moor said.',
  '“I took the advice of counsel and I acted properly,” Ms. Moor said.',
  '“Was it a gift? No, I paid for it,” Ms. Moor said.',
  'Ms. Moor denied it. “The mayor never asked for a loan,” an official said.',
])('a denial: %s', (said) => expect(responses(said)).toContain('denial'))

test('what is admitted beside a denial is the part that is not denied', () => {
  expect(responses('Ms. Moor acknowledged meeting Mr. Holt but denied taking money.').sort()).toEqual([
    'denial',
    'partial-denial',
  ])
  expect(responses('Ms. Moor admitted that she met Mr. Holt but said she took no money.')).toContain('denial')
})

test.each([
  '“We do not have to like each other,” Ms. Moor said.',
  '“You never see so many people at a fair,” a spokesman for the mayor said.',
  '“I wish it did not rain,” Ms. Moor said.',
  'A spokesman asked why the street was not open.',
  '“There is no doubt that the bridge is safe,” a spokeswoman said.',
])('no denial: %s', (said) => expect(responses(said)).toEqual([]))
