/** @module Persons described in one report and named in another: "Cotton's spokeswoman", "the CIA director". */
import { contentWords } from '../../language/coreference/described.ts'
import type { Entity } from '../../language/doc.ts'
import { fold } from '../../language/names/person.ts'

/** Ways to say who speaks for somebody. */
const SPEAKS =
  /^(spokes(wo)?man|spokesperson|press secretary|communications director|director of communications|communications chief|press officer)$/

const speaks = (title: string) =>
  SPEAKS.test(title.toLowerCase().replace(/^(the|a|an|his|her|deputy|chief|senior) /, ''))

/** "Cotton's spokeswoman": whose, and what. */
const OWNED = /^(.+?)['’]s? (.+)$/
const lastWord = (name: string) => fold(name).split(' ').at(-1)!
const isDefinite = (description: string) => /^the /i.test(description)

/** A word that a role must have for its bearer to fit `description`: an owner's name, or the first that tells what he is. */
export function tellingWord(description: string): string | null {
  const owned = OWNED.exec(description)
  if (owned) return `${lastWord(owned[1]!)}'s`
  return isDefinite(description) ? (contentWords(description)[0] ?? null) : null
}

/** The words of the roles of `person`, as `tellingWord` gives them. */
export function wordsOfRoles({ roles }: Pick<Entity, 'roles'>): ReadonlySet<string> {
  return new Set(
    roles.flatMap((r) => [
      ...(r.under === undefined ? [] : [`${lastWord(r.under)}'s`]),
      ...contentWords(r.title),
      ...contentWords(r.organization ?? ''),
    ]),
  )
}

/** Whether the unnamed `entity`, as its report describes it, bears one of the `roles`. Only what one person can be: no plurals, nothing indefinite. */
export function bears(
  description: string,
  gender: Entity['gender'],
  person: Pick<Entity, 'roles' | 'gender'>,
): boolean {
  if (gender !== 'unknown' && person.gender !== 'unknown' && gender !== person.gender) return false
  const owned = OWNED.exec(description)
  if (owned) {
    const owner = lastWord(owned[1]!)
    return person.roles.some(
      (r) =>
        r.under !== undefined &&
        lastWord(r.under) === owner &&
        (fold(r.title) === fold(owned[2]!) || (speaks(r.title) && speaks(owned[2]!))),
    )
  }
  if (!isDefinite(description)) return false
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
