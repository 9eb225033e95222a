/** @module Imports run one way: report → language → reading → story → ledger → serve; text/ and schema/ serve all. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const src = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src')
const order = ['text', 'schema', 'report', 'language', 'reading', 'story', 'ledger', 'work', 'serve']
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (f) => f.endsWith('.ts') && f.includes(sep),
)

const imports = (file: string) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((m) =>
    relative(src, resolve(join(src, dirname(file)), m[1]!)),
  )
const place = (file: string) => order.indexOf(file.split(sep)[0]!)

test('every folder has its place on the way', () => {
  expect(files.filter((f) => place(f) < 0)).toEqual([])
})

test('no folder imports from its right', () => {
  const back = files.flatMap((f) =>
    imports(f)
      .filter((to) => to.includes(sep) && place(to) > place(f))
      .map((to) => `${f} imports ${to}`),
  )
  expect(back).toEqual([])
})

test('only serve/, the pipeline and the entry point know the pipeline', () => {
  const wrong = files.filter(
    (f) => place(f) < place(`serve${sep}`) && !f.endsWith('.test.ts') && imports(f).some((to) => to === 'pipeline.ts'),
  )
  expect(wrong).toEqual([])
})
