import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../../test/readings.ts'
import type { Claim } from '../../schema/types.ts'
import { storyOf } from '../story.ts'

const claimsIn = (...made: Made[]): Claim[] => storyOf(made.map(madeReading)).claims
const conflicts = (...made: Made[]) => claimsIn(...made).filter((c) => c.conflict)
const people = ['Oda Brandt', 'Emil Sorrel']

test('the days of two tellings are no days of what is told', () => {
  const told = (source: string, cue: string, day: string, value: string): Made => {
    const content = 'The council plans to replace Oda Brandt with Emil Sorrel'
    return {
      people,
      text: `${content}, ${source} ${cue} on ${day}.`,
      said: [{ source, cue, content, described: source }],
      times: [[`on ${day}`, value]],
    }
  }
  const officials = told('two officials', 'told the Courier', 'Tuesday', '2031-05-06')
  expect(conflicts(officials, told('an official', 'said', 'Wednesday', '2031-05-07'))).toEqual([])
})

test('two days of one event are a conflict', () => {
  const began = (day: string, value: string): Made => ({
    people,
    text: `Oda Brandt met Emil Sorrel at the northern dock on ${day}.`,
    times: [[`on ${day}`, value]],
  })
  expect(conflicts(began('2 May', '2031-05-02'), began('4 May', '2031-05-04')).map((c) => c.conflict)).toContain(
    'timing',
  )
})

test('no comment in two forms is one answer, and no conflict', () => {
  const found = conflicts(
    { text: 'A spokesperson for the Harbor Bank declined to comment.', organizations: ['Harbor Bank'] },
    { text: 'The Harbor Bank had no comment.', organizations: ['Harbor Bank'] },
  )
  expect(found).toEqual([])
})

test('why a source is not named is not why somebody goes', () => {
  const move = { post: 'Transport Minister', outgoing: 'Oda Brandt' }
  const found = claimsIn(
    {
      people,
      text: 'Oda Brandt resigned, said an aide who spoke on condition of anonymity because the talks are private.',
      moves: [{ words: 'Oda Brandt resigned', ...move, view: 'done' }],
    },
    {
      people,
      text: 'Oda Brandt resigned because the ferry contract had failed.',
      moves: [{ words: 'Oda Brandt resigned', ...move, view: 'done' }],
    },
  )
  expect(found.some((c) => c.text.startsWith('Why') && c.members.some((m) => m.text.includes('private')))).toBe(false)
})

test('a denied plan stands against tellings of that plan alone, and is called by its people', () => {
  const all = [...people, 'Ida Falk', 'Nils Roe']
  const plan = {
    words: 'replace Oda Brandt with Emil Sorrel',
    post: 'Transport Minister',
    outgoing: 'Oda Brandt',
    incoming: 'Emil Sorrel',
  }
  const found = conflicts(
    { people: all, text: 'The premier wants to replace Oda Brandt with Emil Sorrel.', moves: [plan] },
    {
      people: all,
      published: '2031-05-01',
      text: [
        'The premier has a plan to replace Transport Minister Oda Brandt with Emil Sorrel, aides said.',
        'Another plan would replace Harbor Minister Nils Roe.',
        'Oda Brandt replaced Transport Minister Ida Falk in 2029.',
      ].join(' '),
      moves: [
        {
          words: 'replace Transport Minister Oda Brandt with Emil Sorrel',
          post: 'Transport Minister',
          outgoing: 'Oda Brandt',
          incoming: 'Emil Sorrel',
        },
        { words: 'replace Harbor Minister Nils Roe', post: 'Harbor Minister', outgoing: 'Nils Roe' },
        {
          words: 'Oda Brandt replaced Transport Minister Ida Falk',
          post: 'Transport Minister',
          outgoing: 'Ida Falk',
          incoming: 'Oda Brandt',
          background: true,
          view: 'done',
        },
      ],
    },
    {
      people: all,
      published: '2031-05-02',
      text: 'A spokeswoman denied that there was a plan to replace the transport minister.',
      said: [
        {
          source: 'A spokeswoman',
          cue: 'denied',
          content: 'that there was a plan to replace the transport minister',
          response: 'denial',
          footing: 'spokesperson',
        },
      ],
    },
  ).filter((c) => c.conflict === 'existence')
  expect(found).toHaveLength(1)
  expect(found[0]!.text).toBe('There is a plan to replace Oda Brandt')
  const told = found[0]!.members.map((m) => m.text).join(' | ')
  expect(told).not.toMatch(/Nils Roe|Ida Falk/)
  expect(found[0]!.members.map((m) => m.stance).sort()).toEqual(['asserts', 'denies'])
})

