/** @module Reports of a stream into stories (story-clusters). */
import { groupReports } from '../src/story/grouping/grouping.ts'
import { scoreClusters } from './cluster-score.ts'
import { clusterLines, readReports } from './documents.ts'
import { benchFile, type PredictOptions, type Row } from './shared.ts'

export const predict = ({ input }: PredictOptions): string => clusterLines(groupReports(readReports(input)))

export async function dev(): Promise<Row[]> {
  const s = await scoreClusters('story-clusters', predict({ input: benchFile('story-clusters', 'dev.docs.jsonl') }))
  const bench = 'story-clusters'
  return [
    { bench, figure: 'BCubed F1', value: s.bcubed, bar: '94', peer: 'TF-IDF centroids 92.4' },
    { bench, figure: 'pairwise F1', value: s.pairwise, bar: '82', peer: 'TF-IDF best member 82.6' },
    { bench, figure: 'largest cluster', value: String(s.largest), bar: '≤ 8' },
    { bench, figure: 'clusters per story', value: s.fragmentation.toFixed(3), bar: '0.97–1.10' },
  ]
}
