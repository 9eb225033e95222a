import { describe, expect, test } from 'vitest'
import { parseQuotations } from './parse.ts'

const read = (text: string) =>
  parseQuotations(text).map((q) => q.parts.map((p) => text.slice(p.start, p.end)).join(' … '))
const uses = (text: string) => parseQuotations(text).map((q) => q.use)

describe('pairs', () => {
  test.each([
    ['“We leave,” said Ana Lode.', ['“We leave,”']],
    ['"We leave," said Ana Lode. "Today."', ['"We leave,"', '"Today."']],
    ["``We leave,'' said Ana Lode.", ["``We leave,''"]],
    ['“We leave," said Ana Lode.', ['“We leave,"']],
    ['He said ‘no’ twice.', ['‘no’']],
    ['«We leave», said Ana Lode.', ['«We leave»']],
  ])('%s', (text, quotations) => expect(read(text)).toEqual(quotations))

  test('single inside double', () => {
    const text = '“She told me ‘never again,’ and left,” he said.'
    expect(read(text)).toEqual(['“She told me ‘never again,’ and left,”', '‘never again,’'])
    expect(parseQuotations(text).map((q) => q.depth)).toEqual([0, 1])
  })
})

describe('apostrophes are no marks', () => {
  test.each(["the senators' vote and the town's mayor", 'rock ’n’ roll in the ’90s', "don't 'til they're home"])(
    '%s',
    (text) => expect(read(text)).toEqual([]),
  )
  test('inside a quotation', () => {
    expect(read("“It's the voters’ call,” he said.")).toEqual(["“It's the voters’ call,”"])
    expect(read('"The voters\' call," he said.')).toEqual(['"The voters\' call,"'])
  })
})

test('a quotation over paragraphs opens each and closes once', () => {
  const text = 'He went on:\n\n“First part.\n\n“Second part.”\n\nThen he left.'
  expect(read(text)).toEqual(['“First part. … “Second part.”'])
})

test('an unclosed mark ends with its paragraph', () => {
  expect(parseQuotations('He said “first part.\n\nThen he left.')).toMatchObject([{ closed: false }])
})

describe('what it is used for', () => {
  test.each([
    ['“We will leave tomorrow,” he said.', 'passage'],
    ['He called the plan “unwise” again.', 'fragment'],
    ['William “Buster” Okoro left.', 'name'],
    ['He was on “The Long Morning,” a programme.', 'name'],
  ])('%s', (text, use) => expect(uses(text)).toEqual([use]))
})

test.each(['“', '"\n\n"a', "'"])('hostile text of %j is parsed, every part inside it', (piece) => {
  const text = piece.repeat(20_000)
  for (const { parts } of parseQuotations(text))
    for (const p of parts) expect(p.start < p.end && p.end <= text.length).toBe(true)
})
