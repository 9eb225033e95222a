import { expect, test } from 'vitest'
import type { Report } from '../../schema/types.ts'
import { isOneText } from './one-text.ts'

const report = (id: string, text: string): Report => ({
  id,
  outlet: id,
  published: null,
  headline: null,
  text,
  furniture: [],
})
const WIRE =
  `The harbour at Port Selm was closed for nine hours on Tuesday after a crane fell across the northern basin,
two people familiar with the inquiry said, and the ministry had been warned of cracks in the boom as early as April.`.replaceAll(
    '\n',
    ' ',
  )
const CLAIM = 'the ministry had been warned of cracks in the boom'
const place = (r: Report) => ({ start: r.text.indexOf(CLAIM), end: r.text.indexOf(CLAIM) + CLAIM.length })

const first = report('Selm Courier', `${WIRE} Shopkeepers on Quay Street counted their losses all morning.`)
const second = report('Veldania Post', `A committee will hear engineers next week. ${WIRE}`)
const own = report('Quill', `Quill has learned from two people at the port that ${CLAIM} in spring.`)

test('a passage of one agency text in two reports is one text', () => {
  expect(isOneText(first, place(first), second, place(second))).toBe(true)
})

test('the same claim in words of its own, or another place of the same reports, is not', () => {
  expect(isOneText(first, place(first), own, place(own))).toBe(false)
  const end = first.text.length
  expect(isOneText(first, { start: end - 30, end }, second, place(second))).toBe(false)
})
