/** @module Which person a word stands for: mentions first, then appositions and the tree. */
import type { Doc, Mention } from '../../language/doc.ts'
import { beginningIn } from './near.ts'

const sorted = new WeakMap<Doc, readonly Mention[]>()

/** The mentions of persons, sorted by their first token, longer ones first. */
export function personMentions(doc: Doc): readonly Mention[] {
  let list = sorted.get(doc)
  if (list) return list
  const { mentions = [], entities = [] } = doc.layers
  list = mentions.filter((m) => entities[m.entity]?.type === 'person').sort((a, b) => a.from - b.from || b.to - a.to)
  sorted.set(doc, list)
  return list
}

const heads = new WeakMap<Doc, ReadonlySet<number>>()

/** Whether `token` is the head of a mention of anybody, person or body: "the board", not "the skill". */
export function isSomebody(doc: Doc, token: number): boolean {
  let known = heads.get(doc)
  if (!known) heads.set(doc, (known = new Set((doc.layers.mentions ?? []).map((m) => m.head))))
  return known.has(token)
}

/** Person mentions of a document, by token. */
export class Cast {
  readonly doc: Doc
  #byHead = new Map<number, Mention>()
  #covering: Int32Array
  #organizations: Map<number, number> | undefined
  readonly mentions: readonly Mention[]

  constructor(doc: Doc) {
    this.doc = doc
    this.mentions = personMentions(doc)
    this.#covering = new Int32Array(doc.length).fill(-1)
    this.mentions.forEach((m, k) => {
      for (let i = m.from; i < m.to; i++) this.#covering[i] = k
      this.#byHead.set(m.head, m)
    })
  }

  /** The mention whose head is `token`, else the innermost one that covers it. */
  mentionAt(token: number): Mention | undefined {
    if (token < 0) return
    return this.#byHead.get(token) ?? this.mentions[this.#covering[token]!]
  }

  /** The named organization in whose mention `token` stands; null if none. */
  organizationAt(token: number): number | null {
    if (!this.#organizations) {
      const { mentions = [], entities } = this.doc.layers
      this.#organizations = new Map()
      for (const m of mentions)
        if (entities[m.entity]!.type === 'organization' && entities[m.entity]!.named)
          for (let t = m.from; t < m.to; t++) this.#organizations.set(t, m.entity)
    }
    return this.#organizations.get(token) ?? null
  }

  /** The mentions that begin in [from, to), in text order. */
  within(from: number, to: number): Mention[] {
    return beginningIn(this.mentions, from, to)
  }

  /** The person that `token` stands for; null if none. Somebody named beside a description is preferred to it. */
  personAt(token: number): number | null {
    if (token < 0) return null
    const mention = this.mentionAt(token)
    const own = mention && this.#means(mention, token) ? mention.entity : null
    if (own !== null && this.named(own)) return own
    for (const c of this.doc.children(token)) {
      if (!/^(?:appos|flat|nmod:desc|compound)$/.test(this.doc.relation(c))) continue
      // "the Vellor family", "a Vellor ally": of whom, not who
      if (this.doc.relation(c) === 'compound' && c < token) continue
      const m = this.#byHead.get(c)
      if (m?.kind === 'name') return m.entity
    }
    return own
  }

  named(entity: number): boolean {
    return this.doc.layers.entities[entity]!.named
  }

  /** A possessor inside a larger phrase is not what the phrase means: "Vellor's lawyer" is not Vellor. */
  #means(mention: Mention, token: number): boolean {
    if (mention.head === token) return true
    return !/^(?:nmod:poss)$/.test(this.doc.relation(mention.head)) || token <= mention.head
  }

  /** Everybody in a list of names that `token` stands in: "Reps. A of Utah, B of Ohio and C"; else nobody. */
  listAt(token: number): readonly number[] {
    const { from, to } = this.doc.sentence(this.doc.sentenceOf(token))
    const names = this.within(from, to).filter((m) => m.kind === 'name')
    const own = names.findIndex((m) => m.from <= token && token < m.to)
    if (own < 0) return []
    let first = own
    let last = own
    let joined = false
    while (first > 0 && this.#joins(names[first - 1]!, names[first]!))
      joined = this.#conjoins(names[first - 1]!, names[first--]!) || joined
    while (last + 1 < names.length && this.#joins(names[last]!, names[last + 1]!))
      joined = this.#conjoins(names[last]!, names[++last]!) || joined
    return joined ? names.slice(first, last + 1).map((m) => m.entity) : []
  }

  /** Only commas, "and", places and forms of address stand between two names. */
  #joins(a: Mention, b: Mention): boolean {
    if (b.from - a.to > 9 || b.from <= a.to || this.doc.sentenceOf(a.head) !== this.doc.sentenceOf(b.head)) return false
    // "Rydell succeeded Vellor, and Moe succeeded Quist": the next clause
    if (this.doc.relation(b.head).startsWith('nsubj') && !this.doc.relation(a.head).startsWith('nsubj')) return false
    let separated = false
    for (let i = a.to; i < b.from; i++) {
      const form = this.doc.form(i)
      if (/^(?:,|;|and|or|&)$/.test(form)) separated = true
      else if (!/^(?:of|the|\(|\)|-|from)$/.test(form) && this.doc.upos(i) !== 'PROPN') return false
    }
    return separated
  }

  #conjoins(a: Mention, b: Mention): boolean {
    for (let i = a.to; i < b.from; i++) if (/^(?:and|or|&)$/.test(this.doc.form(i))) return true
    return false
  }

  /** The person mention that ends last before `token` in its sentence; undefined if there is none. */
  before(token: number, from: number): Mention | undefined {
    let best: Mention | undefined
    for (const m of this.within(from, token)) if (m.to <= token) best = m
    return best
  }

  /** The first person mention that begins at or after `token`, before `to`. */
  after(token: number, to: number): Mention | undefined {
    return this.within(token, to)[0]
  }
}
