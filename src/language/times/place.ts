/** @module Which year, week or day is meant when the words leave it open. */
import { mondayOf, parts, weekday } from './calendar.ts'
import type { Context, Direction } from './found.ts'

/** A stretch of days, both ends included. */
export interface Days {
  readonly first: number
  readonly last: number
}

/**
 * The year in which a yearly stretch ("August", "the summer", "Nov. 21") is meant: the latest one already begun when
 * the verb looks back, the first one not yet over when it looks ahead. Without a direction the nearest one is taken
 * for a single day, and the latest one begun for anything longer.
 */
export function yearOf(stretch: (year: number) => Days, today: number, direction: Direction): number {
  const { year } = parts(today)
  const years = [year + 1, year, year - 1]
  if (direction === 'future') return years.toReversed().find((y) => stretch(y).last >= today) ?? year
  const begun = years.find((y) => stretch(y).first <= today) ?? year
  const { first, last } = stretch(begun)
  if (direction === 'past' || last > first) return begun
  return stretch(begun + 1).first - today < today - first ? begun + 1 : begun
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
