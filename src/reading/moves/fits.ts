/** @module Whether what stands at a frame's places is what the frame speaks of: posts that change hands, and people. */
import type { Doc } from '../../language/doc.ts'
import { knownOrganization } from '../posts/canonical.ts'
import type { PostPhrase } from '../posts/phrases.ts'
import { ABSTRACT_TITLES, CONTEST_NOUNS } from '../posts/titles.ts'
import { negated, preposition, subject } from './clause.ts'
import type { Filled } from './fill.ts'
import type { Ground } from './ground.ts'
import type { Match } from './match.ts'
import { headOf } from './post.ts'
import { marked } from './signs.ts'

/** Whether what stands at the frame's places is what the frame speaks of. */
export function fits({ doc }: Ground, match: Match, filled: Filled): boolean {
  const { frame, word } = match
  if (filled.misfit) return false
  if (filled.incoming.length === 0 && filled.outgoing.length === 0 && filled.description === null) return false
  for (const need of frame.needs) {
    if (need === 'post' && !filled.post) return false
    if (need === 'in' && filled.incoming.length === 0) return false
    if (need === 'out' && filled.outgoing.length === 0) return false
  }
  const { post } = filled
  if (frame.id === 'will-be')
    return (
      post?.kind === 'title' &&
      !isCounted(doc, post) &&
      (post.tense === 'next' || post.tense === 'acting' || comes(doc, match.center))
    )
  if (frame.id === 'serve' || frame.id === 'lead')
    return (post?.tense === 'acting' && !isPastTense(doc, match.at)) || comes(doc, match.at)
  // "the Democratic nominee": for what, or whose, nobody says
  if (frame.id === 'pick' && post === null && filled.selector === null) return false
  // "withdrew his support for the minister"
  if (frame.id === 'withdraw' && word.lemma === 'withdraw' && withdrawsThing(doc, match.at)) return false
  // "dropped out of the running"
  if (frame.id === 'in-running' && /\b(?:out of|from) the$/.test(wordsBefore(doc, match.at))) return false
  // "her campaign manager": of the noun after it
  if (frame.id === 'candidacy' && doc.relation(match.at) === 'compound') return false
  // "quit making trouble"
  if (word.lemma === 'quit' && match.at + 1 < doc.length && doc.xpos(match.at + 1) === 'VBG') return false
  if (frame.id === 'force' && !forcesOut(doc, match.at)) return false
  if (/^(?:appoint|elect)$/.test(frame.id) && post?.kind === 'title' && isOneOfMany(doc, post)) return false
  // "remained silent"
  if (frame.id === 'stay' && word.particle === null && isState(doc, match.at)) return false
  if (frame.id === 'stay')
    return post !== null && (post.kind !== 'organization' || word.particle !== null) && post.tense !== 'former'
  // "taking charge of the case after all four prosecutors …"
  if (/^(?:take-|serve|lead|succeed|will-be)/.test(frame.id) && post?.plural) return false
  // "I am leaving because the new board chairs …": nobody has several posts of a name
  if (frame.effect === 'leaves' && post?.plural && filled.outgoing.length === 1) return false
  // "quit the group": nobody's employer
  if (frame.effect === 'leaves' && post?.kind === 'organization' && GROUP.test(post.organization ?? '')) return false
  if (frame.id === 'be-out' && !isGone(doc, match.at, post)) return false
  const contest = post !== null && CONTEST_NOUNS.has(doc.lower(post.head))
  if (frame.id === 'drop-candidate') return contest
  if (contest && frame.effect === 'leaves') return false
  if (/^(?:oust|force)$/.test(frame.id) && hasNominee(doc, match.at)) return false
  if (frame.id === 'take-over' && post === null)
    return filled.outgoing.length > 0 || (word.lemma === 'take' && doc.child(match.at, 'obj') < 0)
  // "took charge of the talks"
  if (frame.id === 'take-charge' && post === null && preposition(doc, match.object, 'of') >= 0) return false
  if (frame.id === 'go-to') return post?.kind === 'job'
  if (frame.id === 'leave' || frame.id === 'lose') return leaves(doc, match, filled)
  if (frame.id === 'move-to')
    return post !== null && (post.title !== '' || post.possessor >= 0 || headOf(post) !== null)
  if (frame.id === 'seek' || (frame.id === 'take-post' && word.object?.includes('title')))
    return post !== null && isOffice(doc, post) && (frame.id === 'seek' || near(post, match.object))
  if (frame.id === 'become') return post !== null && !post.plural && !isIndefinite(doc, post)
  if (frame.id === 'run-for' && post?.kind === 'organization')
    return knownOrganization(post.organization ?? '') !== undefined
  if (frame.id === 'no-second-term')
    return negated(doc, match.at) && /term|election/.test(doc.slice(doc.subtree(match.object)))
  return true
}

const wordsBefore = (doc: Doc, at: number) => doc.slice({ from: Math.max(0, at - 3), to: at }).toLowerCase()

const GROUP = /^(?:group|committee|panel|caucus|commission|club)$|(?:^| )party$/i

const near = (post: PostPhrase, object: number) => post.from <= object && object < post.to

