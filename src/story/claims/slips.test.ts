import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../../test/readings.ts'
import { storyOf } from '../story.ts'

const people = ['Oda Brandt']
const wordings = (...made: Made[]) =>
  storyOf(made.map(madeReading)).claims.flatMap((c) => (c.conflict === 'wording' ? [c.conflictNote] : []))

test('what one rendering leaves out near its beginning is told', () => {
  const one = { people, text: 'Brandt wrote: “I quickly blamed the two young millers in a way that I regret deeply.”' }
  const other = {
    people,
    text: 'She said: “I heard of a flood and quickly blamed the two young millers in a way that I regret deeply.”',
  }
  expect(wordings(one, other)).toHaveLength(1)
  const same = { people, text: 'She said: “I blamed the two young millers in a way that I regret deeply.”' }
  const cut = { people, text: 'She wrote that she “blamed the two young millers in a way that I regret deeply.”' }
  expect(wordings(cut, same)).toEqual([])
  expect(wordings(same, { people, text: `Later: ${same.text}` })).toEqual([])
})

test('a short quotation that is another one but for a word inside it', () => {
  const one = { people, text: 'Brandt called it fit for “a seat in the mill.”' }
  const more = { people, text: `${one.text} “Dress for the day ... and come.”` }
  const other = { people, text: 'Brandt told her to “dress for the day, not a seat in a mill,” and left.' }
  expect(wordings(one, other)).toHaveLength(1)
  expect(wordings(more, other)).toHaveLength(1)
  expect(wordings(one, { people, text: 'Brandt told her to “take a seat in the mill.”' })).toEqual([])
  const plural = { people, text: 'Brandt called it fit for “a seat in the mills.”' }
  expect(wordings(one, plural)).toEqual([])
})
