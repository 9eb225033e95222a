/**
 * @module People and organizations of one story, joined across its reports.
 * First form: names that agree in full, or a bare surname that only one full name of the story bears.
 */
import type { Entity } from '../language/doc.ts'
import type { Reading } from '../reading/reading.ts'
import type { Organization, Person } from '../schema/types.ts'
import { digest } from '../text/hash.ts'

export interface Identities {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  /** Id of the person or organization that entity `entity` of reading `reading` is; null for what is not joined. */
  readonly idOf: (reading: number, entity: number) => string | null
}

const words = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the |[’']s$/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Joins the entities of `readings`; independent of their order but for the indexes that `idOf` takes. */
export function joinIdentities(readings: readonly Reading[]): Identities {
  const fullest = new Map<string, Set<string>>()
  const each = (visit: (e: Entity, r: number, i: number) => void) =>
    readings.forEach((reading, r) => {
      reading.entities.forEach((e, i) => {
        if (e.named && (e.type === 'person' || e.type === 'organization')) visit(e, r, i)
      })
    })
  each((e) => {
    const w = words(e.name)
    if (e.type === 'person' && w.length > 1) {
      const last = w.at(-1)!
      fullest.set(last, (fullest.get(last) ?? new Set()).add(w.join(' ')))
    }
  })
  const keyOf = (e: Entity) => {
    const w = words(e.name)
    if (e.type === 'organization') return `o ${w.join(' ')}`
    const known = fullest.get(w.at(-1) ?? '')
    const firsts = new Set([...(known ?? [])].map((n) => n.split(' ')[0]))
    return known && firsts.size === 1 ? `p ${[...firsts][0]} ${w.at(-1)}` : `p ${w.join(' ')}`
  }
  const groups = new Map<string, Entity[]>()
  const ids = new Map<string, string>()
  each((e, r, i) => {
    const key = keyOf(e)
    groups.set(key, [...(groups.get(key) ?? []), e])
    ids.set(`${r} ${i}`, idFor(key))
  })
  const made = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, es]) => ({ key, ...names(es) }))
  return {
    people: made
      .filter((g) => g.key.startsWith('p'))
      .map(({ key, name, aliases }) => ({ id: idFor(key), name, aliases, roles: [] })),
    organizations: made
      .filter((g) => g.key.startsWith('o'))
      .map(({ key, name, aliases }) => ({ id: idFor(key), name, aliases })),
    idOf: (r, i) => ids.get(`${r} ${i}`) ?? null,
  }
}

const idFor = (key: string) => `${key[0]}${digest(key)}`

function names(entities: readonly Entity[]): { name: string; aliases: string[] } {
  const all = [...new Set(entities.flatMap((e) => [e.name, ...e.aliases]))].sort()
  const name = all.reduce((best, n) => (n.length > best.length ? n : best), entities[0]!.name)
  return { name, aliases: all.filter((n) => n !== name) }
}
