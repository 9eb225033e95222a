/** @module Which words can head a role. */
import type { Name } from '../doc.ts'
import { ABBREVIATED, ROLE_HEADS } from '../names/titles.ts'

/** Which name, if any, token `i` belongs to. */
export type NameOf = (i: number) => Name | undefined

const ENDINGS = /(?:woman|man|person|master|maker|holder|worker|keeper|owner)$/
const NEVER = new Set([
  'human',
  'german',
  'roman',
  'norman',
  'woman',
  'man',
  'person',
  'ottoman',
  'pullman',
  'doberman',
  'batman',
])

/** Whether `word` (lower case) can head a role: "director", "sen.", "anchorwoman". */
export const isRoleHead = (word: string): boolean =>
  ROLE_HEADS.has(word) ||
  ABBREVIATED.has(word) ||
  ROLE_HEADS.has(word.replace(/s$/, '')) ||
  (ENDINGS.test(word) && !NEVER.has(word))
