/** @module The scorer that the grouping benchmarks share. */
import { readFileSync } from 'node:fs'
import { benchFile } from './shared.ts'

interface Scores {
  readonly bcubed: { readonly f1: number }
  readonly pairwise: { readonly f1: number }
  readonly fragmentation: number
  readonly largestCluster: number
}

/** Scores predicted clusters (`id <tab> cluster` lines) against a gold file of `bench`; F1 in per cent. */
export async function scoreClusters(bench: string, predicted: string, gold = 'dev.gold.tsv') {
  const scorer = (await import(benchFile('story-clusters', 'score.mjs'))) as {
    readGold(text: string): unknown
    readPred(text: string): unknown
    score(gold: unknown, predicted: unknown): Scores
  }
  const s = scorer.score(scorer.readGold(readFileSync(benchFile(bench, gold), 'utf8')), scorer.readPred(predicted))
  return {
    bcubed: (100 * s.bcubed.f1).toFixed(1),
    pairwise: (100 * s.pairwise.f1).toFixed(1),
    largest: s.largestCluster,
    fragmentation: s.fragmentation,
  }
}
