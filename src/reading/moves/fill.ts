/** @module The arguments of one frame at one place: who goes, who comes, which post, who decides. */
import type { Doc } from '../../language/doc.ts'
import type { PostPhrase } from '../posts/phrases.ts'
import { conjuncts, isPassive, preposition } from './clause.ts'
import type { Argument } from './frames.ts'
import type { Ground } from './ground.ts'
import type { Match } from './match.ts'
import { nearby } from './order.ts'
import { copularSubject, placeOf, SEVERAL } from './place.ts'
import { phraseOf, postOf, postsByName } from './post.ts'

export interface Filled {
  readonly outgoing: readonly number[]
  readonly incoming: readonly number[]
  readonly selector: number | null
  readonly post: PostPhrase | null
  /** Posts of those who come, where each has one of his own. */
  readonly posts: ReadonlyMap<number, PostPhrase>
  /** An incoming whom nobody names: "a replacement". */
  readonly description: string | null
  /** Tokens that those who go were read from. */
  readonly outgoingTokens: readonly number[]
  /** Tokens that the arguments were read from. */
  readonly tokens: readonly number[]
  /** Something that is no person stands where the one who goes should stand. */
  readonly misfit: boolean
}

const NO_POSTS: ReadonlyMap<number, PostPhrase> = new Map()

/** Reads the arguments of `match` from the tree, and from the order of words where the tree gives nothing. */
export function fill(ground: Ground, match: Match): Filled {
  const { doc } = ground
  const tokens: number[] = []
  const people = (argument: Argument): { found: number[]; misfit: boolean; place?: string } => {
    let misfit = false
    for (const place of match.frame.fills[argument] ?? []) {
      const at = placeOf(ground, match, place)
      // "the president's appointments", "made her own appointment": whose choice it is
      if (place === 'possessor' && match.frame.id === 'appointment' && isMade(doc, match.at)) continue
      if (at < 0) {
        const near = nearby(ground, match, place)
        if (near === null) continue
        tokens.push(near.token)
        return { found: [...new Set([near.entity, ...ground.cast.listAt(near.token)])], misfit: false, place }
      }
      const found = conjuncts(ground.doc, at)
        .map((t) => [t, personOf(ground, t)] as const)
        .filter((p): p is readonly [number, number] => p[1] !== null && !(place === 'object' && owns(ground, p[0])))
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
      // "the firing of the staff": whose firing it is does not go himself
      if (place === 'of' && match.frame.id === 'dismissal') return { found: [], misfit: true }
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
  const chooses = /^(?:replace|fill)$/.test(match.frame.id) && into.place === 'agent' && isChoosing(ground, match)
  const incoming = chooses ? [] : into.found.filter((e) => e !== chooser(ground, match))
  // nobody succeeds himself, or is toppled by himself: a pronoun or a description that says so was misread
  const by = match.frame.fills.selector?.includes('by') ? nameAfterBy(ground, match.at) : null
  const standIn = outgoingTokens.length === 1 && isStandIn(doc, outgoingTokens[0]!)
  const outgoing = standIn ? [] : out.found.filter((e) => !incoming.includes(e) && e !== by)
  const selectors = chooses ? into.found : people('selector').found
  const selector =
    selectors.find((e) => !incoming.includes(e) && !outgoing.includes(e)) ??
    (match.frame.fills.selector?.includes('agent') ? ground.cast.organizationAt(placeOf(ground, match, 'agent')) : null)
  const posts = incoming.length > 0 ? postsByName(ground, match) : NO_POSTS
  const post = postOf(ground, match) ?? posts.get(incoming.find((e) => posts.has(e))!) ?? null
  if (post) tokens.push(post.head)
  return {
    incoming: incoming.filter((e) => !outgoing.includes(e)),
    outgoing,
    selector,
    post,
    posts,
    description: null,
    outgoingTokens,
    tokens,
    misfit: out.misfit || into.misfit,
  }
}

/** "dismissed Vellor's plan": an owner is not the object, whatever the tree says. */
function owns({ doc, cast }: Ground, token: number): boolean {
  // "suggested to the minister": whom one tells
  for (const c of doc.children(token)) if (doc.relation(c) === 'case' && doc.lower(c) === 'to') return true
  const mention = cast.mentionAt(token)
  if (mention?.kind !== 'name' || mention.to >= doc.length) return false
  return (
    doc.xpos(mention.to) === 'POS' || (/^['’]$/.test(doc.form(mention.to)) && doc.lower(mention.to - 1).endsWith('s'))
  )
}

/** Whether the appointment is its maker's: several of them, or one that somebody makes. */
const isMade = (doc: Doc, noun: number) =>
  doc.xpos(noun) === 'NNS' ||
  (doc.head(noun) >= 0 && doc.lemma(doc.head(noun)) === 'make' && doc.relation(noun) === 'obj')

/** "take over from caretaker Vellor": who only minds the post does not leave it. */
function isStandIn(doc: Doc, token: number): boolean {
  for (let i = token; i >= Math.max(0, token - 2); i--) if (/^(?:caretaker|stand-in)$/.test(doc.lower(i))) return true
  return false
}

/** "the toppling of the president by General Vellor": who did it. */
function nameAfterBy({ doc, cast }: Ground, noun: number): number | null {
  const end = Math.min(doc.sentence(doc.sentenceOf(noun)).to, noun + 14)
  for (let i = noun + 1; i < end; i++)
    if (doc.lower(i) === 'by') return cast.after(i + 1, Math.min(i + 5, end))?.entity ?? null
  return null
}

/** Who names others, and not himself; null where the frame has no such part. */
function chooser(ground: Ground, match: Match): number | null {
  const { fills } = match.frame
  if (!fills.selector?.includes('agent') || !fills.in?.includes('object')) return null
  return ground.cast.personAt(placeOf(ground, match, 'agent'))
}

/** Who a word stands for: the person, or whom a description is said of: "McMaster is his pick". */
function personOf(ground: Ground, token: number): number | null {
  const { doc, cast } = ground
  if (token < 0) return null
  const own = cast.personAt(token)
  const phrase = phraseOf(ground, token)
  // "will pick the next bishop": nobody yet
  if (phrase?.tense === 'next' && /^(?:NOUN|PROPN)$/.test(doc.upos(token)) && cast.mentionAt(token)?.kind !== 'name')
    return null
  if (own !== null && cast.named(own)) return own
  const end = cast.mentionAt(token)?.to ?? (phrase?.kind === 'title' ? phrase.to : undefined)
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
  /^(?:plan|want|decide|move|consider|push|vote|seek|threaten|weigh|intend|try|look|discuss|urge|effort|bid|prepare|ready|mull|attempt|vow|promise|pledge)$/

/** "planned to replace Vellor": who plans it chooses, and does not come. */
function isChoosing({ doc }: Ground, match: Match): boolean {
  if (isPassive(doc, match.center) || preposition(doc, match.center, 'with') >= 0) return false
  if (doc.child(match.center, 'nsubj') >= 0) return false
  const head = doc.head(match.center)
  return head >= 0 && VOLITION.test(doc.lemma(head)) && doc.xpos(head) !== 'VBN' && !isPassive(doc, head)
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
