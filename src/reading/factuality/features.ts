/** @module What the model of a reader's certainty looks at: the signatures' verdict and the shape of the clause; few words, no names. */
import type { Doc } from '../../language/doc.ts'
import type { Factuality, Step } from './factuality.ts'

/** Dependents whose word matters. */
const GRAMMAR = new Set(['aux', 'aux:pass', 'mark', 'det', 'advmod', 'case', 'cop', 'cc', 'amod', 'nmod:poss'])

const kindOf = (step: Step | undefined) => step?.by.replace(/^.*: /, '') ?? '-'

/** Names of features of the predicate at `token`; `found` is the signatures' verdict on it. */
export function featuresOf(doc: Doc, token: number, { value, trace }: Factuality): string[] {
  const features = [`value ${Math.round(value * 2) / 2}`, ...traceFeatures(doc, trace), ...shapeFeatures(doc, token)]
  for (const c of doc.children(token)) {
    const relation = doc.relation(c)
    features.push(GRAMMAR.has(relation) ? `${relation} ${doc.lower(c)}` : `has ${relation}`)
    if (relation.startsWith('nsubj')) features.push(`subject ${doc.upos(c) === 'PRON' ? doc.lower(c) : doc.xpos(c)}`)
  }
  return [...new Set(features)]
}

function traceFeatures(doc: Doc, trace: readonly Step[]): string[] {
  const last = trace.at(-1)
  return [
    `last ${kindOf(last)}`,
    `last two ${kindOf(last)}, ${kindOf(trace.at(-2))}`,
    `last word ${last ? `${doc.lemma(last.token).toLowerCase()} ${kindOf(last)}` : '-'}`,
    `steps ${Math.min(4, trace.length)}`,
    ...trace.map((step) => `step ${kindOf(step)}`),
  ]
}

function shapeFeatures(doc: Doc, token: number): string[] {
  const [tag, relation, head] = [doc.xpos(token), doc.relation(token), doc.head(token)]
  const { to } = doc.sentence(doc.sentenceOf(token))
  const features = [`tag ${tag}`, `as ${relation}`, `tag ${tag} as ${relation}`, `ends ${doc.form(to - 1)}`]
  if (head >= 0) {
    features.push(`under ${doc.lemma(head).toLowerCase()} as ${relation}`)
    features.push(`under ${doc.xpos(head)} as ${relation}`, `as ${relation} of ${doc.relation(head)}`)
  }
  return [...features, `modal above ${modalAbove(doc, token)}`]
}

/** The highest modal over the token, six steps up at the most. */
function modalAbove(doc: Doc, token: number): string {
  let modal = '-'
  for (let at = token, n = 0; at >= 0 && n < 6; at = doc.head(at), n++)
    for (const c of doc.children(at)) if (doc.relation(c) === 'aux' && doc.xpos(c) === 'MD') modal = doc.lower(c)
  return modal
}
