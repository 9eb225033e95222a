/** @module Trains models/parser.bin: a greedy arc-hybrid parser with a dynamic oracle and explored errors, on jackknifed tags. */
import { writeFileSync } from 'node:fs'
import { FEATURES, features } from '../src/language/parser/features.ts'
import {
  COLUMNS,
  fromWeights,
  leftAction,
  PAIRS,
  type ParserModel,
  pairOf,
  ROOT_TAG,
  rightAction,
  toWeights,
} from '../src/language/parser/model.ts'
import { cost } from '../src/language/parser/oracle.ts'
import { candidates, perform, readTree, Scratch } from '../src/language/parser/parser.ts'
import { LEFT, RIGHT, SHIFT, type State } from '../src/language/parser/state.ts'
import { readForms } from '../src/language/tagger/forms.ts'
import { type HashTable, readLexicon } from '../src/language/tagger/lexicon.ts'
import { taggerModel, fromWeights as taggerOf, toWeights as taggerWeights } from '../src/language/tagger/model.ts'
import type { Learned } from '../src/language/tagger/sparse.ts'
import { classes, readTags } from '../src/language/tagger/tagger.ts'
import { RELATIONS } from '../src/language/tagset.ts'
import { packWeights } from '../src/text/weights.ts'
import { Perceptron, random, shuffled } from './perceptron.ts'
import { taughtTrees } from './silver.ts'
import { learn as learnTagger } from './tagger.ts'
import { type GoldSentence, goldWords, treebank } from './treebank.ts'

const EPOCHS = 4
const CELLS = 2 ** 23
/** Weights no larger than this are not stored. */
const LEAST = 2
/** A right move that wins by less than this is learned from as well. */
const MARGIN = 20
/** An action is left out for a pair of tags when it makes up less than this share. */
const RARE = 0.0015
const FOLDS = 3
/** From this epoch on the parser follows its own moves, right or wrong, this often. */
const EXPLORE_FROM = 1
const EXPLORE = 0.9

/** Tags of each sentence by a tagger that has not seen it: what the parser will meet. */
export function jackknifed(
  sentences: readonly GoldSentence[],
  clusters: HashTable,
): { upos: Uint8Array; xpos: Uint8Array } {
  const upos: Uint8Array[] = []
  const xpos: Uint8Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = learnTagger(
      sentences.filter((_, s) => s % FOLDS !== fold),
      clusters,
      { epochs: 2 },
    )
    const model = taggerOf(taggerWeights(learned, 0))
    sentences.forEach((sentence, s) => {
      if (s % FOLDS !== fold) return
      const { text, words } = goldWords([sentence])
      const forms = readForms(text, words)
      const found = classes(words, forms, readLexicon(forms, model.known, clusters), model)
      upos[s] = found.map((c) => model.upos[c]!)
      xpos[s] = found.map((c) => model.xpos[c]!)
    })
  }
  const joined = (parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
  return { upos: joined(upos), xpos: joined(xpos) }
}

/** Actions seen for each pair of tags and direction; all frequent ones where a pair is new. */
function allowedActions(
  sentences: readonly GoldSentence[],
  upos: Uint8Array,
): Pick<ParserModel, 'offsets' | 'members'> {
  const seen = Array.from({ length: PAIRS }, () => new Map<number, number>())
  const byTag = Array.from({ length: PAIRS }, () => new Map<number, number>())
  const add = (map: Map<number, number>, action: number) => map.set(action, (map.get(action) ?? 0) + 1)
  let at = 0
  for (const s of sentences) {
    s.heads.forEach((h, i) => {
      const direction = h < 0 || h > i ? 0 : 1
      const action = direction === 0 ? leftAction(s.relations[i]!) : rightAction(s.relations[i]!)
      const head = h < 0 ? ROOT_TAG : upos[at + h]!
      add(seen[pairOf(head, upos[at + i]!, direction)]!, action)
      if (h >= 0) add(byTag[pairOf(0, upos[at + i]!, direction)]!, action)
    })
    at += s.heads.length
  }
  const offsets = [0]
  const members: number[] = []
  for (let pair = 0; pair < PAIRS; pair++) {
    const tags = pair % (ROOT_TAG + 1)
    const head = Math.floor(pair / (ROOT_TAG + 1)) % (ROOT_TAG + 1)
    const direction = Math.floor(pair / (ROOT_TAG + 1) ** 2)
    const total = [...seen[pair]!.values()].reduce((a, b) => a + b, 0)
    let kept = [...seen[pair]!].filter(([, n]) => n >= 2 && n >= total * RARE).map(([a]) => a)
    if (head === ROOT_TAG) kept = [leftAction(RELATIONS.indexOf('root'))]
    else if (kept.length === 0) {
      const common = [...byTag[pairOf(0, tags, direction)]!].sort((a, b) => b[1] - a[1]).slice(0, 3)
      kept = common.map(([a]) => a)
    }
    if (kept.length === 0)
      kept = [direction === 0 ? leftAction(RELATIONS.indexOf('dep')) : rightAction(RELATIONS.indexOf('dep'))]
    members.push(...kept.sort((a, b) => a - b))
    offsets.push(members.length)
  }
  return { offsets: Uint32Array.from(offsets), members: Uint8Array.from(members) }
}

const moveOf = (action: number) => [SHIFT, LEFT, RIGHT][COLUMNS[action]!.direction + 1]!

