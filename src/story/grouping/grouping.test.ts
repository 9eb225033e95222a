import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Report } from '../../schema/types.ts'
import { Grouper } from './grouper.ts'
import { groupReports } from './grouping.ts'

/** Invented stories, each told three times in different words. */
const TOLD = [
  [
    'Harbour minister of Veldania quits over dredging contract | Ilse Brandt, the harbour minister of Veldania, resigned on Monday after auditors found that a dredging contract had gone to a company owned by her brother. The prime minister, Tomas Reik, thanked Brandt for her service in Port Selm.',
    "Brandt out as Veldania's harbour chief after audit | Veldania's harbour minister Ilse Brandt has stepped down. An audit of the dredging contract in Port Selm said that her brother's company was favoured. Reik, the prime minister, will name a successor this week.",
    'Veldania: minister resigns in dredging affair | The dredging affair in Port Selm has cost Ilse Brandt her office. The harbour minister told Tomas Reik, the prime minister, that she would go, after auditors had looked into the contract for a company of her brother.',
  ],
  [
    'Quillport museum finds lost Oram painting in cellar | Curators at the Quillport museum found a painting by Edda Oram that was thought to have burned in 1911. The canvas, called The Lamplighters, lay behind a boiler in the cellar, said director Juno Vale.',
    'Lost Oram canvas turns up behind museum boiler | The Lamplighters, a canvas by Edda Oram believed burned in 1911, was discovered in the cellar of the Quillport museum. Director Juno Vale called it the find of her life. Restorers began to clean it.',
    'A boiler hid a masterpiece for a century in Quillport | When workers moved the boiler at the Quillport museum they found The Lamplighters by Edda Oram. Everybody believed that the painting had burned. Juno Vale, the director, will show it in spring.',
  ],
]

const report = (story: number, i: number, published: string | null = '2031-05-06'): Report => {
  const [headline, text] = TOLD[story]![i]!.split(' | ') as [string, string]
  return { id: `s${story}r${i}`, outlet: `Outlet ${i}`, published, headline, text, furniture: [] }
}
const both = (published: string | null) => [0, 1].flatMap((s) => [0, 1, 2].map((i) => report(s, i, published)))
const EXPECTED = [
  ['s0r0', 's0r1', 's0r2'],
  ['s1r0', 's1r1', 's1r2'],
]

test.each(['2031-05-06', null])('two stories told three times each are two (date %s)', (published) => {
  expect(groupReports(both(published))).toEqual(EXPECTED)
  expect(groupReports(both(published), { window: 5, threshold: -0.5, dates: true })).toEqual(EXPECTED)
})

test('nothing, one report, and the same report twice', () => {
  expect(groupReports([])).toEqual([])
  expect(groupReports([report(0, 0), report(0, 0)])).toEqual([['s0r0']])
})

test('the same words half a year later are another story', () => {
  expect(groupReports([report(0, 0), report(0, 1, '2031-12-01')])).toHaveLength(2)
})

test('any order gives the same stories', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(both('2031-05-06')), (some) => {
      const grouper = new Grouper()
      for (const one of some) grouper.add(one)
      expect(grouper.stories()).toEqual(groupReports(some, { window: 5, threshold: -0.5, dates: true }))
    }),
    { numRuns: 40 },
  )
})

test('a forgotten report is no neighbour any more', () => {
  const grouper = new Grouper()
  grouper.add(report(0, 0, '2031-05-06'))
  grouper.forget(Date.UTC(2031, 4, 7) / 86_400_000)
  grouper.add(report(0, 1, '2031-05-07'))
  expect(grouper.storyOf('s0r1')).toEqual(['s0r1'])
  expect(grouper.storyOf('s0r0')).toEqual([])
})

test('hostile text does not throw, and every report lands in one story', () => {
  const texts = ['', '\0\0\0', 'x'.repeat(1_000_000), '\ud800 \udfff', '“'.repeat(5000), '1,'.repeat(100_000)]
  const reports = texts.map((text, i) => ({ ...report(0, 0), id: `h${i}`, headline: null, text }))
  expect(groupReports(reports).flat().sort()).toEqual(reports.map((r) => r.id))
})
