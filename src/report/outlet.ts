/** @module Which outlet a report is by, inferred from its own words: "told X" again and again, "X’s … contributed". */
import { LIKE_AN_OUTLET } from '../text/outlet-words.ts'
import { findOutlets } from '../text/outlets.ts'
import type { Chars } from '../text/span.ts'

interface Sign {
  readonly example: string
  /** Pattern of the words right before the outlet's name. */
  readonly before?: RegExp
  /** Pattern of the words right after it. */
  readonly after?: RegExp
  readonly weight: number
}

/** What points to the outlet itself. "told X" alone may be another outlet's interview, so it needs company. */
const SIGNS: readonly Sign[] = [
  {
    example: 'The Courier’s Ada Moor contributed to this report',
    after: /^[’']?s? (?:\p{Lu}[\p{L}.'’-]+ ?){1,4}[^.\n]{0,80}\bcontributed\b/u,
    weight: 4,
  },
  {
    example: 'The Courier has learned',
    after: /^ (?:has|have|had) (?:learned|confirmed|obtained|reviewed|seen)\b/,
    weight: 3,
  },
  { example: 'The Courier is told', after: /^ (?:is|was|has been) told\b/, weight: 3 },
  {
    example: 'did not respond to The Courier’s request',
    before: /respond(?:ed)? to (?:a request (?:for comment )?from )?$/,
    weight: 2,
  },
  { example: 'a request for comment from The Courier', before: /requests? (?:for comment )?(?:from|by) $/, weight: 2 },
  {
    example: 'The Courier has previously reported',
    after: /^ (?:has|had) (?:previously|earlier) reported\b/,
    weight: 2,
  },
  {
    example: 'told The Courier',
    before: /\b(?:tells?|told|telling|confirmed to|said to|spoke (?:to|with)|interview with|statement to) $/,
    weight: 1,
  },
  { example: 'Copyright © 2031 The Courier', before: /(?:Copyright|©)[^.\n]{0,20}$/, weight: 4 },
]
/** Whose material is used without a name is another outlet: "The Courier contributed to this report". */
const LENDS = /^(?:,? and [^.\n]{1,60})? contributed (?:\p{L}+ )?to this (?:report|story|article)\b/u
/** What speaks against: another outlet that is cited. */
const CITED = /^ (?:first |also )?(?:reported|reports|said|wrote)\b|^[’']s? (?:report|story|article)\b/

/** Least evidence that counts, and how far ahead of the next outlet it must be. */
const ENOUGH = 2
const LEAD = 2

/** The outlet's name, or null when the text does not say or says two things. */
export function inferOutlet(text: string): string | null {
  const votes = new Map<string, number>()
  for (const { name, span } of outletsIn(text)) {
    const weight = weigh(text, span)
    if (weight !== 0) votes.set(name, (votes.get(name) ?? 0) + weight)
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return first && first[1] >= ENOUGH && first[1] >= LEAD * (second?.[1] ?? 0) ? first[0] : null
}

/** Outlets of the table, and names that look like one. */
function outletsIn(text: string): { name: string; span: Chars }[] {
  const listed = findOutlets(text).map((f) => ({ name: f.outlet.name, span: f }))
  const starts = new Set(listed.map((f) => f.span.end))
  const unlisted = [...text.matchAll(LIKE_AN_OUTLET)].map((m) => ({
    name: m[0],
    span: { start: m.index, end: m.index + m[0].length },
  }))
  return [...listed, ...unlisted.filter((u) => !starts.has(u.span.end))]
}

function weigh(text: string, span: Chars): number {
  const before = text.slice(Math.max(0, span.start - 60), span.start).replace(/\bthe $/i, '')
  const after = text.slice(span.end, span.end + 140)
  if (LENDS.test(after)) return -4
  if (CITED.test(after)) return -1
  const sign = SIGNS.find((s) => s.before?.test(before) || s.after?.test(after))
  return sign?.weight ?? 0
}
