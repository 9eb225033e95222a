import { expect, test } from 'vitest'
import { madeReading } from '../../test/readings.ts'
import type { ConflictKind } from '../schema/types.ts'
import type { Draft } from './claims/draft.ts'
import { MOST_SHOWN, settled } from './conflicts.ts'
import { sceneOf } from './scene.ts'

const scene = sceneOf([madeReading({ text: 'North.' }), madeReading({ text: 'South.' })])
const draft = (conflict: ConflictKind, turn: number, n: number): Draft => ({
  kind: 'same',
  text: `${conflict} ${n}`,
  places: [0, 1].map((reading) => ({ reading, start: n, end: n + 1, stance: 'asserts' as const })),
  conflict,
  note: 'They differ.',
  turn,
})
const shown = (drafts: readonly Draft[]) => settled(scene, drafts).flatMap((d) => d.conflict ?? [])

test('many conflicts of one kind leave room for another kind', () => {
  const all = shown([...Array.from({ length: 12 }, (_, n) => draft('status', 1, n)), draft('wording', 0.6, 0)])
  expect(all).toHaveLength(MOST_SHOWN)
  expect(all).toContain('wording')
})

test('what the story hardly turns on is a note, not a conflict', () => {
  const [weak] = settled(scene, [draft('existence', 0.2, 0)])
  expect(weak?.conflict).toBeUndefined()
  expect(weak?.note).toBe('Also differs (existence): They differ.')
})
