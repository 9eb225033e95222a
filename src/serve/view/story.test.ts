import { expect, test } from 'vitest'
import type { Brief, Move, Statement, Story } from '../../schema/types.ts'
import { dateWords, manner, StoryView } from './story.ts'

const move = (id: string, dependsOn: string[] = [], more: Partial<Move> = {}): Move => ({
  id,
  post: 'p',
  outgoing: null,
  incoming: null,
  status: 'planned',
  standing: null,
  dependsOn,
  when: [],
  evidence: [],
  ...more,
})
const viewOf = (moves: Move[]) =>
  new StoryView(
    { reports: [] } as unknown as Brief,
    { reports: [], people: [], organizations: [], posts: [], statements: [], claims: [], moves } as unknown as Story,
  )
const shape = (moves: Move[]) =>
  viewOf(moves)
    .chains()
    .map(function ids(c): unknown {
      return c.next.length > 0 ? [c.move.id, ...c.next.map(ids)] : c.move.id
    })

test('what follows from a move hangs below it; a rival plan comes after, background not at all', () => {
  expect(
    shape([
      move('rival', [], { standing: 'alternative' }),
      move('second', ['first']),
      move('first'),
      move('old', [], { background: true }),
    ]),
  ).toEqual([['first', 'second'], 'rival'])
})

test('moves that depend on one another are shown once each', () => {
  expect(shape([move('a', ['b']), move('b', ['a'])])).toEqual([['a', 'b']])
})

test.each([
  ['2031-03', 'March 2031'],
  ['2031-03-31~', 'about 31 March 2031'],
  ['2031-03-11/2031-04', '11 March 2031 to April 2031'],
  ['../2031-03-31', 'by 31 March 2031'],
  ['2031-22', 'summer 2031'],
  ['2031', '2031'],
  ['unclear', 'unclear'],
])('%s in words', (edtf, words) => {
  expect(dateWords(edtf)).toBe(words)
})

test('a cue that only says that somebody spoke is not shown', () => {
  const statement = (cue: string) => ({ cue: [{ text: cue }], content: [{ text: 'x' }] }) as unknown as Statement
  expect([manner(statement('told')), manner(statement('publicly  criticized'))]).toEqual([null, 'publicly criticized'])
})
