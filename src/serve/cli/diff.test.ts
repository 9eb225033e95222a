import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Brief } from '../../schema/types.ts'
import { diff } from './diff.ts'

/** Moves the cursor, then turns the direction of writing around. */
const HOSTILE = 'The ferry\u001b[2J sank\u202e at dawn'

test('what a report says cannot steer the terminal', () => {
  const report = {
    id: 'r1',
    outlet: 'Quay\u001b[31m Post',
    published: null,
    headline: null,
    text: HOSTILE,
    furniture: [],
  }
  const empty = { people: [], organizations: [], posts: [], statements: [], moves: [], credits: [], timeline: [] }
  const claim = {
    id: 'c1',
    text: HOSTILE,
    members: [
      { report: 'r1', start: 0, end: HOSTILE.length, text: HOSTILE, statement: null, stance: 'asserts' as const },
    ],
    corroboration: { reports: 1, origins: [], summary: '' },
  }
  const old = { ...report, id: 'r0' }
  const before: Brief = {
    version: 1,
    reports: [old],
    stories: [{ id: 't0', title: 'Ferry', reports: ['r0'], claims: [], ...empty }],
    problems: [],
  }
  const after: Brief = {
    version: 1,
    reports: [old, report],
    stories: [{ id: 't1', title: 'Ferry\u001b[1m', reports: ['r0', 'r1'], claims: [claim], ...empty }],
    problems: [],
  }
  const folder = mkdtempSync(join(tmpdir(), 'secondsource-'))
  const file = (name: string, brief: Brief) => {
    writeFileSync(join(folder, name), JSON.stringify(brief))
    return join(folder, name)
  }
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  diff(file('a.json', before), file('b.json', after), {})
  const printed = out.mock.calls.map(([text]) => text).join('')
  out.mockRestore()
  rmSync(folder, { recursive: true })
  expect(printed).toContain('sank')
  expect(printed).not.toMatch(/[\u001b\u202e]/)
})
