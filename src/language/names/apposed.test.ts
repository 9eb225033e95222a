import { expect, test } from 'vitest'
import { readDoc } from '../language.ts'

/** The word that `name` hangs on. */
function above(text: string, name: string): string | null {
  const doc = readDoc({ text, published: null, furniture: [] })
  const at = doc.tokens({ start: text.indexOf(name), end: text.indexOf(name) + name.length }).from
  return doc.head(at) < 0 ? null : doc.lower(doc.head(at))
}

test('a person is apposed to the role, not to what it is a role in', () => {
  expect(above('Aldous will replace Solvang with the head of the central bank, Mara Quist.', 'Mara Quist')).toBe('head')
})

test('names of organizations stay where they are', () => {
  expect(above('He met the head of the central bank, the Bank of Aldria.', 'Bank of Aldria')).not.toBe('head')
})
