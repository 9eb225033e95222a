/**
 * @module The words by which a report names another outlet as its source: what stands right before the
 * outlet's name, or right after it. In the patterns OUTLET stands for other outlets named in between.
 */
import type { CreditMention } from '../reading.ts'

export interface Sign {
  readonly example: string
  readonly kind: CreditMention['kind']
  /** Ends where the outlet's name (or its article) begins. */
  readonly before?: RegExp
  /** Begins where the outlet's name ends. */
  readonly after?: RegExp
  /** Somebody speaks to the outlet: inside that outlet's own report this is its own interview, no credit. */
  readonly hearer?: true
  /** Holds for names that are also common words too ("told Time"). */
  readonly tight?: true
  /** Holds in a caption too, which is no reporting otherwise. */
  readonly captioned?: true
  /** Holds only where nothing but the outlet's name makes the sentence, and not for agencies, whose pictures are marked so. */
  readonly alone?: true
  /** Holds for "the newspaper" too, though somebody speaks to it. */
  readonly nominal?: true
}

/** Other outlets of one list: "by the Courier, OUTLET and the …". */
const LIST = `(?:(?:the )?OUTLET(?:, | and |, and |; ))*`
/** What may stand between a preposition and the name: "Freedonia’s semi-official", "talk radio station". */
const MODIFIERS = String.raw`(?:(?:the|a|an|its|his|her|their|own|widely|read|rival|local|conservative|liberal|right-wing|left-wing|British|American|German|Russian|French|state|state-run|state-owned|semi-official|quasi-official|official|independent|public|talk|radio|television|TV|cable|news|network|station|newspaper|magazine|website|blog|outlet|agency|broadcaster|affiliate|program|show|podcast|site|tabloid|entertainment|syndicated|party|daily|tabloid|morning|evening|nightly|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|popular|influential|respected|leading|business|financial|political|satirical|Spanish-language|Arabic-language|pan-Arab|pro-government|pro-Kremlin|weekly|[\p{L}]+[’']s|[\p{Lu}][\p{L}.-]+) ){0,4}`
const end = (words: string, flags = 'iu') =>
  new RegExp(String.raw`(?:^|[^\p{L}])(?:${words})[”"’']? ${LIST}${MODIFIERS}[“"‘']{0,2}(?:[Tt]he )?$`, flags)
const endTight = (words: string) =>
  new RegExp(String.raw`(?:^|[^\p{L}])(?:${words})[”"’']? ${LIST}(?:the )?[“"‘']{0,2}(?:the )?$`, 'iu')
/** After the name: a possessive with a programme or a reporter, "news agency", adverbs. */
const NAMES = String.raw`(?: [“"]?\p{Lu}[\p{L}.’'-]*[”"]?){0,4}`
const POSSESSIVE = `(?:[’']s?(?: editorial board| editorial page| editors| reporters| correspondents| investigative (?:unit|team)| fact[- ]checkers?| data team)?${NAMES}(?:(?:,${NAMES}){0,4},? and${NAMES})?)?`
const NOUN = String.raw`(?:,? (?:state news agency|state television|state TV|state radio|public radio|news site|news website|radio station|news agency|news service|business daily|financial daily|daily newspaper|newspaper|magazine|website|television|radio|TV|network|daily|channel)|(?:,| and|, and| &) (?:the |The )?OUTLET|,? (?:and|among) (?:other|several other) (?:outlets|news outlets|news organi[sz]ations|newspapers|media|organi[sz]ations)| \([^()]{1,30}\))*`
const ADVERBS = String.raw`(?:,? (?:however|similarly|meanwhile|for instance|for example|is|are|was|were|also|later|then|now|first|previously|separately|earlier|has|had|have|exclusively|on \p{Lu}\p{L}+|late|this|last|week|month|\p{Lu}\p{L}+day|recently|since|initially|reportedly|which|that|who|in|an|article|story|report|editorial|broadcast|in \p{Lu}\p{L}+),?)*`
/** "the Courier, a Freedonian daily, reported", "the Courier – which is state-run – wrote". */
const APPOSITION = String.raw`(?:(?:,| [–—]| --) (?:(?:a|an|the|one)\b[^,–—.;”"]{0,70}\b(?:agency|arm|blog|broadcaster|daily|group|magazine|newsletter|nonprofit|organi[sz]ation|podcast|program|project|show|wire|network|newspaper|outlet|paper|publication|site|station|tabloid|website|weekly)\b(?! for which)[^,–—.;”"]{0,110}|(?:which|that|whose) [^,–—.;”"]{3,90})(?:,| [–—]| --))?`
const begin = (words: string) =>
  new RegExp(String.raw`^${NOUN}${POSSESSIVE}${NOUN}${APPOSITION}${ADVERBS},? (?:${words})(?![\p{L}])`, 'u')

