/**
 * @module What stands in a report's text without being part of the reporting: headers, captions, promos, contributor lines.
 * One table; a paragraph is furniture when a row's pattern fits it. To teach it a new kind, add a row with its example.
 */
import type { Chars } from '../text/span.ts'
import { trim } from '../text/span.ts'

interface Row {
  readonly name: string
  readonly example: string
  readonly pattern: RegExp
  /** Longest paragraph (in characters) that the row may take. Default 400. */
  readonly longest?: number
}

const CREDIT =
  '(?:Getty(?: Images)?|AP|AP Photo|Associated Press|Reuters|AFP|EPA|Bloomberg|Shutterstock|Alamy|Zuma Press|Landov|Pool|PA Wire)'

export const FURNITURE: readonly Row[] = [
  {
    name: 'caption with agency',
    example: 'The minister waves in Port Ansel. Ada Moor / Pool via Getty Images file',
    pattern: new RegExp(String.raw`(?:\/|via|©|\||\() ?${CREDIT}\)?(?: file| photo| images)?\.?$`, 'i'),
    longest: 500,
  },
  {
    name: 'caption with photographer',
    example: 'The minister in May. (Photo by Ada Moor)',
    pattern: /(?:\(|\b)(?:photo(?:graph)?(?: by|:)|file photo|image:|illustration:|picture:)[^.]{2,60}\)?\.?$/i,
    longest: 500,
  },
  {
    name: 'archive caption',
    example: 'FILE - In this May 3 photo, the minister waves.',
    pattern:
      /^(?:FILE(?: PHOTO)?\s*[-–—:]|PHOTO:|Image (?:copyright|caption)|Enlarge this image|Photos?: |Hide caption|toggle caption|Facebook Twitter Pinterest)/i,
    longest: 900,
  },
  {
    name: 'video promo',
    example: 'JUST WATCHED Minister resigns Replay',
    pattern: /^(?:JUST WATCHED|MUST WATCH|WATCH:|VIDEO:|Play Video|LIVE:|Slideshow \(|Media playback)/,
    longest: 600,
  },
  {
    name: 'contributor line',
    example: 'The Courier’s Ada Moor contributed to this report.',
    pattern:
      /\bcontributed(?: \w+){0,4} to this (?:report|story|article)\b|^(?:Additional )?(?:Reporting|Editing|Writing) by\b|^Contributing:|^Material from .+ was used\b|\((?:Reporting|Editing|Writing|Additional reporting) by/i,
    longest: 500,
  },
  {
    name: 'read more',
    example: 'Harbour strike: what we know Read more',
    pattern:
      /(?:^|\s)(?:Read more|Continue reading|Story continues(?: below)?|Read the full (?:story|article))[.:>…]*$|^(?:Read more|Read also|See also|Also read|More:|MORE:|Related(?: Coverage| Content| Articles?| Stories)?\b|RELATED:|Recommended|Don't miss|Trending)\b/i,
    longest: 200,
  },
  {
    name: 'click here',
    example: 'Click here for more from The Courier.',
    pattern:
      /^\(?(?:Click|Tap) (?:here|for)\b|^Return to the top\b|^(?:Follow|Like|Find) (?:us|him|her|them|\w+ on|\w+ \w+ on) .*(?:Twitter|Facebook|Instagram)|^Send (?:a tip|tips|feedback)\b/i,
    longest: 250,
  },
  {
    name: 'newsletter',
    example: 'Sign up for our daily newsletter.',
    pattern:
      /\bsign(?:ing)? up (?:for|to|here)\b.*\b(?:newsletters?|emails?|alerts?)\b|\bsubscribe to\b|\bnewsletters?\b.*\b(?:sign up|subscribe|inbox)\b/i,
    longest: 500,
  },
  {
    name: 'advertisement',
    example: 'Advertisement',
    pattern: /^(?:Advertise?ments?|Sponsored(?: content)?|Promoted|Paid content):?$/i,
  },
  {
    name: 'copyright',
    example: 'Copyright © 2031 The Courier.',
    pattern: /^(?:Copyright\b|©|\(c\) \d{4}|All rights reserved)|\bAll rights reserved\.?$/i,
  },
  {
    name: 'tags',
    example: 'This article tagged under: Harbours',
    pattern: /^(?:This article (?:is )?(?:tagged|filed) under|Tags?:|Topics?:|Filed under|Categories:|Share this)\b/i,
  },
  {
    name: 'update note',
    example: 'Updated at 6:45 p.m. ET',
    pattern:
      /^\(?(?:Last )?Updated:?\s(?:at |on )?.{0,40}$|^This (?:story|article|post|report) (?:has been|was) updated(?: (?:with|to (?:add|include)|throughout|at|on)\b[^.]*)?\.?$|^(?:This is a )?(?:breaking|developing)(?: news)? story\b/i,
    longest: 250,
  },
  {
    name: 'date line',
    example: 'Published Nov. 30, 2031',
    pattern:
      /^(?:Published|Posted|Date)?:? ?(?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{4}|\d{4}-\d{2}-\d{2})(?:[, ]+(?:at )?\d{1,2}[:.]\d{2}.{0,20})?$/i,
  },
  {
    name: 'byline',
    example: 'By Ada Moor and Per Holm',
    pattern: /^By (?:\p{Lu}[\p{L}'’.-]+ ?){2,4}(?:(?:,| and|, and) (?:\p{Lu}[\p{L}'’.-]+ ?){2,4})*(?:[,|].{0,60})?$/u,
    longest: 160,
  },
  { name: 'rule', example: '___', pattern: /^[\s_*=#~•·.–—-]{2,}$/ },
]

/** A line of capitals is a promo or a cross-head: "MINISTER UNDER FIRE OVER HARBOUR". */
function inCapitals(paragraph: string): boolean {
  if (paragraph.length >= 250 || /(?!\p{Lu})\p{L}/u.test(paragraph)) return false
  return (paragraph.match(/\p{Lu}/gu)?.length ?? 0) >= 7
}

/** The name of the row that fits, or null. `paragraph` has no white space at its ends. */
export function furnitureKind(paragraph: string): string | null {
  if (inCapitals(paragraph)) return 'capitals'
  return FURNITURE.find((row) => paragraph.length <= (row.longest ?? 400) && row.pattern.test(paragraph))?.name ?? null
}

/** The lines of a text that hold something, trimmed. A line break always ends a paragraph. Linear in the text. */
export function paragraphs(text: string, from = 0): Chars[] {
  const found: Chars[] = []
  for (let start = from; start < text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const span = trim(text, { start, end })
    if (span.start < span.end) found.push(span)
    start = end + 1
  }
  return found
}
