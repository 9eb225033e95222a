import { expect, test } from 'vitest'
import { Doc } from '../doc.ts'
import { readDoc } from '../language.ts'
import { RELATIONS } from '../tagset.ts'
import { mended } from './speakers.ts'

/** How `word` hangs on the last verb after a tree that had it as `relation` is mended. */
function relationOf(text: string, word: string, relation: string): string {
  const { layers } = readDoc({ text, published: null, furniture: [] })
  const doc = new Doc(layers)
  const at = (form: string) => Array.from({ length: doc.length }, (_, i) => doc.form(i)).lastIndexOf(form)
  const relations = Uint8Array.from(layers.tree.relation)
  const head = Int32Array.from(layers.tree.head)
  relations[at(word)] = RELATIONS.indexOf(relation as (typeof RELATIONS)[number])
  head[at(word)] = at('said')
  const tree = mended(new Doc({ ...layers, tree: { ...layers.tree, head, relation: relations } }))
  return RELATIONS[tree.relation[at(word)]!]!
}

test.each(['ccomp', 'obj', 'dep', 'nsubj'])('who stands between a comma and "said" says it, read as %s', (relation) => {
  expect(relationOf('Ines Vellor would leave in March, one of the officials said.', 'one', relation)).toBe('nsubj')
})

test('what is said stays what is said', () => {
  expect(relationOf('In the abbey, Tomas Rydell said a prayer.', 'prayer', 'obj')).toBe('obj')
})
