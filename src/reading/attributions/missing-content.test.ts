import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { withContents } from './missing-content.ts'

const TEXT = 'Mia Lund was named envoy on Friday, two officials told the Courier.'
const doc = readDoc({ text: TEXT, published: null, furniture: [] })
const words = (phrase: string) => doc.tokens({ start: TEXT.indexOf(phrase), end: TEXT.indexOf(phrase) + phrase.length })
const told = { source: words('two officials'), cue: words('told'), contents: [] }

test('what stands before the speaker and the verb is what they say', () => {
  expect(withContents(doc, [told])).toEqual([{ ...told, contents: [words('Mia Lund was named envoy on Friday')] }])
})

test('the outermost relation counts', () => {
  const inner = { source: null, cue: words('was named'), contents: [words('Mia Lund')] }
  expect(withContents(doc, [inner, told]).map((r) => r.cue)).toEqual([told.cue])
})

test('a relation without any content is none', () => {
  expect(withContents(doc, [{ source: null, cue: words('told'), contents: [] }])).toEqual([])
})
