/**
 * @module Attributions by formula, where the chain saw none: words that name a source wherever they stand.
 *
 *   It will close, │ according to │ two aides │.        According to │ two aides │, it will close.
 *   It will close, │ the Courier │ has learned │.        The Courier │ is told │ it will close.
 */
import type { Doc } from '../../language/doc.ts'
import { outletNamed } from '../../text/outlets.ts'
import { type Chars, overlap, type Tokens } from '../../text/span.ts'
import type { Found } from '../layers.ts'

/** How sure a formula is by itself. */
const SURE = 0.6
/** Sources of more tokens than this are mistakes. */
const LONGEST = 25
/** Content of fewer tokens says nothing. */
const LEAST = 3

/** `found` with the formulas that none of them touches, in the order of the cues. */
export function withFormulas(doc: Doc, given: readonly Found[]): Found[] {
  const found = given.filter((f) => !isSourceless(doc, f))
  const taken = new Set<number>()
  for (const { cue } of found)
    for (const c of cue) {
      const { from, to } = doc.tokens(c)
      for (let t = from; t < to; t++) taken.add(t)
    }
  const more: Found[] = []
  const surer = found.map((f) => (isAccording(doc, f) && f.confidence < SURE ? { ...f, confidence: SURE } : f))
  for (let t = 0; t + 2 < doc.length; t++) {
    if (taken.has(t) || taken.has(t + 1) || !CUES.has(doc.lower(t))) continue
    const relation = doc.lower(t) === 'according' ? according(doc, t) : learned(doc, t)
    if (relation && !inFurniture(doc, relation.cue)) more.push(relation)
  }
  if (more.length === 0) return surer
  return [...surer, ...more].sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
}

/** "Divided according to need": how it was done, not who says so. */
const MANNERS = new Set(
  'ability age custom law need needs plan preference principle procedure protocol rank schedule season size taste tradition'.split(
    ' ',
  ),
)

const isAccording = (doc: Doc, { source, cue }: Found) =>
  source.length > 0 &&
  cue.length === 1 &&
  /^according to$/i.test(doc.text.slice(cue[0]!.start, Math.min(cue[0]!.end, cue[0]!.start + 20)))

/** "According to" without its source: the chain took that for what is said. */
const isSourceless = (doc: Doc, f: Found) =>
  f.source.length === 0 && f.cue.length === 1 && isAccording(doc, { ...f, source: f.cue })

const CUES = new Set(['according', 'has', 'is', 'was'])

function according(doc: Doc, t: number): Found | null {
  const { from, to } = doc.sentence(doc.sentenceOf(t))
  // "according a minister" is a slip of the pen
  const start = doc.lower(t + 1) === 'to' ? t + 2 : t + 1
  if (start >= to || (start === t + 1 && doc.upos(start) !== 'DET')) return null
  const end = sourceEnd(doc, start, to)
  if (MANNERS.has(doc.lower(end - 1))) return null
  const opens = t === from || (t === from + 1 && /^[“"—–-]+$/.test(doc.form(from)))
  const content = opens ? { from: end + 1, to: sentenceEnd(doc, to) } : { from, to: beforeComma(doc, t) }
  if (opens && doc.form(end) !== ',') return null
  return made(doc, { from: t, to: start }, { from: start, to: end }, content)
}

/** The source ends where a comma, a dash, a bracket or the sentence does. */
function sourceEnd(doc: Doc, start: number, to: number): number {
  for (let t = start + 1; t < to; t++) if (/^[,.;:?!()[\]”"“—–]|^--?$/.test(doc.form(t))) return t
  return to
}

function learned(doc: Doc, t: number): Found | null {
  const { from, to } = doc.sentence(doc.sentenceOf(t))
  if (doc.lower(t + 1) !== (doc.lower(t) === 'has' ? 'learned' : 'told')) return null
  const start = outletStart(doc, from, t)
  if (start < 0 || /^(?:about|by|from|of|to)$/.test(t + 2 < to ? doc.lower(t + 2) : '')) return null
  const cue = { from: t, to: t + 2 }
  const before = { from, to: beforeComma(doc, start) }
  const ends = t + 2 >= to || /^[.,]$/.test(doc.form(t + 2))
  const after = { from: doc.lower(t + 2) === 'that' ? t + 3 : t + 2, to: sentenceEnd(doc, to) }
  return made(doc, cue, { from: start, to: t }, ends ? before : after)
}

/** Where the outlet's name begins that ends before `t`; -1 if none does. */
function outletStart(doc: Doc, from: number, t: number): number {
  for (let s = Math.max(from, t - 5); s < t; s++) {
    const words = doc.text.slice(doc.start(s), doc.end(t - 1))
    if (outletNamed(words)) return s
  }
  return -1
}

function made(doc: Doc, cue: Tokens, source: Tokens, content: Tokens): Found | null {
  if (source.to <= source.from || source.to - source.from > LONGEST || content.to - content.from < LEAST) return null
  return {
    source: [doc.chars(source)],
    cue: [doc.chars(cue)],
    content: [doc.chars(content)],
    kind: 'speech',
    confidence: SURE,
    rule: `formula: ${doc.text.slice(doc.start(cue.from), doc.end(cue.to - 1))}`,
  }
}

const beforeComma = (doc: Doc, t: number) => (/^[,—–-]+$/.test(doc.form(t - 1)) ? t - 1 : t)
const sentenceEnd = (doc: Doc, to: number) => (/^[.!?]$/.test(doc.form(to - 1)) ? to - 1 : to)

const inFurniture = (doc: Doc, cue: readonly Chars[]) =>
  doc.layers.source.furniture.some((f) => cue.some((c) => overlap(f, c) > 0))
