import { expect, test } from 'vitest'
import type { Claim, Origin } from '../schema/types.ts'
import { credibilityOf } from './credibility.ts'

const origin = (kind: Origin['kind'], outlet: string | null = null): Origin => ({
  kind,
  by: null,
  outlet,
  members: [0],
})
const claim = (origins: Origin[], denied = 0): Pick<Claim, 'members' | 'corroboration'> => ({
  corroboration: { reports: 1, origins, summary: '' },
  members: [...Array(denied)].map(() => ({
    report: 'r',
    start: 0,
    end: 0,
    text: '',
    statement: null,
    stance: 'denies',
  })),
})

test.each([
  ['two on the record', [origin('named'), origin('document')], 0, 1],
  ['one on the record, one outlet besides', [origin('named'), origin('unnamed', 'Harbor Post')], 0, 2],
  ['one on the record', [origin('named')], 0, 3],
  ['two outlets on unnamed sources', [origin('unnamed', 'Harbor Post'), origin('unnamed', 'Daily Lantern')], 0, 3],
  ['one outlet on unnamed sources', [origin('unnamed', 'Harbor Post')], 0, 6],
  ['no source stated', [origin('unnamed')], 0, 6],
  ['one on the record, denied', [origin('named')], 1, 4],
] as const)('%s', (_, origins, denied, digit) => {
  const judged = credibilityOf(claim([...origins], denied))
  expect(judged.digit).toBe(digit)
  expect(judged.reasons.length).toBeGreaterThan(0)
})
