/** @module The attributions of all reports as the story's statements: ids from content, speakers joined across reports. */
import type { Attribution, Reading } from '../reading/reading.ts'
import type { Span, Statement } from '../schema/types.ts'
import { digest } from '../text/hash.ts'
import { perObject } from '../text/memo.ts'
import type { Chars } from '../text/span.ts'
import type { Identities } from './identities.ts'

export interface Told {
  readonly statements: readonly Statement[]
  /** Statement of attribution `a` of reading `r`. */
  readonly statement: (r: number, a: number) => Statement
}

const places = (spans: readonly Chars[]) => spans.map((s) => `${s.start}-${s.end}`).join('+')
const idOf = (reading: Reading, a: Attribution) =>
  `s${digest(`${reading.report.id}|${places(a.source)}|${places(a.cue)}|${places(a.content)}`)}`

const idsOf = perObject((r: Reading) => r.attributions.map((a) => idOf(r, a)))

/** All statements, report by report in text order; two attributions of the very same places are one statement. */
export function statementsOf(readings: readonly Reading[], identities: Identities): Told {
  const ids = readings.map(idsOf)
  const statements = new Map<string, Statement>()
  readings.forEach((reading, r) => {
    for (const i of inOrder(reading)) {
      const id = ids[r]![i]!
      if (!statements.has(id)) statements.set(id, statementOf(reading, r, i, ids[r]!, identities))
    }
  })
  return { statements: [...statements.values()], statement: (r, a) => statements.get(ids[r]![a]!)! }
}

const firstPlace = (a: Attribution) => Math.min(...[...a.source, ...a.cue, ...a.content].map((s) => s.start), Infinity)

/** The indexes of a reading's attributions, in text order. */
const inOrder = perObject(({ attributions }: Reading) =>
  attributions
    .map((a, i) => ({ at: firstPlace(a), i }))
    .sort((x, y) => x.at - y.at || x.i - y.i)
    .map(({ i }) => i),
)

function statementOf(
  reading: Reading,
  r: number,
  index: number,
  ids: readonly string[],
  identities: Identities,
): Statement {
  const a = reading.attributions[index]!
  const spans = (list: readonly Chars[]): Span[] =>
    list.map(({ start, end }) => ({
      report: reading.report.id,
      start,
      end,
      text: reading.report.text.slice(start, end),
    }))
  const via = a.via === null || a.via === index ? undefined : ids[a.via]
  return {
    id: ids[index]!,
    report: reading.report.id,
    source: spans(a.source),
    cue: spans(a.cue),
    content: spans(a.content),
    by: a.entity === null ? null : identities.idOf(r, a.entity),
    ...(a.described && { description: a.described.description }),
    ...(a.described?.ground && { ground: a.described.ground }),
    kind: a.kind,
    footing: a.footing,
    ...(a.response && { response: a.response }),
    ...(via !== undefined && via !== ids[index] && { via }),
    modality: a.modality,
    polarity: a.polarity,
    confidence: a.confidence,
  }
}
