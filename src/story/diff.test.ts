import { expect, test } from 'vitest'
import type { Brief, Claim, Move, Report, Story } from '../schema/types.ts'
import { diffBriefs } from './diff.ts'

const report = (id: string, url?: string): Report => ({
  id,
  ...(url && { url }),
  outlet: `Outlet ${id}`,
  published: '2031-05-06',
  headline: null,
  text: 'Brandt will resign as harbour minister. The ferry contract cost nine million crowns.',
  furniture: [],
})

type Stance = Claim['members'][number]['stance']
const member = (of: string, stance: Stance = 'asserts', value?: string) => ({
  report: of,
  start: 0,
  end: 38,
  text: 'Brandt will resign as harbour minister',
  statement: null,
  stance,
  ...(value && { value }),
})
const claim = (
  id: string,
  members: Claim['members'],
  kind: 'unnamed' | 'named' = 'unnamed',
  text = members[0]!.text,
): Claim => ({
  id,
  text,
  members,
  corroboration: {
    reports: members.length,
    origins: [{ kind, by: null, outlet: null, members: members.map((_, i) => i) }],
    summary: '',
  },
})
const move = (id: string, status: Move['status'], of = 'r1'): Move => ({
  id,
  post: 'p',
  outgoing: 'brandt',
  incoming: null,
  status,
  standing: null,
  dependsOn: [],
  when: [],
  evidence: [{ report: of, start: 0, end: 18, text: 'Brandt will resign', statement: null }],
})
const story = (reports: string[], claims: Claim[], moves: Move[] = []): Story => ({
  id: `t${reports.join('')}`,
  title: 'Brandt',
  reports,
  people: [{ id: 'brandt', name: 'Ilse Brandt', aliases: [], roles: [] }],
  organizations: [],
  posts: [{ id: 'p', title: 'harbour minister', organization: null }],
  statements: [],
  moves,
  claims,
  credits: [],
  timeline: [],
})
const brief = (reports: Report[], ...stories: Story[]): Brief => ({ version: 1, reports, stories, problems: [] })
const kinds = (a: Brief, b: Brief) => diffBriefs(a, b).flatMap((d) => d.changes.map((c) => [c.kind, c.of, c.report]))

const one = brief([report('r1')], story(['r1'], [claim('c1', [member('r1')])]))
const withTwo = (c: Claim) => brief([report('r1'), report('r2')], story(['r1', 'r2'], [c]))

test('a brief and itself differ in nothing', () => expect(diffBriefs(one, one)).toEqual([]))

test('a later denial', () =>
  expect(kinds(one, withTwo(claim('x', [member('r1'), member('r2', 'denies')])))).toEqual([['denied', 'x', 'r2']]))

test('what was told without names is now on the record', () =>
  expect(kinds(one, withTwo(claim('x', [member('r1'), member('r2')], 'named')))).toEqual([['confirmed', 'x', 'r2']]))

test('one more outlet with unnamed sources changes nothing', () =>
  expect(kinds(one, withTwo(claim('x', [member('r1'), member('r2')])))).toEqual([]))

test('a claim that only new reports make is added; one that an old report made already is not', () => {
  const ferry = 'The ferry contract cost nine million crowns'
  const cost = (of: string) => claim('y', [{ ...member(of), start: 40, end: 83, text: ferry }])
  const later = (of: string) =>
    brief([report('r1'), report('r2')], story(['r1', 'r2'], [claim('x', [member('r1')]), cost(of)]))
  expect(kinds(one, later('r2'))).toEqual([['added', 'y', 'r2']])
  expect(kinds(one, later('r1'))).toEqual([])
})

test('claims are matched by wording when no report is shared', () => {
  const later = brief([report('r1'), report('r9')], story(['r1', 'r9'], [claim('x', [member('r9')])]))
  expect(kinds(one, later)).toEqual([])
})

