/** @module Which entity of the report a source's words stand for. */
import type { Doc, Mention } from '../../language/doc.ts'
import { type Chars, hull } from '../../text/span.ts'

/** A document's mentions, to be looked up by token. */
export class Mentions {
  readonly #doc: Doc
  readonly #byHead = new Map<number, Mention[]>()
  readonly #byEnd = new Map<number, Mention[]>()

  constructor(doc: Doc) {
    this.#doc = doc
    for (const m of doc.layers.mentions ?? []) {
      put(this.#byHead, m.head, m)
      if (m.kind === 'name') put(this.#byEnd, m.to, m)
    }
  }

  /** Index of the entity that a source means; null when no mention stands at its head. */
  entityOf(source: readonly Chars[]): number | null {
    if (source.length === 0) return null
    const span = hull(source)
    const { from, to } = this.#doc.tokens(span)
    if (to <= from || to - from > 60) return null
    const head = this.#head(from, to)
    const at = this.#at(head, from, to)
    const apposed = this.#named(head, from, to)
    const best = at && (at.kind === 'name' || !apposed) ? at : (apposed ?? at)
    return best?.entity ?? this.#ending(to)
  }

  /** The token of the stretch that hangs outside of it; the last such if there are several. */
  #head(from: number, to: number): number {
    for (let i = from; i < to; i++) {
      const h = this.#doc.head(i)
      if ((h < from || h >= to) && this.#doc.upos(i) !== 'PUNCT' && this.#doc.upos(i) !== 'ADP') return i
    }
    return from
  }

  /** The longest mention with this head inside the stretch. */
  #at(head: number, from: number, to: number): Mention | null {
    let best: Mention | null = null
    for (const m of this.#byHead.get(head) ?? [])
      if (m.from >= from - 1 && m.to <= to + 1 && (!best || m.to - m.from > best.to - best.from)) best = m
    return best
  }

  /** A person's name that ends the stretch: "host Ada Moor"; not "the spokesman of Ada Moor". */
  #ending(to: number): number | null {
    for (let i = to - 1; i >= 0 && i > to - 3; i--)
      for (const m of this.#byEnd.get(i + 1) ?? [])
        if (
          this.#doc.layers.entities[m.entity]?.type === 'person' &&
          !/^(?:nmod$|obl)/.test(this.#doc.relation(m.head))
        )
          return m.entity
    return null
  }

  /** A name in apposition to the head: "the director, Ada Moor". */
  #named(head: number, from: number, to: number): Mention | null {
    for (let i = from; i < to; i++) {
      if (
        i === head ||
        this.#doc.head(i) !== head ||
        !/^(?:appos|flat|nmod:desc|compound|parataxis|dep)/.test(this.#doc.relation(i))
      )
        continue
      const m = (this.#byHead.get(i) ?? []).find((x) => x.kind === 'name')
      if (!m || !/^(?:appos|flat|parataxis|dep|nmod:desc)/.test(this.#doc.relation(i))) continue
      if (this.#doc.layers.entities[m.entity]?.type === 'person') return m
    }
    return null
  }
}

function put(map: Map<number, Mention[]>, key: number, mention: Mention): void {
  const list = map.get(key)
  if (list) list.push(mention)
  else map.set(key, [mention])
}
