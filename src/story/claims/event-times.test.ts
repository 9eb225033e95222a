import { expect, test } from 'vitest'
import { type Made, madeReading } from '../../../test/readings.ts'
import { storyOf } from '../story.ts'

const people = ['Oda Brandt', 'Emil Sorrel']
const timings = (...made: Made[]) =>
  storyOf(made.map(madeReading))
    .claims.filter((c) => c.conflict === 'timing')
    .map((c) => c.members.map((m) => m.value).sort())

test('what happens once to somebody has one day', () => {
  const one = {
    people,
    text: 'Oda Brandt apologized on Friday for her remark about millers.',
    times: [['Friday', '2031-05-02']],
  } satisfies Made
  const other = {
    people,
    text: 'After long talks Brandt had to apologize Saturday at the town hall.',
    times: [['Saturday', '2031-05-03']],
  } satisfies Made
  expect(timings(one, other)).toEqual([['2031-05-02', '2031-05-03']])
})

test('of two people it may happen on two days', () => {
  const one = {
    people,
    text: 'The board fired Oda Brandt on Friday.',
    times: [['Friday', '2031-05-02']],
  } satisfies Made
  const other = {
    people,
    text: 'The board fired Emil Sorrel on Saturday.',
    times: [['Saturday', '2031-05-03']],
  } satisfies Made
  expect(timings(one, other)).toEqual([])
})

test('who leaves an administration leaves at one time, told by any word of going', () => {
  const one = {
    people,
    text: 'Oda Brandt reportedly quit earlier this month to join a private bank.',
    times: [['earlier this month', '2031-05-01/2031-05-20']],
  } satisfies Made
  const other = {
    people,
    text: 'Oda Brandt left the administration last year for a post at a bank.',
    times: [['last year', '2030']],
  } satisfies Made
  expect(timings(one, other)).toEqual([['2030', '2031-05-01/2031-05-20']])
})

test('what is set for a day to come is set for one', () => {
  const one = {
    text: 'Both parties will hold their primaries in mid May.',
    times: [['mid May', '2031-05-11~/2031-05-20~']],
  } satisfies Made
  const other = { text: 'The primary would be held on April 30.', times: [['April 30', '2031-04-30']] } satisfies Made
  expect(timings(one, other)).toEqual([['2031-04-30', '2031-05-11~/2031-05-20~']])
  const may = { text: 'The primary is scheduled for May 14.', times: [['May 14', '2030-05-14']] } satisfies Made
  expect(timings(one, may)).toEqual([])
})

test('a report that gives both times tells of two events', () => {
  const one = {
    people,
    text: 'Oda Brandt was arrested on Friday. Brandt was arrested again, and then arrested on Saturday at home.',
    times: [
      ['Friday', '2031-05-02'],
      ['Saturday', '2031-05-03'],
    ],
  } satisfies Made
  const other = {
    people,
    text: 'Oda Brandt was arrested on Saturday.',
    times: [['Saturday', '2031-05-03']],
  } satisfies Made
  expect(timings(one, other)).toEqual([])
})

test('the years of one person in a post are the same everywhere', () => {
  const one = { people, text: 'Oda Brandt, who served from 1967 to 1979, was the first.' }
  const other = { people, text: 'Since Oda Brandt, a miller, held the seat from 1966 to 1978, nobody has.' }
  expect(timings(one, other)).toEqual([['1966/1978', '1967/1979']])
  expect(timings(one, { people, text: 'Emil Sorrel held the seat from 1966 to 1978.' })).toEqual([])
})
