/**
 * @module How far a change has got, by one rule over all its evidence.
 *
 * 1. Only the latest day's evidence decides; an earlier day is asked where the latest says nothing. What a report says
 *    was denied or planned last week counts for last week.
 * 2. Inside a day what was decided outweighs what is thought of: done, announced, denied and abandoned before planned,
 *    planned before considered and conditional.
 * 3. Given up outweighs announced, since it comes after it.
 * 4. Denied or given up against done or announced: the more frequent; equal, the one that is told later in its text.
 */
import type { MoveStatus } from '../../schema/types.ts'
import type { Evidence } from './evidence.ts'

export interface Verdict {
  readonly status: MoveStatus
  readonly because: readonly Evidence[]
  readonly against: readonly Evidence[]
}

const DECIDED = new Set<MoveStatus>(['done', 'announced', 'denied', 'abandoned'])
const NEGATIVE = new Set<MoveStatus>(['denied', 'abandoned'])
/** An announcement needs somebody who stands for it; told by unnamed sources it is a plan. */
const view = (e: Evidence): MoveStatus => {
  if (e.mention.view === 'announced' && e.anonymous) return 'planned'
  return e.mention.view === 'done' && CHOSEN.test(e.mention.rule) ? 'announced' : e.mention.view
}

/** Who is nominated, chosen or tapped does not have the post yet. */
const CHOSEN = /(?:^(?:appoint|appointment): |< )(?:nominat|tapp|picked|chos|choos|select|designat)/

/** "Tillerson's exit": the noun alone does not say that it has happened. */
export const isPresupposed = (e: Evidence) =>
  e.mention.view === 'done' &&
  /^(?:departure|resignation|dismissal|appointment|replaced-at|pick): \S+$/.test(e.mention.rule)

/** The day for which the evidence speaks: the report's, or the earlier one on which it says that something was said. */
function dayOf(e: Evidence): string {
  if (e.mention.view === 'done') return e.day
  const said =
    e.mention.when
      .find((w) => w.of === 'announced')
      ?.value.split('/')
      .at(-1) ?? ''
  return /^\d{4}-\d\d-\d\d$/.test(said) && said < e.day ? said : e.day
}

/** The status that `evidence` gives; throws RangeError for an empty list. */
export function statusOf(evidence: readonly Evidence[]): Verdict {
  if (evidence.length === 0) throw new RangeError('Expected at least one piece of evidence, found none')
  const days = [...new Set(evidence.map(dayOf))].sort().reverse()
  for (const day of days) {
    const all = evidence.filter((e) => dayOf(e) === day)
    const firm = all.filter((e) => !isPresupposed(e))
    const told = firm.length > 0 ? firm : all
    const planned = told.filter((e) => view(e) === 'planned').length
    const status = decided(
      told.filter((e) => DECIDED.has(view(e))),
      planned,
    )
    if (status) return verdict(status === 'denied' && isGivenUp(evidence) ? 'abandoned' : status, evidence)
  }
  const counts = (s: MoveStatus) => evidence.filter((e) => view(e) === s).length
  if (counts('planned') > 0) return verdict('planned', evidence)
  return verdict(counts('conditional') > counts('considered') ? 'conditional' : 'considered', evidence)
}

/** Whether somebody gives up what he sought; that he "will not seek it" says the same. */
const isGivenUp = (evidence: readonly Evidence[]) =>
  evidence.some((e) => e.incoming !== null && view(e) === 'abandoned')

function decided(evidence: readonly Evidence[], planned: number): MoveStatus | null {
  if (evidence.length === 0 || evidence.length * 2 < planned) return null
  const negative = evidence.filter((e) => NEGATIVE.has(view(e)))
  const positive = evidence.filter((e) => !NEGATIVE.has(view(e)))
  const given = evidence.filter((e) => view(e) === 'abandoned').length
  const finished = evidence.filter((e) => view(e) === 'done').length
  // what was announced can be given up, never the other way round
  if (given > finished && given * 4 >= evidence.length) return 'abandoned'
  const last = evidence.at(-1)!
  const no = negative.length > positive.length || (negative.length === positive.length && NEGATIVE.has(view(last)))
  if (no) return mostFrequent(negative, ['abandoned', 'denied'])
  return mostFrequent(positive, ['done', 'announced'])
}

/** The status told most often; of equals the one that stands first in `order`. */
function mostFrequent(evidence: readonly Evidence[], order: readonly MoveStatus[]): MoveStatus {
  const count = (s: MoveStatus) => evidence.filter((e) => view(e) === s).length
  return [...order].sort((a, b) => count(b) - count(a))[0]!
}

function verdict(status: MoveStatus, evidence: readonly Evidence[]): Verdict {
  const no = NEGATIVE.has(status)
  const because = evidence.filter((e) => NEGATIVE.has(view(e)) === no)
  return { status, because, against: evidence.filter((e) => !because.includes(e)) }
}
