import { expect, test } from 'vitest'
import type { MoveStatus } from '../../schema/types.ts'
import type { Evidence } from './evidence.ts'
import { statusOf } from './status.ts'

const told = (
  view: MoveStatus,
  day: string,
  more: { frame?: string; anonymous?: boolean; said?: string } = {},
): Evidence => ({
  reading: 0,
  index: 0,
  mention: {
    frame: more.frame ?? 'resign',
    span: { start: 0, end: 1 },
    post: { title: 'Mayor', organization: null, holder: 0 },
    outgoing: 0,
    incoming: null,
    incomingDescription: null,
    acting: false,
    reason: null,
    selector: null,
    needs: null,
    standing: null,
    view,
    background: false,
    dependsOn: [],
    when: more.said ? [{ of: 'announced', span: { start: 0, end: 1 }, value: more.said }] : [],
    attribution: null,
    rule: `${more.frame ?? 'resign'}: resigned`,
  },
  outgoing: 'p1',
  incoming: null,
  post: { title: 'Mayor', organization: null },
  explicit: true,
  named: true,
  byName: true,
  anonymous: more.anonymous ?? false,
  day,
})

test.each<[string, Evidence[], MoveStatus]>([
  ['one report of the deed', [told('done', '2031-05-15')], 'done'],
  ['a later denial', [told('planned', '2031-05-14'), told('denied', '2031-05-15')], 'denied'],
  ['an earlier denial', [told('denied', '2031-05-14'), told('done', '2031-05-15')], 'done'],
  [
    'a denial of last week, told together with the deed',
    [told('done', '2031-05-15'), told('denied', '2031-05-15', { said: '2031-05-05/2031-05-11' })],
    'done',
  ],
  ['talk after an announcement', [told('announced', '2031-05-14'), told('considered', '2031-05-15')], 'announced'],
  [
    'an announcement taken back the same day',
    [told('announced', '2031-05-15'), told('abandoned', '2031-05-15')],
    'abandoned',
  ],
  ['an announcement by nobody in particular', [told('announced', '2031-05-15', { anonymous: true })], 'planned'],
  [
    'a noun that only presupposes it',
    [told('done', '2031-05-15', { frame: 'departure' }), told('planned', '2031-05-15')],
    'planned',
  ],
  [
    'one loose report against many plans',
    [told('done', '2031-05-15'), ...[1, 2, 3].map(() => told('planned', '2031-05-15'))],
    'planned',
  ],
])('%s', (_, evidence, status) => {
  expect(statusOf(evidence).status).toBe(status)
})

test('what speaks against the status is kept apart', () => {
  const { because, against } = statusOf([told('denied', '2031-05-14'), told('done', '2031-05-15')])
  expect([because.length, against.length]).toEqual([1, 1])
})

test('no evidence is an error', () => {
  expect(() => statusOf([])).toThrow(RangeError)
})
