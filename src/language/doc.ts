/**
 * @module A report's words as columns, and a small reader over them.
 *
 *            Words                    Tags                 Tree
 * token i │ start  end  sentence │ upos  xpos  lemma │ head  relation │
 *         │  u32   u32    u32    │  u8    u8   string │  i32     u8    │
 *
 * A token is a syntactic word of Universal Dependencies: "don't" is two tokens, "do" and "n't".
 * `start`/`end` are UTF-16 offsets into `text`. `sentences[s]` is the first token of sentence s, and one
 * entry more closes the last sentence. `head[i]` is a token index, -1 at the root. To add a column: give
 * it a typed array in one of the layers, a reader method below, and a stage that fills it.
 */

import { firstNot } from '../text/search.ts'
import type { Chars, Tokens } from '../text/span.ts'
import type { Forms } from './tagger/forms.ts'
import { RELATIONS, UPOS, type Upos, XPOS } from './tagset.ts'

export interface Words {
  readonly length: number
  readonly start: Uint32Array
  readonly end: Uint32Array
  readonly sentence: Uint32Array
  /** First token of each sentence, then the number of tokens. */
  readonly sentences: Uint32Array
}

export interface Tags {
  /** Index into UPOS. */
  readonly upos: Uint8Array
  /** Index into XPOS (Penn Treebank tags as in UD English). */
  readonly xpos: Uint8Array
  readonly lemma: readonly string[]
}

export interface Tree {
  readonly head: Int32Array
  /** Index into RELATIONS (universal relations with their English subtypes). */
  readonly relation: Uint8Array
}

export type EntityType = 'person' | 'organization' | 'place' | 'other'

/** A proper name, without titles and determiners: "Tom Cotton" in "Sen. Tom Cotton". */
export interface Name extends Tokens {
  readonly type: EntityType
}

/** A title or role that the report gives to a person: "Secretary of State", "the State Department spokeswoman". */
export interface Role {
  /** As in the text, without determiner: "communications director". */
  readonly title: string
  /** Named or implied by the title ("Secretary of State" → "State Department"); null when the report does not say. */
  readonly organization: string | null
  readonly span: Chars
  /** 'former' for "ex-", "then-", "former"; 'elect' for "-elect", "-designate", "nominee". */
  readonly tense: 'current' | 'former' | 'acting' | 'elect'
  /** The person whose it is, as named: "Cotton" in "Cotton's communications director". */
  readonly under?: string
}

/** A stretch of tokens that refers to an entity. Titles belong to the mention ("Sen. Tom Cotton"), not to the name. */
export interface Mention extends Tokens {
  readonly head: number
  readonly kind: 'name' | 'nominal' | 'pronoun'
  /** Index into `entities`. */
  readonly entity: number
}

/** Somebody or something that a report speaks of, named or described. */
export interface Entity {
  readonly type: EntityType
  /** The fullest name, or the fullest description of what is not named. */
  readonly name: string
  readonly named: boolean
  readonly aliases: readonly string[]
  readonly roles: readonly Role[]
  readonly gender: 'female' | 'male' | 'unknown'
  readonly plural: boolean
}

/** A temporal expression. `value` is TIMEX3 (TimeML), `edtf` is ISO 8601-2; null where no calendar value follows. */
export interface Time extends Chars {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string
  readonly edtf: string | null
  readonly mod?: string
  /** stated: all in the words; implied: resolved against the report's date or a neighbouring time. */
  readonly certainty: 'stated' | 'implied' | 'unknown'
  readonly rule: string
}

/** What the language stages read before they begin. */
export interface Source {
  readonly text: string
  /** ISO 8601 date on which the report was written; null when unknown. */
  readonly published: string | null
  /** Stretches that are no running text (captions, promos): tokenized, but each is kept apart and never read. */
  readonly furniture: readonly Chars[]
}

