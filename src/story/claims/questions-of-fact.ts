/** @module What is often told in two ways of somebody: a table of questions, each with the words that answer yes and no. */

export interface FactQuestion {
  /** As a heading; `{}` is who is meant. */
  readonly heading: string
  /** What yes and no are called in a note. */
  readonly yes: string
  readonly no: string
  /** Whether it is asked of whoever is named beside the answer, of anybody around, or of what is told. */
  readonly of: 'one' | 'any' | 'matter'
  readonly yesWords: RegExp
  readonly noWords: RegExp
  /** How much the story turns on it. */
  readonly turn: number
}

const STAND = String.raw`(?:position|stance|policy|views?|opposition|approach|objections?|mind|support)`

/** heading | yes | no | of whom | words of yes | words of no | turn. A negation before words of yes makes them a no. */
const ROWS: readonly (readonly [string, string, string, FactQuestion['of'], string, string, number])[] = [
  [
    'Whether {} has changed position',
    'changed',
    'unchanged',
    'any',
    String.raw`(?:shift|change|reversal|turnaround|about-face|u-turn|softening) (?:\w+ ){0,2}(?:in|of|on) (?:\w+ ){0,3}${STAND}|(?:dropp?|abandon|soften|revers|shift|chang|waver|relax|renounc)(?:ed|ing|s|es)? (?:in )?(?:its|his|her|their|the) (?:[\w-]+ ){0,2}${STAND}|revers(?:ed|es|ing) course|flip-?flop\w*|(?:is|was|are|were|be|been|['’]s) (?:now )?open to|willing to (?:\w+ ){0,1}(?:talk|consider|accept|discuss|compromise|negotiate|support|back)|decided to (?:accept|support|back)|no longer (?:oppos\w+|object\w*)|(?:a|the) (?:huge|major|big|dramatic|significant|sharp|clear) (?:shift|reversal|change of (?:heart|mind|position))|wavered`,
    String.raw`${STAND} (?:\w+ ){0,6}(?:remain\w*|stays?|stayed|is|are|was|were) (?:the same|unchanged|firm)|remain(?:s|ed)? (?:\w+ )?(?:opposed|unchanged|committed|firm)|(?:still|continu\w+ to|steadfastly|firmly) (?:oppos\w+|support\w*|back\w*)|${STAND} (?:\w+ ){0,4}(?:has not|had not|have not|hasn['’]t|hadn['’]t|did not|didn['’]t) (?:\w+ )?chang\w*|less as a (?:\w+ )?change|unchanged`,
    0.65,
  ],
  [
    'Whether {} was informed',
    'informed',
    'not informed',
    'one',
    String.raw`(?:was|were|been|being) (?:ever |fully |first |personally )?(?:briefed|informed|notified|warned|told (?:about|of|that))|(?:knew|learned) (?:about|of|that)`,
    String.raw`(?:nobody|no one|no-one) (?:\w+ )?(?:briefed|told|informed|notified|warned)|unaware (?:of|that)|in the dark (?:about|on)|no knowledge of|received no (?:briefing|warning|notice)|(?:did not|didn['’]t|never) (?:know|hear) (?:about|of|anything)`,
    0.65,
  ],
  [
    'Whether it was consensual, as told of {}',
    'consensual',
    'forced',
    'any',
    String.raw`(?<!began as )consensual|gave (?:\w+ ){0,4}consent`,
    String.raw`forced (?:(?:me|her|him|himself) (?:to|on|onto)|sexual|sex)|without (?:my|her|his) consent|raped|sexual assault(?! (?:awareness|prevention|survivors?|victims?))|sexually assault\w+|non-?consensual`,
    0.65,
  ],
  [
    'Whether {} acted properly',
    'proper',
    'improper',
    'one',
    String.raw`(?:acted|behaved|proceeded|conducted|handled|done|did|was|were|is|are|as|been) (?:\w+ )?(?:properly|appropriately?|proper|lawfully|lawful|legal|legally|ethically|ethical|by the book|in good faith)|within the law|nothing (?:wrong|illegal|improper|inappropriate)|no (?:wrongdoing|impropriety|crime|violation|laws? (?:was|were) broken)`,
    String.raw`broke the law|broken the law|violat\w+ (?:\w+ ){0,3}(?:laws?|rules|act|policy|rights|constitution)|(?:was|were|is|are|as|been|an?) (?:\w+ )?(?:illegal|unlawful|unethical|improper|inappropriate|felony|impropriety|unconstitutional)|acted (?:improperly|illegally|inappropriately)`,
    0.6,
  ],
  [
    'Whether {} has shown what comes next',
    'shown',
    'not shown',
    'one',
    String.raw`leaning (?:\w+[”"]? )?(?:toward|towards|against)|(?:has|have|had) (?:\w+ )?(?:signal?led|hinted|made clear)|(?:likely|expected) (?:to )?announce\w*|dropped hints`,
    String.raw`(?:remain\w*|stay\w*|kept|been) (?:\w+ )?(?:mum|silent|quiet|coy|tight-lipped|noncommittal)|(?:few|no|little) (?:\w+ )?(?:signals?|signs?|hints?|indications?) (?:about|of|on|as to|who|what)|(?:not|n['’]t) (?:yet )?(?:said|say|indicated|decided|made up) (?:what|whether|his mind|her mind)|undecided`,
    0.55,
  ],
  [
    'Whether it came as a surprise, as told of {}',
    'a surprise',
    'no surprise',
    'any',
    String.raw`(?:shocked|stunned|blindsided|caught off guard|taken by surprise|taken aback|surprised) (?:by|at|that|when|to)|(?:was|were|are|is) (?:\w+ )?(?:[“"])?(?:shocked|stunned|blindsided)|(?:came as|was) a (?:\w+ )?(?:surprise|shock)`,
    String.raw`no surprise|(?:not|n['’]t) (?:\w+ )?(?:surpris\w+|shock\w*|unexpected)|(?:long|widely|fully) expected|unsurpris\w+`,
    0.55,
  ],
  [
    'Whether there is evidence',
    'evidence',
    'no evidence',
    'any',
    String.raw`(?:found|finds|ample|significant|strong|clear|overwhelming|direct|more than circumstantial) (?:\w+ )?evidence (?:of|that|against)|evidence (?:shows|showed|suggests|suggested)`,
    String.raw`(?:no|little|insufficient|without|any) (?:\w+ )?evidence|(?:not|n['’]t) (?:\w+ )?(?:establish\w*|find|found|enough evidence|obtain (?:\w+ ){0,3}evidence)`,
    0.55,
  ],
  [
    'Whether {} is cleared',
    'cleared',
    'not cleared',
    'any',
    String.raw`exonerat\w+|vindicat\w+|cleared (?:\w+ )?of (?:\w+ )?(?:wrongdoing|charges|allegations|collusion)`,
    String.raw`(?:not|n['’]t) (?:\w+ )?exonerat\w+`,
    0.6,
  ],
  [
    'Whether a death was suicide',
    'suicide',
    'killed',
    'any',
    String.raw`suicide|took (?:his|her) own life|killed (?:himself|herself)|hanged (?:himself|herself)`,
    String.raw`(?:was|were|been) (?:\w+ )?(?:murdered|assassinated|strangled)|homicide|foul play`,
    0.65,
  ],
  [
    'Whether {} was armed',
    'armed',
    'unarmed',
    'any',
    String.raw`(?:was|were|been) armed|(?:carrying|holding|brandish\w+|pointed|pulled|had|reached for) an? (?:\w+ )?(?:gun|knife|weapon|pistol|rifle|handgun)`,
    String.raw`unarmed|no weapon`,
    0.65,
  ],
  [
    'Whether it was done on purpose, as told of {}',
    'by accident',
    'on purpose',
    'one',
    String.raw`accidental(?:ly)?|inadvertent(?:ly)?|unintentional(?:ly)?|by (?:mistake|accident)|unwitting(?:ly)?`,
    String.raw`deliberate(?:ly)?|intentional(?:ly)?|on purpose|knowingly`,
    0.55,
  ],
  [
    'Whether the {} is borne out',
    'borne out',
    'not borne out',
    'matter',
    String.raw`(?:later|since|was|were|been|has|have|had|independently|officials|we) (?:confirmed|verified|corroborated|substantiated)|(?:deemed|found|considered|judged) (?:\w+ )?(?:credible|reliable|true)`,
    String.raw`(?:not|n['’]t) (?:\w+ )?(?:find|found|deem\w*|consider\w*|judged?|been|yet) (?:[\w']+ ){0,3}(?:credible|reliable|verified|confirmed|corroborated|verifiable)|not credible|(?:unverified|uncorroborated|unconfirmed|unsubstantiated)|(?:continues?|still|yet) (?:to )?(?:be |being )?(?:evaluated|verified|confirmed|assessed)`,
    0.6,
  ],
]

/** What may be borne out, and what it is called. */
export const MATTERS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    'information',
    /\b(?:intelligence(?! (?:communit|official|committee|agenc|chief|service|director|unit|briefing))|info|information|assessments?)\b/,
  ],
  ['allegation', /\b(?:allegations?|accusations?)\b/],
]

export const FACT_QUESTIONS: readonly FactQuestion[] = ROWS.map(([heading, yes, no, of, yesWords, noWords, turn]) => ({
  of,
  heading,
  yes,
  no,
  yesWords: new RegExp(String.raw`\b(?:${yesWords})\b`, 'iu'),
  noWords: new RegExp(String.raw`\b(?:${noWords})\b`, 'iu'),
  turn,
}))
