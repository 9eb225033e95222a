/** @module What the last of 3, 10 and 30 reports costs a story, beside building the story anew in the same run. */
import { readingsOf } from '../src/pipeline.ts'
import type { Reading } from '../src/reading/reading.ts'
import type { Report } from '../src/schema/types.ts'
import { Neighbours } from '../src/story/grouping/neighbours.ts'
import { profileOf } from '../src/story/grouping/profile.ts'
import { newsRarity } from '../src/story/grouping/rarity.ts'
import { addReading, storyOf } from '../src/story/story.ts'
import { readReports } from './documents.ts'
import { benchFile, type Row } from './shared.ts'

const SIZES = [3, 10, 30]
/** Places of the stream, each giving one story of every size. */
const STORIES = 4
const ROUNDS = 5
/** Days over which a subject may be told: the whole stream. */
const WINDOW = 10_000

export function predict(): never {
  throw new Error('Expected a benchmark that predicts; "adding" only measures. Run "npm run bench -- adding".')
}

/** Reports of one subject: each of some, and its nearest in the stream before it. */
function subjects(): Report[][] {
  const reports = readReports(benchFile('story-clusters', 'dev.docs.jsonl'))
  const byId = new Map(reports.map((r) => [r.id, r]))
  const neighbours = new Neighbours(WINDOW)
  const near = reports.map((r) => neighbours.add(profileOf(r, newsRarity())).map((p) => byId.get(p.id)!))
  const chosen = Array.from({ length: STORIES }, (_, i) => Math.floor((reports.length * (i + 1)) / STORIES) - 1)
  return chosen.map((i) => [reports[i]!, ...near[i]!].slice(0, Math.max(...SIZES)))
}

/** Milliseconds of processor time: other work on the machine does not count. */
function cost(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  return process.cpuUsage(start).user / 1000
}

/** Of one story: building it anew, and adding its last reading to what is known of the others. Copies know nothing. */
function measured(readings: readonly Reading[]): { anew: number; last: number } {
  const [all, others] = [structuredClone(readings), [...structuredClone(readings)]]
  const last = others.pop()!
  const state = { readings: others, story: storyOf(others) }
  return { anew: cost(() => storyOf(all)), last: cost(() => addReading(state, last)) }
}

const median = (xs: readonly number[]) => [...xs].sort((a, b) => a - b)[xs.length >> 1]!

export function dev(): Row[] {
  const stories = subjects().map((s) => readingsOf(s))
  return SIZES.map((size) => {
    const parts = stories.map((s) => s.slice(0, size))
    // The first round only warms the engine up.
    const runs = Array.from({ length: 1 + ROUNDS }, () => parts.map(measured)).slice(1)
    const [anew, last] = (['anew', 'last'] as const).map((k) => median(runs.flat().map((run) => run[k])))
    return {
      bench: 'adding',
      figure: `the last of ${size} reports; the story anew`,
      value: `${last!.toFixed(0)} ms; ${anew!.toFixed(0)} ms`,
    }
  })
}
