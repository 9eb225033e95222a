/** @module What a later report did to what an earlier one said: added, confirmed, denied, corrected, withdrawn, or a new status. */
import type { Reading } from '../reading/reading.ts'
import type { Change, Claim, Move, Post, Span } from '../schema/types.ts'
import { perObject } from '../text/memo.ts'
import { calledIn } from './claims/changes-of-post.ts'
import { type Called, moveName } from './claims/move-words.ts'
import { DEMANDED } from './claims/positions.ts'
import { isQuestion, toldOnce } from './claims/questions.ts'
import { compare, type Scene, spanOf } from './scene.ts'

const CORRECTION =
  /\b(?:(?:a|an) (?:previous|earlier) (?:version|edition) of this (?:article|story|report|post)|this (?:article|story|report|post) (?:has been|was) (?:updated and )?corrected|correction(?:,? [A-Z][a-z]+\.? \d+)?:|clarification:|an earlier (?:headline|caption))/i
/** A longer note is no note. */
const LONGEST = 3000
const WITHDRAWN = /\b(?:retract\w*|withdr\w+|removed|no longer stands|deleted)\b/i

/** Changes between reports of different days, and corrections that a report makes of itself; in order of time. */
export function changesOf(
  scene: Scene,
  claims: readonly Claim[],
  moves: readonly Move[],
  posts: readonly Post[],
): Change[] {
  const called = calledIn(scene, posts)
  const days = new Map(scene.readings.map((r) => [r.report.id, r.report.published?.slice(0, 10) ?? null]))
  const changes = [
    ...claims.flatMap((c) => ofClaim(c, days)),
    ...moves.flatMap((m) => ofMove(scene, m, days, called)),
    ...corrections(scene, claims, moves),
  ]
  const when = (c: Change) => days.get(c.report) ?? ''
  return toldOnce(changes, claims, moves, called).sort(
    (a, b) =>
      compare(when(a), when(b)) || compare(a.report, b.report) || compare(a.kind, b.kind) || compare(a.of, b.of),
  )
}

type Days = ReadonlyMap<string, string | null>
type Member = Claim['members'][number]

const bare = ({ report, start, end, text }: Span): Span => ({ report, start, end, text })
/** The members of the first day, and those of each later day. */
function byDay<T extends { report: string }>(items: readonly T[], days: Days): { first: T[]; later: T[] } {
  const dated = items
    .filter((m) => days.get(m.report))
    .sort((a, b) => compare(days.get(a.report)!, days.get(b.report)!))
  const day = dated[0] && days.get(dated[0].report)
  return {
    first: dated.filter((m) => days.get(m.report) === day),
    later: dated.filter((m) => days.get(m.report) !== day),
  }
}

function ofClaim(claim: Claim, days: Days): Change[] {
  const { first, later } = byDay(claim.members, days)
  const asserted = first.filter((m) => m.stance === 'asserts')
  if (asserted.length === 0 || later.length === 0) return []
  const made = (kind: Change['kind'], m: Member, text: string): Change[] => [
    { kind, of: claim.id, report: m.report, text, evidence: [bare(asserted[0]!), bare(m)] },
  ]
  const denial = later.find((m) => m.stance === 'denies')
  if (denial && !first.some((m) => m.stance === 'denies')) return made('denied', denial, `Denied later: ${claim.text}`)
  const lastDay = days.get(later.at(-1)!.report)
  const moved = differently(
    claim,
    asserted,
    later.filter((m) => days.get(m.report) === lastDay),
  )
  if (moved) return made('status', moved.to, `${claim.text}: ${moved.from.value}, later ${moved.to.value}`)
  const kinds = (members: readonly Member[]) =>
    claim.corroboration.origins
      .filter((o) => o.members.some((i) => members.includes(claim.members[i]!)))
      .map((o) => o.kind)
  const onRecord = later.find((m) => m.stance === 'asserts' && kinds([m]).some((k) => k !== 'unnamed'))
  if (onRecord && !isQuestion(claim) && kinds(asserted).length > 0 && kinds(asserted).every((k) => k === 'unnamed'))
    return made('confirmed', onRecord, `On the record later: ${claim.text}`)
  return []
}

