/**
 * @module Attributions inside what others say: "Nauert said that *Kelly called to deny* …".
 * The readers of attributions mark the outermost ones alone; these are found by rule in the tree, and need
 * a cue verb with a subject of its own and a clause.
 */
import type { Doc } from '../../language/doc.ts'
import { findOutlets } from '../../text/outlets.ts'
import { type Chars, covers, overlap } from '../../text/span.ts'
import { kindOf } from '../attributions/kinds.ts'
import type { Attribution } from '../reading.ts'
import { clauseOf, endless, phraseOf, subjectOf, verbGroup } from './clause.ts'
import { sameSource } from './coordinated.ts'

/** Verbs that make an inner attribution with a clause after them. */
const TELLING = new Set(['speech', 'writing', 'belief'])
/** Cue verbs that say something by themselves more often than not, or whose clause is no content. */
const WEAK = new Set(
  'go see show find begin continue press fire hit knock read answer cover know mean feel hope fear want like discuss address indicate reveal suggest understand realize remember'.split(
    ' ',
  ),
)

/** The list with inner attributions added at its end and `via` filled in; indexes of those given stay as they are. */
export function withInner(doc: Doc, attributions: readonly Attribution[]): Attribution[] {
  const taken = new Taken(doc, attributions)
  const inner: Attribution[] = []
  for (const a of attributions) {
    for (const part of a.content) {
      const { from, to } = doc.tokens(part)
      for (let i = from; i < to; i++) {
        if (endless(doc, i)) continue
        const found = innerAt(doc, i, part, a.source) ?? accordingTo(doc, i, part)
        if (found && taken.add(found.cue)) inner.push(found)
      }
    }
    const last = tail(doc, a)
    if (last && taken.add(last.cue)) inner.push(last)
  }
  return linked(outletsFirst(doc.text, [...attributions, ...inner]))
}

/** The tokens that are cues already. */
class Taken {
  readonly #doc: Doc
  readonly #cue: Uint8Array

  constructor(doc: Doc, attributions: readonly Attribution[]) {
    this.#doc = doc
    this.#cue = new Uint8Array(doc.length)
    for (const a of attributions) this.add(a.cue)
  }

