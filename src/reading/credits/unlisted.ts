/**
 * @module Outlets that the table lacks, known by their looks or by what the report calls them:
 *
 *   looks like one   "the Fairview Gazette", "WVXM", "KVXM-TV", "Fox 31", "Fairview.com"
 *   not named        "a Freedonian news agency", to which somebody spoke
 *   not named either "according to several published reports"
 *   called one       "the news website Hearsay", "Hearsay, a conservative blog," "the Hearsay newspaper"
 *
 * What was called an outlet once is one wherever its name stands.
 */
import { isAdjective, PLACES } from '../../language/names/places.ts'
import { finder, Letters } from '../../text/needed.ts'
import { LIKE_AN_OUTLET } from '../../text/outlet-words.ts'
import { outletNamed } from '../../text/outlets.ts'
import type { Chars } from '../../text/span.ts'

/** A name of an outlet in a text; `doubtful`: only a tight pattern around it counts. */
export interface Unlisted extends Chars {
  readonly name: string
  readonly doubtful: boolean
}

/** Like `LIKE_AN_OUTLET`, with last words that say too little elsewhere: "Fairview Bee", "Fairview Herald-Leader". */
const LIKE_ONE_HERE =
  /\b(?!(?:The )?(?:Federal|National|Cash|Social) Register)(?:\p{Lu}[\p{L}.&’'-]{1,30} ){1,3}?(?:Magazine|Bee|Register|Free Press|Statesman|Advertiser|Courant|(?:Weekly|Daily|Radio|TV|Television)(?! \p{Lu})|Public Media|\p{Lu}\p{Ll}+-(?:American|Democrat|Dispatch|Gazette|Herald|Journal|Leader|News|Picayune|Press|Record|Register|Review|Sentinel|Standard|Star|Telegram|Times|Tribune|Union))(?![\p{L}-])/gu
/** "WVXM", "KVXM-TV", "WVX radio": stations of the United States. */
const CALL_SIGN =
  /(?<!\p{Lu}{3} |[\p{L}\p{N}-])(?!WWII|KPMG|WNBA|WMDs?\b|KKK|WITH\b|WHAT\b|WHEN\b|WERE\b|WILL\b|KEEP\b|KING\b|KNOW\b|KILL\b|WALL\b|WARS?\b|WEEK\b|WORK\b|WEST\b)(?:[WK][A-Z]{3}(?:-(?:TV|FM|AM|DT)|\d{1,2})?|[WK][A-Z]{2}(?:-(?:TV|FM|AM)|(?= (?:radio|news|TV|television))))(?![\p{L}\p{N}-])(?! \p{Lu}{3})/gu
/** "Fox 31", "ABC7", "NBC 4". */
const NUMBERED = /\b(?:ABC|CBS|NBC|FOX|Fox|CW|Channel|News) ?\d{1,2}(?![\p{L}\p{N}])/gu
const SITE = /\b\p{Lu}[\p{L}\p{N}-]{2,30}\.(?:com|org|net)(?![\p{L}\p{N}/])/gu

/** Names that end like an outlet's and are none. */
const NONE =
  /\b(?:Medical Examiner|Bank Examiner|(?:American Legion|Army|Border|Trading|Command|Observation|Military) Post|Election Observer)$/

/** What a country or a town has in general: "Freedonian radio", "Fairview TV". */
const AIR = / (?:Daily|Magazine|Radio|TV|Television|Weekly)$/

const NOUNS =
  'radio station|television station|TV station|news ?websites?|websites?|web site|blog|newspaper|daily|tabloid|weekly|news agency|news wire|newswire|wire service|news service|news site|news outlet|online outlet|magazine|broadcaster|podcast|affiliate'
const WORD = String.raw`\p{Lu}[\p{L}\p{N}.&’'-]{1,25}`
/** "the radio station | Hearsay", "Fox affiliate | KVXM". */
const AFTER_NOUN = new RegExp(String.raw`\b(?:${NOUNS}) ((?:The )?${WORD}(?: ${WORD}){0,2})`, 'gu')
/** "the | Hearsay | newspaper". */
const BEFORE_NOUN = new RegExp(
  String.raw`(?<![\p{L}’'-])(?=\p{Lu})(?!An? )(?<!\b[Aa]n? )((?:${WORD} ){1,3})(?:newspaper|magazine|news agency|radio station|news website|news site|blog)\b`,
  'gu',
)
/** "| Hearsay, | a conservative website that …". */
const APPOSED = new RegExp(
  String.raw`\b((?:The )?${WORD}(?: ${WORD}){0,3}), (?:a|an|the|one of the|Freedonia’s) (?:(?!(?:publisher|owner|editor|reporter|host|founder|co-founder|chief|director|writer|columnist|author|head|member|journalist|executive|contributor|who)\b)[\p{L}.’'-]+ ){0,5}(?:${NOUNS}|publication|outlet|network)s?(?=,|\.| that | which | based | run | owned | founded | published | close to | affiliated | focused | covering | backed | funded)`,
  'gu',
)
const NO_NAME =
  /^(?:The|A|An|This|That|His|Her|Their|Its|One|Another|On|In|At|By|For|From|To|As|And|But|According|When|After|Before|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|January|February|March|April|May|June|July|August|September|October|November|December|Web|Internet|State|Democratic|Republican|Conservative|Liberal|Christian|Catholic|Jewish|Muslim|Arab|Arabic|Western|Facebook|Twitter|YouTube|Instagram|White|House|I|He|She|We|They|It|Republic|National|Government|Official|Public|Central|Local|City|County|Valley|Island|Islands|Coast|Bay|Beach|North|South|East|West)$/

/** "told a | Freedonian newspaper": whose name the report does not tell. */
const NAMELESS =
  /(?=[\p{Lu}ps])(?<=\b(?:told|said to|interview with|(?:reported|quoted|published) (?:by|in)|according to|spoke to|speaking to) an? )(?:\p{Lu}\p{L}+|state-run|state-owned|semi-official|pro-government) (?:media outlet|news outlet|news agency|newspaper|daily|magazine|weekly|radio station|television station|TV station|television channel|TV channel|broadcaster|tabloid|news site|news website)(?! (?:\p{Lu}|called|named))/gu

/** "according to | several published reports |": outlets that the report does not name. */
const REPORTS =
  /(?<=\b(?:[Aa]ccording to|[Cc]iting|[Pp]er) )(?:(?:several|multiple|various|numerous|recent|other|earlier|previous|some|many|two|three|local|unconfirmed) ){0,2}(?:(?:published|media|news|press|newspaper|television|TV) ){0,2}reports(?![\p{L}]| (?:of|by|from|filed|submitted|issued|released|to))|\b(?:(?:[Ss]everal|[Mm]ultiple|[Pp]ublished|[Mm]edia|[Nn]ews|[Pp]ress|[Ll]ocal) ){1,3}reports(?= (?:said|say|suggested|indicated|claimed|have said|had said)\b)/gu

/** "| Freedonian media outlets | quoted officials", "told | Freedonian media |". */
const MEDIA =
  /\b(?:(?:[Ss]everal|[Mm]ultiple|[Oo]ther|[Ss]ome|[Vv]arious|[Ll]ocal|[Ss]tate|[Ff]oreign|[Ww]estern|US|U\.S\.|\p{Lu}\p{L}+(?:an|ish|ese|ch|i)) ){1,3}(?:(?:news|media) (?:outlets|organi[sz]ations)|media)(?= (?:(?:have|had|has|also|first|earlier|later) )*(?:reported|report|quoted|quote|cited|said|published|aired|broadcast|are reporting|were reporting)\b)|(?<=\b(?:told|reported by|quoted by|according to) )(?:US|U\.S\.|\p{Lu}\p{L}+(?:an|ish|ese|ch|i)|[Ss]tate|[Ll]ocal) (?:state )?(?:media|news)(?: outlets| organi[sz]ations)?(?= |[.,])(?! (?:\p{Lu}|agency|reports))/gu
/** "his widely read | Harbour Law Blog". */
const BLOG =
  /(?=\p{Lu})(?<=\b(?:his|her|their|[Tt]he|an?) (?:[\p{Ll}-]+ ){0,3})(?:\p{Lu}\p{L}+ ){1,3}(?:[Bb]log|[Nn]ewsletter|[Pp]odcast)(?![\p{L}])/gu

const CALLED = [AFTER_NOUN, BEFORE_NOUN, APPOSED].map(finder)
const PAPERS = [LIKE_ONE_HERE, LIKE_AN_OUTLET].map(finder)
const NAMELESS_ONES = finder(NAMELESS)
const WITHOUT_NAMES = [REPORTS, MEDIA].map(finder)
const BLOGS = finder(BLOG)

/** How many names that were called an outlet are looked for again. */
const MOST = 20

/** The outlets of a text that the table lacks, in no order; they may overlap. */
export function unlistedOutlets(text: string): Unlisted[] {
  const called = new Set<string>()
  const letters = new Letters(text)
  for (const m of CALLED.flatMap((find) => find(text, letters))) {
    const name = nameIn(m[1]!)
    if (name && called.size < MOST) called.add(name)
  }
  return [...looking(text, letters), ...again(text, called)]
}

function looking(text: string, letters: Letters): Unlisted[] {
  const papers = PAPERS.flatMap((find) => find(text, letters)).flatMap((m) => {
    const name = m[0].replace(/^The /, '')
    const end = m.index + m[0].length
    const start = end - name.length
    return name.includes(' ') &&
      !outletNamed(name) &&
      !NONE.test(name) &&
      (!AIR.test(name) || nameIn(name.replace(AIR, '')))
      ? [{ name, start, end, doubtful: !/\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start)) }]
      : []
  })
  const stations = [CALL_SIGN, NUMBERED, SITE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((m) =>
      outletNamed(m[0])
        ? []
        : [
            {
              name: outletNamed(m[0].replace(/\.(?:com|org|net)$/, ''))?.name ?? m[0],
              start: m.index,
              end: m.index + m[0].length,
              doubtful: true,
            },
          ],
    ),
  )
  const nameless = NAMELESS_ONES(text, letters).map((m) => ({
    name: m[0],
    start: m.index,
    end: m.index + m[0].length,
    doubtful: false,
  }))
  const reports = WITHOUT_NAMES.flatMap((find) => find(text, letters)).map((m) => ({
    name: m[0].toLowerCase(),
    start: m.index,
    end: m.index + m[0].length,
    doubtful: false,
  }))
  const blogs = BLOGS(text, letters).flatMap((m) =>
    outletNamed(m[0]) ? [] : [{ name: m[0], start: m.index, end: m.index + m[0].length, doubtful: true }],
  )
  return [...papers, ...stations, ...nameless, ...reports, ...blogs]
}

