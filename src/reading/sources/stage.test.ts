import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { readReport } from '../../report/text.ts'
import { read } from '../read.ts'

function footings(text: string) {
  const report = readReport(text, { outlet: 'Fox News', published: '2031-05-02' })
  const doc = readDoc({ text, published: report.published, furniture: report.furniture })
  return read(report, doc).attributions.map((a) => [a.source.map((s) => text.slice(s.start, s.end)).join(), a.footing])
}

test('what an outlet has learned or is told it has from people it does not name', () => {
  expect(footings('The harbour will close in May, Fox News has learned.')).toEqual([['Fox News', 'anonymous']])
})

test('they, right after a spokesperson of a body, is the spokesperson', () => {
  const text =
    'A spokesperson for the Ministry of Harbours said on Friday that the harbour will close. “It was late in May,” they added.'
  expect(footings(text)).toEqual([
    ['A spokesperson for the Ministry of Harbours', 'spokesperson'],
    ['they', 'spokesperson'],
  ])
})

test('what is described or handed over by unnamed people rests on them', () => {
  expect(footings('The account offered by the source was the fullest so far.')).toEqual([['the source', 'anonymous']])
  expect(footings('The meeting was short, as described by three aides familiar with it.')).toEqual([
    ['three aides familiar with it', 'anonymous'],
  ])
  expect(footings('Some grumbled that the vote had cost them the one clerk who listened.')).toEqual([
    ['Some', 'anonymous'],
  ])
  expect(footings('The prize was offered by two members of the club.')).toEqual([])
})
