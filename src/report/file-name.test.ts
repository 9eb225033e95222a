import { expect, test } from 'vitest'
import { outletOfFile } from './file-name.ts'
import { readBytes } from './read.ts'

test.each([
  ['the-guardian.txt', 'The Guardian'],
  ['reports/cnn_2.txt', 'CNN'],
  ['usa-today-2031-03-11.txt', 'USA Today'],
  ['C:\\stories\\fox-news-online.txt', 'Fox News'],
  ['01-reuters.txt', 'Reuters'],
])('%s is by %s', (file, outlet) => {
  expect(outletOfFile(file)).toBe(outlet)
})

test.each(['time.txt', 'report.txt', 'reuters-on-quill.txt', '-', '2031.txt', ''])('%s names no outlet', (file) => {
  expect(outletOfFile(file)).toBeNull()
})

test('a file’s name says by whom it is where the text does not; what the text says goes first', () => {
  const by = (text: string) => readBytes(new TextEncoder().encode(text), 'npr.txt').reports[0]!.outlet
  expect(by('The minister resigned on Monday, she told Reuters. She told Reuters why.')).toBe('NPR')
  expect(by('TARN (Reuters) - The minister resigned on Monday.')).toBe('Reuters')
})
