/** @module Where a time may begin: spares the recognisers most words of a text. */
import type { Pieces } from './pieces.ts'
import {
  AMOUNT_MODS,
  CARDINALS,
  DECADES,
  MONTHS,
  ORDINALS,
  PARTS_OF_DAY,
  SEASONS,
  SHORT_WEEKDAYS,
  UNITS,
  WEEKDAYS,
} from './words.ts'

const keys = (...tables: readonly Readonly<Record<string, unknown>>[]) => tables.flatMap((table) => Object.keys(table))

/** Words without which there is no time. */
const CORE = new Set([
  ...keys(MONTHS, WEEKDAYS, SHORT_WEEKDAYS, SEASONS, UNITS, PARTS_OF_DAY, CARDINALS, ORDINALS, DECADES),
  ...Object.keys(WEEKDAYS).map((day) => `${day}s`),
  ...`now immediately currently presently nowadays recently lately soon shortly past future possible term today yesterday tomorrow
  tonight noon midday midnight daily hourly nightly weekly biweekly monthly bimonthly yearly annually ago time moment q
  christmas new thanksgiving halloween labor memorial veterans columbus presidents martin independence juneteenth
  valentine st inauguration election easter good palm ash black boxing`.split(/\s+/),
])
/** Words that may open a time when one of those follows. */
const OPENERS = new Set([
  ...Object.keys(AMOUNT_MODS).map((mod) => mod.split(' ')[0]!),
  ...`the a an this that these those last next past coming upcoming current recent most more previous preceding prior
  following ensuing same new early late mid earlier later around about circa every each per at right long as one half
  couple several few some many numerous countless multiple various beginning start middle end fiscal year calendar its
  very on first flat`.split(/\s+/),
])
/** How many pieces an opener may stand before the core: "around the very early part of the new year". */
const REACH = 9

/** For each piece whether a time may begin there. */
export function mayBegin(p: Pieces): Uint8Array {
  const gate = new Uint8Array(p.length)
  let core = Number.POSITIVE_INFINITY
  for (let i = p.length - 1; i >= 0; i--) {
    const word = p.at(i)
    const first = word.charCodeAt(0)
    if ((first >= 48 && first <= 57) || first === 39 || CORE.has(word)) {
      core = i
      gate[i] = 1
    } else if (core - i <= REACH && OPENERS.has(word)) gate[i] = 1
  }
  return gate
}
