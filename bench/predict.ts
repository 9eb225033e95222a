/** @module `npm run --silent predict -- BENCH --input PATH --out FILE [--pairs FILE] [--mentions FILE]` */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Benchmark } from './shared.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    input: { type: 'string' },
    out: { type: 'string' },
    pairs: { type: 'string' },
    mentions: { type: 'string' },
  },
})
const [name] = positionals
if (!name || !values.input || !values.out) {
  process.stderr.write('Expected: predict -- BENCH --input PATH --out FILE [--pairs FILE] [--mentions FILE]\n')
  process.exit(2)
}
const benchmark = (await import(`./${name}.ts`)) as Benchmark
const { input, pairs, mentions } = values
writeFileSync(values.out, await benchmark.predict({ input, ...(pairs && { pairs }), ...(mentions && { mentions }) }))
