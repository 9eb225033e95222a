/** @module The user's own reliability letters (Admiralty code) for outlets and people, written into a brief. */
import type { Brief, Person, Reliability, Report } from '../schema/types.ts'
import { outletNamed } from '../text/outlets.ts'

/** Name of an outlet or a person → letter. */
export type Letters = Readonly<Record<string, Reliability>>

/**
 * Reads a file of letters: a JSON object such as {"The Ansel Courier": "B"}.
 * @throws Error that says which entry is wrong.
 */
export function parseLetters(json: string): Letters {
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('Expected a JSON object of names and letters, such as {"The Ansel Courier": "B"}.')
  for (const [name, letter] of Object.entries(value))
    if (!/^[A-F]$/.test(String(letter)))
      throw new Error(`Expected a letter from A to F for "${name}", found ${JSON.stringify(letter)}.`)
  return value as Letters
}

/** The brief with a letter for every outlet and person that has one; names of outlets count in any form the table knows. */
export function withReliability(brief: Brief, letters: Letters): Brief {
  const key = (name: string) => (outletNamed(name)?.name ?? name).toLowerCase().replace(/^the /, '')
  const known = new Map(Object.entries(letters).map(([name, letter]) => [key(name), letter]))
  const letterOf = (...names: readonly (string | null)[]) =>
    names.map((n) => (n ? known.get(key(n)) : undefined)).find((l) => l !== undefined)
  const report = (r: Report): Report => withLetter(r, letterOf(r.outlet))
  const person = (p: Person): Person => withLetter(p, letterOf(p.name, ...p.aliases))
  return {
    ...brief,
    reports: brief.reports.map(report),
    stories: brief.stories.map((s) => ({ ...s, people: s.people.map(person) })),
  }
}

const withLetter = <T>(record: T, reliability: Reliability | undefined): T =>
  reliability ? { ...record, reliability } : record
