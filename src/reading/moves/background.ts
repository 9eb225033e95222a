/** @module Past is not present: changes that a report tells only to explain who somebody is. */
import type { Doc } from '../../language/doc.ts'
import type { Filled } from './fill.ts'
import type { Match } from './match.ts'

/** Days before the report within which a change is news. */
const NEWS = 45
const DAY = 86_400_000

/** "Before becoming governor, Vellor had tried to resign as mayor": her earlier life. */
const BEFORE = /^(?:\w+ )?before (?:becoming|joining|taking|being) (?!.*\b(?:will|would|is|are)\b)/i

/** Whether the passage tells of a change long past, by its date, its tense or the words around it. */
export function isBackground(doc: Doc, match: Match, filled: Filled, pluperfect: boolean, past: boolean): boolean {
  const sentence = doc.sentence(doc.sentenceOf(match.at))
  if (match.frame.effect === 'leaves' && (filled.post?.tense === 'former' || isPastHolder(doc, filled))) return true
  if (isRecord(doc, match.center) || isOfOldTimes(doc, match, past)) return true
  if (BEFORE.test(doc.slice(sentence))) return true
  if (!past) return false
  if (filled.post?.tense === 'former') return true
  if (isPastHolder(doc, filled)) return true
  const age = ageOf(doc, match.at)
  if (age !== null) return age > NEWS
  if (pluperfect) return true
  const words = doc.slice(sentence)
  return /\b(?:previously|formerly|earlier in (?:his|her) career|once|years ago|decades? ago|until recently|at the time|before (?:becoming|joining|being))\b/i.test(
    words,
  )
}

/** "the president's previous pick", "her successors have been": a row of people who came and went. */
function isOfOldTimes(doc: Doc, { at, word, frame }: Match, past: boolean): boolean {
  if (word.kind !== 'noun') return false
  for (const c of doc.children(at))
    if (/^(?:previous|earlier|former|original|initial|past)$/.test(doc.lower(c))) return true
  return past && frame.id === 'replaced-at' && doc.xpos(at) === 'NNS'
}

/** "the first woman to be appointed": what somebody is known for. */
function isRecord(doc: Doc, verb: number): boolean {
  if (!/^acl/.test(doc.relation(verb)) || doc.head(verb) < 0) return false
  const { from } = doc.subtree(doc.head(verb))
  for (let i = from; i < doc.head(verb); i++)
    if (/^(?:first|second|third|only|youngest|oldest)$/.test(doc.lower(i))) return true
  return /^(?:first|second|third|only|youngest|oldest)$/.test(doc.lower(doc.head(verb)))
}

/** "the late Justice Arn", "retired bishop Vellor": who went is long gone. */
function isPastHolder(doc: Doc, filled: Filled): boolean {
  return filled.outgoingTokens.some((t) => {
    for (let i = Math.max(0, t - 5); i < t; i++)
      if (
        /^(?:late|former|retired|ex)$/.test(doc.lower(i)) &&
        doc.sentenceOf(i) === doc.sentenceOf(t) &&
        !/^[,;]$/.test(doc.form(i + 1))
      )
        return true
    return false
  })
}

/** Days between the report and the nearest time in the clause; null where nothing is said. */
function ageOf(doc: Doc, at: number): number | null {
  const { published } = doc.layers.source
  const chars = doc.chars(doc.sentence(doc.sentenceOf(at)))
  const here = doc.start(at)
  let best: { age: number; distance: number } | null = null
  const take = (start: number, date: string) => {
    if (!published) return
    const ms = Date.parse(lastDay(date, published.slice(0, 4)))
    if (Number.isNaN(ms)) return
    const age = (Date.parse(published.slice(0, 10)) - ms) / DAY
    const distance = Math.abs(start - here) + (start < here ? 20 : 0)
    if (best === null || distance < best.distance) best = { age, distance }
  }
  for (const time of doc.layers.times ?? [])
    if (
      time.start >= chars.start &&
      time.end <= chars.end &&
      time.edtf &&
      (time.type === 'DATE' || time.type === 'TIME')
    )
      take(time.start, time.edtf)
  if (best === null)
    for (const m of doc.text
      .slice(chars.start, chars.end)
      .matchAll(/\b(?:in|since|from|until) (?:[A-Z][a-z]+ )?((?:19|20)\d\d)\b/g))
      take(chars.start + m.index, m[1]!)
  return best === null ? null : (best as { age: number }).age
}

/** The last day that an EDTF value allows; of a year that is over its middle. `year` is the report's own. */
function lastDay(edtf: string, year: string): string {
  const end = edtf.split('/').at(-1)!.replace(/[~?%]/g, '')
  const season = /^(\d{4})-2([1-4])$/.exec(end)
  if (season) return `${season[1]}-${['03', '06', '09', '12'][Number(season[2]) - 1]}-01`
  if (/^\d{4}$/.test(end)) return `${end}-${year === end ? '12-31' : '07-01'}`
  if (/^\d{4}-\d\d$/.test(end)) return Number(end.slice(5)) > 12 ? `${end.slice(0, 4)}-12-31` : `${end}-28`
  return end.slice(0, 10)
}
