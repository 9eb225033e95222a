/** @module On what footing a source stands: named, a spokesperson, unnamed people, an organization, an outlet, a document. */
import type { Entity } from '../../language/doc.ts'
import { knownOrganization, ORGANIZATION_WORDS } from '../../language/names/organizations.ts'
import { isAdjective, PLACES, STATE_OF } from '../../language/names/places.ts'
import type { Footing } from '../../schema/types.ts'
import { findOutlets, outletNamed, SHARED } from '../../text/outlets.ts'
import {
  AUTHOR_PRONOUNS,
  DOCUMENT,
  ORGANIZATION,
  OUTLET,
  PERSON_PRONOUNS,
  PLURAL_PRONOUNS,
  RELATIVE,
  ROLE,
  SPOKES,
  singular,
  THING_PRONOUNS,
  VAGUE,
} from './nouns.ts'
import { isQuantity, type Segment, segments } from './phrase.ts'

/** What is known about a source beside its own words. */
export interface SourceContext {
  /** Some two hundred characters before the source. */
  readonly before: string
  /** The source stands inside a quotation. */
  readonly quoted: boolean
  /** What the source was resolved to; null when unknown. */
  readonly entity: Entity | null
}

const ALONE: SourceContext = { before: '', quoted: false, entity: null }

/** The footing of a source in the report's words; an empty source is unattributed. */
export function footingOf(source: string, context: SourceContext = ALONE): Footing {
  const parts = segments(source)
  const first = parts[0]
  if (!first) return 'unattributed'
  const only = parts.length === 1 && first.words.length === 1 ? plain(first.words[0]!) : ''
  return (only && pronoun(only, context)) || byName(first, context.entity) || byWords(parts, context.entity)
}

const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/[.,:]+$/, '')

function pronoun(word: string, { before, quoted, entity }: SourceContext): Footing | null {
  const resolved = entity ? byEntity(entity) : null
  if (PERSON_PRONOUNS.has(word)) return entity && isOneUnnamed(entity) ? resolved : 'named'
  if (AUTHOR_PRONOUNS.has(word)) return quoted ? 'named' : 'outlet'
  if (word === 'you') return quoted ? (resolved ?? 'named') : 'unattributed'
  if (THING_PRONOUNS.has(word)) return resolved && resolved !== 'named' ? resolved : 'organization'
  if (PLURAL_PRONOUNS.has(word)) return resolved ?? 'anonymous'
  if (RELATIVE.has(word)) return antecedent(before) ?? resolved ?? 'named'
  return null
}

