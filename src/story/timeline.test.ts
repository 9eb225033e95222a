import { expect, test } from 'vitest'
import { madeReading } from '../../test/readings.ts'
import { storyOf } from './story.ts'

test('dated passages in order of time, the same told twice as one entry with both passages', () => {
  const people = ['Oda Brandt']
  const { timeline } = storyOf([
    madeReading({
      people,
      text: 'Oda Brandt will open the northern bridge on 3 June. Brandt closed the old ferry on 4 May.',
      times: [
        ['on 3 June', '2031-06-03'],
        ['on 4 May', '2031-05-04'],
      ],
    }),
    madeReading({
      people,
      text: 'The old ferry was closed by Oda Brandt on 4 May. Many things happened in the last decade.',
      times: [
        ['on 4 May', '2031-05-04'],
        ['the last decade', '2021/2030'],
      ],
    }),
  ])
  expect(timeline.map((t) => t.value)).toEqual(['2031-05-04', '2031-06-03'])
  expect(timeline[0]!.evidence).toHaveLength(2)
})
