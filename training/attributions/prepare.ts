/** @module Articles → documents with gold labels, the cue lexicon, and features. */

import type { Doc } from '../../src/language/doc.ts'
import { addFeatures, MOST, Rows } from '../../src/reading/attributions/features.ts'
import { jointsOf } from '../../src/reading/attributions/joints.ts'
import { CUE } from '../../src/reading/attributions/labels.ts'
import { bucketOf, type Lexicon, lexiconKey } from '../../src/reading/attributions/lexicon.ts'
import { type Scene, sceneOf } from '../../src/reading/attributions/scene.ts'
import { HASHES } from '../../src/reading/attributions/table.ts'
import { parseQuotations } from '../../src/reading/quotations/parse.ts'
import type { Quotation } from '../../src/reading/quotations/quotation.ts'
import { type Article, type Gold, goldLabels } from './corpus.ts'
import type { Featured } from './pieces.ts'
import { readSyntax } from './syntax.ts'

export interface Sample {
  readonly name: string
  readonly doc: Doc
  readonly quotations: readonly Quotation[]
  readonly gold: readonly Gold[]
  readonly labels: Uint8Array
}

/** One sample for each annotation of each article. */
export function samples(articles: readonly Article[]): Sample[] {
  return articles.flatMap(({ name, text, annotations }) => {
    const doc = readSyntax(text)
    const quotations = parseQuotations(text)
    return annotations.map((gold) => ({ name, doc, quotations, gold, labels: goldLabels(doc, gold) }))
  })
}

type Counts = Map<number, [inside: number, all: number]>

/** How often each lemma stands inside a cue. */
export function countCues(list: readonly Sample[]): Counts {
  const counts: Counts = new Map()
  for (const { doc, labels } of list) {
    for (let i = 0; i < doc.length; i++) {
      const key = lexiconKey(doc.lemma(i), doc.layers.tags.upos[i]!)
      const c = counts.get(key) ?? [0, 0]
      counts.set(key, c)
      c[1]++
      if ((labels[i]! & ~1) === CUE) c[0]++
    }
  }
  return counts
}

/** The lexicon without what `own` adds to it, so that a document in training sees it as a new one would. */
export function lexiconOf(counts: Counts, own?: Counts): Lexicon {
  return (key) => {
    const [inside, all] = counts.get(key) ?? [0, 0]
    const mine = own?.get(key)
    return bucketOf(inside - (mine?.[0] ?? 0), all - (mine?.[1] ?? 0))
  }
}

export type AddFeatures = (out: Rows, scene: Scene, i: number) => void

/** The features of a sample. */
export function featured(sample: Sample, scene: Scene, add: AddFeatures = addFeatures): Featured {
  const out = new Rows(HASHES, sample.doc.length * MOST)
  const offsets = new Uint32Array(sample.doc.length + 1)
  for (let i = 0; i < sample.doc.length; i++) {
    add(out, scene, i)
    offsets[i + 1] = out.length
  }
  return {
    rows: out.rows.slice(0, out.length),
    offsets,
    joints: jointsOf(scene),
    labels: sample.labels,
    firsts: scene.quoting.firsts,
  }
}

export const scene = (s: Sample, lexicon: Lexicon): Scene => sceneOf(s.doc, s.quotations, lexicon)