/** A source that is just the name of a known organization. */
function byName({ core }: Segment, entity: Entity | null): Footing | null {
  if (!entity?.named || entity.type === 'person' || entity.type === 'place') return null
  const name = core
    .join(' ')
    .replace(/^the /i, '')
    .replace(/[’']s?$/, '')
  if (name !== entity.name.replace(/^the /i, '') && !entity.aliases.includes(name)) return null
  return outletNamed(name)
    ? 'outlet'
    : DOCUMENT.has(singular((core.at(-1) ?? '').toLowerCase()).noun)
      ? 'document'
      : 'organization'
}

/** Who "who" or "which" stands for: the words right before it. */
function antecedent(before: string): Footing | null {
  const clause = before
    .trimEnd()
    .replace(/[,—–(-]+$/, '')
    .split(/[.!?;:”"]\s|\s[—–]\s/u)
    .at(-1)!
    .trim()
  const parts = clause.split(/,\s*/)
  for (const part of [parts.at(-1)!, parts.at(-2) ?? ''].filter((p) => !/^(?:\d+|from\b.*)$/.test(p))) {
    const words = part.split(' ')
    const from = words.findLastIndex(
      (w, i) =>
        i < words.length - 1 &&
        /^(?:\p{Ll}+ed|and|but|said|says|by|with|to|of|for|as|is|was|are|were|than|from|against|on|in|at|has|have|while|when|that)$/u.test(
          w,
        ),
    )
    const phrase = words.slice(from + 1).join(' ')
    if (/\p{L}/u.test(phrase)) return byWords(segments(phrase), null)
  }
  return null
}

/** "a senior official": one person described in a few words. */
const isOneUnnamed = ({ named, name }: Entity) =>
  !named &&
  /^(?:a|an|one|another|the)\b/i.test(name) &&
  !/[,.;]/.test(name) &&
  name.split(' ').length < 9 &&
  /^(?:anonymous|spokesperson)$/.test(byWords(segments(name), null))

/** The footing of what a pronoun or a description was resolved to. */
function byEntity(entity: Entity): Footing {
  if (!entity.named) return byWords(segments(entity.name), null)
  if (outletNamed(entity.name)) return 'outlet'
  if (entity.type === 'person') return 'named'
  return entity.type === 'other' ? byWords(segments(entity.name), null) : 'organization'
}

function byWords(parts: readonly Segment[], entity: Entity | null): Footing {
  const first = parts[0]
  if (!first) return 'unattributed'
  if (!isGroup(first) && parts.some((p, i) => namesPerson(p, i > 0))) return 'named'
  if (isGroup(first) && COUNTED.test(first.core[0]!) && parts[1]?.words.includes('and') && namesPerson(parts[1], true))
    return 'named'
  if (
    /\b(?:like|including|such as) (?:(?:former|then) )?(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}/u.test(
      parts.map((p) => p.words.join(' ')).join(' '),
    )
  ) {
    if (namesPerson({ words: [], core: first.words.slice(-2) }, true) || parts.length > 1) return 'named'
  }
  const footing = byHead(first, entity)
  const told = DOCUMENT.has(headOf(first))
    ? undefined
    : parts.slice(1).find((p) => SPOKES.has(headOf(p)) || VAGUE.has(headOf(p)))
  return footing === 'document' && told ? byHead(told, entity) : footing
}

/** "two aides, Ada Moor and Ben Holt": those who are counted are named behind. */
const COUNTED = /^(?:two|three|four|both|his|her|its|the|other)$/i

/** The head noun of a segment, singular, lower case. */
const headOf = ({ core }: Segment) => {
  const noun = plain(core.at(-1) ?? '')
  return SPOKES.has(noun) ? noun : singular(noun).noun
}

/** Several people under one noun: "voters", "two officials". */
function isGroup({ core }: Segment): boolean {
  const head = core.at(-1) ?? ''
  return /^\p{Ll}/u.test(head) && singular(plain(head)).plural
}

/** Words with a capital that are no person's name. */
const NO_NAME =
  /^(?:The|A|An|One|Two|Three|His|Her|Their|Its|Our|My|This|That|These|Those|Some|Many|Most|Several|Other|Another|Few|All|Both|Even|No|Every|Each|Senior|Top|Former|Multiple|U\.S\.?|US|U\.N\.|UN|GOP|Republicans?|Democrats?|Democratic|Republican|Conservatives?|Liberals?|Americans?|Millennials|Muslims?|Christians?|Jews?|Hispanics?|Latinos?|Independents?|Evangelicals?)$/u
const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sen|Sens|Rep|Reps|Gov|Lt|Gen|Col|Maj|Capt|Sgt|Adm|Prof|Rev|Sir|Lord|Dame|Lady|Pope|President|Senator|Governor|Judge|Justice)\.?$/u

/** Whether a segment names a person: its core ends in a capitalised name that is no organization, place or people. */
function namesPerson({ core }: Segment, apposition: boolean): boolean {
  const words = core.map((w) => w.replace(/[’']s?$/, '').replace(/^[‘']/, ''))
  const last = core.at(-1) ?? ''
  if (!/^[‘']?(?:(?:el|al|de|bin|ibn)-)?\p{Lu}/u.test(last)) return false
  let from = words.length
  while (
    from > 0 &&
    (/^[‘'(]?(?:(?:el|al|de|bin|ibn)-)?\p{Lu}/u.test(words[from - 1]!) ||
      (from < words.length && /^(?:de|la|van|von|der|den|bin|al|el|dos|da|ibn|and|of|the)$/.test(words[from - 1]!)))
  )
    from--
  const run = words.slice(from).filter((w) => !/^(?:and|of|the)$/.test(w))
  while (run.length > 0 && NO_NAME.test(run[0]!)) run.shift()
  if (run.length === 0) return false
  if (run.some((w) => TITLE.test(w)) && run.length > 1) return true
  const name = run.join(' ')
  if (isOrganization(name, run) || outletNamed(name) !== null) return false
  if (isPlace(name) || isPlace(run.at(-1)!) || isPeople(run.at(-1)!)) return false
  const { noun, plural } = singular(run.at(-1)!.toLowerCase())
  if (DOCUMENT.has(noun) || OUTLET.has(noun)) return false
  if (words.length === 1 && (VAGUE.has(noun) || SPOKES.has(noun))) return false
  if (
    plural &&
    (VAGUE.has(noun) || ROLE.has(noun) || isQuantity(words[0]!) || (words.length === 1 && /ists$/.test(run[0]!)))
  )
    return false
  if (apposition && run.length === 1 && !/^\p{Lu}\p{Ll}/u.test(run[0]!)) return false
  if (apposition && words.length > run.length + 4) return false
  return true
}

const isPlace = (name: string) => PLACES.has(name) || STATE_OF.has(name)
const isPeople = (word: string) => isAdjective(word) || isAdjective(word.replace(/s$/, '')) || NO_NAME.test(word)

function isOrganization(name: string, run: readonly string[]): boolean {
  const last = run.at(-1)!
  return (
    knownOrganization(name) !== undefined ||
    knownOrganization(last) !== undefined ||
    ORGANIZATION_WORDS.has(last.toLowerCase()) ||
    /^(?:University|Bank|Department|House|Ministry|Church|Court|Office|Bureau|Institute|Council)$/.test(run[0]!) ||
    ORGANIZATION.has(last.toLowerCase()) ||
    /^(?:[A-Z]\.?){2,6}$/.test(last)
  )
}

function byHead({ core, words }: Segment, entity: Entity | null): Footing {
  const all = core.map(plain).filter(Boolean)
  const head = all.at(-1) ?? ''
  const { noun, plural } = singular(head)
  const opening = all[0] ?? ''
  const definite =
    /^(?:the|this|that|his|her|its|their|our|my)$/.test(opening) ||
    /[’']s?$/.test(core.find((w) => /[’']s?$/.test(w)) ?? '')
  const indefinite =
    /^(?:a|an|one|another|two|three|four|five|six|seven|eight|nine|ten|some|several|multiple|many|most|few|other|any|no|\d.*)$/.test(
      opening,
    )
  if (SPOKES.has(head)) return 'spokesperson'
  if (isOutlet(core, noun)) return 'outlet'
  if (ROLE.has(noun) && !plural && definite && !VAGUE.has(noun)) return 'named'
  if (ROLE.has(noun) && !plural && definite && resolvesToPerson(entity)) return 'named'
  if (PRECISE.has(noun) && !plural && definite) return 'named'
  if (isQuantity(head) || VAGUE.has(noun)) return 'anonymous'
  if (DOCUMENT.has(noun)) return 'document'
  if (ORGANIZATION.has(noun)) return 'organization'
  if (ROLE.has(noun)) return indefinite || plural ? 'anonymous' : 'named'
  const name = core
    .join(' ')
    .replace(/^(?:the|The|a|A|an)\s+/, '')
    .replace(/[’']s?$/, '')
  if (plural && /ists$/.test(head)) return 'anonymous'
  if (isPeople(core.at(-1) ?? '')) return plural || !definite ? 'anonymous' : 'named'
  if (isPlace(name) || isPlace(core.at(-1)?.replace(/[’']s?$/, '') ?? '')) return 'organization'
  if (/^\p{Lu}/u.test(core.at(-1) ?? ''))
    return isOrganization(name, name.split(' ')) ? 'organization' : entity ? byEntity(entity) : 'organization'
  if (words.length > core.length && isQuantity(opening)) return 'anonymous'
  if (resolvesToPerson(entity) && definite) return 'named'
  if (plural) return 'anonymous'
  return /(?:er|or|ist|ian|man|woman|ee|ant|ent)$/.test(noun) ? (definite ? 'named' : 'anonymous') : 'document'
}

/** Roles that lead to one person even though the noun is in common use for unnamed people too. */
const PRECISE = new Set(
  'candidate rival mother father judge diplomat lawmaker lawyer attorney leader veteran host manager author'.split(' '),
)

const resolvesToPerson = (entity: Entity | null) => entity?.named === true && entity.type === 'person'

/** An outlet by name ("a CNN report") or by noun ("the newspaper"), but not its polls, reporters or hosts. */
function isOutlet(core: readonly string[], noun: string): boolean {
  if (OUTLET.has(noun) || noun === 'media') return true
  const words = core.join(' ')
  const bare = words.replace(/[’']s?$/, '')
  if (
    (outletNamed(bare) && !VAGUE.has(bare.toLowerCase())) ||
    (/^the /i.test(bare) && Object.hasOwn(SHARED, bare.slice(4)))
  )
    return true
  const named = findOutlets(words).find((o) => !o.common || o.end - o.start > 7)
  if (!named) return false
  return named.end >= bare.length || /^(?:report|analysis|fact-check|investigation|team|board)$/.test(noun)
}
