/** @module "named Mara Quist, the governor of the bank, to succeed him": the verb of naming says how far it has got. */
import type { Doc } from '../../language/doc.ts'
import type { Cast } from './people.ts'

const NAMING = /^(?:name|nominate|tap|pick|appoint|select|choose|elect|promote|hire|designate|recruit|install|bring)$/

/** Tokens that a description of the one who is named may take. */
const DESCRIPTION = 18

export interface Naming {
  readonly verb: number
  /** Who is named. */
  readonly entity: number
}

/** The naming that the infinitive at `verb` completes, read from the order of words; null if there is none. */
export function namingBefore(doc: Doc, cast: Cast, verb: number): Naming | null {
  if (verb < 3 || doc.lower(verb - 1) !== 'to') return null
  const from = Math.max(doc.sentence(doc.sentenceOf(verb)).from, verb - 1 - DESCRIPTION)
  for (const m of cast.within(from, verb - 1).reverse()) {
    if (m.kind !== 'name' || !cast.named(m.entity) || m.to > verb - 1) continue
    const before = namingVerb(doc, m.from, from)
    if (before >= 0) return isBeside(doc, m.to, verb - 1) ? { verb: before, entity: m.entity } : null
  }
  return null
}

/** The verb right before a name or before the title that it bears; -1 if none. */
function namingVerb(doc: Doc, name: number, from: number): number {
  for (let i = name - 1; i >= Math.max(from, name - 4); i--) {
    if (/^VB/.test(doc.xpos(i)) && NAMING.test(doc.lemma(i))) return i
    if (!/^(?:ADJ|NOUN|PROPN|DET)$/.test(doc.upos(i))) return -1
  }
  return -1
}

/** Nothing, or a description between commas. */
function isBeside(doc: Doc, from: number, to: number): boolean {
  if (from === to) return true
  if (doc.form(from) !== ',' || doc.form(to - 1) !== ',') return false
  for (let i = from; i < to; i++) if (/^(?:VBD|VBZ|VBP|MD)$/.test(doc.xpos(i))) return false
  return true
}
