/**
 * @module Where a report names outlets: by their full names, by short names ("the Times"), by a name that
 * looks like one ("the Fairview Gazette"), or as "the newspaper" after one was named.
 */
import { isGiven } from '../../language/names/given.ts'
import { findOutlets, type OutletName, outletNamed, SHARED } from '../../text/outlets.ts'
import type { Chars } from '../../text/span.ts'
import { interviewers, laterShows, programmes, showMentions } from './hosts.ts'
import { journalistMentions } from './journalists.ts'
import { reporterMentions } from './reporters.ts'
import { type Unlisted, unlistedOutlets } from './unlisted.ts'

/** One place where an outlet is meant. */
export interface OutletMention extends Chars {
  /** As the table of outlets prints it, or as in the text where the table lacks it. */
  readonly name: string
  /** The words alone could mean something else: only a tight pattern around them counts. */
  readonly doubtful: boolean
  /** "the newspaper", "the agency": the outlet was named before. */
  readonly nominal: boolean
  /** A person who asks for an outlet: only what is said to that person counts. */
  readonly asks?: true
}

/** Last words of papers' names that stand for them once they were named in full: "the Monitor". */
const LAST =
  'Advertiser|Advocate|Banner|Beacon|Bee|Bulletin|Constitution|Courant|Courier|Dispatch|Enterprise|Gazette|Independent|Inquirer|Ledger|Messenger|Mirror|Monitor|News|Observer|Picayune|Record|Republic|Review|Sentinel|Statesman|Telegram|Telegraph'
/** "the Times", "Times reporter Ada Moor". */
const SHORT = new RegExp(
  String.raw`(?:\b[Tt]he |(?<![\p{L}’'] |-)\b(?=\p{L}+ (?:reporters?|columnist|correspondent|editors?|journalists?|investigation) ))(${[...Object.keys(SHARED), ...LAST.split('|')].join('|')})(?![\p{L}-])(?! \p{Lu})`,
  'gu',
)
/** Names that are outlets behind a capital article: "The Guardian". */
const ARTICLED = /^(?:The )?(?:Atlantic|Economist|Guardian|Hill|Intercept|Telegraph|Verge)$/
const NOMINAL =
  /\b(?:[Tt]he|[Tt]hat|[Tt]his)(?: same| supermarket)? (newspaper|paper|tabloid|network|agency|news agency|news service|wire service|magazine|website|site|blog|broadcaster|outlet|news outlet|channel|station|editorial board|editorial|board|report(?= (?:also |further )?(?:said|says|added|adds|noted|notes|claimed|claims|alleged|alleges)\b))(?![\p{L}]| (?!\p{Lu}\p{Ll}+day\b)[\p{Lu}\d])/gu
/** How far back "the newspaper" looks for the outlet, in characters. */
const REACH = 2500

/** Every mention of an outlet, in text order, without overlaps. `own`: the outlet whose report it is. */
export function outletMentions(text: string, own: string | null = null): OutletMention[] {
  const full = [...listedOutlets(text), ...programmes(text).map(plain)].sort((a, b) => a.start - b.start)
  const unlisted = unlistedOutlets(text).map(plain)
  const sure = (list: readonly OutletMention[]) => withoutOverlaps(list.filter((m) => !m.doubtful))
  const listed = withoutOverlaps([
    ...full,
    ...apart(
      sure(unlisted),
      full.filter((f) => !f.doubtful),
    ),
  ])
  const named = localNames(withoutOverlaps([...listed, ...apart(withoutOverlaps(unlisted), listed)]))
  const short = shortNames(text, named, own)
  return withoutOverlaps([
    ...named,
    ...short,
    ...reporterMentions(text, named),
    ...showMentions(text).map(plain),
    ...laterShows(text, named).map(plain),
    ...interviewers(text).map((m) => ({ ...plain(m), asks: true as const })),
    ...journalistMentions(text),
    ...nominals(
      text,
      withoutOverlaps([...named, ...short]).filter((n) => !n.doubtful || !outletNamed(n.name)),
    ),
  ])
}

