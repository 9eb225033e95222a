/** @module Unlabelled news for word classes and for teaching by example: PolNeAR's training texts and the clustering texts. */
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { benchFile } from '../bench/shared.ts'

/** The files of a gzipped tar archive whose path matches, as text. */
export function untar(path: string, wanted: RegExp): string[] {
  const bytes = gunzipSync(readFileSync(path))
  const texts: string[] = []
  const field = (from: number, length: number) => bytes.toString('latin1', from, from + length).replace(/\0.*$/s, '')
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const size = Number.parseInt(field(at + 124, 12), 8) || 0
    const name = `${field(at + 345, 155)}/${field(at, 100)}`
    if (wanted.test(name)) texts.push(bytes.toString('utf8', at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return texts
}

/** News texts without any annotation. The same list at every call. */
export function newsTexts(): string[] {
  const polnear = untar(benchFile('polnear', 'train-dev.tar.gz'), /train\/text\/.*\.txt$/)
  const clusters = benchFile('story-clusters', 'dev.docs.jsonl')
  if (!existsSync(clusters)) return polnear
  const lines = readFileSync(clusters, 'utf8').trim().split('\n')
  return [...polnear, ...lines.map((line) => (JSON.parse(line) as { text: string }).text)]
}
