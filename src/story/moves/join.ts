/** @module Joins what many reports say of the same change: one move for each post, who goes and who comes. */
import { fold, type PostName } from '../../reading/posts/canonical.ts'
import type { Move, MoveStatus, Post } from '../../schema/types.ts'
import { digest } from '../../text/hash.ts'
import { compare, type Scene, spanOf } from '../scene.ts'
import { careersOf } from './careers.ts'
import { PUBLIC, withoutElections } from './elections.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import { isNews } from './news.ts'
import { statusOf, type Verdict } from './status.ts'
import { type Vacancy, vacanciesOf } from './vacancies.ts'

export interface Joined {
  readonly moves: readonly Move[]
  readonly posts: readonly Post[]
}

interface Draft {
  readonly vacancy: Vacancy
  readonly outgoing: string | null
  readonly incoming: string | null
  evidence: Evidence[]
  verdict: Verdict
}

/** The moves of a story and the posts they are about. Independent of the order of the reports. */
export function joinMoves(scene: Scene): Joined {
  const evidence = evidenceOf(scene, careersOf(scene))
  const news = withoutElections(evidence.filter((e) => isNews(scene, e, evidence)))
  const vacancies = vacanciesOf(news)
  const choosing = selectorsOf(scene, news)
  const drafts = vacancies.flatMap((v) => draftsOf(scene, v)).filter((d, _, all) => !isMisread(d, all, choosing))
  const moves = drafts.map((d) => moveOf(scene, d, drafts)).sort((a, b) => compare(a.id, b.id))
  const posts = [...new Map(drafts.map((d) => [postId(d.vacancy.post), d.vacancy.post]))]
    .map(([id, post]) => ({ id, ...post }))
    .sort((a, b) => compare(a.id, b.id))
  return { moves: linked(moves), posts }
}

/** One draft for each pair of people; who only goes is joined to who surely comes. */
function draftsOf(scene: Scene, vacancy: Vacancy): Draft[] {
  const { evidence } = vacancy
  const leaving = [...new Set(evidence.flatMap((e) => (e.outgoing ? [e.outgoing] : [])))]
  const holder = leaving.sort((a, b) => count(evidence, a) - count(evidence, b)).at(-1) ?? null
  const selectors = selectorsOf(scene, evidence)
  const pairs = new Map<string, { outgoing: string | null; incoming: string | null; evidence: Evidence[] }>()
  for (const e of evidence) {
    if (e.incoming !== null && e.incoming === holder && e.outgoing === null) continue
    if (e.incoming !== null && selectors.has(e.incoming)) continue
    const partner = e.incoming === null ? null : evidence.find((x) => x.incoming === e.incoming && x.outgoing !== null)
    const outgoing = e.outgoing ?? partner?.outgoing ?? (e.incoming !== null ? holder : null)
    const key = `${outgoing} ${e.incoming}${apart(e, evidence) ? ' acting' : ''}`
    const pair = pairs.get(key) ?? { outgoing, incoming: e.incoming, evidence: [] }
    pair.evidence.push(e)
    pairs.set(key, pair)
  }
  const drafts = [...pairs.values()].map((p) => ({
    ...p,
    vacancy,
    verdict: statusOf(p.evidence.some((e) => !isTitled(e)) ? p.evidence.filter((e) => !isTitled(e)) : p.evidence),
  }))
  return drafts.flatMap((d) => absorb(d, drafts)).filter((d) => isTold(d, drafts))
}

/** Who acts for the time being and is a candidate for good makes two moves. */
function apart(e: Evidence, evidence: readonly Evidence[]): boolean {
  if (!e.mention.acting || e.incoming === null || e.mention.view === 'considered') return false
  const lasting = evidence.filter((x) => x.incoming === e.incoming && !x.mention.acting)
  return lasting.length > 0 && lasting.every((x) => /^(?:considered|abandoned|denied)$/.test(x.mention.view))
}

/** Who appoints to the post does not take it; but who is told to take it more often was misread as the one who appoints. */
function selectorsOf(scene: Scene, evidence: readonly Evidence[]): ReadonlySet<string> {
  const found = evidence.flatMap((e) =>
    e.mention.selector === null ? [] : [scene.identities.idOf(e.reading, e.mention.selector)],
  )
  const chosen = (id: string) => evidence.filter((e) => e.incoming === id && e.byName).length
  return new Set(found.filter((id): id is string => id !== null && chosen(id) <= found.filter((x) => x === id).length))
}

/**
 * "The minister", "him", said of one who may go: not whoever chooses others in this story, nor who has just come.
 * A description may have been read as the wrong one of two who bear it.
 */
function isMisread(d: Draft, drafts: readonly Draft[], choosing: ReadonlySet<string>): boolean {
  if (d.incoming !== null || d.outgoing === null || RANK[d.verdict.status] >= RANK.planned) return false
  if (d.evidence.some((e) => e.byName)) return false
  return (
    choosing.has(d.outgoing) ||
    drafts.some((x) => x.vacancy === d.vacancy && x.incoming === d.outgoing && RANK[x.verdict.status] >= RANK.planned)
  )
}

/** Said by a title alone: "acting director Vellor". */
const isTitled = (e: Evidence) => e.mention.frame.startsWith('title-')

const count = (evidence: readonly Evidence[], person: string) => evidence.filter((e) => e.outgoing === person).length

const RANK: Record<MoveStatus, number> = {
  conditional: 0,
  considered: 1,
  planned: 2,
  announced: 3,
  done: 3,
  denied: -1,
  abandoned: -1,
}