/** "forced from her post", "forced to resign", not "forced to answer questions from the press". */
function forcesOut(doc: Doc, at: number): boolean {
  const then = doc.child(at, 'xcomp', 'advcl', 'ccomp')
  return (
    then < 0 ||
    !/^VB/.test(doc.xpos(then)) ||
    /^(?:resign|leave|quit|retire|step|stand|go|move|hand|give|withdraw)$/.test(doc.lemma(then))
  )
}

function withdrawsThing(doc: Doc, at: number): boolean {
  const object = doc.child(at, 'obj')
  return (
    object >= 0 &&
    !/^(?:himself|herself|themselves|bid|candidacy|candidature|name|application|nomination)$/.test(doc.lower(object))
  )
}

/** "as a leader of the group": nobody's office in particular. */
const isOneOfMany = (doc: Doc, post: PostPhrase) =>
  isIndefinite(doc, post) && /^(?:leader|adviser|advisor|member|official|executive)$/.test(doc.lower(post.head))

function isState(doc: Doc, at: number): boolean {
  const complement = doc.child(at, 'xcomp')
  return complement >= 0 && doc.upos(complement) === 'ADJ'
}

/** "is out", "is out as chief", not "is out in front" or "I'm out". */
function isGone(doc: Doc, at: number, post: PostPhrase | null): boolean {
  const next = at + 1 < doc.length ? doc.lower(at + 1) : '.'
  if (next === 'at' || (post !== null && /^(?:as|of)$/.test(next))) return true
  if (/^(?:i|we|you|it)$/.test(doc.lower(Math.max(0, subject(doc, at))))) return false
  return /^(?:[.,;:!]|after|amid|and|following|too)$/.test(next)
}

/** "the second prime minister to fall": one of a row, not the one to come. */
const isCounted = (doc: Doc, post: PostPhrase) =>
  /\b(?:most|better|best|worst|greatest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))\b/i.test(
    doc.slice({ from: Math.max(0, post.from - 1), to: post.head }),
  )

/** A post as such, not who holds it: "the speakership", "the top job", not "the secretary". */
const isOffice = (doc: Doc, post: PostPhrase) => post.kind === 'job' || ABSTRACT_TITLES.has(doc.lower(post.head))

/** "a trusted adviser": one of many, and no post that changes hands. */
function isIndefinite(doc: Doc, post: PostPhrase): boolean {
  if (post.tense !== null || post.organization !== null) return false
  for (let i = post.from; i > Math.max(0, post.from - 4); i--) if (/^an?$/.test(doc.lower(i))) return true
  return false
}

/** "dropped his nominee" speaks of who was to come. */
function hasNominee(doc: Doc, at: number): boolean {
  const object = doc.child(at, 'obj', 'nsubj:pass')
  return object >= 0 && /^(?:nominee|nomination|pick|choice|candidate|candidacy)$/.test(doc.lemma(object))
}

/** "leave" speaks of a post with a post or an employer as its object, or in the future with none. */
function leaves(doc: Doc, match: Match, { post }: Filled): boolean {
  const object = doc.child(match.at, 'obj')
  if (doc.lemma(match.at) === 'lose') return post !== null && post.kind !== 'organization'
  if (object >= 0) return post !== null && post.from <= object && object < post.to
  if (doc.lemma(match.at) !== 'leave' && doc.lemma(match.at) !== 'depart' && doc.lemma(match.at) !== 'exit')
    return post !== null
  // "before departing for a rally"
  if (post === null && /^(?:for|from)$/.test(doc.lower(Math.min(match.at + 1, doc.length - 1)))) return false
  const passing =
    doc.xpos(match.at) === 'VBG' && ['before', 'after', 'while', 'when'].some((w) => marked(doc, match.at, w))
  return isFuture(doc, match.at) || (doc.xpos(match.at) === 'VBG' && !passing) || post !== null
}

function isFuture(doc: Doc, verb: number): boolean {
  for (const c of doc.children(verb)) {
    if (
      doc.relation(c).startsWith('aux') &&
      /^(?:will|wo|'ll|’ll|would|'d|’d|shall|may|might|could|should)$/.test(doc.lower(c))
    )
      return true
    if (doc.relation(c) === 'mark' && doc.lower(c) === 'to') return true
  }
  return false
}
const isPastTense = (doc: Doc, verb: number) => doc.xpos(verb) === 'VBD'

const NAMED_TO =
  /^(?:name|nominate|tap|pick|appoint|select|choose|ask|elect|hire|choice|nominee|nomination|recruit|expect|set|slate|poise|likely|go|plan|schedule|agree|invite|return|about|due|candidate|consideration|favou?rite|want|woman|man|person)$/

/** Whether the words look ahead: "will lead", "tapped to lead", "is to be chair". */
function comes(doc: Doc, center: number): boolean {
  for (const c of doc.children(center)) {
    if (
      doc.relation(c).startsWith('aux') &&
      /^(?:will|wo|'ll|’ll|would|'d|’d|shall|may|might|could)$/.test(doc.lower(c))
    )
      return true
    if (doc.relation(c) !== 'mark' || doc.lower(c) !== 'to') continue
    const head = doc.head(center)
    // "Tomas Rydell to lead the bank", a headline
    if (head < 0 || doc.upos(head) === 'PROPN') return true
    if (/^(?:xcomp|advcl|acl|ccomp)$/.test(doc.relation(center)) && NAMED_TO.test(doc.lemma(head))) return true
  }
  return false
}
