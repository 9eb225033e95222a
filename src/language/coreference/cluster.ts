/** @module One entity while a document is being read: what its mentions have said of it so far. */
import type { Entity, EntityType, Role } from '../doc.ts'
import type { PersonName } from '../names/person.ts'

export type Gender = Entity['gender']

export interface Cluster {
  readonly type: EntityType
  readonly named: boolean
  plural: boolean
  gender: Gender
  /** Form of the name or description → how often. */
  readonly forms: Map<string, number>
  readonly roles: Role[]
  /** Persons: every parsed form. */
  readonly parsed: PersonName[]
  /** Persons: the last word of every title that stood beside the name, lower case: "dr.", "senator". */
  readonly titles: Set<string>
  /** Token of the latest mention read so far; -1 before the first. */
  latest: number
  /** Who this turned out to be. */
  into: Cluster | null
}

export function newCluster(type: EntityType, named: boolean): Cluster {
  return {
    type,
    named,
    plural: false,
    gender: 'unknown',
    forms: new Map(),
    roles: [],
    parsed: [],
    titles: new Set(),
    latest: -1,
    into: null,
  }
}

export function addForm(cluster: Cluster, form: string): void {
  cluster.forms.set(form, (cluster.forms.get(form) ?? 0) + 1)
}

/** The cluster that `cluster` turned out to be. */
export function rootOf(cluster: Cluster): Cluster {
  let root = cluster
  while (root.into) root = root.into
  return root
}

/** The fullest form: most words, then most frequent, then first. */
export function fullest(cluster: Cluster): string {
  let best = ''
  let words = 0
  let count = 0
  for (const [form, n] of cluster.forms) {
    const w = form.split(/\s+/).length
    if (w > words || (w === words && n > count)) [best, words, count] = [form, w, n]
  }
  return best
}

/** Genders agree unless both are known and differ. */
export const agreeInGender = (a: Gender, b: Gender) => a === 'unknown' || b === 'unknown' || a === b
