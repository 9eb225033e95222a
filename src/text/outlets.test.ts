import { expect, test } from 'vitest'
import { findOutlets, OUTLETS, outletNamed, outletOfHost, SHARED } from './outlets.ts'

const names = (text: string) => findOutlets(text).map((f) => [f.outlet.name, text.slice(f.start, f.end)])

test('an outlet is known by name, by short name and by host', () => {
  expect(outletNamed('the New York Times')?.name).toBe('The New York Times')
  expect(outletNamed('AP')?.name).toBe('The Associated Press')
  expect(outletOfHost('edition.cnn.com')?.name).toBe('CNN')
  expect(outletOfHost('example.org')).toBeNull()
})

test('the longest name wins and possessives are left out', () => {
  expect(names('She told Fox News’ morning show and NBC News, CNN’s Lee said.')).toEqual([
    ['Fox News', 'Fox News'],
    ['NBC News', 'NBC News'],
    ['CNN', 'CNN'],
  ])
  expect(findOutlets('Mr. Fox and CNN').map((f) => f.common)).toEqual([true, false])
  expect(names('a NBC/WSJ poll')).toEqual([['NBC News', 'NBC']])
  expect(names('said on “Fox News Sunday.”')).toEqual([['Fox News', 'Fox News Sunday']])
})

test('words that only look alike are no outlets', () => {
  expect(names('The foxes cnned; in time, people hope for reason.')).toEqual([])
})

test('every shared short name leads to outlets of the table, and no outlet stands twice', () => {
  for (const list of Object.values(SHARED)) for (const name of list) expect(outletNamed(name)).not.toBeNull()
  expect(new Set(OUTLETS.map((o) => o.name)).size).toBe(OUTLETS.length)
})

test('hostile text takes linear time', () => {
  expect(findOutlets('A'.repeat(1_000_000))).toEqual([])
  expect(findOutlets('\u0000\ud800 CNN \udc00').length).toBe(1)
})
