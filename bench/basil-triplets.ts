/** @module Reports into stories without their dates (basil-triplets). */
import { groupReports } from '../src/story/grouping/grouping.ts'
import { scoreClusters } from './cluster-score.ts'
import { clusterLines, readReports } from './documents.ts'
import { benchFile, type PredictOptions, type Row } from './shared.ts'

export const predict = ({ input }: PredictOptions): string =>
  clusterLines(groupReports(readReports(input, { dated: false })))

export async function dev(): Promise<Row[]> {
  const s = await scoreClusters('basil-triplets', predict({ input: benchFile('basil-triplets', 'dev.docs.jsonl') }))
  const bench = 'basil-triplets'
  return [
    { bench, figure: 'BCubed F1', value: s.bcubed, bar: '96', peer: 'average-link TF-IDF 93.7' },
    { bench, figure: 'pairwise F1', value: s.pairwise, bar: '88', peer: 'average-link TF-IDF 86.5' },
  ]
}
