/**
 * @module Denials that are told as plain negation: "Google does not read the letters," a spokesman said. Whoever
 * speaks for somebody says what is not so because somebody says it is; anybody else may just tell news.
 */
import type { Footing } from '../../schema/types.ts'

/** Nouns of those who speak for somebody. */
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people|men|women)|press secretary|press officer|communications director|director of communications|(?:lawyer|attorney|counsel|publicist|representative|campaign manager)s? (?:for|to|of)|[\p{L}]+[’']s? (?:\p{Ll}+ )?(?:lawyers?|attorneys?|publicist|representatives?|campaign manager)|legal team|defen[cs]e team)\b/iu
/** Those who tell news for a living: what did not happen is news. */
const TELLS_NEWS =
  /\b(?:police|sheriff|fire|hospital|coroner|medical examiner|coast guard|weather|airport|air force|navy|army|military|court|fbi|nypd|prosecutors?|district attorney|u\.?s\.? attorney|meteorolog\w+|election|bureau of|census)\b/i

/** Who of a report's sources speaks for whom, in the order told: once a spokesman, always one. */
export class Sides {
  readonly #spokes = new Set<number>()

  /** What negation counts as a denial from this source: any, its own doings only, or none. */
  of(source: string, footing: Footing, entity: number | null): 'any' | 'own' | 'none' {
    const speaks = footing === 'spokesperson' || SPEAKS_FOR.test(source)
    if (speaks && entity !== null) this.#spokes.add(entity)
    if (TELLS_NEWS.test(source)) return 'none'
    if (speaks || (entity !== null && this.#spokes.has(entity))) return 'any'
    return footing === 'organization' ? 'own' : 'none'
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

/** Whether a sentence that is said, in plain lower-case words, negates a fact in the way of a denial. */
export const negates = (words: string, whose: 'any' | 'own') => (whose === 'any' ? ANY : OWN).test(words)
