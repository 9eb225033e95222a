import { expect, test } from 'vitest'
import { readWords } from './words.ts'

const split = (text: string) => {
  const { sentences, start, end } = readWords({ text, published: null, furniture: [] })
  return Array.from({ length: sentences.length - 1 }, (_, s) =>
    text.slice(start[sentences[s]!], end[sentences[s + 1]! - 1]),
  )
}

test.each([
  [['He left.', 'She stayed.']],
  [['“He left.”', 'She stayed.']],
  [['"He left."', 'She stayed.']],
  [['He met Sen. Ana Lind, R-Ark., in the U.S. capital.', 'Nothing followed.']],
  [['Gov. J. R. Lind lives in the U.S.', 'The council met.']],
  [['“Will he go?” she asked.']],
  [['It cost $3.5 million.', '2018 was worse.']],
  [['The firm, Oravia Inc., fell.', 'Shares of Oravia Co. rose.']],
  [['He said: “We go.', 'We stay.”', 'They went.']],
  [['(It was late.)', 'They went.']],
])('%j', (sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences)
})

test('an empty line and the end of a line end a sentence', () => {
  expect(split('A headline\n\nThe text begins')).toEqual(['A headline', 'The text begins'])
  expect(split('A headline\nThe text begins')).toEqual(['A headline', 'The text begins'])
})

test('lines wrapped at a fixed width are joined', () => {
  expect(split('The council met on\nMonday to hear the\nreport of its\nchair.')).toHaveLength(1)
})
