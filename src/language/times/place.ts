/** @module Which year, week or day is meant when the words leave it open. */
import { mondayOf, parts, weekday } from './calendar.ts'
import type { Context, Direction } from './found.ts'

/** A stretch of days, both ends included. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** A day farther off than this is not meant when that of the neighbouring year is near, whatever the verb. */
const TOO_LONG_AGO = 320
const TOO_FAR_AHEAD = 270

/**
 * The year in which a yearly stretch ("August", "the summer", "Nov. 21") is meant: the latest one already begun when
 * the verb looks back, the first one not yet over when it looks ahead; without a direction the nearest one, with a
 * leaning to the past for what is longer than a day.
 */
export function yearOf(stretch: (year: number) => Days, today: number, direction: Direction): number {
  const { year } = parts(today)
  const years = [year + 1, year, year - 1]
  const begun = years.find((y) => stretch(y).first <= today) ?? year
  const coming = years.toReversed().find((y) => stretch(y).last >= today) ?? year
  const since = today - stretch(begun).first
  const until = stretch(coming).first - today
  const single = stretch(begun).first === stretch(begun).last
  if (direction === 'past') return single && since > TOO_LONG_AGO ? coming : begun
  if (direction === 'future') return single && until > TOO_FAR_AHEAD ? begun : coming
  return until * (single ? 1 : 2) < since ? coming : begun
}

/** The day of the week that is meant; today counts when its name is said. */
export function weekdayNear(isoWeekday: number, today: number, direction: Direction): number {
  const back = (weekday(today) - isoWeekday + 7) % 7
  return direction === 'future' && back > 0 ? today - back + 7 : today - back
}

/** "last", "this", "next" before a weekday: strictly before, in this week, strictly after. */
export function weekdayBy(which: -1 | 0 | 1, isoWeekday: number, today: number): number {
  if (which === 0) return mondayOf(today) + isoWeekday - 1
  const back = (weekday(today) - isoWeekday + 7) % 7
  return which < 0 ? today - (back || 7) : today - back + 7
}

/** The day against which "that week", "the next day" and the like count. */
export const anchorOf = (c: Context) => c.anchor ?? c.today
