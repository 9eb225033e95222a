/** @module Finds attributions: features → chain → segments → relations, in the corpora's notion of spans. */
import type { Doc } from '../../language/doc.ts'
import type { StatementKind } from '../../schema/types.ts'
import { overlap } from '../../text/span.ts'
import type { Found } from '../layers.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { best, marginals } from './chain.ts'
import { confidenceOf, evidence, meanSure } from './confidence.ts'
import { addFeatures, Features, MOST } from './features.ts'
import { jointsOf } from './joints.ts'
import { kindOf } from './kinds.ts'
import { CONTENT_LEFT, CONTENT_RIGHT, CUE, LABEL_COUNT as L } from './labels.ts'
import { link, type Relation } from './link.ts'
import { withContents } from './missing-content.ts'
import { withSource } from './missing-source.ts'
import { type Model, model as theModel } from './model.ts'
import { postposed } from './postposed.ts'
import { reasonFor } from './reason.ts'
import { type Scene, sceneOf } from './scene.ts'
import { segmentsOf } from './segments.ts'
import { HASHES, setScores } from './table.ts'

/** Scores for each cue and each content begun; chosen on dev. */
const BOLDNESS: readonly [label: number, score: number][] = [
  [CUE, 0.8],
  [CONTENT_RIGHT, 0.4],
  [CONTENT_LEFT, 0.4],
]
/** Relations less sure than this are noise, unless they are long: of those a part is right as a rule. Chosen on dev. */
const LEAST = 0.18
/** Characters of content that make a relation long. */
const LONG = 150

/** The outermost attributions of `doc`, by the place of the cue. Linear in its length. */
export function findAttributions(doc: Doc, quotations: readonly Quotation[], model: Model = theModel()): Found[] {
  if (doc.length === 0) return []
  return findRelations(doc, quotations, model)
    .filter((r) => !inFurniture(doc, r.relation))
    .map(({ relation, evidence, reason }) => ({
      source: relation.source ? [doc.chars(relation.source)] : [],
      cue: [doc.chars(relation.cue)],
      content: relation.contents.map((c) => doc.chars(c)),
      kind: kindOfCue(doc, relation),
      confidence: confidenceOf(evidence, model.calibration),
      rule: reason,
    }))
    .filter((f) => f.confidence >= LEAST || f.content.reduce((n, c) => n + c.end - c.start, 0) > LONG)
}

/** The relations of `doc`, with what their confidence rests on and why they were taken. */
export function findRelations(doc: Doc, quotations: readonly Quotation[], model: Model = theModel()) {
  const scene = sceneOf(doc, quotations, model.lexicon)
  const { labels, sure } = label(scene, model)
  const linked = withContents(doc, link(doc, segmentsOf(labels)))
  return postposed(doc, linked)
    .map((relation) => withSource(doc, relation))
    .map((relation) => ({
      relation,
      evidence: evidence(relation, labels, sure),
      reason: reasonFor(scene, relation, (t) => meanSure(t, labels, sure)),
    }))
}

/** The label of every token, and the probabilities of all labels. */
export function label(scene: Scene, { table, transitions }: Model): { labels: Uint8Array; sure: Float32Array } {
  const length = scene.doc.length
  const emissions = new Float32Array(length * L)
  const features = new Features()
  const hashes = new Int32Array(MOST)
  for (let t = 0; t < length; t++) {
    addFeatures(features, scene, t)
    features.hash(hashes, 0, HASHES)
    setScores(table, hashes, features.length, emissions, t * L)
  }
  const chain = { length, emissions, joints: jointsOf(scene), transitions }
  const sure = marginals(chain, Float64Array.from(transitions, Math.exp)).labels
  return { labels: best({ ...chain, transitions: bolder(transitions) }), sure }
}

/** The transitions with a bonus for beginning a cue or a content: by itself the chain would rather miss a relation than make one up. */
function bolder(transitions: Float32Array): Float32Array {
  const bold = Float32Array.from(transitions)
  for (let joint = 0; joint < bold.length; joint += L * L)
    for (const [label, score] of BOLDNESS) for (let x = 0; x < L; x++) bold[joint + label * L + x]! += score
  return bold
}

/** By the last word of the cue that kinds.ts knows; else speech when the content is quoted or the cue is a colon. */
function kindOfCue(doc: Doc, { cue, contents }: Relation): StatementKind {
  for (let t = cue.to - 1; t >= cue.from; t--) {
    const kind = kindOf(doc.lemma(t))
    if (kind) return kind
  }
  const quoted = contents.some((c) => /^["“‘']/.test(doc.form(c.from)))
  return quoted || doc.upos(cue.from) === 'PUNCT' ? 'speech' : 'attitude'
}

const inFurniture = (doc: Doc, { cue, contents }: Relation) =>
  doc.layers.source.furniture.some((f) => [cue, ...contents].some((s) => overlap(f, doc.chars(s)) > 0))
