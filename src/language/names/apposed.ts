/**
 * @module Mends trees by what names are: a person stands in apposition to a person, not to the bank whose head she is.
 *
 *   the head of the central bank, Mara Quist         appos ← bank       becomes   appos ← head
 *   the deputy who is now its chair, Mara Quist,     appos ← chair      becomes   appos ← deputy
 */
import type { Stage } from '../../text/stage.ts'
import { Doc, type DocLayers, type Tree } from '../doc.ts'
import { ROLE_HEADS } from './titles.ts'

/** How many nouns with "of" may stand between the role and the name. */
const DEEPEST = 4

export const apposed: Stage<DocLayers> = {
  name: 'apposed',
  version: '2',
  needs: ['words', 'tags', 'tree', 'names'],
  adds: ['tree'],
  run: (layers) => ({ tree: mended(new Doc(layers)) }),
}

/** The tree with apposed persons hung on the role before them. */
export function mended(doc: Doc): Tree {
  const { tree, names } = doc.layers
  const head = Int32Array.from(tree.head)
  for (const { from, to, type } of names ?? []) {
    if (type !== 'person') continue
    for (let t = from; t < to; t++) {
      if (doc.relation(t) !== 'appos' || (doc.head(t) >= from && doc.head(t) < to)) continue
      const role = roleAbove(doc, doc.head(t))
      if (role >= 0) head[t] = role
    }
  }
  return { ...tree, head }
}

/** The noun of a role that `noun` is said of in a relative clause or belongs to by "of"; -1 where there is none, or `noun` is one itself. */
function roleAbove(doc: Doc, noun: number): number {
  const above = doc.head(noun)
  if (doc.relation(noun) === 'acl:relcl' && doc.child(noun, 'cop') >= 0 && doc.upos(above) === 'NOUN') return above
  for (let at = noun, steps = 0; at >= 0 && steps < DEEPEST; steps++) {
    if (doc.upos(at) === 'NOUN' && ROLE_HEADS.has(doc.lower(at))) return at === noun ? -1 : at
    if (!doc.relation(at).startsWith('nmod') || doc.head(at) > at) return -1
    at = doc.head(at)
  }
  return -1
}
