/**
 * @module The name tagger: a linear model over hashed features, best sequence by Viterbi (Collins 2002).
 *
 * Labels: O, then B and I of person, organization, place, other. Only stretches with a capital or a digit are read.
 *
 *   table │ label 0 … 8 │ label 0 … 8 │ …   one row of 9 weights per hashed feature
 */
import type { EntityType } from '../doc.ts'
import { type Features, featuresOf } from './features.ts'
import type { WordInfo } from './lexicon.ts'
import type { Lore } from './lore.ts'
import type { Memory } from './memory.ts'

export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'other']
export const LABELS = 1 + 2 * TYPES.length

export const beginOf = (type: EntityType) => 1 + 2 * TYPES.indexOf(type)
/** The type of label `l`; O has none. */
export const typeOf = (label: number) => TYPES[(label - 1) >> 1]!
export const isBegin = (label: number) => label > 0 && label % 2 === 1
/** I follows only B or I of its own type. */
export const allowed = (from: number, to: number) => to === 0 || isBegin(to) || from === to || from === to - 1

export interface Model {
  /** ROWS × LABELS. */
  readonly table: Int8Array | Float32Array
  readonly lore: Lore
  /** LABELS × LABELS, from × to. */
  readonly transitions: Int8Array | Float32Array | Int16Array
}

const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, to) =>
  Array.from({ length: LABELS }, (_, from) => from).filter((from) => allowed(from, to)),
)

/** The best labels of one sentence; tokens outside of `featuresOf`'s stretches are O. */
export function label(model: Model, words: readonly WordInfo[], memory: Memory, tags: Uint8Array): Uint8Array {
  const labels = new Uint8Array(words.length)
  for (const stretch of featuresOf(words, memory, model.lore, tags)) decode(model, stretch, labels)
  return labels
}

/** Viterbi over one stretch; writes its labels. O stands before and after it. */
export function decode(model: Model, { from, rows }: Features, labels: Uint8Array): void {
  const n = rows.length
  const best = new Float64Array(n * LABELS)
  const back = new Uint8Array(n * LABELS)
  const scores = new Float64Array(LABELS)
  for (let t = 0; t < n; t++) {
    score(model, rows[t]!, scores)
    for (let to = 0; to < LABELS; to++) {
      let top = -Infinity
      let arg = 0
      if (t === 0) {
        top = to === 0 || isBegin(to) ? model.transitions[to]! : -Infinity
      } else {
        for (const p of BEFORE[to]!) {
          const s = best[(t - 1) * LABELS + p]! + model.transitions[p * LABELS + to]!
          if (s > top) {
            top = s
            arg = p
          }
        }
      }
      best[t * LABELS + to] = top + scores[to]!
      back[t * LABELS + to] = arg
    }
  }
  let at = 0
  for (let l = 1; l < LABELS; l++) if (best[(n - 1) * LABELS + l]! > best[(n - 1) * LABELS + at]!) at = l
  for (let t = n - 1; t >= 0; t--) {
    labels[from + t] = at
    at = back[t * LABELS + at]!
  }
}

function score({ table }: Model, row: Int32Array, scores: Float64Array): void {
  scores.fill(0)
  for (let f = 0; f < row.length; f++) {
    const at = row[f]! * LABELS
    for (let l = 0; l < LABELS; l++) scores[l]! += table[at + l]!
  }
}
