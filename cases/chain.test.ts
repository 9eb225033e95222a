import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { briefOf } from '../src/pipeline.ts'
import { readReports } from '../src/report/read.ts'

const FOLDER = fileURLToPath(new URL('../examples/finance-minister/reports/', import.meta.url))

test('the example tells a chain of three posts and a rival plan', async () => {
  const { reports, problems } = readReports(readdirSync(FOLDER).map((f) => join(FOLDER, f)))
  const { moves, people } = (await briefOf(reports, problems)).stories[0]!
  const name = (id: string | null) =>
    people
      .find((p) => p.id === id)
      ?.name.split(' ')
      .at(-1) ?? null
  const by = (outgoing: string, incoming: string | null) =>
    moves.find((m) => name(m.outgoing) === outgoing && name(m.incoming) === incoming)!
  const governor = by('Quist', 'Okafor')
  expect(governor.dependsOn).toEqual([by('Solvang', 'Quist').id])
  expect(moves.find((m) => name(m.outgoing) === 'Okafor')!.dependsOn).toEqual([governor.id])
  expect(by('Solvang', 'Lindqvist').standing).toBe('alternative')
  expect(by('Lindqvist', 'Weir').dependsOn).toEqual([by('Solvang', 'Lindqvist').id])
})