const TELLING =
  'reported|did report|tweeted|tweets|reviewed|viewed|unearthed|surfaced|documented|exposed|chronicled|flagged|got (?:hold of|its hands on|a copy of)|spoke (?:to|with)|talked (?:to|with)|contacted|printed|reporting|reports|report|wrote|writing|writes|quoted|quotes|cited|cites|citing|published|publishes|revealed|reveals|disclosed|disclosing|obtained|broadcast|aired|uncovered|quoting|revealing|carried|ran (?:a|an|the)|posted|editoriali[sz]ed|broke|breaks|has learned|learned|was told|is told|were told|interviewed|counted|tallied|calculated|predicted|projected|chimed in|weighed in'
const SAYING =
  'said|says|denied|denies|disputed|disputes|acknowledged|remarked|noticed|mentions|mentioned|elaborated|went on to|goes on to|further notes|further noted|states|stated|warned|warns|admits|admitted|concedes|conceded|insists|insisted|alleged|alleges|concluded|concludes|contends|contended|determined|recounts|relayed|hinted|hints|speculates|believes|noted|notes|added|adds|described|describes|claimed|claims|suggested|suggests|looks back|found|confirmed|confirms|asserted|detailed|details|points out|pointed out|observed|observes|put it|puts it|characterized|characterizes|called(?! (?:out|off))|calls(?! (?:out|off))|argued|argues|opined|speculated|asked|explained|explains|recalled|indicated|indicates|understands|named|listed|estimated|estimates|hears|heard|declared|has (?:it|more)|recounted|identified|summed up|announced(?! (?:its|that it|it)\\b)'

