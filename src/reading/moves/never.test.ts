import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import { readMoves } from './moves.ts'

const lines = readFileSync(new URL('../../../cases/never.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))

test.each(lines)('no change of post: %s', (text) => {
  expect(readMoves(readDoc({ text, published: '2031-05-15', furniture: [] }))).toEqual([])
})
