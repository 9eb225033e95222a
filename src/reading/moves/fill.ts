/** @module The arguments of one frame at one place: who goes, who comes, which post, who decides. */
import type { Doc } from '../../language/doc.ts'
import type { PostPhrase } from '../posts/phrases.ts'
import { TENSE_WORDS } from '../posts/titles.ts'
import { agent, conjuncts, isPassive, object, preposition, subject } from './clause.ts'
import type { Argument } from './frames.ts'
import type { Match } from './match.ts'
import type { Cast } from './people.ts'

export interface Filled {
  readonly outgoing: readonly number[]
  readonly incoming: readonly number[]
  readonly selector: number | null
  readonly post: PostPhrase | null
  /** An incoming whom nobody names: "a replacement". */
  readonly description: string | null
  /** Tokens that those who go were read from. */
  readonly outgoingTokens: readonly number[]
  /** Tokens that the arguments were read from. */
  readonly tokens: readonly number[]
  /** Something that is no person stands where the one who goes should stand. */
  readonly misfit: boolean
}

export interface Ground {
  readonly doc: Doc
  readonly cast: Cast
  readonly phrases: readonly PostPhrase[]
  /** Index into `phrases` by token, -1 where none. */
  readonly phraseAt: Int32Array
}

/** Reads the arguments of `match` from the tree, and from the order of words where the tree gives nothing. */
export function fill(ground: Ground, match: Match): Filled {
  const { doc } = ground
  const tokens: number[] = []
  const people = (argument: Argument): { found: number[]; misfit: boolean; place?: string } => {
    let misfit = false
    for (const place of match.frame.fills[argument] ?? []) {
      const at = placeOf(ground, match, place)
      if (at < 0) {
        const near = nearby(ground, match, place)
        if (near === null) continue
        tokens.push(near.token)
        return { found: [...new Set([near.entity, ...ground.cast.listAt(near.token)])], misfit: false, place }
      }
      const found = conjuncts(ground.doc, at)
        .map((t) => [t, personOf(ground, t)] as const)
        .filter((p): p is readonly [number, number] => p[1] !== null)
      if (found.length > 0) {
        tokens.push(...found.map(([t]) => t))
        return {
          found: [...new Set([...found.flatMap(([t, e]) => [e, ...ground.cast.listAt(t)]), ...listed(ground, found)])],
          misfit: false,
          place,
        }
      }
      const several = SEVERAL.test(doc.lower(at)) ? listed(ground, [[at, -1]]) : []
      if (several.length > 0) {
        tokens.push(at)
        return { found: several, misfit: false, place }
      }
      if (place === 'object' && !standsForPerson(ground, at)) misfit = true
      const near = /^(?:with|by)$/.test(place) ? nearby(ground, match, place) : null
      if (near !== null) {
        tokens.push(near.token)
        return { found: [...new Set([near.entity, ...ground.cast.listAt(near.token)])], misfit: false, place }
      }
    }
    return { found: [], misfit }
  }
  const into = people('in')
  const before = tokens.length
  const out = people('out')
  const outgoingTokens = tokens.slice(before)
  const chooses = match.frame.id === 'replace' && into.place === 'agent' && isChoosing(ground, match)
  const incoming = chooses ? [] : into.found
  // nobody succeeds himself: a pronoun that says so was misread
  const outgoing = out.found.filter((e) => !incoming.includes(e))
  const selectors = chooses ? into.found : people('selector').found
  const selector = selectors.find((e) => !incoming.includes(e) && !outgoing.includes(e)) ?? null
  const post = postOf(ground, match)
  if (post) tokens.push(post.head)
  return {
    incoming: incoming.filter((e) => !outgoing.includes(e)),
    outgoing,
    selector,
    post,
    description: null,
    outgoingTokens,
    tokens,
    misfit: out.misfit || into.misfit,
  }
}

/** Who a word stands for: the person, or whom a description is said of: "McMaster is his pick". */
function personOf(ground: Ground, token: number): number | null {
  const { doc, cast } = ground
  const own = cast.personAt(token)
  if (own !== null && cast.named(own)) return own
  const end = cast.mentionAt(token)?.to ?? phraseOf(ground, token)?.to
  const beside = end === undefined || doc.upos(token) === 'PRON' ? null : namedAfter(ground, end)
  if (beside !== null) return beside
  const said = doc.upos(token) === 'NOUN' ? cast.personAt(copularSubject(doc, token, token)) : null
  return said !== null && cast.named(said) ? said : own
}

