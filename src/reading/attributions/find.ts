/** @module Finds attributions: features → chain → segments → relations, in the corpora's notion of spans. */
import type { Doc } from '../../language/doc.ts'
import type { StatementKind } from '../../schema/types.ts'
import { overlap, type Tokens } from '../../text/span.ts'
import type { Found } from '../layers.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { best, type Chain, marginals } from './chain.ts'
import { addFeatures, Rows } from './features.ts'
import { jointsOf } from './joints.ts'
import { kindOf } from './kinds.ts'
import { LABEL_COUNT as L, M, O } from './labels.ts'
import { link, type Relation } from './link.ts'
import { type ChainModel, type Model, model as theModel } from './model.ts'
import { type Scene, sceneOf } from './scene.ts'
import { segmentsOf } from './segments.ts'
import { addScores, HASHES } from './table.ts'

/** What a token outside relations pays: the chain alone would rather miss a relation than make one up. */
const BOLDNESS = 0

/** The outermost attributions of `doc`, by the place of the cue. Linear in its length. */
export function findAttributions(doc: Doc, quotations: readonly Quotation[], model: Model = theModel()): Found[] {
  if (doc.length === 0) return []
  const scene = sceneOf(doc, quotations, model.lexicon)
  const chain = chainOf(scene, model.first)
  const sure = marginals(chain, model.first.steps).labels
  for (let t = 0; t < doc.length; t++) {
    chain.emissions[t * L + O]! -= BOLDNESS
    chain.emissions[t * L + M]! -= BOLDNESS
  }
  const labels = best(chain)
  return link(doc, segmentsOf(labels))
    .filter((r) => r.contents.length > 0 && !inFurniture(doc, r))
    .map((r) => found(doc, r, confidence(r, labels, sure)))
}

function chainOf(scene: Scene, { table, transitions }: ChainModel): Chain {
  const length = scene.doc.length
  const emissions = new Float32Array(length * L)
  const out = new Rows(HASHES)
  for (let t = 0; t < length; t++) {
    out.length = 0
    addFeatures(out, scene, t)
    addScores(table, out.rows, 0, out.length, emissions, t * L)
  }
  return { length, emissions, joints: jointsOf(scene), transitions }
}

const found = (doc: Doc, { source, cue, contents }: Relation, sure: number): Found => ({
  source: source ? [doc.chars(source)] : [],
  cue: [doc.chars(cue)],
  content: contents.map((c) => doc.chars(c)),
  kind: kindOfCue(doc, cue),
  confidence: sure,
  rule: 'attribution chain',
})

function kindOfCue(doc: Doc, cue: Tokens): StatementKind {
  for (let t = cue.to - 1; t >= cue.from; t--) {
    const kind = kindOf(doc.lemma(t))
    if (kind) return kind
  }
  return 'speech'
}

/** The mean probability of the labels of the relation, role by role, multiplied. */
function confidence({ source, cue, contents }: Relation, labels: Uint8Array, sure: Float32Array): number {
  const mean = ({ from, to }: Tokens) => {
    let sum = 0
    for (let t = from; t < to; t++) sum += sure[t * L + labels[t]!]!
    return sum / (to - from)
  }
  return [cue, ...(source ? [source] : []), ...contents].reduce((p, s) => p * mean(s), 1)
}

const inFurniture = (doc: Doc, { cue, contents }: Relation) =>
  doc.layers.source.furniture.some((f) => [cue, ...contents].some((s) => overlap(f, doc.chars(s)) > 0))
