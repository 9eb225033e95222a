import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../../test/readings.ts'
import type { Claim } from '../../schema/types.ts'
import { storyOf } from '../story.ts'

const claimsIn = (...made: Made[]): Claim[] => storyOf(made.map(madeReading)).claims
const holding = (claims: readonly Claim[], ...words: string[]) =>
  claims.find((c) => words.every((w) => c.members.some((m) => m.text.includes(w))))

test('the same quotation in two reports is one claim, whoever cuts it shorter', () => {
  const claims = claimsIn(
    { text: '“We have never closed a bridge without telling the harbor first,” the engineer said.' },
    { text: 'The engineer said they “never closed a bridge without telling the harbor” before.' },
  )
  expect(
    holding(claims, 'We have never closed', 'they “never closed') ?? holding(claims, 'never closed a bridge'),
  ).toMatchObject({
    members: [{ stance: 'asserts' }, { stance: 'asserts' }],
  })
})

test('two renderings of one utterance that differ are a conflict of wording', () => {
  const claims = claimsIn(
    { text: '“If the dam holds, then we need to rebuild the valley,” Oda Brandt said.' },
    { text: '“If the dam holds, then we have got to leave the valley,” Oda Brandt said.' },
  )
  expect(claims.find((c) => c.conflict === 'wording')?.conflictNote).toContain('rebuild')
})

test.each([
  [
    '“The harbor gave us five days to clear the dock,” Brandt said.',
    '“The harbor gave us 5 days to clear the dock,” he said.',
  ],
  [
    '“In the ninth dock the winner keeps the boat,” Brandt said.',
    '“In the 9th dock the winners keeps the boat,” he said.',
  ],
  [
    '“I have not done a crime. I have not sold any ferries to the bank,” Brandt said.',
    '“I have not sold any ferries to the bank,” Brandt said. “I have not done a crime.”',
  ],
])('%s / %s: no other words', (a, b) => {
  expect(claimsIn({ text: a }, { text: b }).filter((c) => c.conflict === 'wording')).toEqual([])
})

test('one sentence of a longer quotation may be rendered in other words', () => {
  const claims = claimsIn(
    {
      text: '“I know the town. … I took ferry money that was meant for my crew,” Oda Brandt said of the harbor funds.',
    },
    { text: 'Oda Brandt admitted of the harbor funds: “I took ferry money I owed to my crew.”' },
  )
  expect(claims.find((c) => c.conflict === 'wording')).toBeDefined()
})

test('a mark on one expression joins the clauses around it', () => {
  const claims = claimsIn(
    { text: 'Oda Brandt called the harbor tax a “shipwreck” in a meeting.', people: ['Oda Brandt'] },
    { text: 'Last week Brandt said privately that the harbor tax was a “shipwreck” for the town.', people: ['Brandt'] },
  )
  expect(holding(claims, 'called the harbor tax', 'said privately')).toBeDefined()
})

test('what is denied stands beside who denies it, in one claim and in conflict', () => {
  const claims = claimsIn(
    { text: 'Soldiers fired on strikers at the northern dock on Friday, witnesses said.' },
    {
      text: 'An army spokesman denied soldiers fired on strikers.',
      said: [
        {
          source: 'An army spokesman',
          cue: 'denied',
          content: 'soldiers fired on strikers',
          response: 'denial',
          footing: 'spokesperson',
        },
      ],
    },
  )
  const claim = holding(claims, 'northern dock', 'denied soldiers')
  expect(claim?.conflict).toBe('existence')
  expect(claim?.members.map((m) => m.stance).sort()).toEqual(['asserts', 'denies'])
})

test('not denying is neither denying nor a conflict', () => {
  const claims = claimsIn(
    { text: 'The council has a secret plan to close the northern dock, aides said.' },
    {
      text: 'Emil Sorrel did not deny that the council has a plan to close the northern dock.',
      said: [
        {
          source: 'Emil Sorrel',
          cue: 'did not deny',
          content: 'that the council has a plan to close the northern dock',
          response: 'non-denial',
        },
      ],
    },
  )
  expect(claims.filter((c) => c.conflict)).toEqual([])
  expect(holding(claims, 'secret plan', 'did not deny')?.members.some((m) => m.stance === 'does-not-deny')).toBe(true)
})

test.each([
  [
    'More than 50 strikers were killed by soldiers at the dock.',
    'More than 40 strikers were killed by soldiers at the dock.',
    true,
  ],
  ['Twenty-nine ports have laws that protect dockers.', 'In 25 ports no law protects dockers.', true],
  ['Soldiers killed 50 strikers at the dock.', 'The dock has 40 cranes and three soldiers.', false],
  ['The strike began on May 3 at the northern dock.', 'The strike began in 2031 at the northern dock.', false],
])('%s / %s: differing numbers %s', (a, b, conflict) => {
  expect(claimsIn({ text: a }, { text: b }).some((c) => c.conflict === 'number')).toBe(conflict)
})

