/** @module `npm run bench [BENCH…]`: every benchmark on dev and the speed table beside the peers, in one Markdown table. */
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Benchmark, haveBench, type Row } from './shared.ts'

/** In the data's order: language, reading, story, then speed. The scale of grouping takes long and is asked for by name. */
const BENCHES = [
  'treebanks',
  'ner',
  'coref',
  'timex',
  'polnear',
  'labels',
  'factuality',
  'personnel-events',
  'story-ledger',
  'seeds',
  'story-clusters',
  'basil-triplets',
  'ecb-plus',
  'same-answer',
  'text-reuse',
  'adding',
  'speed-language',
  'speed',
  'linearity',
]

if (!haveBench) {
  process.stderr.write(
    'Expected the benchmarks in ../shared/bench beside the checkout, found none: nothing to measure.\n',
  )
  process.exit(1)
}
const asked = process.argv.slice(2)
const rows: Row[] = []
for (const name of asked.length > 0 ? asked : BENCHES) {
  const file = new URL(`./${name}.ts`, import.meta.url)
  if (!existsSync(file)) throw new Error(`Expected one of ${BENCHES.join(', ')}; found ${name}.`)
  process.stderr.write(`${name} …\n`)
  rows.push(...(await ((await import(file.href)) as Benchmark).dev()))
}
const table = [
  '| bench | figure | dev | bar | best peer |',
  '| --- | --- | --- | --- | --- |',
  ...rows.map((r) => `| ${r.bench} | ${r.figure} | ${r.value} | ${r.bar ?? ''} | ${r.peer ?? ''} |`),
].join('\n')
process.stdout.write(`${table}\n`)
if (asked.length === 0)
  writeFileSync(
    fileURLToPath(new URL('./RESULTS.md', import.meta.url)),
    `# Dev results\n\nMade by \`npm run bench\`.\n\n${table}\n`,
  )