/** "a Republican senator from Utah, Tomas Rydell": the name after the description. */
function namedAfter({ doc, cast }: Ground, end: number): number | null {
  let i = end
  while (i < doc.length && i < end + 4 && /^(?:of|from|in|at|the)$|^[A-Z]/.test(doc.form(i))) i++
  if (doc.form(Math.min(i, doc.length - 1)) !== ',') return null
  const next = cast.within(i + 1, i + 2).find((m) => m.kind === 'name')
  return next && cast.named(next.entity) ? next.entity : null
}

const LISTING = /^(?:including|included|like|namely|:|—|--)$/
const LISTING_MANY = /^(?:including|included|include|includes|like|namely|:|—|--|are|were)$/
const SEVERAL = /^(?:those|candidates|contenders|names|finalists|possibilities|front-?runners|favou?rites|others)$/

/** Names after a description of several: "other lawmakers, including Reps. A, B and C". */
function listed({ doc, cast }: Ground, found: readonly (readonly [number, number])[]): number[] {
  const last = found.at(-1)
  if (!last || (last[1] >= 0 && cast.named(last[1]))) return []
  const end = doc.sentence(doc.sentenceOf(last[0])).to
  let i = last[0] + 1
  while (
    i < Math.min(end, last[0] + 14) &&
    !(last[1] < 0 || SEVERAL.test(doc.lower(last[0])) ? LISTING_MANY : LISTING).test(doc.lower(i))
  )
    i++
  if (i >= Math.min(end, last[0] + 14)) return []
  const names: number[] = []
  for (const m of cast.within(i + 1, end))
    if (m.kind === 'name' && m.to <= end && cast.named(m.entity)) {
      if (doc.relation(m.head) === 'nmod:poss' || (m.to < end && doc.xpos(m.to) === 'POS')) continue
      names.push(m.entity)
    }
  return names
}

const VOLITION =
  /^(?:plan|want|decide|move|consider|push|vote|seek|threaten|weigh|intend|try|look|discuss|urge|effort|bid|prepare|ready|mull|attempt)$/

/** "planned to replace Vellor": who plans it chooses, and does not come. */
function isChoosing({ doc }: Ground, match: Match): boolean {
  if (isPassive(doc, match.center) || preposition(doc, match.center, 'with') >= 0) return false
  if (doc.child(match.center, 'nsubj') >= 0) return false
  const head = doc.head(match.center)
  return head >= 0 && VOLITION.test(doc.lemma(head)) && doc.xpos(head) !== 'VBN' && !isPassive(doc, head)
}

/** The token at a place of the frame, -1 if nothing stands there. */
function placeOf({ doc, cast }: Ground, { center, at, object: wanted, word }: Match, place: string): number {
  switch (place) {
    case 'agent':
      return (isPassive(doc, center) ? undefined : subjectByOrder(cast, doc, center)) ?? agent(doc, center)
    case 'object':
      if (wanted >= 0) return wanted
      return (isPassive(doc, center) ? subjectByOrder(cast, doc, center) : undefined) ?? object(doc, center)
    case 'subject':
      return copularSubject(doc, center, at)
    case 'possessor':
      return possessorOf(doc, wanted >= 0 ? wanted : word.kind === 'noun' ? at : object(doc, center))
    case 'complement':
      return wanted >= 0 ? wanted : complement(doc, center)
    default: {
      const own = preposition(doc, center, place)
      return own >= 0 || wanted < 0 ? own : preposition(doc, wanted, place)
    }
  }
}

/**
 * The subject that the order of words shows: "after Tomas Rydell resigned" has it between the conjunction and the verb,
 * "Tomas Rydell, head of the bank, resigned" before the first comma.
 */
function subjectByOrder(cast: Cast, doc: Doc, verb: number): number | undefined {
  const passive = isPassive(doc, verb)
  const name = cast.within(verb - 8, verb).find((m) => m.to === verb && m.kind === 'name')
  if (!passive && name && name.from > 0 && CONJUNCTION.test(doc.lower(name.from - 1))) return name.head
  const asked =
    doc.lower(verb - 1) === 'to' ? cast.within(verb - 9, verb - 1).find((m) => m.to === verb - 1) : undefined
  if (asked && asked.from > 0 && ASKED.test(doc.lower(asked.from - 1))) return asked.head
  let i = verb - 1
  while (i > 0 && /^(?:AUX|ADV|PART)$/.test(doc.upos(i))) i--
  const { from } = doc.sentence(doc.sentenceOf(verb))
  if (doc.form(i) !== ',') return
  const first = cast.within(from, i).find((m) => m.kind === 'name' && doc.form(m.to) === ',' && m.to < i)
  if (!first || (first.from - from > 5 && doc.upos(first.from - 1) !== 'VERB') || !cast.named(first.entity)) return
  // another clause in between has a subject of its own
  for (let k = first.to; k < i; k++) if (/^(?:;|:|that|said|says)$/.test(doc.lower(k))) return
  return first.head
}

