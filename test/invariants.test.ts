/** @module What holds for every brief, whatever the reports: anchors are true, order does not matter, reading is deterministic. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseFolders } from '../cases/cases.ts'
import { briefOf } from '../src/pipeline.ts'
import { readBytes, readReports } from '../src/report/read.ts'
import { readReport } from '../src/report/text.ts'
import type { Brief, Report } from '../src/schema/types.ts'

const root = new URL('..', import.meta.url).pathname
const { reports } = readReports(caseFolders().map((f) => `${root}${f}/reports`))

/** Every object in the brief that points into a report. */
function spansOf(value: unknown, found: { report: string; start: number; end: number; text: string }[] = []) {
  if (typeof value === 'object' && value !== null) {
    if ('start' in value && 'end' in value && 'report' in value && 'text' in value)
      found.push(value as (typeof found)[number])
    for (const v of Object.values(value)) spansOf(v, found)
  }
  return found
}
function expectTrueAnchors(brief: Brief) {
  const texts = new Map(brief.reports.map((r) => [r.id, r.text]))
  for (const s of spansOf(brief.stories)) expect(texts.get(s.report)?.slice(s.start, s.end)).toBe(s.text)
}
const stories = async (some: readonly Report[]) => (await briefOf(some)).stories

describe('every brief', () => {
  test('points at the characters it was read from', async () => {
    const brief = await briefOf(reports)
    expect(spansOf(brief.stories).length).toBeGreaterThan(50)
    expectTrueAnchors(brief)
  })
  test('is the same each time', async () => {
    expect(JSON.stringify(await briefOf(reports))).toBe(JSON.stringify(await briefOf(reports)))
  })
  test('tells the same stories whatever order the reports came in', async () => {
    const expected = await stories(reports)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...reports], { minLength: reports.length }), async (shuffled) => {
        expect(await stories(shuffled)).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  })
  test('puts every report into exactly one story', async () => {
    const brief = await briefOf(reports)
    expect(brief.stories.flatMap((s) => s.reports).sort()).toEqual(brief.reports.map((r) => r.id).sort())
  })
})

const HOSTILE = [
  '',
  ' ',
  'a',
  '“',
  '\u0000',
  '\ud800',
  '\u202e',
  '👩‍👩‍👧',
  '\n\n',
  '"',
  "'",
  'Mr. ',
  'said ',
  'The minister resigned. ',
  'ﷺ',
  '日本',
  'â€™',
  'according to ',
  '“No,” she said. ',
  '(',
  'He ',
]

test('hostile text is read without an exception and its anchors are true', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 }),
      async (parts) => {
        expectTrueAnchors(await briefOf([readReport(parts.join(''))]))
      },
    ),
    { numRuns: 60 },
  )
})

test('any bytes are read or refused with a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const result = readBytes(bytes, 'x')
      expect(result.reports.length + result.problems.length).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})
