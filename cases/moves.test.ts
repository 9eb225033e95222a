import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { briefOf } from '../src/pipeline.ts'
import { readReports } from '../src/report/read.ts'

const CASES = fileURLToPath(new URL('.', import.meta.url))

interface Expected {
  readonly post: string
  readonly outgoing: string | null
  readonly incoming: string | null
  readonly status: readonly string[]
  readonly acting?: boolean
  readonly needs?: string
  /** A day on which it takes effect. */
  readonly effective?: string
  /** A careful reader may leave it out. */
  readonly optional?: boolean
}

const folders = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, 'moves.json')))

const movesOf = async (folder: string) => {
  const files = readdirSync(join(CASES, folder, 'reports'))
  const { reports, problems } = readReports(files.sort().map((f) => join(CASES, folder, 'reports', f)))
  const { stories } = await briefOf(reports, problems)
  return stories.flatMap(({ moves, posts, people }) => {
    const name = (id: string | null) => people.find((p) => p.id === id)?.name ?? null
    return moves.map((m) => ({
      ...m,
      post: posts.find((p) => p.id === m.post)!.title,
      outgoing: name(m.outgoing),
      incoming: name(m.incoming),
    }))
  })
}

test.each(folders)('the moves of the invented story %s', async (folder) => {
  const { moves } = JSON.parse(readFileSync(join(CASES, folder, 'moves.json'), 'utf8')) as { moves: Expected[] }
  const key = (m: { outgoing: string | null; incoming: string | null }) =>
    `${m.outgoing ?? 'nobody'} → ${m.incoming ?? 'nobody'}`
  const found = await movesOf(folder)
  const wanted = moves.filter((m) => !m.optional || found.some((f) => key(f) === key(m)))
  expect(found.map(key).sort()).toEqual(wanted.map(key).sort())
  for (const m of wanted) {
    const own = found.find((f) => key(f) === key(m))!
    expect(own.post.toLowerCase(), key(m)).toContain(m.post.toLowerCase())
    expect(m.status, key(m)).toContain(own.status)
    if (m.needs) expect(own.needs, key(m)).toBe(m.needs)
    if (m.effective) expect(own.when.flatMap((w) => (w.of === 'effective' ? [w.value] : []))).toContain(m.effective)
    if (m.acting) expect(own.acting, key(m)).toBe(true)
  }
})
