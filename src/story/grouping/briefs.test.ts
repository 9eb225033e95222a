import { expect, test } from 'vitest'
import type { Report } from '../../schema/types.ts'
import { groupBriefs } from './briefs.ts'

const item = (text: string, i: number): Report => ({
  id: String(i),
  outlet: null,
  published: null,
  headline: null,
  text,
  furniture: [],
})

/** Two quakes: places, numbers and names tell them apart. */
const SELM = [
  'A quake of magnitude 5.4 shook Port Selm on Monday, killing four people, governor Ilse Brandt said.',
  'Four people died in Port Selm when the harbour wall fell. Brandt promised help.',
  'Brandt visits Port Selm, where a 5.4 quake killed four near the harbour.',
  'Port Selm: rescue teams search houses by the harbour, says governor Ilse Brandt.',
  'Governor Brandt closes the harbour of Port Selm; the quake killed four.',
  'The Port Selm quake, of 5.4, left four dead on Monday, says governor Brandt.',
]
const QUILL = [
  'Nine miners were killed at Quillport by a quake of magnitude 6.1, mayor Tomas Reik said on Sunday.',
  'The mine at Quillport fell in during the quake and buried nine miners.',
  'Mayor Reik mourns nine miners in Quillport after the 6.1 quake.',
  'No hope for the nine in the mine, says Quillport mayor Tomas Reik.',
  'Quillport mine was warned before Sunday, miners tell mayor Reik.',
  'On Sunday a 6.1 quake hit Quillport and its mine; nine died.',
]
const OTHER = [
  'A lost canvas by Edda Oram was found behind a boiler.',
  'Curators show the Oram canvas that the boiler hid.',
]

test('look-alike events stay apart, by names and numbers', () => {
  const groups = groupBriefs([...SELM, ...QUILL, ...OTHER].map(item), { of: () => 5 })
  expect(groups.slice(0, 2)).toEqual([
    [0, 1, 2, 3, 4, 5],
    [6, 7, 8, 9, 10, 11],
  ])
  expect(groups.slice(2).flat()).toEqual([12, 13])
})

test('nothing and items without a word', () => {
  expect(groupBriefs([], { of: () => 5 })).toEqual([])
  expect(groupBriefs(['', '…'].map(item), { of: () => 5 })).toEqual([[0], [1]])
})
