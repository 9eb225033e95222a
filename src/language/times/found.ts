/** @module What a recogniser of times gives: how far it read, and what that means once day and direction are known. */
import type { Time } from '../doc.ts'
import type { Pieces } from './pieces.ts'

/** Where the governing verb points. */
export type Direction = 'past' | 'future' | 'present' | 'unknown'

/** What a time is resolved against. */
export interface Context {
  /** Day number of the report; null when unknown. */
  readonly today: number | null
  /** Day number of the last dated event that the text spoke of; `today` at first. */
  readonly anchor: number | null
  /** The last single day that the text spoke of; `today` at first. */
  readonly lastDay: number | null
  /** Value of the last DATE before this one; '' at first. */
  readonly lastValue: string
  /** The quarter that the text last spoke of, as "1989-Q3"; '' when none. */
  readonly lastQuarter: string
  readonly direction: Direction
}

export interface Meaning {
  /** TIMEX3. */
  readonly value: string
  readonly mod?: string
  /** Where it does not follow from `value` and `mod`. */
  readonly edtf?: string | null
  readonly type?: Time['type']
  readonly certainty?: Time['certainty']
}

export interface Found {
  /** First piece behind the expression. */
  readonly to: number
  /** First piece of the expression, where the recogniser was tried on an earlier one. */
  readonly from?: number
  readonly type: Time['type']
  readonly mean: (context: Context) => Meaning
}

/** Reads an expression that begins at piece `i`. */
export interface Recogniser {
  readonly name: string
  readonly read: (pieces: Pieces, i: number) => Found | null
}

export const stated = (value: string, rest: Omit<Meaning, 'value'> = {}): Meaning => ({
  value,
  certainty: 'stated',
  ...rest,
})
export const implied = (value: string, rest: Omit<Meaning, 'value'> = {}): Meaning => ({
  value,
  certainty: 'implied',
  ...rest,
})
export const unknown = (value: string, rest: Omit<Meaning, 'value'> = {}): Meaning => ({
  value,
  edtf: null,
  certainty: 'unknown',
  ...rest,
})
