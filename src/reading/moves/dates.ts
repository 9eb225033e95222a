/** @module When a change was made known and when it takes effect, as the sentence says. */
import type { Doc, Time } from '../../language/doc.ts'
import type { Dated, MoveMention } from '../reading.ts'

const ANNOUNCING =
  /^(?:announce|say|tell|declare|confirm|report|disclose|reveal|tweet|write|know|accept|name|nominate|tap|pick|appoint|select|choose|announcement|statement)$/

/** The dates that hang from the frame's word, or from the word that reports it; nearest clause only. */
export function datesOf(doc: Doc, at: number, view: MoveMention['view']): Dated[] {
  const times = doc.layers.times ?? []
  if (times.length === 0) return []
  const chars = doc.chars(doc.sentence(doc.sentenceOf(at)))
  const found: Dated[] = []
  for (const time of times) {
    if (time.start < chars.start || time.end > chars.end || time.edtf === null) continue
    if (time.type === 'SET' || (time.type === 'DURATION' && !time.edtf.includes('/'))) continue
    const of = relationTo(doc, time, at)
    if (of && !(of === 'told' && /^(?:planned|considered|conditional)$/.test(view)))
      found.push({
        of: of === 'own' ? (view === 'done' || !reportsItself(doc, at) ? 'effective' : 'announced') : 'announced',
        span: { start: time.start, end: time.end },
        value: of !== 'own' ? time.edtf : onItsSide(doc, time, time.edtf, view === 'done', at),
      })
  }
  return found
}

/** "is leaving in June": the next June; "was fired in June": the last one; where the words name no year. */
function onItsSide(doc: Doc, time: Time, value: string, done: boolean, at: number): string {
  const { published } = doc.layers.source
  const [, year, rest] = /^(\d{4})(-(?:0[1-9]|1[0-2])(?:-\d\d)?)$/.exec(value) ?? []
  if (published === null || year === undefined) return value
  const today = published.slice(0, value.length)
  if (done ? value <= today || !isPastVerb(doc, time, at) : value >= today) return value
  const words = doc.text.slice(time.start, time.end)
  const named = /^(?:in |on |by |until |effective )?[A-Z][a-z]{2,8}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?$/.test(words)
  return named && !/day$/.test(words) ? `${Number(year) + (done ? -1 : 1)}${rest}` : value
}

/** "was fired in June", not "has been chosen to take over in June". */
function isPastVerb(doc: Doc, time: Time, at: number): boolean {
  const { from } = doc.tokens(time)
  if (!/^VB[DN]$/.test(doc.xpos(at)) || from < at) return false
  for (let i = at + 1; i < from; i++) if (doc.lower(i) === 'to' && doc.upos(i) === 'PART') return false
  return true
}

const TELLING = /^(?:announce|say|tell|declare|confirm|report|disclose|reveal|tweet|write|deny)$/

/** What somebody does about a change, which has a day of its own. */
const ASIDE = /^(?:deny|call|phone|urge|ask|demand)$/

const reportsItself = (doc: Doc, at: number) => ANNOUNCING.test(doc.lemma(at))

/** 'own' for a time of the change itself, 'reported' for one of the verb that tells of it, 'told' for one aside. */
function relationTo(doc: Doc, time: Time, at: number): 'own' | 'reported' | 'told' | null {
  const { from, to } = doc.tokens(time)
  if (isAfterthought(doc, from, at)) return 'own'
  let top = from
  for (let i = from; i < to; i++) if (doc.head(i) < from || doc.head(i) >= to) top = i
  let head = top
  for (let k = 0; k < 3; k++) {
    head = doc.head(head)
    if (head < 0) break
    if (head === at) return 'own'
    if (isAbove(doc, head, at))
      return ANNOUNCING.test(doc.lemma(head)) || ASIDE.test(doc.lemma(head)) ? 'reported' : 'own'
    // "two officials told The Courier on Tuesday": the day of telling
    if (TELLING.test(doc.lemma(head))) return 'told'
    // "Vellor, whom she named in 2019, will leave": the day of another clause
    if (doc.upos(head) === 'VERB' && /^acl/.test(doc.relation(head))) return null
  }
  return Math.abs(top - at) <= 8 ? 'own' : null
}

/** Tokens that may stand between a change and the time that is added to it. */
const ADDED = 24

/** "replace him with Vellor, perhaps within weeks, officials said": added to what stands before it. */
function isAfterthought(doc: Doc, time: number, at: number): boolean {
  if (time < at || time - at > ADDED) return false
  let i = time - 1
  while (i > at && /^(?:within|in|by|before|at|on|around|the|as|early|soon|next)$/.test(doc.lower(i))) i--
  return /^(?:perhaps|possibly|maybe|probably|likely|effective)$/.test(doc.lower(i)) && doc.form(i - 1) === ','
}

/** Whether `above` governs `at` within a few steps. */
function isAbove(doc: Doc, above: number, at: number): boolean {
  for (let i = doc.head(at), k = 0; i >= 0 && k < 5; i = doc.head(i), k++) if (i === above) return true
  return false
}
