import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Doc } from './doc.ts'
import { readDoc } from './language.ts'

const doc = (text: string, furniture: { start: number; end: number }[] = []) =>
  readDoc({ text, published: null, furniture })

/** Every character that is no white space lies in exactly one word; sentences are made of whole words; trees have one root. */
function sound(d: Doc): void {
  let at = 0
  for (let i = 0; i < d.length; i++) {
    expect(d.start(i)).toBeGreaterThanOrEqual(at)
    expect(d.end(i)).toBeGreaterThan(d.start(i))
    expect(d.text.slice(at, d.start(i)).trim()).toBe('')
    at = d.end(i)
  }
  expect(d.text.slice(at).trim()).toBe('')
  for (let s = 0; s < d.sentenceCount; s++) {
    const { from, to } = d.sentence(s)
    expect(to).toBeGreaterThan(from)
    let roots = 0
    for (let i = from; i < to; i++) {
      const head = d.head(i)
      if (head < 0) roots++
      else expect(head >= from && head < to && head !== i).toBe(true)
      expect(d.lemma(i)).not.toBe('')
    }
    expect(roots).toBe(1)
  }
}

const awkward = fc.constantFrom(
  '.',
  '"',
  '“',
  '’',
  "n't",
  "'s",
  'U.S.',
  '-',
  ' ',
  '\n\n',
  '\u0000',
  '\ud83d',
  '👩‍👩‍👧',
  '1,000',
  '…',
  'a@b.org',
  'Sen.',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(awkward, fc.string({ maxLength: 5 }))).map((parts) => parts.join('')),
)

test('offsets are true and cover the text, whatever it holds', () => {
  fc.assert(fc.property(texts, (text) => sound(doc(text))))
})

test('the same text gives the same document', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(doc(text).layers).toEqual(doc(text).layers)
    }),
  )
})

test('furniture is cut off at both ends', () => {
  const text = 'The mayor resigned. Photo by Ana Lind The council met.'
  const start = text.indexOf('Photo')
  const d = doc(text, [{ start, end: start + 'Photo by Ana Lind'.length }])
  expect(Array.from({ length: d.sentenceCount }, (_, s) => d.slice(d.sentence(s)))).toEqual([
    'The mayor resigned.',
    'Photo by Ana Lind',
    'The council met.',
  ])
})

test.each([
  ['one word', 'x'.repeat(60_000)],
  ['hyphens', 'a-'.repeat(10_000)],
  ['periods and letters', 'a.'.repeat(10_000)],
  ['apostrophes', "o'".repeat(10_000)],
  ['emoji', '👩‍👩‍👧'.repeat(2_000)],
  ['quotes', '"'.repeat(10_000)],
  ['at signs', '@a:'.repeat(10_000)],
])(
  'a long text of %s is read',
  (_, text) => {
    expect(doc(text).length).toBeGreaterThan(0)
  },
  10_000,
)

test('a plain sentence gets its tags, lemmas and tree', () => {
  const d = doc('The minister said that she will resign.')
  const words = Array.from({ length: d.length }, (_, i) => i)
  expect(words.map((i) => d.upos(i))).toEqual(['DET', 'NOUN', 'VERB', 'SCONJ', 'PRON', 'AUX', 'VERB', 'PUNCT'])
  expect(d.lemma(2)).toBe('say')
  expect([d.head(2), d.relation(1), d.head(6), d.relation(6)]).toEqual([-1, 'nsubj', 2, 'ccomp'])
})
