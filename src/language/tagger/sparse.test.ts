import { expect, test } from 'vitest'
import { packSparse, unpackSparse, WEIGHTS } from './sparse.ts'

test('weights come back in proportion, small ones left out', () => {
  const weights = Float32Array.from([0, 100, -25, 0.5, 0, -100, 0, 1])
  const table = unpackSparse(packSparse(weights, 0.6), 8)
  expect([...table].map((byte) => WEIGHTS[byte])).toEqual([0, 16129, -4096, 0, 0, -16129, 0, 169])
})
