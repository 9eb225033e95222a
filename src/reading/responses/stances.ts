/**
 * @module Denials and their like by word class, not by set phrase: nothing has changed, nobody did it, it is out of the
 * question, it does not fit the facts, to say so is absurd; a misunderstanding; a matter that is being looked into.
 *
 * Patterns read the beginnings of what is said, in lower-case words with plain apostrophes.
 */
import type { Response } from '../../schema/types.ts'
import type { Whose } from './sides.ts'

export interface Stance {
  readonly response: Response
  readonly example: string
  /** A cheap test: what does not fit it is no such stance. */
  readonly mark: RegExp
  readonly said: RegExp
  readonly except?: RegExp
  /** Counts only from those who speak for somebody, and from bodies. */
  readonly official?: true
}

const words = (list: string) => `(?:${list.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`

/** What one holds to. */
const POSITION = words(`positions? stances? views? opposition support commitments? minds? pledges? promises? approach
  beliefs? opinions? story account testimony resolve convictions? policy policies intentions? priorities stand goals?`)
/** Something said of one. */
const SAYING =
  words(`accounts? accusations? allegations? articles? assertions? assessments? characteri[sz]ations? charges?
  claims? conclusions? contentions? depictions? descriptions? findings? ideas? implications? insinuations? interpretations?
  narratives? notions? portrayals? premises? reports? reporting rumou?rs? speculation statements? stor(?:y|ies)
  suggestions? theor(?:y|ies) versions? criticisms? complaints?`)
/** What what is said ought to fit. */
const FACTS = String.raw`(?:the )?(?:\w+ )?(?:facts?|reality|truth|evidence|records?|recollections?|memory|events|(?:what|how|things?)(?: \w+)? (?:happened|occurred|took|said|were|was|went))\b`
/** What calls it worthless to say so. */
const ABSURD =
  words(`absurd insulting offensive outrageous ridiculous ludicrous laughable preposterous wrong unfair crazy
  nonsense nonsensical insane false untrue inaccurate incorrect misleading disingenuous irresponsible slanderous defamatory
  an_insult a_lie a_joke reckless shameful disgraceful despicable disgusting foolish silly`)
/** What one is charged with having taken or done. */
const TAKEN =
  words(`money payments? cash gifts? bribes? favors? compensation benefits? bonus contributions? contacts? briefings?
  letters? promises? threats? orders? instructions? commitments? crimes? rules? laws? demands? requests? pressure
  warnings? complaints? treatment notice funds? deals? secrets? role part advice agreements? guarantees? kickbacks?
  information evidence such concessions? assurances? offers? effort attempt`)
const NOT = String.raw`(?:(?:has|have|had|did|does|do|is|was|are|were|'s)(?: not|n't| never)|(?:i'm|we're|'ve|'d) (?:not|never)|never)`
const BE = "(?:is|was|are|were|'s|would be|will be|be)"
const start = (pattern: string) => new RegExp(`^["']*(?:that )?${pattern}`)

