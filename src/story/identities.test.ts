import { expect, test } from 'vitest'
import { readDoc } from '../language/language.ts'
import type { Reading } from '../reading/reading.ts'
import { digest } from '../text/hash.ts'
import { joinIdentities } from './identities.ts'

function reading(text: string): Reading {
  const doc = readDoc({ text, published: null, furniture: [] })
  const { entities, mentions } = doc.layers
  return {
    report: { id: `r${digest(text)}`, outlet: null, published: null, headline: null, text, furniture: [] },
    reader: 'test',
    sentences: [],
    entities,
    mentions: mentions.map((m) => ({ ...doc.chars(m), entity: m.entity, kind: m.kind })),
    times: [],
    attributions: [],
    moves: [],
    credits: [],
  }
}

const names = (texts: readonly string[]) =>
  joinIdentities(texts.map(reading))
    .people.map((p) => p.name)
    .sort()

test('one person in two reports, with the roles and the places that state them', () => {
  const texts = [
    'Sen. Thomas Holloway will go.',
    'Tom Holloway, chairman of the Harbor Committee, stays, Holloway said.',
  ]
  const { people } = joinIdentities(texts.map(reading))
  expect(people).toHaveLength(1)
  expect(people[0]!.roles.map((r) => r.title)).toEqual(
    expect.arrayContaining(['Senator', 'chairman of the Harbor Committee']),
  )
  for (const { evidence } of people[0]!.roles)
    for (const s of evidence) expect(texts.some((t) => t.slice(s.start, s.end) === s.text)).toBe(true)
})

test.each([
  [['Thomas Holloway spoke.', 'Anna Holloway spoke.']],
  [['Thomas A. Holloway spoke.', 'Thomas B. Holloway spoke.']],
])('two persons stay two: %j', (texts) => expect(names(texts)).toHaveLength(2))

test('a surname alone that two persons bear equally is joined to neither', () => {
  const texts = ['Thomas Holloway spoke.', 'Anna Holloway spoke.', 'Governor Holloway spoke.']
  expect(names(texts)).toEqual(['Anna Holloway', 'Holloway', 'Thomas Holloway'])
})

test('a spokeswoman named in one report is the unnamed one of the other', () => {
  const one = reading("Sen. Tom Holloway spoke. Holloway's communications director, Anna Vale, agreed.")
  const two = reading("Sen. Tom Holloway spoke. Holloway's spokeswoman declined to comment.")
  const { people, personOf } = joinIdentities([one, two])
  const vale = people.find((p) => p.name === 'Anna Vale')!
  const unnamed = two.entities.findIndex((e) => !e.named && e.name.includes('spokeswoman'))
  expect(personOf(1, unnamed)).toBe(vale.id)
})

test('the order of the reports changes nothing', () => {
  const texts = ['Sen. Thomas Holloway spoke of the FBI.', 'Tom Holloway left.', 'Anna Vale met T. Holloway.']
  const { people, organizations } = joinIdentities(texts.map(reading))
  const back = joinIdentities([...texts].reverse().map(reading))
  expect({ people: back.people, organizations: back.organizations }).toEqual({ people, organizations })
})
