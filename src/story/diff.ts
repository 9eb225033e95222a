/**
 * @module What changed from one brief to a later one: added, confirmed, denied, corrected, withdrawn, a new status.
 *
 * Ids follow from content, so they may differ between two readings. Stories are matched by the reports they share,
 * else by their people; claims by shared passages, else by wording; moves by post and people.
 */
import type { Brief, Change, Claim, Move, Report, Span, Story } from '../schema/types.ts'
import { type Answer, answerOf, sameness } from './alignment/answer.ts'
import { type Called, moveName } from './claims/move-words.ts'
import { isQuestion, toldOnce } from './claims/questions.ts'

/** The changes of one story of the later brief; `earlier` is null for a story that is new. */
export interface StoryDiff {
  readonly earlier: string | null
  readonly later: string
  readonly title: string
  readonly changes: readonly Change[]
}

/** Wording likeness above which two claims of one story are the same claim. */
const SAME_CLAIM = 0.5
/** Share of the smaller story's people that two stories without a common report must share. */
const SAME_PEOPLE = 0.5

/** Compares two briefs; stories of the later one in its order, those without a change left out. */
export function diffBriefs(earlier: Brief, later: Brief): StoryDiff[] {
  const before = new Map(earlier.reports.map((r) => [r.id, r]))
  const after = new Map(later.reports.map((r) => [r.id, r]))
  const diffs = later.stories.map((story) => {
    const old = matchStory(story, earlier.stories)
    const changes = old ? changesBetween(old, story, before, after) : []
    return { earlier: old?.id ?? null, later: story.id, title: story.title, changes }
  })
  return diffs.filter((d) => d.earlier === null || d.changes.length > 0)
}

function matchStory(story: Story, among: readonly Story[]): Story | null {
  const shared = (s: Story) => s.reports.filter((id) => story.reports.includes(id)).length
  const names = (s: Story) => new Set(s.people.map((p) => p.name))
  const own = names(story)
  const people = (s: Story) => {
    const theirs = names(s)
    const common = [...theirs].filter((n) => own.has(n)).length
    return common >= 2 ? common / Math.min(own.size, theirs.size) : 0
  }
  const ranked = among
    .map((s) => ({ s, shared: shared(s), people: people(s) }))
    .filter((x) => x.shared > 0 || x.people >= SAME_PEOPLE)
    .sort((a, b) => b.shared - a.shared || b.people - a.people || (a.s.id < b.s.id ? -1 : 1))
  return ranked[0]?.s ?? null
}

type Reports = ReadonlyMap<string, Report>

function changesBetween(old: Story, now: Story, before: Reports, after: Reports): Change[] {
  const isNew = (report: string) => !before.has(report)
  const claims = matchClaims(old.claims, now.claims)
  const moves = now.moves.map((move) => [old.moves.find((m) => sameMove(old, m, now, move)) ?? null, move] as const)
  const changes = [
    ...claims.flatMap(([from, to]) => (from ? claimChanges(from, to, after) : addedClaim(to, isNew))),
    ...moves.flatMap(([from, to]) => (from ? moveChanges(now, from, to, before, after) : addedMove(now, to, isNew))),
    ...withdrawn(old, new Set(claims.map(([from]) => from?.id)), before, after),
    ...(now.changes ?? []).filter((c) => /^(?:corrected|withdrawn)$/.test(c.kind) && isNew(c.report)),
  ]
  return toldOnce(changes, now.claims, now.moves, calledIn(now))
}

/** Each later claim with the earlier one it continues; an earlier claim is continued once. */
function matchClaims(old: readonly Claim[], now: readonly Claim[]): (readonly [Claim | null, Claim])[] {
  const read = new Map<Claim, Answer>([...old, ...now].map((claim) => [claim, answerOf(claim.text)]))
  const free = new Set(old)
  const passage = (a: Span, b: Span) => a.report === b.report && a.start < b.end && b.start < a.end
  const likeness = (a: Claim, b: Claim) =>
    a.members.some((m) => b.members.some((n) => passage(m, n))) ? 2 : sameness(read.get(a)!, read.get(b)!)
  return now.map((claim) => {
    const [best] = [...free].map((c) => ({ c, like: likeness(c, claim) })).sort((a, b) => b.like - a.like)
    if (!best || best.like < SAME_CLAIM) return [null, claim] as const
    free.delete(best.c)
    return [best.c, claim] as const
  })
}

const bare = ({ report, start, end, text }: Span): Span => ({ report, start, end, text })

