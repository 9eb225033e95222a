/** @module Where a report names organizations, places and people, by token: what titles are read around. */
import type { Doc } from '../../language/doc.ts'
import type { Tokens } from '../../text/span.ts'
import { knownOrganization } from './canonical.ts'
import { ORGANIZATIONS } from './organizations.ts'
import { ORGANIZATION_NOUNS } from './titles.ts'

/** For each token the organization, place or person name that covers it: its index, or -1. */
export interface NameIndex {
  readonly organization: Int32Array
  readonly person: Int32Array
  readonly spans: readonly Tokens[]
}

export function nameIndex(doc: Doc): NameIndex {
  const organization = new Int32Array(doc.length).fill(-1)
  const person = new Int32Array(doc.length).fill(-1)
  const spans: Tokens[] = []
  const names = doc.layers.names ?? []
  for (const n of names) {
    const index = spans.push(n) - 1
    const column = n.type === 'person' ? person : organization
    if (n.type !== 'other') for (let i = n.from; i < n.to; i++) column[i] = index
  }
  for (const t of knownOrganizationTokens(doc)) {
    let free = true
    for (let i = t.from; i < t.to; i++) if (person[i]! >= 0 || organization[i]! >= 0) free = false
    if (!free) continue
    const index = spans.push(t) - 1
    for (let i = t.from; i < t.to; i++) organization[i] = index
  }
  return { organization, person, spans }
}

const byFirstWord = new Map<string, string[][]>()
for (const o of ORGANIZATIONS)
  for (const name of [o.name, ...o.aliases]) {
    const words = name
      .replace(/\bU\.S\.|\bUS /, '')
      .trim()
      .split(/\s+/)
    const list = byFirstWord.get(words[0]!) ?? []
    byFirstWord.set(
      words[0]!,
      [...list, words].sort((a, b) => b.length - a.length),
    )
  }

const FIRST_LETTERS = new Set([...byFirstWord.keys()].map((word) => word.charCodeAt(0)))

function* knownOrganizationTokens(doc: Doc): Generator<Tokens> {
  for (let i = 0; i < doc.length; i++) {
    if (!FIRST_LETTERS.has(doc.text.charCodeAt(doc.start(i)))) continue
    const words = byFirstWord
      .get(doc.form(i))
      ?.find((ws) => ws.every((w, k) => i + k < doc.length && doc.form(i + k) === w))
    if (!words) continue
    yield { from: i, to: i + words.length }
    i += words.length - 1
  }
}

export function* organizationPhrases(doc: Doc, names: NameIndex): Generator<Tokens> {
  for (let i = 0; i < doc.length; i++) {
    const index = names.organization[i]!
    if (index >= 0) {
      const span = names.spans[index]!
      if (!isPlace(doc, span)) yield span
      i = span.to - 1
    } else if (ORGANIZATION_NOUNS.has(doc.lower(i)) && doc.upos(i) !== 'VERB') {
      let from = i
      while (from > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(doc.upos(from - 1)) && names.person[from - 1]! < 0) from--
      yield { from, to: i + 1 }
    }
  }
}

/** A country or town, which nobody leaves as one leaves a post; "the White House" and "the Norlund Embassy" are none. */
const isPlace = (doc: Doc, span: Tokens) =>
  'type' in span &&
  span.type === 'place' &&
  !ORGANIZATION_NOUNS.has(doc.lower(span.to - 1)) &&
  knownOrganization(doc.slice(span)) === undefined