/** Most telling first. */
export const STANCES: readonly Stance[] = [
  {
    response: 'denial',
    example: 'said that she has not wavered in her support; “We have not changed our position”',
    mark: /\b(?:waver|budg|flinch|back|retreat|flip|revers|chang|shift|alter|soften|revis|abandon|dropp|weaken)/,
    said: new RegExp(
      String.raw`${NOT}(?: \w+ly| once| been)? (?:(?:waver|budg|flinch)\w*|back(?:ed|ing)? (?:down|away|off)\b|retreat(?:ed|ing)?|flip-?flop\w*|revers(?:ed?|ing) (?:course|(?:him|her|it|our|my)self)|chang(?:ed?|ing) course|(?:chang|shift|alter|revers|soften|revis|abandon|dropp|weaken)(?:e|ed|ing) (?:my|our|his|her|their|its) (?:[\w-]+ ){0,3}?${POSITION})`,
    ),
  },
  {
    response: 'denial',
    example:
      'said her view of it had not changed; said its policy remains unchanged; “There is no change in our stance”',
    mark: /\b(?:unchang|chang|shift|doubt|remain|stay|same|firm|intact)/,
    said: new RegExp(
      String.raw`^.{0,60}?\b(?:${POSITION}\b["']?(?: [\w'-]+){0,5}? (?:${NOT}(?: \w+ly| been)? (?:chang|shift|waver|alter|soften|in doubt)|(?:remain(?:s|ed)?|stay(?:s|ed)?|is|are|was|were)(?: \w+ly| still)? (?:unchanged|the same\b|firm\b|intact|consistent|steadfast|unwavering))|no (?:\w+ )?(?:change|shift) (?:in|to|of) (?:[\w'-]+ ){1,3}?${POSITION})`,
    ),
  },
  {
    response: 'denial',
    example: 'said she remains opposed to the sale; “We are still committed to it”',
    mark: /\b(?:committed|opposed|dedicated|loyal)/,
    said: start(
      String.raw`(?!about |some |many |most |\w+ans |democrats |\d)(?:[a-z'.-]+ ){1,3}?(?:remain(?:s|ed|ing)?|(?:'re|'m|am|is|are|was|were) (?:still|as)|continues? to be)(?: \w+ly| as)? (?:committed|opposed|dedicated|loyal)\b`,
    ),
  },
  {
    response: 'denial',
    example: '“A tax is off the table”; said a sale was out of the question; said resignation was not an option',
    mark: /\b(?:table|question|starter|option|up for|for sale|negotiable|happen|acceptable|consideration)/,
    said: start(
      String.raw`(?:[\w'.-]+ ){1,9}?(?:${BE}(?: \w+ly)? (?:off the table|out of the question|a non-?starter)|(?:is|was|are|were)(?: not|n't)(?: \w+ly)? (?:on the table|an option|up for (?:debate|discussion|negotiation|sale)|under (?:consideration|discussion)|negotiable|for sale)\b)|(?:it|that|this)(?:'s| is| was)? (?:not|n't) (?:happening|going to happen)|(?:[\w'.-]+ ){0,4}?(?:proposals?|plans?|deals?|offers?|ideas?|suggestions?|demands?)(?: \w+){0,5}? (?:is|was|are|were)(?: not|n't) acceptable`,
    ),
  },
  {
    response: 'denial',
    example: '“I never heard of this”; said she never saw the letter',
    mark: /never/,
    said: start(
      String.raw`(?:i|we|he|she|they)(?:'d|'ve| had| have| has)? never (?:even |once |ever |personally |actually )*(?:heard|saw|seen|read|received|got|owned|held|witnessed|visited|attended) (?:of |about |from )?(?:this|that|it|him|her|them|the|any|a|anything|these|those)\b`,
    ),
    except: /\b(?:like (?:this|that|it)|anything (?:as|so|quite|like)|so |such|better|before|more)\b/,
  },
  {
    response: 'denial',
    example: 'said she received no payment; “I did no such thing”; “Not one cent went to me”',
    mark: /\bno |\bnot (?:one|a) /,
    said: new RegExp(
      String.raw`^["']*(?:that )?(?:[\w'.-]+ ){0,4}?(?:received|got|took|taken|accepted|paid|gave|given|made|sent|wrote|signed|kept|used|found|committed|held|hid|earned|broke|played|gotten|offered|exerted|sought) (?:absolutely )?no (?:[\w-]+ ){0,2}?${TAKEN}\b|\b(?:did|done|do|does|said|made) no such\b|^["']*(?:that )?not (?:one|a|a single) (?:single )?(?:cent|penny|dollar|dime|person|vote|word|shred|scintilla|ounce|grain|iota|line)\b|\bnot (?:a|one) (?:single )?(?:shred|word|scintilla|ounce|grain|iota|bit|trace|hint) of (?:\w+ )?(?:truth|evidence|proof|fact)`,
    ),
  },
  {
    response: 'denial',
    example: '“Nobody ever asked me for a loan”; said that no one had pressed him',
    mark: /\b(?:nobody|no one|no-one)/,
    said: start(
      String.raw`(?:nobody|no[ -]one)(?: \w+ly| ever| else| has| had| once)* (?:asked|ordered|forced|pressured|pressed|paid|bribed|coached|directed|instructed|pushed|promised|offered|threatened|briefed|coerced)\b(?! (?:why|how|what|for (?:help|this)))(?: (?:or|and) \w+)? (?:me|us|him|her|them|my|our|his|the|m[rs]+\b|any)`,
    ),
  },
  {
    response: 'denial',
    example: '“I don’t think anybody hid anything”; said he did not believe any rule was broken',
    mark: /(?:think|believe)(?: that)? (?:any|there|we|they|our|my|he|she)/,
    said: start(
      String.raw`(?:i|we|he|she|they) (?:do not|don't|did not|didn't|does not|doesn't) (?:think|believe)(?: that)? (?:any(?:body|one|thing)?(?: \w+){0,3}? (?:was|were|did|had|has|broke|hid|lied|took|knew|\w+(?<!expect|want|imagin|need)ed)\b|there(?:'s| is| was| were| are| has been| had been) (?:any|anything|a)\b(?! (?:way|need|reason|lot|better|chance))|(?:[\w'.]+ ){1,3}?(?:did anything|broke|violated|committed|lied|acted (?:improp|inapprop|illeg)\w*|did wrong))`,
    ),
  },
  {
    response: 'denial',
    example: 'said that account does not match what happened; “I cannot accept that version”; “far from the truth”',
    mark: /\b(?:match|square|jibe|comport|reflect|correspond|tally|fit|resembl|relation|recogni|accept|agree|credit|odds|truth|true|facts|base\b|holes|mark\b)/,
    said: new RegExp(
      String.raw`\b(?:(?:does|do|did|doesn't|don't|didn't)(?: not|n't)?(?<=n't|not)(?: \w+ly)? (?:match|square|jibe|comport|reflect|correspond|tally|fit)(?: up)?(?: with| to)? ${FACTS}|(?:bears?|bore) (?:no|little) (?:resemblance|relation\w*) to|at odds with ${FACTS}|(?:do|did|does)(?: not|n't) recogni[sz]e (?:the|that|this|those|any) (?:[\w'-]+ ){0,3}?${SAYING}|(?:can ?not|can't|could not|couldn't|won't|will not|would not|wouldn't) (?:agree with|accept|credit|endorse) (?:a|an|the|this|that|any|your|his|her|these|those) (?:[\w'-]+ ){0,3}?${SAYING}|far from (?:the truth|true|accurate)|(?:further|farther) from (?:the truth|reality|accurate)|(?:way |far |completely |totally |wildly )off[- ]base|(?:got|gets?|has|have|had) (?:its|their|his|her|the|your|all the|some) facts (?:\w+ )?(?:wrong|mixed up|backward)|(?:riddled|full|shot through) (?:with|of) holes|(?:know|knew|knows|believe) (?:is|was|are|to be) (?:not true|untrue|false))`,
    ),
  },
  {
    response: 'denial',
    example:
      '“Any suggestion that I was paid is offensive”; “To suggest otherwise is absurd”; “It is insulting to say so”',
    mark: /\b(?:suggest|impl|insinuat|accus|alleg|claim|notion|idea|to (?:say|think|believe))/,
    said: new RegExp(
      String.raw`^["']*(?:that )?(?:(?:[\w'-]+ ){0,3}?(?:suggest(?:ions?|ing)|implications?|implying|insinuations?|accusations?|allegations?|claims?|notion|idea|(?:to|anyone who|people who) (?:suggest|imply|claim|say|think|believe|insinuate))\b[^.;]{0,90}? ${BE}(?: \w+ly| just| so)* ${ABSURD}|(?:it|that)(?:'s| is| was| would be)(?: \w+ly| just| so)* ${ABSURD} (?:for \w+ )?(?:to (?:suggest|imply|say|claim|think|accuse|insinuate|assert|believe)|that (?:anyone|anybody|people|the \w+|they) would (?:suggest|imply|say|claim|think|accuse)))\b`,
    ),
  },
  {
    response: 'denial',
    example: '“There is nothing to this story”; “There is zero evidence for that”; “They have no proof”',
    mark: /\b(?:nothing to|evidence|proof|truth)/,
    said: new RegExp(
      String.raw`\bthere(?:'s| is| was) (?:absolutely |really )?nothing to (?:it|this|that|(?:the|these|those) (?:\w+ )?${SAYING})\b|^["']*(?:that )?(?:there|they|he|she|it|the \w+(?: \w+)?)(?:'s| is| was| has| have| had)(?: \w+ly| been)? (?:zero|no|not any)(?: \w+)? (?:truth|evidence|proof)(?=$|[.,;"']| (?:for|of|to|that|behind|in)\b)`,
    ),
    except: /no (?:new|other) /,
  },
  {
    response: 'denial',
    example:
      'said she was within her rights; “This is a political hatchet job”; said it was a case of mistaken identity',
    mark: /\b(?:within|right to|job|hunt|piece|vendetta|smear|stunt|plot|mistaken|distortion|frame|sham\b|charade|farce|hoax)/,
    said: /\b(?:within (?:his|her|its|our|their|my) (?:\w+ )?(?:rights?|authority)\b|had every right to|case of mistaken identity|victims? of (?:an?|the) (?:\w+ )?(?:plot|frame|blackmail|extortion|mistaken|lie)|(?:is|was|are|were|'s|than|but|as) (?:\w+ly |just |all |nothing )*an? (?:[\w-]+ ){0,3}?(?:hatchet job|hit (?:piece|job)|witch[ -]hunt|fishing expedition|smear(?: campaign| job)?|vendetta|political stunt|publicity stunt|distortion|charade|sham|hoax|frame-up|set-?up)(?=$|[.,;"']| (?:by|against|and|to|from|designed)\b))/,
    except: /(?:not|n't) (?:\w+ )?an? /,
  },
  {
    response: 'denial',
    example: '“I am not here because of my name, but because I worked”',
    mark: /because/,
    said: start(
      String.raw`(?:i|we|he|she|they)(?:'m|'re|'s| am| are| is| was| were| did| do| have| has| had)(?: not|n't) [^.;]{3,60}\bbecause\b[^.;]{3,70}\bbut\b`,
    ),
  },
  {
    response: 'partial-denial',
    example: 'said there had been a miscommunication; “I should have chosen my words better”',
    mark: /\b(?:mis-?communication|misunderstanding|misimpression|confusion|mix-?up|should have)/,
    said: start(
      String.raw`(?:there (?:was|were|is|has been|had been|may have been|might have been|must have been)(?: \w+ly| some| a| an| a bit of| a little)* (?:mis-?communications?|misunderstandings?|confusion|mix-?up|misimpression)\b|(?:i|we|he|she|they) should have (?:\w+ )?(?:chosen|been (?:more (?:careful|clear|precise)|clearer)|phrased|worded))`,
    ),
    except: /\bno (?:mis|confusion)/,
  },
  {
    response: 'non-denial',
    example: '“I am not ruling anything out”; “Nothing is off the table”',
    mark: /\b(?:rul|table|exclud)/,
    said: start(
      String.raw`(?:(?:[\w'.-]+ ){1,4}?(?:not|n't) (?:rul(?:e|ing) (?:\w+ ){0,4}out|exclud(?:e|ing)|tak(?:e|ing) (?:\w+ ){1,3}off the table)|nothing(?:'s| is| was) off the table|everything(?:'s| is| was) on the table)\b`,
    ),
  },
  {
    response: 'non-denial',
    example: 'a spokesman said the claims were being reviewed; “We take these allegations seriously”',
    mark: /\b(?:review|look|evaluat|investigat|examin|assess|serious|gather)/,
    official: true,
    said: start(
      String.raw`(?:(?:[\w'.-]+ ){1,9}?(?:is|are|was|were|continues? to be|will be)(?: still| currently)? (?:being )?(?:evaluated|reviewed|looked into|examined|assessed|under review)\b|(?:i|we|they|it|the \w+(?: \w+)?)(?:'re|'m| am| is| are| was| were|'ll be| will be)(?: \w+ly| still| aware of (?:the|these) \w+ and)* (?:looking into|reviewing|evaluating|assessing|gathering)\b|(?:i|we|they|it|the \w+(?: \w+)?) (?:take|takes|took) (?:[\w'-]+ ){0,3}?(?:${SAYING}|matters?|concerns?)(?: of this \w+)? (?:\w+ )?serious)`,
    ),
  },
  {
    response: 'no-comment',
    example: '“I have nothing to say about that”',
    mark: /\bnothing/,
    said: start(
      String.raw`(?:i|we|he|she|they)(?:'ve| have| has| had)(?: absolutely| got)? nothing (?:more |further |else )?to (?:say|share|discuss)\b`,
    ),
  },
]

