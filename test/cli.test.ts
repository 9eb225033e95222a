/** @module The command line as a user meets it: output, standard error, exit status. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { Brief as BriefSchema } from '../src/schema/brief.ts'
import type { Brief } from '../src/schema/types.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = join(root, 'examples/finance-minister/reports')
const folder = mkdtempSync(join(tmpdir(), 'secondsource-'))

function run(args: readonly string[], options: { input?: string; env?: Record<string, string> } = {}) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin/secondsource.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...(options.input !== undefined && { input: options.input }),
    env: { ...process.env, ...options.env },
  })
  return { stdout, stderr, status }
}
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const NEWS =
  'PORT ANSEL — The minister, Ada Moor, resigned on Monday. Two officials said that she had lost the trust of the cabinet.\n'

describe('read', () => {
  test('prints a plain brief when piped: no colours, moves first', () => {
    const { stdout, status } = run(['read', example])
    expect(status).toBe(0)
    expect(stdout).not.toContain('\u001b')
    expect(stdout.indexOf('WHO GOES WHERE')).toBeGreaterThan(0)
    expect(stdout.indexOf('WHO GOES WHERE')).toBeLessThan(stdout.indexOf('WHO SAYS WHAT'))
  })
  test('--json is a valid brief', () => {
    const { stdout } = run(['read', '--json', example])
    expect(BriefSchema.parse(JSON.parse(stdout)).reports).toHaveLength(4)
  })
  test('standard input', () => {
    const { stdout, status } = run(['read', '--json', '-'], { input: NEWS })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).reports[0].text).toBe(NEWS)
  })
  test('--html and --out write files', () => {
    const [html, out] = [join(folder, 'x.html'), join(folder, 'x.json')]
    expect(run(['read', '--html', html, '--json', '--out', out, example])).toMatchObject({ status: 0, stdout: '' })
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/)
    expect(BriefSchema.parse(JSON.parse(readFileSync(out, 'utf8'))).stories).toHaveLength(1)
  })
  test('--as-of leaves later reports out', () => {
    expect(JSON.parse(run(['read', '--json', '--as-of', '2031-03-12', example]).stdout).reports).toHaveLength(3)
  })
  test('--sources shows the user’s letters', () => {
    const letters = file('letters.json', '{"Lowland Press Agency":"A"}')
    expect(run(['read', '--sources', letters, example]).stdout).toContain('reliability A')
  })
  test('many reports are read on threads and give what one thread gives', () => {
    const lines = Array.from({ length: 90 }, (_, i) =>
      JSON.stringify({ text: `${NEWS}Report number ${i}.`, published: '2031-03-10' }),
    )
    const many = file('many.jsonl', lines.join('\n'))
    const few = file('few.jsonl', lines.slice(0, 3).join('\n'))
    const of = (path: string) =>
      (JSON.parse(run(['read', '--json', path]).stdout) as Brief).stories.flatMap((s) =>
        s.statements.map((x) => x.content[0]?.text),
      )
    expect(of(many).length).toBe(30 * of(few).length)
  }, 60_000)
})

describe('bad input', () => {
  test('nothing could be read: status 1, code and remedy on standard error', () => {
    const { stderr, status } = run(['read', join(folder, 'none.txt')])
    expect(status).toBe(1)
    expect(stderr).toMatch(/none\.txt: Expected .*\[missing-file\]/)
  })
  test('some could not be read: status 3, the rest is read, the problem is in the brief too', () => {
    const { stdout, status } = run(['read', '--json', example, file('empty.txt', '')])
    expect(status).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ problems: [{ code: 'empty' }] })
    expect(JSON.parse(stdout).reports).toHaveLength(4)
  })
  test('quotation marks that never close are remarked and read', () => {
    const { stdout, stderr, status } = run([
      'read',
      '--json',
      file('open.txt', `${NEWS}“We will not go, the minister said on Monday.\n\nThen she left.\n`),
    ])
    expect(status).toBe(0)
    expect(stderr).toContain('[unclosed-quotation]')
    expect(JSON.parse(stdout).problems).toMatchObject([{ code: 'unclosed-quotation' }])
  })
  test.each([
    ['no command', []],
    ['an unknown option', ['read', '--yaml', example]],
    ['no reports', ['read']],
    ['a wrong date', ['read', '--as-of', 'soon', example]],
    ['a missing file of letters', ['read', '--sources', join(folder, 'no.json'), example]],
  ])('wrong usage: %s', (_, args) => {
    const { stderr, status } = run(args)
    expect(status).toBe(2)
    expect(stderr).not.toBe('')
    expect(stderr).not.toContain('    at ')
  })
})

describe('explain', () => {
  test('shows the tree, the attribution and the move', () => {
    const { stdout, status } = run([
      'explain',
      'Mara Quist will replace Henrik Solvang as finance minister, an official told The Ansel Courier.',
    ])
    expect(status).toBe(0)
    for (const words of ['nsubj', 'who says what', 'an official', 'who goes where', 'Henrik Solvang'])
      expect(stdout).toContain(words)
  })
  test('an empty sentence is wrong usage', () => {
    expect(run(['explain', ' ']).status).toBe(2)
  })
})

describe('the launcher on an older Node', () => {
  let older: string | undefined
  beforeAll(() => {
    const elsewhere = (process.env.PATH ?? '')
      .split(':')
      .filter((p) => !p.includes('node_modules'))
      .map((p) => join(p, 'node'))
    older = elsewhere.find((node) =>
      /^v(1\d|2[0-3])\./.test(spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout ?? ''),
    )
  })
  test('starts itself again with the Node that came along', ({ skip }) => {
    if (!older) return skip('no older Node on this machine')
    const { stdout, status } = spawnSync(older, [join(root, 'bin/secondsource.js'), '--version'], { encoding: 'utf8' })
    expect(status).toBe(0)
    expect(stdout.trim()).toMatch(/^\d+\.\d+\.\d+/)
  })
})
