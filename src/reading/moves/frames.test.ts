import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { FRAMES } from './frames.ts'
import { readMoves } from './moves.ts'

const read = (text: string) => {
  const doc = readDoc({ text, published: '2031-05-15', furniture: [] })
  const name = (e: number | null) => (e === null ? '' : doc.layers.entities[e]!.name.split(' ').at(-1)!)
  return readMoves(doc).map((m) => ({
    frame: m.frame,
    out: name(m.outgoing),
    in: name(m.incoming),
    post: m.post.title,
    view: m.view,
    span: text.slice(m.span.start, m.span.end),
  }))
}

test.each(FRAMES.map((f) => [f.id, f] as const))('frame %s reads its example', (id, frame) => {
  const found = read(`${frame.example}.`)
  const own = found.filter((m) => m.frame === id)
  expect(own, JSON.stringify(found)).toContainEqual(
    expect.objectContaining({ out: frame.expected.out, in: frame.expected.in, view: frame.expected.view }),
  )
  if (frame.expected.post !== '')
    expect(found.map((m) => m.post).join('|')).toMatch(new RegExp(`(?:^|\\|)(?:${frame.expected.post}|)(?:\\||$)`))
})

test('every frame has its own id', () => {
  expect(new Set(FRAMES.map((f) => f.id)).size).toBe(FRAMES.length)
})
