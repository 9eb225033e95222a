/** @module `npm run train [MODEL…]`: makes the weights in models/ from the corpora in ../shared/bench, in this order. */
const MODELS = ['teacher', 'tagger', 'parser', 'names', 'attributions', 'grouping', 'factuality'] as const

const asked = process.argv.slice(2)
for (const model of MODELS.filter((m) => asked.length === 0 || asked.includes(m))) {
  const { train } = (await import(`./${model}.ts`)) as { train: () => Promise<void> | void }
  process.stderr.write(`${model}\n`)
  await train()
}
