/** @module Which post a frame speaks of: the phrase at one of its places, else the one that the words put there. */
import type { Doc } from '../../language/doc.ts'
import { canonicalPost, knownOrganization } from '../posts/canonical.ts'
import type { PostPhrase } from '../posts/phrases.ts'
import { TITLE_ADJECTIVES } from '../posts/titles.ts'
import { isPassive } from './clause.ts'
import type { Ground } from './ground.ts'
import type { Match } from './match.ts'
import { placeOf } from './place.ts'

/** The post phrase at one of the frame's places for it. */
export function postOf(ground: Ground, match: Match): PostPhrase | null {
  const { doc } = ground
  for (const place of match.frame.fills.post ?? []) {
    // "an official confirmed": the subject of a passive is who, not what
    if (place === 'object' && /^(?:appoint|elect)$/.test(match.frame.id) && isPassive(doc, match.center)) continue
    const at = placeOf(ground, match, place)
    // "As mayor, Vellor promoted him": what she was
    if (place === 'as' && at >= 0 && at < match.at && match.frame.fills.selector?.includes('agent')) continue
    const phrase = at < 0 ? undefined : phraseOf(ground, at)
    if (phrase && accepts(match, phrase, doc) && !bears(ground, phrase)) return phrase
    if (at >= 0 && /^(?:as|for|to|from|of|at|on|in)$/.test(place)) {
      const inner = [...doc.children(at)].find(
        (c) => /^(?:nmod|appos|flat|compound|xcomp|obj)/.test(doc.relation(c)) && phraseOf(ground, c),
      )
      const found = inner === undefined || doc.relation(inner) === 'compound' ? undefined : phraseOf(ground, inner)
      if (found && !bears(ground, found)) return found
    }
  }
  return nearbyPost(ground, match) ?? postBefore(ground, match)
}

/** "the mayoral candidate", "his presidential bid": the post as an adjective. */
function postBefore({ doc }: Ground, { at, object, word, frame }: Match): PostPhrase | null {
  const noun = object >= 0 ? object : at
  if (word.kind === 'verb' && object < 0) return null
  if (frame.effect === 'leaves' || frame.effect === 'stays') return null
  for (let i = noun - 1; i >= Math.max(0, noun - 3) && /^(?:ADJ|NOUN|PROPN)$/.test(doc.upos(i)); i--) {
    const title = TITLE_ADJECTIVES.get(doc.lower(i))
    if (title === undefined) continue
    const post = canonicalPost(title, null)
    return {
      from: i,
      to: noun + 1,
      head: i,
      kind: 'title',
      ...post,
      possessor: -1,
      tense: null,
      plural: false,
      definite: true,
    }
  }
  return null
}

/** "promoted two aides: Ines Vellor as dean and Tomas Rydell as provost": to each name the post right behind it. */
export function postsByName(ground: Ground, match: Match): ReadonlyMap<number, PostPhrase> {
  const found = new Map<number, PostPhrase>()
  if (!match.frame.fills.post?.includes('as')) return found
  const { doc, cast } = ground
  for (const m of cast.within(match.at, doc.sentence(doc.sentenceOf(match.at)).to)) {
    if (m.kind !== 'name' || m.to + 1 >= doc.length || doc.lower(m.to) !== 'as') continue
    const phrase = phraseOf(ground, m.to + 1) ?? phraseOf(ground, Math.min(m.to + 2, doc.length - 1))
    if (phrase?.kind === 'title' && phrase.from <= m.to + 2 && !bears(ground, phrase)) found.set(m.entity, phrase)
  }
  return found
}

const WITH_ORGANIZATION =
  /^(?:take-charge|replace|replaced-at|succeed|take-over|take-post|lead|move-to|oust|force|resign|step-aside|leave|lose|departure|resignation|dismissal|be-out|fill|stay|quit-post)$/

/** Whether the frame can speak of such a post: only some take an organization, and a job without a name must be known. */
function accepts({ frame }: Match, phrase: PostPhrase, doc: Doc): boolean {
  // "will lead the president's defence": whose, not what
  if (
    phrase.kind === 'title' &&
    phrase.to === phrase.head + 1 &&
    phrase.to < doc.length &&
    doc.xpos(phrase.to) === 'POS'
  )
    return false
  if (phrase.kind === 'organization') return WITH_ORGANIZATION.test(frame.id) || seatAt(phrase.organization) !== null
  if (phrase.kind === 'job' && phrase.title === '' && frame.id === 'stay') return true
  return phrase.kind === 'title' || phrase.title !== '' || phrase.organization !== null || phrase.definite
}