/** Marks which of the first `count` candidates lose nothing: cheapest moves, and the gold label where the arc is gold. */
function best(
  state: State,
  gold: Int32Array,
  labels: readonly number[],
  actions: Uint8Array,
  count: number,
  good: Uint8Array,
): boolean {
  const costs = [SHIFT, LEFT, RIGHT].map((move) => (state.allows(move) ? cost(state, gold, move) : 99))
  const least = Math.min(...costs)
  const s0 = state.top(0)
  const mark = (strict: boolean) => {
    let any = false
    for (let k = 0; k < count; k++) {
      const action = actions[k]!
      const move = moveOf(action)
      let ok = costs[move] === least
      if (ok && move !== SHIFT && strict) {
        const head = move === LEFT ? state.next(0) : state.top(1)
        const right = move === LEFT ? leftAction(labels[s0]!) : rightAction(labels[s0]!)
        if (gold[s0] === head) ok = action === right
      }
      good[k] = ok ? 1 : 0
      any ||= ok
    }
    return any
  }
  return mark(true) || mark(false)
}

export interface Options {
  /** Indices of the sentences met in an epoch, some more than once; each one once without. */
  readonly visits?: readonly number[]
  readonly epochs?: number
  readonly seed?: number
  readonly cells?: number
  readonly margin?: number
  readonly log?: (line: string) => void
}

/** Learns a parser from sentences with the tags and clusters it will see. */
export function learn(
  sentences: readonly GoldSentence[],
  tags: { upos: Uint8Array; xpos: Uint8Array },
  clusters: HashTable,
  {
    epochs = EPOCHS,
    seed = 1,
    cells = CELLS,
    margin = MARGIN,
    log = () => {},
    visits = sentences.map((_, s) => s),
  }: Options = {},
): Learned<ParserModel> {
  const { text, words } = goldWords(sentences)
  const forms = readForms(text, words)
  const { cluster } = readLexicon(forms, clusters, clusters)
  const perceptron = new Perceptron(cells)
  const model: Learned<ParserModel> = { ...allowedActions(sentences, tags.upos), table: perceptron.weights }
  const scratch = new Scratch()
  const { state, actions, rows } = scratch
  const scores = new Float64Array(256)
  const good = new Uint8Array(256)
  const next = random(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    let total = 0
    for (const v of shuffled(visits.length, next)) {
      const s = visits[v]!
      const sentence = sentences[s]!
      scratch.load(forms, tags, cluster, words.sentences[s]!, words.sentences[s + 1]!)
      const gold = Int32Array.from(sentence.heads, (h) => (h < 0 ? state.length : h))
      while (!state.done) {
        const count = candidates(state, scratch.upos, model, actions)
        if (count === 1) {
          perform(state, actions[0]!)
          continue
        }
        features(rows, cells, state, scratch.tokens)
        const top = perceptron.score(rows, actions, count, scores)
        best(state, gold, sentence.relations, actions, count, good)
        perceptron.seen++
        total++
        let truth = -1
        let rival = -1
        for (let k = 0; k < count; k++) {
          if (good[k] === 1) {
            if (truth < 0 || scores[k]! > scores[truth]!) truth = k
          } else if (rival < 0 || scores[k]! > scores[rival]!) rival = k
        }
        if (rival >= 0 && scores[truth]! - scores[rival]! <= margin) {
          perceptron.update(rows, FEATURES, actions[truth]!, 1)
          perceptron.update(rows, FEATURES, actions[rival]!, -1)
        }
        let chosen = top
        if (good[top] === 0) {
          wrong++
          if (epoch < EXPLORE_FROM || next() > EXPLORE) chosen = truth
        }
        perform(state, actions[chosen]!)
      }
    }
    log(`epoch ${epoch + 1}: ${((100 * wrong) / total).toFixed(2)} % wrong`)
  }
  return { ...model, table: perceptron.average() }
}

/** Labelled attachment on gold words with the given tags (relations without subtype). */
export function attachment(
  model: ParserModel,
  sentences: readonly GoldSentence[],
  clusters: HashTable,
  tags?: { upos: Uint8Array; xpos: Uint8Array },
): { uas: number; las: number } {
  const { text, words } = goldWords(sentences)
  const forms = readForms(text, words)
  const { cluster } = readLexicon(forms, clusters, clusters)
  const tree = readTree(words, forms, tags ?? readTags(words, forms), cluster, model)
  const bare = RELATIONS.map((r) => r.split(':')[0])
  let uas = 0
  let las = 0
  sentences.forEach((sentence, s) => {
    const from = words.sentences[s]!
    sentence.heads.forEach((h, i) => {
      if (tree.head[from + i] !== (h < 0 ? -1 : from + h)) return
      uas++
      if (bare[tree.relation[from + i]!] === bare[sentence.relations[i]!]) las++
    })
  })
  return { uas: (100 * uas) / words.length, las: (100 * las) / words.length }
}

export function train(): void {
  const { sentences, visits } = taughtTrees()
  const { clusters } = taggerModel()
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const tags = jackknifed(sentences, clusters)
  save(learn(sentences, tags, clusters, { log, visits }), clusters)
}

/** Writes models/parser.bin and prints the dev table. */
function save(model: Learned<ParserModel>, clusters: HashTable): void {
  const packed = toWeights(model, LEAST)
  for (const name of ['ewt', 'gum']) {
    const dev = treebank(name, 'dev')
    const { uas, las } = attachment(fromWeights(packed), dev, clusters)
    console.log(`${name} dev, gold words, own tags: UAS ${uas.toFixed(2)} LAS ${las.toFixed(2)}`)
  }
  writeFileSync(new URL('../models/parser.bin', import.meta.url), packWeights(packed))
}