/** A departure is told by the move of the successor, where that one is as sure as the departure itself. */
function absorb(draft: Draft, drafts: readonly Draft[]): Draft[] {
  if (draft.incoming !== null || draft.outgoing === null) return [draft]
  const rank = RANK[draft.verdict.status]
  if (rank < 0) return [draft]
  const successor = drafts
    .filter(
      (d) =>
        d.incoming !== null &&
        d.outgoing === draft.outgoing &&
        !isActing(d) &&
        RANK[d.verdict.status] >= Math.max(1, rank),
    )
    .sort((a, b) => preference(b) - preference(a))[0]
  if (!successor) return [draft]
  successor.evidence = [...successor.evidence, ...draft.evidence]
  successor.verdict = {
    ...successor.verdict,
    against: [...successor.verdict.against, ...draft.verdict.against],
  }
  return []
}

const preference = (d: Draft) =>
  RANK[d.verdict.status] * 10 +
  (standing(d) === 'favoured' ? 5 : standing(d) === 'alternative' ? -5 : 0) +
  d.evidence.length

const isActing = (d: Draft) => d.evidence.some((e) => e.mention.acting)

/** Candidates need an open post: who runs for an office that nobody leaves is no news of a succession. */
function isTold(draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.outgoing === null && draft.incoming === null) return false
  // a pronoun alone may be misread
  if (!draft.evidence.some((e) => e.named) && draft.evidence.length < 3) return false
  // who stays where nobody said he might go is no news
  if (draft.incoming === null && draft.evidence.every((e) => e.mention.frame === 'stay')) return false
  if (draft.outgoing !== null) return true
  const running = draft.evidence.every(
    (e) => e.mention.view === 'considered' || e.mention.view === 'abandoned' || e.mention.view === 'denied',
  )
  if (!running || drafts.some((d) => d.outgoing !== null)) return true
  return !PUBLIC.test(draft.vacancy.post.title) && draft.evidence.some((e) => e.explicit)
}

function standing(d: Draft): Move['standing'] {
  const said = d.evidence.flatMap((e) => (e.mention.standing ? [e.mention.standing] : []))
  const favoured = said.filter((s) => s === 'favoured').length
  return said.length === 0 ? null : favoured * 2 >= said.length ? 'favoured' : 'alternative'
}

const postId = (post: PostName) => `j${digest(`${fold(post.title)}|${fold(post.organization ?? '')}`)}`

function moveOf(scene: Scene, draft: Draft, drafts: readonly Draft[]): Move {
  const { vacancy, outgoing, incoming, evidence } = draft
  const post = postId(vacancy.post)
  const first = <T>(pick: (e: Evidence) => T | null | undefined): T | undefined => {
    for (const e of evidence) {
      const value = pick(e)
      if (value !== null && value !== undefined) return value
    }
    return undefined
  }
  const { status } = draft.verdict
  const against = draft.verdict.against
  const rivals = drafts.filter((d) => d.vacancy === vacancy && d.incoming !== null && d !== draft)
  const own = standing(draft)
  const reason = first((e) => (e.outgoing ? e.mention.reason : null))
  const selector = first((e) =>
    e.mention.selector === null ? null : scene.identities.idOf(e.reading, e.mention.selector),
  )
  const needs = RANK[status] < 0 ? undefined : first((e) => (against.includes(e) ? null : e.mention.needs))
  const description = incoming === null ? first((e) => e.mention.incomingDescription) : undefined
  return {
    id: `m${digest(`${post} ${outgoing} ${incoming}${evidence.every((e) => e.mention.acting) ? ' acting' : ''}`)}`,
    post,
    outgoing,
    incoming,
    ...(description && { incomingDescription: description }),
    status,
    standing: incoming === null ? null : (own ?? (rivals.length > 0 && RANK[status] < 2 ? 'alternative' : null)),
    dependsOn: [],
    ...(isActing(draft) && incoming !== null && { acting: true }),
    ...(reason && { reason }),
    ...(selector && { selector }),
    ...(needs && { needs }),
    when: distinct(
      dated(draft).flatMap((e) =>
        // who asks not to be named announces nothing
        e.mention.when
          .filter((w) => w.of !== 'announced' || !e.anonymous)
          .map((w) => ({ of: w.of, span: span(scene, e, w.span), value: w.value })),
      ),
    ),
    evidence: evidence.filter((e) => !against.includes(e)).map((e) => passage(scene, e)),
    ...(against.length > 0 && { against: against.map((e) => passage(scene, e)) }),
  }
}

/** The evidence whose dates are the move's: none that only thought of it, unless nobody did more. */
const dated = ({ evidence, verdict }: Draft) =>
  evidence.filter(
    (e) => !verdict.against.includes(e) && (verdict.status === 'considered' || e.mention.view !== 'considered'),
  )

const span = (scene: Scene, e: Evidence, chars: { start: number; end: number }) =>
  spanOf(scene.readings[e.reading]!, chars)

function passage(scene: Scene, e: Evidence) {
  const { attribution } = e.mention
  return {
    ...span(scene, e, e.mention.span),
    statement: attribution === null ? null : scene.statement(e.reading, attribution).id,
  }
}

const distinct = <T extends { span: { report: string; start: number } }>(list: readonly T[]): T[] => [
  ...new Map(list.map((x) => [`${x.span.report} ${x.span.start}`, x])).values(),
]

/** The chain: who leaves a post for another one opens it by getting the other. */
function linked(moves: readonly Move[]): Move[] {
  return moves.map((m) => ({
    ...m,
    dependsOn:
      m.outgoing === null
        ? []
        : moves
            .filter((x) => x.incoming === m.outgoing && x.post !== m.post && x.id !== m.id && m.incoming !== x.outgoing)
            .map((x) => x.id),
  }))
}
