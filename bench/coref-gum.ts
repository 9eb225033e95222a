/**
 * @module Mentions as GUM marks them beside ours: whom a prize is named after, and groups that are spoken of as one.
 *
 *   namesake   "the Brandt Prize", "the Oda Brandt Turnpike"
 *   group      "two senators, Oda Brandt and Emil Sorrel", "Brandt and I left", and a pair named more than once
 */
import type { Doc, Mention, Name } from '../src/language/doc.ts'
import { FLAG, wordInfo } from '../src/language/names/lexicon.ts'
import { PLACES } from '../src/language/names/places.ts'
import type { Chars } from '../src/text/span.ts'

export interface Marked extends Chars {
  readonly entity: number | string
  readonly type: string
}

/** Everything that our reading of the document mentions, and what GUM marks inside and around it. */
export function marked(doc: Doc): Marked[] {
  const { mentions, entities } = doc.layers
  const told = new Set(mentions.filter((m) => m.kind !== 'pronoun').map((m) => m.entity))
  // "they" alone may be people or things
  const typeOf = (entity: number) => (told.has(entity) ? entities[entity]!.type : 'unknown')
  const own = mentions.map((m) => ({ ...doc.chars(m), entity: m.entity, type: typeOf(m.entity) }))
  return [...own, ...namesakes(doc, own), ...groups(doc)]
}

/** What bears the name of somebody: with one word before it, and with a given name and a surname. */
const NAMED_AFTER = /^(prize|award|medal|telescope|plan|mansion|museum|tower|lecture|scholarship)$/
const THING =
  /^(statue|world|bridge|turnpike|hall|station|stadium|school|college|university|institute|cent(er|re)|library|park|street|airport|theat(er|re)|podcast|show|house|memorial|society|building|fund|foundation)$/
const NO_NAME =
  FLAG.role | FLAG.modifier | FLAG.adjective | FLAG.organization | FLAG.place | FLAG.upper | FLAG.digit | FLAG.state

function namesakes(doc: Doc, own: readonly Marked[]): Marked[] {
  const persons = new Set(own.filter((m) => m.type === 'person').map((m) => m.start))
  return doc.layers.names.flatMap((name) => {
    const to = afterWhom(doc, name)
    if (to === null || (name.type !== 'person' && persons.has(doc.start(name.from)))) return []
    return [
      {
        ...doc.chars({ from: name.from, to }),
        entity: `namesake ${doc.slice({ from: name.from, to })}`,
        type: 'person',
      },
    ]
  })
}

/** Where the name ends that the thing called `name` bears; null when it bears none. */
function afterWhom(doc: Doc, { from, to }: Name): number | null {
  const flags = (i: number) => wordInfo(doc.form(i)).flags
  const last = doc.lower(to - 1)
  const isPlain = (i: number) =>
    (flags(i) & FLAG.capital) !== 0 && (flags(i) & NO_NAME) === 0 && !PLACES.has(doc.form(i))
  if (to - from >= 3 && flags(from) & FLAG.given && isPlain(from + 1))
    return THING.test(last) || NAMED_AFTER.test(last) ? from + 2 : null
  for (let i = from; i < to; i++) if (/^(and|of|for|the|-)$/.test(doc.lower(i))) return null
  return to - from >= 2 && NAMED_AFTER.test(last) && isPlain(from) && (from === 0 || doc.form(from - 1) !== '-')
    ? from + 1
    : null
}

/** What may stand between two names of a group; the first group of it is "and" or a comma. */
const BETWEEN = /^(?: (?:of|from) [^,.;:]{1,40}?)?(,? (?:and|&|\+)|,) (?:\p{Lu}\p{L}+\.? ){0,3}$/u

interface Group {
  readonly from: number
  readonly to: number
  readonly key: string
  readonly apart: boolean
}

/** Groups that are apposed to what describes them, hold the one who speaks, or are named again. */
function groups(doc: Doc): Marked[] {
  const people = doc.layers.mentions.filter(
    (m) => m.kind === 'name' && doc.layers.entities[m.entity]!.type === 'person',
  )
  const found: Group[] = []
  for (let k = 0; k < people.length; k++) {
    const group = groupAt(doc, people, k)
    if (!group) continue
    found.push(group)
    while (k + 1 < people.length && people[k + 1]!.from < group.to) k++
  }
  return found
    .filter((g) => g.apart || found.some((f) => f !== g && f.key === g.key))
    .map((g) => ({ ...doc.chars(g), entity: g.key, type: 'person' }))
}

function groupAt(doc: Doc, people: readonly Mention[], first: number): Group | null {
  const members = [people[first]!]
  for (let k = first + 1; k < people.length; k++) {
    const link = BETWEEN.exec(textBetween(doc, members.at(-1)!.to, people[k]!.from))
    if (!link) break
    members.push(people[k]!)
    if (link[1] !== ',') return groupOf(members, people[k]!.to, doc.relation(people[first]!.head) === 'appos')
  }
  const { to, head } = members.at(-1)!
  if (members.length > 1 || !/^,? (?:and|&|\+) I\b/.test(textBetween(doc, to, Math.min(doc.length - 1, to + 4))))
    return null
  const speaker = doc.form(to) === ',' ? to + 3 : to + 2
  return groupOf(members, speaker, doc.relation(head).startsWith('nsubj'))
}

function groupOf(members: readonly Mention[], to: number, apart: boolean): Group {
  const ids = members.map((m) => m.entity).sort((a, b) => a - b)
  const withSpeaker = to > members.at(-1)!.to ? ' I' : ''
  return { from: members[0]!.from, to, key: `group ${ids.join(' ')}${withSpeaker}`, apart }
}

const textBetween = (doc: Doc, from: number, to: number) =>
  from < to ? doc.text.slice(doc.end(from - 1), doc.start(to)).replace(/\s+/g, ' ') : ''
