import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../../test/readings.ts'
import type { Claim } from '../../schema/types.ts'
import { storyOf } from '../story.ts'

const claimsIn = (...made: Made[]): Claim[] => storyOf(made.map(madeReading)).claims
const people = ['Oda Brandt', 'Emil Sorrel']

test('how somebody went is one claim, and in conflict where one report says resigned and another fired', () => {
  const claims = claimsIn(
    { people, text: 'Oda Brandt resigned on Thursday after nine years. Nobody expected Brandt’s resignation.' },
    { people, text: 'Oda Brandt was fired on Thursday, the mayor’s aides say.' },
  )
  const claim = claims.find((c) => c.conflict === 'status')
  expect(claim?.text).toBe('Whether and how Oda Brandt goes')
  expect(new Set(claim?.members.map((m) => m.value))).toEqual(new Set(['leaves', 'forced']))
})

test('what was open and is settled later is one claim, and no conflict', () => {
  const claim = claimsIn(
    { people, text: 'Oda Brandt would not say on Monday whether she will leave office.' },
    { people, text: 'Oda Brandt resigned on Thursday. Oda Brandt resigned in tears.' },
  ).find((c) => c.text === 'Whether and how Oda Brandt goes')
  expect(new Set(claim?.members.map((m) => m.value))).toEqual(new Set(['open', 'leaves']))
  expect(claim?.conflict).toBeUndefined()
})

test('a demand to resign contradicts no resignation', () => {
  const claims = claimsIn(
    { people, text: 'Oda Brandt resigned on Thursday. Brandt’s resignation ends a long quarrel.' },
    { people, text: 'Strikers had called on Oda Brandt to resign for weeks.' },
  )
  expect(claims.filter((c) => c.conflict)).toEqual([])
})

test('what begins twice in different ways is a conflict of cause', () => {
  const claims = claimsIn(
    { text: 'The inquiry began when a clerk found forged tickets.' },
    { text: 'The inquiry was sparked by an anonymous letter from abroad.' },
  )
  expect(claims.find((c) => c.conflict === 'cause')?.text).toBe('How the investigation began')
})

test('a term that ends in two different years is a conflict of timing', () => {
  const claims = claimsIn(
    { people, text: 'Oda Brandt’s second term as governor ends in 2034.', times: [['2034', '2034']] },
    { people, text: 'Brandt may leave before her second term ends in 2035.', times: [['2035', '2035']] },
  )
  expect(
    claims
      .find((c) => c.conflict === 'timing')
      ?.members.map((m) => m.value)
      .sort(),
  ).toEqual(['2034', '2035'])
})

test('a question that two reports leave open is a claim, and no conflict', () => {
  const claims = claimsIn(
    { people, text: 'It is unclear whether Emil Sorrel would move to the harbor ministry.' },
    { people, text: 'There is a debate over whether Sorrel should move to the harbor ministry at all.' },
  )
  const open = claims.find((c) => c.members.every((m) => m.stance === 'leaves-open'))
  expect(open?.members).toHaveLength(2)
  expect(open?.conflict).toBeUndefined()
})

test('whom a question calls "she" is named before it, and what it asks of may be an organization', () => {
  const organizations = ['Harbor Court']
  const claims = claimsIn(
    { people, organizations, text: 'There is a debate over whether Oda Brandt should leave the Harbor Court.' },
    {
      people,
      organizations,
      text: 'Oda Brandt won again, but it is unclear whether she would stay at the Harbor Court.',
    },
  )
  expect(claims.find((c) => c.members.every((m) => m.stance === 'leaves-open'))?.members).toHaveLength(2)
})

test('opposite words about the same thing differ', () => {
  const claims = claimsIn(
    { text: 'The harbor council supported the northern bridge levy.' },
    { text: 'The harbor council opposed the northern bridge levy.' },
  )
  expect(claims.some((c) => c.conflict === 'status')).toBe(true)
})

test('"not only" and "No. 2" negate nothing', () => {
  const claims = claimsIn(
    { people, text: 'Emil Sorrel visited the northern dock and the lighthouse.' },
    { people, text: 'Emil Sorrel not only visited the northern dock and the lighthouse but slept there.' },
    { people, text: 'No. 2 Emil Sorrel visited the northern dock and the lighthouse.' },
  )
  expect(claims.filter((c) => c.conflict)).toEqual([])
})

test('of own accord contradicts forced, and no plain going', () => {
  const own = { people, text: 'Oda Brandt left office of her own free will. Oda Brandt resigned voluntarily.' }
  const differing = (text: string) =>
    claimsIn(own, { people, text }).filter((c) => c.conflict === 'status' && c.text.includes('Brandt goes')).length
  expect(differing('Oda Brandt was forced to resign, aides say.')).toBe(1)
  expect(differing('Oda Brandt resigned on Thursday.')).toBe(0)
})

test('"did not say whether she will stay" leaves it open', () => {
  const claim = claimsIn(
    { people, text: 'Emil Sorrel was asked whether Oda Brandt will stay on until June.' },
    { people, text: 'Oda Brandt was fired on Thursday. Nobody wept when Brandt was fired.' },
  ).find((c) => c.text === 'Whether and how Oda Brandt goes')
  expect(claim?.members.map((m) => m.value).sort()).toEqual(['forced', 'forced', 'open'])
})

