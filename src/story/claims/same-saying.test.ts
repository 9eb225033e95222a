import { expect, test } from 'vitest'
import { madeReading } from '../../../test/readings.ts'
import { storyOf } from '../story.ts'

test('one saying that is read as a denial in one report only is no conflict', () => {
  const said = '“I do not think that the harbor contract is fair,”'
  const found = storyOf([
    madeReading({
      people: ['Oda Brandt'],
      text: `${said} Oda Brandt told the Courier.`,
      said: [{ source: 'Oda Brandt', cue: 'told', content: said, by: 'Oda Brandt', response: 'denial' }],
    }),
    madeReading({ people: ['Oda Brandt'], text: `${said} Oda Brandt told the council.` }),
  ]).claims.filter((c) => c.conflict)
  expect(found).toEqual([])
})
