/** @module PolNeAR: attribution relations in political news. A line of JSON for each text of a folder. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { findAttributions } from '../src/reading/attributions/find.ts'
import { model } from '../src/reading/attributions/model.ts'
import { parseQuotations } from '../src/reading/quotations/parse.ts'
import type { Chars } from '../src/text/span.ts'
import { judge, reliability, unseen } from '../training/attributions/calibrate.ts'
import { polnear } from '../training/attributions/corpus.ts'
import { samples } from '../training/attributions/prepare.ts'
import { readSyntax } from '../training/attributions/syntax.ts'
import { benchFile, type PredictOptions, type Row } from './shared.ts'

/** One line for each `.txt` under the folder (or for the one file) `input`, offsets in code points. */
export function predict({ input }: PredictOptions): string {
  const files = statSync(input).isDirectory()
    ? readdirSync(input, { recursive: true, encoding: 'utf8' })
        .filter((f) => f.endsWith('.txt'))
        .sort()
        .map((f) => join(input, f))
    : [input]
  return files.map((f) => `${line(basename(f, '.txt'), readFileSync(f, 'utf8'))}\n`).join('')
}

function line(doc: string, text: string): string {
  const points = codePoints(text)
  const spans = (list: readonly Chars[]) => list.map(({ start, end }) => [points(start), points(end)])
  const found = findAttributions(readSyntax(text), parseQuotations(text))
  const attributions = found.map(({ source, cue, content, confidence }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
    confidence: Math.round(confidence * 1000) / 1000,
  }))
  return JSON.stringify({ doc, attributions })
}

/** UTF-16 offset → code point offset. */
function codePoints(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return (offset) => offset
  const at = new Uint32Array(text.length + 1)
  let n = 0
  for (let i = 0; i < text.length; i++) {
    at[i] = n
    const pair = text.codePointAt(i)! > 0xffff
    if (pair) at[++i] = n
    n++
  }
  at[text.length] = n
  return (offset) => at[offset]!
}

/** Scores dev, as the first annotator has it, and the segments against every annotator. */
export function dev(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'polnear-'))
  const file = join(folder, 'dev.jsonl')
  writeFileSync(file, predict({ input: join(polnear(), 'dev', 'text') }))
  const first = score(file, 'first')
  const each = score(file, 'each')
  rmSync(folder, { recursive: true })
  const row = (figure: string, value: number, bar: string, peer?: string): Row => ({
    bench: 'polnear',
    figure,
    value: value.toFixed(1),
    bar,
    ...(peer && { peer }),
  })
  return [
    row('relation overlap F1', first['relation overlap']!, '71', 'CRF with CoreNLP trees 69.9'),
    row('relation content-exact F1', first['relation content-exact']!, '50', 'CRF with CoreNLP trees 46.5'),
    row('source segments exact F1', each['source segment exact']!, '75', 'BiLSTM 73.3'),
    row('cue segments exact F1', each['cue segment exact']!, '69', 'BiLSTM 66.7'),
    row('content segments exact F1', each['content segment exact']!, '62', 'BiLSTM 63.6'),
    row('content tokens F1', first['content token']!, '87', 'CRF with CoreNLP trees 84.2'),
    ...confidenceRows(),
  ]
}

/** How well the confidence holds on the half of dev that it was not fitted on. */
function confidenceRows(): Row[] {
  const { calibration } = model()
  const { error, bins } = reliability(judge(samples(unseen('odd')), model()), calibration)
  const diagram = bins.map(
    (b) => `${Math.round((100 * b.said) / b.relations)}→${Math.round((100 * b.right) / b.relations)}`,
  )
  return [
    { bench: 'polnear', figure: 'confidence, calibration error', value: (100 * error).toFixed(1) },
    { bench: 'polnear', figure: 'confidence said→right, %', value: diagram.join(' ') },
  ]
}

/** F1 of every figure of the scorer, in percent. */
function score(file: string, annotator: string): Record<string, number> {
  const gold = join(polnear(), 'dev', 'attributions')
  const args = [benchFile('polnear', 'score.mjs'), '--gold', gold, '--pred', file, '--annotator', annotator, '--json']
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  const { scores } = JSON.parse(printed) as { scores: Record<string, { f: number }> }
  return Object.fromEntries(Object.entries(scores).map(([name, { f }]) => [name, 100 * f]))
}