/** An answer of the first day and another of the last, on which nobody gives the first any more. Dates, numbers and reasons that differ are conflicts, not changes. */
function differently(
  claim: Claim,
  first: readonly Member[],
  last: readonly Member[],
): { from: Member; to: Member } | null {
  if (claim.conflict !== undefined && claim.conflict !== 'status') return null
  const telling = (m: Member) => m.value !== undefined && m.value !== DEMANDED
  const has = (list: readonly Member[], m: Member) => list.some((x) => x.value === m.value)
  if (last.some((m) => telling(m) && has(first, m))) return null
  const [from, to] = [first.find(telling), last.find(telling)]
  return from && to ? { from, to } : null
}

/** Views of one move by report, the furthest of each. */
const VIEWS = ['considered', 'conditional', 'planned', 'announced', 'done', 'abandoned', 'denied']

function ofMove(scene: Scene, move: Move, days: Days, called: Called): Change[] {
  const viewed = scene.readings.flatMap((reading) =>
    reading.moves.flatMap((m) => {
      const e = move.evidence.find(
        (x) => x.report === reading.report.id && x.start < m.span.end && m.span.start < x.end,
      )
      return e ? [{ report: e.report, span: bare(e), view: m.view }] : []
    }),
  )
  const { first, later } = byDay(viewed, days)
  if (first.length === 0) return []
  const earliest = [...days.values()].filter((d) => d !== null).sort()[0]
  if (later.length === 0) {
    const added = first[0]!
    if (move.background || days.get(added.report) === earliest) return []
    return [
      {
        kind: 'added',
        of: move.id,
        report: added.report,
        text: `New in a later report: ${moveName(move, called)} (${added.view})`,
        evidence: [added.span],
      },
    ]
  }
  const furthest = (list: typeof viewed) =>
    list.reduce((a, b) => (VIEWS.indexOf(b.view) > VIEWS.indexOf(a.view) ? b : a))
  const [from, to] = [furthest(first), furthest(later)]
  if (VIEWS.indexOf(to.view) <= VIEWS.indexOf(from.view)) return []
  return [
    {
      kind: to.view === 'denied' ? 'denied' : to.view === 'abandoned' ? 'withdrawn' : 'status',
      of: move.id,
      report: to.report,
      text: `${moveName(move, called)}: ${from.view}, later ${to.view}`,
      evidence: [from.span, to.span],
    },
  ]
}

/** Where a report corrects itself. */
const correctionsIn = perObject(({ report: { text, furniture }, sentences }: Reading) =>
  [...sentences, ...furniture].filter((s) => s.end - s.start < LONGEST && CORRECTION.test(text.slice(s.start, s.end))),
)

/** Corrections, each hung on the claim or move of its report that shares most words with it. */
function corrections(scene: Scene, claims: readonly Claim[], moves: readonly Move[]): Change[] {
  return scene.readings.flatMap((reading) => {
    const text = reading.report.text
    const spots = correctionsIn(reading)
    return spots.flatMap((s): Change[] => {
      const span = spanOf(reading, s)
      const said = wordSet(text.slice(s.start, s.end + 300))
      const near = (spans: readonly Span[]) =>
        Math.max(0, ...spans.map((x) => [...wordSet(x.text)].filter((w) => said.has(w)).length))
      const targets = [
        ...claims.map((c) => ({ id: c.id, n: near(c.members) })),
        ...moves.map((m) => ({ id: m.id, n: near(m.evidence) })),
      ].sort((a, b) => b.n - a.n || compare(a.id, b.id))
      const of = targets[0]
      if (!of) return []
      return [
        {
          kind: WITHDRAWN.test(span.text) ? 'withdrawn' : 'corrected',
          of: of.id,
          report: span.report,
          text: span.text.replace(/\s+/g, ' ').trim(),
          evidence: [span],
        },
      ]
    })
  })
}

const wordSet = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
