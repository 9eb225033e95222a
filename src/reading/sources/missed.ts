/**
 * @module Unnamed sources that no reader of attributions marked: "three officials told the Courier that …",
 * "…, said a person familiar with the matter". What a report rests on must not be lost.
 */
import type { Doc } from '../../language/doc.ts'
import type { Chars } from '../../text/span.ts'
import { SPOKES, singular } from '../footing/nouns.ts'
import { clauseOf, endless, phraseOf, subjectOf, verbGroup } from '../nesting/clause.ts'
import type { Attribution } from '../reading.ts'

/** Nouns that name a source by what it is to the report. */
const SOURCES = new Set(
  `official source person people aide adviser advisor insider operative staffer employee ally associate friend backer lawmaker diplomat
  investigator executive lawyer prosecutor expert analyst strategist colleague confidant member worker relative witness other one two three
  several democrat republican conservative figure prosecutor donor supporter representative officer commander some many`
    .split(/\s+/)
    .concat([...SPOKES]),
)
const SAYING = new Set(
  'say tell add confirm note caution acknowledge warn explain describe claim insist suggest indicate stress argue concede allege recall predict declare reveal disclose cite quote report maintain assert complain express grumble fume speculate worry'.split(
    ' ',
  ),
)

/** Attributions to unnamed sources whose cue touches none of the cues in `known`. */
export function missedSources(doc: Doc, known: readonly Attribution[]): Attribution[] {
  const taken = new Uint8Array(doc.length)
  for (const a of known)
    for (const c of [...a.cue, ...a.source]) {
      const { from, to } = doc.tokens(c)
      taken.fill(1, from, to)
    }
  const found: Attribution[] = []
  for (let i = 0; i < doc.length; i++) {
    if (taken[i] === 1 || endless(doc, i)) continue
    if (doc.upos(i) !== 'VERB') continue
    const says = SAYING.has(doc.lemma(i)) || believesLast(doc, i)
    const a = says ? (sayingAt(doc, i) ?? toldBy(doc, i)) : toldBy(doc, i)
    if (a && !touches(doc, taken, a.source)) found.push(a)
  }
  return found
}

function touches(doc: Doc, taken: Uint8Array, spans: readonly Chars[]): boolean {
  return spans.some((s) => {
    const { from, to } = doc.tokens(s)
    return taken.subarray(from, to).includes(1)
  })
}

const isSource = (doc: Doc, head: number) => {
  const { noun } = singular(doc.lower(head))
  if (/^(?:some|many)$/.test(noun) && head + 1 < doc.length && doc.lower(head + 1) === 'of') return false
  return SOURCES.has(noun) && (doc.upos(head) !== 'PROPN' || /^(?:democrat|republican|conservative)$/.test(noun))
}

/** "It was a slip, two officials | believe |.": who believes stands behind what is believed, and nothing follows. */
const believesLast = (doc: Doc, verb: number): boolean =>
  doc.lemma(verb) === 'believe' &&
  (verb + 1 >= doc.length || /^[.,]$/.test(doc.form(verb + 1))) &&
  behindComma(doc, verb) >= 0

function sayingAt(doc: Doc, verb: number): Attribution | null {
  const tree = subjectOf(doc, verb)
  const subject = tree >= 0 && isSource(doc, tree) ? tree : beside(doc, verb)
  if (subject < 0 || !isSource(doc, subject)) return null
  const source = phraseOf(doc, subject, verb)
  const group = verbGroup(doc, verb)
  if (!source || source.end - source.start > 300) return null
  const cue = doc.chars(group)
  const content = clauseOf(doc, verb) ?? around(doc, verb, source, cue)
  return content ? made(source, cue, content, `source: ${doc.lemma(verb)}`) : null
}

/** What is told by somebody, and what is handed over by somebody: "as described by three aides", "the account offered by the source". */
const TOLD = new Set('confirm corroborate describe detail outline recount relay retell'.split(' '))
const HANDED = new Set('give offer provide share supply'.split(' '))
const THINGS = new Set(
  'account copy description detail document email e-mail explanation information letter memo message note recording statement summary text transcript version'.split(
    ' ',
  ),
)

