/** @module One post, one name: titles and organizations as the tables of offices write them. */
import { OFFICES, type Office } from './offices.ts'
import { type KnownOrganization, ORGANIZATIONS } from './organizations.ts'
import { ABSTRACT_TITLES, LOOSE_WORDS, TENSE_WORDS } from './titles.ts'

/** A post without its holder. `title` is empty where a passage names only the organization. */
export interface PostName {
  readonly title: string
  readonly organization: string | null
}

/** Lower case, no accents, "U.S." as "us", curly quotes straight, "the" gone. */
export function fold(text: string): string {
  if (/^[A-Za-z]+$/.test(text)) return /^(?:the|an?)$/i.test(text) ? '' : text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\b(?:[a-z]\.){2,}/g, (s) => s.replaceAll('.', ''))
    .replace(/[‐‑–—]/g, '-')
    .replace(/[.,"“”]/g, ' ')
    .replace(/\b(?:the|an?)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

const offices = new Map<string, Office[]>()
/** Titles that many organizations have: alone they say nothing of whose they are. */
const COMMON = new Set(['president', 'vice president', 'chancellor'])

for (const office of OFFICES)
  for (const name of [office.title, ...office.names]) {
    if (COMMON.has(fold(name))) continue
    const key = fold(name)
    const row = offices.get(key)
    if (!row) offices.set(key, [office])
    else if (!row.includes(office)) row.push(office)
  }

const organizations = new Map<string, KnownOrganization>()
for (const organization of ORGANIZATIONS)
  for (const name of [organization.name, ...organization.aliases]) organizations.set(fold(name), organization)

/** The organization of that name, or undefined. "U.S. Senate" and "the Senate" are the same. */
export function knownOrganization(name: string): KnownOrganization | undefined {
  const key = fold(name).replace(/'s?$/, '')
  return organizations.get(key) ?? organizations.get(key.replace(/^(?:us|american|british|uk) /, ''))
}

/** The name under which an organization goes in posts; unknown ones keep theirs, without article. */
export function canonicalOrganization(name: string): string {
  return (
    knownOrganization(name)?.name ??
    name
      .replace(/^(?:the|its|his|her|their|our|my|an?)\s+/i, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
}

/** `title` without words that only say whether and how the post is held: "acting", "former", "longtime". */
export function bareTitle(title: string): string {
  const words = title.replace(/\s+/g, ' ').trim().split(' ')
  while (words.length > 1) {
    const w = fold(words[0]!).replace(/-$/, '')
    if (w && !TENSE_WORDS.has(w) && !LOOSE_WORDS.has(w) && !/^(?:ex|then)-/.test(w)) break
    if (/^(?:ex|then)-./.test(w)) {
      words[0] = words[0]!.replace(/^(?:ex|then)-/i, '')
      break
    }
    // "first lady", "first minister", "first secretary": the adjective is the title
    if (w === 'first' && /^(?:lady|minister|secretary|deputy|vice|sea|gentleman)$/i.test(words[1]!)) break
    if (w === 'second' && /^(?:gentleman|lady|secretary)$/i.test(words[1]!)) break
    words.shift()
  }
  return words.join(' ')
}

/** The post that `title` at `organization` means; the organization may be unknown, or implied by the title. */
export function canonicalPost(title: string, organization: string | null): PostName {
  const said = withoutForms(title, organization)
  // "Democratic National Committee chairwoman": the adjective is part of a name
  const parts = said.split(' ')
  if (organization === null)
    for (let k = parts.length - 1; k > 1; k--)
      if (knownOrganization(parts.slice(0, k).join(' ')) && !offices.has(fold(said)))
        return canonicalPost(parts.slice(k).join(' '), parts.slice(0, k).join(' '))
  const bare = bareTitle(said)
  const key = fold(bare)
  const own = organization === null ? null : canonicalOrganization(organization)
  if (own !== null) {
    // "secretary" of what was read as a name: "Energy Secretary"
    const office = officeNamed(own)
    if (office && fold(own).endsWith(` ${key}`)) return office
    const known = knownOrganization(own)
    const whole = offices.get(fold(`${own} ${bare}`)) ?? offices.get(fold(`${bare} of ${own}`))
    if (whole) return named(whole[0]!, own)
    if (known?.head && (known.headWords.includes(key) || fold(known.head) === key))
      return { title: known.head, organization: known.name }
  }
  const rows = offices.get(key)
  const row =
    rows?.find((o) => own !== null && o.organization !== null && fold(o.organization) === fold(own)) ??
    rows?.find((o) => o.organization === null) ??
    rows?.[0]
  if (row) return named(row, own)
  const of = /^(.+?) (?:of|at|for|to) (?:the )?(.+)$/.exec(bare)
  if (of && own === null && knownOrganization(of[2]!)) return canonicalPost(of[1]!, of[2]!)
  // "Ohio Republican Senator": of seats only the last word is the title
  const seat = /^(?!.* (?:to|of|for|at) ).+ (senator|representative|congressm[ae]n|congresswoman|governor)$/i.exec(bare)
  if (seat && !/\b(?:lieutenant|deputy|vice|former|sales|trade|special)\b/i.test(bare))
    return canonicalPost(seat[1]!, own)
  // "governor in Norland"
  const place = /^(.+?) in (?:the )?(\p{Lu}.*)$/u.exec(bare)
  if (place && offices.has(fold(place[1]!))) return canonicalPost(place[1]!, own ?? place[2]!)
  // "party chairwoman", "company president": whose it is, without a name
  const [first = '', ...others] = bare.split(' ')
  if (others.length > 0 && GENERIC_OWNERS.test(first)) return canonicalPost(others.join(' '), own)
  // "USSS director", "Fed chair": a known organization before the title
  const words = bare.split(' ')
  if (own === null)
    for (let k = words.length - 1; k > 0; k--)
      if (knownOrganization(words.slice(0, k).join(' ')))
        return canonicalPost(words.slice(k).join(' '), words.slice(0, k).join(' '))
  // "ambassador to the U.N. Pompeo": a name that was read into the title
  if (words.length > 2 && /^\p{Lu}/u.test(words.at(-1)!) && offices.has(fold(words.slice(0, -1).join(' '))))
    return canonicalPost(words.slice(0, -1).join(' '), own)
  const abstract = ABSTRACT_TITLES.get(key)
  if (abstract !== undefined) return canonicalPost(abstract, own)
  return { title: bare.charAt(0).toUpperCase() + bare.slice(1), organization: own }
}

const GENERIC_OWNERS =
  /^(?:administration|party|committee|company|association|group|club|bank|agency|organi[sz]ation|university|corporate|government|team|union|council|department|bureau)$/i

/** The office of exactly that name, or null. */
export function officeNamed(text: string): PostName | null {
  const row = offices.get(fold(text))?.[0]
  return row ? { title: row.title, organization: row.organization } : null
}

/** Without forms of address at the end and the organization at the beginning: "Seed Bank president Dr". */
function withoutForms(title: string, organization: string | null): string {
  // "Harbor sacked manager": a verb that was read into the title
  const t = title
    .replace(/^.*\b(?:sacked|fired|ousted|named|appointed|hired|dismissed|replaced|replaces|names|fires)\s+/, '')
    .replace(/^.*[―—–]\s*/, '')
    .replace(/\s+(?:Dr|Mr|Mrs|Ms|Sir|Rev|Prof)\.?$/, '')
    .trim()
  if (organization === null) return t
  const own = organization.replace(/^the /i, '').toLowerCase()
  let bare = t
  while (bare.length > own.length + 2 && bare.toLowerCase().startsWith(`${own} `)) bare = bare.slice(own.length + 1)
  // "National Committee chairwoman" of the Democratic National Committee
  const parts = own.split(' ')
  for (let k = 1; k < parts.length - 1; k++) {
    const end = `${parts.slice(k).join(' ')} `
    if (bare.toLowerCase().startsWith(end)) bare = bare.slice(end.length)
  }
  // "chief executive of Northwind Foods"
  const tail = / (?:of|at|for) (?:the )?/g
  for (const m of bare.toLowerCase().matchAll(tail))
    if (bare.slice(m.index + m[0].length).toLowerCase() === own) return bare.slice(0, m.index)
  return bare
}

/** A row's title at the organization that the passage names, else at the row's own. */
function named(office: Office, own: string | null): PostName {
  // "the U.S. ambassador to the United Nations": whose she is, not where
  const country = own === 'United States' && office.organization !== null
  return { title: office.title, organization: country ? office.organization : (own ?? office.organization) }
}

/** Whether two names mean one post: the same title, and no organizations that differ. */
export function samePost(a: PostName, b: PostName): boolean {
  if (fold(a.title) !== fold(b.title)) return false
  return a.organization === null || b.organization === null || sameOrganization(a.organization, b.organization)
}

/** Whether two organization names can mean one: equal, or one contains the other's words. */
export function sameOrganization(a: string, b: string): boolean {
  const x = fold(canonicalOrganization(a)).split(' ')
  const y = fold(canonicalOrganization(b)).split(' ')
  const [small, large] = x.length <= y.length ? [x, y] : [y, x]
  return small.every((w) => large.includes(w))
}
