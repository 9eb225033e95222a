/**
 * @module Elections are no successions: who runs for an office that is voted on at fixed times changes no post,
 * unless somebody leaves it early. Who gives up a race leaves no post.
 */
import type { PostName } from '../../reading/posts/canonical.ts'
import { type Evidence, isShortOf } from './evidence.ts'

const SEEKING =
  /^(?:run-for|seek|candidacy|candidate|front-runner|in-running|throw-hat|launch-bid|withdraw|abandon-bid|rule-out|withdraw-name|drop-candidate)$/

/** Whether the passage speaks of somebody who wants, or no longer wants, a post. */
export const isSeeking = (e: Evidence): boolean => SEEKING.test(e.mention.frame)

/** Offices that the public votes on. */
export const PUBLIC =
  /^(?:President|Vice President|Governor|Lieutenant Governor|Mayor|Senator|Representative|Member of Parliament|Chancellor|Leader)\b/

const AT_FIXED_TIMES = /^(?:President|Vice President|Governor|Lieutenant Governor|Mayor|Senator|Representative)$/

/** The evidence without candidates for offices that nobody leaves early, and without departures from a race. */
export function withoutElections(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((e) => !leavesRace(e, evidence) && (!isElective(e) || isDecided(e) || isOpen(e, evidence)))
}

/** "His exit", said of one who has just given up his bid. */
const leavesRace = (e: Evidence, all: readonly Evidence[]) =>
  e.outgoing !== null &&
  !e.explicit &&
  (e.mention.post.organization === null || e.mention.post.organization === 'campaign') &&
  /^(?:departure|be-out|step-aside|leave)$/.test(e.mention.frame) &&
  !all.some((x) => x.outgoing === e.outgoing && x.mention.frame !== e.mention.frame && x.mention.reason !== null) &&
  all.some((x) => x.reading === e.reading && isSeeking(x) && x.incoming === e.outgoing)

/** Bodies whose governors and presidents no public elects. */
const APPOINTING = /\b(?:bank|reserve|fund|school|college|university|hospital|prison|trust|broadcast\w*)\b/i

/** A state's office; the president or governor of a bank is not elected by the public. */
export const isElective = ({ post }: { readonly post: PostName | null }): boolean =>
  post !== null &&
  AT_FIXED_TIMES.test(post.title) &&
  !APPOINTING.test(post.organization ?? '') &&
  (!/President$/.test(post.title) || post.organization === null || post.organization === 'United States')

/** Somebody leaves, or has been put there. */
const isDecided = (e: Evidence) =>
  !isSeeking(e) &&
  e.mention.frame !== 'pick' &&
  !/: nominat/i.test(e.mention.rule) &&
  !(e.incoming === null && /^(?:replace|replaced-at|succeed|take-place|fill)$/.test(e.mention.frame)) &&
  ((e.outgoing !== null && e.incoming === null) || /^(?:done|announced)$/.test(e.mention.view))

/** Whether somebody leaves the same office before its time. */
const isOpen = (e: Evidence, all: readonly Evidence[]) =>
  all.some(
    (x) =>
      x.outgoing !== null &&
      x.outgoing !== e.incoming &&
      x.post !== null &&
      isShortOf(e.post!, x.post) &&
      x.explicit &&
      x.mention.reason !== null &&
      /^(?:planned|announced|done)$/.test(x.mention.view),
  )
