import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { factualityOf } from './factuality.ts'
import { factualityOfContent } from './stage.ts'

/** Value and classes of the word in brackets. */
function read(marked: string) {
  const at = marked.indexOf('[')
  const text = marked.replace(/[[\]]/g, '')
  const doc = readDoc({ text, published: null, furniture: [] })
  return factualityOf(doc, doc.tokenAt(at))
}

test.each([
  ['She [left] the office.', 'certain', 'positive'],
  ['She did not [leave] the office.', 'certain', 'negative'],
  ['She may [leave] the office.', 'possible', 'positive'],
  ['She will [leave] the office.', 'probable', 'positive'],
  ['Officials said that she had [left] the office.', 'certain', 'positive'],
  ['The aide said that she had not [left] the office.', 'certain', 'negative'],
  ['They know that she [left] the office.', 'certain', 'positive'],
  ['They do not know that she [left] the office.', 'certain', 'positive'],
  ['She managed to [leave] the office.', 'certain', 'positive'],
  ['She failed to [stop] the vote.', 'certain', 'negative'],
  ['He refused to [resign] from the board.', 'certain', 'negative'],
  ['They forced him to [resign] from the board.', 'certain', 'positive'],
  ['He is expected to [resign] in March.', 'probable', 'positive'],
  ['He plans to [resign] in March.', 'probable', 'positive'],
  ['They want him to [resign] in March.', 'possible', 'positive'],
  ['I think that he [resigned] in March.', 'probable', 'positive'],
  ['He denied that he had [resigned] in March.', 'probable', 'negative'],
  ['The chair ruled out [firing] the aide.', 'certain', 'negative'],
  ['He has no plans to [resign] now.', 'probable', 'negative'],
  ['The aide has been tapped to [lead] the agency.', 'probable', 'positive'],
  ['It is unlikely that he will [resign] in March.', 'possible', 'negative'],
])('%s', (marked, modality, polarity) => {
  expect(read(marked)).toMatchObject({ modality, polarity })
})

test.each([
  'If she [leaves] the office, they will sell it.',
  'He wonders whether she will [leave] the office.',
  'Did she [leave] the office?',
  'She has not decided whether to [leave] the office.',
  'He declined to say whether she would [leave] the office.',
])('neither so nor not so: %s', (marked) => {
  expect(Math.abs(read(marked).value)).toBeLessThan(0.6)
})

test('the trace names each token that changed something', () => {
  const { trace } = read('Officials said that he had not [decided] anything.')
  expect(trace.map((step) => step.by)).toEqual(['say: reporting', 'not'])
})

test('inside a content only what stands in it counts', () => {
  const text = 'He denied that he may leave the office.'
  const doc = readDoc({ text, published: null, furniture: [] })
  const within = doc.tokens({ start: text.indexOf('he may'), end: text.length })
  const leave = doc.tokenAt(text.indexOf('leave'))
  expect(factualityOf(doc, leave, within)).toMatchObject({ modality: 'possible', polarity: 'positive' })
})

/** The attribution that {marks} its cue and [marks] its content. */
function content(marked: string) {
  const text = marked.replace(/[[\]{}]/g, '')
  const span = (open: string, close: string) => {
    const inner = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).replace(/[[\]{}]/g, '')
    return { start: text.indexOf(inner), end: text.indexOf(inner) + inner.length }
  }
  const doc = readDoc({ text, published: null, furniture: [] })
  return factualityOfContent(doc, { cue: [span('{', '}')], content: [span('[', ']')] })
}

test.each([
  ['The aide {said} [he would not leave the post].', 'probable', 'negative'],
  ['The aide {denied} that [he had left the post].', 'certain', 'negative'],
  ['The aide {did not deny} that [he had left the post].', 'unknown', 'unknown'],
  ['The aide {rejected} that [he had left the post].', 'certain', 'negative'],
  ['The aide {dismissed} [the allegations].', 'probable', 'negative'],
  ['The aide {expects} [him to leave the post].', 'probable', 'positive'],
  ['The aide {thinks} that [he left the post].', 'probable', 'positive'],
  ['The aide {said} that [he may have left the post].', 'possible', 'positive'],
  ['The aide {said} [he left the post].', 'certain', 'positive'],
])('as the source has it: %s', (marked, modality, polarity) => {
  expect(content(marked)).toMatchObject({ modality, polarity })
})

test.each([
  '',
  '\0',
  '\ud800 said that \udc00',
  '😀 '.repeat(500),
  '"'.repeat(999),
  'not '.repeat(2000),
  'that he said '.repeat(1000),
])('odd input gives a value for every token', (text) => {
  const doc = readDoc({ text, published: null, furniture: [] })
  for (let i = 0; i < doc.length; i++) expect(Math.abs(factualityOf(doc, i).value)).toBeLessThanOrEqual(3)
})
