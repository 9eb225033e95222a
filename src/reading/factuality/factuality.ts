/**
 * @module How certain a text is that something is so: carried from the top of the sentence down to a predicate.
 *
 *   Kelly denied that there was a plan to remove him
 *   3 ──── deny: -1.6 ──── is: -1.6 ──── plan+to: … ──── remove
 *
 * The way down multiplies nothing: each predicate has three values for its complement (affirmed, open, negated) and the
 * certainty reached so far says where between them we are (nested veridicality: Nairn et al. 2006; Saurí and Pustejovsky 2012).
 */
import type { Doc } from '../../language/doc.ts'
import type { Modality, Polarity } from '../../schema/types.ts'
import type { Tokens } from '../../text/span.ts'
import { linkOf } from './links.ts'
import { conditionAt, operatorsAt } from './operators.ts'
import { signatureAt, tieOf } from './ties.ts'

/** One step on the way down: which token did what, and the certainty behind it. */
export interface Step {
  readonly token: number
  /** "deny: denying" for a predicate and its kind of signature; "not", "may", "condition" for what stands in a clause. */
  readonly by: string
  readonly certainty: number
}

export interface Factuality {
  /** 3 certainly so, 0 open, -3 certainly not. */
  readonly value: number
  readonly modality: Modality
  readonly polarity: Polarity
  readonly trace: readonly Step[]
}

/** No sentence of sense nests deeper; keeps broken trees cheap. */
const DEPTH = 24

/**
 * How certain the text is of the predicate at `token` (a verb, or the noun or adjective of an event or state).
 * With `within` only what stands inside those tokens counts, and `from` is the certainty with which they are entered:
 * so is the content of an attribution read as its source has it.
 */
export function factualityOf(doc: Doc, token: number, within?: Tokens, from = 3): Factuality {
  const path = pathTo(doc, eventAt(doc, token), within)
  const trace: Step[] = []
  const used = new Set<number>()
  let certainty = from
  let above = from
  for (const [n, at] of path.entries()) {
    if (n > 0) {
      const link = linkOf(doc, path[n - 1]!, at)
      certainty = link.pass(certainty, above)
      if (link.by) trace.push({ token: path[n - 1]!, by: link.by, certainty })
    }
    above = certainty
    const condition = conditionAt(doc, at)
    if (condition >= 0) {
      certainty = Math.max(-0.4, Math.min(0.4, certainty))
      trace.push({ token: condition, by: 'condition', certainty })
    }
    for (const operator of operatorsAt(doc, at)) {
      if (used.has(operator.at) || (operator.at !== at && path.includes(operator.at))) continue
      used.add(operator.at)
      certainty = operator.apply(certainty)
      trace.push({ token: operator.at, by: operator.name, certainty })
    }
  }
  return { value: certainty, ...classesOf(certainty), trace }
}

/** How far a source commits itself by a predicate of each kind, affirmed and negated; others as in their signatures. */
const COMMITMENTS: Readonly<Record<string, readonly [affirmed: number, negated: number]>> = {
  reporting: [3, 0],
  claiming: [3, 0],
  factive: [3, 0],
  denying: [-3, 0],
  opposing: [-1.4, 0],
}

/** What the subject of `predicate` makes of the complement headed by `dependent`: 3 for predicates that the table does not know. */
export function commitment(doc: Doc, predicate: number, dependent: number): number {
  const tie = tieOf(doc, dependent)
  const signature = signatureAt(doc, predicate, tie)
  const negated = operatorsAt(doc, predicate).some((operator) => operator.name === 'not')
  const [yes, no] = COMMITMENTS[signature?.kind ?? 'reporting'] ?? [signature!.affirmed, signature!.negated]
  return negated ? no : yes
}

/** The predicate that a token belongs to: "has" in "has expanded". */
const eventAt = (doc: Doc, token: number) => (/^(aux|cop)/.test(doc.relation(token)) ? doc.head(token) : token)

/** FactBank's terms for a certainty. */
export function classesOf(certainty: number): { modality: Modality; polarity: Polarity } {
  const size = Math.abs(certainty)
  const modality = size >= 2.1 ? 'certain' : size >= 1.25 ? 'probable' : size >= 0.55 ? 'possible' : 'unknown'
  const polarity = certainty > 0.25 ? 'positive' : certainty < -0.25 ? 'negative' : 'unknown'
  return { modality, polarity }
}

/** From the highest head (inside `within`) down to `token`. */
function pathTo(doc: Doc, token: number, within?: Tokens): number[] {
  const path = [token]
  for (let head = doc.head(token); head >= 0 && path.length < DEPTH; head = doc.head(head)) {
    if (within && (head < within.from || head >= within.to)) break
    path.unshift(head)
  }
  return path
}
