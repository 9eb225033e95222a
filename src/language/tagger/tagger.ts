/** @module Words → joint universal and Penn tags, right to left: a word's ending neighbour says more than its beginning one. */
import type { Words } from '../doc.ts'
import { FEATURES, features } from './features.ts'
import type { Forms } from './forms.ts'
import { type Lexicon, readLexicon } from './lexicon.ts'
import { type TaggerModel, taggerModel } from './model.ts'
import { bestColumn } from './scores.ts'

const rows = new Int32Array(FEATURES)

/** The class of each word of a document. */
export function classes(words: Words, forms: Forms, lexicon: Lexicon, model: TaggerModel): Uint8Array {
  const out = new Uint8Array(words.length)
  for (let s = 0; s + 1 < words.sentences.length; s++) {
    const from = words.sentences[s]!
    const to = words.sentences[s + 1]!
    let after = -1
    let after2 = -1
    for (let i = to - 1; i >= from; i--) {
      const c = best(model, forms, lexicon, i, from, to, after, after2)
      out[i] = c
      after2 = after
      after = c
    }
  }
  return out
}

function best(
  model: TaggerModel,
  forms: Forms,
  lexicon: Lexicon,
  i: number,
  from: number,
  to: number,
  after: number,
  after2: number,
): number {
  const { offsets, members, table } = model
  const first = offsets[lexicon.known[i]!]!
  const count = offsets[lexicon.known[i]! + 1]! - first
  if (count === 1) return members[first]!
  features(rows, table.length, forms, lexicon, i, from, to, after, after2)
  return members[first + bestColumn(table, rows, members, first, count)]!
}

/** Universal and Penn tag of every word. */
export function readTags(
  words: Words,
  forms: Forms,
  model: TaggerModel = taggerModel(),
): { upos: Uint8Array; xpos: Uint8Array } {
  const joint = classes(words, forms, readLexicon(forms, model.known, model.clusters), model)
  return { upos: joint.map((c) => model.upos[c]!), xpos: joint.map((c) => model.xpos[c]!) }
}

/** The distributional class of every word, for the parser. */
export function readClusters(forms: Forms, { clusters }: TaggerModel = taggerModel()): Uint8Array {
  return Uint8Array.from(forms.low, (low) => clusters.get(low))
}
