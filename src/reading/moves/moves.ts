/** @module Finds every passage that speaks of a change in who holds a post. */
import type { Doc } from '../../language/doc.ts'
import type { Chars } from '../../text/span.ts'
import { canonicalPost, knownOrganization } from '../posts/canonical.ts'
import { type PostPhrase, postPhrases } from '../posts/phrases.ts'
import { ABSTRACT_TITLES, CONTEST_NOUNS } from '../posts/titles.ts'
import type { Attribution, Dated, MoveMention, PostRef } from '../reading.ts'
import { isBackground } from './background.ts'
import { unnamedSuccessors } from './behind.ts'
import { negated, subject } from './clause.ts'
import { datesOf } from './dates.ts'
import { type Filled, fill, type Ground, seatAt } from './fill.ts'
import { type Match, matchesAt } from './match.ts'
import { isRuledOut } from './never.ts'
import { Cast } from './people.ts'
import { type Told, withPronouns } from './pronouns.ts'
import { innermost } from './span.ts'
import { titledMoves } from './titled.ts'
import { isHedging, type Reading as ViewReading, viewOf } from './view.ts'

/** The moves of one report, in text order. Linear in its length. */
export function readMoves(doc: Doc, attributions: readonly Attribution[] = []): MoveMention[] {
  const ground = groundOf(doc)
  const told: Told[] = []
  for (let i = 0; i < doc.length; i++)
    for (const match of matchesAt(doc, i)) told.push(...movesOf(ground, match, attributions))
  const moves = withPronouns(doc, ground.cast, told)
  moves.push(...titledMoves(ground, attributions))
  moves.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return [...moves, ...unnamedSuccessors(ground, moves, attributions)]
}

/** The document with its people and posts at hand. */
export function groundOf(doc: Doc): Ground {
  const phrases = postPhrases(doc)
  const phraseAt = new Int32Array(doc.length).fill(-1)
  phrases.forEach((p, k) => {
    for (let i = p.from; i < p.to; i++) if (phraseAt[i]! < 0 || phrases[phraseAt[i]!]!.head < i) phraseAt[i] = k
    phraseAt[p.head] = k
  })
  return { doc, cast: new Cast(doc), phrases, phraseAt }
}

function movesOf(ground: Ground, match: Match, attributions: readonly Attribution[]): Told[] {
  const { doc } = ground
  if (isRuledOut(specOf(match), nearWords(doc, match.at))) return []
  const filled = fill(ground, match)
  if (!fits(ground, match, filled)) return []
  const reading = viewOf(doc, viewCenter(doc, match))
  const view = effectView(match, reading, filled, staysUntil(doc, match.at))
  if (view === null) return []
  const span = spanOf(doc, match, filled)
  const when = datesOf(doc, match.at, view === 'done')
  const past = view === 'done' && !isAhead(doc, when)
  const base = {
    frame: match.frame.id,
    span,
    acting: filled.post?.tense === 'acting' || temporary(doc, match.at),
    reason: match.frame.reason,
    selector: filled.selector,
    needs: null,
    standing: standingOf(doc, match),
    view: view === 'done' && !past ? 'announced' : view,
    background: isBackground(doc, match, filled, reading.pluperfect, past),
    dependsOn: [],
    when,
    attribution: innermost(attributions, span),
    rule: `${match.frame.id}: ${reading.cues.join(' < ')}`,
  } as const
  const named = (list: readonly number[]) => list.filter((e) => ground.cast.named(e))
  const described = filled.incoming.find((e) => !ground.cast.named(e))
  const outs: (number | null)[] = named(filled.outgoing).length > 0 ? named(filled.outgoing) : [null]
  const ins: (number | null)[] = named(filled.incoming).length > 0 ? named(filled.incoming) : [null]
  // "to Vellor's post": who has it goes
  if (outs[0] === null && match.frame.effect === 'takes') outs[0] = holderOf(ground, filled)
  if (outs[0] === null && ins[0] === null && (filled.outgoing.length > 0 || filled.post === null)) return []
  const incomingDescription = described === undefined ? null : doc.layers.entities[described]!.name
  const pronoun = filled.outgoingTokens.find((t) => doc.upos(t) === 'PRON') ?? -1
  return outs.flatMap((outgoing) =>
    ins.map((incoming) => ({
      pronoun: match.frame.effect === 'takes' ? pronoun : -1,
      mention: {
        ...base,
        post: postRef(ground, filled.post, match, outgoing),
        outgoing,
        incoming,
        incomingDescription: incoming === null ? incomingDescription : null,
      },
    })),
  )
}

/** Whose post it is, where a name says so. */
function holderOf({ doc, cast }: Ground, { post, incoming }: Filled): number | null {
  if (post?.kind !== 'job' || post.possessor < 0 || doc.upos(post.possessor) === 'PRON') return null
  const holder = cast.personAt(post.possessor)
  return holder !== null && cast.named(holder) && !incoming.includes(holder) ? holder : null
}

