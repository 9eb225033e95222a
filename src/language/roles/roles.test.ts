import { describe, expect, test } from 'vitest'
import { readDoc } from '../language.ts'

/** Roles of the named persons of a text, as "Name: title @organization tense". */
const roles = (text: string) => {
  const { entities } = readDoc({ text, published: null, furniture: [] }).layers
  return entities
    .filter((e) => e.type === 'person' && e.named)
    .flatMap((e) =>
      e.roles.map(
        (r) =>
          `${e.name}: ${r.title}${r.organization ? ` @${r.organization}` : ''}${r.under ? ` <${r.under}` : ''} ${r.tense}`,
      ),
    )
}

describe('before the name', () => {
  test.each([
    ['Secretary of State Oda Brandt spoke.', 'Oda Brandt: Secretary of State @State Department current'],
    ['Sen. Tom Holloway, R-Ark., spoke.', 'Tom Holloway: Senator @Arkansas current'],
    ['They fired then-CIA Director Peter Quill.', 'Peter Quill: CIA Director @CIA former'],
    ['It was said by former Iraqi Prime Minister Samir Karimi.', 'Samir Karimi: Iraqi Prime Minister @Iraq former'],
    ["CNN's Anna Holloway asked.", 'Anna Holloway: of CNN @CNN current'],
  ])('%s', (text, role) => expect(roles(text)).toContain(role))
})

describe('after the name', () => {
  test.each([
    [
      'Anna Holloway, the State Department spokeswoman, said so.',
      'Anna Holloway: State Department spokeswoman @State Department current',
    ],
    [
      'Peter Quill, a former three-term member of Congress, left.',
      'Peter Quill: three-term member of Congress @Congress former',
    ],
    ['Peter Quill, who served as director of the FBI, left.', 'Peter Quill: director of the FBI @FBI former'],
  ])('%s', (text, role) => expect(roles(text)).toContain(role))
})

test('what is owned by a person says whose it is', () => {
  expect(roles("Tom Holloway spoke. Holloway's communications director, Anna Vale, agreed.")).toContain(
    'Anna Vale: communications director <Holloway current',
  )
})

test('what somebody was in the house of another is his own', () => {
  expect(roles("Peter Quill, a former official in Anna Vale's administration, spoke.")).toEqual([
    "Peter Quill: official in Anna Vale's administration former",
  ])
})

test('titles stop at the one before', () => {
  expect(roles('Senator Anna Vale of Ohio and Senator Peter Quill met.')).toContain('Peter Quill: Senator current')
})

test('one title in the plural is everybody’s', () => {
  expect(roles('They asked Reps. Tom Holloway of Texas, Ann Vale and Peter Quill.')).toHaveLength(3)
})

test.each([
  'A source told Anna Holloway the official was gone.',
  'Port Group Chief Praises Peter Quill',
  'Officials in Ms. Vale’s office agreed.',
  'The defeat of Peter Quill was certain.',
  'The chairman of Peter Quill was certain.',
])('no role in: %s', (text) => expect(roles(text)).toEqual([]))