test('a rewritten report withdraws what it no longer tells', () => {
  const was = brief([report('r1', 'u')], story(['r1'], [claim('c1', [member('r1')])]))
  const now = brief([report('r2', 'u'), report('r3')], { ...story(['r2', 'r3'], []), people: story([], []).people })
  const both = (b: Brief) => ({
    ...b,
    stories: b.stories.map((s) => ({
      ...s,
      people: ['A', 'B'].map((n) => ({ id: n, name: n, aliases: [], roles: [] })),
    })),
  })
  expect(kinds(both(was), both(now))).toEqual([['withdrawn', 'c1', 'r2']])
})

test('a report that is only missing withdraws nothing', () => {
  const now = brief([report('r1'), report('r3')], story(['r1', 'r3'], []))
  expect(kinds(brief([report('r1'), report('r2')], story(['r1', 'r2'], [claim('c1', [member('r2')])])), now)).toEqual(
    [],
  )
})

test.each([
  ['considered', 'announced', 'confirmed'],
  ['planned', 'denied', 'denied'],
  ['announced', 'abandoned', 'withdrawn'],
  ['considered', 'planned', 'status'],
  ['announced', 'done', 'status'],
] as const)('a move %s and now %s is %s', (from, to, kind) => {
  const a = brief([report('r1')], story(['r1'], [], [move('m', from)]))
  const b = brief([report('r1'), report('r2')], story(['r1', 'r2'], [], [move('n', to, 'r2')]))
  expect(kinds(a, b)).toEqual([[kind, 'n', 'r2']])
})

test('a story that was not there has no earlier one', () => {
  const now = brief([report('r8')], { ...story(['r8'], []), people: [] })
  expect(diffBriefs(one, now)).toEqual([{ earlier: null, later: 'tr8', title: 'Brandt', changes: [] }])
})

test('a changed move is named', () => {
  const a = brief([report('r1')], story(['r1'], [], [move('m', 'considered')]))
  const b = brief([report('r1'), report('r2')], story(['r1', 'r2'], [], [move('n', 'denied', 'r2')]))
  expect(diffBriefs(a, b)[0]!.changes[0]!.text).toBe('Ilse Brandt going as harbour minister: considered, now denied')
})

test('an older report that is read late changes no later state', () => {
  const older = { ...report('r0'), published: '2031-05-01' }
  const was = brief([report('r1')], story(['r1'], [claim('c1', [member('r1')])], [move('m', 'done')]))
  const now = brief(
    [older, report('r1')],
    story(['r0', 'r1'], [claim('c1', [member('r1'), member('r0', 'denies')])], [move('m', 'planned', 'r0')]),
  )
  expect(kinds(was, now)).toEqual([])
})

test('a status that no new report tells is no change', () => {
  const was = brief([report('r1')], story(['r1'], [], [move('m', 'done')]))
  const now = brief([report('r1')], story(['r1'], [], [move('m', 'planned')]))
  expect(kinds(was, now)).toEqual([])
})

test('a move and the claim that tells it are one change; a question is never confirmed', () => {
  const words = 'Ilse Brandt would cease to be harbour minister'
  const tells = claim('x', [member('r1'), member('r2', 'denies')], 'unnamed', words)
  const was = brief([report('r1')], story(['r1'], [claim('c1', [member('r1')])], [move('m', 'planned')]))
  const now = (c: Claim) => brief([report('r1'), report('r2')], story(['r1', 'r2'], [c], [move('n', 'planned', 'r1')]))
  expect(kinds(was, now(tells))).toEqual([['denied', 'x', 'r2']])
  const denied = brief([report('r1'), report('r2')], story(['r1', 'r2'], [tells], [move('n', 'denied', 'r2')]))
  expect(kinds(was, denied)).toEqual([['denied', 'n', 'r2']])
  const when = claim('x', [member('r1'), member('r2')], 'named', 'When Ilse Brandt goes')
  expect(kinds(was, now(when))).toEqual([])
})
