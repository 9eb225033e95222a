/** @module Finds attributions: features → chain → segments → relations, in the corpora's notion of spans. */
import type { Doc } from '../../language/doc.ts'
import type { StatementKind } from '../../schema/types.ts'
import { overlap, type Tokens } from '../../text/span.ts'
import type { Found } from '../layers.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { best, marginals } from './chain.ts'
import { confidenceOf, evidence } from './confidence.ts'
import { addFeatures, Rows } from './features.ts'
import { jointsOf } from './joints.ts'
import { kindOf } from './kinds.ts'
import { CUE, LABEL_COUNT as L } from './labels.ts'
import { link, type Relation } from './link.ts'
import { withSource } from './missing-source.ts'
import { type Model, model as theModel } from './model.ts'
import { type Scene, sceneOf } from './scene.ts'
import { segmentsOf } from './segments.ts'
import { addScores, HASHES } from './table.ts'

/** Score for each cue begun; chosen on dev. */
const BOLDNESS = 0.5

/** The outermost attributions of `doc`, by the place of the cue. Linear in its length. */
export function findAttributions(doc: Doc, quotations: readonly Quotation[], model: Model = theModel()): Found[] {
  if (doc.length === 0) return []
  return findRelations(doc, quotations, model)
    .filter((r) => !inFurniture(doc, r.relation))
    .map(({ relation, evidence }) => found(doc, relation, confidenceOf(evidence, model.calibration)))
}

/** The relations of `doc` with what their confidence rests on. */
export function findRelations(doc: Doc, quotations: readonly Quotation[], model: Model = theModel()) {
  const { labels, sure } = label(sceneOf(doc, quotations, model.lexicon), model)
  return link(doc, segmentsOf(labels))
    .filter((relation) => relation.contents.length > 0)
    .map((relation) => withSource(doc, relation))
    .map((relation) => ({ relation, evidence: evidence(relation, labels, sure) }))
}

/** The label of every token, and the probabilities of all labels. */
export function label(scene: Scene, { table, transitions }: Model): { labels: Uint8Array; sure: Float32Array } {
  const length = scene.doc.length
  const emissions = new Float32Array(length * L)
  const out = new Rows(HASHES)
  for (let t = 0; t < length; t++) {
    out.length = 0
    addFeatures(out, scene, t)
    addScores(table, out.rows, out.length, emissions, t * L)
  }
  const chain = { length, emissions, joints: jointsOf(scene), transitions }
  const sure = marginals(chain, Float64Array.from(transitions, Math.exp)).labels
  return { labels: best({ ...chain, transitions: bolder(transitions) }), sure }
}

/** The transitions with a bonus for beginning a cue: by itself the chain would rather miss a relation than make one up. */
function bolder(transitions: Float32Array): Float32Array {
  const bold = Float32Array.from(transitions)
  for (let joint = 0; joint < bold.length; joint += L * L)
    for (let x = 0; x < L; x++) bold[joint + CUE * L + x]! += BOLDNESS
  return bold
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
  return 'attitude'
}

const inFurniture = (doc: Doc, { cue, contents }: Relation) =>
  doc.layers.source.furniture.some((f) => [cue, ...contents].some((s) => overlap(f, doc.chars(s)) > 0))