/** "The Sun" is the Baltimore Sun where that was named before. */
function localNames(named: readonly OutletMention[]): OutletMention[] {
  const last = new Map<string, string>()
  return named.map((m) => {
    const words = m.name.split(' ')
    const full = words.length === 2 && words[0] === 'The' ? last.get(words[1]!) : undefined
    if (full !== undefined) return { ...m, name: full, doubtful: false }
    if (words.length > 2 || (words.length === 2 && words[0] !== 'The')) last.set(words.at(-1)!, m.name)
    return m
  })
}

const plain = (found: Unlisted): OutletMention => ({ ...found, nominal: false })

const mentionOf = (name: string, { start, end }: Chars, doubtful: boolean): OutletMention => ({
  name,
  start,
  end,
  doubtful,
  nominal: false,
})

/** Names of outlets that families have too. */
const FAMILIES = ['Bloomberg', 'Forbes', 'Fox']

/** The outlets of the table; not "Bloomberg" where the report is about Michael Bloomberg, nor "Hill" without its article. */
function listedOutlets(text: string): OutletMention[] {
  const people = new Set(FAMILIES.filter((f) => text.includes(f) && isPerson(text, f)))
  return findOutlets(text).flatMap((found) => {
    const words = text.slice(found.start, found.end)
    const before = text.slice(Math.max(0, found.start - 4), found.start)
    if (people.has(words)) return []
    const after = text.slice(found.end, found.end + 30)
    if (found.common && found.outlet.name === `The ${words}` && !/\b[Tt]he $/.test(before) && !OF_A_PAPER.test(after))
      return []
    if (found.common && / of /.test(after.slice(0, 4))) return []
    const town = /^(?:ABC|CBS|NBC)$/.test(words) ? TOWN.exec(after) : null
    if (town) return [mentionOf(words + town[0], { start: found.start, end: found.end + town[0].length }, false)]
    return [mentionOf(found.outlet.name, found, isDoubtful(text, found, words))]
  })
}

/** "CBS Chicago", "ABC7": a network's station in a town. */
const TOWN =
  /^(?: ?\d{1,2}(?: (?:Chicago|Houston|Los Angeles|New York|San Diego))?| (?:Austin|Baltimore|Bay Area|Boston|Chicago|Connecticut|Dallas|Denver|Detroit|Los Angeles|Miami|Minnesota|New York|Philadelphia|Pittsburgh|Sacramento|San Diego|San Francisco|South Florida|Washington))(?![\p{L}\p{N}])/u
