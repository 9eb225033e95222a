import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../test/readings.ts'
import { Story } from '../schema/brief.ts'
import { addReading, type StoryState, storyOf } from './story.ts'

const made: Made[] = [
  {
    outlet: 'The Harbor Post',
    published: '2031-05-15',
    people: ['Oda Brandt', 'Emil Sorrel'],
    organizations: ['Transport Ministry'],
    text: 'Transport Minister Oda Brandt will resign in June, two officials said on Thursday. Emil Sorrel denied that Brandt would resign. “Nobody is leaving this house,” Sorrel told reporters.',
    said: [
      {
        source: 'two officials',
        cue: 'said',
        content: 'Transport Minister Oda Brandt will resign in June',
        described: 'two officials',
      },
      {
        source: 'Emil Sorrel',
        cue: 'denied',
        content: 'that Brandt would resign',
        by: 'Emil Sorrel',
        response: 'denial',
      },
      { source: 'Sorrel', cue: 'told', content: '“Nobody is leaving this house,”', by: 'Emil Sorrel' },
    ],
    moves: [
      {
        words: 'Transport Minister Oda Brandt will resign',
        post: 'Transport Minister',
        outgoing: 'Oda Brandt',
        when: [['in June', '2031-06']],
      },
    ],
    times: [['in June', '2031-06']],
  },
  {
    outlet: 'Daily Lantern',
    published: '2031-05-16',
    people: ['Brandt', 'Sorrel'],
    text: 'Brandt will resign in July, The Harbor Post reported. Sorrel said: “Nobody is leaving this house.”',
    said: [
      { source: 'The Harbor Post', cue: 'reported', content: 'Brandt will resign in July', footing: 'outlet' },
      { source: 'Sorrel', cue: 'said', content: '“Nobody is leaving this house.”', by: 'Sorrel' },
    ],
    moves: [
      { words: 'Brandt will resign', post: 'Transport Minister', outgoing: 'Brandt', when: [['in July', '2031-07']] },
    ],
    credits: [{ words: 'The Harbor Post reported', cited: 'The Harbor Post', attributions: [0] }],
  },
  {
    published: null,
    people: ['Oda Brandt'],
    text: 'Oda Brandt resigned on Friday after 31 months. It is unclear when she will leave.',
    times: [['on Friday', '2031-05-16']],
  },
]
const readings = made.map(madeReading)

test('a story keeps its schema, also with nothing in it', () => {
  expect(Story.parse(storyOf(readings)).reports).toHaveLength(3)
  expect(Story.parse(storyOf([])).reports).toEqual([])
  expect(Story.parse(storyOf([madeReading({ text: '' })])).reports).toHaveLength(1)
})

test('any order of readings, and any of them twice, gives the same story', () => {
  const expected = storyOf(readings)
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 0, 1, 2], { minLength: 6 }), (order) => {
      expect(storyOf(order.map((i) => readings[i]!))).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})

test('adding a reading gives the story of all readings', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
      let state: StoryState | null = null
      for (const i of order) state = addReading(state, readings[i]!)
      expect(state!.story).toEqual(storyOf(readings))
    }),
    { numRuns: 6 },
  )
})

test('a story read at once or in part, then added to in any order, is the story of all readings', () => {
  const expected = storyOf(readings)
  const orders = fc.shuffledSubarray([0, 1, 2, 0, 1, 2], { minLength: 6 })
  fc.assert(
    fc.property(orders, fc.nat(6), (order, split) => {
      const all = order.map((i) => structuredClone(readings[i]!))
      const first = [...new Map(all.slice(0, split).map((r) => [r.report.id, r])).values()]
      let state: StoryState = { readings: first, story: storyOf(first) }
      for (const reading of all.slice(split)) state = addReading(state, reading)
      if (split < 6) expect(state.story).toEqual(expected)
      expect(storyOf(all)).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})

test("every span's text is the report's text at its place", () => {
  const texts = new Map(readings.map((r) => [r.report.id, r.report.text]))
  let spans = 0
  const walk = (x: unknown): void => {
    if (Array.isArray(x)) x.forEach(walk)
    else if (x && typeof x === 'object') {
      const s = x as Record<string, unknown>
      if (typeof s.report === 'string' && typeof s.start === 'number') {
        spans++
        expect(texts.get(s.report)!.slice(s.start, s.end as number)).toBe(s.text)
      }
      Object.values(x).forEach(walk)
    }
  }
  walk(storyOf(readings))
  expect(spans).toBeGreaterThan(10)
})

test('speakers are joined across reports', () => {
  const by = storyOf(readings).statements.filter((s) => s.by !== null)
  expect(new Set(by.map((s) => s.by)).size).toBe(1)
})

test.each([
  ['no space', 'x'.repeat(200_000)],
  ['quotation marks', '“"'.repeat(50_000)],
  ['one denial again and again', 'Sorrel denied that 25 ships left the dock. '.repeat(3000)],
  ['one sentence without end', 'asked not to resign over 30 ships because '.repeat(4000)],
  ['controls and lone surrogates', '\u0000\ud800 \udc00\u0007 '.repeat(20_000)],
])('hostile text is read in bounded time: %s', (_, text) => {
  const story = storyOf([madeReading({ text }), madeReading({ text: `${text} End.` })])
  expect(Story.safeParse(story).success).toBe(true)
})
