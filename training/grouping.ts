/**
 * @module Trains story grouping: how rare words are (models/rarity.bin) and how views, dates and rank weigh
 * together (models/grouping.json), from the labelled streams of news.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { readReports, readTable } from '../bench/documents.ts'
import { benchFile } from '../bench/shared.ts'
import type { Report } from '../src/schema/types.ts'
import { closeness, compare, features, type Likeness, type Pair, standingOf } from '../src/story/grouping/likeness.ts'
import { type Profile, profileOf } from '../src/story/grouping/profile.ts'
import { type Rarity, rarityOf } from '../src/story/grouping/rarity.ts'
import { words } from '../src/story/grouping/words.ts'
import { hash32 } from '../src/text/hash.ts'
import { packWeights } from '../src/text/weights.ts'
import { articles } from './attributions/corpus.ts'
import { fitLogistic } from './logistic.ts'

const MODELS = new URL('../models/', import.meta.url)
/** Words in fewer texts than this are as good as unseen. */
const LEAST_COUNT = 2
/** Pairs less close than this teach nothing. */
const LEAST = 0.2
/** Days over which reports of one story are compared. */
const WINDOW = 5
const DAY = 86_400_000
/** Days told in one, and how often the pairs count: the stream as it is, and busier ones. */
const CROWDS: readonly (readonly [factor: number, times: number])[] = [
  [1, 8],
  [10, 1],
  [60, 1 / 3],
  [400, 1 / 6],
]

/** Document counts of all stems in `texts`, packed. */
export function countTexts(texts: readonly string[]) {
  const counts = new Map<number, number>()
  for (const text of texts)
    for (const stem of new Set(words(text).map((w) => w.stem))) {
      const term = hash32(stem)
      counts.set(term, (counts.get(term) ?? 0) + 1)
    }
  const terms = [...counts].filter(([, n]) => n >= LEAST_COUNT).sort(([a], [b]) => a - b)
  return {
    meta: { documents: texts.length },
    arrays: { terms: Uint32Array.from(terms, ([t]) => t), counts: Uint16Array.from(terms, ([, n]) => n) },
  }
}

export interface Example {
  readonly features: readonly number[]
  readonly same: boolean
}

/** Every pair of one stream that is close enough, as the model will see it. */
export function examples(reports: readonly Report[], story: ReadonlyMap<string, string>, rarity: Rarity): Example[] {
  const profiles = reports.map((r) => profileOf(r, rarity))
  const pairs: { a: Profile; b: Profile; pair: Pair }[] = []
  const near = new Map<Profile, number[]>(profiles.map((p) => [p, []]))
  profiles.forEach((a, i) => {
    for (const b of profiles.slice(i + 1)) {
      if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > WINDOW) continue
      const pair = compare(a, b)
      if (closeness(pair) < LEAST) continue
      pairs.push({ a, b, pair })
      for (const p of [a, b]) near.get(p)!.push(closeness(pair))
    }
  })
  const standing = new Map([...near].map(([p, all]) => [p, standingOf(all.sort((x, y) => y - x))]))
  return pairs.map(({ a, b, pair }) => ({
    features: features(pair, standing.get(a)!, standing.get(b)!),
    same: story.get(a.id) === story.get(b.id),
  }))
}

/** The same stream as if `factor` days had passed in one: stories keep their own spans. */
function crowded(reports: readonly Report[], story: ReadonlyMap<string, string>, factor: number): Report[] {
  const day = (r: Report) => Math.floor(Date.parse(r.published!) / DAY)
  const first = new Map<string, number>()
  for (const r of reports) {
    const s = story.get(r.id)!
    first.set(s, Math.min(first.get(s) ?? Number.POSITIVE_INFINITY, day(r)))
  }
  return reports.map((r) => {
    const start = first.get(story.get(r.id)!)!
    return { ...r, published: new Date((Math.floor(start / factor) + day(r) - start) * DAY).toISOString() }
  })
}

export function fitLikeness(some: readonly Example[]): Likeness {
  const { bias, weights } = fitLogistic(
    some.map((e) => e.features),
    some.map((e) => e.same),
  )
  const round = (x: number) => Math.round(x * 1000) / 1000
  const [title, lead, body, names, content, ratio, sameDay, nextDay, days, company] = weights.map(round)
  return {
    bias: round(bias),
    views: [title!, lead!, body!, names!, content!],
    ratio: ratio!,
    sameDay: sameDay!,
    nextDay: nextDay!,
    days: days!,
    company: company!,
  }
}

/** All examples `times` over, or every so-manieth of them. */
const repeated = (some: readonly Example[], times: number): Example[] =>
  times >= 1 ? Array.from({ length: times }, () => some).flat() : some.filter((_, i) => i % Math.round(1 / times) === 0)

const storiesOf = (path: string) => new Map(readTable(path).map(([id, story]) => [id!, story!]))

export function train(): void {
  mkdirSync(MODELS, { recursive: true })
  const stream = readReports(benchFile('story-clusters', 'dev.docs.jsonl'))
  const triplets = readReports(benchFile('basil-triplets', 'dev.docs.jsonl'), { dated: false })
  const counted = countTexts([...articles('train').map((a) => a.text), ...triplets.map((r) => r.text)])
  writeFileSync(new URL('rarity.bin', MODELS), packWeights(counted))
  const rarity = rarityOf(counted.arrays.terms, counted.arrays.counts, counted.meta.documents)
  const story = storiesOf(benchFile('story-clusters', 'dev.gold.tsv'))
  const dated = fitLikeness(
    CROWDS.flatMap(([factor, times]) => repeated(examples(crowded(stream, story, factor), story, rarity), times)),
  )
  const undated = fitLikeness(examples(triplets, storiesOf(benchFile('basil-triplets', 'dev.gold.tsv')), rarity))
  writeFileSync(new URL('grouping.json', MODELS), `${JSON.stringify({ dated, undated }, null, 2)}\n`)
  process.stderr.write(`dated   ${JSON.stringify(dated)}\nundated ${JSON.stringify(undated)}\n`)
}
