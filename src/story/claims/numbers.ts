/** @module Numbers that differ: the same thing counted in two passages, with two results. */
import { perObject } from '../../text/memo.ts'
import type { Clause, Clauses } from './clauses.ts'
import type { Draft, Place } from './draft.ts'
import { weightOf } from './pairs.ts'
import type { Passage, Passages } from './passages.ts'
import { numberOf, stem, type Word } from './words.ts'

/** A number, and the stem of the noun that it counts. */
export interface Count {
  readonly value: number
  /** "Nearly 40", "more than 40": what it says is not exact. */
  readonly about: boolean
  /** "More than 40" says on which side the count lies. */
  readonly bound: string | null
  readonly unit: string
  /** The noun as written. */
  readonly noun: string
  /** First word of it, counted in the passage. */
  readonly at: number
}

interface Counted extends Count {
  readonly passage: Passage
  /** What the words around it speak of: of several amounts in a row each has its own. */
  readonly own: ReadonlySet<string>
  /** What the sentence speaks of besides. */
  readonly beside: ReadonlySet<string>
}

/** Words that may stand between a number and what it counts. */
const LIGHT = /^(?:of|the|other|more|or|such|new|additional|consecutive)$/
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/
const PLURAL = /^\p{L}{2,}s$|^(?:children|percent|feet)$/u
/** Words that may stand before the noun. */
const MODIFIERS = 2
/** Words before a number that is not exact. */
const ABOUT = /^(?:about|around|roughly|approximately|some|nearly|almost|over|than|least|up|estimated)$/
const MONEY = /^[$£€]\d/
/** Words before a number, and on which side of it the count lies. */
const BOUNDS: readonly (readonly [string, RegExp])[] = [
  ['more than', /^(?:.* )?(?:more than|over|above|exceeding)$/],
  ['at least', /^(?:.* )?(?:at least|no fewer than)$/],
  ['less than', /^(?:.* )?(?:less than|fewer than|under|nearly|almost)$/],
  ['up to', /^(?:.* )?(?:up to|at most)$/],
]
/** A round number from here on may stand for any that rounds to it. */
const LARGE = 1000
/** … but by no more than this share of it. */
const ROUNDED = 0.1
/** Units that count many things: what they count must be told by more of the sentence. */
const GENERAL = new Set([
  '$',
  '£',
  '€',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minut',
  'time',
  'mil',
  'meter',
  'feet',
  'percent',
  'point',
  'dollar',
])
/** Numbers that make another number so many times as large: "dozen", "million". */
const SCALES = new Set([12, 100, 1000, 1e6, 1e9, 1e12])
/** Units of what several people each have their own of. */
const SHARES = new Set(['percent', 'point'])
const SUPERLATIVE =
  /^(?:first|last|only|best|worst|(?!least|interest|request|protest|arrest|forest|honest|west|midwest)\p{L}{3,}est)$/u
/** Words before a number that say whose or which it is. */
const NEAR_BEFORE = 8
/** "Ten days ago" and "two hours later" count nothing. */
const PASSING = /^(?:ago|later|earlier|old|before|after)$/
const PEOPLE = /^(?:people|persons|men|women|protesters|demonstrators|civilians|others|victims|bodies)$/
/** Weight that two sentences must share besides the unit, and the same for general units. */
const LEAST_SHARED = 4
const LEAST_SHARED_NEAR = 3.5
const LEAST_SHARED_GENERAL = 7
/** Numbers this close are likelier two counts of one thing. */
const NEAR = 0.8
/** Share of the lighter clause that both must have in common. */
const LEAST_WITHIN = 0.2
/** What a difference of "more than" and "at least" counts for. */
const LITTLE = 0.46
/** A unit that is counted in more places than this is looked at in the first ones only. */
const MOST = 60

/** The counts of a passage. Dates, ages and bare years count nothing. */
export function countsOf({ words }: Pick<Passage, 'words'>): Count[] {
  return words.flatMap((word, i): Count[] => {
    const before = words.slice(Math.max(0, i - 2), i)
    const told = {
      about: before.some((w) => ABOUT.test(w.lower)),
      bound: boundOf(before.map((w) => w.lower).join(' ')),
      at: i,
    }
    if (MONEY.test(word.lower)) return moneyAt(words, told)
    const number = numberAt(words, i)
    if (number === null || CALENDAR.test(words[i - 1]?.lower ?? '')) return []
    const { value, last } = number
    if (value >= 1900 && value < 2100 && /^\d{4}$/.test(word.lower)) return []
    const j = nounAt(words, last)
    const noun = words[j]?.lower ?? ''
    if (PASSING.test(words[j + 1]?.lower ?? '')) return []
    if (PEOPLE.test(noun)) return [{ ...told, value, unit: 'people', noun }]
    return PLURAL.test(noun) && numberOf(noun) === null ? [{ ...told, value, unit: stem(noun), noun }] : []
  })
}

