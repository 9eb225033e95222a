/**
 * @module What the next report costs after 10 thousand, 100 thousand and 1 million: `node bench/scale-grouping.ts [SIZE…]`.
 *
 * The stream is made of the dev stories told again and again on later days, 200 reports a day. Each time the
 * story's rare names are new ones, as in life: the vocabulary grows with the stream.
 */
import { pathToFileURL } from 'node:url'
import type { Report } from '../src/schema/types.ts'
import { Grouper } from '../src/story/grouping/grouper.ts'
import { newsRarity } from '../src/story/grouping/rarity.ts'
import { words } from '../src/story/grouping/words.ts'
import { hash32 } from '../src/text/hash.ts'
import { readReports, readTable } from './documents.ts'
import { benchFile, type Row } from './shared.ts'

const PER_DAY = 200
/** Days after which a story is settled: what the grouper compares over, and a margin for late arrivals. */
const KEPT_DAYS = 7
/** Reports over which the cost of the next one is averaged. */
const SAMPLE = 1000
const FIRST_DAY = Date.UTC(2031, 0, 1) / 86_400_000

/** The stories of dev, each text cut at its rare names, so that they can be replaced. */
function templates() {
  const story = new Map(readTable(benchFile('story-clusters', 'dev.gold.tsv')).map(([id, s]) => [id!, s!]))
  const reports = readReports(benchFile('story-clusters', 'dev.docs.jsonl'))
  return [...Map.groupBy(reports, (r) => story.get(r.id)).values()].map((group) =>
    group.map((report) => ({ report, title: cut(report.headline ?? ''), text: cut(report.text) })),
  )
}

/** Pieces of a text; every second one ends with a rare name. */
function cut(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const w of words(text, 0, 3000)) {
    if (!w.capital || newsRarity().of(hash32(w.stem)) < 5) continue
    pieces.push(text.slice(from, w.end))
    from = w.end
  }
  return [...pieces, text.slice(from)]
}

/** An endless stream: story after story, each telling with names of its own. */
function* stream(): Generator<Report> {
  const stories = templates()
  let n = 0
  for (let telling = 0; ; telling++) {
    const mark = telling.toString(26).replace(/./g, (c) => String.fromCharCode(97 + Number.parseInt(c, 26)))
    for (const { report, title, text } of stories[(telling * 7919) % stories.length]!) {
      const published = new Date((FIRST_DAY + Math.floor(n / PER_DAY)) * 86_400_000).toISOString().slice(0, 10)
      yield { ...report, id: `${report.id}${telling}`, published, headline: title.join(mark), text: text.join(mark) }
      n++
    }
  }
}

/** Milliseconds of processor time: other work on the machine does not count. */
const cpu = () => process.cpuUsage().user / 1000

interface Measured {
  readonly size: number
  readonly milliseconds: number
  readonly megabytes: number
  readonly live: number
}

/** Reads the stream and measures the cost of the next report at each size; only the grouper's time counts. */
export function measure(sizes: readonly number[], tell: (m: Measured) => void = () => {}): Measured[] {
  const grouper = new Grouper()
  const results: Measured[] = []
  const largest = Math.max(...sizes)
  let spent: number[] = []
  let n = 0
  for (const report of stream()) {
    if (n > 0 && n % PER_DAY === 0) grouper.forget(FIRST_DAY + n / PER_DAY - KEPT_DAYS)
    const start = cpu()
    grouper.add(report)
    const near = sizes.find((size) => n >= size - SAMPLE && n < size)
    if (near) spent.push(cpu() - start)
    n++
    if (sizes.includes(n)) {
      globalThis.gc?.()
      const milliseconds = spent.reduce((s, x) => s + x, 0) / spent.length
      results.push({ size: n, milliseconds, megabytes: process.memoryUsage().heapUsed / 1e6, live: grouper.size })
      tell(results.at(-1)!)
      spent = []
    }
    if (n >= largest) return results
  }
  return results
}

const rowOf = ({ size, milliseconds, megabytes, live }: Measured): Row => ({
  bench: 'scale-grouping',
  figure: `next report after ${size.toLocaleString('en')}`,
  value: `${milliseconds.toFixed(2)} ms; heap ${megabytes.toFixed(0)} MB, ${live.toLocaleString('en')} reports live`,
})

const ratioOf = (measured: readonly Measured[]): Row => ({
  bench: 'scale-grouping',
  figure: `time, ${measured.at(-1)!.size.toLocaleString('en')} : ${measured[0]!.size.toLocaleString('en')}`,
  value: (measured.at(-1)!.milliseconds / measured[0]!.milliseconds).toFixed(2),
  bar: '≤ 1.5',
})

/** A small stream only; the million takes the better part of an hour and is measured by calling this file. */
export function dev(): Row[] {
  const measured = measure([5_000, 10_000])
  return [...measured.map(rowOf), ratioOf(measured)]
}

export function predict(): never {
  throw new Error('Expected a benchmark that predicts; "scale-grouping" only measures. Run "npm run bench".')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const sizes = process.argv.slice(2).map(Number)
  const print = ({ figure, value }: Row) => process.stdout.write(`${figure}: ${value}\n`)
  const measured = measure(sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000], (m) => print(rowOf(m)))
  print(ratioOf(measured))
}
