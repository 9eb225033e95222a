import { expect, test } from 'vitest'
import { wordInfo } from './lexicon.ts'
import { TOLD_AT, toldIn } from './told.ts'

const KINDS = ['person', 'place', 'organization', 'thing']

test.each([
  ['Harlow is a small fishing village in Oravia .', 'Harlow: place'],
  ['Oda Brandt ( born 1950 ) was an actress .', 'Oda Brandt: person'],
  ['Vell , a rock band from Harlow , played .', 'Vell: organization'],
  ['Red Morning is an album of songs .', 'Red Morning: thing'],
  ['Harlow is far away .', ''],
])('%s', (text, expected) => {
  const infos = text.split(' ').map((word) => wordInfo(word))
  const told = [...toldIn(infos)].map(({ from, to, bits }) => {
    const kinds = KINDS.filter((_, k) => (bits >> TOLD_AT) & (1 << k))
    return `${infos
      .slice(from, to)
      .map((w) => w.form)
      .join(' ')}: ${kinds.join(' ')}`
  })
  expect(told.join('; ')).toBe(expected)
})
