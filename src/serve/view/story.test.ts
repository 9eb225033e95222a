import { expect, test } from 'vitest'
import type { Brief, Claim, Move, Statement, Story } from '../../schema/types.ts'
import { dateWords, manner, noteWords, StoryView, wordsOf } from './story.ts'

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

test('what is spoken of reads on into the cue', () => {
  const plan = {
    content: [{ text: 'The plan', start: 0, end: 8 }],
    cue: [{ text: 'was first reported', start: 9, end: 27 }],
  } as unknown as Statement
  expect([manner(plan), wordsOf(plan)]).toEqual([null, 'The plan was first reported'])
})

const text =
  'Brandt will stay, she said. “I like it here,” Brandt said. “It is good,” she said later. Brandt goes in May.'
const place = (words: string, statement: string | null = null): Claim['members'][number] => {
  const start = text.indexOf(words)
  return { report: 'r', start, end: start + words.length, text: words, statement, stance: 'asserts' }
}
const stay = { id: 's', report: 'r', by: null, source: [place('she')], cue: [], content: [place('Brandt will stay')] }
const view = new StoryView(
  { reports: [{ id: 'r', text, outlet: 'The Courier' }] } as unknown as Brief,
  { reports: ['r'], people: [], organizations: [], statements: [stay] } as unknown as Story,
)

test('a place is shown with the statement or sentence that it is a part of, its quotation marks in pairs', () => {
  expect(view.wordsAt(place('will stay', 's'))).toBe('“Brandt will stay”')
  expect(view.wordsAt({ ...place('Brandt will', 's'), start: -3 })).toBe('“Brandt will stay”')
  expect(view.wordsAt(place('May'))).toBe('“Brandt goes in May”')
  expect(view.wordsAt(place('I like it here,” Brandt said'))).toBe('“‘I like it here,’ Brandt said”')
  expect(view.wordsAt(place('“It is good,” she said later'))).toBe('“‘It is good,’ she said later”')
})

test('of one source and answer a claim shows one place, in the order of the text', () => {
  const members = [place('Brandt goes'), place('“I like'), place('will stay', 's'), place('Brandt will', 's')]
  expect(view.told({ members } as unknown as Claim).map((m) => m.text)).toEqual(['Brandt will', '“I like'])
})

test('dates in a note are told in words', () => {
  expect(noteWords('Dates given: 2031-04, 2031-03-20.')).toBe('Dates given: April 2031, 20 March 2031.')
})
