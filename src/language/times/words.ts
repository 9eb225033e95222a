/** @module Word tables of the time tagger. */

/** Months with their abbreviations. "may", "march", "mar", "sun" and "sat" must be written with a capital. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}
/** Full names; the others need a full stop or a day beside them ("Mar. 3", "dec 5"). */
export const FULL_MONTHS = new Set(
  Object.keys(MONTHS).filter((m) => m.length > 4 || ['june', 'july', 'may'].includes(m)),
)

/** ISO weekday, Monday is 1. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}
/** Only with a full stop: "Mon.", "Thurs.". */
export const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
export const SEASONS: Readonly<Record<string, Season>> = {
  spring: 'SP',
  springtime: 'SP',
  summer: 'SU',
  summertime: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
  wintertime: 'WI',
}

export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'W' | 'M' | 'Q' | 'Y' | 'E' | 'C' | 'L' | 'WE'
const UNIT_STEMS: Readonly<Record<string, Unit>> = {
  second: 'S',
  minute: 'MIN',
  hour: 'H',
  day: 'D',
  night: 'D',
  week: 'W',
  weekend: 'WE',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
  millennium: 'L',
}
/** Units, singular and plural. */
export const UNITS: Readonly<Record<string, Unit>> = {
  ...Object.fromEntries(
    Object.entries(UNIT_STEMS).flatMap(([w, u]) => [
      [w, u],
      [`${w}s`, u],
    ]),
  ),
  centuries: 'C',
  millennia: 'L',
  mins: 'MIN',
  secs: 'S',
  hrs: 'H',
  yrs: 'Y',
}
export const isPlural = (unitWord: string) => unitWord.endsWith('s') || unitWord === 'millennia'

export const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  morning: 'TMO',
  mornings: 'TMO',
  afternoon: 'TAF',
  afternoons: 'TAF',
  evening: 'TEV',
  evenings: 'TEV',
  night: 'TNI',
  nights: 'TNI',
  overnight: 'TNI',
  midafternoon: 'TAF',
  midmorning: 'TMO',
}

export const CARDINALS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
}
/** "the nineties" → 9. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 2,
  thirties: 3,
  forties: 4,
  fifties: 5,
  sixties: 6,
  seventies: 7,
  eighties: 8,
  nineties: 9,
}

/** Words that mean an uncertain number of units: "several weeks" is PXW. */
export const VAGUE = new Set(['several', 'few', 'some', 'many', 'numerous', 'countless', 'multiple', 'various'])

/** Words before an amount, with their TIMEX3 `mod`; those of several words are joined by a space. */
export const AMOUNT_MODS: Readonly<Record<string, string>> = {
  about: 'APPROX',
  around: 'APPROX',
  roughly: 'APPROX',
  approximately: 'APPROX',
  some: 'APPROX',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  'more than': 'MORE_THAN',
  over: 'MORE_THAN',
  'well over': 'MORE_THAN',
  'less than': 'LESS_THAN',
  'fewer than': 'LESS_THAN',
  under: 'LESS_THAN',
  'at least': 'EQUAL_OR_MORE',
  'at most': 'EQUAL_OR_LESS',
  'up to': 'EQUAL_OR_LESS',
  'as many as': 'EQUAL_OR_LESS',
  'as long as': 'EQUAL_OR_LESS',
  'no more than': 'EQUAL_OR_LESS',
  'not more than': 'EQUAL_OR_LESS',
  'no less than': 'EQUAL_OR_MORE',
  'only about': 'APPROX',
}

/** Time zones that may stand behind a clock time. */
export const ZONES = new Set([
  'est',
  'edt',
  'et',
  'cst',
  'cdt',
  'ct',
  'mst',
  'mdt',
  'mt',
  'pst',
  'pdt',
  'pt',
  'gmt',
  'utc',
  'bst',
  'eastern',
  'local',
])
