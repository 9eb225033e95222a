import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import type { Found } from '../layers.ts'
import { briefForms } from './brief-form.ts'

/** The brief form of an attribution given by its words in `text`. */
function form(text: string, source: string, cue: string, content: string, more: Partial<Found> = {}) {
  const span = (words: string) => {
    const start = text.indexOf(words)
    return words === '' ? [] : [{ start, end: start + words.length }]
  }
  const doc = readDoc({ text, published: null, furniture: [] })
  const found: Found = {
    source: span(source),
    cue: span(cue),
    content: span(content),
    kind: 'speech',
    confidence: 0.9,
    rule: 'test',
    ...more,
  }
  const words = (spans: Found['source']) => spans.map((s) => text.slice(s.start, s.end)).join(' … ')
  return briefForms(doc, [found]).map((a) => [words(a.source), words(a.content)])
}

test('an opening "that" goes', () => {
  const text = 'Ana Lode said that the port would close.'
  expect(form(text, 'Ana Lode', 'said', 'that the port would close')).toEqual([['Ana Lode', 'the port would close']])
})

test('a "that" which points at something stays', () => {
  const text = 'Ana Lode said that was wrong.'
  expect(form(text, 'Ana Lode', 'said', 'that was wrong')).toEqual([['Ana Lode', 'that was wrong']])
})

test('the object of "according to" is the source', () => {
  const text = 'According to these aides, the port would close.'
  const [attribution] = form(text, '', 'According to', 'these aides, the port would close')
  expect(attribution).toEqual(['these aides', 'the port would close'])
})

test('acts are no statements, and doubtful attitudes stay out', () => {
  const text = 'The governor would appoint a judge.'
  expect(form(text, 'The governor', 'would appoint', 'a judge', { kind: 'attitude' })).toEqual([])
  expect(form(text, 'The governor', 'would', 'a judge', { kind: 'attitude', confidence: 0.4 })).toEqual([])
})

test('a question put to somebody is not what he says', () => {
  const text = 'Asked whether the port would close, Lode gave no answer.'
  expect(form(text, 'Lode', 'Asked', 'whether the port would close')).toEqual([])
  const active = 'Lode asked whether the port would close.'
  expect(form(active, 'Lode', 'asked', 'whether the port would close')).toHaveLength(1)
})
