import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { withSource } from './missing-source.ts'

/** The words of the source that is found for a cue and contents given by their words. */
function source(text: string, cue: string, ...contents: string[]): string | null {
  const doc = readDoc({ text, published: null, furniture: [] })
  const tokens = (words: string) => {
    const start = text.indexOf(words)
    return doc.tokens({ start, end: start + words.length })
  }
  const found = withSource(doc, { cue: tokens(cue), source: null, contents: contents.map(tokens) }).source
  return found && doc.slice(found)
}

test('the subject of the verb that the cue hangs from', () => {
  expect(source('Ana Lode praised the crew, promising to stay.', 'promising', 'to stay')).toBe('Ana Lode')
})

test('a subject after the cue that was taken for content', () => {
  expect(source('“We will go,” said one aide.', 'said', '“We will go,”', 'one aide')).toBe('one aide')
})

test('a passive asks for no source', () => {
  expect(source('The minister is expected to leave.', 'is expected', 'to leave')).toBeNull()
})