const ASKED =
  /^(?:on|for|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|tell|told|press(?:ed|ing)?|forc(?:ed|ing)|wants?|wanted|pressured)$/

const CONJUNCTION = /^(?:after|when|before|since|because|if|until|once|while|whether)$/

const possessorOf = (doc: Doc, i: number) => (i < 0 ? -1 : doc.child(i, 'nmod:poss'))

/** "Rydell is the favourite", "the favourite, Rydell", "name Rydell as the favourite". */
function copularSubject(doc: Doc, center: number, at: number): number {
  if (SEVERAL.test(doc.lower(at)) && doc.relation(at) === 'nsubj') return at
  if (doc.child(center, 'cop') >= 0 || doc.lemma(center) === 'be') return subject(doc, center)
  if (doc.upos(center) === 'VERB' && center === at) return subject(doc, center)
  // "Her replacement will be Tomas Rydell"
  if (doc.relation(at) === 'nsubj' && doc.head(at) >= 0 && doc.child(doc.head(at), 'cop') >= 0) return doc.head(at)
  if (doc.relation(at) === 'appos') return doc.head(at)
  const appos = doc.child(at, 'appos')
  if (appos >= 0) return appos
  let head = doc.head(at)
  // "the White House favorite", read as an adjective of its neighbour
  if (head >= 0 && doc.upos(at) === 'ADJ' && doc.head(head) >= 0) head = doc.head(head)
  if (head < 0) return -1
  if (/^(?:become|remain|emerge|seem)$/.test(doc.lemma(head))) return subject(doc, head)
  // "in the running", "as a possible successor": through the verb
  if (/^(?:obl|xcomp|advcl)$/.test(doc.relation(at)) && doc.upos(head) === 'VERB') {
    const as = [...doc.children(at)].some((c) => doc.lower(c) === 'as')
    const patient = as ? objectOrOn(doc, head) : -1
    return patient >= 0 ? patient : subject(doc, head)
  }
  // "Castro as a successor": hangs from the name itself
  if (doc.relation(at) === 'nmod' && [...doc.children(at)].some((c) => doc.lower(c) === 'as')) return head
  return -1
}

/** "settled on Vellor as": what stands after "on" is the object. */
function objectOrOn(doc: Doc, verb: number): number {
  const own = object(doc, verb)
  return own >= 0 ? own : preposition(doc, verb, 'on')
}

/** "named him police chief", "became governor". */
function complement(doc: Doc, verb: number): number {
  const xcomp = doc.child(verb, 'xcomp')
  if (xcomp >= 0) {
    if (/^(?:NOUN|PROPN|ADJ)$/.test(doc.upos(xcomp))) return xcomp
    // "named to be chief": the predicate under "be"
    if (doc.child(xcomp, 'cop') >= 0) return xcomp
  }
  let last = -1
  for (const c of doc.children(verb))
    if (/^(?:obj|iobj|ccomp|obl:unmarked|nmod|attr|appos)$/.test(doc.relation(c)) && c > verb) last = c
  const patient = object(doc, verb)
  return last !== patient || !isPassive(doc, verb)
    ? last === patient && doc.lemma(verb) !== 'become'
      ? -1
      : last
    : last
}

/** The post phrase at one of the frame's places for it. */
function postOf(ground: Ground, match: Match): PostPhrase | null {
  const { doc } = ground
  for (const place of match.frame.fills.post ?? []) {
    // "an official confirmed": the subject of a passive is who, not what
    if (place === 'object' && match.frame.id === 'appoint' && isPassive(doc, match.center)) continue
    const at = placeOf(ground, match, place)
    const phrase = at < 0 ? undefined : phraseOf(ground, at)
    if (phrase && accepts(match, phrase) && !bears(ground, phrase)) return phrase
    if (at >= 0 && /^(?:as|for|to|from|of|at|on|in)$/.test(place)) {
      const inner = [...doc.children(at)].find(
        (c) => /^(?:nmod|appos|flat|compound|xcomp|obj)/.test(doc.relation(c)) && phraseOf(ground, c),
      )
      if (inner !== undefined && doc.relation(inner) !== 'compound') return phraseOf(ground, inner)!
    }
  }
  return nearbyPost(ground, match)
}

const WITH_ORGANIZATION =
  /^(?:take-charge|replace|replaced-at|succeed|take-over|take-post|lead|move-to|oust|force|resign|leave|departure|be-out|fill|stay|quit-post)$/

