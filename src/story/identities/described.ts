/** @module Persons described in one report and named in another: "Cotton's spokeswoman", "the CIA director". */
import { contentWords } from '../../language/coreference/described.ts'
import type { Entity } from '../../language/doc.ts'
import { fold } from '../../language/names/person.ts'

/** Ways to say who speaks for somebody. */
const SPEAKS =
  /^(spokes(wo)?man|spokesperson|press secretary|communications director|director of communications|communications chief|press officer)$/

const speaks = (title: string) =>
  SPEAKS.test(title.toLowerCase().replace(/^(the|a|an|his|her|deputy|chief|senior) /, ''))

/** Whether the unnamed `entity`, as its report describes it, bears one of the `roles`. Only what one person can be: no plurals, nothing indefinite. */
export function bears(
  description: string,
  gender: Entity['gender'],
  person: Pick<Entity, 'roles' | 'gender'>,
): boolean {
  if (gender !== 'unknown' && person.gender !== 'unknown' && gender !== person.gender) return false
  const owned = /^(.+?)['’]s? (.+)$/.exec(description)
  if (owned) {
    const owner = fold(owned[1]!).split(' ').at(-1)!
    return person.roles.some(
      (r) =>
        r.under !== undefined &&
        fold(r.under).split(' ').at(-1) === owner &&
        (fold(r.title) === fold(owned[2]!) || (speaks(r.title) && speaks(owned[2]!))),
    )
  }
  if (!/^the /i.test(description)) return false
  const words = contentWords(description)
  if (words.length < 2) return false
  return person.roles.some((r) => {
    const own = new Set([...contentWords(r.title), ...contentWords(r.organization ?? '')])
    return (
      r.tense === 'current' &&
      words.every((w) => own.has(w)) &&
      contentWords(r.title).every((w) => words.includes(w) || contentWords(r.organization ?? '').includes(w))
    )
  })
}