/** What makes "Guardian" the paper without its article. */
const OF_A_PAPER = /^(?:[’']s)? (?:newspaper|magazine|report|article|story|piece|interview|columnist|reporter)/

const isDoubtful = (text: string, { common, start, end }: OutletName, words: string) =>
  common &&
  !(ARTICLED.test(words) && /\bThe $|^The$/.test(text.slice(Math.max(0, start - 4), start))) &&
  !/^ (?:state )?(?:news agency|newspaper|magazine|television|website)/.test(text.slice(end, end + 20))

const GIVEN = 'Mr\\.|Ms\\.|Mrs\\.|Mayor|Rep\\.|Sen\\.|Dr\\.|[MR]\\.'
/** Whether a text has somebody of that family name: "Mr. Bloomberg", "Ada Forbes". */
function isPerson(text: string, family: string): boolean {
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?:${GIVEN}|(\p{Lu}\p{Ll}{2,})) ${family}(?![\p{L}]| (?:News|Business))`,
    'gu',
  )
  return [...text.matchAll(pattern)].some((m) => m[1] === undefined || isGiven(m[1]))
}

/** "the Times": the outlet last named in full that has the word in its name, else the next one, else the report's own, else the usual one. */
function shortNames(text: string, named: readonly OutletMention[], own: string | null): OutletMention[] {
  const found: OutletMention[] = []
  const last = new Map<string, string>()
  for (const n of [...named].reverse()) for (const word of n.name.split(/[ -]/)) last.set(word, n.name)
  let i = 0
  for (const m of text.matchAll(SHORT)) {
    for (; i < named.length && named[i]!.start < m.index; i++)
      for (const word of named[i]!.name.split(/[ -]/)) last.set(word, named[i]!.name)
    const word = m[1]!
    const known = last.get(word)
    const start = m.index + m[0].length - word.length
    const usual = SHARED[word] ?? []
    const name = known ?? (own !== null && usual.includes(own) ? own : usual[0])
    if (name) found.push(mentionOf(name, { start, end: start + word.length }, known === undefined || word === 'News'))
  }
  return found
}

/** Whether an outlet is a news agency. */
export const isAgency = (name: string) =>
  [name, ...(outletNamed(name)?.aliases ?? [])].some((n) => /\bagency\b|Press|Reuters|Xinhua|Interfax|Tass\b/i.test(n))
/** Names of those who send pictures and voices, not paper. */
const SENDS =
  /^(?:ABC|BBC|CBS|CNBC|CNN|C-SPAN|Fox|ITV|MSNBC|NBC|NPR|PBS|Sky|Telemundo|Univision)\b|Radio|\bTV\b|Television|Network|^[WK][A-Z]{2,3}\b/
/** Names of those who are read on a screen alone. */
const SITES =
  /Report$|\.com\b|^(?:Axios|Breitbart|BuzzFeed|Gawker|HuffPost|Mediaite|Slate|TMZ|The Daily (?:Beast|Caller)|Vox)\b/
/** What must stand near the outlet for these nouns to mean it: "the board" is its editorial board. */
const CLOSER: Readonly<Record<string, RegExp>> = {
  board: /editorial board/,
  report: /\b(?:reported|reports|told|ccording to|exclusive|scoop)\b/,
}
const CLOSE = 900
/** A report that no outlet wrote. */
const OTHER_REPORT =
  /\breports? (?:(?:\p{Ll}+ )?(?:by|from|prepared|issued|submitted|commissioned|into|on \p{Lu})\b)|\b(?:counsel|general|Mueller|commission|committee|police|probe|investigation|investigators|inspector|department|agency|government|official|final|interim|annual|autopsy|medical|incident|inquiry|redacted|page)(?:[’']s?)? (?:\p{L}+ )?reports?\b/iu
/** How many outlets "the newspaper" looks back over. */
const NEAR = 6

/** Whether the outlet can be called by the noun: "the newspaper" is no broadcaster. */
function isA(noun: string, name: string): boolean {
  if (/agency|service/.test(noun)) return isAgency(name)
  if (/paper|magazine|tabloid|editorial/.test(noun)) return !SENDS.test(name) && !SITES.test(name) && !isAgency(name)
  if (/network|broadcaster|channel|station/.test(noun)) return SENDS.test(name) || /Al Jazeera|Bloomberg/.test(name)
  return true
}

function nominals(text: string, named: readonly OutletMention[]): OutletMention[] {
  const found: OutletMention[] = []
  let i = 0
  for (const m of text.matchAll(NOMINAL)) {
    while (i < named.length && named[i]!.start < m.index) i++
    let at = i - 1
    while (at >= Math.max(0, i - NEAR) && m.index - named[at]!.end <= REACH && !isA(m[1]!, named[at]!.name)) at--
    const last = named[at]
    if (!last || at < i - NEAR || m.index - last.end > REACH) continue
    const nearby = CLOSER[m[1]!]
    if (nearby && (m.index - last.end > CLOSE || !nearby.test(text.slice(Math.max(0, last.start - 30), m.index))))
      continue
    if (m[1] === 'report' && OTHER_REPORT.test(text)) continue
    found.push({ name: last.name, start: m.index, end: m.index + m[0].length, doubtful: true, nominal: true })
  }
  return found
}

/** Those of `some` that share no character with one of `others`; both in text order. */
function apart(some: readonly OutletMention[], others: readonly OutletMention[]): OutletMention[] {
  let i = 0
  return some.filter((s) => {
    while (i < others.length && others[i]!.end <= s.start) i++
    return i === others.length || others[i]!.start >= s.end
  })
}

function withoutOverlaps(mentions: readonly OutletMention[]): OutletMention[] {
  const kept: OutletMention[] = []
  for (const m of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (m.start >= (kept.at(-1)?.end ?? 0)) kept.push(m)
  }
  return kept
}
