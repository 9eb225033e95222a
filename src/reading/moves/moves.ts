/** @module Finds every passage that speaks of a change in who holds a post. */
import type { Doc } from '../../language/doc.ts'
import type { Chars, Tokens } from '../../text/span.ts'
import { knownOrganization } from '../posts/canonical.ts'
import type { PostPhrase } from '../posts/phrases.ts'
import type { Attribution, Dated, MoveMention, PostRef } from '../reading.ts'
import { isBackground } from './background.ts'
import { unnamedSuccessors } from './behind.ts'
import { agent, isCounterfactual } from './clause.ts'
import { datesOf } from './dates.ts'
import { effectView, staysUntil, viewCenter } from './effect.ts'
import { type Filled, fill } from './fill.ts'
import { fits } from './fits.ts'
import { type Ground, groundOf } from './ground.ts'
import { withTimesOfAll } from './happens.ts'
import { type Match, matchesAt } from './match.ts'
import { namingBefore } from './naming.ts'
import { nameAt } from './near.ts'
import { needsOf } from './needs.ts'
import { isRuledOut } from './never.ts'
import { headOf, seatAt, seatOf } from './post.ts'
import { type Told, withPronouns } from './pronouns.ts'
import { innermost } from './span.ts'
import { titledMoves } from './titled.ts'
import { viewOf } from './view.ts'

/** The moves of one report, in text order. Linear in its length. */
export function readMoves(doc: Doc, attributions: readonly Attribution[] = []): MoveMention[] {
  const ground = groundOf(doc)
  const told: Told[] = []
  for (let i = 0; i < doc.length; i++)
    for (const match of matchesAt(doc, i)) told.push(...movesOf(ground, match, attributions))
  const moves = withPronouns(doc, ground.cast, told)
  moves.push(...titledMoves(ground, attributions))
  moves.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return [...withTimesOfAll(doc, moves), ...unnamedSuccessors(ground, moves, attributions)]
}

function movesOf(ground: Ground, match: Match, attributions: readonly Attribution[]): Told[] {
  const { doc } = ground
  if (isRuledOut(specOf(match), nearWords(doc, match.at), doc.lower(Math.min(match.at + 1, doc.length - 1)))) return []
  const filled = fill(ground, match)
  if (!fits(ground, match, filled)) return []
  const naming = namingBefore(doc, ground.cast, match.at)
  const named = naming !== null && filled.incoming.includes(naming.entity) ? naming : null
  const reading = viewOf(doc, named?.verb ?? viewCenter(doc, match))
  if (isCounterfactual(doc, match.center)) return []
  const view = effectView(match, reading, filled, staysUntil(doc, match.at))
  if (view === null) return []
  const needs = match.frame.effect === 'withdraws' ? null : needsOf(doc, match.at)
  const span = spanOf(doc, match, filled)
  // "Rydell, the successor to Vellor, spoke on Monday": the day of something else
  const aside = match.word.kind === 'noun' && doc.relation(match.at) === 'appos'
  const when = aside ? [] : datesOf(doc, match.at, view)
  const past = view === 'done' && !isAhead(doc, when)
  const base = {
    frame: match.frame.id,
    span,
    acting: filled.post?.tense === 'acting' || temporary(doc, match.at),
    reason: match.frame.reason,
    selector: filled.selector ?? (named && ground.cast.personAt(agent(doc, named.verb))),
    needs,
    standing: standingOf(doc, match),
    view: (view === 'done' && !past) || waits(view, needs) ? 'announced' : view,
    background: isBackground(doc, match, filled, reading.pluperfect, past),
    dependsOn: [],
    when,
    attribution: innermost(attributions, span),
    rule: `${match.frame.id}: ${reading.cues.join(' < ')}`,
  } as const
  const known = (list: readonly number[]) => list.filter((e) => ground.cast.named(e))
  const described = filled.incoming.find((e) => !ground.cast.named(e))
  const outs: (number | null)[] = known(filled.outgoing).length > 0 ? known(filled.outgoing) : [null]
  const ins: (number | null)[] = known(filled.incoming).length > 0 ? known(filled.incoming) : [null]
  // "had never considered anyone else": nobody was in the race
  if (match.frame.effect === 'runs' && ins[0] === null && outs[0] === null) return []
  // "to Vellor's post": who has it goes
  if (outs[0] === null && match.frame.effect === 'takes') outs[0] = holderOf(ground, filled)
  if (outs[0] === null && ins[0] === null && (filled.outgoing.length > 0 || filled.post === null)) return []
  const incomingDescription = described === undefined ? null : doc.layers.entities[described]!.name
  const pronoun = filled.outgoingTokens.find((t) => doc.upos(t) === 'PRON' || isNominal(ground, t)) ?? -1
  return outs.flatMap((outgoing) =>
    ins.map((incoming) => ({
      pronoun,
      takes: match.frame.effect === 'takes',
      mention: {
        ...base,
        post: withEmployer(
          doc,
          postRef(ground, filled.posts.get(incoming!) ?? filled.post, match, outgoing),
          filled.selector,
        ),
        outgoing,
        incoming,
        incomingDescription: incoming === null ? incomingDescription : null,
      },
    })),
  )
}

