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

test('an unnamed source behind a comma, whatever the tree makes of it', () => {
  const text =
    'Prime Minister Ben Holt will be a no-show at a long-awaited hearing on Thursday before the Harbour Committee based on current talks over his visit, a source on the committee told Fox News on Sunday.'
  expect(footings(text)).toContainEqual(['a source on the committee', 'anonymous'])
  expect(
    footings('The ship that sank on Monday was hit by mistake by a torpedo, eastern navy officials believe.'),
  ).toEqual([['eastern navy officials', 'anonymous']])
  const list =
    'According to the person briefed on the matter, the orders, issued by clerks in the office of the Freedonian harbour master for Fairview, Ben K. Holt, seek a broad range of papers on the harbour: letters, charts, other notes and lists, logs, voice mail messages.'
  expect(footings(list)).toContainEqual(['the person briefed on the matter', 'anonymous'])
})
