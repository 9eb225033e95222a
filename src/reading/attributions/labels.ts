/**
 * @module The labels of the chain: which role a token plays, and on which side its cue stands.
 *
 *   The  minister  said  ,  on   Monday  ,  that  it  would  rain  .
 *   S>   S>·       C     M  M    M       M  Q<    Q<· Q<·    Q<·   O        · goes on (I), else begins (B)
 *
 * M is what stands between the parts of one relation and has no role; it lets a chain of first order remember that a
 * relation is under way. Sources and contents say whether their cue comes after (>) or before (<) them.
 */

export const LABELS = ['O', 'M', 'S>', 'S>·', 'S<', 'S<·', 'C', 'C·', 'Q>', 'Q>·', 'Q<', 'Q<·'] as const
export const LABEL_COUNT = LABELS.length
export const O = 0
export const M = 1
export const SOURCE_RIGHT = 2
export const SOURCE_LEFT = 4
export const CUE = 6
export const CONTENT_RIGHT = 8
export const CONTENT_LEFT = 10

export type Role = 'source' | 'cue' | 'content'
const ROLES: readonly (Role | null)[] = [
  null,
  null,
  'source',
  'source',
  'source',
  'source',
  'cue',
  'cue',
  'content',
  'content',
  'content',
  'content',
]

/** The role that a label gives its token; null for O and M. */
export const roleOf = (label: number): Role | null => ROLES[label]!
/** Whether the label goes on with the segment of the token before it. */
export const goesOn = (label: number): boolean => label > M && (label & 1) === 1

/** For each label, the labels that may stand before it: a segment goes on only after its own beginning or middle. */
export const BEFORE: readonly Uint8Array[] = LABELS.map((_, label) =>
  goesOn(label) ? Uint8Array.of(label - 1, label) : Uint8Array.from(LABELS.keys()),
)
