/**
 * @module Why a source is not named, in the report's words: "on condition of anonymity because he was not
 * authorized to speak", "who declined to be identified", "were granted anonymity to discuss the talks".
 */
import type { Chars } from '../../text/span.ts'

const REST = `(?: (?:because|since|as|in order|to|for|so|citing|due|in line|in keeping|given|under)[^.;”"]{3,220})?`
const GROUND = new RegExp(
  [
    `on (?:the )?condition (?:of anonymity|of not being (?:named|identified)|(?:that )?(?:he|she|they|his|her|their)[^.,;”"]{0,40} not be (?:named|identified|used))`,
    `(?:speaking |spoke |speak |talking |talked )anonymously`,
    `(?:asked|asking|requested|requesting|granted|insisted on|insisting on|demanded|sought|seeking|asks|request|insist on)(?: for)? (?:anonymity|not to be (?:named|identified|quoted by name)|to remain (?:anonymous|unnamed|unidentified))`,
    `(?:declined|declining|refused|refusing|did not want|didn[’']t want|not wishing|wished not|preferred not|wanted not|asked not|asking not|who would not|could not) to be (?:named|identified|quoted by name)`,
    `(?:was|were|is|are|being) not authori[sz]ed to (?:speak|discuss|comment|talk|disclose|release)`,
    `(?:was|were) (?:granted|given) anonymity`,
  ]
    .map((p) => `${p}${REST}`)
    .join('|'),
  'giu',
)

/** Where the sentence goes on with what the source did: "to discuss the talks, | said on Monday that". */
const GOES_ON =
  /,\s+(?:also |later |then |have |has |had )*(?:acknowledged|added|called|cautioned|characteri[sz]ed|confirmed|declined|described|did|disclosed|expressed|insisted|noted|offered|predicted|put|recalled|recounted|reported|revealed|said|says?|stressed|suggested|tells?|told|warned|was|were|would)\b/

/** Every stated ground of a text, in order. */
export function findGrounds(text: string): Chars[] {
  return [...text.matchAll(GROUND)].map((m) => {
    const words = m[0].slice(0, GOES_ON.exec(m[0])?.index).replace(/[\s,]+$/, '')
    return { start: m.index, end: m.index + words.length }
  })
}
