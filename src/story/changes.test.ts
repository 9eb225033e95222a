import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../test/readings.ts'
import { storyOf } from './story.ts'

const changesIn = (...made: Made[]) => storyOf(made.map(madeReading)).changes ?? []
const people = ['Oda Brandt', 'Emil Sorrel']

test('a later denial of what an earlier report said is a change', () => {
  const changes = changesIn(
    { text: 'Soldiers fired on strikers at the northern dock, witnesses said.', published: '2031-05-01' },
    {
      text: 'An army spokesman denied soldiers fired on strikers at the northern dock.',
      published: '2031-05-02',
      said: [
        {
          source: 'An army spokesman',
          cue: 'denied',
          content: 'soldiers fired on strikers at the northern dock',
          response: 'denial',
          footing: 'spokesperson',
        },
      ],
    },
  )
  expect(changes.map((c) => c.kind)).toContain('denied')
})

test('reports of one day change nothing', () => {
  const day = { published: '2031-05-01', people }
  expect(
    changesIn({ ...day, text: 'Oda Brandt resigned.' }, { ...day, text: 'Oda Brandt was fired on Monday.' }),
  ).toEqual([])
})

test('a correction is a change that the report makes of itself', () => {
  const changes = changesIn(
    {
      people,
      published: '2031-05-01',
      text: 'Oda Brandt will leave in June.\nA previous version of this article said that Oda Brandt will leave in May.',
      moves: [{ words: 'Oda Brandt will leave', post: 'Transport Minister', outgoing: 'Oda Brandt' }],
    },
    { people, published: '2031-05-01', text: 'Oda Brandt is at home.' },
  )
  expect(changes.map((c) => c.kind)).toEqual(['corrected'])
  expect(changes[0]!.text).toContain('A previous version')
})

test('a change of a move says which move', () => {
  const told = (text: string, words: string, view: 'planned' | 'done', published: string): Made => ({
    people,
    published,
    text,
    moves: [{ words, post: 'Transport Minister', outgoing: 'Oda Brandt', incoming: 'Emil Sorrel', view }],
  })
  const planned = 'Emil Sorrel is to replace Oda Brandt'
  const done = 'Emil Sorrel has replaced Oda Brandt'
  const changes = changesIn(
    told(`${done} as transport minister.`, done, 'done', '2031-05-09'),
    told(`${planned} as transport minister.`, planned, 'planned', '2031-05-01'),
  )
  expect(changes.filter((c) => c.kind === 'status').map((c) => c.text)).toEqual([
    'Transport Minister, Oda Brandt to Emil Sorrel: planned, later done',
  ])
})

test('an answer that the last report still gives has not changed', () => {
  const told = (published: string, text: string): Made => ({ people, published, text })
  const changes = changesIn(
    told('2031-05-01', 'Oda Brandt will resign, aides said.'),
    told('2031-05-02', 'Oda Brandt will not resign, a clerk said.'),
    told('2031-05-09', 'Oda Brandt resigned on Friday.'),
  )
  expect(changes.filter((c) => c.kind === 'status')).toEqual([])
})