/** All layers of a document; each language stage adds some. */
export interface DocLayers {
  readonly source: Source
  readonly words: Words
  /** What each word looks like, as hashes: for learned stages. */
  readonly forms: Forms
  readonly tags: Tags
  readonly tree: Tree
  readonly names: readonly Name[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly times: readonly Time[]
}

/** Relations without their subtypes. */
const PLAIN = RELATIONS.map((r) => r.split(':')[0]!)

/** Reads the layers of one document. Methods of layers that have not been added yet must not be called. */
export class Doc {
  readonly layers: DocLayers
  #children: { first: Int32Array; next: Int32Array } | undefined
  #lower: (string | undefined)[] | undefined

  constructor(layers: DocLayers) {
    this.layers = layers
  }

  get text(): string {
    return this.layers.source.text
  }
  get length(): number {
    return this.layers.words.length
  }
  start(i: number): number {
    return this.layers.words.start[i]!
  }
  end(i: number): number {
    return this.layers.words.end[i]!
  }
  form(i: number): string {
    return this.text.slice(this.start(i), this.end(i))
  }
  lower(i: number): string {
    const known = (this.#lower ??= new Array<string | undefined>(this.length))
    return (known[i] ??= this.form(i).toLowerCase())
  }
  lemma(i: number): string {
    return this.layers.tags.lemma[i]!
  }
  upos(i: number): Upos {
    return UPOS[this.layers.tags.upos[i]!]!
  }
  xpos(i: number): string {
    return XPOS[this.layers.tags.xpos[i]!]!
  }
  head(i: number): number {
    return this.layers.tree.head[i]!
  }
  relation(i: number): string {
    return RELATIONS[this.layers.tree.relation[i]!]!
  }

  get sentenceCount(): number {
    return this.layers.words.sentences.length - 1
  }
  sentenceOf(i: number): number {
    return this.layers.words.sentence[i]!
  }
  sentence(s: number): Tokens {
    const { sentences } = this.layers.words
    return { from: sentences[s]!, to: sentences[s + 1]! }
  }
  root(s: number): number {
    const { from, to } = this.sentence(s)
    for (let i = from; i < to; i++) if (this.head(i) < 0) return i
    return from
  }

  /** Dependents of `i` in text order. */
  *children(i: number): Generator<number> {
    const { first, next } = this.#links()
    for (let c = first[i]!; c >= 0; c = next[c]!) yield c
  }
  /** The first dependent of `i` whose relation (or relation without subtype) is one of `relations`; -1 if none. */
  child(i: number, ...relations: string[]): number {
    const { first, next } = this.#links()
    for (let c = first[i]!; c >= 0; c = next[c]!) {
      const r = this.layers.tree.relation[c]!
      if (relations.includes(RELATIONS[r]!) || relations.includes(PLAIN[r]!)) return c
    }
    return -1
  }
  /** The tokens from the leftmost to the rightmost descendant of `i`, `i` included. */
  subtree(i: number): Tokens {
    const { first, next } = this.#links()
    let from = i
    let to = i + 1
    for (let c = first[i]!; c >= 0; c = next[c]!) {
      const sub = this.subtree(c)
      from = Math.min(from, sub.from)
      to = Math.max(to, sub.to)
    }
    return { from, to }
  }

  #links() {
    return (this.#children ??= linkChildren(this.layers.tree.head))
  }

  /** The characters from the first to the last token. */
  chars(tokens: Tokens): Chars {
    return { start: this.start(tokens.from), end: this.end(tokens.to - 1) }
  }
  slice(tokens: Tokens): string {
    const { start, end } = this.chars(tokens)
    return this.text.slice(start, end)
  }
  /** The token that covers or follows the character at `offset`; `length` past the last token. */
  tokenAt(offset: number): number {
    const { end } = this.layers.words
    return firstNot(this.length, (i) => end[i]! <= offset)
  }
  /** The tokens that lie, even in part, inside `span`. */
  tokens(span: Chars): Tokens {
    const from = this.tokenAt(span.start)
    let to = from
    while (to < this.length && this.start(to) < span.end) to++
    return { from, to }
  }
}

function linkChildren(head: Int32Array): { first: Int32Array; next: Int32Array } {
  const first = new Int32Array(head.length).fill(-1)
  const next = new Int32Array(head.length).fill(-1)
  for (let i = head.length - 1; i >= 0; i--) {
    const h = head[i]!
    if (h < 0) continue
    next[i] = first[h]!
    first[h] = i
  }
  return { first, next }
}