test('what is done and was denied before is named as what was denied', () => {
  const move = { post: 'Transport Minister', outgoing: 'Oda Brandt', incoming: 'Emil Sorrel' }
  const claim = claimsIn(
    {
      people,
      published: '2031-05-01',
      text: 'A spokesman denied that the premier would replace Oda Brandt with Emil Sorrel.',
      moves: [{ words: 'replace Oda Brandt with Emil Sorrel', ...move, view: 'denied' }],
    },
    {
      people,
      published: '2031-05-09',
      text: 'Emil Sorrel replaced Oda Brandt on Friday.',
      moves: [{ words: 'Emil Sorrel replaced Oda Brandt', ...move, view: 'done' }],
    },
  ).find((c) => c.conflict === 'existence')
  expect(claim?.text).toBe('Emil Sorrel would take over from Oda Brandt as Transport Minister')
  expect(claim?.conflictNote).toBe('Asserted and denied at first; told as done later.')
})

test('one thing that bears two years differs; what comes every year does not', () => {
  const told = (text: string, year: string): Made => ({ people, text, times: [[year, year]] })
  const dated = (thing: string) =>
    claimsIn(
      told(`Sorrel signed the 2031 ${thing} with the northern company.`, '2031'),
      told(`Lawyers recalled the 2032 ${thing} that Sorrel signed.`, '2032'),
    ).filter((c) => c.conflict === 'timing').length
  expect(dated('ferry deal')).toBe(1)
  expect(dated('budget')).toBe(0)
})

const timed = (one: [string, string, string], other: [string, string, string]) =>
  claimsIn(
    { people, text: one[0], times: [[one[1], one[2]]] },
    { people, text: other[0], times: [[other[1], other[2]]] },
  ).filter((c) => c.conflict === 'timing').length

test('one thing told with two years or two months differs', () => {
  const led = (year: string) => `Emil Sorrel has led the northern pilots since ${year}.`
  expect(timed([led('2022'), '2022', '2022'], [led('2023'), '2023', '2023'])).toBe(1)
  const opens = (when: string) => `The northern council is to choose a harbor warden ${when}.`
  expect(
    timed(
      [opens('by mid-March'), 'mid-March', '2031-03-11~/2031-03-20~'],
      [opens('in late May'), 'late May', '2031-05-25~'],
    ),
  ).toBe(1)
})

test.each([
  ['a week and a day of it', ['this week', '2031-03-03/2031-03-09'], ['Tuesday', '2031-03-04']],
  ['a day whose year is inferred', ['June 28', '2031-06-28'], ['June 28', '2030-06-28']],
] as const)('%s do not differ', (_, one, other) => {
  const told = (when: string) => `The northern council chose a harbor warden ${when}.`
  expect(timed([told(one[0]), ...one], [told(other[0]), ...other])).toBe(0)
})

test('one more of a kind has a time of its own', () => {
  expect(
    timed(
      ['In March, the northern yard launched two wooden ferries.', 'March', '2031-03'],
      ['The northern yard launched another wooden ferry in May.', 'May', '2031-05'],
    ),
  ).toBe(0)
})

const qualified = (one: string, other: string) =>
  claimsIn({ people, text: one }, { people, text: other }).find((c) => c.conflictNote?.startsWith('“'))?.conflict

test.each([
  [
    'Emil Sorrel pleaded guilty to visa fraud charges.',
    'Emil Sorrel pleaded guilty in May to an immigration fraud charge.',
    'wording',
  ],
  [
    'Oda Brandt was the only islander in Sorrel’s cabinet.',
    'Oda Brandt was the first islander to join Sorrel’s cabinet.',
    'wording',
  ],
  ['Hundreds of islanders greeted the northern ferry.', 'Thousands of islanders greeted the northern ferry.', 'number'],
])('one thing of two kinds differs: %s', (one, other, kind) => {
  expect(qualified(one, other)).toBe(kind)
})

test.each([
  ['Emil Sorrel saw the first ferry.', 'Oda Brandt waited for the second ferry in Tarn.'],
  [
    'Oda Brandt lost the first vote and won the second vote on the harbor.',
    'Brandt won the second vote on the harbor.',
  ],
])('two things of a name do not differ: %s', (one, other) => {
  expect(qualified(one, other)).toBeUndefined()
})

test.each([
  [
    'Emil Sorrel resigned as northern harbor minister on Friday.',
    'Tarn named Emil Sorrel northern harbor minister on Monday.',
  ],
  [
    'Emil Sorrel resigned as northern harbor minister on Friday.',
    'Fishers called on harbor minister Emil Sorrel to resign on Monday.',
  ],
])('two happenings have two days: %s', (one, other) => {
  expect(timed([one, 'Friday', '2031-03-07'], [other, 'Monday', '2031-03-03'])).toBe(0)
})

test('what somebody only threatened has no time of its own', () => {
  const leaving = ['Emil Sorrel is expected to resign in May, two islanders said.', 'May', '2031-05'] as const
  const other = (what: string) => [`A quarrel over ferries: Emil Sorrel ${what} in March.`, 'March', '2031-03'] as const
  expect(timed([...leaving], [...other('resigned')])).toBe(1)
  expect(timed([...leaving], [...other('threatened to resign')])).toBe(0)
})
