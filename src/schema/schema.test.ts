import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { briefJsonSchema } from './write.ts'

test('the published JSON Schema is the one the schemas give', () => {
  expect(readFileSync(new URL('../../docs/brief.schema.json', import.meta.url), 'utf8')).toBe(briefJsonSchema())
})
