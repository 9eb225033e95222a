/** @module The readings of one story laid side by side: sorted, each once, with people and organizations joined across reports. */
import type { Reading } from '../reading/reading.ts'
import type { Organization, Person, Span, Statement } from '../schema/types.ts'
import type { Chars } from '../text/span.ts'
import { type Identities, joinIdentities } from './identities.ts'
import { statementsOf, type Told } from './statements.ts'

/** Everything that the parts of `story/` read; a pure function of the set of readings. */
export interface Scene {
  /** Sorted by report id: the order in which readings arrive never matters. */
  readonly readings: readonly Reading[]
  readonly identities: Identities
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  readonly statements: readonly Statement[]
  /** Statement of attribution `a` of reading `r`. */
  readonly statement: (r: number, a: number) => Statement
}

/** Lays the readings side by side. A report that comes twice counts once. */
export function sceneOf(readings: readonly Reading[]): Scene {
  const byId = new Map(readings.map((r) => [r.report.id, r]))
  const sorted = [...byId.values()].sort((a, b) => compare(a.report.id, b.report.id))
  const identities = joinIdentities(sorted)
  const told: Told = statementsOf(sorted, identities)
  return {
    readings: sorted,
    identities,
    people: identities.people,
    organizations: identities.organizations,
    statements: told.statements,
    statement: told.statement,
  }
}

/** A span of reading `r` as the brief writes it. */
export function spanOf(reading: Reading, { start, end }: Chars): Span {
  return { report: reading.report.id, start, end, text: reading.report.text.slice(start, end) }
}

/** Code unit order: the same on every machine. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