/** A participle of telling with an unnamed agent. */
function toldBy(doc: Doc, verb: number): Attribution | null {
  const lemma = doc.lemma(verb)
  if (doc.xpos(verb) !== 'VBN' || !(TOLD.has(lemma) || (HANDED.has(lemma) && isThing(doc, verb)))) return null
  for (const agent of doc.children(verb)) {
    if (agent < verb || !doc.relation(agent).startsWith('obl') || !isSource(doc, agent)) continue
    const by = doc.child(agent, 'case')
    const source = by >= 0 && doc.lower(by) === 'by' ? phraseOf(doc, agent, by) : null
    if (!source || source.end - source.start > 300) continue
    const cue = doc.chars({ from: verb, to: by + 1 })
    const content = around(doc, verb, source, cue)
    return content ? made(source, cue, content, `source: ${lemma} by`) : null
  }
  return null
}

/** Whether what is handed over says something: its noun, or the noun before "which was". */
function isThing(doc: Doc, verb: number): boolean {
  const noun = doc.relation(verb).startsWith('acl') ? doc.head(verb) : doc.child(verb, 'nsubj:pass')
  return noun >= 0 && THINGS.has(singular(doc.lower(noun)).noun)
}

/** The source noun right before or behind a verb of saying: "officials said", "said an official". */
function beside(doc: Doc, verb: number): number {
  for (const i of [verb - 1, verb - 2])
    if (i >= 0 && /NOUN/.test(doc.upos(i)) && isSource(doc, i) && !/PUNCT/.test(doc.upos(verb - 1))) return i
  const apart = behindComma(doc, verb)
  if (apart >= 0) return apart
  for (let i = verb + 1; i < Math.min(doc.length, verb + 6); i++) {
    if (doc.upos(i) === 'PUNCT' || doc.upos(i) === 'VERB') return -1
    if (doc.upos(i) === 'NOUN' && isSource(doc, i) && doc.upos(i + 1) !== 'NOUN')
      return doc.lemma(verb) === 'say' ? i : -1
  }
  return -1
}

/** The head of ", a source on the committee" right before a verb, whatever the tree makes of it; -1 where there is none. */
function behindComma(doc: Doc, verb: number): number {
  const { from } = doc.sentence(doc.sentenceOf(verb))
  for (let i = verb - 1, steps = 0; i > from && steps < 4; i = doc.head(i), steps++) {
    if (i >= verb || doc.upos(i) === 'PUNCT') return -1
    if (doc.upos(i) !== 'NOUN' || !isSource(doc, i)) continue
    const phrase = doc.subtree(i)
    return phrase.from > from &&
      /^(?:,|—|–|[”"])$/.test(doc.form(doc.upos(phrase.from) === 'PUNCT' ? phrase.from : phrase.from - 1)) &&
      phrase.to >= verb
      ? i
      : -1
  }
  return -1
}

/** The part of the sentence that is neither source nor cue: what stands before them if that is long enough, else what follows. */
function around(doc: Doc, verb: number, source: Chars, cue: Chars): Chars | null {
  const sentence = doc.chars(doc.sentence(doc.sentenceOf(verb)))
  const start = Math.min(source.start, cue.start)
  const end = Math.max(source.end, cue.end)
  const before = tidy(doc.text, { start: sentence.start, end: start })
  if (before.end - before.start >= LEAST) return before
  const after = tidy(doc.text, { start: end, end: sentence.end })
  return after.end - after.start >= LEAST ? after : null
}

/** A stretch shorter than this says nothing by itself. */
const LEAST = 12

/** "FAIRVIEW (AP) — ": where a report was written, before its first words. */
const DATELINE = /^\s*[\p{Lu}][\p{Lu} .,’'-]{2,30}(?:, \p{Lu}[\p{L}.]+)?(?: \([\p{L} .]{2,25}\))?\s*[—–-]+\s/u

function tidy(text: string, { start, end }: Chars): Chars {
  start += DATELINE.exec(text.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0
  while (start < end && /[\s,:;—–-]/.test(text[start]!)) start++
  while (end > start && /[\s,:;—–.-]/.test(text[end - 1]!)) end--
  return { start, end }
}

const made = (source: Chars, cue: Chars, content: Chars, rule: string): Attribution => ({
  source: [source],
  cue: [cue],
  content: [content],
  kind: 'speech',
  entity: null,
  described: null,
  footing: 'anonymous',
  response: null,
  via: null,
  modality: 'unknown',
  polarity: 'unknown',
  confidence: 0.6,
  rule,
})
