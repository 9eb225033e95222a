/** @module Where a report names posts: titles ("the bank's chief executive"), jobs ("Vellor's post"), organizations. */
import type { Doc } from '../../language/doc.ts'
import type { Tokens } from '../../text/span.ts'
import {
  canonicalOrganization,
  canonicalPost,
  fold,
  knownOrganization,
  officeNamed,
  type PostName,
} from './canonical.ts'
import { type NameIndex, nameIndex, organizationPhrases } from './named.ts'
import {
  ABSTRACT_TITLES,
  CONTEST_NOUNS,
  JOB_NOUNS,
  ORGANIZATION_NOUNS,
  TENSE_WORDS,
  TITLE_ADJECTIVES,
  TITLE_NOUNS,
} from './titles.ts'

export interface PostPhrase extends Tokens, PostName {
  /** The title or job noun; for an organization its last token. */
  readonly head: number
  readonly kind: 'title' | 'job' | 'organization'
  /** A token of the possessor: "Vellor" in "Vellor's post"; -1 if none. */
  readonly possessor: number
  readonly tense: 'former' | 'acting' | 'next' | 'new' | 'current' | 'outgoing' | null
  readonly plural: boolean
  /** Said as known: "the job", "his post"; a job without a name must be one that was spoken of. */
  readonly definite: boolean
}

/** Every phrase of the report that names a post or an organization in the table, in text order. */
export function postPhrases(doc: Doc): PostPhrase[] {
  const names = nameIndex(doc)
  const phrases: PostPhrase[] = []
  let i = 0
  while (i < doc.length) {
    const found = titlePhrase(doc, i, names) ?? jobPhrase(doc, i, names)
    if (found) phrases.push(found)
    i++
  }
  const taken = new Uint8Array(doc.length)
  for (const { from, to } of phrases) taken.fill(1, from, to)
  for (const { from, to } of organizationPhrases(doc, names)) {
    if (taken.subarray(from, to).includes(1)) continue
    taken.fill(1, from, to)
    const known = knownOrganization(doc.slice({ from, to }))
    phrases.push({
      from,
      to,
      head: to - 1,
      kind: 'organization',
      title: '',
      organization: known?.name ?? canonicalOrganization(doc.slice({ from, to })),
      possessor: -1,
      tense: null,
      plural: false,
      definite: true,
    })
  }
  return phrases.sort((a, b) => a.from - b.from)
}

const singular = (doc: Doc, i: number) => {
  const w = doc.lower(i)
  if (TITLE_NOUNS.has(w)) return w
  if (!w.endsWith('s') && !w.endsWith('men')) return null
  const s = w
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/ies$/, 'y')
  if (s !== w && TITLE_NOUNS.has(s)) return s
  return w.endsWith('s') && TITLE_NOUNS.has(w.slice(0, -1)) ? w.slice(0, -1) : null
}

/** Title words that are adjectives or verbs too, and titles only in company. */
const WEAK =
  /^(?:general|principal|superior|representative|executive|counsel|anchor|coach|captain|judge|host|lead|official|official|king|queen|head|boss|chief|senior|chair|minister|leader|organizer|member|rep)$/

function titlePhrase(doc: Doc, i: number, names: NameIndex): PostPhrase | undefined {
  const noun = singular(doc, i)
  if (noun === null || doc.upos(i) === 'VERB') return
  const next = i + 1 < doc.length ? doc.lower(i + 1) : ''
  // "chief executive", "attorney general": the longer title comes at a later token
  if (singularNext(doc, i) && names.person[i + 1]! < 0) return
  if (names.person[i]! >= 0) return
  // "the general election", "a host country": of the noun after it
  if (doc.upos(i) === 'ADJ' && next !== '' && doc.upos(i + 1) === 'NOUN' && !JOB_NOUNS.has(next)) return
  if (noun === 'general' && /^elections?$/.test(next)) return
  // "Justice Department": a word of the name, no title
  if (names.organization[i]! >= 0 && names.spans[names.organization[i]!]!.to > i + 1) return
  const afterChief = i > 0 && doc.lower(i - 1) === 'chief'
  if (WEAK.test(noun) && !afterChief && doc.upos(i) === 'ADJ' && !/general|representative/.test(noun)) return
  const { from, organization: before, possessor } = leftOf(doc, i, names)
  let to = i + 1
  let organization = before
  let title = wordsOf(doc, from, i + 1, names)
  if (next === '-' && /^(?:elect|designate)$/.test(doc.lower(i + 2))) to = i + 3
  const right = rightOf(doc, to, names)
  if (right) {
    const whole = `${title} ${doc.slice({ from: to, to: right.to })}`
    const office = canonicalPost(whole, null)
    if (fold(office.title) !== fold(whole) || office.organization !== null) {
      title = office.title
      organization ??= office.organization
      if (right.named && fold(office.title) === fold(whole)) organization = doc.slice(right.named)
    } else if (right.named) {
      organization ??= doc.slice(right.named)
      const about = doc.slice({ from: to, to: right.named.from }).trim()
      if (/^(?:to|for)\b/.test(about)) title = `${title} ${doc.slice({ from: to, to: right.to })}`
    } else title = whole
    to = right.to
  }
  const { tense } = leftTense(doc, from, i)
  const post = canonicalPost(title, organization)
  const plural = noun !== doc.lower(i)
  return { from, to, head: i, kind: 'title', ...post, possessor, tense, plural, definite: true }
}

