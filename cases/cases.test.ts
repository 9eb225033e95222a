import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { briefOfCase, caseFolders, goldenFile, toGolden } from './cases.ts'

test.each(caseFolders())('%s reads as its golden brief says', async (folder) => {
  const found = toGolden(await briefOfCase(folder))
  const file = goldenFile(folder)
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (found !== golden) writeFileSync(file.replace('.json', '.changed.json'), found)
  expect(JSON.parse(found)).toEqual(JSON.parse(golden || '{}'))
})

test('there are cases', () => {
  expect(caseFolders().length).toBeGreaterThan(0)
})
