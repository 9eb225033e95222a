/** @module Tagged words → dependency trees: a greedy arc-hybrid parser, two moves a word, so linear in the text. */

import type { Tags, Tree, Words } from '../doc.ts'
import type { Forms } from '../tagger/forms.ts'
import { bestColumn } from '../tagger/scores.ts'
import { UPOS, XPOS } from '../tagset.ts'
import { FEATURES, features, type Tokens } from './features.ts'
import { COLUMNS, type ParserModel, pairOf, parserModel, ROOT_TAG } from './model.ts'
import { attachClosing } from './punctuation.ts'
import { LEFT, RIGHT, SHIFT, State } from './state.ts'

const COMMA = 1
const OPEN = 2
const CLOSE = 3
const XPOS_MARK = XPOS.map((x) => (x === ',' ? COMMA : x === '``' ? OPEN : x === "''" ? CLOSE : 0))
/** What a word of each universal tag adds to `marks`. */
const VERBAL = UPOS.map((u) => (u === 'VERB' ? 1 << 10 : u === 'CCONJ' ? 1 << 20 : 0))
const VERB = UPOS.indexOf('VERB')
const MOVES = Uint8Array.from(COLUMNS, ({ direction }) => (direction < 0 ? SHIFT : direction === 0 ? LEFT : RIGHT))
const LABELS = Uint8Array.from(COLUMNS, ({ label }) => label)

/** Collects the actions that `state` and the table of pairs allow; returns how many. */
export function candidates(
  state: State,
  upos: Uint8Array,
  { offsets, members }: Pick<ParserModel, 'offsets' | 'members'>,
  out: Uint8Array,
): number {
  let n = 0
  if (state.allows(SHIFT)) out[n++] = 0
  const s0 = state.top(0)
  const take = (pair: number) => {
    for (let k = offsets[pair]!; k < offsets[pair + 1]!; k++) out[n++] = members[k]!
  }
  if (state.allows(LEFT)) take(pairOf(upos[state.next(0)]!, upos[s0]!, 0))
  if (state.allows(RIGHT)) take(pairOf(upos[state.top(1)]!, upos[s0]!, 1))
  return n
}

/** Does what `action`, a column of the weights, stands for. */
export function perform(state: State, action: number): void {
  state.apply(MOVES[action]!, LABELS[action]!)
}

const COLUMNS_OF_TOKENS = ['word', 'tag', 'cluster', 'marks', 'quote', 'ahead'] as const

/** Reusable working memory of a parser. */
export class Scratch {
  readonly state = new State()
  readonly rows = new Int32Array(FEATURES)
  readonly actions = new Uint8Array(256)
  readonly tokens: Tokens = {
    word: new Int32Array(0),
    tag: new Int32Array(0),
    cluster: new Int32Array(0),
    marks: new Int32Array(0),
    quote: new Int32Array(0),
    ahead: new Int32Array(0),
  }
  upos = new Uint8Array(0)

  /** Loads the words [from, to) and the root after them. */
  load(
    forms: Forms,
    tags: Pick<Tags, 'upos' | 'xpos'>,
    clusters: Uint8Array | undefined,
    from: number,
    to: number,
  ): void {
    const length = to - from
    if (this.upos.length <= length + 1) this.#grow(length * 2 + 64)
    const { word, tag, cluster, marks, quote, ahead } = this.tokens
    let mark = 0
    let open = 0
    for (let i = 0; i < length; i++) {
      word[i] = forms.low[from + i]!
      tag[i] = tags.upos[from + i]! * 64 + tags.xpos[from + i]! + 1
      cluster[i] = clusters ? clusters[from + i]! : 0
      this.upos[i] = tags.upos[from + i]!
      const xpos = XPOS_MARK[tags.xpos[from + i]!]!
      if (xpos === CLOSE) open = 0
      marks[i] = mark
      quote[i] = open
      if (xpos === OPEN) open = 1
      mark += xpos === COMMA ? 1 : VERBAL[tags.upos[from + i]!]!
    }
    word[length] = 1
    tag[length] = ROOT_TAG * 64 + 1
    cluster[length] = 0
    this.upos[length] = ROOT_TAG
    marks[length] = mark
    quote[length] = 0
    marks[length + 1] = mark
    ahead[length] = ahead[length + 1] = 0
    for (let i = length - 1; i >= 0; i--) ahead[i] = this.upos[i] === VERB ? word[i]! : ahead[i + 1]!
    this.state.reset(length)
  }

  #grow(size: number): void {
    for (const name of COLUMNS_OF_TOKENS) this.tokens[name] = new Int32Array(size)
    this.upos = new Uint8Array(size)
  }
}

const scratch = new Scratch()

/** The tree of every sentence. */
export function readTree(
  words: Words,
  forms: Forms,
  tags: Pick<Tags, 'upos' | 'xpos'>,
  clusters: Uint8Array | undefined,
  model: ParserModel = parserModel(),
): Tree {
  const head = new Int32Array(words.length)
  const relation = new Uint8Array(words.length)
  for (let s = 0; s + 1 < words.sentences.length; s++) {
    const from = words.sentences[s]!
    scratch.load(forms, tags, clusters, from, words.sentences[s + 1]!)
    const { state, rows, actions } = scratch
    while (!state.done) {
      const count = candidates(state, scratch.upos, model, actions)
      let best = 0
      if (count > 1) {
        features(rows, model.table.length, state, scratch.tokens)
        best = bestColumn(model.table, rows, actions, 0, count)
      }
      perform(state, actions[best]!)
    }
    copyTree(state, head, relation, from)
    const to = from + state.length
    attachClosing(head.subarray(from, to), relation.subarray(from, to), tags.xpos.subarray(from, to))
    for (let i = from; i < to; i++) if (head[i]! >= 0) head[i] = head[i]! + from
  }
  return { head, relation }
}

/** The finished tree of a sentence, heads as positions in it. */
function copyTree(state: State, head: Int32Array, relation: Uint8Array, from: number): void {
  for (let i = 0; i < state.length; i++) {
    const h = state.arcs.head[i]!
    head[from + i] = h === state.length ? -1 : h
    relation[from + i] = state.arcs.label[i]!
  }
}