/** Whether the frame can speak of such a post: only some take an organization, and a job without a name must be known. */
function accepts({ frame }: Match, phrase: PostPhrase): boolean {
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

function phraseOf({ phrases, phraseAt }: Ground, token: number): PostPhrase | undefined {
  return phrases[phraseAt[token]!]
}

/** Whether the phrase is the title of somebody named right after it: "CIA Director Mike Pompeo". */
export function bears({ doc, cast }: Ground, phrase: PostPhrase): boolean {
  if (phrase.kind !== 'title') return false
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
      if (phrase && phrase.from >= i && accepts(match, phrase) && !bears(ground, phrase)) return phrase
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

/** Whether a phrase that no mention covers may still mean a person: "the general", "him", "them". */
function standsForPerson(ground: Ground, token: number): boolean {
  const { doc } = ground
  if (doc.upos(token) === 'PRON')
    return /^(?:him|her|he|she|them|me|himself|herself|who|whom|i|us|you)$/.test(doc.lower(token))
  if (ground.phrases[ground.phraseAt[token]!]?.kind === 'title') return true
  return /^(?:man|woman|person|people|official|officer|aide|lawmaker|someone|somebody|anyone|members?|staff|nobody|general|lawyer|diplomat|veteran|former)$/.test(
    doc.lemma(token),
  )
}

/** Where the tree has nothing at a place: read from the order of the words. */
function nearby(ground: Ground, match: Match, place: string): Near {
  const { doc } = ground
  const { from, to } = doc.sentence(doc.sentenceOf(match.at))
  if (place === 'possessor') return possessorBefore(ground, match.object >= 0 ? match.object : match.at, from)
  if (/^(?:with|by|of|from|to|for|on|toward|towards)$/.test(place)) return personAfter(ground, match.at, place, to)
  if (match.word.kind !== 'verb') return null
  const passive = isPassive(doc, match.center)
  if (place === 'agent') return passive ? personAfter(ground, match.at, 'by', to) : personBefore(ground, match.at, from)
  if (place !== 'object') return null
  return passive ? personBefore(ground, match.at, from) : match.object < 0 ? personNext(ground, match.at, to) : null
}

type Near = { entity: number; token: number } | null

function personNext({ doc, cast }: Ground, at: number, to: number): Near {
  const next = cast.within(at - 8, at + 7).find((m) => m.head > at && m.to > at + 1 && m.to <= to)
  if (!next || (next.from > at + 1 && between(doc, at + 1, next.from))) return null
  return { entity: next.entity, token: next.head }
}

function personBefore({ doc, cast }: Ground, at: number, from: number): Near {
  const last = cast.before(at, from)
  if (!last || last.to < at - 6 || /^['’]s?$/.test(doc.form(last.to)) || between(doc, last.to, at)) return null
  return { entity: last.entity, token: last.head }
}

/** "replaced at the bank by Tomas Rydell": the word, then somebody, before the clause ends. */
function personAfter({ doc, cast }: Ground, at: number, word: string, to: number): Near {
  const near = word === 'by' || word === 'with' ? 14 : 2
  for (let i = at + 1; i < Math.min(at + near, to); i++) {
    if (/^[;:.?!]$/.test(doc.form(i)) || /^(?:VBD|VBZ|VBP)$/.test(doc.xpos(i))) return null
    if (doc.lower(i) !== word) continue
    const next = cast.after(i + 1, Math.min(i + 4, to))
    return next && !between(doc, i + 1, next.from) ? { entity: next.entity, token: next.head } : null
  }
  return null
}

/** "Vellor's sudden departure", "her abrupt exit". */
function possessorBefore({ doc, cast }: Ground, at: number, from: number): Near {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    if (/^['’]s?$/.test(doc.form(i)) || doc.xpos(i) === 'POS') {
      const owner = cast.mentionAt(i - 1)
      return owner && owner.to >= i && owner.from < i ? { entity: owner.entity, token: owner.head } : null
    }
    if (doc.xpos(i) === 'PRP$') {
      const owner = cast.mentionAt(i)
      return owner ? { entity: owner.entity, token: i } : null
    }
    if (!/^(?:ADJ|NOUN|ADV|PUNCT|VERB)$/.test(doc.upos(i))) return null
  }
  return null
}

/** Whether a verb, a noun or a clause boundary stands between two places. */
function between(doc: Doc, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (TENSE_WORDS.has(doc.lower(i))) continue
    if (/^(?:VERB|NOUN|PROPN)$/.test(doc.upos(i))) return true
    if (/^[;:.?!]$/.test(doc.form(i))) return true
  }
  return false
}
