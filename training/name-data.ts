/** @module Sentences with proper names marked, from GUM's free genres, wikigold and UNER-EWT. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { benchFile, linesOf } from '../bench/shared.ts'
import type { EntityType } from '../src/language/doc.ts'
import { isGiven } from '../src/language/names/given.ts'
import { beginOf } from '../src/language/names/model.ts'
import { isAdjective } from '../src/language/names/places.ts'
import { ABBREVIATED, ADDRESS, ROLE_HEADS, ROLE_MODIFIERS } from '../src/language/names/titles.ts'
import { tokenize } from '../src/language/tokens/tokens.ts'

export interface Tagged {
  readonly forms: readonly string[]
  /** Label of each token, as the model numbers them. */
  readonly labels: Uint8Array
}
/** Sentences of one document: they share a memory. */
export interface TaggedDocument {
  readonly corpus: string
  readonly sentences: readonly Tagged[]
}

const FREE = new Set('news interview academic court bio voyage textbook vlog speech'.split(' '))
const TYPE: Record<string, EntityType> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  animal: 'other',
}

interface Row {
  readonly form: string
  readonly upos: string
  readonly head: number
  readonly relation: string
}
interface Marked {
  readonly from: number
  to: number
  readonly type: string
}

/** GUM's free genres: named mentions cut down to the proper name at their head. */
export function gum(file: string): TaggedDocument[] {
  const text = gunzipSync(readFileSync(benchFile('treebanks', file))).toString('utf8')
  const documents: TaggedDocument[] = []
  for (const part of text.split('# newdoc id = ').slice(1)) {
    const id = part.slice(0, part.indexOf('\n'))
    if (!FREE.has(id.split('_')[1]!)) continue
    const open = new Map<string, Marked[]>()
    documents.push({
      corpus: `gum-${id.split('_')[1]}`,
      sentences: part.split('\n\n').flatMap((block) => sentence(block, open)),
    })
  }
  return documents
}

function sentence(block: string, open: Map<string, Marked[]>): Tagged[] {
  const rows: Row[] = []
  const marks: Marked[] = []
  for (const line of block.split('\n')) {
    const c = line.split('\t')
    if (c.length !== 10 || !/^\d+$/.test(c[0]!)) continue
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(c[9]!)?.[1]
    if (entity) brackets(entity, rows.length, open, marks)
    rows.push({ form: c[1]!, upos: c[3]!, head: Number(c[6]) - 1, relation: c[7]! })
  }
  if (rows.length === 0) return []
  return [{ forms: rows.map((r) => r.form), labels: labelsOf(rows, marks) }]
}

/** Reads "(12-person-new-…-2-coref", "12)" and "(3-place-…)" at token `at`. */
function brackets(entity: string, at: number, open: Map<string, Marked[]>, marks: Marked[]): void {
  for (const piece of entity.match(/\([^()]*\)?|[^()]+\)/g) ?? []) {
    if (piece.startsWith('(')) {
      const [group, type] = piece.replace(/[()]/g, '').split('-') as [string, string]
      const mark: Marked = { from: at, to: -1, type }
      if (piece.endsWith(')')) marks.push({ ...mark, to: at + 1 })
      else open.set(group, [...(open.get(group) ?? []), mark])
    } else {
      const group = piece.slice(0, -1)
      const mark = open.get(group)?.pop()
      if (mark) marks.push({ ...mark, to: at + 1 })
    }
  }
}

const LINKS = new Set('of the and & for - de la le du des del di da do van von der den y e al'.split(' '))

type Headed = Marked & { readonly head: number }

/** "the physician Yang": the name right after a common noun that it hangs on. */
function isApposed(rows: readonly Row[], head: number, { to }: Marked): boolean {
  const next = rows[head + 1]
  return head + 1 < to && next?.upos === 'PROPN' && next.head === head && /^(appos|flat)/.test(next.relation)
}

/** The first token of the mention that hangs outside of it. */
function headOf(rows: readonly Row[], { from, to }: Marked): number {
  for (let i = from; i < to && i < rows.length; i++) if (rows[i]!.head < from || rows[i]!.head >= to) return i
  return from
}

