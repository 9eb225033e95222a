/** @module Which year, week or day is meant when the words leave it open. */
import { mondayOf, parts, weekday } from './calendar.ts'
import type { Context, Direction } from './found.ts'

/** A stretch of days, both ends included. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** A day this far off is not meant when the same day of the neighbouring year is near. */
const FAR = 270

/**
 * The year in which a yearly stretch ("August", "the summer", "Nov. 21") is meant: the latest one already begun when
 * the verb looks back, the first one not yet over when it looks ahead; without a direction the nearest day, or the
 * latest of longer stretches. For single days a plan does not outweigh nine months: "Aug. 7" on 18 August is near.
 */
export function yearOf(stretch: (year: number) => Days, today: number, direction: Direction): number {
  const { year } = parts(today)
  const years = [year + 1, year, year - 1]
  const begun = years.find((y) => stretch(y).first <= today) ?? year
  const coming = years.toReversed().find((y) => stretch(y).last >= today) ?? year
  const since = today - stretch(begun).first
  const until = stretch(coming).first - today
  if (stretch(begun).first < stretch(begun).last) return direction === 'future' ? coming : begun
  if (direction === 'past') return begun
  if (direction === 'future') return until > FAR ? begun : coming
  return until < since ? coming : begun
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
