/** @module What the teacher wrote about unlabelled news, read back as training data. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { conllu, type GoldSentence, sentencesOf, treebanks } from './treebank.ts'

/** The teacher's folder, not under version control: it holds other people's texts. */
export const TEACHER = fileURLToPath(new URL('../.cache/teacher/', import.meta.url))

function made(name: string): string {
  const path = join(TEACHER, name)
  if (!existsSync(path)) throw new Error(`Expected ${path}. Run "npm run train -- teacher" first.`)
  return path
}

/** How often a sentence of the treebanks is met for each time a taught one is. */
const GOLD_TIMES = 3

/** What tagger and parser learn from: the treebanks' sentences, then news with the teacher's tags and trees. */
export function taughtTrees(): { sentences: GoldSentence[]; visits: number[] } {
  const gold = treebanks('train')
  const sentences = [...gold, ...sentencesOf(conllu(made('silver.conllu')))]
  const visits = sentences.flatMap((_, s) => Array.from({ length: s < gold.length ? GOLD_TIMES : 1 }, () => s))
  return { sentences, visits }
}
