/** @module The schemas and types of the brief. */
export * as schema from './brief.ts'
export type * from './types.ts'
