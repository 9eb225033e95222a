/**
 * @module What one report says: plain data (it crosses threads and is stored), all places as character offsets.
 * Entities, attributions and moves are named by their index in the reading's own lists.
 */
import type { Entity, Time } from '../language/doc.ts'
import type { Footing, Modality, Polarity, Reason, Report, Response, StatementKind } from '../schema/types.ts'
import type { Chars } from '../text/span.ts'

/** An unnamed source as the report describes it. */
export interface Described {
  readonly description: string
  /** As stated, never added up: "an official" is one, "officials" several, "multiple" several. */
  readonly number: 'one' | 'several' | 'unknown'
  readonly ground: string | null
}

/** A source, a cue and a content, inside one report. */
export interface Attribution {
  readonly source: readonly Chars[]
  readonly cue: readonly Chars[]
  readonly content: readonly Chars[]
  readonly kind: StatementKind
  /** Index into `entities`; null when the source was not resolved or there is none. */
  readonly entity: number | null
  readonly described: Described | null
  readonly footing: Footing
  readonly response: Response | null
  /** Index of the attribution whose content this one stands in. */
  readonly via: number | null
  readonly modality: Modality
  readonly polarity: Polarity
  /** Calibrated probability that all three roles are right. */
  readonly confidence: number
  /** Rule or model that found it, for `explain`. */
  readonly rule: string
}

/** A post as one passage speaks of it; story/ joins these. */
export interface PostRef {
  /** Canonical title where the table of offices knows it, else as in the text. */
  readonly title: string
  readonly organization: string | null
  /** Entity that holds it, where the passage says. */
  readonly holder: number | null
}

export interface Dated {
  readonly of: 'announced' | 'effective'
  readonly span: Chars
  /** EDTF. */
  readonly value: string
}

/** One passage's evidence for a change in who holds a post. */
export interface MoveMention {
  readonly frame: string
  readonly span: Chars
  readonly post: PostRef
  readonly outgoing: number | null
  readonly incoming: number | null
  readonly incomingDescription: string | null
  readonly acting: boolean
  readonly reason: Reason | null
  readonly selector: number | null
  readonly needs: 'confirmation' | 'election' | 'approval' | null
  readonly standing: 'favoured' | 'alternative' | null
  /** What the words make of it, before other passages and reports are weighed. */
  readonly view: 'considered' | 'planned' | 'announced' | 'done' | 'conditional' | 'denied' | 'abandoned'
  /** A past change told as background. */
  readonly background: boolean
  /** Index into `moves` of this reading: the move in the same passage that opens this post. */
  readonly dependsOn: readonly number[]
  readonly when: readonly Dated[]
  /** Innermost attribution whose content holds the passage. */
  readonly attribution: number | null
  readonly rule: string
}

/** One outlet naming another, inside one report. */
export interface CreditMention {
  readonly cited: string
  readonly kind: 'attributes' | 'first' | 'not-confirmed' | 'self'
  readonly span: Chars
  /** Indexes into `attributions`: what rests on it. */
  readonly attributions: readonly number[]
}

export interface Reading {
  readonly report: Report
  /** Version of the reader that made this. */
  readonly reader: string
  readonly sentences: readonly Chars[]
  readonly entities: readonly Entity[]
  /** Every mention of an entity, with its characters. */
  readonly mentions: readonly (Chars & { readonly entity: number; readonly kind: 'name' | 'nominal' | 'pronoun' })[]
  readonly times: readonly Time[]
  readonly attributions: readonly Attribution[]
  readonly moves: readonly MoveMention[]
  readonly credits: readonly CreditMention[]
  /** Quotations that open and never close, up to the end of their paragraph. */
  readonly unclosed?: readonly Chars[]
}
