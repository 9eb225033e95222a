/**
 * @module Look-alike stories, and the same event across reports (ecb-plus). Without `--mentions` the stories of the
 * documents are predicted, with it the events of the mentions, inside the stories so found.
 */
import { readFileSync } from 'node:fs'
import { type EventMention, sameEvents } from '../src/story/alignment/events.ts'
import { groupReports } from '../src/story/grouping/grouping.ts'
import { scoreClusters } from './cluster-score.ts'
import { clusterLines, readLines, readReports, readTable } from './documents.ts'
import { benchFile, type PredictOptions, type Row } from './shared.ts'

interface Mention {
  readonly id: string
  readonly kind: 'event' | 'entity'
  readonly doc: string
  readonly sentence: number
  readonly tokens: readonly number[]
  readonly text: string
}

export function predict({ input, mentions }: PredictOptions): string {
  const stories = groupReports(readReports(input))
  if (!mentions) return clusterLines(stories)
  const storyOf = new Map(stories.flatMap((ids, i) => ids.map((id) => [id, String(i)] as const)))
  return clusterLines(sameEvents(eventsOf(mentions), (doc) => storyOf.get(doc) ?? doc))
}

/** Event mentions, in the order of the text. A sentence has fewer tokens than 10,000. */
const eventsOf = (path: string): EventMention[] =>
  readLines<Mention>(path)
    .filter((m) => m.kind === 'event')
    .map(({ id, doc, sentence, tokens, text }) => ({ id, report: doc, at: sentence * 10_000 + (tokens[0] ?? 0), text }))

export async function dev(): Promise<Row[]> {
  const bench = 'ecb-plus'
  const file = (name: string) => benchFile(bench, name)
  const [input, mentions] = [file('dev.docs.jsonl'), file('dev.mentions.jsonl')]
  const documents = await scoreClusters(bench, predict({ input }), 'dev.stories.gold.tsv')
  const gold = new Map(readTable(file('dev.stories.gold.tsv')).map(([id, story]) => [id!, story!]))
  const inGold = clusterLines(sameEvents(eventsOf(mentions), (doc) => gold.get(doc)!))
  return [
    { bench, figure: 'documents, BCubed F1', value: documents.bcubed, bar: '92', peer: 'average-link TF-IDF 88.3' },
    { bench, figure: 'events, CoNLL, own stories', value: await conll(predict({ input, mentions })), bar: '75' },
    { bench, figure: 'events, CoNLL, gold stories', value: await conll(inGold), bar: '77', peer: 'same stem 77.1' },
  ]
}

async function conll(predicted: string): Promise<string> {
  const scorer = (await import(benchFile('ecb-plus', 'score.mjs'))) as {
    readMap(text: string): Map<string, string>
    score(gold: Map<string, string>, predicted: Map<string, string>): { all: { conll: number } }
  }
  const all = scorer.readMap(readFileSync(benchFile('ecb-plus', 'dev.chains.gold.tsv'), 'utf8'))
  const events = new Map([...all].filter(([id]) => id.startsWith('e')))
  return (100 * scorer.score(events, scorer.readMap(predicted)).all.conll).toFixed(1)
}
