/**
 * @module The parties of a report: those who are accused of something in it, and those who have answered once. What they
 * say is not so, they deny.
 */
import type { Doc } from '../../language/doc.ts'
import type { Chars } from '../../text/span.ts'
import { actorsIn } from '../nesting/clause.ts'
import type { Attribution } from '../reading.ts'

/** Verbs whose object has to answer. */
const ACCUSING = new Set(
  'accuse allege blame charge criticize criticise fault indict investigate probe sue suspect implicate denounce condemn lambaste rebuke censure slam blast'.split(
    ' ',
  ),
)
/** Nouns behind which stands who has to answer: "allegations against Moor". */
const ACCUSATIONS = new Set(
  'accusation allegation charge complaint criticism inquiry investigation lawsuit probe scrutiny suspicion suit'.split(
    ' ',
  ),
)
/** Those who speak against a party: "Moor's critics". */
const AGAINST =
  /\b(?:critics?|opponents?|accusers?|rivals?|challengers?|victims?|plaintiffs?|prosecutors?|investigators?|detractors?|foes?|enem(?:y|ies)|reporters?|authors?|biographers?|former|ex-\w+|who (?:left|quit))\b/i

/** Entities that have to answer, as the report has it. */
function accused(doc: Doc, heads: ReadonlyMap<number, number>): Set<number> {
  const found = new Set<number>()
  const add = (token: number) => {
    const entity = heads.get(token)
    if (entity !== undefined) found.add(entity)
  }
  for (let i = 0; i < doc.length; i++) {
    if (doc.upos(i) === 'VERB' && ACCUSING.has(doc.lemma(i))) {
      const passive = doc.child(i, 'nsubj:pass')
      add(passive >= 0 ? passive : doc.child(i, 'obj'))
    } else if (doc.upos(i) === 'NOUN' && ACCUSATIONS.has(doc.lemma(i))) {
      const of = doc.child(i, 'nmod')
      const by = of > i ? doc.child(of, 'case') : -1
      if (by >= 0 && /^(?:against|into|of)$/.test(doc.lower(by))) add(of)
    }
  }
  return found
}

/** Who has to answer in one report: the accused, and who denied or kept silent. */
export class Parties {
  readonly #doc: Doc
  readonly #entities: Set<number>
  /** Entities by the token at the head of their mentions. */
  readonly #heads = new Map<number, number>()

  constructor(doc: Doc, answered: readonly Attribution[]) {
    this.#doc = doc
    for (const m of doc.layers.mentions ?? []) this.#heads.set(m.head, m.entity)
    this.#entities = accused(doc, this.#heads)
    for (const a of answered) if (a.entity !== null && a.footing !== 'outlet') this.#entities.add(a.entity)
  }

  /** Whether the source is a party, or speaks for one: "Moor's lawyer", "a ministry official". */
  has({ source, entity }: Attribution): boolean {
    if (entity !== null && this.#entities.has(entity)) return true
    return source.some((s) => this.#speaksFor(s))
  }

  /** Whether the noun or pronoun at `token` stands for the speaker or a party, or for what is spoken of: "it", "there", "no deal". */
  answersFor(token: number, speaker: number | null): boolean {
    const lower = this.#doc.lower(token)
    if (/^(?:i|we|it|this|that|there|these|those|nothing|none)$/.test(lower)) return true
    const entity = this.#heads.get(token)
    if (entity !== undefined) return entity === speaker || this.#entities.has(entity)
    for (const c of this.#doc.children(token))
      if (/^(?:no|my|our|his|her|their|its|any)$/.test(this.#doc.lower(c))) return true
    return false
  }

  /** Whether a person is spoken of at `token`. */
  isPerson(token: number): boolean {
    const entity = this.#heads.get(token)
    return entity !== undefined && this.#doc.layers.entities[entity]?.type === 'person'
  }

  #speaksFor(source: Chars): boolean {
    if (AGAINST.test(this.#doc.text.slice(source.start, source.end))) return false
    const { from, to } = this.#doc.tokens(source)
    for (const m of actorsIn(this.#doc, from, Math.min(to, from + 12))) if (this.#entities.has(m.entity)) return true
    return false
  }
}
