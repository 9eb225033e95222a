/**
 * @module How people answer what is said about them, by the words of the cue and what follows it.
 *
 *   denial          "denied that", "rejected the claim", "it is not true"     partial-denial  "denied parts of the report"
 *   non-denial      "did not deny", "no announcements at this time"           no-comment      "declined to comment"
 *   no-response     "did not respond to a request"                            non-answer      "would not say whether"
 *
 * Patterns read lower-case words with plain apostrophes. `cue` must begin inside the attribution's cue (its `words` group); `said`
 * must fit the beginning of what is said.
 */
import type { Response } from '../../schema/types.ts'

export interface ResponseSign {
  readonly response: Response
  readonly example: string
  readonly cue?: RegExp
  readonly said?: RegExp
  /** `said` may fit the beginning of any sentence or clause that is said, not of the first alone. */
  readonly anywhere?: true
  /** What makes the pattern void where it fits. */
  readonly except?: RegExp
}

const NOT = `(?:(?:can|could)not|(?:did|do|does|had|has|have|was|were|is|are|would|will|could|can|ca|wo)(?: also)?(?: ?n't| not| never))(?: also)?`
const ADVERB = String.raw`(?:,? however,?)?(?: (?:outright|immediately|yet|promptly|directly|explicitly|publicly|specifically|fully|\w+ly|even|also|at first|so far|always))*`
/** What one answers with, or fails to. */
const TELL = `(?:say|tell|name|identify|elaborate|answer|specify|speculate|define|reveal|disclose|detail|discuss|address|explain|provide|offer|give|comment|confirm|respond|predict|release|characterize|describe|share|talk|speak|go into|weigh in|take|be drawn|be interviewed)`
/** Something said of one, which a denial can be of. */
export const CHARGE = `(?:accusation|allegation|claim|charge|report|reporting|rumor|rumour|suggestion|notion|idea|assertion|contention|characterization|implication|insinuation|speculation|criticism|attack|narrative|theory|theories|account|version|story|stories|argument|finding|ruling|conclusion|label|comparison|concern|complaint|statement|point|lawsuit|suit|talk|perception|premise|assessment|view|recommendation|critique)s?`
/** Words between the verb and the charge: "the widespread", "any", "Ada Moor's". */
const OF = String.raw`(?: (?:[\w'&.-]+)){0,5}?`
const FALSE = String.raw`(?:false|groundless|untrue|baseless|unfounded|bogus|fake|fake news|nonsense|ridiculous|absurd|ludicrous|laughable|frivolous|inaccurate|incorrect|misleading|unfair|wrong|preposterous|a lie|lies|a smear|a hoax|fiction|garbage|unprecedented|"?[\w ]*(?:lie|hoax|nonsense|garbage|fabrication|smear)"?|(?:a |an )?(?:\w+ )?(?:smear campaign|witch hunt|hit job|set-?up|political stunt|gossip|rumou?rs?|speculation|innuendo|hearsay|conspiracy theory|hogwash|malarkey|rubbish|outlandish|hit (?:piece|job)|hatchet job|cheap shot|character assassination|vendetta|sham|politically motivated|meritless|without merit))`

/** The words of a subject, up to its verb. */
const SUBJECT = String.raw`(?:[\w'",.&%/-]+ ){1,18}?`
/** Not so, whatever is spoken of. */
const UNTRUE = String.raw`(?:(?:not|n't|never) (?:\w+ly )?(?:true|accurate|correct|so\b(?! \w)|the case|what happened|factual|credible|based (?:in|on) (?:fact|truth|reality))|untrue|inaccurate|incorrect|erroneous|false\b(?! (?:alarm|choice|hope|flag|sense|start))|baseless|groundless|unfounded|bogus|fabricat\w+|made[- ]up|made it up|fictitious|pure fiction|fiction\b|peddling fiction|malarkey|hogwash|rubbish|garbage|baloney|(?:total |complete |utter |outright |blatant |bald-?faced |bold-?faced )?(?:lies?\b|hoax|smear|fabrication|falsehood|nonsense|fake news)|witch[- ]?hunt|hit (?:piece|job)|(?:partisan|political|personal|baseless|cheap|malicious) (?:attacks?|smears?|stunt|hit)|fake\b|politically motivated|frivolous|meritless|without (?:any )?(?:merit|foundation|basis))`
/** What is said of one, as what follows mocks it. */
const CHARGED = `(?:accusation|allegation|claim|charge|report|rumou?r|suggestion|notion|idea|assertion|speculation|story|stories|lawsuit|theory|complaint|criticism|attack|narrative|headline|article|dossier|investigation|inquiry|probe)s?`
const MOCKED = String.raw`(?:ridiculous|absurd|ludicrous|laughable|preposterous|outrageous|silly|crazy|nuts|insane|misleading|exaggerated|overblown|wrong\b|mistaken|garbage|rubbish|a joke|a distraction|a (?:political )?(?:stunt|ploy)|old news|unfair|unsubstantiated|uncorroborated|unproven|a distortion|distorted|dishonest|irresponsible)`

const cue = (words: string) => new RegExp(String.raw`^(?:.{0,40}?[^\w-])??(?<words>${words})(?![\w])`)

