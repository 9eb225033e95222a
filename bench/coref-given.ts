/** @module Joining alone: the names of people are given, as for the surname match that the bar is set beside, and only who is who is ours. */
import { coreference } from '../src/language/coreference/coreference.ts'
import { Doc, type DocLayers, type Name } from '../src/language/doc.ts'
import { STAGES } from '../src/language/language.ts'
import { FLAG, wordInfo } from '../src/language/names/lexicon.ts'
import type { Chars } from '../src/text/span.ts'
import { compose } from '../src/text/stage.ts'

export interface GoldMention {
  readonly start: number
  readonly end: number
  readonly head: readonly [number, number]
  readonly type: string
  readonly named: boolean
}

const upToNames = compose<DocLayers>(['source'], STAGES.slice(0, -1))

/** One line a document: each given name of a person with the entity that we say it is; nothing else. */
export const joinGiven = (id: string, text: string, mentions: readonly GoldMention[]): string =>
  joinGivenIn(id, upToNames({ source: { text, published: null, furniture: [] } }), text, mentions)

/** The line of a document whose names have been found. */
export function joinGivenIn(id: string, layers: DocLayers, text: string, mentions: readonly GoldMention[]): string {
  const doc = new Doc(layers)
  const given = mentions.filter((m) => m.type === 'person' && m.named)
  const { mentions: joined } = coreference.run({ ...layers, names: withGiven(doc, given) }) as DocLayers
  const spans = joined.map((m) => ({ ...doc.chars(m), ...m }))
  const found = given.map((g, i) => {
    const inside = spans.filter((m) => m.start < g.end && g.start < m.end)
    const holding = inside.filter((m) => m.start <= g.head[0] && g.head[1] <= m.end)
    const named = inside.filter((m) => m.kind === 'name' && g.start <= m.start && m.end <= g.end)
    const m = nearest(holding, g) ?? named[0]
    const members = new Set(inside.filter((m) => m.kind === 'name').map((m) => m.entity))
    const entity = isList(text, g, given) ? `list ${[...members].sort().join(' ')}` : (m?.entity ?? `alone ${i}`)
    return { start: g.start, end: g.end, head: g.head, type: 'person', entity }
  })
  return `${JSON.stringify({ id, mentions: found })}\n`
}

const nearest = <T extends Chars>(spans: readonly T[], to: Chars): T | undefined =>
  [...spans].sort((a, b) => distance(a, to) - distance(b, to))[0]
const distance = (a: Chars, b: Chars) => Math.abs(a.end - a.start - b.end + b.start) + (a.start === b.start ? 0 : 0.5)

/** "Brandt and her aides", "Brandt of Oravia and Quill": a mention of several is a list, and none of its members. */
const isList = (text: string, list: GoldMention, given: readonly GoldMention[]) =>
  /^( \p{Lu}[^\s,]*)*,? (and|&|AND|\+) /u.test(text.slice(list.head[1], list.end)) ||
  (/[\s,](and|&|AND|\+) (\p{Lu}|his |her |their )/u.test(text.slice(list.head[1], list.end)) &&
    given.some((g) => {
      const between = list.head[1] < g.start && g.end <= list.end ? text.slice(list.head[1], g.start) : ''
      return /^[^,]*(,|\band|&) *(and |& )?$/.test(between) && /^\W*$|(,|\band|&)/.test(text.slice(g.end, list.end))
    }))

/** Our names, and in place of what touches them the given ones: from the head word on, as far as the name goes. */
function withGiven(doc: Doc, given: readonly GoldMention[]): Name[] {
  const own = doc.layers.names
  const added: Name[] = []
  for (const { head, end } of given) {
    let from = tokenAt(doc, head[0])
    if (from < 0) continue
    // "Master Holloway": the head word is the title
    while (from + 1 < doc.length && doc.end(from + 1) <= end && isTitle(doc, from) && isName(doc, from + 1)) from++
    if (own.some((n) => n.type === 'person' && n.from <= from && from < n.to)) continue
    if (!isName(doc, from) || added.some((n) => n.from <= from && from < n.to)) continue
    let to = from + 1
    while (to < doc.length && doc.end(to) <= end && (isName(doc, to) || /^(-|bin|de|van|von|al)$/.test(doc.form(to))))
      to++
    added.push({ from, to, type: 'person' })
  }
  const kept = own.filter((n) => !added.some((a) => a.from < n.to && n.from < a.to))
  return [...kept, ...added].sort((a, b) => a.from - b.from)
}

const isTitle = (doc: Doc, i: number) =>
  (wordInfo(doc.form(i)).flags & (FLAG.role | FLAG.address | FLAG.modifier)) !== 0

/** Capitalized and no title: "Brandt", but not "President". */
function isName(doc: Doc, i: number): boolean {
  const { flags } = wordInfo(doc.form(i))
  return (
    (flags & FLAG.capital) !== 0 &&
    ((flags & FLAG.given) !== 0 || !(flags & (FLAG.role | FLAG.modifier | FLAG.adjective | FLAG.address)))
  )
}

function tokenAt(doc: Doc, offset: number): number {
  for (let i = 0; i < doc.length; i++) if (doc.start(i) <= offset && offset < doc.end(i)) return i
  return -1
}
