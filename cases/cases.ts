/**
 * @module Golden cases: a folder with `reports/` and the `brief.json` that reading them must give.
 * `npm run cases` compares; `npm run cases -- --update [NAME]` writes the golden files anew, and the diff is the review.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { briefOf } from '../src/pipeline.ts'
import { readReports } from '../src/report/read.ts'
import type { Brief } from '../src/schema/types.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Folders of cases/ and examples/ that hold reports, relative to the checkout. */
export const caseFolders = (): string[] =>
  ['examples', 'cases']
    .filter((parent) => existsSync(join(ROOT, parent)))
    .flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => join(parent, name)))
    .filter((folder) => existsSync(join(ROOT, folder, 'reports')))
    .sort()

/** The brief of a case, its files named relative to the case. Confidences are rounded, so that weights may move a little. */
export async function briefOfCase(folder: string): Promise<Brief> {
  const { reports, problems } = readReports([join(ROOT, folder, 'reports')])
  const relative = <T extends { file?: string | undefined }>(x: T): T =>
    x.file === undefined ? x : { ...x, file: x.file.slice(join(ROOT, folder).length + 1) }
  const brief = await briefOf(reports.map(relative), problems.map(relative))
  for (const story of brief.stories)
    for (const s of story.statements) if (s.confidence !== undefined) s.confidence = Math.round(s.confidence * 10) / 10
  return brief
}

export const goldenFile = (folder: string): string => join(ROOT, folder, 'brief.json')
export const toGolden = (brief: Brief): string => `${JSON.stringify(brief, null, 1)}\n`

if (import.meta.main) {
  const args = process.argv.slice(2)
  const update = args.includes('--update')
  const names = args.filter((a) => !a.startsWith('--'))
  for (const folder of caseFolders().filter((f) => names.length === 0 || names.some((n) => f.includes(n)))) {
    const found = toGolden(await briefOfCase(folder))
    const file = goldenFile(folder)
    const same = existsSync(file) && readFileSync(file, 'utf8') === found
    if (!same) writeFileSync(update ? file : file.replace('.json', '.changed.json'), found)
    process.stdout.write(`${same ? 'same   ' : update ? 'written' : 'CHANGED'} ${folder}\n`)
    if (!same && !update) process.exitCode = 1
  }
}