/** The seat that "elected to the Senate" speaks of; null for other organizations. */
export function seatAt(organization: string | null): string | null {
  switch (organization) {
    case 'Senate':
      return 'Senator'
    case 'House of Representatives':
      return 'Representative'
    case 'Supreme Court':
      return 'Supreme Court Justice'
    default:
      return null
  }
}

/** "Vellor's seat": the one in a parliament or on a bench, by the phrase or by the roles of whoever has it; null if unsaid. */
export function seatOf({ doc }: Ground, phrase: PostPhrase, holder: number | null): string | null {
  const said = seatAt(phrase.organization)
  if (said !== null || holder === null) return said
  const roles = doc.layers.entities[holder]!.roles.map((r) => canonicalPost(r.title, r.organization).title)
  return roles.find((title) => SEATED.test(title)) ?? null
}

const SEATED = /^(?:Senator|Representative|Member of Parliament|Supreme Court Justice|Justice|Judge|Councillor)$/

export function phraseOf({ phrases, phraseAt }: Ground, token: number): PostPhrase | undefined {
  return phrases[phraseAt[token]!]
}

/** Whether the phrase is the title of somebody named right after it: "CIA Director Mike Pompeo". */
export function bears({ doc, cast }: Ground, phrase: PostPhrase): boolean {
  if (phrase.kind !== 'title') return false
  if (cast.within(phrase.to, phrase.to + 1).some((m) => m.kind === 'name')) return true
  const next = cast.within(phrase.head - 16, phrase.head + 1).find((m) => m.kind === 'name' && phrase.head < m.to)
  return next !== undefined && next.head !== phrase.head && doc.sentenceOf(next.head) === doc.sentenceOf(phrase.head)
}

/** "… as police chief", "… as the bank's new chair": read from the words where the tree has it elsewhere. */
function nearbyPost(ground: Ground, match: Match): PostPhrase | null {
  const { doc } = ground
  const wanted = (match.frame.fills.post ?? []).filter((p) => /^(?:as|from|for|of|to|at|into|about|over)$/.test(p))
  const end = Math.min(doc.sentence(doc.sentenceOf(match.at)).to, match.at + 18)
  for (let i = match.at + 1; i < end; i++) {
    if (doc.upos(i) === 'VERB' && i > match.at + 1 && /^(?:VBD|VBZ|VBP)$/.test(doc.xpos(i))) break
    if (match.frame.id === 'expect' && /^VB/.test(doc.xpos(i))) break
    if (/^(?:;|:)$/.test(doc.form(i))) break
    if (!wanted.includes(doc.lower(i))) continue
    if (
      doc.lower(i) !== 'as' &&
      i > match.at + 2 &&
      !ground.cast.within(i - 12, i).some((m) => m.to === i || (m.to === i - 1 && doc.form(i - 1) === ','))
    )
      continue
    for (let k = i + 1; k < Math.min(i + 4, end); k++) {
      const phrase = phraseOf(ground, k)
      if (phrase && phrase.from >= i && accepts(match, phrase, doc) && !bears(ground, phrase)) return phrase
    }
  }
  const naming = match.frame.fills.post?.includes('complement')
  if (!naming) return null
  // "named Rydell police chief", "became the first woman president"
  const first = Math.min(match.at + 8, end)
  for (let i = match.at + 1; i < first; i++) {
    const phrase = phraseOf(ground, i)
    if (phrase?.kind === 'title' && phrase.from >= match.at && !bears(ground, phrase)) return phrase
    if (/^(?:,|;|that|who)$/.test(doc.lower(i)) || doc.upos(i) === 'VERB') break
  }
  return null
}

/** The post at the head of the organization, where the table knows it: "to lead the CIA". */
export function headOf(phrase: PostPhrase): string | null {
  if (phrase.organization === null) return null
  const known = knownOrganization(phrase.organization)
  const ministry = /^(?:the )?(.+) ministry$/i.exec(phrase.organization)
  if (!known && ministry) return canonicalPost(`${ministry[1]} minister`, null).title
  return known?.head ? canonicalPost(known.head, known.name).title : null
}
