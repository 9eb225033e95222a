import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../../test/readings.ts'
import { storyOf } from '../story.ts'

const people = ['Oda Brandt', 'Emil Sorrel']
const denied = (...made: Made[]) =>
  storyOf(made.map((m) => madeReading({ people, ...m }))).claims.filter((c) => c.conflict === 'existence')
const told = (claim: { members: { stance: string; text: string }[] } | undefined, stance: string) =>
  claim?.members.filter((m) => m.stance === stance).map((m) => m.text)

test('a dismissal that names nothing answers what was brought up just before', () => {
  const [claim] = denied({
    text: 'The ferry opened on Monday. Emil Sorrel accused Oda Brandt of selling the lighthouse to a cousin. “That is a complete fabrication,” Brandt said.',
    said: [
      {
        source: 'Brandt',
        cue: 'said',
        content: '“That is a complete fabrication,”',
        by: 'Oda Brandt',
        response: 'denial',
      },
    ],
  })
  expect(told(claim, 'asserts')?.join()).toContain('selling the lighthouse')
})

test('one who denies a wrong answers another’s word for it in another report', () => {
  const [claim] = denied(
    { text: 'A judge ruled in March that Oda Brandt had broken the law when the ferry contract was signed.' },
    {
      text: '“I did nothing improper,” Oda Brandt told reporters in the harbor.',
      said: [
        {
          source: 'Oda Brandt',
          cue: 'told',
          content: '“I did nothing improper,”',
          by: 'Oda Brandt',
          response: 'denial',
        },
      ],
    },
  )
  expect(told(claim, 'asserts')?.join()).toContain('broken the law')
})

test('who says that all was well answers who says that it was not', () => {
  const content = '“We handled the sale appropriately,”'
  const [claim] = denied(
    { text: 'The sale was illegal, and Oda Brandt knew it, an auditor wrote.' },
    {
      text: `${content} Oda Brandt said on Sunday.`,
      said: [{ source: 'Oda Brandt', cue: 'said', content, by: 'Oda Brandt' }],
    },
  )
  expect(told(claim, 'denies')?.join()).toContain('appropriately')
})

test.each([
  ['what should be is not told to be', 'Oda Brandt should have signed the ferry contract, a docker said.'],
  ['what is planned may still come', 'Aides say that Emil Sorrel lives beside the northern lighthouse.'],
])('%s', (_, text) => {
  const content = 'Oda Brandt never signed the ferry contract'
  const found = denied(
    { text },
    { text: `A clerk said ${content}.`, said: [{ source: 'A clerk', cue: 'said', content, polarity: 'negative' }] },
  )
  expect(found).toEqual([])
})

test('"the claim that … is false" denies what stands before', () => {
  const [claim] = denied(
    { text: 'Oda Brandt moved the harbor archive to a private cellar, dockers told the Courier.' },
    { text: 'The suggestion that Oda Brandt moved the harbor archive to any private cellar is categorically false.' },
  )
  expect(told(claim, 'asserts')?.join()).toContain('dockers')
})

test('a negation stands against whoever says what it negates, however little else they share', () => {
  const [claim] = denied(
    {
      text: 'After a long evening in the council Emil Sorrel called it a slip of the tongue.',
    },
    { text: 'It was no slip of the tongue, the choir says.' },
  )
  expect(claim?.members).toHaveLength(2)
})

test('what goes on after a denial answers what that answers', () => {
  const [claim] = denied(
    { text: 'Oda Brandt had promised the northern ferry to a cousin, two dockers told the Courier.' },
    {
      text: 'Oda Brandt denied that she promised the northern ferry to a cousin. “It is a complete lie,” Brandt said.',
      said: [
        {
          source: 'Oda Brandt',
          cue: 'denied',
          content: 'that she promised the northern ferry to a cousin',
          by: 'Oda Brandt',
          response: 'denial',
        },
        { source: 'Brandt', cue: 'said', content: '“It is a complete lie,”', by: 'Oda Brandt', response: 'denial' },
      ],
    },
  )
  expect(told(claim, 'denies')).toHaveLength(2)
})

test('what would be a wrong if something were so is no accusation', () => {
  const content = '“I did nothing improper,”'
  const found = denied(
    { text: 'Oda Brandt may have broken the law if the ferry contract is older, a judge wrote.' },
    {
      text: `${content} Oda Brandt told reporters.`,
      said: [{ source: 'Oda Brandt', cue: 'told', content, by: 'Oda Brandt', response: 'denial' }],
    },
  )
  expect(found).toEqual([])
})
