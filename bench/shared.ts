/** @module Where the benchmarks are, and what a benchmark module must give. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** Folder of the benchmarks, beside the checkout. */
export const BENCH = fileURLToPath(new URL('../../shared/bench/', import.meta.url))
export const haveBench = existsSync(BENCH)
export const benchFile = (...parts: string[]) => join(BENCH, ...parts)

/** The text of a file, gzipped or not. */
export function textOf(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** The lines of a file, gzipped or not, that hold something. */
export const linesOf = (path: string): string[] => textOf(path).split('\n').filter(Boolean)

export interface PredictOptions {
  /** What the benchmark gives to a system: a file or a folder. */
  readonly input: string
  readonly pairs?: string
  readonly mentions?: string
}

/** What `bench/NAME.ts` exports. */
export interface Benchmark {
  /** Predictions as the benchmark's `score.mjs` expects them. Never reads a gold field. */
  predict(options: PredictOptions): string | Promise<string>
  /** Scores dev and returns rows for the table. */
  dev(): Row[] | Promise<Row[]>
}

export interface Row {
  readonly bench: string
  readonly figure: string
  readonly value: string
  readonly bar?: string
  readonly peer?: string
}
