/** @module Words a second on one core of each language stage, beside wink-nlp and compromise in the same run; and time against length. */
import { readFileSync } from 'node:fs'
import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { DocLayers } from '../src/language/doc.ts'
import { readDoc, STAGES } from '../src/language/language.ts'
import { benchFile, type Row } from './shared.ts'

const REPORTS = 25
const ROUNDS = 3

export function predict(): never {
  throw new Error('Expected a benchmark that predicts; "speed-language" only measures.')
}

const median = (xs: readonly number[]) => xs.toSorted((a, b) => a - b)[xs.length >> 1]!
const source = (text: string) => ({ text, published: null, furniture: [] })

function texts(): string[] {
  const lines = readFileSync(benchFile('story-clusters', 'dev.docs.jsonl'), 'utf8').split('\n', REPORTS)
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}

/** Seconds of processor time that `run` takes. */
function seconds(run: () => void): number {
  const before = process.cpuUsage()
  run()
  return process.cpuUsage(before).user / 1e6
}

/** Median seconds of each stage over all texts. */
function stageSeconds(all: readonly string[]): Map<string, number> {
  const taken = new Map<string, number[]>(STAGES.map((s) => [s.name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    const layers = all.map((text) => ({ source: source(text) }) as unknown as DocLayers)
    for (const stage of STAGES)
      taken.get(stage.name)!.push(seconds(() => layers.forEach((l) => void Object.assign(l, stage.run(l)))))
  }
  return new Map([...taken].map(([name, s]) => [name, median(s)]))
}

/** Microseconds a word for texts of `size` characters made by repeating one. */
function perWord(text: string, size: number): number {
  const long = text.repeat(Math.ceil(size / text.length)).slice(0, size)
  const runs = Math.max(1, Math.round(1e6 / size))
  let words = 0
  const taken = seconds(() => {
    for (let i = 0; i < runs; i++) words += readDoc(source(long)).length
  })
  return (taken * 1e6) / words
}

export function dev(): Row[] {
  const all = texts()
  const words = all.reduce((n, text) => n + readDoc(source(text)).length, 0)
  const wink = winkNLP(winkModel)
  const whole = () => all.forEach((text) => void readDoc(source(text)))
  const peers: [string, () => void][] = [
    ['Second Source, whole language engine', whole],
    ['wink-nlp, words and tags', () => all.forEach((text) => void wink.readDoc(text).tokens().out(wink.its.pos))],
    ['compromise, words and tags', () => all.forEach((text) => void compromise(text).json())],
  ]
  const rate = (s: number) => `${(words / s / 1000).toFixed(1)}k words/s`
  const rows: Row[] = peers.map(([figure, run], i) => {
    run()
    const s = median(Array.from({ length: ROUNDS }, () => seconds(run)))
    return { bench: 'speed-language', figure, value: rate(s), ...(i === 0 ? { bar: '40k words/s' } : {}) }
  })
  for (const [name, s] of stageSeconds(all))
    rows.push({ bench: 'speed-language', figure: `stage ${name}`, value: rate(s) })
  for (const [size, name] of [
    [1e3, '1 kB'],
    [1e4, '10 kB'],
    [1e5, '100 kB'],
    [1e6, '1 MB'],
  ] as const) {
    const value = `${perWord(all.join('\n\n').slice(0, 200_000), size).toFixed(1)} µs/word`
    rows.push({ bench: 'speed-language', figure: `text of ${name}`, value })
  }
  return rows
}