function labelsOf(rows: readonly Row[], marks: readonly Marked[]): Uint8Array {
  const smallest = new Map<number, Headed>()
  for (const mark of marks) {
    const head = headOf(rows, mark)
    const m = { ...mark, head: rows[head]?.upos === 'NOUN' && isApposed(rows, head, mark) ? head + 1 : head }
    if (m.head >= rows.length || rows[m.head]?.upos !== 'PROPN' || m.type === 'time') continue
    const known = smallest.get(m.head)
    if (!known || m.to - m.from < known.to - known.from) smallest.set(m.head, m)
  }
  const spans = [...smallest.values()].map((m) => ({ ...coreOf(rows, m), type: TYPE[m.type] ?? 'other' }))
  spans.sort((a, b) => b.to - b.from - (a.to - a.from))
  const labels = new Uint8Array(rows.length)
  const taken = new Uint8Array(rows.length)
  for (const s of spans) {
    if (s.type === 'person' && s.to - s.from === 1 && title(rows[s.from]!.form) && !isGiven(rows[s.from]!.form))
      continue
    if (s.to <= s.from || taken.subarray(s.from, s.to).some(Boolean)) continue
    if (s.to - s.from === 1 && isAdjective(rows[s.from]!.form)) continue
    if (!/\p{Lu}|\d/u.test(rows[s.from]!.form)) continue
    for (let i = s.from; i < s.to; i++) {
      taken[i] = 1
      labels[i] = beginOf(s.type) + (i === s.from ? 0 : 1)
    }
  }
  return labels
}

/** The proper name around the head of a mention: for a person without titles, for the rest with "of the …". */
function coreOf(rows: readonly Row[], m: Headed): { from: number; to: number } {
  const proper = (i: number) =>
    i >= m.from &&
    i < m.to &&
    (rows[i]!.upos === 'PROPN' ||
      (/^\p{Lu}/u.test(rows[i]!.form) && ['ADJ', 'NOUN', 'NUM', 'VERB', 'X'].includes(rows[i]!.upos)))
  const link = (i: number) =>
    i >= m.from &&
    i < m.to &&
    (rows[i]!.form === '-' ||
      (LINKS.has(rows[i]!.form) && m.type !== 'person') ||
      (m.type === 'person' && /^(al|bin|ibn|de|la|van|von|der|den|du|di|da|el|-)$/i.test(rows[i]!.form)))
  let from = m.head
  let to = m.head + 1
  for (;;) {
    if (proper(to)) to++
    else if (link(to) && proper(to + 1)) to += 2
    else if (link(to) && link(to + 1) && proper(to + 2)) to += 3
    else break
  }
  for (;;) {
    if (proper(from - 1)) from--
    else if (link(from - 1) && proper(from - 2)) from -= 2
    else break
  }
  if (m.type === 'person') while (from < m.head && title(rows[from]!.form)) from++
  while (from < to && rows[from]!.form === 'the') from++
  if (m.type === 'person') while (to - from > 1 && isAdjective(rows[from]!.form)) from++
  return { from, to }
}

const title = (form: string) => {
  const key = form.toLowerCase()
  return ADDRESS.has(key) || ABBREVIATED.has(key) || ROLE_HEADS.has(key) || ROLE_MODIFIERS.has(key) || key === '-'
}

interface Line {
  readonly id: string
  readonly corpus: string
  readonly text: string
  readonly entities: readonly { start: number; end: number; type: string }[]
}

const SHORT: Record<string, EntityType> = { PER: 'person', ORG: 'organization', LOC: 'place', MISC: 'other' }

/** The lines of the ner benchmark's dev part for which `keep` holds: neighbours are one document, as they were in the corpus. */
export function lines(keep: (index: number) => boolean = () => true): TaggedDocument[] {
  const documents = new Map<string, Tagged[]>()
  linesOf(benchFile('ner', 'dev.jsonl.gz')).forEach((text, i) => {
    if (!keep(i)) return
    const line = JSON.parse(text) as Line
    const key = documentOf(line, i, LEARNED_TOGETHER)
    documents.set(key, [...(documents.get(key) ?? []), taggedLine(line)])
  })
  return [...documents].map(([key, sentences]) => ({ corpus: key.split(' ')[0]!, sentences }))
}

/** Lines of wikigold that are learned from as one document. */
const LEARNED_TOGETHER = 20

/** UNER keeps the document in the id; wikigold's lines run on, article after article, and blocks of them stand for documents. */
export function documentOf({ id, corpus }: { id: string; corpus?: string }, index: number, block: number): string {
  const document = /^(.*)-\d+$/.exec(id)?.[1] ?? ''
  return document === 'wikigold-all' ? `wikigold ${Math.floor(index / block)}` : `${corpus ?? ''} ${document}`
}

function taggedLine({ text, entities }: Line): Tagged {
  const spans = tokenize(text, 0, text.length)
  const forms: string[] = []
  const labels = new Uint8Array(spans.length)
  for (let i = 0; i < spans.length; i++) {
    const [start, end] = [spans.start[i]!, spans.end[i]!]
    forms.push(text.slice(start, end))
    const e = entities.find((x) => x.start < end && start < x.end)
    if (!e || (e.type === 'MISC' && isAdjective(text.slice(e.start, e.end)))) continue
    labels[i] = beginOf(SHORT[e.type]!) + (start <= e.start ? 0 : 1)
  }
  return { forms, labels }
}
