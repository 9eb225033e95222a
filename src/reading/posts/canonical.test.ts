import { expect, test } from 'vitest'
import { canonicalOrganization, canonicalPost, fold, officeNamed, samePost } from './canonical.ts'
import { OFFICES } from './offices.ts'
import { ORGANIZATIONS } from './organizations.ts'

test.each([
  ['U.S. secretary of state', null, 'Secretary of State', 'State Department'],
  ['Democratic National Committee chairwoman', null, 'DNC Chair', 'Democratic National Committee'],
  ['National Committee chairwoman', 'Democratic National Committee', 'DNC Chair', 'Democratic National Committee'],
  ['secretary', 'Treasury Secretary', 'Treasury Secretary', 'Department of the Treasury'],
  ['U.S. ambassador to the United Nations', 'United States', 'Ambassador to the United Nations', 'United Nations'],
  ['also the mayor', null, 'Mayor', null],
  ['top diplomat', null, 'Secretary of State', 'State Department'],
  ['director', 'Central Intelligence Agency', 'CIA Director', 'CIA'],
  ['CIA chief', null, 'CIA Director', 'CIA'],
  ['head', 'the Pentagon', 'Secretary of Defense', 'Department of Defense'],
  ['Fed chair', null, 'Chair of the Federal Reserve', 'Federal Reserve'],
  ['U.N. ambassador', null, 'Ambassador to the United Nations', 'United Nations'],
  ['acting attorney general', null, 'Attorney General', 'Department of Justice'],
  ['home secretary', null, 'Home Secretary', 'Home Office'],
  ['Tory leader', null, 'Leader of the Conservative Party', 'Conservative Party'],
  ['German chancellor', null, 'Chancellor', 'Germany'],
  ['premier', 'Marland', 'Prime Minister', 'Marland'],
  ['EU foreign policy chief', null, 'High Representative', 'European Union'],
  ['pontiff', null, 'Pope', 'Catholic Church'],
  ['CEO', 'Northwind Foods', 'Chief Executive', 'Northwind Foods'],
  ['president and chief executive officer', 'Northwind Foods', 'Chief Executive', 'Northwind Foods'],
  ['congresswoman', null, 'Representative', 'House of Representatives'],
  ['longtime editor', 'the Daily Lantern', 'Editor', 'Daily Lantern'],
  ['Northwind Foods chief executive', 'Northwind Foods', 'Chief Executive', 'Northwind Foods'],
  ['mayor of Arden', 'Arden', 'Mayor', 'Arden'],
  ['party chairwoman', null, 'Chairwoman', null],
  ['president', null, 'President', null],
  ['first minister', null, 'First minister', null],
] as const)('%s at %s is %s at %s', (title, organization, office, at) => {
  expect(canonicalPost(title, organization)).toEqual({ title: office, organization: at })
})

test('an organization keeps its own name where the table does not know it', () => {
  expect(canonicalOrganization('the Seed Bank')).toBe('Seed Bank')
  expect(canonicalOrganization('the US Senate')).toBe('Senate')
})

test('posts of the same title at different organizations differ', () => {
  expect(samePost(canonicalPost('mayor', 'Arden'), canonicalPost('mayor', 'Selby'))).toBe(false)
  expect(samePost(canonicalPost('mayor', 'Arden'), canonicalPost('mayor', null))).toBe(true)
})

test('every row of the table of offices has a title and other names', () => {
  for (const { title, names } of OFFICES) {
    expect(title).not.toBe('')
    expect(names.every((n) => n !== '')).toBe(true)
  }
})

test('no two offices of one organization share a name', () => {
  const seen = new Map<string, string>()
  for (const { title, organization, names } of OFFICES)
    for (const name of names) {
      const key = `${organization}|${fold(name)}`
      expect(seen.get(key) ?? title, name).toBe(title)
      seen.set(key, title)
    }
})

test('no name means two organizations', () => {
  const seen = new Map<string, string>()
  for (const { name, aliases } of ORGANIZATIONS)
    for (const alias of [name, ...aliases]) {
      expect(seen.get(fold(alias)) ?? name, alias).toBe(name)
      seen.set(fold(alias), name)
    }
})

test('a name that is no office is none', () => {
  expect(officeNamed('lamp lighter')).toBeNull()
})
