import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import type { Relation } from './link.ts'
import { postposed } from './postposed.ts'

/** Relations as the chain may give them, by the words of their parts, and what becomes of them. */
function turned(text: string, ...given: { source: string; cue: string; content: string }[]) {
  const doc = readDoc({ text, published: null, furniture: [] })
  const at = (part: string) => {
    const start = text.indexOf(part)
    return doc.tokens({ start, end: start + part.length })
  }
  const relations: Relation[] = given.map(({ source, cue, content }) => ({
    source: source ? at(source) : null,
    cue: at(cue),
    contents: [at(content)],
  }))
  return postposed(doc, relations).map((r) => [
    r.source && doc.slice(r.source),
    doc.slice(r.cue),
    ...r.contents.map((c) => doc.slice(c)),
  ])
}

test('the speaker after the verb says the whole sentence', () => {
  const found = turned(
    'Vale has signaled that she would take the post, said two officials.',
    { source: 'Vale', cue: 'has signaled', content: 'that she would take the post' },
    { source: 'Vale', cue: 'said', content: 'two officials' },
  )
  expect(found).toEqual([['two officials', 'said', 'Vale has signaled that she would take the post']])
})

test('what is said after the verb is no speaker', () => {
  const given = { source: 'Vale', cue: 'said', content: 'a short prayer' }
  const found = turned('Vale went to the chapel, said a short prayer and left.', given)
  expect(found).toEqual([['Vale', 'said', 'a short prayer']])
})

test('a clause after the verb is content', () => {
  const given = { source: 'Vale', cue: 'said', content: 'officials had agreed' }
  const found = turned('Vale, who came late, said officials had agreed.', given)
  expect(found).toEqual([['Vale', 'said', 'officials had agreed']])
})
