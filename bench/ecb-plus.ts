/** @module Look-alike stories, and the same event across reports (ecb-plus). */
import { groupReports } from '../src/story/grouping/grouping.ts'
import { scoreClusters } from './cluster-score.ts'
import { clusterLines, readReports } from './documents.ts'
import { benchFile, type PredictOptions, type Row } from './shared.ts'

export function predict({ input }: PredictOptions): string {
  return clusterLines(groupReports(readReports(input)))
}

export async function dev(): Promise<Row[]> {
  const bench = 'ecb-plus'
  const documents = await scoreClusters(
    bench,
    predict({ input: benchFile(bench, 'dev.docs.jsonl') }),
    'dev.stories.gold.tsv',
  )
  return [
    { bench, figure: 'documents, BCubed F1', value: documents.bcubed, bar: '92', peer: 'average-link TF-IDF 88.3' },
  ]
}