const boundOf = (before: string): string | null => BOUNDS.find(([, words]) => words.test(before))?.[0] ?? null

/** The number that begins at word `i`, and its last word: "28", "two dozen", "1.5 million", "half a dozen". */
function numberAt(words: readonly Word[], i: number): { readonly value: number; readonly last: number } | null {
  const scaleAt = (at: number) => {
    const scale = numberOf(words[at]?.lower ?? '')
    return scale !== null && SCALES.has(scale) && /^\p{L}/u.test(words[at]!.lower) ? scale : null
  }
  const { lower, term } = words[i]!
  if (lower === 'half') {
    const at = words[i + 1]?.lower === 'a' ? i + 2 : i + 1
    const scale = scaleAt(at)
    return scale === null ? null : { value: scale / 2, last: at }
  }
  const own = numberOf(lower)
  if (own === null || (!term.startsWith('#') && scaleAt(i + 1) === null)) return null
  const before = words[i - 1]
  // "Million" in "two million" is told by "two".
  if (scaleAt(i) !== null && before && (numberOf(before.lower) !== null || before.lower === 'half')) return null
  const scale = scaleAt(i) === null ? scaleAt(i + 1) : null
  return { value: Math.round(own * (scale ?? 1) * 100) / 100, last: scale === null ? i : i + 1 }
}

/** Index of the noun that number `i` counts: "five of the northern harbor pilots" → pilots. */
function nounAt(words: readonly Word[], i: number): number {
  let j = i + 1
  while (j < words.length && j < i + 3 && LIGHT.test(words[j]!.lower)) j++
  for (let k = j; k <= j + MODIFIERS && words[k] && words[k]!.term !== ''; k++) {
    if (k > j && words[k]!.start - words[k - 1]!.end !== 1) break
    if (PLURAL.test(words[k]!.lower) && (k === j || !PLURAL.test(words[k + 1]?.lower ?? ''))) return k
  }
  return j
}

/** "$5 million": its mark is its unit. */
function moneyAt(words: readonly Word[], told: Pick<Count, 'about' | 'bound' | 'at'>): Count[] {
  const { at: i } = told
  const { lower } = words[i]!
  const value = numberOf(lower.slice(1)) ?? Number.NaN
  const scale = numberOf(words[i + 1]?.lower ?? '') ?? 1
  const whole = Math.round(value * (scale >= LARGE ? scale : 1) * 100) / 100
  return value > 0 ? [{ ...told, value: whole, unit: lower[0]!, noun: 'money' }] : []
}

/** One claim for each thing that two passages count differently. */
export function numberClaims(passages: Passages): Draft[] {
  const byUnit = new Map<string, Counted[]>()
  passages.clauses.forEach((told, r) => {
    for (const { index, ...count } of countedIn(told)) {
      const list = byUnit.get(count.unit) ?? []
      if (list.length < MOST) list.push({ ...count, passage: passages.of[r]![index]! })
      byUnit.set(count.unit, list)
    }
  })
  return [...byUnit.values()].flatMap((list) =>
    list.flatMap((x, i) =>
      list
        .slice(i + 1)
        .flatMap((y) =>
          !differ(x, y) || (x.value !== y.value && givesBoth(list, x, y)) ? [] : (compared(passages, x, y) ?? []),
        ),
    ),
  )
}

/** The counts of one report, each with the index of its clause. */
const countedIn = perObject(({ list }: Clauses) => {
  const bySentence = Map.groupBy(list, (c) => c.sentence)
  return list.flatMap((clause, index) => {
    const counts = countsOf(clause)
    if (counts.length === 0) return []
    const beside = new Set(bySentence.get(clause.sentence)!.flatMap((c) => [...c.terms]))
    return counts.map((count) => ({ ...count, index, own: ownTerms(clause, count, counts), beside }))
  })
})

function ownTerms({ words, terms }: Clause, count: Count, counts: readonly Count[]): ReadonlySet<string> {
  const same = counts.filter((c) => c.unit === count.unit)
  if (same.length === 1) return terms
  const next = same.find((c) => c.at > count.at)?.at ?? words.length
  const from = same.findLast((c) => c.at < count.at) ? count.at : 0
  return new Set(
    words
      .slice(from, next)
      .flatMap((w) => [w.term, w.id ?? ''])
      .filter(Boolean),
  )
}

