import { expect, test } from 'vitest'
import { readDoc } from '../../language/language.ts'
import type { Report } from '../../schema/types.ts'
import { read } from '../read.ts'

function responses(text: string) {
  const report: Report = { id: 'r', outlet: null, published: '2031-05-02', headline: null, text, furniture: [] }
  const { attributions } = read(report, readDoc({ text, published: '2031-05-02', furniture: [] }))
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map((s) => text.slice(s.start, s.end)).join(' … ')
  return attributions.filter((a) => a.response).map((a) => `${words(a.source).replace(/,.*/, '')}: ${a.response}`)
}

const HEAD = 'FAIRVIEW — Ben Lund met Ada Moor on Tuesday.\n\n'

test.each([
  ['Last week Ms. Moor, the clerk, denied that there was a plan to go.', 'Ms. Moor: denial'],
  ['Mr. Lund shot down the rumor on Monday.', 'Mr. Lund: denial'],
  ['Calls to Ms. Moor were not returned.', 'Ms. Moor: no-response'],
  ['There was no response from Mr. Lund.', 'Mr. Lund: no-response'],
  ['Lund, moving to calm a storm, met the clerks, and rejected assertions that he would go.', 'Lund: denial'],
])('%s', (text, found) => expect(responses(HEAD + text)).toContain(found))

test.each(['The denial of coverage angered Mr. Lund.', 'No one has disputed that Mr. Lund was there.'])(
  'no response: %s',
  (text) => expect(responses(HEAD + text)).toEqual([]),
)