/** Most telling first; the first that fits decides. */
export const SIGNS: readonly Sign[] = [
  {
    example: 'The plan was first reported by the Courier',
    kind: 'first',
    captioned: true,
    before: end(
      '(?:first|initially|originally)(?: was| were)? (?:\\p{L}+ed|broken|told|shown|seen|run)(?: \\p{L}+){0,3} (?:by|in|on)',
    ),
    tight: true,
  },
  {
    example: 'first reported by Ada Moor at the Courier',
    kind: 'first',
    captioned: true,
    before:
      /\b(?:first|initially|originally) (?:\p{L}+ed|broken|told) by (?:\p{Ll}+ (?:\p{Ll}+ )?)?(?:\p{Lu}[\p{L}.’-]+ ){1,3}(?:of|at|from|with|for|in|on) (?:the )?$/iu,
    tight: true,
  },
  {
    example: 'The Courier first reported the plan',
    kind: 'first',
    captioned: true,
    after: begin(
      '(?:was |were )?(?:the )?(?:first|initially|originally)(?: to)? (?:report|publish|reveal|disclose|obtain)(?:ed|s)?|(?:broke|breaking) (?:the |this )?(?:news|story)|(?:was |were )first with (?:the|this)',
    ),
    tight: true,
  },
  {
    example: 'the Courier, which first reported the plan',
    kind: 'first',
    captioned: true,
    after:
      /^,? (?:(?:the|a|an) [^,.;”"]{3,60}? (?:that|which)|which)(?: was| were)?(?: the)? first (?:to )?(?:report|publish|reveal|disclose|obtain|expose|break|post|surface)/u,
    tight: true,
  },
  { example: 'The Courier reported that …', kind: 'attributes', after: begin(TELLING), tight: true, captioned: true },
  { example: 'Tasnik, the agency, said …', kind: 'attributes', after: begin(`${SAYING}(?! in (?:a|its) statement)`) },
  {
    example: 'Here is how the Courier describes it',
    kind: 'attributes',
    before: /\bhow (?:the )?$/iu,
    after: begin(SAYING),
  },
  { example: 'according to the Courier', kind: 'attributes', before: endTight('according(?: to)?'), tight: true },
  {
    example: 'Material from the Courier was used in this report',
    kind: 'attributes',
    captioned: true,
    before: end('(?:material|information|reporting|reports|additional reporting)(?: for this \\p{L}+)? (?:from|by)'),
    after: /^[^.]{0,60}(?:\b(?:was|were) used\b|\bcontributed\b)/u,
  },
  {
    example: 'according to a Monday report by Freedonia’s Tasnik news agency',
    kind: 'attributes',
    before: end(
      "(?:according to|per|citing|quoting)(?: (?:a|an|the|its|\\p{L}+[’']s) (?:[\\p{L}-]+ ){0,8}(?:by|in|from|on))?",
    ),
    tight: true,
  },
  {
    example: 'as reported by the Courier; was quoted by the Courier',
    kind: 'attributes',
    before: end(
      "(?:reported|published|quoted|cited|obtained|seen|analy[sz]ed|reviewed|posted|aired|broadcast|carried|leaked|released|revealed|run|shown|detailed|mentioned|disclosed|uncovered|described|featured|printed|documented|noted|recorded|provided|exposed|confirmed|compiled|calculated|conducted|made public|viewed|acquired|recounted|chronicled|identified|named|given|shared|tracked|counted|verified|authenticated|corroborated)[”\"’']?(?: [\\p{L}\\p{N}’']+){0,3} (?:by|in|on|to|with)",
    ),
    tight: true,
  },
  {
    example: 'obtained by Ada Moor of the Courier',
    kind: 'attributes',
    before: /\b(?:obtained|reported|reviewed) by (?:\p{Lu}[\p{L}.’-]+ ){1,3}(?:of|at|from|with) (?:the )?$/iu,
  },
  {
    example: 'Ada Moor and Ben Holt at the Courier report that …; as Ada Moor of the Courier points out',
    kind: 'attributes',
    before:
      /(?:\p{Lu}[\p{L}.’'-]+,?(?: an?)?(?: \p{Ll}+){0,2}|reporters?|correspondents?|[a-z]+ists?) (?:at|of|from|for|in|with) (?:the )?$/u,
    after: begin(`${TELLING}|${SAYING}|tells|told`),
  },
  {
    example: 'Courier reporter Ada Moor tweeted that …',
    kind: 'attributes',
    after:
      /^(?:[’']s?)?(?: [\p{Ll}-]+){0,3} (?:reporter|reporters|correspondent|columnist|journalist|contributor|analyst|editor|writer|anchor|host|blogger)(?: \p{Lu}[\p{L}.’'-]+){1,3}(?:, (?:who |in |a |an |the )[^,;]{3,90},)? (?:first |also |later |has |had )?(?:reported|reports|wrote|writes|tweeted|tweets|noted|notes|revealed|writing|said|says|stated|argued|argues|observed|observes|opined|pointed out|points out|calls|called|describes|described)/u,
  },
  {
    example: 'a Courier reporter noted that …',
    kind: 'attributes',
    after:
      /^(?:[’']s)?(?: [\p{Ll}-]+){0,3} (?:reporters?|correspondents?|columnists?|journalists?) (?:first |also |later |has |had |have )?(?:reported|report|reports|wrote|write|writes|tweeted|tweets|noted|notes|revealed)(?![\p{L}])/u,
  },
  {
    example: 'Ada Moor, the Courier’s chief media correspondent, reported that …',
    kind: 'attributes',
    after:
      /^(?:[’']s?)?(?: [\p{Ll}-]+){0,4} (?:reporter|correspondent|columnist|journalist|editor|writer|blogger)(?: (?:at|for|in|on|with) [^,.]{3,30})?,(?: who [^,]{3,60},)? (?:first |also |later |has |had )?(?:reported|reports|wrote|writes|tweeted|tweets|noted|notes)/u,
  },
  {
    example: 'according to Ada Moor, a Courier analyst',
    kind: 'attributes',
    before:
      /\baccording to (?:\p{Lu}[\p{L}.’-]+ ?){2,4}, (?:an?|the) (?:[\p{Ll}-]+ ){0,3}(?:(?:at|for|with|of) (?:the )?)?$/iu,
    tight: true,
  },
  {
    example: '“…,” wrote the Courier',
    kind: 'attributes',
    before: new RegExp(
      `(?:[”",’'] |^)(?:wrote|writes|reported|reports|noted|notes|said|says|asked|declared|read|Wrote|Writes|Reports|Reported|Notes|Noted|Adds) ${MODIFIERS}$`,
      'u',
    ),
    after:
      /^(?!(?:[’']s?)? (?:\p{Ll}+ )?(?:host|anchor|contributor|reporter|analyst|correspondent|president|chairman|spokes|executive))/u,
    tight: true,
  },
  {
    example: 'The mayor may resign. (The Courier)',
    kind: 'attributes',
    before: /^[^\n]{30,}[\p{Ll}\p{N}.,!?”"’'] ?\((?:the )?$/iu,
    after: /^\)(?! ?[-–—])/u,
    tight: true,
  },
  {
    example: '(The Courier) behind what is quoted from it',
    kind: 'attributes',
    before: /^\((?:via |from )?(?:the )?$/iu,
    after: /^\)\s*$/u,
    alone: true,
  },
  {
    example: '… — The Courier (@courier) May 2, 2031',
    kind: 'attributes',
    before: /(?:^|[ ”"])(?:—|–|--) ?(?:[Tt]he )?$/u,
    after: /^ \(@\w{1,20}\)/u,
    tight: true,
  },
  {
    example: 'according to sources close to Ada Moor in the Courier',
    kind: 'attributes',
    before: /\baccording to (?:[\p{L}’'-]+ ){1,7}(?:in|at|of|from) (?:the )?$/iu,
    tight: true,
  },
  {
    example: 'From the Courier: …; (via the Courier)',
    kind: 'attributes',
    before:
      /(?:^|[.”"(] ?|\b(?:[Rr]ead|[Ww]atch|[Ss]ee) [^.]{0,40} (?=via))(?:from|via|h\/t|hat tip(?: to)?|source:|read the (?:rest|full story|whole story)[^.]{0,30} (?:at|in)) (?:the )?$/iu,
    after: /^(?:[:.)]|$)/u,
  },
  {
    example: 'New accusations came from the Courier',
    kind: 'attributes',
    before:
      /\b(?:comes?|came|emerged|emerges|surfaced|appeared|appears) (?:\p{Lu}\p{L}+day |late |first )?(?:from|in|via|through) (?:the )?$/iu,
    after: /^(?![’']s? (?:\p{Ll}+ )?(?:executive|president|host|chief|owner|building|office|newsroom))/u,
    tight: true,
  },
  {
    example: 'The Courier with the scoop: “…”',
    kind: 'attributes',
    after:
      /^ (?:with (?:the|this|more|another)(?: \p{Ll}+)?|has (?:the|this) (?:scoop|story|details)|adds|continues|explains|on (?:this|that|the) [^:]{3,30}):/u,
    tight: true,
  },
  {
    example: 'by the Courier’s tally',
    kind: 'attributes',
    after:
      /^(?:[’']s)? (?:tally|count|analysis|calculation|calculations|estimate|estimates|projection|projections|delegate count|average|review|database|survey of)(?![\p{L}])/u,
  },
  {
    example: 'a Courier opinion piece; the Courier’s report',
    kind: 'attributes',
    after:
      /^(?:[’']s?)?(?: (?:front-page|exclusive|original|latest|recent|initial|own|bombshell|new|opinion|investigative|print))* (?:report|reports|reporting|story|stories|article|articles|piece|oped|op-ed|op\/ed|editorial(?! board)|column|interview|investigation|account|profile|exclusive|scoop|source|sources|revelation|revelations|expos[eé]|blog post|fact[- ]check(?:er|ers|ing)?|dispatch|allegations)(?![\p{L}])/u,
  },
  {
    example: 'a report in the Courier; an op-ed for the Courier',
    kind: 'attributes',
    before: end(
      '(?:report|reports|story|stories|article|articles|piece|oped|op-ed|op/ed|editorial(?! board)|column|interviews?|profile|investigation|writing|wrote|written|writes|excerpts?|scoop|essay|commentary|reporting|analysis|tally|fact-check),?[”"]?(?: [\\p{L}\\p{N}’\']+){0,3} (?:by|in|from|for|with)',
    ),
    hearer: true,
    tight: true,
  },
  {
    example: 'an appearance on the Courier; an account by the Courier',
    kind: 'attributes',
    before: end(
      "(?:report|reports|story|stories|article|articles|piece|oped|op-ed|op/ed|column|account|interviews?|profile|investigation|recording|leak|writing|wrote|writes|material|news|transcript|videos?|footage|Q&A|conversation|appearance|sit-down|podcast|statement|remarks|leaks|reporting|coverage|headline|dispatch|exchange|segment|discussion|panel|clip|audio|hit)(?: [\\p{L}’']+){0,3} (?:by|in|from|for|on|with|to|at)|tweets?(?: \\p{L}+){0,2} (?:from|by)",
    ),
    hearer: true,
  },
  {
    example: 'the mayor told the newspaper',
    kind: 'attributes',
    before:
      /(?:^|[^\p{L}])(?:told|tells|telling|tell|confirmed to|said to|admitted to|acknowledged to|(?:interview|statement|e-?mail) (?:with|to)|spoke (?:to|with)|speaking (?:to|with)) $/iu,
    hearer: true,
    tight: true,
    nominal: true,
  },
  {
    example: 'the mayor told the Courier',
    kind: 'attributes',
    before: end(
      '(?:told|tells|tell|telling|denied to|denies to|confirmed to|confirms to|said to|(?:statement|interview|comments?|remarks?|email|letter|e-mail|message)(?: \\p{Lu}\\p{L}+day)? (?:to|with|on|for|by)|interviewed (?:by|on)|spoke (?:to|with)|speaking (?:to|with)|spoken (?:to|with)|talked (?:to|with)|talking (?:to|with)|gave|informed|insisted to|admitted to|acknowledged to|complained to|explained to|suggested to|wrote to|added to|repeated to|maintained to|claimed to|stressed to|noted to|conceded to|indicated to|hinted to|joked to|vented to|confided to|lamented to|argued to|remarked to|opened up to|opined to|(?:statement|e-?mail|letter|message|note|response|comment|comments|text|memo|transcript|copy|documents?|recording|video|details|information)(?: \\p{L}+){0,3} (?:sent|given|made|released|issued|passed|forwarded|handed|e-?mailed|shared|relayed|granted) (?:\\p{Ll}+ )?(?:to|with)|(?:provided|supplied|leaked|issued|shared|made available) (?:\\p{Ll}+ly )?(?:to|with)|(?:discuss(?:ed|ing)|granted) [^.,;]{3,60} (?:with|to)|(?:spoke|speaking|talked|talking|sat down|sitting down) (?:\\p{L}+ )?(?:\\p{L}+(?:day|ly) )?(?:to|with)|assured|reminded|sat down with|sitting down with|texted|emailed|e-mailed|disclosed to|revealed to|described to|leaked to|provided to|called into|calling into|phoned|briefed|declined to tell|refused to tell)(?: \\p{Lu}\\p{L}+day)?',
    ),
    hearer: true,
    tight: true,
  },
  {
    example: '“…,” explained Ada Moor, the mayor, to the Courier',
    kind: 'attributes',
    before:
      /[”"] (?:said|says|explained|added|insisted|argued|wrote|confirmed|admitted|complained|lamented|joked|remarked)(?: (?:Mr\.|Ms\.|Mrs\.|Dr\.|Rep\.|Sen\.|Gov\.|\p{L}[\p{L}’'-]*)){0,5}(?:,[^.;”"]{3,140},| \([^()]{1,20}\),?[^.;”"]{0,140})? (?:to|on) (?:the )?[“"]?$/u,
    hearer: true,
    tight: true,
    nominal: true,
  },
  {
    example: '“…,” write Ada Moor and Ben Holt on the Courier',
    kind: 'attributes',
    before:
      /[”"] (?:writes?|wrote)(?: [\p{L}’'.-]+){1,7}(?:,[^,.;”"]{3,80},?)? (?:in|for|on|at|of) (?:(?:a|an) (?:\p{L}+ )?(?:essay|piece|post|op-ed|column) (?:in|for|on|at) )?(?:the )?$/u,
    tight: true,
  },
  {
    example: 'the mayor said on the Courier’s breakfast show',
    kind: 'attributes',
    before: end(
      "(?:said|says|told|asked|argued|added|commented|blasted|slammed|revealed|had this to say|appeared|appearing|appearance|speaking|spoke|interviewed|remarks|comments|interview|insisted|claimed|acknowledged|admitted|denied|suggested|declared|predicted|warned|complained|defended|noted|announced|called|asserted|quipped|joked|confirmed|responded|replied|repeated|went|saying|commenting|boasted|vowed|commentary)(?: [\\p{L}\\p{N}’'.,]+){0,5} (?:on|during)|(?:broadcast|edition|program|episode|issue|pages) of",
    ),
    hearer: true,
    tight: true,
  },
  {
    example: 'On the Courier’s breakfast show, the mayor would not say …',
    kind: 'attributes',
    before:
      /(?:^|[\s“"(])(?:on|to|during|in)(?: (?:\p{Lu}\p{L}+day(?:[’']s)?|an?|the))?(?: (?:broadcast|edition|episode|interview|appearance) (?:of|on|with))?(?: the)? [“"‘']{0,2}(?:the )?$/iu,
    after:
      /^(?!(?:[’']s?)?[”"’']?(?: \p{L}+){0,2} (?:debate|poll|survey|town hall|forum|contributor|employee|executive))(?:[’']s?|,|[”"]| ).{0,230}\b(?:said|says|told|asked|argued|added|called|say|insisted|denied|acknowledged|claimed|saying|declared|suggested|responded|predicted|warned|refused|declined|admitted|complained|repeated|detailed|described|explained|discussed|expressed|addressed|defended|urged|blasted|criticized|slammed|dismissed|ripped|praised|announced|pushed|questioned|compared|blamed|accused|confirmed|vowed|promised|laid out|appeared|raised|voiced|wondered|worried)\b/u,
    hearer: true,
  },
  {
    example: 'Asked by the Courier’s Ada Moor whether …; as Ben Holt reported for the Courier',
    kind: 'attributes',
    before: end(
      '(?:(?:asked|pressed|questioned|quizzed|grilled|contacted|reached|challenged|prodded|prompted)(?: \\p{L}+){0,3} by|(?:as|As)(?: \\p{Lu}[\\p{L}.’-]+){1,3} (?:reported|reports|wrote|writes|noted|notes) (?:for|in|on|at))',
    ),
    hearer: true,
    tight: true,
    nominal: true,
  },
  {
    example: 'In a meeting with the Courier’s editorial board, he said …',
    kind: 'attributes',
    before: /\b(?:meetings?|met|sat down|session|interview) with (?:the )?$/iu,
    after: /^(?:[’']s)? (?:editorial board|editors|reporters)/u,
    hearer: true,
    tight: true,
  },
  {
    example: 'an interview with the editorial board of the Courier',
    kind: 'attributes',
    before:
      /\b(?:interviewe?d?|meetings?|met|spoke|speaking|talked|told|telling)\b[^.;”"]{0,60} (?:editorial board|reporters|editors) (?:of|at|from) (?:the )?$/iu,
    hearer: true,
    tight: true,
  },
  {
    example: 'Later that month on the Courier: “…”',
    kind: 'attributes',
    before: /\b(?:on|to|in) (?:the )?$/iu,
    after: /^(?: [\p{L}]+){0,3}: ?(?:[“"]|'')/u,
    hearer: true,
  },
  {
    example: 'She appeared with the Courier’s Ada Moor and said …',
    kind: 'attributes',
    before: /\bappear(?:s|ed|ing|ance)? (?:\p{L}+ )?with $/iu,
    after: /^[’']s? \p{Lu}/u,
    hearer: true,
  },
  {
    example: '“Gone!” blared the front page of the Courier',
    kind: 'attributes',
    before:
      /\b(?:blared|read|reads|screamed|declared|said|proclaimed) (?:an?|the) (?:[\p{L}-]+ ){0,2}(?:front page|headline|cover|banner|editorial) (?:of|in|on|from) (?:the )?$/iu,
    tight: true,
  },
  {
    example: 'The nominee on Courier Radio said …',
    kind: 'attributes',
    before: / on (?:the )?$/u,
    after: /^ (?:said|says|argued|called|insisted|denied)\b/u,
    hearer: true,
  },
  {
    example: 'He used the same words at a Courier event; at a town hall hosted by the Courier',
    kind: 'attributes',
    before: /\b(?:at|during|in|for) (?:an?|the|his|her|their) (?:\p{Lu}\p{L}+day |televised |live |recent )?$/u,
    after:
      /^(?:-hosted|-sponsored|[’']s)?(?: \p{Ll}+)? (?:event|forum|conference|summit|round ?table|broadcast|town[ -]hall)(?![\p{L}])/u,
    hearer: true,
  },
  {
    example: 'He has written it up in the Courier, where he has argued that …',
    kind: 'attributes',
    after:
      /^, where (?:he|she|they|(?:\p{Lu}[\p{L}.’-]+ ?){1,3}) (?:has |have |had |first |also )*(?:chronicled|written|wrote|reported|argued|detailed|described|called|published)(?![\p{L}])/u,
  },
  {
    example: 'She accused the Courier of twisting her words; he threatened to sue the Courier over the story',
    kind: 'attributes',
    before:
      /\b(?:accus(?:ed?|es|ing)|critici[sz](?:ed?|es|ing)|blast(?:ed|s|ing)|slam(?:med|s|ming)|rip(?:ped|s|ping)|attack(?:ed|s|ing)|fault(?:ed|s|ing)|denounc(?:ed?|es|ing)|su(?:ed?|es|ing)) (?:the )?$/iu,
    after:
      /^(?: magazine| newspaper)? (?:of (?:twisting|distorting|misquoting|misrepresenting|mischaracteri[sz]ing|misreporting|fabricating|inventing|publishing|reporting|printing|running|lying|bias)|(?:for|over) (?:publishing|reporting|printing|running|airing|[^.,;”"]{0,40}\b(?:allegations?|article|coverage|report|reporting|stor(?:y|ies))))(?![\p{L}])/u,
    tight: true,
  },
  {
    example: 'The mayor demanded that the Courier publish a retraction',
    kind: 'attributes',
    after:
      /^(?: magazine| newspaper)?(?: to)? (?:publish|issue|print|run|retract|withdraw|correct) (?:an? |the |its )(?:\p{Ll}+ )?(?:retraction|correction|apology|story|report|article)(?![\p{L}])/u,
    tight: true,
  },
]

/** The outlet itself says that it reported this before: "The Courier has previously reported". */
export const SELF = begin('(?:\\p{L}+ly )?(?:was first to )?(?:reported|report|revealed|published|disclosed|broke)')

/** Words without which nothing is left unconfirmed. */
export const CONFIRMING = /confirm|verif|corroborat|authenticat|match/i
/** An outlet says that it has not confirmed what another reported. */
export const NOT_CONFIRMED =
  /\b(?:not|n[’']t|unable to|yet to|never) (?:(?:been|be|yet|immediately|able|to|independently) )*(?:confirm|verif|corroborat|authenticat|match)\p{L}*(?! or deny)(?! nor )/iu