test('a claim is called by what is said, not by who said it', () => {
  const content = 'The northern dock will close for nine weeks in autumn'
  const [claim] = claimsIn(
    {
      text: `${content}, the harbor council told reporters.`,
      said: [{ source: 'the harbor council', cue: 'told', content }],
    },
    { text: 'The northern dock will close for nine weeks in autumn, dockers heard.' },
  ).filter((c) => c.members.length === 2)
  expect(claim?.text).toBe(content)
})

test('"if she does not resign" says neither that she stays nor that she goes', () => {
  const found = conflicts(
    { people, text: 'Oda Brandt resigned on Thursday. Brandt’s resignation ends a long quarrel.' },
    { people, text: 'Strikers had threatened to march if Oda Brandt did not resign.' },
  )
  expect(found).toEqual([])
})

test('what calls something inaccurate does not tell it', () => {
  const found = conflicts(
    { text: 'The harbor company called the dockers’ ferry lawsuit frivolous and inaccurate on Friday.' },
    {
      text: 'The harbor company said the dockers’ ferry lawsuit was inaccurate.',
      said: [
        {
          source: 'The harbor company',
          cue: 'said',
          content: 'the dockers’ ferry lawsuit was inaccurate',
          response: 'denial',
        },
      ],
    },
  )
  expect(found).toEqual([])
})

test('a quotation that is cut off is closed in the name of its claim', () => {
  const text = 'The engineer called the northern harbor bridge “a rusty disgrace for the whole town and valley'
  const [claim] = claimsIn({ text: `${text}, and more”.` }, { text: `${text}, and worse”.` })
  expect((claim?.text.match(/“/g) ?? []).length).toBe((claim?.text.match(/”/g) ?? []).length)
})

test('a denied appointment is no denial that somebody else goes', () => {
  const found = conflicts(
    {
      people,
      text: 'Emil Sorrel resigned. Emil Sorrel resigned on Monday. The council plans the appointment of Oda Brandt to the harbor board.',
      moves: [
        { words: 'Emil Sorrel resigned', post: 'Governor', outgoing: 'Emil Sorrel', view: 'done' },
        { words: 'appointment of Oda Brandt', post: 'Board Member', incoming: 'Oda Brandt' },
      ],
    },
    {
      people,
      text: 'Emil Sorrel resigned. A clerk denied that the appointment to the board was certain.',
      moves: [{ words: 'Emil Sorrel resigned', post: 'Governor', outgoing: 'Emil Sorrel', view: 'done' }],
      said: [
        {
          source: 'A clerk',
          cue: 'denied',
          content: 'that the appointment to the board was certain',
          response: 'denial',
        },
      ],
    },
  )
  expect(found.map((c) => c.text)).toEqual(['Oda Brandt would become Board Member'])
})

test('what is not seen stands in no clause of its own', () => {
  const found = conflicts(
    { text: 'A docker not named in the ferry ledger sang.' },
    { text: 'A docker was named in the ferry ledger.' },
  )
  expect(found.filter((c) => c.conflict === 'existence')).toEqual([])
})

test('whose aides go does not go', () => {
  const found = claimsIn(
    { people, text: 'Oda Brandt resigned on Monday. Oda Brandt was fired, said the Courier.' },
    { people, text: 'Five of Oda Brandt’s aides resigned on Friday.' },
  )
  expect(found.some((c) => c.members.some((m) => m.text.includes('aides') && m.value))).toBe(false)
})

test('an address of the web says nothing', () => {
  const claims = claimsIn(
    { text: 'The ferry sank. https://ferry.example/tarn/7Kq' },
    { text: 'That never happened. https://ferry.example/tarn/7Kq' },
  )
  expect(claims.filter((c) => c.members.some((m) => m.text.startsWith('https')))).toEqual([])
})

test.each([
  [
    'more and less',
    'No minister has done more to mend the northern harbor wall.',
    'Oda Brandt will mend the northern harbor wall.',
  ],
  [
    'what is asked',
    'The harbor wall was not mended by the northern company.',
    'Dockers asked if the harbor wall was mended by the northern company.',
  ],
])('%s is no telling against', (_, a, b) =>
  expect(conflicts({ people, text: a }, { people, text: b }).filter((c) => c.conflict === 'existence')).toEqual([]),
)

test('who says "I will finish my term" stays', () => {
  const found = claimsIn(
    {
      people,
      text: 'Oda Brandt resigned on Monday.',
      moves: [{ words: 'Oda Brandt resigned', post: 'Harbor Minister', outgoing: 'Oda Brandt' }],
    },
    {
      people,
      text: '“I will finish my term,” Oda Brandt said.',
      said: [{ source: 'Oda Brandt', cue: 'said', content: '“I will finish my term,”', by: 'Oda Brandt' }],
    },
  )
  expect(found.flatMap((c) => c.members).some((m) => m.value === 'stays')).toBe(true)
})