  /** Takes the tokens of `cue`; false when one of them was taken. */
  add(cue: readonly Chars[]): boolean {
    const spans = cue.map((c) => this.#doc.tokens(c))
    const free = spans.every(({ from, to }) => !this.#cue.subarray(from, to).includes(1))
    for (const { from, to } of spans) this.#cue.fill(1, from, to)
    return free
  }
}

const made = (source: Chars, cue: Chars, content: Chars, kind: Attribution['kind'], rule: string): Attribution => ({
  source: [source],
  cue: [cue],
  content: [content],
  kind,
  entity: null,
  described: null,
  footing: 'named',
  response: null,
  via: null,
  modality: 'unknown',
  polarity: 'unknown',
  confidence: 0.6,
  rule,
})

function innerAt(doc: Doc, verb: number, within: Chars, outer: readonly Chars[]): Attribution | null {
  if (doc.upos(verb) !== 'VERB') return null
  const lemma = doc.lemma(verb)
  const kind = kindOf(lemma)
  if (!kind || !TELLING.has(kind) || WEAK.has(lemma)) return null
  const content = clauseOf(doc, verb)
  const subject = content ? subjectOf(doc, verb) : -1
  const source = subject >= 0 ? phraseOf(doc, subject, verb) : null
  if (
    !content ||
    !source ||
    (doc.upos(subject) === 'PRON' && /^(?:it|what|which|this|that|there|you|one)$/.test(doc.lower(subject)))
  )
    return null
  const group = verbGroup(doc, verb)
  const cue = doc.chars(lead(doc, verb, group))
  return covers(within, cue) &&
    [within, ...outer].some((s) => overlap(s, source) > 0) &&
    overlap(source, content) === 0 &&
    content.start < within.end
    ? made(
        source,
        cue,
        { start: content.start, end: Math.max(content.start + 1, Math.min(content.end, within.end)) },
        kind,
        `inner: ${lemma}`,
      )
    : null
}

/** "called to deny": the verb that carries the subject belongs to the cue when it stands close before it. */
function lead(doc: Doc, verb: number, group: { from: number; to: number }) {
  const head = doc.head(verb)
  const close = head >= 0 && head < verb && verb - head <= 2 && /^(?:xcomp|advcl)/.test(doc.relation(verb))
  return close && doc.upos(head) === 'VERB' ? { from: verbGroup(doc, head).from, to: group.to } : group
}

/** "…, according to two officials" inside what somebody else reports. */
function accordingTo(doc: Doc, i: number, within: Chars): Attribution | null {
  const found = according(doc, i)
  if (!found || found.source.end > within.end) return null
  const content = { start: within.start, end: doc.end(i - 1) }
  while (content.end > content.start && /[\s,]/.test(doc.text[content.end - 1]!)) content.end--
  if (content.end - content.start < 12) return null
  return made(found.source, found.cue, content, 'speech', ACCORDING)
}

/** "…, according to" right behind the content, in the same sentence, after a cue in front of it. */
function tail(doc: Doc, a: Attribution): Attribution | null {
  const last = a.content.at(-1)
  const first = a.cue[0]
  if (!last || !first || a.source.length === 0 || first.start > last.start) return null
  let i = doc.tokenAt(last.end)
  while (i < doc.length && doc.upos(i) === 'PUNCT' && doc.start(i) < last.end + 4) i++
  const found = i < doc.length && doc.start(i) <= last.end + 3 ? according(doc, i) : null
  if (!found || /[.!?]/.test(doc.text.slice(last.end - 1, found.cue.start))) return null
  return made(found.source, found.cue, last, 'speech', ACCORDING)
}

function according(doc: Doc, i: number): { cue: Chars; source: Chars } | null {
  if (doc.lower(i) !== 'according' || i + 2 >= doc.length || doc.lower(i + 1) !== 'to') return null
  const head = doc.relation(i) === 'case' ? doc.head(i) : doc.child(i, 'obl', 'nmod')
  const noun = head > i ? head : doc.head(i + 1)
  if (noun <= i + 1) return null
  let last = i + 2
  while (
    last + 1 < doc.length &&
    /^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(doc.upos(last)) &&
    /^(?:NUM|ADJ|NOUN|PROPN)$/.test(doc.upos(last + 1))
  )
    last++
  const phrase = phraseOf(doc, noun, i + 1)
  const source = phrase && { start: doc.start(i + 2), end: Math.max(phrase.end, doc.end(last)) }
  return source ? { cue: doc.chars({ from: i, to: i + 2 }), source } : null
}

/**
 * "The Courier reported that …, according to two officials": the officials speak inside the Courier's report, even
 * where "according to" was read as the outer one.
 */
function outletsFirst(text: string, all: readonly Attribution[]): Attribution[] {
  const reports = new Map<number, Attribution>()
  for (const a of all)
    if (
      a.source[0] &&
      a.content.length > 0 &&
      a.cue[0] &&
      /report|said|wrote|publish/i.test(text.slice(a.cue[0].start, a.cue[0].end))
    ) {
      reports.set(a.source[0].start, a)
      if (isThat(text, a.content)) reports.set(a.content[0]!.end + 1, a)
    }
  const whole = new Map<Attribution, Chars>()
  const swapped = all.map((a) => {
    const cue = a.cue[0]
    const content = a.content[0]
    const report = content && [0, 4, 5].map((opening) => reports.get(content.start + opening)).find((r) => r)
    if (!cue || !report || report === a || !/^according to$/i.test(text.slice(cue.start, cue.end))) return a
    const source = report.source[0]!
    if (findOutlets(text.slice(source.start, source.end)).length === 0) return a
    const opening = isThat(text, report.content) ? content.start : report.content[0]!.start
    const said = { start: opening, end: Math.max(report.content[0]!.end, content.end) }
    whole.set(report, said)
    return { ...a, content: [said], rule: ACCORDING }
  })
  return swapped.map((a) => (whole.has(a) ? { ...a, content: [whole.get(a)!] } : a))
}

/** A content of which another relation has taken all but its "that". */
const isThat = (text: string, [only, ...more]: readonly Chars[]) =>
  only !== undefined && more.length === 0 && /^that\s*$/i.test(text.slice(only.start, only.end))

/** Fills in `via`: the attribution with the shortest content that holds this one's cue, or the one whose content it shares. */
function linked(all: readonly Attribution[]): Attribution[] {
  const contents = all
    .flatMap((a, i) => a.content.map((c) => ({ ...c, of: i, size: sizeOf(a) })))
    .sort((a, b) => a.start - b.start)
  const order = all.map((_, i) => i).sort((a, b) => place(all[a]!) - place(all[b]!))
  const via = new Int32Array(all.length).fill(-1)
  let open: typeof contents = []
  let next = 0
  for (const i of order) {
    const cue = all[i]!.cue[0] ?? all[i]!.source[0]
    if (!cue) continue
    while (next < contents.length && contents[next]!.start <= cue.start) open.push(contents[next++]!)
    open = open.filter((c) => c.end > cue.start - TAIL)
    const holding = open.filter(
      (c) => c.of !== i && covers(c, cue) && !sameSource(all[i]!, all[c.of]!) && !holds(all[i]!, all[c.of]!),
    )
    const sharing =
      all[i]!.rule === ACCORDING ? open.filter((c) => c.of !== i && all[i]!.content[0]?.start === c.start) : []
    const best = holding.length > 0 ? holding : sharing
    if (best.length > 0) via[i] = best.reduce((x, y) => (y.size < x.size ? y : x)).of
  }
  return all.map((a, i) => (via[i]! < 0 ? a : { ...a, via: via[i]! }))
}

const ACCORDING = 'inner: according to'
/** How far behind a content its "according to" may begin. */
const TAIL = 5
const holds = (a: Attribution, b: Attribution) => a.content.some((c) => b.cue[0] && covers(c, b.cue[0]))
const place = (a: Attribution) => (a.cue[0] ?? a.source[0])?.start ?? 0
const sizeOf = (a: Attribution) => a.content.reduce((n, s) => n + s.end - s.start, 0)
