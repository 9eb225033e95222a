/** @module The words that every view uses for the brief's codes, so that page and terminal say the same. */
import type { Claim, ConflictKind, Footing, Move, Response } from '../../schema/types.ts'

/** Footings in the order of Reuters' ladder: named first, nobody last. */
export const FOOTINGS: readonly [Footing, string][] = [
  ['named', 'On the record'],
  ['spokesperson', 'Spokespeople, not named'],
  ['organization', 'Organizations'],
  ['document', 'Documents'],
  ['anonymous', 'Not named'],
  ['outlet', 'Other outlets'],
  ['unattributed', 'No source given'],
]
export const RESPONSES: Record<Response, string> = {
  denial: 'denial',
  'partial-denial': 'denial of a part',
  'non-denial': 'no denial',
  'no-comment': 'no comment',
  'no-response': 'did not respond',
  'non-answer': 'did not answer',
}
export const CONFLICTS: Record<ConflictKind, string> = {
  existence: 'whether it is so',
  timing: 'when',
  person: 'who',
  post: 'which post',
  number: 'how many',
  status: 'how far it has come',
  cause: 'why',
  wording: 'in which words',
}
export const STANCES: Record<Claim['members'][number]['stance'], { sign: string; words: string }> = {
  asserts: { sign: '+', words: 'says so' },
  denies: { sign: '−', words: 'denies it' },
  'does-not-deny': { sign: '~', words: 'does not deny it' },
  'leaves-open': { sign: '?', words: 'leaves it open' },
}
export const REASONS: Record<NonNullable<Move['reason']>, string> = {
  resigns: 'resigns',
  dismissed: 'is dismissed',
  moves: 'moves on',
  'term-ends': 'term ends',
  dies: 'dies',
  'new-post': 'a new post',
}
export const CHANGES: Record<string, string> = {
  added: 'new',
  confirmed: 'confirmed',
  denied: 'denied',
  corrected: 'corrected',
  withdrawn: 'withdrawn',
  status: 'changed',
}

/** "1 report", "3 reports". */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