/** The name in "Freedonian Hearsay", without what says where it comes from; null if nothing is left. */
function nameIn(words: string): string | null {
  const parts = words
    .trim()
    .replace(/[’']s?$/, '')
    .replace(/[.,]+$/, '')
    .split(' ')
  if (isPlace(parts.join(' '))) return null
  while (parts[0] !== undefined && (NO_NAME.test(parts[0]) || isAdjective(parts[0]) || isPlace(parts[0]))) {
    parts.shift()
    if (isPlace(parts.join(' '))) return null
  }
  const name = parts.join(' ')
  return name.length > 2 && !NO_NAME.test(parts.at(-1)!) && !isPlace(name) ? name : null
}

const isPlace = (word: string) => PLACES.has(word.replace(/[’']s?$/, '')) || isAdjective(word.replace(/[’']s?$/, ''))

/** Every place where one of the names stands. */
function again(text: string, names: ReadonlySet<string>): Unlisted[] {
  const wanted = [...names].filter((n) => !outletNamed(n)).sort((a, b) => b.length - a.length)
  if (wanted.length === 0) return []
  const any = wanted.map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'gu')
  return [...text.matchAll(pattern)].map((m) => ({
    name: m[0],
    start: m.index,
    end: m.index + m[0].length,
    doubtful: false,
  }))
}
