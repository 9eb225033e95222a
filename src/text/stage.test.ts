import { expect, test } from 'vitest'
import { compose, type Stage } from './stage.ts'

interface Layers {
  a: number
  b: number
}
const addB: Stage<Layers> = { name: 'addB', version: '1', needs: ['a'], adds: ['b'], run: ({ a }) => ({ b: a + 1 }) }

test('stages run in order over one record of layers', () => {
  expect(compose<Layers>(['a'], [addB])({ a: 1 })).toEqual({ a: 1, b: 2 })
})

test('a missing layer is named when the pipeline is put together, not when it runs', () => {
  expect(() => compose<Layers>([], [addB])).toThrow('addB needs a')
})