/** "takes over on July 1": a present tense with a day that is still to come. */
function isAhead(doc: Doc, when: readonly Dated[]): boolean {
  const { published } = doc.layers.source
  return (
    published !== null &&
    when.some(
      (w) =>
        w.of === 'effective' &&
        /^\d{4}-\d\d(?:-\d\d)?/.test(w.value) &&
        w.value.slice(0, 10) > published.slice(0, w.value.slice(0, 10).length),
    )
  )
}

const specOf = ({ word }: Match) => (word.particle ? `${word.lemma}~${word.particle}` : word.lemma)

function nearWords(doc: Doc, at: number): string[] {
  const { from, to } = doc.sentence(doc.sentenceOf(at))
  const words: string[] = []
  for (let i = Math.max(from, at - 4); i < Math.min(to, at + 9); i++) words.push(doc.lower(i))
  return words
}

/** Whether what stands at the frame's places is what the frame speaks of. */
function fits({ doc }: Ground, match: Match, filled: Filled): boolean {
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
  if (frame.id === 'stay')
    return post !== null && (post.kind !== 'organization' || word.particle !== null) && post.tense !== 'former'
  if (frame.id === 'be-out' && !isGone(doc, match.at, post)) return false
  const contest = post !== null && CONTEST_NOUNS.has(doc.lower(post.head))
  if (frame.id === 'drop-candidate') return contest
  if (contest && frame.effect === 'leaves') return false
  if (/^(?:oust|force)$/.test(frame.id) && hasNominee(doc, match.at)) return false
  if (frame.id === 'take-over' && post === null)
    return filled.outgoing.length > 0 || (word.lemma === 'take' && doc.child(match.at, 'obj') < 0)
  if (frame.id === 'go-to') return post?.kind === 'job'
  if (frame.id === 'leave') return leaves(doc, match, filled)
  if (frame.id === 'move-to')
    return post !== null && (post.title !== '' || post.possessor >= 0 || headOf(post) !== null)
  if (frame.id === 'seek' || (frame.id === 'take-post' && word.object?.includes('title')))
    return post !== null && isOffice(doc, post) && (frame.id === 'seek' || near(post, match.object))
  if (frame.id === 'become') return post !== null && !isIndefinite(doc, post)
  if (frame.id === 'run-for' && post?.kind === 'organization')
    return knownOrganization(post.organization ?? '') !== undefined
  if (frame.id === 'no-second-term')
    return negated(doc, match.at) && /term|election/.test(doc.slice(doc.subtree(match.object)))
  return true
}

const near = (post: PostPhrase, object: number) => post.from <= object && object < post.to

/** "is out", "is out as chief", not "is out in front" or "I'm out". */
function isGone(doc: Doc, at: number, post: PostPhrase | null): boolean {
  const next = at + 1 < doc.length ? doc.lower(at + 1) : '.'
  if (next === 'at' || (post !== null && /^(?:as|of)$/.test(next))) return true
  if (/^(?:i|we|you|it)$/.test(doc.lower(Math.max(0, subject(doc, at))))) return false
  return /^(?:[.,;:!]|after|amid|and|following|too)$/.test(next)
}

/** "the second prime minister to fall": one of a row, not the one to come. */
const isCounted = (doc: Doc, post: PostPhrase) =>
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th))\b/i.test(
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
  return isFuture(doc, match.at) || doc.xpos(match.at) === 'VBG' || post !== null
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
    if (head >= 0 && /^(?:xcomp|advcl|acl|ccomp)$/.test(doc.relation(center)) && NAMED_TO.test(doc.lemma(head)))
      return true
  }
  return false
}

/** "will stay on until a successor is found": the departure is only put off. */
function staysUntil(doc: Doc, at: number): boolean {
  const { to } = doc.sentence(doc.sentenceOf(at))
  for (let i = at + 1; i < Math.min(to, at + 10); i++) if (/^(?:until|through|till)$/.test(doc.lower(i))) return true
  return false
}

/** "tapping Vellor as a replacement": the verb says how far it has got. */
function viewCenter(doc: Doc, { center, frame, word }: Match): number {
  // a verb that the tagger took for a noun stands beside the verb before it
  if (word.kind === 'verb' && doc.upos(center) === 'NOUN' && frame.id !== 'will-be')
    for (let i = center - 1; i >= doc.sentence(doc.sentenceOf(center)).from; i--)
      if (doc.xpos(i) === 'VB' || /^(?:demand|urge|want|ask|insist|suggest)$/.test(doc.lemma(i))) return i
  if (frame.id !== 'replaced-at' || doc.child(center, 'cop') >= 0) return center
  const as = [...doc.children(center)].some((c) => doc.lower(c) === 'as')
  const head = doc.head(center)
  return as && head >= 0 && doc.upos(head) === 'VERB' && !isHedging(doc, head) ? head : center
}

