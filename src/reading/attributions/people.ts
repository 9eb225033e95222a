/**
 * @module Who is meant, for each token: the widest mention around it, the name it is part of, and the subject of a verb,
 * as small numbers.
 *
 *   Sen.  Tom  Cotton  said  he  would  go
 *   who   1 + kind, type, role and number of the entity; 0 where nobody is meant
 *   edge  begin inside end   0   alone  0  0
 */
import type { Doc, Mention } from '../../language/doc.ts'
import { RELATIONS } from '../../language/tagset.ts'

export interface People {
  readonly who: Uint8Array
  /** 0 none, 1 begins a mention, 2 goes on, 3 ends it, 4 is all of it. */
  readonly edge: Uint8Array
  /** How often the report speaks of the one that is meant: 0 never … 3 often. */
  readonly often: Uint8Array
  /** 0 none, else 1 + the type of the name * 4 + begin, inside, end, alone. */
  readonly name: Uint8Array
  /** `who` of the subject, also of the one that a verb shares with the verb above; 255: no subject. */
  readonly subject: Uint8Array
}

const KINDS = ['name', 'nominal', 'pronoun'] as const
const TYPES = ['person', 'organization', 'place', 'other'] as const
const NO_SUBJECT = 255
const SUBJECTS = new Uint8Array(RELATIONS.map((r) => (r === 'nsubj' || r === 'nsubj:pass' ? 1 : 0)))
const SHARED = new Uint8Array(RELATIONS.map((r) => (/^(?:conj|xcomp|advcl)/.test(r) ? 1 : 0)))
/** Verbs between one without a subject and the one it shares it with. */
const STEPS = 3

export function peopleOf(doc: Doc): People {
  const n = doc.length
  const who = new Uint8Array(n)
  const edge = new Uint8Array(n)
  const often = new Uint8Array(n)
  const name = new Uint8Array(n)
  const { mentions, names } = doc.layers
  const counts = new Uint32Array(doc.layers.entities.length)
  for (const m of mentions) counts[m.entity]!++
  // Wider mentions come last and cover the ones inside.
  for (const m of [...mentions].sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const code = codeOf(doc, m)
    const count = Math.min(3, Math.floor(Math.log2(counts[m.entity]!)))
    for (let t = m.from; t < m.to; t++) {
      who[t] = code
      edge[t] = position(m, t)
      often[t] = count
    }
  }
  for (const m of names) for (let t = m.from; t < m.to; t++) name[t] = TYPES.indexOf(m.type) * 4 + position(m, t)
  return { who, edge, often, name, subject: subjects(doc, who) }
}

const position = ({ from, to }: { from: number; to: number }, t: number) =>
  to - from === 1 ? 4 : t === from ? 1 : t === to - 1 ? 3 : 2

function codeOf(doc: Doc, { kind, entity }: Mention): number {
  const { type, roles, plural } = doc.layers.entities[entity]!
  const base = KINDS.indexOf(kind) * 4 + TYPES.indexOf(type)
  return 1 + base * 4 + (roles.length > 0 ? 2 : 0) + (plural ? 1 : 0)
}

function subjects(doc: Doc, who: Uint8Array): Uint8Array {
  const { head, relation } = doc.layers.tree
  const own = new Int32Array(doc.length).fill(-1)
  for (let i = 0; i < doc.length; i++) {
    const h = head[i]!
    if (h >= 0 && SUBJECTS[relation[i]!] && own[h]! < 0) own[h] = i
  }
  return Uint8Array.from(own, (found, i) => {
    let at = i
    for (let s = 0; s < STEPS && own[at]! < 0 && SHARED[relation[at]!] && head[at]! >= 0; s++) at = head[at]!
    found = own[at]!
    return found < 0 ? NO_SUBJECT : who[found]!
  })
}