/** "had never considered anyone else", "have never seen such a crowd": praise, no denial. */
const NEVER_ELSE =
  /\b(?:never|not|n't) (?:\w+ )?(?:considered|heard|known|met|seen|thought of|wanted) (?:of )?(?:any(?:one|body|thing)|someone|somebody|a better|more|the like|so|such)\b/

/** Most telling first. */
export const RESPONSES: readonly ResponseSign[] = [
  {
    response: 'denial',
    example: '“We strongly disagree with that characterization”; “I reject that”; “I don’t buy it”',
    anywhere: true,
    said: /^["']*(?:that )?(?:(?:i|we|he|she|they|the \w+(?: \w+)?)(?:'d| would| do| does| also| must| have to| had to)?(?: (?:strongly|respectfully|completely|totally|fundamentally|categorically|absolutely|flatly|firmly|vehemently))*(?: not|n't)? (?:(?:disagrees?|disagreed|agrees?|agreed)(?<!(?:i|we|he|she|they|would|do|does|must) agreed?s?) with (?:[\w'-]+ ){0,5}?(?:findings?|conclusions?|characteri[sz]ations?|assessments?|report|allegations?|accusations?|account|version|premise|interpretation|claims?|criticism|portrayal|assertion)\b)|(?:i|we)(?:'d| would| must| have to)?(?: (?:strongly|respectfully|completely|totally|categorically|absolutely|flatly|firmly|vehemently))* (?:reject|dispute|deny|refute|contest|repudiate|(?:don't|do not) (?:buy|accept)) (?:that|it|this|these|those|any|the (?:notion|idea|premise|claim|allegation|accusation|charge|suggestion|report|characteri|assertion|implication)))/,
  },
  {
    response: 'denial',
    example: '“That’s not what I said”; “I did what I thought was right”; “I make no apologies”',
    anywhere: true,
    said: /^["']*(?:that )?(?:(?:that|this|it)(?:'s| is| was)(?: not|n't)(?: at all)? (?:what|how|who|where|why|the way) (?:(?:i|we|he|she|they|it|the [\w ]{3,24}?) (?:said|meant|did\b|remember|recall|happened|was|were|went|told|asked|wrote|saw|intended)|happened|occurred)|(?:i|we|he|she|they) (?:did|do|was doing|were doing) (?:what (?:i|we|he|she|they|was|had to)|the right thing|(?:my|our|his|her|their) (?:job|duty)\b)|(?:i|we|he|she|they) (?:make|made|makes|offer|offered|have|has|had|owe|owed) no (?:apolog|regrets))/,
  },
  {
    response: 'denial',
    example: 'said the payments were proper; “It was a perfectly normal meeting”; said the programme was peaceful',
    anywhere: true,
    said: /^["']*(?:that )?(?!if |when )(?:[\w'.-]+ ){0,6}?(?:[\w.]+'s|is|was|are|were)(?: (?:entirely|wholly|completely|perfectly|totally|fully|absolutely|both|an?|all|exclusively|purely|solely|for))* (?:appropriate|proper|justified|routine|customary|warranted|standard (?:practice|procedure)|common practice|(?:perfectly |totally |completely )normal(?: \w+)?|by the book|peaceful(?: purposes| in nature)?|civilian purposes|(?:mutual|amicable)(?: \w+)?)(?=$|[.,;"']| and )/,
    except: /\b(?:not|n't|never|more|less|only|would be) /,
  },
  {
    response: 'denial',
    example: 'said he left for family reasons and not because of the report',
    anywhere: true,
    said: /(?:\band|,|\bbut|,?["'] ?) not (?:because of|due to|over|as a result of|in response to|as a punishment)\b/,
  },
  {
    response: 'denial',
    example: 'said he had zero interest in the post; “I love the job I have”; said she would not accept the nomination',
    anywhere: true,
    said: /^["']*(?:that )?(?:(?:[\w'.-]+ ){1,4}?(?:have|has|had|'ve)(?: \w+ly)? (?:no|zero) (?:\w+ )?(?:interest["']? in|desire to|intentions? of|intention to|ambitions? (?:to|for)|appetite for|designs on)\b|(?:i|he|she)(?:'m| am| is| was|'s)(?: \w+ly| very| quite)? (?:happy|content|comfortable) (?:where|in (?:my|his|her)|with (?:my|his|her) (?:current )?(?:job|role|post|position))|(?:i|he|she) (?:love|loves|loved|like|likes|enjoy|enjoys) (?:(?:the|my|his|her) (?:current )?(?:job|role|work|position|post) (?:i|he|she|that)|what (?:i|he|she)(?:'m| is| am| was)? do)|(?:i|he|she|we|they) (?:will not|won't|would not|wouldn't) (?:accept|take) (?:the|a|an|any|that|such) (?:\w+ )?(?:nomination|job|post|position|offer|appointment|role))/,
  },
  {
    response: 'denial',
    example: 'said the woman was lying',
    anywhere: true,
    said: /^["']*(?:that )?(?:[\w'.-]+ ){1,4}?(?:is|was|are|were|'s)(?: \w+ly| just)? (?:an? (?:\w+ )?liar|liars|lying(?! (?:on|in|face|there|down|under|next|dead|about (?:being|having))\b)|not telling the truth)\b/,
  },
  {
    response: 'non-denial',
    example:
      '“I have no recollection of that”; “Not that I know of”; said he knew of no such plan; “Nothing has been decided”',
    said: /^["']*(?:that )?(?:(?:i|we|he|she|they) (?:have|has|had) no (?:\w+ )?(?:recollection|memory|recall)\b|to the best of (?:my|our|his|her|their) (?:knowledge|recollection)|not (?:that (?:i|we)(?:'m| am|'re| are)? (?:know|aware)|to (?:my|our|his|her|their) knowledge|as far as (?:i|we) know)|(?:i|we|he|she|they) (?:know|knows|knew|are aware|is aware|was aware|were aware) of no\b|nothing (?:has|had|is|was)(?: yet)?(?: been)? (?:decided|determined|finali[sz]ed|settled|agreed|set)|(?:i|we|he|she|they) (?:have|has|had) (?:nothing|no \w+|no (?:\w+ ){1,2}announcements?) to (?:announce|report|share|add)\b)/,
  },
  {
    response: 'non-answer',
    example: '“I’m focused on my job”; “That’s a question for the council”',
    said: /^["']*(?:right now,? |look, )?(?:(?:i|we|he|she)(?:'m|'re| am| are| is| was)(?: \w+ly| just| only)? (?:focused|concentrating) on (?:my|our|his|her|the|doing|being|serving|getting) (?:\w+ )?(?:job|work|task|campaign|race|duties|present|season|budget|best)\b|that(?:'s| is| would be) a question (?:for|you))/,
  },
  {
    response: 'partial-denial',
    example: 'said her words were poorly chosen; said he had been joking',
    anywhere: true,
    said: /^["']*(?:that )?(?:[\w'".,-]+ ){1,10}?(?:(?:was|were|had been|is|are) (?:(?:poorly|badly|clumsily|inelegantly) (?:chosen|worded|phrased|put|expressed)|inartful|joking|kidding|said in jest|meant as a joke)|(?:chose|used) (?:the wrong|poor|my words poorly|his words poorly|her words poorly)|could have (?:chosen|phrased|worded|put))/,
  },
  {
    response: 'denial',
    example: 'said the account was riddled with errors; “There are numerous inaccuracies in the story”',
    anywhere: true,
    said: /\b(?:riddled|filled|littered|replete|rife|full|packed) (?:with|of) (?:\w+ ){0,2}(?:errors|inaccurac(?:y|ies)|falsehoods|lies|mistakes|untruths|distortions|misinformation|misstatements|half-truths)|\b(?:numerous|many|several|multiple|factual|significant|glaring|serious) (?:\w+ )?(?:inaccuracies|falsehoods|errors|untruths|misstatements|distortions) in (?:the|that|this|your|their|its)/,
  },
  {
    response: 'denial',
    example: 'said the newspaper had misrepresented her remarks; “They made it up”',
    anywhere: true,
    said: /^["']*(?:that )?(?!i |we |you |if |my |our |his |her |their )(?:[\w'.&-]+ ){1,7}?(?:(?:has |have |had )?(?:\w+ly )?(?:fabricated|invented|concocted|made up|distorted|misrepresented|mischaracteri[sz]ed|misconstrued|misstated|misquoted|misreported|misinterpreted|twisted)|(?:is|are|was|were|'s) (?:\w+ly )?(?:fabricating|inventing|distorting|twisting|misrepresenting|mischaracteri[sz]ing|misquoting)) (?:the|a|my|our|his|her|their|its|this|that|it\b|everything|what|quotes?|facts|words)/,
  },
  {
    response: 'denial',
    example:
      'said the payment was neither a bribe nor a gift; said that what the paper printed about the trip was patently false',
    anywhere: true,
    said: /^["']*(?:that )?(?:[\w'.-]+ ){1,6}?(?:is|was|are|were|has|had|did|does) neither [\w' ]{2,40} nor\b|^.{3,150}?\b(?:is|are|was|were) (?:(?:\w+ly )?(?:untrue|baseless|unfounded|fabricated|made up)|(?:completely|totally|patently|categorically|absolutely|simply|entirely|demonstrably|blatantly|utterly) (?:and \w+ly )?(?:false|wrong|inaccurate|incorrect))\b/,
  },
  {
    response: 'denial',
    example: 'said the report wrongly portrayed her; said critics had taken his words out of context',
    anywhere: true,
    said: /^.{3,110}?\b(?:(?:falsely|wrongly|inaccurately|incorrectly|erroneously|unfairly|misleadingly|mistakenly) (?:\w+ )?(?:report|portray|describ|characteri[sz]|depict|claim|stat(?:e|es|ed|ing)\b|said|suggest|impl(?:y|ie)|accus|alleg|quot|attribut|read\b|represent|interpret|label|link|tar(?:red|nish)|malign)|(?:tak(?:e|es|en|ing)|took) (?:[\w'-]+ ){1,5}out of context|(?:was|were) (?:referring|talking|speaking) not (?:to|about))/,
  },
  {
    response: 'denial',
    example: 'said she was the victim of a smear campaign',
    anywhere: true,
    said: /\b(?:victims?|targets?|subject) of (?:an?|the|this|these|another) (?:[\w-]+ ){0,3}(?:smear|witch hunt|vendetta|conspiracy|hoax|hit job|hit piece|smears|slander|set-?up|frame-?up|character assassination|attack campaign|political campaign|false (?:\w+ )?(?:accusation|allegation|charge|report)s?)/,
  },
  {
    response: 'denial',
    example: 'said she had followed the law; “We complied with every rule”',
    anywhere: true,
    said: /^["']*(?:that )?(?!you |if |once |when )(?:[\w'.,-]+ ){1,8}?(?:(?:has|have|had|always|fully|\w+ly) )*(?:followed|obeyed|complied (?:fully )?with|adhered to|abided by|acted within|stayed within|broke no|violated no|met) (?:(?:all|every|the|our|its|his|her|their|any|both|to|a|established|applicable|relevant|proper|legal|ethics|ethical|federal|state|internal|company|house|party) )*(?:rules?|laws?|regulations?|procedures?|protocols?|polic(?:y|ies)|guidelines|requirements?|legal standards?|process|letter of|book)\b/,
  },
  {
    response: 'denial',
    example: '“I stand by what I said”; “My statement stands”',
    anywhere: true,
    said: /^["']*(?:that )?(?:(?:i|we|he|she|they|it|the (?:paper|newspaper|network|company|magazine|campaign))(?:'ll| will| would|'d)? (?:still |absolutely |fully |\w+ly )?(?:stand|stands|stood|standing) (?:by|behind) (?:it\b|this|that|every|all|what|my|our|his|her|their|the|its)|(?:my|our|his|her|the) (?:\w+ )?(?:statement|story|answer|position|testimony|reporting) stands)/,
    except:
      /stand(?:s|ing)? (?:by|behind) (?:him|her|them|my (?:man|husband|wife|colleague|friend)|our (?:troops|allies|allied|men|women|nominee|candidate|president))/,
  },
  {
    response: 'denial',
    example: 'said his client was innocent; “We look forward to our day in court”; said she expected to be cleared',
    anywhere: true,
    said: /^["']*(?:that )?(?:(?:[\w'.-]+ ){1,6}?(?:is|was|are|were) (?:completely |totally |absolutely |wholly |entirely |100 percent )?innocent\b(?! (?:people|victims?|m[ae]n|wom[ae]n|child|bystander|civilian|life|lives|until|mistake|question))|(?:[\w'.-]+ ){1,6}?(?:looks?|looked|looking) forward to (?:clearing|(?:his|her|their|my|our|the|its) day in court|defending|being (?:cleared|exonerated|vindicated)|proving|presenting (?:his|her|our|its|their) (?:side|case|defense)|(?:\w+ )?vindicat)|(?:[\w'.-]+ ){1,8}?(?:will|would|to|'ll|'d) (?:ultimately |eventually |fully |soon |\w+ly )*(?:be (?:\w+ly )?(?:exonerated|vindicated|acquitted|cleared)|(?:vigorously|aggressively|strongly|forcefully) (?:defend|contest|fight)|(?:defend|contest|fight) (?:(?:himself|herself|itself|themselves|ourselves|the|these|those|this) )(?:\w+ )?(?:vigorously|charges?|allegations?|lawsuit|suit|case|claims?|accusations?)|clear (?:his|her|my|their|our) name|prove (?:his|her|my|their|our) innocence))/,
  },
  {
    response: 'no-comment',
    example: 'said it would be inappropriate to comment',
    said: /\b(?:inappropriate|improper|not (?:be )?(?:appropriate|proper|right)|irresponsible|unfair|wrong|unable|not able|not (?:be )?(?:authorized|allowed|permitted|at liberty|in a position)|prohibited from|barred from|against (?:\w+ )?policy) (?:for (?:me|us|him|her|them|the \w+) )?(?:to )?(?:(?:publicly|further) )?(?:comment|discuss|speculat|respond to|get into|talk about|address|provide details)/,
  },
  {
    response: 'non-answer',
    example: '“We will cross that bridge when we come to it”; “Ask Lund”',
    said: /^["']*(?:well, |look, )?(?:(?:we'll|we will|i'll|i will|let's|let us) (?:cross that bridge|wait and see|leave it (?:at )?(?:there|that)|let you know)|one (?:thing|step|day|week) at a time|ask (?:him|her|them|the [\w ]{2,20}|[a-z]+)(?=[.,!"'])|that's (?:a (?:good|great|fair) question|(?:not )?(?:for|up to) )|next question|i(?:'ve| have) (?:said|answered) (?:all|everything|that|enough|what)|i(?:'m| am) (?:not going to|gonna not) (?:get into|go there|play that|engage))/,
  },
  {
    response: 'denial',
    example: 'said no when asked; answered no',
    cue: cue(
      String.raw`(?:says?|said|answer(?:s|ed)|repl(?:ies|ied)|respond(?:s|ed))(?: \w+ly| simply| bluntly)? ["']?no\b["',]?(?= when| if\b| to (?:the|that|both|all|any)|\.|,|$)`,
    ),
    except: /no (?:one|more|longer|such|other|to)\b/,
  },
  {
    response: 'denial',
    example: '“At no time was anybody favored”; “Not once did I ask”',
    anywhere: true,
    said: /^["']*(?:that )?(?:at no (?:time|point|stage)|in no way|not once|never once|never (?:did|has|have|was|were|had) (?:i|we|he|she|they|the|it|any|mr|ms)|under no circumstances (?:did|was|has|have)|by no means|neither i nor|neither (?:he|she|the \w+|mr\.? \w+|ms\.? \w+) nor [\w .]{2,40}? (?:has|have|had|ever|was|were|did|knew|took|received|asked|ordered|offered))\b/,
  },
  {
    response: 'partial-denial',
    example: 'said the report was partly wrong; said it was blown out of proportion',
    anywhere: true,
    said: /^["']*(?:that )?(?:[\w'.,-]+ ){1,10}?(?:is|was|are|were|'s|been|being)(?: being| been)? (?:(?:partly|partially|somewhat|in part|only partly|only partially) (?:wrong|inaccurate|false|untrue|incorrect|true|accurate|correct|right)|(?:(?:\w+ly|blown|a bit|a little|somewhat) )*(?:out of proportion|overstated))/,
  },
  {
    response: 'no-comment',
    example: 'said he could not confirm, deny or comment on it; “We are not commenting further”',
    said: /^["']*(?:that )?(?:i|we|he|she|they|it)(?:(?: would| could| can| will| do| does| did)? ?(?:not|n't|neither|cannot|can't|won't) confirm,? deny,? (?:n?or|and) (?:otherwise )?(?:comment|discuss)|(?:'re|'m| am| are| is| was| were)(?: not|n't) (?:commenting|discussing|speculating)\b)/,
    anywhere: true,
  },
  {
    response: 'non-answer',
    example: 'said he had not read the report; “I have not seen it”; “It is too soon to say”',
    said: /^["']*(?:that )?(?:(?:i|we|he|she|they)(?: have| has| had|'ve|'d)?(?: not|n't)(?: yet)? (?:read|seen|reviewed|watched|heard) (?:(?:the|his|her|that|this|any|those|their) (?:[\w'-]+ ){0,4}?(?:reports?|memo|stor(?:y|ies)|articles?|letter|tweets?|book|video|ad|transcript|footage|details|document|lawsuit|complaint|comments?|remarks?|statement|interview|text|ruling|indictment|bill|proposal|legislation)\b|it\b|them\b)|(?:it is|it's|it was|it would be|is|'s) too (?:early|soon) to (?:say|tell|know))/,
  },
  {
    response: 'partial-denial',
    example: 'said it was a slip of the tongue; said he misspoke; “I was only joking”',
    anywhere: true,
    said: /^.{2,130}?\b(?:a slip of the tongue|an? (?:honest|innocent|unintentional|inadvertent) (?:mistake|error|oversight)|a poor choice of words|a misstatement|mis-?spoke|misremembered|mistakenly said|(?:was|were|is) (?:only |just |merely |simply |obviously |clearly )?(?:a joke|joking|kidding|being (?:sarcastic|facetious|ironic)))\b/,
    except: /(?:not|n't|no) (?:a |an )?(?:slip|honest|innocent|joke|joking|kidding)/,
  },
  {
    response: 'denial',
    example: 'said it was her decision, not his; “The picture is not from us”',
    anywhere: true,
    said: /^["']*(?:that )?(?:(?:it|that|this)(?:'s| is| was) [^.;?]{3,60}?(?:,| and|, and) not (?:his|hers|mine|theirs|ours|(?:the )?[\w.-]+'s)(?=$|[.,;"' ])|(?:[\w'-]+ ){1,7}?(?:(?:is|was|are|were|did|came|come|comes)? ?(?:not|n't))(?: come)? from (?:us|me|him|her|them|his|her|their|our|my)\b)/,
  },
  {
    response: 'denial',
    example: 'said the minister did not plan to run; said she does not intend to step down',
    said: /^["']*(?:that )?(?!if |you |when |unless |because )(?:[\w'.-]+ ){1,6}?(?:do|does|did)(?: not|n't) (?:currently |now )?(?:plan|intend|want|expect) (?:to|on) (?:run|seek|resign|step|leave|quit|retire|go\b(?! (?:to|into|back))|challenge|enter the|join the|become|stand (?:down|aside|for)|running|resigning|stepping|leaving|quitting|retiring|seeking)/,
  },
  {
    response: 'denial',
    example: 'said she was only expressing a wish; “I was merely doing my job”',
    said: /^["']*(?:that )?(?:i|he|she|they|we|mr\.? \w+|ms\.? \w+)(?:'s|'re|'m| is| was| were| had been) ["']?(?:only|just|merely|simply) (?!getting|starting|beginning|waiting|hoping|finishing|going|now|about|one|an?\b|the\b)\w+ing\b/,
  },
  {
    response: 'non-denial',
    example: 'did not deny that there was a plan; stopped short of denying it; did not rule out a run',
    cue: cue(
      `(?:did|do|does|had|has|have|was|were|would|will|wo)(?: ?n't| not| never)${ADVERB} (?:deny|dispute|rebut|refute|contradict|reject|rule out|disavow)|(?:did|has|have|does)(?: ?n't| not)${ADVERB} (?:challenge|contest)|(?:declin|refus)\\w*(?: to)?${ADVERB} (?:deny|rule out|dispute|ruling out)|stopp\\w* short of (?:den|reject|rul|disput)\\w*|can(?:not|'t| not|n't) say (?:with|for) (?:\\w+ )?(?:certainty|certain|sure)|without denying|left open|leav\\w+ open`,
    ),
  },
  {
    response: 'non-answer',
    example: 'would neither confirm nor deny it; would not confirm or deny it',
    cue: cue(
      `(?:neither|nor|not|n't|declin\\w*(?: to)?|refus\\w*(?: to)?)(?: \\w+)? confirm\\w*(?: it| that| the \\w+)? (?:n?or) (?:deny|denied|denies|denying)`,
    ),
  },
  {
    response: 'partial-denial',
    example: 'said the deal was not entirely done; “That is not quite accurate”',
    said: /^["']*(?:that )?(?:[\w'.-]+ ){0,8}?(?:[\w.-]+'s| ?is|was|are|were)(?: not|n't) (?:entirely|fully|completely|quite|exactly|wholly|strictly) (?:done|final|finali[sz]ed|settled|true|accurate|correct|right|fair|so)\b/,
  },
  {
    response: 'no-comment',
    example: 'did not provide any further comment; said she had no information',
    cue: cue(
      `(?:did|would|do|does|will|could)(?: not|n't) (?:provide|offer|give|have|make) (?:any |an? )?(?:further |immediate |additional |public )*comments?`,
    ),
  },
  {
    response: 'no-comment',
    example: 'said she had “no information”',
    said: /^["']*(?:that )?(?:we|i|he|she|they|it) ["']?(?:have|has|had) ["']?no (?:further |additional )?(?:information|comment)["',.]*(?:$| (?:at this time|to (?:share|offer|provide)|beyond))/,
  },
  {
    response: 'non-denial',
    example: '“We have no knowledge of any such payments”',
    said: /^["']*(?:that )?(?:we|they|it) (?:have|had|has) no knowledge of\b/,
  },
  {
    response: 'denial',
    example: 'said it was inaccurate to say so; “There is nothing improper here”',
    anywhere: true,
    said: /^["']*(?:that )?(?:i (?:think|believe|would say) )?(?:it(?:'s| is| was| would be)? )(?:\w+ly )?(?:\w+ and )?(?:inaccurate|incorrect|wrong|unfair|false|untrue|misleading|simplistic|a mistake|not (?:accurate|right|correct|fair|true)) to (?:draw|reach|jump to|infer|read|say|suggest|claim|imply|conclude|call|describe|characteri[sz]e|portray|assume)\b|^["']*(?:that )?there(?:'s| is| was| were) nothing (?:\w+ly )?(?:serious|grave|improper|inappropriate|illegal|unethical|sinister|nefarious|untoward|wrong|unusual|secret|corrupt|suspicious|fishy)\b/,
  },
  {
    response: 'partial-denial',
    example: 'denied at least parts of the report',
    cue: cue(
      String.raw`(?:den(?:y|ies|ied|ying)|disput\w+|reject\w*|challeng\w+) (?:at least )?(?:some|much|many|certain|part|parts|elements|aspects|portions)(?: (?:\\w+ )?${CHARGE}| of| aspects| details| parts)`,
    ),
  },
  {
    response: 'non-answer',
    example: 'did not respond when asked whether she would go',
    cue: cue(
      `${NOT}${ADVERB} (?:respond|reply|answer|react)(?:ed)? (?:when|after) (?:being )?(?:repeatedly )?(?:asked|pressed|questioned)(?! for| to (?:comment|respond))`,
    ),
  },
  {
    response: 'no-response',
    example: 'did not respond to a request for comment; could not be reached; messages were not returned',
    cue: cue(
      `${NOT}${ADVERB} (?:respond|reply|replied|responded|return(?:ed)?|answer(?:ed)?|get back|got back)(?:(?! (?:the|that|any) question)(?:[^.]|(?<=\\b(?:dr|gen|gov|mr|mrs|ms|rep|sen|st|[a-z]))\\.)){0,60}?(?:request|call|e-?mail|message|comment|inquir|enquir|seeking|question|query|queries|$)\\w*`,
    ),
    except: /^[^.]{0,30}\banswer(?:ed)? (?:the|a|any|that|whether|when|how|directly)\b/,
  },
  {
    response: 'no-response',
    example: 'could not be reached for comment',
    cue: cue(
      `(?:${NOT}|unable|attempts)(?: been| be| to)*${ADVERB}(?: be| been| to)* (?:reach|contact)(?:ed)?|${NOT}${ADVERB} (?:be )?(?:available|reachable)(?: for comment| to comment)?|${NOT}${ADVERB} (?:yet )?(?:respond|repl)(?:ed|ied|y)?|${NOT} responded|${NOT}${ADVERB} return(?:ed)?(?! to)`,
    ),
  },
  {
    response: 'no-comment',
    example: 'declined to comment; would not discuss it; refused to comment',
    cue: cue(
      `(?:declin|refus)\\w*(?: multiple| several| repeated)?(?: (?:to|a|an|any|all|the|further|immediate|requests?|interview|for|through \\w+ \\w+))*${ADVERB} (?:comment|discuss|speculate)\\w*|${NOT}${ADVERB}(?: be)? (?:comment|discuss|speculate)\\w*|no (?:immediate |further |public |official )?comment\\w*|not commented|(?:turn|reject)\\w* down (?:\\w+ ){0,2}(?:requests?|an interview)`,
    ),
    except: /discuss (?:with|how to)|(?:did|does|do|has|have|had)(?: not|n't) (?:\w+ )?(?:discuss|speculate)/,
  },
  {
    response: 'no-comment',
    example: 'declined to say whether; declined to name them; declined an interview',
    cue: cue(
      `declin\\w*(?: at first| initially| repeatedly| for \\w+| on \\w+)?(?: to)?${ADVERB} (?:${TELL})|declin\\w* (?:a|an|the|any|multiple|several|repeated|all|numerous|our|[\\w.-]+'s?)(?: [\\w'.-]+){0,3} (?:question|request|interview|comment|requests|questions|interviews)`,
    ),
    except:
      /^[^.]{0,40}declin\w*(?: to)? (?:tell (?:the|his|her|their|him|them|mr)|offer (?:him|her|them|the)|be (?:named|identified)|give (?:him|her|them|his|her)|take (?:part|up|a|the|on)|say no|provide (?:any )?(?:funding|support|help)|speak (?:at|on the record|on record)|speak to)/,
  },
  {
    response: 'no-comment',
    example: '“No comment,” she said',
    said: /^["']*(?:i |we )?(?:have |had |'ve )?(?:absolutely )?(?:no|any)(?: further| other)? comments?\b|^["']*(?:i'm|we're|i am|we are|i|we) (?:not going to|won't|will not|can't|cannot|do not|don't)(?: \w+)? (?:comment|discuss|speculate|get into|talk about)/,
  },
  {
    response: 'non-answer',
    example: 'would not say whether; did not elaborate; sidestepped the question; gave no reason',
    cue: cue(
      `${NOT}${ADVERB} (?:${TELL})(?! (?:him|her|them|me|us|reporters that|up|in to|back|the (?:job|post|money)))|(?:refus\\w*|avoid\\w*|${NOT} want|unwilling|${NOT} prepared|${NOT} ready|stop\\w*|n't stop|not stop)(?: to| short of)?${ADVERB} (?:${TELL}|saying|answering|telling|answer|speculat\\w+)|(?:dodg|sidestep|side-step|duck|evad|deflect|parr|skirt|brush(?:ed|es|ing) (?:off|aside)|punt)\\w*(?: on| off)?${OF} (?:question|inquir|topic|issue|subject)\\w*|evade the question|${NOT} (?:get|gotten) into|(?:gave|give|gives|offer\\w*|provid\\w+) no (?:\\w+ )?(?:\\w+ )?(?:insight|detail|details|reason|explanation|answer|indication|specifics|comment|evidence|timeline)|(?:waver|hesitat|falter|stumbl)\\w* (?:in |when |before |while )?answering|non-answer|evaded|inability to answer|(?:deflect|dodg|duck|evad|sidestep)\\w* (?:\\w+ ){0,2}questions?|offer\\w* a halting response|stop\\w* to answer`,
    ),
    except:
      /(?:say|tell)(?:s|ing)? (?:no|yes|so|anything about him|that)\b|(?:provide|offer|give|release|share|take|describe|disclose)(?! (?:[\w',-]+ ){0,5}?(?:details?|comments?|explanations?|reasons?|evidence|information|specifics|answers?|names?|identit\w+|numbers?|figures?|timelines?|breakdown|estimates?|proof|examples?|statements?|responses?|date|insight|clari\w+|context|account|assurances?|copy|copies|documents?|indication|position|questions?|motive|cause|terms|amount|conversations?|contents?|ideas|what|who|when|why|how|whether|if|where|which|that|it|them)\b)(?!$)|answer (?:to|for|the call)\b|can(?:not| not|n't) predict|could(?: not|n't) (?:\w+ )?(?:confirm|verify|provide|offer)|address (?:him|her|them|the (?:crowd|nation|audience|conference|convention|rally))|identify with|speak (?:at|for|with)\b|give up|take (?:part|place|office|up|over|it|him|her|them|that|for|the (?:job|post|money|stage|oath|bait|blame|call|deal|seat|side|word|time|lead))|discuss (?:any ways)|talk (?:about himself)|release (?:them|him|her|violent)|not (?:provide|offer|give) (?:any )?(?:funding|support|evidence)|confirm(?:ed)? (?:the|his|her|their|any|a|\w+) (?:nominee|nomination|nominees|judges?|justice|appointments?)|explain why he|not describe him/,
  },
  {
    response: 'non-answer',
    example: 'has not yet said whether he will run; has yet to explain why',
    cue: cue(
      `(?:has|have|had)(?:(?: not|n't| never)(?: yet)?${ADVERB} (?:said|told [\\w ]{2,20}|disclosed|revealed|explained|specified|indicated|announced|detailed|clarified|made clear|answered|committed to)| yet to (?:say|tell|disclose|reveal|explain|specify|indicate|announce|detail|clarify|answer|commit))(?= (?:publicly )?(?:whether|if|why|who|what|how|when|which|where)\\b|[.,;]|$)`,
    ),
  },
  {
    response: 'non-answer',
    example: '“I have no idea,” he said; “who knows?”',
    said: /^["']*(?:well, |look, |honestly, )?(?:i have no idea|who knows|i (?:don't|do not) know(?=[.,!"']|$| (?:if|whether) (?:there|he|she|they|it|that)\b)|we'll see|we will see|i'm not going to (?:say|answer|tell)|i can't say|that's (?:for|up to) |stay tuned|no idea)\b/,
    except: /nothing to do with|never (?:happened|said|did)/,
  },
  {
    response: 'non-denial',
    example: '“There are no announcements at this time,” she said; said she was not aware of it',
    said: /^["']*(?:that )?(?:we |i |there (?:are|is|were|was) |he |she |they |it )?(?:have |has |had |don't have |do not have |'ve got |'ve )?(?:no|any|nothing)(?: \w+){0,2} (?:announcements?|decisions?|to announce|to report|changes?|news|updates?|information)(?:\b.{0,60}\b(?:at this (?:time|point)|right now|yet|currently|at the moment|to (?:announce|make|report|share)|about|on))|^["']*(?:that )?(?:(?:i|we|he|she|they|it|the [\w' ]{3,30}?)(?:'m| am| are|'re| was| were| is)? )?["']?(?:not|n't|un) ?aware["']? of/,
  },
  {
    response: 'non-denial',
    example: 'was not aware of it; had no information about it',
    cue: cue(
      `(?:was|were|is|are)(?: not|n't) aware of(?: any| the| such)?|had no (?:information|knowledge) (?:about|on|of)`,
    ),
  },
  {
    response: 'denial',
    example: 'denied that; has denied it; in a denial',
    cue: /^(?:.{0,45}?[^\w])??(?<words>den(?:y|ies|ied|ying)|denials?)(?![\w])/,
    except:
      /(?:be|been|being|was|were|is|are) denied\b(?! by)|denied (?:to (?:him|her|them|us|women|people|those)|under)\b|(?:long|previously|unfairly|illegally|wrongly|unjustly) denied|denials? of (?:coverage|service|care|benefits?|visas?|entry|rights?|access|due process|claims|applications?)|den(?:y|ies|ied|ying) (?:someone|somebody|anyone|him|them|us|people|her(?! (?:own )?(?:account|accusation|allegation|assertion|charge|claim|statement|story|testimony|version))) |(?:not|n't|never|neither|nor|nobody|no one|cannot|can't|hard to|impossible to) (?:\w+ )?den(?:y|ied|ying)|den(?:y|ies|ied|ying) (?!that |they |it |he |she |there )(?:[\w'-]+ ){0,4}(?:spot|seat|chance|opportunity|privileges?|credits?|witness(?:es)?|assistance|loans?|permission)\b|den(?:y|ies|ied|ying) (?!that |they |it |he |she |there )(?:\w+ ){0,3}(?:entry|access|bail|visas?|permits?|requests?|motion|licen[cs]es?|marriage|service|funding|coverage|benefits|care|class-action|nomination|victory|sanctuary|the change|parole|appeal|petition|tenure|a hearing|asylum|the existence|reality|climate)|(?:ignoring or|to be) den/,
  },
  {
    response: 'denial',
    example: 'rejected the claim; disputed the account; pushed back on reports; dismissed the notion that',
    cue: cue(
      `(?:reject|dismiss|refut|rebut|disput|contest|repudiat|rebuff|discount|counter|shrug(?:g\\w+)? off|brush(?:es|ed|ing)? (?:off|aside)|(?:push|hit|fir|punch)\\w* back|knock\\w* down|shot down|shoot\\w* down|tamp\\w* down|batt\\w* (?:away|down)|wav\\w* (?:off|away)|scoff\\w*|laugh\\w* off|slam\\w*|blast\\w*|play\\w* down|swat\\w*|put down)\\w*(?: strongly| forcefully| at| on| against| off| away| down| back)*${OF} (?:${CHARGE})`,
    ),
    except:
      /(?:question|challeng|slam|blast|contest)\w* (?:\w+ ){0,5}(?:question|point|view|statement|account|concern)s?\b|question\w* (?:him|her|them|about)|(?:not|n't) (?:reject|dismiss|refute|rebut|dispute)|(?:reject|dismiss)\w* (?:\w+ ){0,3}(?:offer|proposal|invitation|request|appeal|call|deal|plan|bill|bid)s?\b|(?:slam|blast)\w* (?:\w+ ){0,6}(?:idea|view|criticism|story|theory|attack|talk|statement|comparison)/,
  },
  {
    response: 'denial',
    example: 'Freedonia disputes this; the company strongly disputes; rebuts American criticism; has since refuted it',
    cue: cue(
      `(?:disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?)(?! between| among| over| with| erupt)`,
    ),
    except:
      /a dispute|the dispute|(?:not|n't|hard to|to) (?:\w+ )?(?:dispute|refute|rebut)|dispute (?:is|was|over|with|between)/,
  },
  {
    response: 'denial',
    example: 'a claim | rejected by Moor; the account | is disputed by Lund',
    cue: cue('(?:reject|dismiss|disput|refut|rebut|contest|repudiat)(?:s|ed|es|ted)'),
    said: new RegExp(String.raw`^["']*(?:[\w'-]+ ){0,5}?${CHARGED}["']*[.,]?$`),
  },
  {
    response: 'denial',
    example: 'rejected that; rejects it',
    cue: cue(
      String.raw`(?:reject|dismiss)(?:ed|es|s|ing) (?:that|it|this|those|the whole (?:\w+ )?(?:as|thing)|all of (?:that|this|it))(?: \w+)?(?=$|[^\w])`,
    ),
    except:
      /(?:reject|dismiss)\w* (?:that|this|those|the|it) (?:offer|proposal|plan|bill|deal|call|request|bid|case|motion|law)/,
  },
  {
    response: 'denial',
    example: 'said she had done nothing wrong; “nothing improper took place”; “we did not do anything illegal”',
    said: /^.{0,80}?(?:\b(?:did|done|doing|committed)(?: absolutely| literally)? nothing|(?:n't|not|never) (?:done |did |do |doing )?(?:anything|something)|\bnothing) ["']?(?:wrong|illegal|improper|inappropriate|unlawful|unethical|criminal|untoward|dishonest|of the (?:kind|sort))\b/,
    except: /(?:\bif|whether|accus\w+|prove[ds]?|see|sees|saw|find|found|asked)\b.{0,40}(?:nothing|anything|something)/,
  },
  {
    response: 'denial',
    example: 'pushed back on critics; pushed back against suggestions that; defended himself against accusations',
    cue: cue(
      `(?:push|hit|fir)\\w* back (?:at|on|against) (?:\\w+ ){0,3}(?:critics|critic|detractors|accusers?|skeptics|opponents)|defend\\w* (?:himself|herself|themselves|itself) (?:against|from)${OF} (?:${CHARGE})`,
    ),
  },
  {
    response: 'denial',
    example: 'pushed back, saying the law did not allow it',
    cue: cue('push\\w* back'),
    said: /^.{0,140}?(?:\bnot\b|n't\b|\bno\b|\bnever\b|\bnothing\b|\bfalse\b|\buntrue\b|\bwrong\b)/,
  },
  {
    response: 'denial',
    example: '“That was never under consideration”; said she was never told; said he did not know him',
    said: /^["']*(?:that )?(?:(?:that|this|it|such a \w+|(?:a|the) \w+(?: \w+)?)(?:'s| is| was| were| has| had) never (?:been )?(?:under (?:consideration|discussion)|considered|discussed|on the table|offered|raised|part of|intended|my intent|an? (?:option|issue|factor|request|demand|offer)|about)|(?:i|he|she|they|we) (?:was|were|had|has|have|'ve|'d)(?: been)? never (?:been )?(?:aware|told|asked|informed|approached|contacted|given|made aware|offered|involved|interviewed|consulted|party to)|(?:i|he|she|they|we) (?:did not|didn't|do not|don't|does not|doesn't) know (?:him|her|them|the (?:man|woman|men|gentlem\w+|guy)|this (?:man|woman|guy|person))(?=$|[^\w]))/,
    anywhere: true,
  },
  {
    response: 'denial',
    example: 'said the mayor had no plans to run; said he has no intention of leaving',
    said: /^["']*(?:that )?(?:[\w'.-]+ ){0,5}?["']?(?:has|have|had|there (?:are|were|is|was)) (?:absolutely )?no (?:current |immediate |such |present )?(?:plans?|intentions?|desire) (?:at (?:this|the) \w+ )?(?:to|for|of)\b/,
    except: /\b(?:democrats|republicans|critics|opponents|they) (?:has|have|had) no\b/,
  },
  {
    response: 'denial',
    example: 'called the report false; dismissed the kerfuffle as absurd; slammed it as unprecedented',
    cue: cue(
      `(?:call|label|brand|dub|categori[sz]|describ|dismiss|decr|denounc|blast|slam|characteriz|deem|reject|deride|decri)\\w*(?: [\\w'"&.-]+){1,8}? (?:as )?(?:an? )?(?:\\w+ly )?["']?(?:${FALSE})`,
    ),
    except:
      /call\w* (?:out|on|for|him|her|trump|clinton) (?:an? )?|\b(?:rhetoric|remarks|comments?|polic(?:y|ies)|plan|bill|proposal|legislation|law|speech|behaviou?r|decision|tactics|ad|language|tweets?)\b/,
  },
  {
    response: 'denial',
    example: 'said the report was false; said it was “completely made up”; said the charges were politically motivated',
    said: new RegExp(
      String.raw`^["']*(?:that )?(?:${SUBJECT}(?:is|was|are|were|'s|be|been)(?: ["']?(?:\w+ly|just|100 percent|100%|pure|total|so|very|nothing (?:but|more than)|being|all|an? (?:bunch|load|pack|lot|pile|string) of|an?)\b)* ["']*(?:${UNTRUE})|(?:[\w'-]+ ){0,5}?${CHARGED}(?: [\w'",.-]+){0,10}? (?:is|was|are|were)(?: ["']?(?:\w+ly|just|all|an?)\b)* ["']*(?:${MOCKED}))`,
    ),
    anywhere: true,
  },
  {
    response: 'denial',
    example: 'said it never took place; said no such loan was made; said they got it wrong; said the opposite is true',
    said: new RegExp(
      String.raw`^["']*(?:that )?(?:(?:[\w'-]+ ){1,8}?(?:never|not|n't) (?:happen(?:ed)?|t(?:ook|ake) place|exist(?:ed)?|occur(?:red)?)\b|${SUBJECT}(?:(?:has|had|have|got|gets?|getting|have got) (?:it|that|this|the (?:facts|story))(?: \w+ly| all| flat-out)? wrong|(?:broke|violated|committed) no |(?:acted|behaved|conducted (?:him|her|them|it)sel(?:f|ves))(?: \w+ly){0,2} (?:properly|appropriately|lawfully|legally|ethically|honou?rably|in good faith|within the law)|(?:was|were|been|is|are) (?:deliberately |grossly |badly |selectively )?(?:misquoted|misinterpreted|misunderstood|misrepresented|mischaracteri[sz]ed|misconstrued|slandered|libel+ed|defamed|set up\b|taken (?:wildly |completely )?out of (?:its )?context|framed\b(?! as))|(?:has|had|have|was|were|is|are) nothing to do with|(?:has|had|have|found|saw|seen|see|is|was|been|were|are) (?:absolutely |simply )?(?:no|not any|zero|nothing|not (?:a |one )(?:shred|scintilla|bit) of|n't any) (?:\w+ )?(?:knowledge|evidence|proof|truth|basis|merit|racism|collusion|obstruction|wrongdoing|cover-?up|corruption|fraud|conspiracy|scandal|coordination|pressure|interference|crime|involvement|bias)|(?:had|has|have|'d|'s|'ve) never (?:heard|seen|met|spoken|discussed|considered|asked|been (?:told|asked|offered|contacted|approached|involved|accused|party)|done|said|used|taken|made|received|sent|touched|harassed|assaulted|known)\b)|no such \w+|(?:quite |exactly )?the (?:opposite|reverse|contrary)|(?:quite|just) the (?:opposite|contrary)|on the contrary|nothing could be further|(?:(?:this|that|it)(?:'s| is| was) )?(?:just |simply |yet |nothing but |merely )?(?:a |an |another |more |the latest )(?:\w+ )?(?:misinformation|disinformation|smear|witch[- ]hunt|hoax|hit job|hit piece|fake news|fishing expedition|set-?up|frame-?up)\b|(?:nobody|no one) (?:has |have |had )?(?:ever )?(?:pushed|forced|asked|told|pressured|listened|offered|ordered|paid|threatened|suggested|lied|leaked)|i (?:don't|do not) even know (?:who|what|him|her|them|the)|(?:has|had|have)(?: not|n't) (?:\w+ )?(?:wavered|backed|softened|abandoned|shifted|changed (?:its|his|her|their|our|my) (?:position|mind|view|stance|plans?))|${SUBJECT}(?:is|was|are|were)(?: not|n't) (?:\w+ly )?(?:racist|sexist|anti-semitic|biased|illegal|unlawful|unconstitutional|improper|inappropriate|corrupt|political\b|politically motivated|complicit|responsible|discriminat\w+|retaliat\w+|an? (?:attempt|effort|bid|ploy|attack|retreat|change|reversal|threat|coup|ban|crime|retaliation|coincidence|purge|cover-?up|admission|resignation|demotion)\b)|(?:it|this|that)(?:'s| is| was)(?: not|n't) (?:an? )(?!(?:good|bad|great|big|small|new|easy|perfect|time|place|matter|question|problem|surprise|secret|joke|game|drill|normal|fair|real|simple|smart|wise|healthy|close|sign|excuse|fact|choice|option|victory|loss|success|failure)\b)[\w'-]+(?: [\w'-]+){0,2}(?=[.,;"]|$)|(?:my|his|her|our|their) (?:\w+ )?(?:account|e-?mail|phone|page|computer|website|signature|words|remarks|comments)s? (?:was|were|had been|has been|have been) (?:hacked|compromised|forged|faked|doctored|twisted|distorted|taken)|(?:[\w'-]+ ){1,5}(?:video|photo|photograph|picture|image|recording|tape|document|letter|e-?mail)s? (?:was|were|is|are|had been|has been|have been) (?:a )?(?:doctored|altered|forged|faked?|forgery|manipulated|edited|selectively edited|photoshopped|fabricated))`,
    ),
    anywhere: true,
    except: NEVER_ELSE,
  },
  {
    response: 'denial',
    example: 'said he had nothing to do with it; “I did not send it”; “absolutely not”',
    said: /^["']*(?:that )?(?:look, |well, |so |and |but |i (?:want to|can|will) (?:be clear|definitively say|assure you)(?:,| that|:)? |i can (?:say|tell you) (?:with certitude |definitively )?(?:that )?|let me be clear(?:,|:) )?(?:(?:i|we|he|she|they|it|there)(?:'d| had| have|'ve| has|'s)? (?:(?:absolutely |never |certainly )?(?:has |have |had )?nothing to do with|never (?:said|did|sent|had(?! to)|asked|told|called|met|made|been (?=a |an |in |to |asked|told|contacted|part|any|involved|accused|approached)|considered|took|received|used|knew|told|spoke|discussed|gave|contemplated)|not (?:said|done|sent|discussed|asked|told|called|decided(?! (?:whether|if|on|yet|what|how|when))|spoken|resigned|been (?:fired|asked|forced|contacted|told))|been no|(?:was|were|is|are) no truth)|(?:i|we) (?:did not|didn't) (?!lose|win|complete|finish|make it|do enough|reali[sz]e|notice|hear|know|want|think|get|see|have|expect|realize|need|believe|even|come|like)|absolutely not\b|no way\b|(?:that|this|it) (?:did not|didn't|never) happen|(?:i|we|he|she|they) (?:have|had|has|'ve) (?:no|never had any) (?:animus|knowledge|involvement|role|part in|quarrel|relationship with|connection|ties|contact)|(?:[\w'-]+ ){1,5}(?:do not|does not|did not|don't|doesn't|didn't) (?:violate|breach|contravene|discriminate|constitute|amount to|break (?:the|any) law)|it's not \w+ing [^,.]{3,60}, it's|there(?:'s| is| was| had been| has been) (?:no truth|never been|no plan|no chance)|no truth|not true|never happened|(?:these|those|the) (?:headlines?|reports?|stories|claims?|allegations?|accusations?|charges?) (?:completely |totally |simply |just )?(?:misconstrue|misrepresent|mischaracterize|are not|is not|aren't|isn't|distort))/,
    anywhere: true,
    except: NEVER_ELSE,
  },
  {
    response: 'denial',
    example: '“I will not resign”; said he was not running, was not fired, had no plans to leave',
    said: /^["']*(?:that )?(?:(?:look|well|no|so),? )?(?:(?:i|we|he|she|they)(?:'m|'re|'s| am| are| is| was| were| will|'ll| would|'d| have| has| had|'ve)?) ?(?:(?:not|never|n't|no)(?: going to| gonna| planning to| about to| looking to| considering| considered| interested in| being| been| be)?|(?:have |has |had )?(?:no|any|zero) (?:plans?|intentions?|interest|desire|idea)(?: to| of| in)?|won't|wouldn't|isn't|wasn't|aren't|don't plan to|do not plan to|did not plan to|has no|have no) ?(?:be )?(?:resign|step|quit(?!e)|leav|fir|running|run\b|go anywhere|going anywhere|seek|a candidate|interested|want the|want to be|forced|pushed|asked to|dismissed|drop|withdraw|ousted|retir|racist|a racist|an atheist|in charge of|involved|turn)\w*|^["']*(?:[\w'-]+ ){1,4}["']?(?:is not|isn't|was not|wasn't) (?:a (?:job|post|position) (?:that's|that is|which is) )?of interest to (?:me|him|her)/,
    anywhere: true,
  },
  {
    response: 'denial',
    example: 'insisted that she had not discussed it; repeatedly said it was not changing course',
    cue: cue(
      String.raw`(?:insist|maintain|assert|stress|assur|vow|emphasi|emphatic|adamant|repeatedly|reiterat|contend|swore|swear|clarif|counter|retort|protest)\w*`,
    ),
    said: /^["']*(?:that )?(?:[\w'.-]+ ){0,7}?["']*(?:was|were|is|are|had|has|have|did|does|do|there)(?: ?n't| ["']?(?:not|never|no|nothing))\b(?! (?:only|just|yet (?:in|at)))/,
    except: /(?:[\w'.-]+ ){0,6}(?:will not|won't|must not|should not|cannot|can't|would not (?:vote|consider|support))/,
  },
  {
    response: 'denial',
    example: 'is refusing to resign; refused to step down',
    cue: cue(
      'refus(?:e|es|ed|ing) (?:calls )?to (?:resign|step (?:down|aside)|quit|stand down|leave office|go quietly|withdraw|drop out)',
    ),
  },
  {
    response: 'no-comment',
    example: '“I would refer you to the ministry,” she said',
    said: /^["']*(?:that )?(?:i|we|he|she|they)(?:'d| would|'ll| will| have to| has to| had to)? (?:refer|defer|direct) (?:you|him|her|them|reporters|(?:all |any )?questions|that|those|to the|to (?:his|her|my|our|their))\b/,
  },
  {
    response: 'denial',
    example: '“Totally false,” she said; “That is not true.”',
    said: /^["']*(?:that's |it's |this is |that is |it is |these are |those are |they are |which is )?(?:an? )?(?:totally|completely|absolutely|categorically|simply|just|patently|demonstrably|entirely|flat-out|outright|100 percent|100%|total|complete|utter|pure)? ?(?:false|wrong(?=[!"'])|phony|bogus|made[- ]up|untrue|not true|not accurate|inaccurate|lies?|nonsense|ridiculous|fake news|baseless|unfounded|absurd|garbage|preposterous|fabricat\w+|fiction|smear)(?=["'.,!;]|$| (?:and|accusation|allegation|claim|charge|report|rumou?r|stor))/,
    anywhere: true,
  },
  {
    response: 'denial',
    example: 'said there was no truth in it; “there has been no effort to impede”',
    said: /^["']*(?:that )?(?:there|it|he|she|they|i|we|this|that|the \w+)(?:'s| is| was| are| were| has been| have been| had been| has| have| had|'ve) (?:absolutely |simply |been )?(?:no|nothing|zero|not any|without|never any) (?:\w+ )?(?:truth|basis|merit|evidence (?:of|that|to)|indication|suggestion|proof|request|order|deal|ultimatum|tension|illness|crime|violation|breach|fraud|scandal|investigation|plans? (?:to|for)|discussions? (?:of|about)|talks? (?:of|about)|wrongdoing|collusion|connection|links?|rift|effort to|attempts? to|intention|intent|plot|conspiracy|cover-?up|pressure|interference|quid pro quo|affair|foundation|substance|reason to (?:resign|quit|leave|step)|rivalry|feud|crisis|split|division|bad blood|animosity|animus|ill will|breach|leak|hack|coup|torture|abuse|discrimination|racism|bias|favou?ritism|preferential treatment|special treatment|muslim ban|purge|shake-?up|conflict of interest|hidden agenda|chaos|turmoil|infighting|backroom deal|bribes?|payments?|disagreement|misconduct|impropriety)\b/,
    anywhere: true,
  },
  {
    response: 'denial',
    example: '“I am not the one in the picture”; “I am not going anywhere”; “that is not me”',
    said: /^["']*(?:that )?(?:(?:i|we) (?:am|are|was|were) not|(?:i'm|we're) not|i wasn't|we weren't|(?:that|this|it)(?:'s| is| was) not me\b|(?:that|this|it) (?:isn't|wasn't) me\b|(?:he|she) (?:is|was) not (?:the|a|an) )(?! (?:\w+ing\b|there\b|quite|wild|fond|proud|crazy|a (?:natural|politician|scientist|big|fan|lawyer|\w+ist|doctor|historian|expert|great|good)|an? (?:expert|economist)|against|at all|sure|certain|surprised|happy|concerned|worried|aware|here to|saying|afraid|ready|able|in a position|so|too|very|as|only|just|yet|allowed|clear|convinced|naive|optimistic|confident|interested in (?:talking|discussing)|going to (?:say|comment|speculate|discuss|get|go into|answer|tell|talk|let|allow|be)))/,
  },
  {
    response: 'denial',
    example: 'said he did not send it; said he had not asked for it; said that was not the case',
    said: /^["']*(?:that )?(?:(?:he|she|i|we) (?:(?:did not|didn't|had not|hadn't|'d not) (?!know|think|believe|want|expect|see|understand|have|like|["']?give|care|agree|support|trust|feel|get|mind|realize|need|vote|yet|even|remember|recall|appear|seem|mention|look|matter|always|come|decided|made|make|reached|go far|hear|quite|vote|win|intend|mean))|(?:that|this|it)(?:'s| was| is)(?: not|n't| never) (?:the case|so|true|what happened|how it|correct|right|accurate))/,
  },
  {
    response: 'denial',
    example: 'maintained his innocence; took issue with the account; ruled out resigning',
    cue: cue(
      `(?:maintain|proclaim|profess|insist\\w* on|assert|declar)\\w*(?: of)? (?:his|her|their|its) (?:own )?innocence|pleaded not guilty|(?:took|takes|take|taking) issue with${OF} (?:${CHARGE})|rul(?:ed|es|ing) out (?:a |any |the )?(?:\\w+ )?(?:resign|step|quit|run|bid|return|foul play|\\w+ing\\b)|(?:beg|begs|begged) to differ|bristl\\w* at${OF} (?:${CHARGE})|insist\\w* otherwise|(?:cleared|absolved) (?:himself|herself) of|disavow\\w* (?:any )?(?:knowledge|involvement|responsibility|plans?)`,
    ),
    except: /(?:not|n't|never|declin\w* to|refus\w* to) rul/,
  },
  {
    response: 'denial',
    example: 'said the claims were without merit',
    said: /^["']*(?:that )?(?:[\w'.,-]+ ){1,8}?(?:(?:is|was|are|were) (?:completely |totally |utterly |entirely |wholly )?(?:without (?:any )?(?:merit|basis|foundation)|meritless|no (?:merit|basis|foundation)|unsubstantiated|uncorroborated|fabricated|invented|not credible|taken out of context|mischaracterized))/,
    anywhere: true,
  },
  {
    response: 'non-denial',
    example: 'said no decision had been made; “it is premature to say”; did not recall it',
    said: /^["']*(?:that )?(?:no (?:final |such |formal )?decisions? (?:has|have|had|was|were)|(?:he|she|they|i|we|it|the \w+(?: \w+)?) (?:has|have|had|'ve)(?: not|n't) (?:yet )?(?:made|reached|taken) (?:a|any|that|the|his|her|their|its) (?:\w+ )?(?:decision|determination|choice)|(?:it (?:is|was|would be)|it's) (?:premature|too (?:early|soon))|(?:he|she|i|they|we) (?:did not|didn't|do not|don't|does not|doesn't|could not|couldn't|cannot|can't) (?:recall|remember)\b|(?:he|she|they|i|we) (?:had|has|have)(?: not|n't) (?:yet )?decided)/,
    anywhere: true,
  },
  {
    response: 'denial',
    example:
      'said he left of his own accord; “I have nothing to hide”; “I am innocent”; “I would never do that”; said he was falsely accused',
    said: new RegExp(
      String.raw`^["']*(?:that )?(?:${SUBJECT}(?:(?:of|on) (?:his|her|their|my|our|its) own (?:accord|volition|free will|choosing|terms)|(?:voluntarily|willingly)(?=$|[.,;"])|(?:was|were|been|being) (?:falsely|wrongly|wrongfully|unfairly|unjustly) (?:accused|charged|blamed|targeted|maligned)|(?:is|was|are|were|'s) (?:(?:just|purely|entirely|merely|simply|all|only|\w+ly) )*(?:an? )?(?:coincidence|coincidental|misunderstanding|fantasy|fantasies|non-?story|non-?issue|gossip|innuendo|hearsay|much ado about nothing|legal|lawful|legitimate|above ?board|in (?:full )?compliance|within the law))\b|(?:it|that|this)'s (?:(?:just|simply|all|only) )*(?:an? )?(?:non-?story|non-?issue|misunderstanding|gossip|rumou?rs?|much ado about nothing|coincidence)|(?:it|that|this)(?:'s| is| was)(?: (?:just|simply|flat|dead|plain|flat-out|all|\w+ly))* wrong(?=$|[.,;"])|(?:i|we|he|she|they|my client|mr\.? \w+|ms\.? \w+)(?:'m| am|'s| is| are|'re| was| were)(?: \w+ly)? (?:innocent|not guilty)\b|(?:i|we|he|she|they) (?:have|has|had) (?:\w+ly )?nothing to (?:hide|apologi[sz]e for|be ashamed of)|(?:i|we|he|she)(?:'d| would| could) never (?!have (?:thought|imagined|guessed|believed|dreamed)|want|think|guess|imagine|expect|forget|vote|support)|(?:he|she|they)(?:'s| is| are|'re| was| were) (?:a liar|lying|liars|not telling the truth|making (?:it|this|that|things) up)|(?:it|this|that) (?:was|is) (?:entirely |solely |completely |absolutely )?(?:my|his|her|their) (?:own )?(?:decision|choice)\b|(?:i|we|he|she|they|it) (?:have|has|had) no (?:\w+ )?(?:troops|forces|soldiers|military presence|role|involvement|part in|say in|connections?|ties|links?|contacts?|relationship|dealings|record of|records of|stake|designs on)|no [\w ]{2,24}changed hands|no (?!one\b|injur|casualt|arrest|death|decision|date|charges|word|other|vote|agreement|details|motive|timeline|further)(?:[\w'-]+ ){1,4}(?:was|were|had been|has been|have been) (?:stolen|paid|made|taken|given|broken|compromised|accessed|sent|offered|promised|discussed|lost|violated|mistreated|harmed|involved|exchanged|used)\b|(?:of course|certainly|definitely|most certainly|obviously) not\b|not at all(?=$|[.,;"])|far from it|nothing of the (?:sort|kind)|(?:he|she|they|i|we) (?:had|did|was|were|would|has|have|does|is)(?: not|n't)["'.,]*$|rumou?rs?["'.,]*$)`,
    ),
    anywhere: true,
  },
  {
    response: 'denial',
    example: '“I am staying,” he said; said she would fight the charges; “I do not want the job”',
    said: /^["']*(?:that )?(?:(?:i|he|she|we|they)(?:'m|'s| am| is| was| are|'re| were) (?:\w+ )?(?:staying|here to stay|remaining in)\b|(?:i|he|she|we|they) (?:intend|plan|want)(?:s|ed)? to (?:stay|remain|serve out|fight|finish|complete (?:his|her|my) term)|(?:i|he|she|we|they)(?:'ll| will| would|'d) (?:\w+ly )?(?:fight (?:the|this|these|those|it|back|any)|stay (?:on|in|put)|remain in|serve out|clear (?:his|her|my) name|be (?:vindicated|exonerated|cleared))|(?:i|he|she) (?:do not|don't|does not|doesn't|did not|didn't) want (?:(?:the|that|this) (?:\w+ )?(?:job|post|position|role|nomination|title)|to (?:be (?:president|premier|prime|governor|mayor|speaker|a candidate|considered|nominated)|become|run\b|serve\b|lead\b)))/,
    anywhere: true,
  },
  {
    response: 'denial',
    example: 'said he was not questioning her faith; said she never questioned it; said the bank was not hacked',
    said: /^["']*(?:that )?(?:(?:i|he|she|they|we|it) (?:was|were)(?: not|n't) (?:\w+ly )?(?!going|getting|doing|feeling|having|looking forward|expecting|sleeping|hoping|enjoying|expecting|thinking|paying)\w+ing\b|(?:i|he|she|they|we) never (?:\w+ly )?(?!wanted|wavered|needed|liked|loved|expected|imagined|dreamed|reali[sz]ed|looked|stopped|failed|worked|learned|happened|got|thought|felt|missed|tired|minded|bothered|managed|succeeded|recovered|returned|finished|graduated|married)\w+ed\b|(?:[\w'.-]+ ){1,5}(?:was|were|has been|had been|have been)(?: not|n't| never) (?:\w+ly )?(?:hacked|breached|compromised|tortured|mistreated|paid|bribed|approved|authori[sz]ed|consulted|briefed|notified|intoxicated|drunk|harmed|delayed|politici[sz]ed|targeted|singled out|silenced|censored))/,
    except: /\bnever (?:\w+ )?(?:any(?:one|body|thing)|so|such)\b/,
  },
  {
    response: 'non-denial',
    example: '“I would not rule it out,” she said; “Never say never”',
    said: /^["']*(?:that )?(?:(?:i|we|he|she|they) (?:would not|wouldn't|will not|won't|am not|'m not|are not|can't|cannot|could not|did not|didn't)(?: going to)? (?:rule|take) (?:\w+ ){0,3}(?:out|off)|never say never|(?:anything|everything)(?:'s| is) possible|(?:i|we)(?: am|'m| are|'re)? (?:keeping|keep) (?:an open mind|my options|our options)|all options are)/,
  },
  {
    response: 'non-answer',
    example: '“You will have to ask him,” she said; “I will leave that to others”',
    said: /^["']*(?:that )?(?:(?:you'll|you will|you'd|you would) have to ask|(?:you should|you can|go) ask (?:him|her|them|the|mr)|ask (?:him|her|them|the \w+)(?=[.,"'])|(?:i'll|i will|we'll|i'm going to|i would) (?:leave (?:that|it|those)|let (?:the|him|her|them|that|others|you)) |time will tell|i'll have (?:more|something) to say|i'm not the (?:one|right person) to)/,
  },
  {
    response: 'denial',
    example: '“No,” he said; “No. I will not.”',
    said: /^["']*(?:no|nope|nah|absolutely not|not at all|never(?=["'.!]))(?:["',.!]|$)(?! (?:question|doubt|one))/,
  },
  {
    response: 'denial',
    example: 'said the bureau was not investigating her; said the change was not about politics',
    said: /^["']*(?:that )?(?!if |you |when |unless |because )(?:[\w'.-]+ ){1,7}?["']?(?:is|was|are|were|has been|had been|have been)(?: not|n't)(?: \w+ly)? (?:being )?(?:involved|under investigation|(?:a|the) (?:target|subject|reason|cause)|fired|forced|asked to|pushed|ousted|pressured|coerced|motivated|intended|meant to|designed to|responsible|guilty|related|linked|connected|due to|because of|about|planning|considering|seeking|leaving|resigning|stepping|investigating|targeting|trying to|attempting|at risk|in danger|in jeopardy|at odds|ill|sick)\b/,
  },
  {
    response: 'denial',
    example: 'said the minister did not ask for it; said the aide had not been told to go',
    said: /^["']*(?:that )?(?!if |you |when |unless |because )(?:(?:the|a|mr\.?|mrs\.?|ms\.?|his|her|their|our|neither|no) )?(?:[\w'.-]+ ){1,5}?(?:did|had|has|have)(?: not|n't| never) (?:ask|order|tell|pressure|force|direct|instruct|interfere|influence|offer|promise|threaten|demand|request|resign|quit|fire|send|pay|accept|receive|collude|violate|commit|harass|abuse|assault|touch|lie\b|mislead|attempt|leak|authorize|approve|engage|participate|play a|break any|been (?:asked|told|forced|fired|offered|informed|contacted|approached|involved))/,
  },
  {
    response: 'denial',
    example: 'said she knew nothing of it; “I do not have any plans to go”; “It was my own decision”',
    said: /^["']*(?:that )?(?:(?:[\w'.-]+ ){1,4}?(?:had )?["']?(?:knew|known|knows) nothing["']? (?:of|about)|i know nothing["']? (?:of|about)|(?:i|we|he|she|they) (?:do not|don't|does not|doesn't|did not|didn't) have (?:a|any) (?:relationship|plans?|intention|knowledge|role|part|conflict|interest in)|it (?:was|is) (?:entirely |solely |completely |absolutely )?(?:his|her|my|their) (?:own )(?:decision|choice)|(?:i|he|she) (?:will|would|'ll|intend(?:s|ed)? to|plan(?:s|ned)? to) (?:serve (?:out|the (?:rest|remainder))|finish (?:out )?(?:his|her|my) term|stay (?:in office|in the race)))/,
    anywhere: true,
  },
  {
    response: 'denial',
    example: 'stands by its story; rejected calls to resign; vowed to stay in office',
    cue: cue(
      `(?:stand|stood)\\w* by (?:its|his|her|their|our|my|the) (?:\\w+ )?(?:story|stories|report|reporting|account|claims?|allegations?|testimony|article)|(?:reject|resist|rebuff|def(?:y|ied|ies|ying)|brush|shrug)\\w*(?: off| aside)? (?:\\w+ ){0,4}(?:calls|demands|pressure)(?: \\w+){0,5} (?:resign\\w*|step|quit|leave|go)|(?:vow|pledg|promis|insist)\\w* (?:to|he would|she would|on) (?:stay|remain|serv\\w*|staying|remaining|finish\\w*)(?: \\w+){0,3} (?:office|post|job|term|race)`,
    ),
  },
  {
    response: 'no-comment',
    example: 'referred questions to the ministry; deferred to the president; “I’m not going to get ahead of it”',
    cue: cue(
      `referr?(?:ed|s|ing) (?!to )(?:all |any |\\w+ ){0,3}(?:questions?|inquir(?:y|ies)|enquir(?:y|ies)|calls?|requests?|reporters|comment|queries)`,
    ),
  },
  {
    response: 'no-comment',
    example: '“I’m not going to get ahead of the president”; “We do not comment on such matters”',
    said: /^["']*(?:that )?(?:i|we|he|she|they|the \w+(?: \w+)?)(?:'m|'re| am| are| is| was| were)?(?: not|n't| never| do not| don't| does not| doesn't| did not| will not| won't| would not| wouldn't| cannot| can't| could not)(?: going to| gonna)?(?: be)?(?: publicly)? (?:comment|discuss|get ahead of|get into|speculat|talk about)/,
  },
  {
    response: 'non-answer',
    example: 'ignored questions; took no questions; “That’s speculation”',
    cue: cue(
      `ignor\\w* (?:\\w+ ){0,3}questions?|(?:took|taking|take) no questions|did(?: not|n't) take (?:\\w+ )?questions?|(?:laugh|smil|wav|walk)\\w* (?:off|past|away from) (?:\\w+ ){0,3}(?:questions?|reporters)`,
    ),
  },
  {
    response: 'denial',
    example: 'did not believe he was in it; “I was not there”; said it was consensual',
    said: /^["']*(?:that )?(?:(?:i (?:don't|do not)|he (?:did not|didn't|does not|doesn't)|she (?:did not|didn't|does not|doesn't)) (?:believe|think) (?:that )?(?:i(?:'m| am| was| did| had)|(?:he|she) (?:is|was|did|had|appear)|(?:that|it|this)(?:'s| is| was) (?:me|him|her)\b)|(?:(?:i|he|she|we|they) |(?:[\w'.-]+ ){1,3})(?:am|is|was|are|were)(?: not|n't) (?:either|one of|in (?:the|that|either)|among|there\b(?! yet)|present|part of|at (?:the|that)|a (?:racist|crook|thief|liar|traitor|victim|part|party))|(?:[\w'.-]+ ){1,6}(?:was|were) (?:entirely |completely |purely |\w+ percent )?consensual|i (?:firmly |strongly |truly |honestly )?(?:believe|am convinced)(?: now)?(?:,? and \w+,?)? (?:that )?(?:i am|i'm|i was|that is|this is) not)/,
    anywhere: true,
  },
  {
    response: 'denial',
    example: 'said he would defend himself against baseless claims',
    said: /^.{12,150}?\b(?:unfounded|baseless|unsubstantiated|uncorroborated|bogus|scurrilous|meritless|untrue|fabricated|completely false|totally false|patently false) (?:and \w+ )?(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|smears?|stories|attacks?)\b/,
  },
  {
    response: 'denial',
    example: 'contrary to reports, he was not fired',
    said: /contrary to (?:\w+ ){0,3}(?:reports?|rumou?rs?|claims?|suggestions?|speculation)/,
  },
  {
    response: 'denial',
    example: 'said their departures were unrelated to it; said he refused to comply',
    said: /^["']*(?:that )?(?:[\w'.-]+ ){1,6}["']?(?:was|were|is|are) ["']?(?:unrelated to|not related to|not based on|not connected to|not about)/,
  },
]
