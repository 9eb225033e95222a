/** @module `secondsource/language`: English news as columns of words, tags, trees, names, people and times. */
export type * from './doc.ts'
export { Doc } from './doc.ts'
export { readDoc, STAGES } from './language.ts'
export { RELATIONS, UPOS, type Upos, XPOS } from './tagset.ts'
