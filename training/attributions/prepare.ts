/** @module Articles → documents with gold labels, the cue lexicon, and features. */

import type { Doc } from '../../src/language/doc.ts'
import { UPOS } from '../../src/language/tagset.ts'
import { addFeatures, Features, MOST } from '../../src/reading/attributions/features.ts'
import { jointsOf } from '../../src/reading/attributions/joints.ts'
import { CUE } from '../../src/reading/attributions/labels.ts'
import { bucketOf, CLASSES, classKey, type Lexicon, lemmaKey } from '../../src/reading/attributions/lexicon.ts'
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

/** How often each lemma, and each word class, stands inside a cue. */
export interface Counts {
  readonly lemmas: Map<number, Share>
  readonly clusters: Map<number, Share>
}
type Share = [inside: number, all: number]

export function countCues(list: readonly Sample[], cluster: Lexicon['cluster']): Counts {
  const counts: Counts = { lemmas: new Map(), clusters: new Map() }
  const count = (map: Map<number, Share>, key: number, inside: boolean) => {
    const share = map.get(key) ?? [0, 0]
    map.set(key, share)
    share[1]++
    if (inside) share[0]++
  }
  for (const { doc, labels } of list) {
    for (let i = 0; i < doc.length; i++) {
      const upos = doc.layers.tags.upos[i]!
      const inside = (labels[i]! & ~1) === CUE
      count(counts.lemmas, lemmaKey(doc.lemma(i), upos), inside)
      count(counts.clusters, classKey(cluster(doc.lower(i)), upos), inside)
    }
  }
  return counts
}

/** The share of a word class that stands inside cues; classes hardly seen are taken to stand outside. */
const prior = (counts: Counts, key: number): number => {
  const [inside, all] = counts.clusters.get(key) ?? [0, 0]
  return inside / (all + 5)
}

/** The lexicon without what `own` adds to it, so that a document in training sees it as a new one would. */
export function lexiconOf(counts: Counts, cluster: Lexicon['cluster'], own?: Counts): Lexicon {
  const bucket = (lemma: number, classOf: number) => {
    const [inside, all] = counts.lemmas.get(lemma) ?? [0, 0]
    const mine = own?.lemmas.get(lemma) ?? [0, 0]
    return bucketOf(inside - mine[0], all - mine[1], prior(counts, classOf))
  }
  return { cluster, bucket }
}

/** Lemmas seen less often are as good as their class. */
const SEEN = 3

/** The lexicon as arrays for the weights file: buckets of the lemmas that were seen often, and of every class. */
export function packLexicon(list: readonly Sample[], counts: Counts, cluster: Lexicon['cluster']) {
  const { bucket } = lexiconOf(counts, cluster)
  const known = new Map<number, number>()
  for (const { doc } of list) {
    for (let i = 0; i < doc.length; i++) {
      const upos = doc.layers.tags.upos[i]!
      const key = lemmaKey(doc.lemma(i), upos)
      if (known.has(key) || counts.lemmas.get(key)![1] < SEEN) continue
      known.set(key, bucket(key, classKey(cluster(doc.lower(i)), upos)))
    }
  }
  const classes = Uint8Array.from({ length: CLASSES * UPOS.length }, (_, key) => bucketOf(0, 0, prior(counts, key)))
  return {
    'lexicon.keys': Uint32Array.from(known.keys()),
    'lexicon.values': Uint8Array.from(known.values()),
    'lexicon.clusters': classes,
  }
}

export type AddFeatures = (out: Features, scene: Scene, i: number) => void

/** The features of a sample. */
export function featured(sample: Sample, scene: Scene, add: AddFeatures = addFeatures): Featured {
  const features = new Features()
  const rows = new Int32Array(sample.doc.length * MOST)
  const offsets = new Uint32Array(sample.doc.length + 1)
  for (let i = 0; i < sample.doc.length; i++) {
    add(features, scene, i)
    features.hash(rows, offsets[i]!, HASHES)
    offsets[i + 1] = offsets[i]! + features.length
  }
  return {
    rows: Uint32Array.from(rows.subarray(0, offsets.at(-1))),
    offsets,
    joints: jointsOf(scene),
    labels: sample.labels,
    firsts: scene.quoting.firsts,
  }
}

export const scene = (s: Sample, lexicon: Lexicon): Scene => sceneOf(s.doc, s.quotations, lexicon)
