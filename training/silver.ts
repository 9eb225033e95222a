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

/** Sentences are left out to whose heads the teacher gives a lower mean probability. */
const SURE = 0.8
const sure = (block: string) => Number(/^# sure = (.*)$/m.exec(block)?.[1]) >= SURE

/** How often a sentence of the treebanks is met for each time a taught one is. */
const GOLD_TIMES = 3

/** What tagger and parser learn from: the treebanks' sentences, then news with the teacher's tags and trees. */
export function taughtTrees(): { sentences: GoldSentence[]; visits: number[] } {
  const gold = treebanks('train')
  const taught = conllu(made('silver.conllu')).split('\n\n').filter(sure)
  const sentences = [...gold, ...sentencesOf(taught.join('\n\n'))]
  const visits = sentences.flatMap((_, s) => Array.from({ length: s < gold.length ? GOLD_TIMES : 1 }, () => s))
  return { sentences, visits }
}
