import { expect, test } from 'vitest'
import { CONSIDERED, MENTIONS, POSITIONS, STAYS } from './positions.ts'

/** Answer of the first line that matches, as the claims take it. */
const read = (clause: string) => {
  const p = POSITIONS.find(({ pattern }) => new RegExp(pattern.source, 'i').test(clause))
  return p ? `${p.question}: ${p.value}` : null
}

test.each([
  ['Oda Brandt resigned on Thursday', 'goes: leaves'],
  ['Brandt was abruptly fired by the premier', 'goes: forced'],
  ['the premier ousted Brandt', 'goes: forced'],
  ['Brandt was leaving “of her own free will”', 'goes: of own accord'],
  ['Brandt had been given an hour to decide', 'goes: forced'],
  ['Brandt was told to resign', 'goes: forced'],
  ['Brandt was forced to resign', 'goes: forced'],
  ['the premier asked for Brandt’s resignation', 'goes: forced'],
  ['Brandt will not resign', 'goes: stays'],
  ['Brandt rebuffed calls from the harbor to step down', 'goes: stays'],
  ['the premier told Brandt to give some thought to stepping down', 'goes: asked to go'],
  ['Brandt resigned voluntarily', 'goes: of own accord'],
  ['Sorrel’s nomination collapsed over old debts', 'comes: dropped'],
  ['Brandt would not be fired', 'goes: stays'],
  ['Brandt will stay on until June', 'goes: stays'],
  ['Brandt will not seek a second term', 'goes: no further term'],
  ['strikers called on Brandt to resign', 'goes: asked to go'],
  ['Brandt would not say whether she will leave', 'goes: open'],
  ['Brandt threatened to resign last summer', 'considered: considered'],
  ['Sorrel is considering a bid', 'comes: considered'],
  ['Sorrel is not interested in the job', 'comes: declines'],
  ['Sorrel withdrew from the race', 'comes: declines'],
  ['Sorrel was dropped', 'comes: dropped'],
  ['Sorrel was named on Friday', 'comes: chosen'],
  ['the premier has not made a final choice of Sorrel', 'decided: undecided'],
  ['the premier settled on Sorrel', 'decided: decided'],
])('%s → %s', (clause, expected) => {
  expect(MENTIONS.test(clause)).toBe(true)
  expect(read(clause)).toBe(expected)
})

test.each([
  'Oda Brandt opened the northern bridge',
  'the storm left two villages without light',
  'Brandt met Sorrel in the harbor',
  'Brandt voluntarily admitted the debt',
  'Brandt dismissed the latest rumours about Sorrel',
  'the guard fired the first shot at Sorrel',
])('%s tells no position', (clause) => {
  expect(read(clause)).toBeNull()
})

test('thinking of going and staying are no going', () => {
  expect(CONSIDERED.test('Brandt considered resigning over the summer')).toBe(true)
  expect(CONSIDERED.test('Brandt resigned over the summer')).toBe(false)
  expect(STAYS.test('asked whether he wanted her to stay on the job')).toBe(true)
})