/** The stems of all marks, in one quick look: most of what is said has none of them. */
const ANY_MARK =
  /\b(?:waver|budg|flinch|back|retreat|flip|revers|unch|chang|shift|alter|soften|revis|abandon|dropp|weaken|doubt|remain|stay|same|firm|intact|committed|opposed|dedicated|loyal|table|question|starter|option|up for|for sale|negotiable|happen|acceptable|consideration|no|think|believe|match|square|jibe|comport|reflect|corresp|tally|fit|resembl|relation|recogni|accept|agree|credit|odds|tru|facts|base|holes|suggest|impl|insin|accus|alleg|claim|idea|to (?:say|think|believe)|evidence|proof|within|right to|job|hunt|piece|vendetta|smear|stunt|plot|mis|distort|frame|sham\b|charade|farce|hoax|because|confusion|mix|should have|rul|exclud|never|review|look|evaluat|investigat|examin|assess|serious|gather|true)/

/** What the beginnings of sentences that are said amount to; null for none. */
export function stanceOf(beginnings: readonly string[], whose: Whose): Response | null {
  const official = whose === 'any' || whose === 'own'
  for (const said of beginnings) {
    if (!ANY_MARK.test(said)) continue
    for (const { mark, said: pattern, except, official: only, response } of STANCES)
      if ((!only || official) && mark.test(said) && pattern.test(said) && !except?.test(said)) return response
  }
  return null
}