/** A report that gives both numbers, or what rounds to them, counts two things. */
const givesBoth = (list: readonly Counted[], x: Counted, y: Counted): boolean => {
  const gives = (c: Counted, value: number) =>
    list.some(
      (z) =>
        z.passage.reading === c.passage.reading &&
        (z.value === value || rounds(z, value) || rounds({ ...z, value }, z.value)),
    )
  return gives(x, y.value) || gives(y, x.value)
}

/** Whether two counts say different things of what may be one: another number of its order, or another bound of the same. */
const differ = (x: Counted, y: Counted): boolean =>
  x.value === y.value ? x.value > 1 && x.bound !== null && y.bound !== null && x.bound !== y.bound : comparable(x, y)

function compared({ weight }: Passages, x: Counted, y: Counted): Draft | null {
  if (x.passage === y.passage || differentThings(x, y)) return null
  const bounds = x.value === y.value
  const said = (t: string) => !t.startsWith('#') && t !== x.unit
  const shared = [...x.own].filter((t) => said(t) && y.beside.has(t))
  const back = [...y.own].filter((t) => said(t) && x.beside.has(t))
  const common = [...new Set([...shared, ...back])]
  const sum = weightOf(common, weight) + (GENERAL.has(x.unit) || common.length === 0 ? 0 : weight(x.unit))
  const lighter = Math.min(
    weightOf([...x.passage.terms].filter(said), weight),
    weightOf([...y.passage.terms].filter(said), weight),
  )
  const near = Math.min(x.value, y.value) >= NEAR * Math.max(x.value, y.value)
  const strict = GENERAL.has(x.unit) && (!near || SHARES.has(x.unit))
  if (!near && (SHARES.has(x.unit) || (isExact(x) && isExact(y)))) return null
  const least = strict ? LEAST_SHARED_GENERAL : near ? LEAST_SHARED_NEAR : LEAST_SHARED
  if (sum < least || (strict && common.length < 2) || sum < LEAST_WITHIN * lighter) return null
  const place = ({ passage: p, value }: Counted): Place => ({
    reading: p.reading,
    start: p.start,
    end: p.end,
    stance: 'asserts',
    value: String(value),
  })
  return {
    kind: 'number',
    text: `Counted differently: ${x.noun}`,
    places: [place(x), place(y)],
    conflict: 'number',
    note: `${bounds ? `${x.bound} ` : ''}${spoken(x.value)} against ${bounds ? `${y.bound} ` : ''}${spoken(y.value)}.`,
    turn: bounds ? LITTLE : 0.3 + Math.min(0.6, sum / 30),
  }
}

/** Two amounts to the dollar or the man are one only where they are near. */
const isExact = ({ value }: Count) => value >= LARGE && value % 10 !== 0

/** "The first in 500 years" and "the oldest in 300 years", the shares of two people: no two counts of one thing. */
function differentThings(x: Counted, y: Counted): boolean {
  const before = ({ passage: { words }, at }: Counted) => words.slice(Math.max(0, at - NEAR_BEFORE), at)
  if (SHARES.has(x.unit)) {
    const [one, other] = [x, y].map((c) => before(c).findLast((w) => w.id !== null)?.id)
    return one !== undefined && other !== undefined && one !== other
  }
  const [one, other] = [x, y].map((c) => before(c).findLast((w) => SUPERLATIVE.test(w.lower))?.lower)
  return GENERAL.has(x.unit) && one !== other
}

/** A number as people write it: "1.1 million", "5,687.75". */
export const spoken = (n: number): string =>
  n >= 1e12
    ? `${n / 1e12} trillion`
    : n >= 1e9
      ? `${n / 1e9} billion`
      : n >= 1e6
        ? `${n / 1e6} million`
        : n.toLocaleString('en')

/** Counts of one thing are of one order; "one" is too often no count at all. */
const comparable = (x: Count, y: Count) =>
  Math.min(x.value, y.value) > 1 &&
  Math.max(x.value, y.value) <= 2 * Math.min(x.value, y.value) &&
  !rounds(x, y.value) &&
  !rounds(y, x.value)

/** Whether `x` is the round number for `exact`: "nearly 20,000" for 19,252, "over $300" for $313.89. */
function rounds(x: Count, exact: number): boolean {
  if ((!x.about && x.value < LARGE) || Math.abs(x.value - exact) > ROUNDED * x.value) return false
  let unit = 1
  while (x.value % (unit * 10) === 0) unit *= 10
  return unit > 1 && (Math.round(exact / unit) * unit === x.value || Math.floor(exact / unit) * unit === x.value)
}
