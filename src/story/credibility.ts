/**
 * @module Credibility of a claim on the Admiralty scale (NATO AJP-2.1, STANAG 2511), with the reasons for the digit:
 * 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.
 */
import type { Claim } from '../schema/types.ts'

type Credibility = NonNullable<Claim['credibility']>

/** The digit follows from origins and from what is said against; the reliability of a source is not judged here. */
export function credibilityOf({
  members,
  corroboration: { origins },
}: Pick<Claim, 'members' | 'corroboration'>): Credibility {
  const onRecord = origins.filter((o) => o.kind !== 'unnamed').length
  const unnamed = origins.filter((o) => o.kind === 'unnamed' && o.outlet !== null).length
  const denied = members.filter((m) => m.stance === 'denies').length
  const open = members.filter((m) => m.stance === 'leaves-open').length
  const reasons = [
    ...(onRecord > 0 ? [`${onRecord} on the record`] : []),
    ...(unnamed > 0 ? [`${unnamed} on an outlet's unnamed sources`] : []),
    ...(onRecord + unnamed === 0 ? ['no source is stated'] : []),
    ...(denied > 0 ? [`denied in ${denied} place${denied === 1 ? '' : 's'}`] : []),
    ...(open > 0 ? [`left open in ${open} place${open === 1 ? '' : 's'}`] : []),
  ]
  return { digit: digit(onRecord, unnamed, denied), reasons }
}

function digit(onRecord: number, unnamed: number, denied: number): number {
  if (denied > 0) return onRecord + unnamed > 1 ? 3 : onRecord + unnamed === 1 ? 4 : 6
  if (onRecord > 1) return 1
  if (onRecord === 1) return unnamed > 0 ? 2 : 3
  return unnamed > 1 ? 3 : 6
}
