import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { withFormulas } from './formulas.ts'

function formulas(text: string) {
  const doc = readDoc({ text, published: null, furniture: [] })
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => text.slice(s.start, s.end)).join()
  return withFormulas(doc, []).map((f) => [words(f.source), words(f.cue), words(f.content)])
}

test('according to somebody, before and after what is said', () => {
  expect(formulas('According to two aides close to her, the harbour will close in May.')).toEqual([
    ['two aides close to her', 'According to', 'the harbour will close in May'],
  ])
  expect(formulas('The harbour will close in May, according to two aides, and nobody knows why.')).toEqual([
    ['two aides', 'according to', 'The harbour will close in May'],
  ])
  expect(formulas('The harbour will close, according a minister.')).toEqual([
    ['a minister', 'according', 'The harbour will close'],
  ])
  expect(formulas('They divided it according to need.')).toEqual([])
})

test('an outlet that has learned or is told', () => {
  expect(formulas('The harbour will close in May, CNN has learned.')).toEqual([
    ['CNN', 'has learned', 'The harbour will close in May'],
  ])
  expect(formulas('Fox News is told the harbour will close.')).toEqual([
    ['Fox News', 'is told', 'the harbour will close'],
  ])
  expect(formulas('CNN was told by Mia Lund that it will close.')).toEqual([])
  expect(formulas('The mayor has learned that it will close.')).toEqual([])
})

test('what the chain saw stays as it is, a doubt about "according to" goes', () => {
  const text = 'The harbour will close, according to Lund.'
  const doc = readDoc({ text, published: null, furniture: [] })
  const cue = { start: text.indexOf('according'), end: text.indexOf(' Lund') }
  const seen = { source: [{ start: 37, end: 41 }], cue: [cue], content: [{ start: 0, end: 22 }] }
  const found = { ...seen, kind: 'speech', confidence: 0.1, rule: '' } as const
  expect(withFormulas(doc, [found])).toEqual([{ ...found, confidence: 0.6 }])
})

test('hostile text gives spans inside it', () => {
  for (const text of ['according to ', 'CNN has learned ', 'According to, '].map((w) => w.repeat(3000))) {
    const doc = readDoc({ text, published: null, furniture: [] })
    for (const { source, content } of withFormulas(doc, []))
      for (const s of [...source, ...content]) expect(s.start < s.end && s.end <= text.length).toBe(true)
  }
})