function claimChanges(from: Claim, to: Claim, reports: Reports): Change[] {
  const since = latest(from.members, reports)
  const told = (m: Claim['members'][number]) =>
    from.members.some((x) => x.report === m.report && x.start === m.start && x.stance === m.stance)
  const fresh = to.members.filter((m) => !told(m) && !isBefore(m.report, since, reports))
  const change = (kind: Change['kind'], member: Span, text: string): Change[] => {
    const evidence = [...from.members.slice(0, 1), member].map(bare)
    return [{ kind, of: to.id, report: member.report, text, evidence }]
  }
  const denial = fresh.find((m) => m.stance === 'denies')
  if (denial && !from.members.some((m) => m.stance === 'denies'))
    return change('denied', denial, `Now denied: ${to.text}`)
  const values = new Set(from.members.flatMap((m) => m.value ?? []))
  const other = fresh.find((m) => m.stance === 'asserts' && m.value !== undefined && !values.has(m.value))
  if (other && values.size > 0)
    return change('status', other, `${[...values].join(', ')}, now also ${other.value}: ${to.text}`)
  const onRecord = ({ corroboration: { origins } }: Claim) => origins.filter((o) => o.kind !== 'unnamed')
  const member = onRecord(to)
    .flatMap((o) => o.members.map((i) => to.members[i]!))
    .find((m) => fresh.includes(m))
  const rumour = from.corroboration.origins.length > 0 && onRecord(from).length === 0
  return member && rumour && !isQuestion(to) && member.stance === 'asserts'
    ? change('confirmed', member, `Now on the record: ${to.text}`)
    : []
}

function addedClaim(claim: Claim, isNew: (report: string) => boolean): Change[] {
  const [first] = claim.members
  if (!first || !claim.members.every((m) => isNew(m.report))) return []
  return [{ kind: 'added', of: claim.id, report: first.report, text: claim.text, evidence: [bare(first)] }]
}

/** The person's or post's words by which moves of two briefs are matched. */
function sameMove(a: Story, x: Move, b: Story, y: Move): boolean {
  const person = (s: Story, id: string | null) => s.people.find((p) => p.id === id)?.name ?? null
  const post = (s: Story, id: string) => s.posts.find((p) => p.id === id)?.title.toLowerCase() ?? id
  const agree = (p: string | null, q: string | null) => p === null || q === null || p === q
  const [outX, outY] = [person(a, x.outgoing), person(b, y.outgoing)]
  const [inX, inY] = [person(a, x.incoming), person(b, y.incoming)]
  const someone = (outX !== null && outX === outY) || (inX !== null && inX === inY)
  return post(a, x.post) === post(b, y.post) && someone && agree(outX, outY) && agree(inX, inY)
}

const OUTCOME: Readonly<Partial<Record<Move['status'], Change['kind']>>> = {
  denied: 'denied',
  abandoned: 'withdrawn',
  announced: 'confirmed',
  done: 'confirmed',
}

/** A report that is older than what was known changes nothing: it is read late, not written late. */
function moveChanges(story: Story, from: Move, to: Move, before: Reports, after: Reports): Change[] {
  if (from.status === to.status) return []
  const known = latest(from.evidence, before)
  const told = [...to.evidence, ...(to.against ?? [])]
  const cause = told
    .filter((e) => !before.has(e.report) && !isBefore(e.report, known, after))
    .sort((a, b) => (day(a.report, after) < day(b.report, after) ? -1 : 1))
    .at(-1)
  if (!cause) return []
  const evidence = [...from.evidence.slice(0, 1), cause].map(bare)
  const firm = from.status === 'announced' || from.status === 'done'
  const outcome = OUTCOME[to.status] ?? 'status'
  const kind = firm && outcome === 'confirmed' ? 'status' : outcome
  const text = `${moveName(to, calledIn(story))}: ${from.status}, now ${to.status}`
  return [{ kind, of: to.id, report: cause.report, text, evidence }]
}

function addedMove(story: Story, move: Move, isNew: (report: string) => boolean): Change[] {
  const [first] = move.evidence
  if (!first || move.background || !move.evidence.every((e) => isNew(e.report))) return []
  const text = `New: ${moveName(move, calledIn(story))} (${move.status})`
  return [{ kind: 'added', of: move.id, report: first.report, text, evidence: [bare(first)] }]
}

const calledIn = (story: Story): Called => ({
  person: (id) => story.people.find((p) => p.id === id)?.name ?? null,
  post: (id) => story.posts.find((p) => p.id === id)?.title ?? null,
})

/** Day of a report; '' when it has none. */
const day = (report: string, reports: Reports) => reports.get(report)?.published?.slice(0, 10) ?? ''
const latest = (told: readonly Span[], reports: Reports) =>
  told
    .map((s) => day(s.report, reports))
    .sort()
    .at(-1) ?? ''
const isBefore = (report: string, since: string, reports: Reports) => {
  const own = day(report, reports)
  return own !== '' && since !== '' && own < since
}

/** Earlier claims that a rewritten report no longer makes: the same address or file, with another text. */
function withdrawn(old: Story, kept: ReadonlySet<string | undefined>, before: Reports, after: Reports): Change[] {
  const place = (r: Report) => r.url ?? r.file ?? null
  const rewritten = (id: string) => {
    const was = before.get(id)
    if (!was || after.has(id) || place(was) === null) return null
    return [...after.values()].find((r) => place(r) === place(was)) ?? null
  }
  return old.claims.flatMap((claim): Change[] => {
    const [first] = claim.members
    const by = first && rewritten(first.report)
    if (!by || kept.has(claim.id) || !claim.members.every((m) => rewritten(m.report))) return []
    return [
      {
        kind: 'withdrawn',
        of: claim.id,
        report: by.id,
        text: `No longer told: ${claim.text}`,
        evidence: [bare(first)],
      },
    ]
  })
}
