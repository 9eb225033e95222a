/** @module Organizations joined across the reports of a story: by name, known short name, acronym. */
import type { Entity } from '../../language/doc.ts'
import { acronymOf, knownOrganization } from '../../language/names/organizations.ts'

export interface Body {
  readonly reading: number
  readonly entity: number
  readonly data: Entity
  readonly mentions: number
}

const bare = (name: string) => name.replace(/^the /i, '').replace(/['’]s?$/, '')
const simple = (name: string) =>
  bare(name)
    .toLowerCase()
    .replace(/\b(\p{L}\.){2,}/gu, (w) => w.replaceAll('.', ''))
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()

/** What a name may be joined by. */
function keysOf(name: string): string[] {
  const known = knownOrganization(bare(name))
  return [simple(known?.name ?? name), simple(name)]
}

/** Groups of the same organization, in the order of their names. */
export function joinOrganizations(bodies: readonly Body[]): Body[][] {
  const parent = bodies.map((_, i) => i)
  const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i]!)))
  const first = new Map<string, number>()
  const link = (key: string, i: number) => {
    const known = first.get(key)
    if (known === undefined) first.set(key, i)
    else parent[Math.max(root(i), root(known))] = Math.min(root(i), root(known))
  }
  bodies.forEach((b, i) => {
    for (const name of [b.data.name, ...b.data.aliases]) for (const key of keysOf(name)) link(key, i)
  })
  // an acronym joins the one long name of the story that spells it
  const spelled = new Map<string, Set<number>>()
  bodies.forEach((b, i) => {
    const acronym = acronymOf(bare(b.data.name)).toLowerCase()
    if (b.data.name.includes(' ') && acronym.length >= 3)
      spelled.set(acronym, (spelled.get(acronym) ?? new Set()).add(root(i)))
  })
  for (const [acronym, roots] of spelled) {
    const short = first.get(acronym)
    if (short !== undefined && new Set([...roots].map(root)).size === 1) link(acronym, [...roots][0]!)
  }
  const groups = new Map<number, Body[]>()
  for (const [i, b] of bodies.entries()) groups.set(root(i), [...(groups.get(root(i)) ?? []), b])
  return [...groups.values()]
}
