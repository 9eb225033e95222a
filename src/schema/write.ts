/** @module `npm run schema`: writes the brief's JSON Schema (draft 2020-12) to docs/. */
import { mkdirSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { Brief } from './brief.ts'

/** The JSON Schema of a brief, as published. */
export const briefJsonSchema = (): string => `${JSON.stringify(z.toJSONSchema(Brief, { reused: 'ref' }), null, 2)}\n`

if (import.meta.main) {
  mkdirSync(new URL('../../docs/', import.meta.url), { recursive: true })
  writeFileSync(new URL('../../docs/brief.schema.json', import.meta.url), briefJsonSchema())
}
