/** @module Pronouns and who they may mean: gender and number, nearness, grammatical role, no reading against the grammar. */
import type { Doc } from '../doc.ts'
import { agreeInGender, type Cluster, type Gender } from './cluster.ts'

export interface PronounKind {
  readonly person: 1 | 2 | 3
  readonly plural: boolean
  readonly gender: Gender
  readonly thing?: true
}

const he: PronounKind = { person: 3, plural: false, gender: 'male' }
const she: PronounKind = { person: 3, plural: false, gender: 'female' }
const they: PronounKind = { person: 3, plural: true, gender: 'unknown' }
const it: PronounKind = { person: 3, plural: false, gender: 'unknown', thing: true }
const i: PronounKind = { person: 1, plural: false, gender: 'unknown' }
const we: PronounKind = { person: 1, plural: true, gender: 'unknown' }
const you: PronounKind = { person: 2, plural: false, gender: 'unknown' }

/** Pronoun, lower case → what it asks for. */
export const PRONOUNS: ReadonlyMap<string, PronounKind> = new Map<string, PronounKind>([
  ...['he', 'him', 'his', 'himself'].map((w) => [w, he] as const),
  ...['she', 'her', 'hers', 'herself'].map((w) => [w, she] as const),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'themself', "'em", 'em'].map((w) => [w, they] as const),
  ...['it', 'its', 'itself'].map((w) => [w, it] as const),
  ...['i', 'me', 'my', 'mine', 'myself'].map((w) => [w, i] as const),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((w) => [w, we] as const),
  ...['you', 'your', 'yours', 'yourself', 'yourselves', 'ya', 'ye'].map((w) => [w, you] as const),
])

/** A mention already joined to its entity, as pronouns look back on it. */
export interface Antecedent {
  readonly head: number
  readonly from: number
  readonly to: number
  readonly cluster: Cluster
  readonly pronoun: boolean
}

const SENTENCES_BACK = 4

/** The entity that the third-person pronoun at token `at` most likely means; null when none fits. */
export function resolve(
  doc: Doc,
  at: number,
  kind: PronounKind,
  before: readonly Antecedent[],
  ahead: readonly Antecedent[],
  inside: Uint8Array,
  speaker: Cluster | undefined,
): Cluster | null {
  const sentence = doc.sentenceOf(at)
  const scores = new Map<Cluster, number>()
  const barred = barredFor(doc, at, before)
  for (let k = before.length - 1; k >= 0; k--) {
    const m = before[k]!
    const distance = sentence - doc.sentenceOf(m.head)
    if (distance > SENTENCES_BACK) break
    if (!fits(m.cluster, kind) || barred.has(m.cluster) || (inside[at] && m.cluster === speaker)) continue
    if (m.from <= at && at < m.to) continue
    scores.set(
      m.cluster,
      Math.max(scores.get(m.cluster) ?? -Infinity, weigh(doc, at, m, distance, kind, inside)) + 0.15,
    )
  }
  const next = cataphor(doc, at, kind, ahead)
  if (next) scores.set(next, (scores.get(next) ?? 0) + 2.5)
  let best: Cluster | null = null
  let top = -Infinity
  for (const [cluster, score] of scores) if (score > top) [best, top] = [cluster, score]
  return best
}

function fits(cluster: Cluster, kind: PronounKind): boolean {
  if (kind.thing) return !cluster.plural && cluster.type !== 'person'
  if (kind.plural) return cluster.plural || cluster.type === 'organization'
  return cluster.type === 'person' && !cluster.plural && agreeInGender(cluster.gender, kind.gender)
}

function weigh(doc: Doc, at: number, m: Antecedent, distance: number, kind: PronounKind, inside: Uint8Array): number {
  const relation = doc.relation(m.head)
  let score = -1.1 * distance - 0.012 * (at - m.head)
  if (relation.startsWith('nsubj')) score += 1.2
  else if (relation.startsWith('obj') || relation.startsWith('iobj')) score += 0.3
  else if (relation === 'nmod:poss') score -= 0.1
  else if (relation.startsWith('nmod') || relation === 'compound') score -= 0.5
  if (m.cluster.named) score += 0.5
  if (m.pronoun) score += 0.5
  if (kind.gender !== 'unknown' && m.cluster.gender === kind.gender) score += 0.9
  if (kind.plural && m.cluster.type === 'person') score += 0.6
  if (inside[m.head] !== inside[at]) score -= 0.7
  if (doc.relation(at).startsWith('nsubj') && relation.startsWith('nsubj')) score += 0.4
  return score
}

const REFLEXIVE = /sel(f|ves)$/

/** Entities that stand in the same clause as subject (or object) of the pronoun's own verb: "Trump told him". */
function barredFor(doc: Doc, at: number, before: readonly Antecedent[]): Set<Cluster> {
  const barred = new Set<Cluster>()
  if (REFLEXIVE.test(doc.lower(at)) || doc.relation(at) === 'nmod:poss') return barred
  const verb = clauseOf(doc, at)
  const sentence = doc.sentenceOf(at)
  for (let k = before.length - 1; k >= 0; k--) {
    const m = before[k]!
    if (doc.sentenceOf(m.head) !== sentence) break
    if (
      m.head !== at &&
      doc.relation(m.head) !== 'nmod:poss' &&
      doc.head(m.head) === verb &&
      /^(nsubj|obj|iobj|obl)/.test(doc.relation(m.head))
    )
      barred.add(m.cluster)
  }
  return barred
}

/** The word that the pronoun's phrase hangs on. */
function clauseOf(doc: Doc, at: number): number {
  return doc.head(at)
}

/** "As he hosted the prince, Trump was asked": the subject of the clause that a fronted clause hangs on. */
function cataphor(doc: Doc, at: number, kind: PronounKind, ahead: readonly Antecedent[]): Cluster | null {
  let verb = doc.head(at)
  for (let steps = 0; verb >= 0 && steps < 3; steps++) {
    const up = doc.head(verb)
    if (up > verb && doc.relation(verb).startsWith('advcl')) {
      const subject = doc.child(up, 'nsubj')
      const m = subject > at ? ahead.find((a) => a.from <= subject && subject < a.to) : undefined
      return m && !m.pronoun && fits(m.cluster, kind) ? m.cluster : null
    }
    verb = up
  }
  return null
}
