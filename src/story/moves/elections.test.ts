import { expect, test } from 'vitest'
import { readingOf } from '../../pipeline.ts'
import { readReport } from '../../report/text.ts'
import { storyOf } from '../story.ts'

const moves = (text: string) => {
  const { moves, people, posts } = storyOf([readingOf(readReport(text, { published: '2031-05-15' }))])
  const name = (id: string | null) =>
    people
      .find((p) => p.id === id)
      ?.name.split(' ')
      .at(-1) ?? 'nobody'
  return moves.map((m) => `${posts.find((p) => p.id === m.post)!.title}: ${name(m.outgoing)} → ${name(m.incoming)}`)
}

test.each([
  ['a candidate', 'Senator Tomas Rydell is running for governor. He launched his campaign for governor on Monday.'],
  ['a party nominee', 'Tomas Rydell, the Democratic presidential nominee, spoke on Monday. He may win the presidency.'],
  [
    'who gives up a race',
    'Senator Tomas Rydell dropped out of the race for governor. His exit on Monday was expected.',
  ],
])('no succession: %s', (_, text) => {
  expect(moves(text)).toEqual([])
})

test('a candidate for an office that its holder leaves early', () => {
  const text =
    'Governor Ines Vellor resigned as governor on Monday. Tomas Rydell is running for governor in the special election.'
  expect(moves(text)).toContain('Governor: Vellor → Rydell')
})

test('a bank’s governor is not voted on, and her deputy is of the same bank', () => {
  const text =
    'The minister will resign. Idris Okafor, the deputy governor of the Bank of Aldria, would succeed Mara Quist as governor.'
  expect(moves(text)).toContain('Governor: Quist → Okafor')
})
