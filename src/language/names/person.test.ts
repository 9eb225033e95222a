import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isTailOf, lastPiece, parsePerson, samePerson, sharedKeys, shortens } from './person.ts'

const same = (a: string, b: string) => samePerson(parsePerson(a), parsePerson(b))

describe('the parts of a name', () => {
  test.each([
    ['Oda Brandt', 'oda', 'brandt'],
    ['Karim bin Salim Al Rashad', 'karim', 'al rashad'],
    ['Li Keshan', 'keshan', 'li'],
    ['Dao Tsung-lin', 'tsung-lin', 'dao'],
    ['Al Brandt', 'al', 'brandt'],
    ['Oda Brandt DBE', 'oda', 'brandt'],
    ['J. T. Holloway Jr.', 'j', 'holloway'],
    ['Holloway', null, 'holloway'],
  ])('%s', (name, given, surname) => {
    expect(parsePerson(name)).toMatchObject({ given, surname })
  })
})

describe('names of one person', () => {
  test.each([
    ['Thomas Holloway', 'Tom Holloway'],
    ['T. J. Holloway', 'Thomas Holloway'],
    ['Rosa Quintana Vale', 'Rosa Vale'],
    ['Thomas E. Holloway', 'Tom Holloway'],
    ['Samir Abdul Karimi', 'Samir Abdul-Karimi'],
    ['Hassan Dehqari', 'Hassan Dehghari'],
    ['Mohamed Elbari', 'Mohammed Elbari'],
    ['Sakiko Tarumi', 'Tarumi Sakiko'],
    ['Kristin Sorrel', 'Kristen Sorrel'],
  ])('%s, %s', (a, b) => expect(same(a, b)).toBe(true))
})

describe('names of two persons', () => {
  test.each([
    ['Thomas Holloway', 'Anna Holloway'],
    ['Thomas A. Holloway', 'Thomas B. Holloway'],
    ['Thomas Holloway Sr.', 'Thomas Holloway Jr.'],
    ['Eric Brandt', 'Erica Brandt'],
    ['Oda Brandt', 'Oda Sorrel'],
    ['George H. W. Sorrel', 'George W. Sorrel'],
    ['Dao Che-tsing', 'Dao Yiu-tsung'],
  ])('%s, %s', (a, b) => expect(same(a, b)).toBe(false))
})

test('a surname, an end of a name and a family name in front stand for the whole', () => {
  expect(shortens(parsePerson('Brandt'), parsePerson('Oda Brandt'))).toBe(true)
  expect(shortens(parsePerson('Li'), parsePerson('Li Keshan'))).toBe(true)
  expect(shortens(parsePerson('Oda'), parsePerson('Oda Brandt'))).toBe(false)
  expect(isTailOf(parsePerson('Quintana Vale'), parsePerson('Rosa Quintana Vale'))).toBe(true)
})

test('two names of one person share a key, and a name that ends another shares its last piece', () => {
  const given = fc.constantFrom('Thomas', 'Tom', 'T.', 'Kristin', 'Kristen', 'Mohamed', 'Jae-in', 'Rosa')
  const piece = fc.constantFrom('Abdul', 'Quintana', 'A.', '')
  const surname = fc.constantFrom(
    'Dehqari',
    'Dehghari',
    'Holloway',
    'Hollowey',
    'Hlloway',
    'Hollwoay',
    'Karimi',
    'al-Karimi',
  )
  const name = fc
    .tuple(given, piece, surname, fc.boolean())
    .map(([g, m, s, turned]) => parsePerson((turned ? [s, g] : [g, m, s]).join(' ')))
  fc.assert(
    fc.property(name, name, (a, b) => {
      const keys = new Set(sharedKeys(b))
      if (samePerson(a, b)) expect(sharedKeys(a).some((k) => keys.has(k))).toBe(true)
      if (isTailOf(a, b)) expect(lastPiece(a)).toBe(lastPiece(b))
    }),
    { numRuns: 2000 },
  )
})
