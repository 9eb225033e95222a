/**
 * @module A source's words taken apart: "Cotton’s communications director, Caroline Tabler" is a head phrase
 * and an apposition; relative clauses and what follows a preposition say more, but not who it is.
 */

/** One stretch of a source between commas, brackets or dashes. */
export interface Segment {
  readonly words: readonly string[]
  /** Words before the first preposition, relative pronoun or participle: "officials" in "officials in both cities". */
  readonly core: readonly string[]
}

const BREAK = /\s*(?:[,;()[\]|]|\s[—–-]+\s|[—―]|\s-{2}\s)\s*/u
const CUT =
  /^(?:who|whom|whose|which|that|where|when|of|for|in|at|from|with|by|to|on|inside|within|near|outside|across|among|close|familiar|briefed|involved|including|such|like|speaking|writing|reporting|working|based|seeking|representing|running|supporting|backing|saying|against|under|about|between|behind|as|into|around|since|after|before|during|over|throughout|opposed|loyal|out|conducted|released|published|posted|taken|called|named|known|wanting|showing|listed|registered|looking|trying|overall|alike|themselves|himself|herself|alone|polled|surveyed|interviewed|contacted|questioned|quoted|cited|hoping|while|because|if|denied|denies|said|says|told|confirmed)$/i
/** What follows a participle: "the committee probing | the attacks". */
const OBJECT = /^(?:the|a|an|his|her|its|their|this|that|these|those|for|in|on|at|with|whether)$/i
/** Titles with a preposition inside: what follows them belongs to the core. */
const TITLE_OF =
  /^(?:secretary|attorney|minister|chief|leader|head|director|house|chairman|speaker|duke|prince|earl|bishop|archbishop|bank|department|university|court|board|council|league|house|ministry|office|institute|committee|organization|church)$/i

/** The segments of a source, head phrase first; without opening adverbs and prepositions ("especially from Republicans"). */
export function segments(source: string): Segment[] {
  const clean = source
    .slice(0, 600)
    .replace(/[“”"]/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:(?:among|especially|even|only|just|from|by|to|in|on|via|per|not|both|also)\s+)+(?=\S)/i, '')
  return clean
    .split(BREAK)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => {
      const words = part.split(' ').filter(Boolean)
      while (
        words.length > 1 &&
        /^(?:\p{Ll}+ly|all|both|each|also|then|too|later|himself|herself|themselves)$/u.test(words.at(-1)!)
      )
        words.pop()
      // "Senate Bill 1062", "Flight 12": the number names, it does not count
      if (words.length > 1 && /^\d+$/.test(words.at(-1)!) && /^\p{Lu}/u.test(words.at(-2)!)) words.pop()
      return { words, core: coreOf(words) }
    })
}

function coreOf(words: readonly string[]): readonly string[] {
  for (let i = 1; i < words.length; i++) {
    if (i > 1 && /^\p{Ll}+ing$/u.test(words[i]!) && OBJECT.test(words[i + 1] ?? '')) return words.slice(0, i)
    if (!CUT.test(words[i]!)) continue
    // "Secretary of State Ada Moor", "University of Fairview": one name; "the head of the union" is cut
    if (/^(?:of|for)$/i.test(words[i]!) && TITLE_OF.test(words[i - 1]!) && /^\p{Lu}/u.test(words[i + 1] ?? '')) continue
    if (/^(?:of|for)$/i.test(words[i]!) && QUANTITY.test(words[i - 1]!)) continue
    return words.slice(0, i)
  }
  return words
}

/** "two of the officials", "a number of voters", "21 percent of women": the noun after "of" counts. */
const QUANTITY =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|some|many|most|several|few|all|both|none|each|any|half|majority|number|group|handful|dozens|hundreds|thousands|millions|series|couple|trio|pair|slew|percent|%|\d[\d,.]*%?|roster|clutch|lot|thirds|quarters|members)$/i

/** A quantity that stands for people by itself: "21 percent", "most", "others". */
export const isQuantity = (word: string) =>
  /^(?:\d[\d,.]*%?|percent|pct|some|many|most|several|few|others|other|all|none|half|majority|two-thirds|three-quarters|everyone|everybody|someone|somebody|anyone|nobody|one|those|these|another|dozens|hundreds|thousands|millions)$/i.test(
    word,
  )
