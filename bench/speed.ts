/** @module Reports a second on one core, beside wink-nlp and compromise doing their part of the work in the same run. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import compromise from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readingsOf } from '../src/pipeline.ts'
import { readReport } from '../src/report/text.ts'
import { SEEDS } from './seeds.ts'
import { benchFile, type Row } from './shared.ts'

const ROUNDS = 5
const REPORTS = 84

export function predict(): never {
  throw new Error('Expected a benchmark that predicts; "speed" only measures. Run "npm run bench -- speed".')
}

const median = (xs: readonly number[]) => [...xs].sort((a, b) => a - b)[xs.length >> 1]!

/** Dev reports of the attribution corpus, unpacked into a temporary folder. */
function texts(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'secondsource-'))
  execFileSync('tar', ['-xzf', benchFile('polnear', 'train-dev.tar.gz'), '-C', folder])
  const dev = join(folder, 'polnear/dev/text')
  return readdirSync(dev)
    .sort()
    .slice(0, REPORTS)
    .map((f) => readFileSync(join(dev, f), 'utf8'))
}

export function dev(): Row[] {
  const all = texts()
  const words = all.reduce((n, t) => n + t.split(/\s+/).length, 0)
  const wink = winkNLP(winkModel)
  const contestants: [string, () => unknown][] = [
    ['Second Source, whole reading', () => readingsOf(all.map((t) => readReport(t)))],
    ['wink-nlp, words and tags', () => all.map((t) => wink.readDoc(t).tokens().out(wink.its.pos))],
    [
      'compromise, words, tags and names',
      () =>
        all.map((t) => (compromise(t) as unknown as { people(): { out(as: string): unknown } }).people().out('array')),
    ],
  ]
  const seconds = contestants.map((): number[] => [])
  for (const [, run] of contestants) run()
  for (let round = 0; round < ROUNDS; round++)
    contestants.forEach(([, run], i) => {
      const start = performance.now()
      run()
      seconds[i]!.push((performance.now() - start) / 1000)
    })
  const rows = contestants.map(([name], i) => {
    const s = median(seconds[i]!)
    const ratio = median(seconds[i]!.map((x, round) => seconds[0]![round]! / x))
    return {
      bench: 'speed',
      figure: name,
      value: `${(all.length / s).toFixed(0)} reports/s, ${(words / s / 1000).toFixed(1)}k words/s (our time is ${ratio.toFixed(2)} × its)`,
    }
  })
  return [...rows, ...shell()]
}

/** From the shell to the brief of three reports: seconds and peak memory. */
function shell(): Row[] {
  if (!existsSync(SEEDS)) return []
  const bin = fileURLToPath(new URL('../bin/secondsource.js', import.meta.url))
  const files = readdirSync(SEEDS)
    .filter((f) => f.endsWith('.txt'))
    .map((f) => join(SEEDS, f))
  const runs = Array.from({ length: ROUNDS }, () => {
    const start = performance.now()
    spawnSync(process.execPath, [bin, 'read', '--json', ...files], { maxBuffer: 1e9 })
    return (performance.now() - start) / 1000
  })
  // Told by the process itself as it ends, so that it works wherever Node does.
  const tell = "process.on('exit', () => process.stderr.write('PEAK ' + process.resourceUsage().maxRSS))"
  const args = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, bin, 'read', '--json', ...files]
  const { stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e9 })
  const peak = Number(/PEAK (\d+)/.exec(stderr)?.[1] ?? 0) / 1024
  return [
    {
      bench: 'speed',
      figure: 'shell to brief, three reports (median)',
      value: `${median(runs).toFixed(2)} s`,
      bar: '0.5 s',
    },
    {
      bench: 'speed',
      figure: 'peak memory, three reports',
      value: peak > 0 ? `${peak.toFixed(0)} MB` : 'not measured',
    },
  ]
}