const singularNext = (doc: Doc, i: number) =>
  i + 1 < doc.length &&
  doc.sentenceOf(i + 1) === doc.sentenceOf(i) &&
  singular(doc, i + 1) !== null &&
  doc.upos(i + 1) !== 'VERB'

/** Words of a title from `from` to `to`, without tense words, organization names, possessors and determiners. */
function wordsOf(doc: Doc, from: number, to: number, names: NameIndex): string {
  const words: string[] = []
  for (let i = from; i < to; i++) {
    if (names.organization[i]! >= 0 && i < to - 1) continue
    if (/^(?:DET|PRON|PART)$/.test(doc.upos(i)) || /^['’]s?$/.test(doc.form(i))) continue
    words.push(doc.form(i))
  }
  return words
    .join(' ')
    .replace(/ - /g, '-')
    .replace(/^[-\s]+/, '')
}

/** How far left of the title noun its phrase reaches, and whose it is. */
function leftOf(doc: Doc, head: number, names: NameIndex) {
  const first = doc.sentence(doc.sentenceOf(head)).from
  let from = head
  let organization: string | null = null
  let possessor = -1
  while (from > first) {
    const i = from - 1
    const upos = doc.upos(i)
    if (names.person[i]! >= 0) break
    if (names.organization[i]! >= 0) {
      const span = names.spans[names.organization[i]!]!
      organization ??= doc.slice(span)
      from = Math.max(first, span.from)
      continue
    }
    if (doc.xpos(i) === 'POS') {
      possessor = i - 1
      const owner = names.organization[i - 1] ?? -1
      if (owner >= 0) {
        organization ??= doc.slice(names.spans[owner]!)
        from = names.spans[owner]!.from
      } else if (i - 1 >= first && ORGANIZATION_NOUNS.has(doc.lower(i - 1))) from = i - 1
      break
    }
    if (doc.xpos(i) === 'PRP$') {
      possessor = i
      break
    }
    const word = doc.lower(i)
    const tense = TENSE_WORDS.has(word)
    if (
      !tense &&
      !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(upos) &&
      word !== '-' &&
      !/^(?:acting|managing|founding)$/.test(word) &&
      // "the second-ranking official"
      !(i > first && doc.form(i - 1) === '-' && /^VB[GN]$/.test(doc.xpos(i)))
    )
      break
    if (word === '-' && !/^(?:ADJ|NOUN|PROPN|ADV)$/.test(i > first ? doc.upos(i - 1) : 'X')) break
    from = i
  }
  return { from, organization, possessor }
}

function leftTense(doc: Doc, from: number, head: number) {
  for (let i = from; i < head; i++) {
    // "New York's mayor"
    if (doc.form(i) === 'New' && /^\p{Lu}/u.test(doc.form(i + 1)) && i + 1 < head) continue
    const tense = TENSE_WORDS.get(doc.lower(i).replace(/^(ex|then)-.*/, '$1'))
    if (tense) return { tense }
  }
  return { tense: null }
}

/** The "of the Seed Bank" after a title: where it ends, and the name in it. */
function rightOf(doc: Doc, to: number, names: NameIndex): { to: number; named: Tokens | null } | undefined {
  if (to >= doc.length || !/^(?:of|for|at|to|on|in)$/.test(doc.lower(to))) return
  const end = doc.sentence(doc.sentenceOf(to)).to
  let i = to + 1
  if (i < end && /^(?:the|its|his|her|their|our|a|an)$/.test(doc.lower(i))) i++
  const start = i
  let named: Tokens | null = null
  while (i < end) {
    if (names.person[i]! >= 0) {
      const after = names.spans[names.person[i]!]!.to
      // "chairman of the Vellor campaign"
      if (i === start && after < end && ORGANIZATION_NOUNS.has(doc.lower(after))) {
        i = after + 1
        named = { from: start, to: i }
        break
      }
      if (i === start && doc.lower(to) === 'to') {
        named = null
        i = names.spans[names.person[i]!]!.to
        // "director to Senator Vellor"
      } else if (TITLE_NOUNS.has(doc.lower(i - 1))) return
      break
    }
    const index = names.organization[i]!
    if (index >= 0) {
      const span = names.spans[index]!
      named ??= span
      i = span.to
      if (doc.lower(to) !== 'of' && doc.lower(to) !== 'to') break
      continue
    }
    const upos = doc.upos(i)
    const word = doc.lower(i)
    if (
      /^(?:next|last|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|tomorrow|yesterday|now)$/.test(
        word,
      )
    )
      break
    if (/^(?:NOUN|PROPN|ADJ)$/.test(upos)) i++
    else if (/^(?:of|and|for|'s|’s|-|&)$/.test(word) && i + 1 < end && continues(doc, i, word)) i++
    else break
  }
  if (i === start) return
  // "prime minister of a new government"
  if (!named && /^an?$/.test(doc.lower(start - 1))) return
  // "chief for now", "director on Friday", "leader in years": no organization
  if (!named && /^(?:for|at|on|in)$/.test(doc.lower(to))) return
  if (!named && doc.upos(start) === 'PROPN') named = { from: start, to: i }
  return { to: i, named }
}

/** Whether the name goes on after a small word: "Health and Human Services", "Office of the Director of …". */
function continues(doc: Doc, i: number, word: string): boolean {
  const next = i + 1
  if (word === 'and' || word === '&')
    return doc.upos(next) === 'PROPN' && doc.upos(i - 1) === 'PROPN' && !/^(?:the)$/.test(doc.lower(next))
  return (
    doc.upos(next) === 'PROPN' ||
    (word === '-' && doc.upos(next) === 'NOUN') ||
    (word === 'of' && doc.upos(next) === 'NOUN')
  )
}

function jobPhrase(doc: Doc, i: number, names: NameIndex): PostPhrase | undefined {
  const contest = CONTEST_NOUNS.has(doc.lower(i))
  if (!contest && !JOB_NOUNS.has(doc.lower(i))) return
  // "out of the running", read as a verb
  const noun = doc.upos(i) !== 'VERB' || (contest && i > 0 && doc.lower(i - 1) === 'the')
  if (!noun || names.organization[i]! >= 0) return
  const { from, organization, possessor } = leftOf(doc, i, names)
  const all = wordsOf(doc, from, i, names).replace(contest ? /^(?:general|special|primary|runoff)$/i : /^$/, '')
  // "the Pentagon job": the organization's, whatever the post is called
  const whose = knownOrganization(all) && officeNamed(all) === null ? knownOrganization(all)!.name : null
  const words = whose === null ? all : ''
  const before = TITLE_ADJECTIVES.get(words.toLowerCase()) ?? words
  // "the prime minister's post", "the White House job", "the top diplomatic spot", "national security post"
  const whole = officeNamed(`${words} ${doc.form(i)}`) ?? officeNamed(`${words} post`)
  const title = before ? canonicalPost(before, organization) : null
  // "her re-election race": of contests only titles say for what
  const known = title !== null && ((!contest && title.organization !== null) || endsInTitle(before))
  // "the post of bishop", "the race for mayor"
  const after = postAfter(doc, i, names)
  const right = after ? undefined : rightOf(doc, i + 1, names)
  const at = right?.named ? canonicalOrganization(doc.slice(right.named)) : null
  const own = { title: '', organization: whose ?? (organization === null ? at : canonicalOrganization(organization)) }
  const post = after ?? whole ?? (known ? title : own)
  const { tense } = leftTense(doc, from, i)
  return {
    from,
    to: after?.to ?? right?.to ?? i + 1,
    head: i,
    kind: 'job',
    title: post.title,
    organization: post.organization ?? at,
    possessor,
    tense,
    plural: false,
    definite:
      possessor >= 0 ||
      /^(?:the|that|this)$/.test(doc.lower(Math.max(0, from - 1))) ||
      // "leave office": one's own
      (from === i && doc.lower(i) === 'office' && /^leav/.test(doc.lower(Math.max(0, i - 1)))),
  }
}

/** The title after "post of", "race for", "job as": within a few words. */
function postAfter(doc: Doc, i: number, names: NameIndex): PostPhrase | undefined {
  if (i + 2 >= doc.length || !/^(?:of|for|as|to)$/.test(doc.lower(i + 1))) return
  for (let k = i + 2; k < Math.min(i + 8, doc.length); k++) {
    if (!/^(?:ADJ|NOUN|PROPN|DET|PRON|PART)$/.test(doc.upos(k))) return
    const found = titlePhrase(doc, k, names)
    if (found) return found
  }
  return
}

const endsInTitle = (text: string) =>
  TITLE_NOUNS.has(text.toLowerCase().split(' ').at(-1)!) || ABSTRACT_TITLES.has(fold(text))
