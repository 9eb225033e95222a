import { expect, test } from 'vitest'
import { RELATIONS, XPOS } from '../tagset.ts'
import { attachClosing } from './punctuation.ts'

const relation = (...names: string[]) => Uint8Array.from(names, (r) => RELATIONS.indexOf(r as 'punct'))
const xpos = (...names: string[]) => Uint8Array.from(names, (x) => XPOS.indexOf(x as '``'))

test('a closing quotation mark goes to the head of the quotation', () => {
  // he said : " we go "
  const head = Int32Array.from([1, -1, 1, 5, 5, 1, 1])
  attachClosing(
    head,
    relation('nsubj', 'root', 'punct', 'punct', 'nsubj', 'ccomp', 'punct'),
    xpos('PRP', 'VBD', ':', '``', 'PRP', 'VBP', "''"),
  )
  expect(head[6]).toBe(5)
})

test('a mark that everything hangs from stays where it is', () => {
  const head = Int32Array.from([1, 2, -1])
  attachClosing(head, relation('punct', 'dep', 'punct'), xpos('``', 'NN', "''"))
  expect([...head]).toEqual([1, 2, -1])
})
