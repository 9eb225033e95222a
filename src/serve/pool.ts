/** @module Reads reports on all cores, with progress on a terminal. Few reports are read here, without threads. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { IN_STEP, readingsOf } from '../pipeline.ts'
import type { Reading } from '../reading/reading.ts'
import type { Report } from '../schema/types.ts'

/** A thread costs as much to start (weights, code) as reading about this many reports. */
const WORTH_A_THREAD = 40

/** Readings of `reports`, in their order. */
export async function readOnAllCores(reports: readonly Report[]): Promise<Reading[]> {
  const progress = progressOf(reports.length)
  const threads = Math.min(availableParallelism(), Math.floor(reports.length / WORTH_A_THREAD))
  const readings = threads < 2 ? readHere(reports, progress.step) : await readOnThreads(reports, threads, progress.step)
  progress.end()
  return readings
}

function readHere(reports: readonly Report[], step: (n: number) => void): Reading[] {
  const readings: Reading[] = []
  for (let from = 0; from < reports.length; from += IN_STEP) {
    readings.push(...readingsOf(reports.slice(from, from + IN_STEP)))
    step(Math.min(IN_STEP, reports.length - from))
  }
  return readings
}

async function readOnThreads(
  reports: readonly Report[],
  threads: number,
  step: (n: number) => void,
): Promise<Reading[]> {
  const readings: Reading[] = new Array(reports.length)
  let next = 0
  const serve = (worker: Worker) =>
    new Promise<void>((done, fail) => {
      const send = () => {
        if (next >= reports.length) return void worker.terminate().then(() => done())
        worker.postMessage({ from: next, reports: reports.slice(next, next + IN_STEP) })
        next += IN_STEP
      }
      worker.on('message', ({ from, found }: { from: number; found: Reading[] }) => {
        found.forEach((reading, i) => {
          readings[from + i] = reading
        })
        step(found.length)
        send()
      })
      worker.on('error', fail)
      send()
    })
  const url = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)
  await Promise.all(Array.from({ length: threads }, () => serve(new Worker(url))))
  return readings
}

/** One line on standard error that counts up; nothing when it is no terminal or the work is short. */
function progressOf(total: number): { step: (n: number) => void; end: () => void } {
  const shown = process.stderr.isTTY && total >= IN_STEP
  let read = 0
  return {
    step: (n) => {
      read += n
      if (shown) process.stderr.write(`\r${read} of ${total} reports read`)
    },
    end: () => {
      if (shown) process.stderr.write('\r\u001b[K')
    },
  }
}
