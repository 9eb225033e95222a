/** @module PolNeAR: the texts and their attributions, read from the benchmark's archive, and the labels they give to tokens. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchFile } from '../../bench/shared.ts'
import type { Doc } from '../../src/language/doc.ts'
import {
  CONTENT_LEFT,
  CONTENT_RIGHT,
  CUE,
  LABEL_COUNT,
  M,
  O,
  SOURCE_LEFT,
  SOURCE_RIGHT,
} from '../../src/reading/attributions/labels.ts'
import type { Chars, Tokens } from '../../src/text/span.ts'

export interface Gold {
  readonly source: readonly Chars[]
  readonly cue: readonly Chars[]
  readonly content: readonly Chars[]
}

export interface Article {
  readonly name: string
  readonly text: string
  /** One list for each annotator. */
  readonly annotations: readonly (readonly Gold[])[]
}

let unpacked: string | undefined

/** The folder that holds train/ and dev/: unpacked once into a temporary folder (or SECONDSOURCE_POLNEAR, when set). */
export function polnear(): string {
  const given = process.env.SECONDSOURCE_POLNEAR
  if (given && existsSync(given)) return given
  if (!unpacked) {
    const folder = mkdtempSync(join(tmpdir(), 'polnear-'))
    execFileSync('tar', ['xzf', benchFile('polnear', 'train-dev.tar.gz'), '-C', folder])
    unpacked = join(folder, 'polnear')
    process.on('exit', () => execFileSync('rm', ['-rf', folder]))
  }
  return unpacked
}

/** The articles of one split, by name. */
export function articles(split: 'train' | 'dev'): Article[] {
  const folder = join(polnear(), split)
  const files = readdirSync(join(folder, 'attributions')).sort()
  const by = Map.groupBy(files, (f) => f.slice(0, f.lastIndexOf('_')))
  return readdirSync(join(folder, 'text'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.txt$/, '')
      const text = readFileSync(join(folder, 'text', file), 'utf8')
      const annotations = (by.get(name) ?? []).map((f) =>
        parseAnnotations(readFileSync(join(folder, 'attributions', f), 'utf8')),
      )
      return { name, text, annotations }
    })
}

const RECORD = /\n(?=(?:T\d+\t\S+ \d+ \d+|E\d+\t\S+:T\d+|#\d+\t))/

/** Reads a brat standoff file; the corpus has no character beyond the basic plane, so code points are UTF-16 units. */
export function parseAnnotations(raw: string): Gold[] {
  const spans = new Map<string, Chars[]>()
  const events: string[][] = []
  for (const record of raw.split(RECORD)) {
    const [id, fields] = record.split('\t')
    if (!id || !fields) continue
    if (id.startsWith('E')) events.push(fields.trim().split(/\s+/))
    if (!id.startsWith('T')) continue
    const parts = fields.slice(fields.indexOf(' ') + 1).split(';')
    const pairs = parts.map((p) => p.trim().split(/\s+/).map(Number))
    spans.set(
      id,
      pairs.map(([start, end]) => ({ start: start!, end: end! })),
    )
  }
  const role = (event: string[], name: string) =>
    event
      .filter((a) => a.replace(/\d*:.*/, '') === name)
      .flatMap((a) => spans.get(a.slice(a.indexOf(':') + 1)) ?? [])
      .sort((a, b) => a.start - b.start)
  return events
    .map((e) => ({ source: role(e, 'Source'), cue: role(e, 'Cue'), content: role(e, 'Content') }))
    .filter((g) => g.cue.length + g.source.length + g.content.length > 0)
}

/** Token ranges of `spans`; ranges with nothing but white space between them are one. */
function ranges(doc: Doc, spans: readonly Chars[]): Tokens[] {
  const found: Tokens[] = []
  for (const span of spans) {
    const { from, to } = doc.tokens(span)
    const last = found.at(-1)
    if (to <= from) continue
    if (last && last.to >= from) found[found.length - 1] = { from: last.from, to: Math.max(to, last.to) }
    else found.push({ from, to })
  }
  return found
}

/** The label of every token of `doc` under one annotation. */
export function goldLabels(doc: Doc, gold: readonly Gold[]): Uint8Array {
  const labels = new Uint8Array(doc.length)
  const paint = ({ from, to }: Tokens, label: number) => {
    for (let t = from; t < to; t++)
      if (labels[t]! <= M) labels[t] = t === from || labels[t - 1]! >> 1 !== label >> 1 ? label : label + 1
  }
  const middles: Tokens[] = []
  for (const relation of gold) {
    const cue = ranges(doc, relation.cue)
    const at = cue[0]?.from ?? -1
    const sources = ranges(doc, relation.source)
    const contents = ranges(doc, relation.content)
    for (const r of cue.slice(0, 1)) paint(r, CUE)
    for (const r of sources) paint(r, r.from < at ? SOURCE_RIGHT : SOURCE_LEFT)
    for (const r of contents) paint(r, r.from < at ? CONTENT_RIGHT : CONTENT_LEFT)
    if (at >= 0) middles.push(middle(doc, cue[0]!, [...sources, ...contents]))
  }
  for (const { from, to } of middles) for (let t = from; t < to; t++) if (labels[t] === O) labels[t] = M
  if (labels.some((l) => l >= LABEL_COUNT)) throw new RangeError('label')
  return labels
}

/** From the first to the last part of a relation inside the cue's sentence. */
function middle(doc: Doc, cue: Tokens, parts: readonly Tokens[]): Tokens {
  const sentence = doc.sentence(doc.sentenceOf(cue.from))
  let { from, to } = cue
  for (const part of parts) {
    if (part.to <= sentence.from || part.from >= sentence.to) continue
    from = Math.min(from, part.from)
    to = Math.max(to, part.to)
  }
  return { from, to }
}
