import { expect, test } from 'vitest'
import type { Report } from '../../schema/types.ts'
import { outletOf } from './outlet.ts'
import { reuse } from './reuse.ts'
import { quotedMask } from './speech.ts'

const report = (outlet: string | null, text: string): Report => ({
  id: `${outlet}`,
  outlet,
  published: null,
  headline: null,
  text,
  furniture: [],
})

const PROSE =
  `The harbour at Port Selm was closed for nine hours on Tuesday after a crane fell across the northern basin,
and two coal ships had to wait outside the breakwater until divers had cleared the channel, the port authority said.
Workers on the night shift described a long groan before the boom gave way, and nobody was hurt.`.replaceAll('\n', ' ')
const OTHER =
  'In the town, shopkeepers along Quay Street spent the morning counting what the lost ferries had cost them.'
const MORE =
  'A committee of the council will hear engineers next week, though its chairwoman would not say who was invited.'
const WORDS =
  `I have said from the first day that this crane was not safe, and nobody in this government wanted to hear me,
because hearing me would have cost them money that they preferred to spend on fountains`.replaceAll('\n', ' ')

test.each([
  ['copy', `${PROSE} ${OTHER}`, `${PROSE} ${OTHER}`],
  ['none', `${PROSE}`, `${OTHER} ${MORE}`],
  ['same-quotes', `${OTHER} “${WORDS},” said Oda Lind.`, `${MORE} Lind told reporters: “${WORDS}.”`],
  ['excerpt', `${PROSE}\n${OTHER}`, `${MORE} Read this:\n${PROSE.slice(0, -40)}\nQuite a night.`],
])('%s', (relation, a, b) => {
  expect(reuse(report('Selm Courier', a), report('Veldania Post', b)).relation).toBe(relation)
  expect(reuse(report('Veldania Post', b), report('Selm Courier', a)).relation).toBe(relation)
})

test('a tweet without quotation marks in both is nobody’s prose', () => {
  const tweet = `${WORDS}! — Oda Lind (@odalind) May 6, 2031`
  const a = report('Selm Courier', `${OTHER}\n\n${tweet}\n\n${MORE}`)
  const b = report('Veldania Post', `${tweet}\n\nThe minister of ports kept silent until noon.`)
  expect(reuse(a, b)).toMatchObject({ relation: 'same-quotes', dependent: false })
})

test('a statement set out as a block in one report and between marks in the other stays a statement', () => {
  const a = report('Selm Courier', `${OTHER}\n\n${WORDS}.\n\n${MORE}`)
  const b = report('Veldania Post', `The engineer was blunt. “${WORDS},” she wrote.`)
  expect(reuse(a, b).dependent).toBe(false)
})

test('passages lie in their texts', () => {
  const [a, b] = [report('A', `${OTHER} ${PROSE}`), report('B', `${PROSE} ${MORE}`)]
  const { passages } = reuse(a, b)
  expect(passages.map((p) => p.kind)).toEqual(['prose'])
  const bare = (s: string) => s.toLowerCase().replace(/\W+/g, ' ')
  for (const p of passages) expect(bare(a.text.slice(p.a.start, p.a.end))).toBe(bare(b.text.slice(p.b.start, p.b.end)))
})

test('quotation marks nest, and none reaches past its paragraph', () => {
  const text = 'He said “the “Lamp” is mine” today.\n“Open\nnext don’t ‘so’'
  const mask = quotedMask(text)
  const inside = [...text].map((c, i) => (mask[i] ? c : ' ')).join('')
  expect(inside.replace(/\s+/g, ' ')).toBe(' “the “Lamp” is mine “Open ‘so ')
})

test.each([
  ['Fox News (Online)', 'Fox News'],
  ['Fox Online News', 'Fox News'],
  ['Newsmax - News', 'Newsmax'],
  ['The Selm Courier', 'The Selm Courier'],
])('the feed "%s" belongs to %s', (label, outlet) => expect(outletOf(label)).toBe(outlet))

test('texts that repeat themselves, and marks without end, are compared', () => {
  const repeated = report('A', 'no more coal for the port '.repeat(20_000))
  const marked = report('B', `${'“'.repeat(5_000)} ${'no more coal for the port '.repeat(2_000)}`)
  expect(reuse(repeated, marked)).toEqual(reuse(repeated, marked))
})
