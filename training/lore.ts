/** @module Counts, over unlabelled text, how each word is spelled and beside what it stands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { benchFile } from '../bench/shared.ts'
import { FLAG, type WordInfo, wordInfo } from '../src/language/names/lexicon.ts'
import { checkOf, LORE_SLOTS, type Lore, packLore, slotOf } from '../src/language/names/lore.ts'
import { habitsAt, SEEN } from '../src/language/names/memory.ts'
import { tokenize } from '../src/language/tokens/tokens.ts'
import { polnear } from './attributions/corpus.ts'

interface Count {
  small: number
  capital: number
  readonly hash: number
  readonly habits: Map<number, number>
}

/** The table for all words met at least three times; of words that share a slot the commoner is kept. */
export function loreOf(): Lore {
  const counts = new Map<string, Count>()
  for (const sentence of sentences()) count(sentence, counts)
  const lore = new Uint32Array(LORE_SLOTS)
  const kept = [...counts.values()]
    .filter((c) => c.small + c.capital >= 3)
    .sort((a, b) => a.small + a.capital - b.small - b.capital)
  for (const c of kept) lore[slotOf(c.hash)] = ((checkOf(c.hash) << 16) | packLore(c.small, c.capital, c.habits)) >>> 0
  return lore
}

/** News without any annotation: PolNeAR's training texts and the clustering texts, the same list at every call. */
function newsTexts(): string[] {
  const folder = join(polnear(), 'train', 'text')
  const files = readdirSync(folder)
    .sort()
    .map((f) => readFileSync(join(folder, f), 'utf8'))
  const clusters = benchFile('story-clusters', 'dev.docs.jsonl')
  if (!existsSync(clusters)) return files
  const lines = readFileSync(clusters, 'utf8').trim().split('\n')
  return [...files, ...lines.map((line) => (JSON.parse(line) as { text: string }).text)]
}

function* sentences(): Generator<WordInfo[]> {
  for (const text of newsTexts())
    for (const line of text.split(/\n+|(?<=[.!?]["”’]?)\s+(?=["“‘]?\p{Lu})/u)) {
      const spans = tokenize(line, 0, line.length)
      yield Array.from({ length: spans.length }, (_, i) => wordInfo(line.slice(spans.start[i]!, spans.end[i]!)))
    }
  for (const file of ['ewt-train.conllu.gz', 'gum-train.conllu.gz']) {
    const text = gunzipSync(readFileSync(benchFile('treebanks', file))).toString('utf8')
    for (const block of text.split('\n\n')) yield [...block.matchAll(/^\d+\t([^\t]+)\t/gm)].map((m) => wordInfo(m[1]!))
  }
}

function count(words: readonly WordInfo[], counts: Map<string, Count>): void {
  const shouted =
    words.filter((w) => w.flags & FLAG.capital).length * 2 > words.filter((w) => w.flags & FLAG.letter).length
  if (shouted) return
  words.forEach((w, i) => {
    if (!(w.flags & FLAG.letter) || (i === 0 && w.flags & FLAG.capital)) return
    const before = words[i - 1]
    if (w.flags & FLAG.capital && before && !(before.flags & FLAG.letter)) return
    const c = counts.get(w.lower) ?? { small: 0, capital: 0, hash: w.hash, habits: new Map() }
    counts.set(w.lower, c)
    if (!(w.flags & FLAG.capital)) c.small++
    else {
      c.capital++
      const bits = habitsAt(words, i)
      for (const bit of Object.values(SEEN)) if (bits & bit) c.habits.set(bit, (c.habits.get(bit) ?? 0) + 1)
    }
  })
}