test('a number that a later report puts higher is explained, not hidden', () => {
  const claims = claimsIn(
    { text: 'Soldiers killed 40 strikers at the northern dock.', published: '2031-05-01' },
    { text: 'Soldiers killed 52 strikers at the northern dock.', published: '2031-05-03' },
  )
  const claim = holding(claims, '40 strikers', '52 strikers')
  expect(claim?.conflict).toBeUndefined()
  expect(claim?.conflictNote).toContain('may have grown')
})

test('dates for one going that cannot both be true are a conflict of timing', () => {
  const leaving = (text: string, words: string, value: string): Made => ({
    text,
    people: ['Oda Brandt'],
    moves: [{ words: text.slice(0, -1), post: 'Transport Minister', outgoing: 'Oda Brandt', when: [[words, value]] }],
  })
  const timing = (a: string, b: string) =>
    claimsIn(
      leaving('Transport Minister Oda Brandt will resign in June.', 'in June', a),
      leaving('Transport Minister Oda Brandt will resign on 2 July.', 'on 2 July', b),
    ).find((c) => c.conflict === 'timing')
  expect(
    timing('2031-06', '2031-07-02')
      ?.members.map((m) => m.value)
      .sort(),
  ).toEqual(['2031-06', '2031-07-02'])
  expect(timing('2031-06', '2031-06')).toBeUndefined()
})

test('no story shows more than eight conflicts, and the rest are told in words', () => {
  const places = ['north', 'south', 'east', 'west', 'upper', 'lower', 'inner', 'outer', 'old', 'new', 'long', 'short']
  const tell = (n: number) =>
    places.map((p, i) => `Soldiers wounded ${n + i} dockers beside the ${p} lighthouse ${p}ward.`).join(' ')
  const claims = claimsIn({ text: tell(20) }, { text: tell(33) })
  expect(claims.filter((c) => c.conflict).length).toBeLessThanOrEqual(8)
})

const differently = (one: string, other: string) =>
  claimsIn({ text: one }, { text: other }).find((c) => c.conflict === 'wording')?.conflictNote

test.each([
  [
    'its end differs',
    '“Every winter the valley comes nearer to a flood,” she said.',
    '“Every winter the valley comes nearer to a drought,” she said.',
    'flood',
  ],
  [
    'one has a word more',
    '“We will rebuild the northern dam before the winter storms,” he said.',
    '“We will rebuild the northern wooden dam before the winter storms,” he said.',
    'wooden',
  ],
  [
    'small words differ',
    '“It is harmful to the trust of the whole northern valley,” she said.',
    '“It is harmful for the trust of the whole northern valley,” she said.',
    'for',
  ],
])('a quotation differs where %s', (_, one, other, word) => {
  expect(differently(one, other)).toContain(word)
})

test.each([
  [
    'spelled otherwise',
    '“We trust Governor Moammar Qadrafi to rebuild the harbor,” he said.',
    '“We trust Governor Muammar Gadrafi to rebuild the harbor,” he said.',
  ],
  [
    'written as one',
    '“We will look at how the levy touches our work force,” she said.',
    '“We will look at how the levy touches our workforce,” she said.',
  ],
  [
    'a country’s initials',
    '“Nobody may be charged while premier of the United States,” she said.',
    '“Nobody may be charged while premier of the U.S.,” she said.',
  ],
  [
    'written in full',
    '“It’s time that we rebuild the northern harbor,” he said.',
    '“It is time that we rebuild the northern harbor,” he said.',
  ],
  [
    'an editor’s',
    '“We trust [Governor Brandt] to rebuild the northern harbor,” he said.',
    '“We trust her to rebuild the northern harbor,” he said.',
  ],
  [
    'left out with a mark',
    '“We will rebuild the harbor … before the winter storms come,” he said.',
    '“We will rebuild the harbor and the dam before the winter storms come,” he said.',
  ],
  [
    'of another sentence that both quote',
    '“I have not lied to the harbor court. I have not stolen from the harbor court,” he said.',
    '“I have not stolen from the harbor court,” he said. “I have not lied to the harbor court.”',
  ],
])('a quotation does not differ where words are %s', (_, one, other) => {
  expect(differently(one, other)).toBeUndefined()
})

test('one person’s remark in two wordings is a conflict of wording', () => {
  const told = (content: string, text: string): Made => ({
    people: ['Oda Brandt'],
    text,
    said: [{ source: 'Brandt', cue: 'said', content, by: 'Oda Brandt' }],
  })
  const one = '“I will decide about the ferry only by what is good for the fishing villages and for no reward,”'
  const other = '“My one question on the ferry is whether it is good for fishing villages, and not any reward,”'
  const claims = claimsIn(told(one, `${one} Oda Brandt said.`), told(other, `${other} Oda Brandt said.`))
  expect(claims.find((c) => c.conflict === 'wording')?.members).toHaveLength(2)
})

test('the places of two wordings show the words in which they part', () => {
  const claims = claimsIn(
    { text: '“The valley is no playground. The valley is no market. The valley is our home,” she said.' },
    { text: '“The valley is no playground. The valley is our home,” she said. “The valley is no playground.”' },
  )
  const claim = claims.find((c) => c.conflict === 'wording')
  expect(claim?.conflictNote).toContain('no market')
  expect(claim?.members.some((m) => m.text.includes('no market'))).toBe(true)
})