/** The view of the move itself: to stay is not to go, to decline is not to come. */
function effectView(
  { frame }: Match,
  { view, negated: not }: ViewReading,
  { post }: Filled,
  isTemporary: boolean,
): MoveMention['view'] | null {
  if (frame.id === 'heading-out' && view === 'done') return 'planned'
  if (frame.id === 'pick' && view === 'done') return 'announced'
  switch (frame.effect) {
    case 'stays':
      if (frame.id === 'no-second-term') return view === 'denied' ? 'announced' : null
      if (not) return 'announced'
      if (view !== 'considered' && isTemporary) return 'announced'
      return view === 'considered' || view === 'conditional'
        ? 'considered'
        : view === 'denied'
          ? 'considered'
          : post?.tense === 'acting'
            ? null
            : 'denied'
    case 'withdraws':
      if (not || view === 'denied') return 'considered'
      if (view === 'considered' || view === 'conditional') return 'considered'
      return frame.id === 'decline' ? 'denied' : 'abandoned'
    case 'runs':
      // a name that was not mentioned was never in the race
      if (frame.id === 'float-name' && view === 'denied') return null
      return view === 'denied' || view === 'abandoned' ? view : 'considered'
    default:
      return view
  }
}

/** The post of a mention; a job without a name is its holder's. */
function postRef(ground: Ground, phrase: PostPhrase | null, match: Match, outgoing: number | null): PostRef {
  const { doc } = ground
  if (phrase === null) return { title: '', organization: null, holder: outgoing }
  // "would leave his post": his own, whoever the pronoun was read as
  const own = match.frame.effect === 'leaves' && phrase.possessor >= 0 && doc.upos(phrase.possessor) === 'PRON'
  const holder = phrase.possessor >= 0 && phrase.kind === 'job' && !own ? ground.cast.personAt(phrase.possessor) : null
  if (phrase.title !== '' || match.frame.effect === 'leaves')
    return { title: phrase.title, organization: phrase.organization, holder: holder ?? outgoing }
  if (phrase.kind === 'organization')
    return {
      title: headOf(phrase) ?? seatAt(phrase.organization) ?? '',
      organization: / ministry$/i.test(phrase.organization ?? '') ? null : phrase.organization,
      holder: outgoing,
    }
  const head = holder === null && outgoing === null ? headOf(phrase) : null
  return { title: head ?? '', organization: phrase.organization, holder: holder ?? outgoing }
}

/** The post at the head of the organization, where the table knows it: "to lead the CIA". */
function headOf(phrase: PostPhrase): string | null {
  if (phrase.organization === null) return null
  const known = knownOrganization(phrase.organization)
  const ministry = /^(?:the )?(.+) ministry$/i.exec(phrase.organization)
  if (!known && ministry) return canonicalPost(`${ministry[1]} minister`, null).title
  return known?.head ? canonicalPost(known.head, known.name).title : null
}

function temporary(doc: Doc, at: number): boolean {
  const { from, to } = doc.sentence(doc.sentenceOf(at))
  for (let i = Math.max(from, at - 6); i < Math.min(to, at + 14); i++)
    if (
      /^(?:temporarily|interim)$/.test(doc.lower(i)) ||
      (doc.lower(i) === 'acting' && /^(?:NOUN|ADJ|PROPN)$/.test(doc.upos(i)))
    )
      return true
  return false
}

const FAVOURED =
  /\b(?:front-?runner|favou?rite|most likely|first choice|consensus choice|favou?red|widely expected|top choice|heir apparent|leading (?:candidate|contender))\b/i
const ALTERNATIVE =
  /\b(?:less[- ]likely|alternative|another (?:candidate|contender|possib\w+|scenario|option)|other (?:candidates?|contenders?|names?|finalists?)|long ?shot|initially expected|also (?:running|considered|in the (?:race|running)))\b/i

function standingOf(doc: Doc, { at }: Match): MoveMention['standing'] {
  const sentence = doc.slice(doc.sentence(doc.sentenceOf(at)))
  if (ALTERNATIVE.test(sentence)) return 'alternative'
  return FAVOURED.test(sentence) ? 'favoured' : null
}

function spanOf(doc: Doc, match: Match, filled: Filled): Chars {
  const { from, to } = doc.sentence(doc.sentenceOf(match.at))
  const inside = [match.at, match.center, ...filled.tokens].filter((t) => t >= from && t < to)
  const first = Math.min(...inside)
  const last = Math.max(...inside, filled.post ? filled.post.to - 1 : 0)
  return { start: doc.start(first), end: doc.end(Math.min(last, to - 1)) }
}
