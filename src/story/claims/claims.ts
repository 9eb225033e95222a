/** @module All claims of a story: every way of finding that two places say the same thing, joined, traced and weighed. */
import type { Claim, Move, Post } from '../../schema/types.ts'
import { digest } from '../../text/hash.ts'
import { settled } from '../conflicts.ts'
import { corroborationOf } from '../corroboration.ts'
import { credibilityOf } from '../credibility.ts'
import { attributionOf } from '../origins.ts'
import { compare, type Scene, spanOf } from '../scene.ts'
import { Subjects } from './about.ts'
import { answerClaims } from './answers.ts'
import { beginningClaims } from './beginnings.ts'
import { calledIn, moveClaims } from './changes-of-post.ts'
import { contraryClaims } from './contraries.ts'
import { dateClaims } from './dates.ts'
import { departureClaims } from './departures.ts'
import { disputeClaims } from './disputes.ts'
import { type Draft, distinct } from './draft.ts'
import { eventTimeClaims } from './event-times.ts'
import { factClaims } from './facts.ts'
import { mainMove } from './main-move.ts'
import { merged } from './merge.ts'
import { numberClaims } from './numbers.ts'
import { openClaims } from './open.ts'
import { pairsOf } from './pairs.ts'
import type { Passages } from './passages.ts'
import { qualifierClaims } from './qualifiers.ts'
import { quotationClaims } from './quotations.ts'
import { rankClaims } from './ranks.ts'
import { reasonClaims } from './reasons.ts'
import { withoutSelfDenial } from './same-saying.ts'
import { tenureClaims } from './tenures.ts'
import type { Movers } from './who.ts'
import { wordingClaims } from './wording.ts'

/** The claims of `scene`, those in conflict first, then by how many reports carry them. */
export function claimsOf(scene: Scene, passages: Passages, moves: readonly Move[], posts: readonly Post[]): Claim[] {
  const kept = draftsOf(scene, passages, moves, posts)
  const claims = settled(scene, kept).map((d) => ({ claim: claimOf(scene, d), turn: d.turn }))
  claims.sort(
    (a, b) =>
      Number(b.claim.conflict !== undefined) - Number(a.claim.conflict !== undefined) ||
      b.turn - a.turn ||
      b.claim.corroboration.reports - a.claim.corroboration.reports ||
      compare(a.claim.id, b.claim.id),
  )
  return [...new Map(claims.map(({ claim }) => [claim.id, claim])).values()]
}

/** What is found in every way there is, joined where it is about the same places. */
export function draftsOf(scene: Scene, passages: Passages, moves: readonly Move[], posts: readonly Post[]): Draft[] {
  const pairs = pairsOf(passages)
  const news = moves.filter((m) => !m.background)
  const movers: Movers = {
    goers: new Set(news.flatMap((m) => m.outgoing ?? [])),
    comers: new Set(news.flatMap((m) => m.incoming ?? [])),
    main: mainMove(moves)?.outgoing ?? null,
  }
  const subjects = new Subjects(scene, moves)
  const drafts = [
    ...moveClaims(scene, passages, moves, posts),
    ...departureClaims(scene, passages, movers, subjects),
    ...quotationClaims(scene, passages),
    ...disputeClaims(scene, passages, subjects, calledIn(scene, posts)),
    ...contraryClaims(scene, passages, pairs),
    ...numberClaims(passages),
    ...dateClaims(scene, passages, pairs),
    ...eventTimeClaims(scene, passages),
    ...tenureClaims(scene, passages),
    ...factClaims(scene, passages),
    ...openClaims(passages),
    ...beginningClaims(passages),
    ...reasonClaims(scene, passages),
    ...rankClaims(scene),
    ...qualifierClaims(scene, passages),
    ...wordingClaims(scene, pairs),
  ]
  const all = [...drafts, ...answerClaims(scene, passages, subjects, drafts)]
  return merged(all.filter((d) => d.places.length > 0)).flatMap((d): Draft[] => {
    const places = distinct(d.places)
    return places.length > 1 || d.kind === 'move' ? [withoutSelfDenial(scene, { ...d, places })] : []
  })
}

/** A clause as a heading: without the words that tied it to its sentence. */
function titled(text: string): string {
  const bare = text.replace(/\s+/g, ' ').trim()
  const free = bare.replace(
    /^(?:(?:and|but|or|so|yet|that|though|although|while|because|if|including|saying|adding|noting)\b,? )+/i,
    '',
  )
  const words = free === '' ? bare : free
  return closed(words.replace(/^\p{Ll}/u, (c) => c.toUpperCase()))
}

/** A quotation that is cut at the end closes there. */
function closed(words: string): string {
  if (words.lastIndexOf('“') > words.lastIndexOf('”')) return `${words}”`
  const straight = words.split('"').length - 1
  return straight % 2 === 1 && !words.endsWith('"') ? `${words}"` : words
}

function claimOf(scene: Scene, draft: Draft): Claim {
  const members = draft.places.map((p) => {
    const reading = scene.readings[p.reading]!
    const a = attributionOf(reading, p)
    return {
      ...spanOf(reading, p),
      statement: a === null ? null : scene.statement(p.reading, a).id,
      stance: p.stance,
      ...(p.value !== undefined && { value: p.value }),
    }
  })
  const { corroboration } = corroborationOf(scene, draft.places)
  return {
    id: `c${digest(`${draft.kind}|${members.map((m) => `${m.report} ${m.start} ${m.end}`).join('|')}`)}`,
    text: titled(draft.text),
    members,
    corroboration,
    ...(draft.conflict && { conflict: draft.conflict }),
    ...(draft.note && { conflictNote: draft.note }),
    credibility: credibilityOf({ members, corroboration }),
  }
}
