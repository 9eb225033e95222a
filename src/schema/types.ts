/** @module The types of the brief's records, taken from their schemas. */
import type * as z from 'zod'
import type * as brief from './brief.ts'

export type Span = z.infer<typeof brief.Span>
export type Reliability = z.infer<typeof brief.Reliability>
export type Report = z.infer<typeof brief.Report>
export type Person = z.infer<typeof brief.Person>
export type Organization = z.infer<typeof brief.Organization>
export type Post = z.infer<typeof brief.Post>
export type Statement = z.infer<typeof brief.Statement>
export type Footing = z.infer<typeof brief.Footing>
export type Response = z.infer<typeof brief.Response>
export type Modality = z.infer<typeof brief.Modality>
export type Polarity = z.infer<typeof brief.Polarity>
export type StatementKind = z.infer<typeof brief.StatementKind>
export type Move = z.infer<typeof brief.Move>
export type MoveStatus = z.infer<typeof brief.MoveStatus>
export type Standing = z.infer<typeof brief.Standing>
export type Reason = z.infer<typeof brief.Reason>
export type Claim = z.infer<typeof brief.Claim>
export type Origin = z.infer<typeof brief.Origin>
export type ConflictKind = z.infer<typeof brief.ConflictKind>
export type Credit = z.infer<typeof brief.Credit>
export type TimelineEntry = z.infer<typeof brief.TimelineEntry>
export type Change = z.infer<typeof brief.Change>
export type Problem = z.infer<typeof brief.Problem>
export type Story = z.infer<typeof brief.Story>
export type Brief = z.infer<typeof brief.Brief>
