/**
 * @module Mends trees by what speech is: the noun phrase between a comma and a verb of saying that has no subject is its subject.
 *
 *   She would leave in March, one of the officials said.      ccomp ← said   becomes   nsubj ← said
 */
import type { Stage } from '../../text/stage.ts'
import { Doc, type DocLayers, type Tree } from '../doc.ts'
import { RELATIONS } from '../tagset.ts'

const SAYS = /^(?:say|tell|add|write|report|note|argue|explain|insist|acknowledge|recall|announce|claim|warn)$/
const CLOSES = /^(?:,|["”’]|'')$/
const NSUBJ = RELATIONS.indexOf('nsubj')

export const speakers: Stage<DocLayers> = {
  name: 'speakers',
  version: '1',
  needs: ['words', 'tags', 'tree'],
  adds: ['tree'],
  run: (layers) => ({ tree: mended(new Doc(layers)) }),
}

/** The tree with speakers before verbs of saying as their subjects. */
export function mended(doc: Doc): Tree {
  const { tree } = doc.layers
  const relation = Uint8Array.from(tree.relation)
  for (let verb = 2; verb < doc.length; verb++) {
    if (!/^VB[DZP]$/.test(doc.xpos(verb)) || !SAYS.test(doc.lemma(verb))) continue
    const speaker = speakerBefore(doc, verb)
    if (speaker >= 0) relation[speaker] = NSUBJ
  }
  return { ...tree, relation }
}

/** The noun that fills the place between a comma or a quotation mark and the verb; -1 where the verb has a subject or there is none. */
function speakerBefore(doc: Doc, verb: number): number {
  if (doc.child(verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl') >= 0) return -1
  for (const c of doc.children(verb)) {
    if (c > verb || !/^(?:NOUN|PROPN|NUM|PRON)$/.test(doc.upos(c)) || doc.child(c, 'case', 'cop', 'nsubj', 'mark') >= 0)
      continue
    if (!/^(?:ccomp|obj|obl|dep|parataxis|advcl|conj|nmod|appos|iobj|obl:unmarked)$/.test(doc.relation(c))) continue
    const { from, to } = doc.subtree(c)
    if (to === verb && from > 0 && (CLOSES.test(doc.form(from)) || CLOSES.test(doc.form(from - 1)))) return c
  }
  return -1
}
