/** @module A thread that reads batches of reports. */
import { parentPort } from 'node:worker_threads'
import { readingsOf } from '../pipeline.ts'
import type { Report } from '../schema/types.ts'

parentPort?.on('message', ({ from, reports }: { from: number; reports: Report[] }) => {
  parentPort?.postMessage({ from, found: readingsOf(reports) })
})
