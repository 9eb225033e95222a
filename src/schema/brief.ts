/** @module The brief: everything the program says about a set of reports, as schemas. Types and JSON Schema come from here. */
import * as z from 'zod'

/** A stretch of a report's text. Offsets are UTF-16 code units into `Report.text`; `end` is exclusive. */
export const Span = z.strictObject({
  report: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
})

/** Admiralty reliability of a source: A completely reliable … E unreliable, F cannot be judged. The user's to set, never ours. */
export const Reliability = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])

/** One report as read. `text` is the file's text exactly as decoded; everything found is a span over it. */
export const Report = z.strictObject({
  id: z.string().describe('Stable: derived from content'),
  file: z.string().optional().describe('As given on the command line'),
  url: z.string().optional(),
  outlet: z.string().nullable().describe('From metadata or inferred from the text; null when neither says'),
  published: z.string().nullable().describe('ISO 8601 date or date-time'),
  publishedImplied: z.boolean().optional().describe('True when the date was taken from the other reports of the story'),
  reliability: Reliability.optional().describe("The user's letter for the outlet; absent means F, cannot be judged"),
  headline: z.string().nullable(),
  byline: z.array(z.string()).optional(),
  dateline: z.string().nullable().optional(),
  text: z.string(),
  furniture: z
    .array(Span)
    .describe('Captions, promos, contributor lines, date headers: in the text, not part of the reporting'),
})

export const Person = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  reliability: Reliability.optional(),
  roles: z.array(
    z.strictObject({ title: z.string(), organization: z.string().nullable().optional(), evidence: z.array(Span) }),
  ),
})

export const Organization = z.strictObject({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.string().optional(),
})

/** An office somebody can hold. */
export const Post = z.strictObject({ id: z.string(), title: z.string(), organization: z.string().nullable() })

export const Footing = z.enum([
  'named',
  'spokesperson',
  'anonymous',
  'organization',
  'outlet',
  'document',
  'unattributed',
])
export const Response = z.enum(['denial', 'partial-denial', 'non-denial', 'no-comment', 'no-response', 'non-answer'])
export const Modality = z.enum(['certain', 'probable', 'possible', 'unknown'])
export const Polarity = z.enum(['positive', 'negative', 'unknown'])
export const StatementKind = z.enum(['speech', 'writing', 'belief', 'intention', 'attitude', 'perception'])

/** An attribution relation: a source, a cue and a content (PARC3, PolNeAR); modality and polarity as in FactBank. */
export const Statement = z.strictObject({
  id: z.string(),
  report: z.string(),
  source: z.array(Span).describe('Empty when the report names none'),
  cue: z.array(Span),
  content: z.array(Span).describe('Several spans when a quotation is interrupted'),
  by: z.string().nullable().describe('Id of the person or organization the source was resolved to'),
  description: z.string().optional().describe('An unnamed source as the report describes it'),
  ground: z.string().optional().describe('The stated reason why the source is not named'),
  kind: StatementKind.optional(),
  footing: Footing,
  response: Response.optional(),
  via: z.string().optional().describe('The statement this one is nested in'),
  modality: Modality,
  polarity: Polarity,
  confidence: z.number().min(0).max(1).optional(),
})

export const MoveStatus = z.enum(['considered', 'planned', 'announced', 'done', 'conditional', 'denied', 'abandoned'])
export const Standing = z.enum(['favoured', 'alternative'])
export const Reason = z.enum(['resigns', 'dismissed', 'moves', 'term-ends', 'dies', 'new-post'])

/** A change in who holds a post. */
export const Move = z.strictObject({
  id: z.string(),
  post: z.string(),
  outgoing: z.string().nullable(),
  incoming: z.string().nullable(),
  incomingDescription: z.string().optional(),
  status: MoveStatus,
  standing: Standing.nullable(),
  dependsOn: z.array(z.string()).describe('The vacancy chain: the moves that open this post'),
  acting: z.boolean().optional(),
  background: z.boolean().optional().describe('A past change told as background, not what the story is about'),
  reason: Reason.optional(),
  selector: z.string().nullable().optional(),
  needs: z.enum(['confirmation', 'election', 'approval']).optional(),
  when: z.array(z.strictObject({ of: z.enum(['announced', 'effective']), span: Span, value: z.string() })),
  evidence: z.array(z.strictObject({ ...Span.shape, statement: z.string().nullable() })),
  against: z.array(z.strictObject({ ...Span.shape, statement: z.string().nullable() })).optional(),
})

/** Where a claim entered the record. `members` are indexes into the claim's members. */
export const Origin = z.strictObject({
  kind: z.enum(['named', 'document', 'organization', 'unnamed']),
  by: z.string().nullable(),
  outlet: z.string().nullable(),
  members: z.array(z.int().min(0)),
})

export const ConflictKind = z.enum(['existence', 'timing', 'person', 'post', 'number', 'status', 'cause', 'wording'])

/** The same thing said in several places, for or against. */
export const Claim = z.strictObject({
  id: z.string(),
  text: z.string(),
  members: z.array(
    z.strictObject({
      ...Span.shape,
      statement: z.string().nullable(),
      stance: z.enum(['asserts', 'denies', 'does-not-deny', 'leaves-open']),
      value: z.string().optional(),
    }),
  ),
  corroboration: z.strictObject({ reports: z.int(), origins: z.array(Origin), summary: z.string() }),
  conflict: ConflictKind.optional(),
  conflictNote: z.string().optional().describe('What makes the passages incompatible, or what explains the difference'),
  credibility: z
    .strictObject({ digit: z.int().min(1).max(6), reasons: z.array(z.string()) })
    .optional()
    .describe('Admiralty credibility of the item, with its reasons'),
})

/** One outlet naming another: relying on it, or saying who was first while having it oneself. */
export const Credit = z.strictObject({
  citing: z.string(),
  cited: z.string(),
  kind: z.enum(['attributes', 'first', 'not-confirmed', 'self']),
  span: Span,
  statements: z.array(z.string()),
})

export const TimelineEntry = z.strictObject({ value: z.string(), text: z.string(), evidence: z.array(Span) })

/** What a later report did to what an earlier one said. */
export const Change = z.strictObject({
  kind: z.enum(['added', 'confirmed', 'denied', 'corrected', 'withdrawn', 'status']),
  of: z.string().describe('Id of the claim or move'),
  report: z.string().describe('The report that did it'),
  text: z.string(),
  evidence: z.array(Span),
})

export const Problem = z.strictObject({
  file: z.string().optional(),
  url: z.string().optional(),
  code: z.string(),
  message: z.string(),
})

export const Story = z.strictObject({
  id: z.string(),
  title: z.string(),
  reports: z.array(z.string()),
  people: z.array(Person),
  organizations: z.array(Organization),
  posts: z.array(Post),
  statements: z.array(Statement),
  moves: z.array(Move),
  claims: z.array(Claim),
  credits: z.array(Credit),
  timeline: z.array(TimelineEntry),
  changes: z.array(Change).optional(),
})

export const Brief = z.strictObject({
  version: z.literal(1),
  reports: z.array(Report),
  stories: z.array(Story),
  problems: z.array(Problem),
})
