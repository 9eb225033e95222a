/** @module Organizations, places and other named things of one document, joined by name, short name and acronym. */
import type { EntityType } from '../doc.ts'
import { acronymOf, knownOrganization } from '../names/organizations.ts'
import { addForm, type Cluster, newCluster } from './cluster.ts'

const ARTICLE = /^the /i
const bare = (text: string) => text.replace(ARTICLE, '').replace(/['’]s?$/, '')

/** Joins named things as they come; ask in text order. */
export class Things {
  readonly clusters: Cluster[] = []
  readonly #byKey = new Map<string, Cluster>()

  /** The cluster that `text` names: an old one or a new one. */
  join(type: EntityType, text: string): Cluster {
    const name = bare(text)
    for (const key of keysOf(type, name)) {
      const known = this.#byKey.get(key)
      if (known) return this.#learn(known, type, name)
    }
    const cluster = newCluster(type, true)
    this.clusters.push(cluster)
    return this.#learn(cluster, type, name)
  }

  #learn(cluster: Cluster, type: EntityType, name: string): Cluster {
    addForm(cluster, name)
    for (const key of [...keysOf(type, name), ...shortKeys(type, name)])
      if (!this.#byKey.has(key)) this.#byKey.set(key, cluster)
    return cluster
  }
}

function keysOf(type: EntityType, name: string): string[] {
  const known = type === 'organization' ? knownOrganization(name) : undefined
  const keys = [`${type} ${(known?.name ?? name).toLowerCase()}`, `${type} ${name.toLowerCase()}`]
  if (type === 'organization') keys.push(`place ${name.toLowerCase()}`)
  return keys
}

/** What else may stand for the name later: its acronym, "Exxon" for "Exxon Mobil", "the Harbor Party" for "Harbor Party". */
function shortKeys(type: EntityType, name: string): string[] {
  if (type !== 'organization') return []
  const words = name.split(' ')
  const keys: string[] = []
  const acronym = acronymOf(name)
  if (acronym.length >= 3) keys.push(`organization ${acronym.toLowerCase()}`)
  if (words.length >= 2 && /^\p{Lu}\p{Ll}{3,}$/u.test(words[0]!) && !GENERIC.has(words[0]!))
    keys.push(`organization ${words[0]!.toLowerCase()}`)
  const dotless = name.replaceAll('.', '')
  if (dotless !== name) keys.push(`organization ${dotless.toLowerCase()}`)
  return keys
}

/** First words that many organizations share. */
const GENERIC = new Set(
  `National American British United European International World Federal State House Senate Supreme Democratic Republican Central General New North South East West Royal First Department Ministry Office Bank Bureau Committee
  Council University College Human White Public Social Free African Asian Foreign Labor Labour Conservative Washington London York Chicago Texas California Florida Justice Defense Defence Homeland Air Fox Association Center Centre`.split(
    /\s+/,
  ),
)
