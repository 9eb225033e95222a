import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDoc } from '../language.ts'

const named = (text: string, type: string) => {
  const doc = readDoc({ text, published: null, furniture: [] })
  return doc.layers.names.filter((n) => n.type === type).map((n) => doc.slice(n))
}

describe('persons, without titles', () => {
  test.each([
    ['Sen. Tom Holloway met Finance Minister Ines Vale on Monday.', ['Tom Holloway', 'Ines Vale']],
    ['Crown Prince Karim bin Salim Al Rashad was there.', ['Karim bin Salim Al Rashad']],
    ['The deputy, Nabil el-Harari, spoke first, and Mr. Wong Kai-ming second.', ['Nabil el-Harari', 'Wong Kai-ming']],
    ['The rider, Anton "Tex" Sorrel, won.', ['Anton "Tex" Sorrel']],
    ['Ambassador to the United Nations Nikki Brandt spoke on Monday.', ['Nikki Brandt']],
    ['Pope Felix II met Shah Omar I of Oravia.', ['Felix II', 'Omar I']],
    ['General Philip M. Drell met Herbert A. Sorrel.', ['Philip M. Drell', 'Herbert A. Sorrel']],
    ['Will Holloway resign? Tom Holloway did not say.', ['Holloway', 'Tom Holloway']],
    ['William A. Drell III met Oda Brandt MBE, a friend.', ['William A. Drell III', 'Oda Brandt MBE']],
    [
      'House Majority Whip Steve Sorrel of Ohio and Harbor Action CEO Peter Quill spoke.',
      ['Steve Sorrel', 'Peter Quill'],
    ],
    ['They wrote to Christian Sorrel.', ['Christian Sorrel']],
    ['The report names Ms. Hill and Mr Rivers.', ['Hill', 'Rivers']],
    ['I have promised Dr. Steinholt that Mrs. G. will come.', ['Steinholt', 'G']],
    ['The book by JOHANN HOLLOWAY was old.', ['JOHANN HOLLOWAY']],
    ['Emil Sorrel, 2nd Earl of Wellby, left.', ['Emil Sorrel']],
    ['Oda Halvorsen came. The Halvorsen family sat down.', ['Oda Halvorsen']],
    ['"Because Anna Holloway stays, nobody leaves," said spokesman Peter Quill.', ['Anna Holloway', 'Peter Quill']],
  ])('%s', (text, people) => expect(named(text, 'person')).toEqual(people))
})

test('organizations and places of the tables are found wherever they stand', () => {
  expect(named('He left the CIA for the State Department in Ohio.', 'organization')).toEqual([
    'CIA',
    'State Department',
  ])
  expect(named('He left the CIA for the State Department in Ohio.', 'place')).toEqual(['Ohio'])
})

test.each([
  'On Monday in May the senators met.',
  'The Board Chair and the Iraqi minister spoke to Americans.',
  'A ROW OVER NEW RULES',
  '"Oh God, no," they said.',
  'They headed the Catholic community; see oravia.gov for more.',
  'The first winner of the Stanley Cup was the Man of the Match.',
])('no person in: %s', (text) => expect(named(text, 'person')).toEqual([]))

test('a known body of several words is one name', () => {
  const text =
    'The chief of Immigration and Customs Enforcement met the chief of Customs and Border Protection in Oravia.'
  expect(named(text, 'organization')).toEqual(['Immigration and Customs Enforcement', 'Customs and Border Protection'])
})

test('a month is nobody, even where somebody has its name', () => {
  expect(named('Prime Minister Theresa May stayed. In May she left, said May.', 'person')).toEqual([
    'Theresa May',
    'May',
  ])
})

test('a name that is somebody as often as somewhere is somebody', () => {
  const text = 'Diana is here. A box for Diana. To Diana, and from Diana, a box. "Can Diana come?" said Tom.'
  expect(named(text, 'person').filter((n) => n === 'Diana')).toHaveLength(5)
})

test('names in captions are not read', () => {
  const text = 'Photo: Anna Holloway\n\nNothing happened.'
  const doc = readDoc({ text, published: null, furniture: [{ start: 0, end: 20 }] })
  expect(doc.layers.names).toEqual([])
})

test('any text gives names inside it that do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const doc = readDoc({ text, published: null, furniture: [] })
      let end = 0
      for (const n of doc.layers.names) {
        expect(n.from).toBeGreaterThanOrEqual(end)
        expect(n.to).toBeLessThanOrEqual(doc.length)
        end = n.to
      }
    }),
    { numRuns: 40 },
  )
})
