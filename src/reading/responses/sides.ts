/**
 * @module Denials that are told as plain negation: "Google does not read the letters," a spokesman said. Whoever
 * speaks for somebody says what is not so because somebody says it is; so does a person of own deeds, "he did not
 * write the letter"; anybody else may just tell news.
 */
import type { Footing } from '../../schema/types.ts'

/** Nouns of those who speak for somebody. */
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people|men|women)|press secretary|press officer|communications director|director of communications|(?:lawyer|attorney|counsel|publicist|representative|campaign manager)s? (?:for|to|of)|[\p{L}]+[’']s? (?:\p{Ll}+ )?(?:lawyers?|attorneys?|publicist|representatives?|campaign manager)|legal team|defen[cs]e team)\b/iu
/** Those who tell news for a living: what did not happen is news. */
const TELLS_NEWS =
  /\b(?:police|sheriff|fire|hospital|coroner|medical examiner|coast guard|weather|airport|air force|navy|army|military|court|fbi|nypd|prosecutors?|district attorney|u\.?s\.? attorney|meteorolog\w+|election|bureau of|census)\b/i

/** Whether the source tells news for a living. */
export const tellsNews = (source: string) => TELLS_NEWS.test(source)

export type Whose = 'any' | 'own' | 'self' | 'none'

/** Who of a report's sources speaks for whom, in the order told: once a spokesman, always one. */
export class Sides {
  readonly #spokes = new Set<number>()

  /** What negation counts as a denial from this source: any, its own doings only, a person's own deeds, or none. */
  of(source: string, footing: Footing, entity: number | null): Whose {
    const speaks = footing === 'spokesperson' || SPEAKS_FOR.test(source)
    if (speaks && entity !== null) this.#spokes.add(entity)
    if (tellsNews(source)) return 'none'
    if (speaks || (entity !== null && this.#spokes.has(entity))) return 'any'
    return footing === 'organization' ? 'own' : footing === 'named' ? 'self' : 'none'
  }
}

/** Words after a negated verb that tell of opinions, of means and of what is to come, not of facts. */
const NO_FACT = `(?:know|think|want|believe|expect|see|understand|like|care|agree|support|trust|feel|get|mind|realize|need|even|remember|recall|appear|seem|look|matter|always|come|hear|mean|bode|make (?:it|sense|any sense)|stop|give up|enough|just|only|yet|so|too|very|the time|the right|right|good|fair|acceptable|appropriate|helpful|over|about to|going to|necessarily|fully|entirely|all that|as|one of|far|there yet|sure|certain|surprised|happy|worried|concerned|afraid|ready|able|allowed|clear|convinced|optimistic|confident|aware|decided|finali[sz]ed|made a|been (?:made|decided|set|determined|finali[sz]ed|scheduled|announced|released)|alone|interested|comment|discuss|immediately|have (?:(?:the|enough|any|much) )?(?:resources|time|money|staff|control|authority|power)|change[sd]? (?:the fact|our|his|her)|have (?:any|a|an|the) (?:comment|further|additional|information|details|update|announcement|timeline|time ?frame|date))`
const NEGATION = String.raw`(?:(?:is|was|are|were|has|had|have|does|did|do)(?: ?n't| not| never)(?! (?:the|a|an) (?:time|place|way|right))|never|(?:has|had|have|is|was|are|were) no)(?! (?:other|doubt|question|longer|better|comment|word|date|timeline|decision|information|choice|reason|need|problem|one)\b)`
const pattern = (subject: string) =>
  new RegExp(String.raw`^["']*(?:that )?${subject}["']*${NEGATION}(?! ["']*${NO_FACT}(?![\w']))\b`)

const ANY = pattern(
  String.raw`(?!(?:you|if|when|unless|because|people|nobody|let|why|what|how|who|anyone|most|many|there|not|even|this is not|americans|voters|democrats|republicans) )(?:(?!if |when |unless |because |should |will |would |could |can |must |may |might |to )[\w'’.-]+ ){1,8}?`,
)
const OWN = pattern(String.raw`(?:it|its \w+(?: \w+)?|we|they|our \w+(?: \w+)?) `)

/** Where somebody is said to be, what he is said to be. */
const BEING = String.raw`(?:(?:photographed|pictured|shown|present|involved|part of|in (?:the|that|this|any|either|it)\b|at (?:the|that|this|any)\b|there\b(?! yet)|either of|one of the (?:men|women|people|persons)|among (?:the|those)|a (?:part|party|racist|crook|liar|spy|thief|suspect|target)|the (?:person|man|woman|one|source|author|target)\b|responsible|guilty|behind|under (?:investigation|pressure)|fired|forced|pushed|asked to (?:leave|resign)|leaving|resigning|quitting|stepping|going anywhere))`
/** What somebody is said to have done. */
const DEED = String.raw`(?:appear|pose|posed|take part|taken part|participat|do (?:it|that|anything|this|so|what)|done (?:it|that|anything|this|what)|say (?:that|it|this|those|the)|said (?:that|it|this|those)|make (?:that|the|such|those|any)|made (?:that|the|such|those|any)|wr(?:i|o)te|written|send|sent|ask(?:ed)? (?:for|him|her|them|anyone)|order|direct|instruct|pressur|threaten|discuss|talk(?:ed)? (?:about|to)|sp(?:ea|o)ke?n? (?:to|with)|me(?:e)?t (?:with|him|her|them|any)|ha(?:ve|d) (?:any|a) (?:contact|role|involvement|relationship|knowledge|conversation|part|affair)|know (?:about|of)|known (?:about|of)|break|broken?|violat|lied?\b|mislead|misled|harass|assault|touch|hit\b|abus|attack|kill|steal|stolen|receiv|accept|take (?:any|money|bribes)|taken (?:any|money|bribes)|collud|conspir|cover(?:ed)? up|leak|delet|destroy|wear|worn|commit|authoriz|approv|sign(?:ed)?\b|solicit|request|forc|push|plagiari|cheat|intend|mean to|meant to|think (?:it|that) (?:was|is)|believe (?:it|that) (?:was|is))`
const SELF = new RegExp(
  String.raw`^["']*(?:that )?(?:(?:i|he|she|they|we) (?:believed?|maintain(?:ed)?|insist(?:ed)?) (?:then and now )?(?:that )?)?(?:i|he|she|they|we)(?:(?:'m|'re| am| is| was| are| were)(?: not|n't| never) ${BEING}|(?:'ve|'d| did| had| has| have| do| does)(?: ?n't| not| never)(?: ever| \w+ly)? ${DEED}| never ${DEED})`,
)
const PATTERNS = { any: ANY, own: OWN, self: SELF }

/** Whether a sentence that is said, in plain lower-case words, negates a fact in the way of a denial. */
export const negates = (words: string, whose: Exclude<Whose, 'none'>) => PATTERNS[whose].test(words)
