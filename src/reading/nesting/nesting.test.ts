import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import type { Report } from '../../schema/types.ts'
import { read } from '../read.ts'

function reading(text: string) {
  const report: Report = { id: 'r', outlet: null, published: '2031-05-02', headline: null, text, furniture: [] }
  const { attributions } = read(report, readDoc({ text, published: '2031-05-02', furniture: [] }))
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => text.slice(s.start, s.end)).join(' … ')
  return attributions.map((a) => ({ ...a, by: words(a.source), cued: words(a.cue), said: words(a.content) }))
}

test('what somebody says that somebody says', () => {
  const all = reading('Mia Lund, the ministry spokeswoman, said that Adler called to deny that there was a plan.')
  const inner = all.find((a) => a.by === 'Adler')!
  expect(inner.response).toBe('denial')
  expect(all[inner.via!]!.by).toContain('Mia Lund')
})

test('"according to" inside what an outlet reports', () => {
  const all = reading(
    'The New York Times reported that the minister would resign in July, according to three senior officials.',
  )
  const inner = all.find((a) => a.by.includes('officials'))!
  expect(inner.footing).toBe('anonymous')
  expect(inner.via === null || all[inner.via]!.footing === 'outlet').toBe(true)
})

test('one speaker twice is nobody inside another', () => {
  const all = reading('Adler said the report was false, insisting that he had never met the envoy.')
  expect(all.filter((a) => a.via !== null)).toEqual([])
})

test('unnamed sources and silences are not lost', () => {
  const all = reading(
    'Two officials told the Courier that the envoy would go. The ministry did not respond to a request for comment.',
  )
  expect(all.some((a) => a.footing === 'anonymous' && a.by === 'Two officials')).toBe(true)
  expect(all.some((a) => a.response === 'no-response' && a.by === 'The ministry')).toBe(true)
})

test('the subject of a reporting passive is no source', () => {
  const all = reading('The minister was reported to have called the envoy a fool.')
  expect(all.filter((a) => a.by === 'The minister')).toEqual([])
})

test('a verb joined to one inside a content speaks for the subject in there', () => {
  const all = reading(
    'The Courier reported that Adler weighed leaving over the winter and even called the premier a “coward” after a meeting.',
  )
  const inner = all.find((a) => /called/.test(a.cued))!
  expect(inner.by).toBe('Adler')
  expect(all[inner.via!]!.by).toBe('The Courier')
  expect(all[inner.via!]!.said).toMatch(/after a meeting$/)
})

test('why a source is not named is nothing that it says', () => {
  const all = reading('The official, who asked not to be named, said the envoy would leave in April.')
  expect(all.map((a) => a.cued)).toEqual(['said'])
})

test('a spokesman whom no table knows is not the one he speaks for', () => {
  const all = reading('Qwerl, the spokesman of Prime Minister Karin Aldous, said there was nothing to announce.')
  const said = all.find((a) => a.cued === 'said')!
  expect(said.entity === null || said.by.startsWith('Qwerl')).toBe(true)
})
