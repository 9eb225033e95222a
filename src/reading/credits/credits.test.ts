import { expect, test } from 'vitest'
import { findCredits } from './credits.ts'

function credits(text: string, outlet: string | null = null) {
  const sentences = [...text.matchAll(/[^.]+(?:\.|$)\s*/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  return findCredits({ text, outlet, sentences, furniture: [], attributions: [] }).map((c) => `${c.kind}: ${c.cited}`)
}

test('an outlet that is relied on', () => {
  expect(credits('The New York Times also reported that Adler would go.')).toEqual(['attributes: The New York Times'])
  expect(credits('Adler will go, according to NBC News.')).toEqual(['attributes: NBC News'])
  expect(credits('Adler spoke of it on CNN’s “New Day” and said he would stay.')).toEqual(['attributes: CNN'])
  expect(credits('In a memo obtained by Mia Lund of Vice, he said no.')).toEqual(['attributes: Vice'])
})

test('who was first is no source, one by one in a list', () => {
  expect(credits('Her move was first reported by The Boston Globe and CNN.')).toEqual([
    'first: The Boston Globe',
    'first: CNN',
  ])
  expect(credits('Politico broke the news on Monday.')).toEqual(['first: Politico'])
})

test('an interview is a credit in another outlet’s report alone', () => {
  const text = 'An official told Fox News that Adler would go.'
  expect(credits(text, 'Fox News')).toEqual([])
  expect(credits(text, 'Reuters')).toEqual(['attributes: Fox News'])
})

test('the outlet’s own earlier report', () => {
  expect(credits('NBC News has previously reported that Adler would go.', 'NBC News')).toEqual(['self: NBC News'])
})

test('what is not confirmed', () => {
  expect(credits('Politico reported a deal. CNN has not independently confirmed the report.', 'CNN')).toEqual([
    'attributes: Politico',
    'not-confirmed: Politico',
  ])
  expect(credits('He would not confirm or deny it, Reuters reported.')).toEqual(['attributes: Reuters'])
})

test('"the newspaper" and "the Post" lead back to the outlet named before', () => {
  expect(credits('The Denver Post had the letter. Adler wrote it, the newspaper reported.')).toEqual([
    'attributes: The Denver Post',
  ])
  expect(credits('The Denver Post had the letter. Adler told the Post he wrote it.')).toEqual([
    'attributes: The Denver Post',
  ])
})

test('naming an outlet is not citing it', () => {
  expect(credits('CNN contributor Ada Moor resigned.')).toEqual([])
  expect(credits('Liam Fox said he would run.')).toEqual([])
  expect(credits('People said it was time. Time said nothing.')).toEqual([])
  expect(credits('A CNN poll put him ahead.')).toEqual([])
  expect(credits('He watched CNN all day.')).toEqual([])
})

test.each(['A', 'CNN ', 'told the Post ', 'A.', 'The Times reported, '])(
  'hostile text of %j gives credits inside it',
  (piece) => {
    const text = piece.repeat(12_000 / piece.length)
    const found = findCredits({
      text,
      outlet: null,
      sentences: [{ start: 0, end: text.length }],
      furniture: [],
      attributions: [],
    })
    for (const { span } of found) expect(span.start < span.end && span.end <= text.length).toBe(true)
  },
)