/** "will take office if parliament confirms her": announced, and only waits. */
const waits = (view: MoveMention['view'], needs: MoveMention['needs']) =>
  view === 'conditional' && (needs === 'confirmation' || needs === 'approval')

/** Whose post it is, where a name says so. */
function holderOf({ doc, cast }: Ground, { post, incoming }: Filled): number | null {
  if (post?.kind !== 'job' || post.possessor < 0 || doc.upos(post.possessor) === 'PRON') return null
  const holder = cast.personAt(post.possessor)
  return holder !== null && cast.named(holder) && !incoming.includes(holder) ? holder : null
}

/** "the minister": a description that stands for somebody named elsewhere. */
const isNominal = ({ doc, cast }: Ground, token: number) =>
  token >= 0 && doc.upos(token) === 'NOUN' && cast.mentionAt(token)?.kind === 'nominal'

/** "takes over on July 1": a present tense with a day that is still to come. */
function isAhead(doc: Doc, when: readonly Dated[]): boolean {
  const { published } = doc.layers.source
  return (
    published !== null &&
    when.some(
      (w) =>
        w.of === 'effective' &&
        /^\d{4}-(?:0\d|1[0-2])(?!\d)/.test(w.value) &&
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

/** "Harbor United named Petra Hahn as manager": the manager of the club that names her; a parliament's appointees serve elsewhere. */
function withEmployer(doc: Doc, post: PostRef, selector: number | null): PostRef {
  const by = selector === null ? null : doc.layers.entities[selector]!
  if (by?.type !== 'organization' || post.title === '' || post.organization !== null) return post
  return ELSEWHERE.test(by.name) || knownOrganization(by.name) ? post : { ...post, organization: by.name }
}

/** Bodies that appoint to posts outside of themselves. */
const ELSEWHERE =
  /\b(?:council|senate|parliament|assembly|congress|committee|commission|party|court|government|cabinet|house|board|voters|democrats|republicans|campaign)\b/i

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
      title:
        (/^(?:lead|take-charge|take-over)$/.test(match.frame.id) ? null : seatAt(phrase.organization)) ??
        headOf(phrase) ??
        seatAt(phrase.organization) ??
        '',
      organization: / ministry$/i.test(phrase.organization ?? '') ? null : phrase.organization,
      holder: outgoing,
    }
  const seat = doc.lower(phrase.head) === 'seat' ? seatOf(ground, phrase, holder ?? outgoing) : null
  if (seat !== null) return { title: seat, organization: phrase.organization, holder: holder ?? outgoing }
  const head = holder === null && outgoing === null ? headOf(phrase) : null
  return { title: head ?? '', organization: phrase.organization, holder: holder ?? outgoing }
}

function temporary(doc: Doc, at: number): boolean {
  const { from, to } = doc.sentence(doc.sentenceOf(at))
  for (let i = Math.max(from, at - 6); i < Math.min(to, at + 14); i++)
    if (
      /^(?:temporarily|interim)$/.test(doc.lower(i)) ||
      (doc.lower(i) === 'acting' && (/^(?:NOUN|ADJ|PROPN)$/.test(doc.upos(i)) || doc.lower(i + 1) === 'capacity'))
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
  const inside = (t: number) => t >= from && t < to
  const whole = [
    ...[match.at, match.center].filter(inside).map((t) => ({ from: t, to: t + 1 })),
    ...filled.tokens.filter(inside).map((t) => wholePhrase(doc, t)),
  ]
  const first = Math.min(...whole.map((w) => w.from))
  const last = Math.max(...whole.map((w) => w.to), filled.post ? filled.post.to : 0)
  return { start: doc.start(Math.max(first, from)), end: doc.end(Math.min(last, to) - 1) }
}

/** The longest phrase behind a word that is still shown whole. */
const LONGEST_PHRASE = 9

/** The name that a word of an argument stands in, else the word with what hangs from it, if that is short. */
function wholePhrase(doc: Doc, t: number): Tokens {
  const name = nameAt(doc, t)
  if (name) return name
  const { to } = doc.subtree(t)
  return { from: t, to: doc.upos(t) === 'NOUN' && to - t <= LONGEST_PHRASE ? to : t + 1 }
}
