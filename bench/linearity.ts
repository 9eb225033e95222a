/** @module Whether reading stays linear: nanoseconds a character from 1 kB to 1 MB, for news and for hostile text. */
import { readDoc } from '../src/language/language.ts'
import { readingOf } from '../src/pipeline.ts'
import { readReport } from '../src/report/text.ts'
import type { Row } from './shared.ts'

const NEWS =
  'The minister, Ada Moor, resigned on Monday after weeks of reports about her future. “I have nothing to add,” she told reporters in Port Ansel. Two officials said that Per Holm, the harbour master, would take over in January.\n\n'
const KINDS: readonly [string, string][] = [
  ['news', NEWS],
  ['one line of news', NEWS.trimEnd().concat(' ')],
  ['no space', 'a'],
  ['hyphens', '-'],
  ['capitals', 'Ab '],
  ['quotation marks', '“ " ‘'],
  ['emoji', '👩‍👩‍👧'],
  ['digits', '1 '],
  ['control characters', '\u0000\ud800'],
  ['right to left', 'مرحبا '],
]
const SIZES = [1_000, 10_000, 100_000, 1_000_000]

export function predict(): never {
  throw new Error('Expected a benchmark that predicts; "linearity" only measures. Run "npm run bench -- linearity".')
}

/** Nanoseconds a character, the best of a few rounds for small texts. */
function cost(run: (text: string) => void, text: string): number {
  let best = Infinity
  for (let round = 0; round < Math.max(1, Math.min(5, 100_000 / text.length)); round++) {
    const start = performance.now()
    run(text)
    best = Math.min(best, performance.now() - start)
  }
  return (best * 1e6) / text.length
}

export function dev(): Row[] {
  const runs: [string, (text: string) => void][] = [
    ['language', (text) => readDoc({ text, published: '2031-03-10', furniture: [] })],
    ['whole reading', (text) => readingOf(readReport(text, { published: '2031-03-10' }))],
  ]
  return runs.flatMap(([part, run]) =>
    KINDS.map(([kind, unit]) => {
      const costs = SIZES.map((size) => cost(run, unit.repeat(Math.ceil(size / unit.length)).slice(0, size)))
      return {
        bench: 'linearity',
        figure: `${part}, ${kind}: ns a character at 1 kB / 10 kB / 100 kB / 1 MB`,
        value: costs.map((c) => c.toFixed(0)).join(' / '),
      }
    }),
  )
}
