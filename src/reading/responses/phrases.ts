/**
 * @module Set phrases that answer by themselves, looked up by their first word: "shot down the rumor", "stayed silent".
 *
 * A row: the response | the forms of the first word | a pattern for what follows it | an example, which is a test.
 * `!` before the pattern: the phrase counts where it is denied ("did not", "neither"); without it, where it is not.
 * Patterns read lower-case words with plain quotation marks; CHARGE is something said of one with the words before it.
 */
import type { Response } from '../../schema/types.ts'
import { CHARGE } from './table.ts'

const ROWS = String.raw`
denial|shoot shoots shot shooting|down CHARGE|Moor shot down the rumor
denial|knock knocks knocked knocking|down CHARGE|Moor knocked down reports of a rift
denial|tamp tamps tamped tamping|down CHARGE|an aide tamped down speculation
denial|bat bats batted batting|(?:away|down|back|aside) (?:CHARGE|questions)|Moor batted away talk of a split
denial|swat swats swatted swatting|(?:away|down|aside|back) CHARGE|Moor swatted away the criticism
denial|wave waves waved waving|(?:away|off|aside) CHARGE|Moor waved off the allegations
denial|laugh laughs laughed laughing|off CHARGE|Moor laughed off the rumor
denial|shrug shrugs shrugged shrugging|off CHARGE|Moor shrugged off the criticism
denial|brush brushes brushed brushing|(?:off|aside|away) CHARGE|Moor brushed aside the suggestion
denial|scoff scoffs scoffed scoffing|at CHARGE|Moor scoffed at the idea
denial|bristle bristles bristled bristling|at CHARGE|Moor bristled at the suggestion
denial|pour pours poured pouring throw throws threw throwing dump dumps dumped toss tossed splash splashed|(?:cold|icy|freezing) water (?:on|over)|Moor poured cold water on the idea
denial|play plays played playing|down CHARGE|Moor played down talk of a split
denial|downplay downplays downplayed downplaying minimize minimized|CHARGE|Moor downplayed reports of a rift
denial|quash quashes quashed quashing quell quells quelled quelling squelch squelched dispel dispels dispelled dispelling debunk debunks debunked debunking squash squashed|CHARGE|Moor tried to quash the rumors
denial|contradict contradicts contradicted contradicting gainsay disprove disproves disproved|(?:CHARGE|(?:that|this|him|her|it|them)\b)|Moor contradicted the minister’s account
denial|rebuff rebuffs rebuffed rebuffing repudiate repudiates repudiated repudiating|CHARGE|Moor rebuffed the charge
denial|disavow disavows disavowed disavowing|(?:any )?(?:knowledge|involvement|responsibility|plans?|interest|intention|CHARGE)|Moor disavowed any knowledge of the letter
denial|take takes took taking taken|(?:\w+ )?(?:issue|exception) (?:with|to|at)(?: [\w'",.&-]+){0,6}? (?:CHARGES|portrayal|depiction|characterization|remarks?|comments?|coverage|headline|words)|Moor took issue with the report
denial|cast casts casting|(?:some |serious |fresh )?doubts? (?:on|over|about)|Moor cast doubt on the report
denial|question questions questioned questioning challenge challenges challenged challenging dispute disputes disputed contest contests contested|(?:the |its |his |her |their )(?:\w+ )?(?:accuracy|veracity|credibility|authenticity|legitimacy of the (?:claims?|reports?)|truth|reliability|motives|findings?|account|assertions?|allegations?|characterizations?|conclusions?|accusations?|claims?)|Moor questioned the accuracy of the report
denial|push pushes pushed pushing|back(?: \w+day)?,? (?:by )?(?:accusing|calling|denying|disputing|insisting|rejecting)|Moor pushed back, calling it a stunt
denial|defend defends defended defending|(?:himself|herself|themselves|itself)\b|Moor defended herself in a letter
denial|object objects objected objecting|(?:\w+ly )?to (?:CHARGE|being (?:called|described|labeled|portrayed)|the (?:characterization|portrayal|depiction|description))|Moor objected to the characterization
denial|dispute disputes disputed disputing|that\b(?! (?:\w+ )?(?:between|over))|She disputed that she was forced out
denial|rule rules ruled ruling|(?:it|that|this) out\b|Moor ruled it out
denial|take takes took taking remove removes removed withdraw withdrew|(?:(?:himself|herself|themselves) out of (?:the )?(?:running|contention|consideration|race)|(?:his|her|their) names? (?:from|out of) (?:consideration|contention|the running))|Moor took himself out of the running
denial|beg begs begged|to differ|Moor begged to differ
denial|rule rules ruled ruling|(?:out (?:(?:(?:a|an|any|the|his|her|another) )?(?:\w+ ){0,2}(?:deal|meeting|compromise|negotiations|concessions|merger|sale|apology|referendum|run|bid|return|campaign|candidacy|resignation|comeback|role|challenge|election|possibility|pardon|strike|war|coalition|alliance|talks|tax|cuts?)\b|running|resigning|stepping|seeking|becoming|serving|leaving|quitting|taking|returning|joining|working|using|sending|raising)|(?:himself|herself|themselves|itself) out)|Moor ruled himself out of the race
denial|clear clears cleared clearing absolve absolves absolved|(?:himself|herself|themselves|itself) of|Moor cleared himself of wrongdoing
denial|maintain maintains maintained maintaining protest protests protested protesting proclaim proclaims proclaimed proclaiming assert asserts asserted asserting profess professes professed|(?:of )?(?:his|her|their|its|my|our) (?:own |total |complete )?innocence|Moor maintains his innocence
denial|insist insists insisted insisting|(?:on (?:his|her|their|its|my|our) innocence|otherwise)|Moor insists on her innocence
denial|plead pleads pleaded pleading pled|(?:not guilty|innocent)|Moor pleaded not guilty
denial|answer answers answered answering reply replied respond responded|in the negative|Moor answered in the negative
denial|shake shakes shook shaking|(?:his|her|their) heads?(?= no\b|,? when| in (?:denial|disagreement)|,? asked)|Moor shook his head when asked if he was leaving
denial|issue issues issued issuing release releases released put puts offer offers offered give gives gave make makes made publish published|(?:out |up )?(?:an?|several|repeated|multiple|its|his|her|their) (?:\w+ ){0,3}(?:denials?|rebuttals?|refutation|disclaimer)(?! of service)|Moor issued a flat denial
denial|issue issues issued issuing release releases released put puts send sends sent|(?:out )?(?:an?|the|several) (?:\w+ ){0,2}(?:statement|email|e-mail|tweet|letter|message)s? (?:denying|rejecting|disputing|refuting|rebutting|calling (?:[\w']+ ){1,5}(?:false|untrue|baseless))|Moor issued a statement denying the report
denial|accuse accuses accused accusing|(?:[\w'.,&-]+ ){1,6}of (?:\w+ly )?(?:making (?:up\b|(?:it|this|that|them|things|the \w+)(?: all)? (?:up|stories))|lying|fabricat\w+|distort\w+|misrepresent\w+|mischaracteriz\w+|misquot\w+|twisting|inventing|smear\w+|peddling|spreading (?:false|lies|rumou?rs|misinformation|fake)|a smear|a witch hunt|taking (?:his|her|their) (?:words|remarks|comments) out of context)|Moor accused the newspaper of making it up
denial|set sets setting|the record straight|Moor set the record straight
denial|vow vows vowed vowing pledge pledges pledged promise promises promised|(?:that (?:he|she|they|it) (?:will|would) )?(?:to )?(?:fight (?:on|back|the (?:charges?|allegations?|accusations?|claims?|lawsuit|case)|it\b|them\b)|clear (?:his|her|their) names?|stay (?:on|put|in)|remain in (?:office|the (?:race|post|job))|not to (?:resign|quit|step))|Moor vowed to fight on
denial|stand stands stood standing|by (?:its|his|her|their|our|my|the) (?:\w+ )?(?:story|stories|report|reporting|account|claims?|allegations?|testimony|article)|The paper stood by its story
denial|deny denies denied denying|(?:\w+ly )?(?:having|being|making|taking|knowing|doing|saying|using|seeing|telling|sending|paying|receiving|giving|working|trying|planning|asking|meeting|ordering|any|that|the (?:allegations?|accusations?|charges?|claims?|reports?|rumou?rs?)|wrongdoing)\b|The two men deny knowing each other
denial|refuse refuses refused refusing|(?:calls )?to (?:resign|step (?:down|aside)|quit|stand down|leave office|go quietly|withdraw|drop out|apologi[sz]e|back down|comply|bow|budge|recant|retract)|Moor refused to resign
denial|defend defends defended defending|(?:(?:his|her|their|its|my|our|the|[\w.-]+'s?|[\w.-]+ [\w.-]+'s) (?:[\w-]+ ){0,3}?(?:handling|decisions?|actions?|conduct|behaviou?r|record|process|response|comments?|remarks?|statements?|role|choice|use|moves?|tweets?|appointment|selection|performance|treatment|involvement|practices?|reporting|integrity|honesty|character|discussions?|meetings?|conversations?|calls?|hiring|language|joke|words|spending|testimony|delay|silence|vetting|comparison|accuracy|methods?|tactics|deal|ties|dealings|criticism|refusal|reputation|motives|loyalty|innocence|photos?|cover|claims?|assertions?|attacks?|explanation|votes?)\b(?! (?:bill|act|law)))|Moor defended her handling of the case
denial|decline declines declined declining|to (?:run|seek|stand for|enter the|challenge|join the race|take the (?:job|post)|serve as|pursue|launch|mount|be considered|put (?:his|her) name)\b|Moor declined to run
denial|rebuff rebuffs rebuffed rebuffing spurn spurns spurned spurning resist resists resisted resisting defy defies defied defying reject rejects rejected rejecting refuse refuses refused ignore ignores ignored|(?:(?!and |but )[\w'-]+ ){0,4}?(?:overtures?|entreaties|pleas?|efforts?|attempts?|calls?|demands?|pressure|appeals?|urging|invitations?|requests?)(?: [\w'-]+){0,6}? to (?:run|draft|serve|seek|enter|resign|step|quit|leave|go|retract|apologi[sz]e|withdraw|drop|stand|reconsider)\b|Moor rebuffed overtures to run
denial|put puts putting|down (?:[\w'-]+ ){0,5}?(?:attempts?|efforts?|talk|rumou?rs?|speculation|suggestions?|push|movement|draft)\b|Moor put down an attempt to draft her
denial|contradict contradicts contradicted contradicting|(?:(?:[\w'&.-]+ ){0,4}?(?:CHARGES|testimony|explanation|claims?|assertions?|president|version of events)\b)|Moor contradicted the account
denial|throw throws threw pour pours poured|cold water (?:on|over)|Moor threw cold water on the idea
denial|minimize minimizes minimized minimizing downplay downplays downplayed downplaying|(?:[\w'&.-]+ ){0,4}?(?:CHARGES|role|importance|significance|involvement|relationship|ties|links?|contacts?|talks?|rift|tensions?|concerns?|fears?)\b|Moor downplayed her role
partial-denial|distance distances distanced distancing|(?:himself|herself|themselves|itself) from (?!(?:[\w'-]+ ){0,4}(?:bill|law|agreements?|polic(?:y|ies)|party|establishment|plan|deals?|legislation|positions?|views?|left|right|field|pack|rivals?|washington)\b)|Moor distanced herself from Lund
non-answer|offer offers offered issue issues issued make made|!(?:an?|any) (?:\w+ )?apolog(?:y|ies)\b|Moor did not offer an apology
non-answer|offer offers offered issue issues issued|no (?:\w+ )?apolog(?:y|ies)\b|Moor offered no apology
non-answer|stop stops stopped stopping|short of (?:an? (?:\w+ )?(?:apology|endorsement|answer|explanation)|apologi[sz]ing|answering|explaining|telling|saying (?:whether|if|why|who|what|how)|committing)|Moor stopped short of apologizing
denial|disagree disagrees disagreed disagreeing|(?:\w+ly )?with (?:(?!and )[\w'-]+ ){0,5}?(?:CHARGES|characteri[sz]ation)\b|Moor disagreed with the finding
denial|blame blames blamed blaming|(?:(?:[\w'-]+ ){0,4}?(?:stor(?:y|ies)|reports?|controvers(?:y|ies)|allegations?|accusations?|rumou?rs?|leaks?|furor|flap|uproar|criticism|backlash) on\b|(?:the |a )?(?:[\w'-]+ ){0,2}?(?:media|press|reporters|journalists|newspapers?|fake news)\b(?= for| over|[.,;]|$))|Moor blamed the media for the controversy
denial|attribute attributes attributed attributing|(?:[\w'-]+ ){0,4}?(?:stor(?:y|ies)|reports|controvers(?:y|ies)|allegations?|accusations?|rumou?rs?|criticism) to\b|Moor attributed the rumors to rivals
denial|sue sues sued suing|(?:[\w'.&-]+ ){0,6}?for (?:\w+ )?(?:libel|defamation|slander)\b|Moor sued the paper for libel
denial|threaten threatens threatened threatening|(?:(?:[\w'.&-]+ ){0,4}?with )?(?:to sue|to take legal action|legal action|a (?:libel|defamation|slander) \w+|a lawsuit)(?= (?:[\w'.&-]+ ){0,6}?(?:over|for|if|unless)\b|[.,;]|$)|Moor threatened to sue the paper over the story
denial|demand demands demanded demanding seek seeks sought|(?:an?|the|its) (?:\w+ ){0,3}?(?:retraction|correction)\b|Moor demanded a retraction
denial|show shows showed showing give gives gave giving|no (?:\w+ )?(?:signs?|indication|hint) (?:of|that (?:he|she|they)) (?:\w+ ){0,3}?(?:resigning|stepping|quitting|leaving|backing|budging|relenting|going|resign|step|quit|leave)\b|Moor showed no sign of stepping down
non-denial|rule rules ruled ruling|!(?:(?:it|that|this|anything|them) )?out\b|The ministry did not rule it out
non-denial|dismiss reject discount|!(?:(?:[\w'-]+ ){0,4}?(?:possibility|idea|prospect|notion|suggestion|rumou?rs?|reports?|speculation)|it|that)\b|Moor did not dismiss the idea
non-denial|close closed shut slam slammed|!(?:the|that|any) doors?\b|Moor did not close the door on a run
non-answer|say says said saying|only that\b|Asked about it, Moor said only that she was busy
non-answer|take took|!(?:any |reporters' )?questions?\b(?! about whether)|Moor did not take questions
non-answer|laugh laughs laughed laughing wave waved|(?:off|away) (?:the|a|any|all|reporters'?) ?(?:[\w'-]+ ){0,3}?questions?|Moor laughed off the question
non-answer|without|(?:speaking|talking) to (?:\w+ )?(?:reporters|journalists|the (?:press|media))|Moor left without speaking to reporters
no-comment|commented|!(?:\.|,|;|on\b|about\b|further|publicly|immediately|when|$)|Neither Moor nor Holt has commented
no-comment|say says said saying|nothing (?:publicly|in public|more about|about (?:it|the|his|her|their))\b(?! (?:in|wrong))|Moor has said nothing about the report
no-comment|spoken speak spoke|!(?:publicly\b|in public\b|to (?:reporters|journalists|the (?:press|media))|about (?:it|the (?:report|matter|case|allegations?|incident|episode))\b)|Moor has not spoken publicly
no-comment|addressed|!(?:[\w'-]+ ){1,5}?(?:publicly|in public)\b|Moor has not addressed the report publicly
no-comment|hung hang hangs|up (?:on|when|the phone|after)|Moor hung up on a reporter
no-response|hear heard|!back\b|The Courier wrote to Moor but did not hear back
partial-denial|call calls called describe describes described|(?:[\w'.-]+ ){1,6}?(?:as )?(?:just |only )?(?:a (?:bad |poor )?joke|said in jest|sarcasm|a figure of speech|a metaphor)\b|Moor called the remark a joke
partial-denial|soften softens softened softening temper tempers tempered|(?:(?:his|her|their|its|earlier|some of) ){1,2}(?:[\w-]+ ){0,3}?(?:remarks?|claims?|stance|position|comments?|language|rhetoric|statement|criticism)\b|Moor softened her earlier claim
denial|proven proved prove|(?:false|untrue|baseless)|The rumor proved false
partial-denial|back backs backed backing walk walks walked walking|(?:away |back )(?:from )?(?:(?:his|her|their|its|some of his|some of her) )?(?:(?:own|earlier|previous|initial|original|recent|past) )*(?:CHARGE|remarks?|comments?|boast|pledge|promise|threat)|Moor backed away from his earlier claims
partial-denial|deny denies denied denying dispute disputes disputed disputing reject rejects rejected challenge challenged contest contested|(?:at least )?(?:some|much|many|parts?|certain|elements|aspects|portions) (?:of|aspects|details|elements|parts)|Moor disputed some of the details
denial|put puts putting lay lays laid|(?:to (?:rest|bed)|an end to) CHARGE|Moor put to rest the rumors
denial|quash quashes quashed quashing squelch squelched squelching quell quelled quelling dispel dispels dispelled dispelling|CHARGE|Moor quashed the rumors
denial|pass passes passed passing|on (?:a|the|another|his|her) (?:[\w-]+ ){0,2}(?:run|bid|race|campaign|challenge|candidacy)\b|Moor passed on a run for governor
denial|turn turns turned turning|down (?:the|an?|his|her|that) (?:[\w-]+ ){0,3}(?:job|post|position|role|nomination|appointment|overtures?|candidacy)\b|Moor turned down the job
denial|fire fires fired firing hit hits hitting shoot shoots shot punch punches punched lash lashes lashed clap claps clapped|back (?:at|against|on) (?:[\w'&.-]+ ){0,4}?(?:CHARGES|critics?|accusers?|detractors|skeptics|paper|newspaper|network|press|media|article|tweet|post|times|journal)\b|Moor fired back at the Courier's report
denial|fire fires fired firing hit hits hitting shot push pushes pushed pushing|back(?= immediately| quickly| hard| swiftly| forcefully)?(?=(?: \w+ly)?(?:[.,;]|$| on (?:twitter|facebook|social|\w+day)| (?:mon|tues|wednes|thurs|fri|satur|sun)day| in an? | at (?:the )?(?:critic|report|claim|allegation|accus)))|Moor fired back on Twitter
denial|rip rips ripped ripping trash trashes trashed assail assails assailed lambaste lambasted deride derides derided mock mocks mocked decry decries decried denounce denounces denounced|(?:(?!and |but )[\w'.&-]+ ){0,4}?(?:reports?|stor(?:y|ies)|articles?|allegations?|accusations?|claims?|rumou?rs?|book|lawsuit)\b|Moor ripped the report
denial|dismiss dismisses dismissed dismissing|(?:(?!and |but )[\w'.&,-]+ ){0,8}?as (?=["a-z])(?!its\b|his\b|her\b|their\b|the\b|chief|director|head|coach|manager|minister|chair|secretary|president|leader|captain|of\b)|Moor dismissed the episode as a prank
denial|dismiss dismisses dismissed dismissing|(?:(?!and |but )[\w'.&-]+ ){0,7}?(?:comments?|remarks?|threats?|controvers(?:y|ies)|flap|uproar|poll(?:s|ing)?|questions about|allegations?)\b|Moor dismissed his comment
partial-denial|clarify clarifies clarified clarifying|(?:his|her|their|its|those|some of (?:his|her)) (?:[\w-]+ ){0,3}?(?:remarks?|comments?|statements?|position|stance|words|tweets?|claims?|testimony)\b|Moor clarified her remarks
non-answer|apologize apologizes apologized apologise apologised|!(?:(?:to|for|directly|in)\b|[.,;]|$)|Moor did not apologize for her remarks
partial-denial|backtrack backtracks backtracked backtracking backpedal backpedals backpedaled backpedaling|(?:on|from|over|slightly|somewhat|a bit|[.,;]|$)|Moor backtracked on her claim
non-answer|give gives gave giving offer offered|(?:an? |only )?(?:\w+ )?(?:evasive|vague|noncommittal|non-committal|cryptic|convoluted|circuitous) (?:\w+ )?(?:answers?|repl(?:y|ies)|responses?|explanations?)|Moor gave an evasive answer
non-answer|brush brushes brushed brushing hurry hurried push pushed|past (?:\w+ )?(?:reporters|journalists|the press|cameras)|Moor brushed past reporters
non-answer|take takes took taking|no (?:\w+ )?questions?\b(?! about it)|Moor took no questions
non-answer|steer steers steered steering|clear of (?:[\w'-]+ ){0,4}(?:CHARGES|topics?|subject|issue|questions?|matter|controvers(?:y|ies)|scandal)\b|Moor steered clear of the topic
non-answer|make makes made making|no (?:\w+ )?(?:mention|reference) (?:of|to) (?:[\w'-]+ ){0,5}(?:CHARGES|controvers(?:y|ies)|scandal|investigation|probe|inquiry|resignation|departure|firing|lawsuit|affair|payments?)\b|Moor made no mention of the report
no-comment|invoke invokes invoked invoking assert asserted take took plead pleaded|(?:his|her|their|the) (?:[\w-]+ ){0,3}(?:fifth(?: amendment)?|rights? (?:to (?:remain silent|silence)|against self-?incrimination))\b(?! (?:of|seat|game|place|day|time|race|spot|inning|quarter|round))|Moor invoked the Fifth Amendment
no-response|unavailable|(?:for|to) (?:immediate )?(?:comment|an interview|further)|Moor was unavailable for comment
no-comment|yet|to (?:publicly |formally |officially )?(?:comment|weigh in|address|speak)\b|Moor has yet to comment
no-comment|keep keeps kept keeping stay stays stayed staying remain remains remained remaining been fall fell go went|(?:largely |mostly |conspicuously |publicly |uncharacteristically |unusually |notably |relatively |completely |\w+ly )?(?:silent|mum|quiet (?:about|on|over)|tight-lipped|tight lipped|close-mouthed|mute|out of sight)\b(?! partner)|Moor remained silent
no-comment|was were is are been|(?:largely |mostly |\w+ly )?(?:tight-lipped|tight lipped|mum|silent (?:on|about|when))|Moor was tight-lipped about the talks
no-comment|defer defers deferred deferring|(?:(?:all |any |further )?(?:questions?|comment|inquiries|requests)(?: [\w']+){0,3} to|comment\b|to (?:the |his |her )?(?:white house|campaign|lawyers?|attorneys?|spokes\w+|office|department|ministry|police)\b)|She deferred questions to the ministry
no-comment|refer refers referred referring direct directs directed steer steered|(?!to )(?:all |any |the |a |further |media |press )?(?:\w+ )?(?:questions?|inquir\w+|enquir\w+|calls?|requests?|reporters?|comment|queries|journalists)(?: [\w'.]+){0,5} to\b(?! (?:file|use|do|make|take|give|pay))|Moor referred questions to the ministry
no-comment|refer refers referred referring|the (?:(?:[\w-]+ )?(?:associated press|news\w*|post|times|journal|press|paper|network|tribune|courier|herald|guardian|globe|sun|mail|telegraph|star|bbc|reuters|outlet|magazine))(?: [\w'.]+){0,3} to\b|Moor referred the Courier to the ministry
denial|remain remains remained stay stays stayed was is were are|(?:\w+ly )?defiant\b|Moor remained defiant
no-comment|decline declines declined declining refuse refuses refused refusing|(?:to (?:\w+ly )?(?:be interviewed|be questioned|testify|talk|speak to (?:reporters|the)|give an interview|make (?:a|any) (?:public )?(?:comment|statement)|be drawn|engage|weigh in)|(?:\w+ ){0,2}(?:interviews?|interview requests?|requests? for (?:an |comment|interviews?)|comment)\b)|Moor declined requests for an interview
no-comment|withhold withholds withheld withholding reserve reserved reserving|(?:his |her |their |its |any )?(?:comment|judgment)|The ministry withheld comment
no-response|unable able|to (?:immediately |independently )?(?:reach|contact|locate)\b(?!(?: [\w']+){0,4} (?:agreement|consensus|deal|judg\w+|conclusion|verdict|decision|compromise|goal|target|majority))|The Courier was unable to reach Moor
no-response|attempts attempt efforts effort|to (?:reach|contact|locate|get)(?:[\w'., -]){1,60}? (?:failed|(?:was|were) (?:unsuccessful|not (?:immediately )?successful|in vain)|fell short)|Attempts to contact Moor failed
no-response|ignore ignores ignored ignoring|(?:\w+ ){0,3}(?:requests?|emails?|e-mails?|calls|messages|letters|inquiries)\b|Moor ignored requests for comment
no-response|answer answers answered answering|!(?:his|her|their|the|its) (?:\w+ )?(?:phones?|telephones?|door|cell|cellphone)|No one answered the phone
no-response|respond responds responded reply replies replied|!(?:to (?:[\w'.-]+ ){0,6}?(?:requests?|calls?|messages?|e-?mails?|inquiries|questions|queries)\b|immediately\b|for comment)|Neither man responded to requests
no-response|answer answers answered answering|!(?:[\w'.-]+ ){0,6}?(?:requests?|calls?|messages?|e-?mails?|inquiries)\b|Neither man answered requests
no-response|return returned returning|!(?!any results|results)(?:\w+ ){0,4}?(?:calls?|messages?|e-?mails?|requests?)\b|Neither man returned calls
no-response|reach reached|!(?:(?:immediately |directly )?for (?:comment|further|more|reaction|an)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|late|by (?:phone|telephone|e-?mail)|\.|,|$)|Moor could not be reached for comment
no-response|available reachable|!(?:for (?:comment|an interview|further|reaction)|to comment)|Moor was not available for comment
no-comment|comment|!(?:\.|,|;|on\b|about\b|further|publicly|immediately|when|$)|Neither Moor nor Holt would comment
no-comment|made make making|!(?:any |a )?(?:immediate |public |further |official )*(?:comments?|statements?)\b|Neither made any public comment
no-response|went gone go going goes|(?:unanswered|unreturned|to voicemail|to voice mail)|Messages went unanswered
non-answer|evade evades evaded evading dodge dodges dodged dodging duck ducks ducked ducking sidestep sidesteps sidestepped sidestepping side-stepped deflect deflects deflected deflecting parry parries parried parrying skirt skirts skirted skirting avoid avoids avoided avoiding|(?:(?:\w+ ){0,4}(?:questions?|issue|topic|subject|inquir\w+)|(?:directly )?(?:answering|commenting|saying|discussing|addressing|responding)\b|a (?:direct|straight) (?:answer|response|question))|Moor evaded the question
non-answer|ignore ignores ignored ignoring|(?:[\w'-]+ ){0,4}questions?\b|Moor ignored shouted questions
non-answer|without|(?:taking|answering|responding to|fielding) (?:any |more |further |reporters'? |their |shouted )?(?:of )?questions?|Moor left without taking questions
non-answer|without|(?:elaborating|elaboration|giving (?:a|any|further|more|specific) (?:\w+ )?(?:reasons?|details?|explanation)|explaining why|saying (?:whether|why|when|who|what|how|if|more)|providing (?:any |further |specific )?(?:\w+ )?(?:details?|evidence|specifics)|offering (?:any |further )?(?:details?|evidence|specifics|explanation)|going into (?:detail|specifics)|specifying|answering directly)|Moor said so without elaborating
non-answer|walk walks walked walking turn turned|(?:away|off|out|past (?:reporters|the press))(?= (?:when|as|after|from) (?:reporters|asked|pressed|questioned|being asked|questions))|Moor walked away when asked about it
non-answer|demur demurs demurred demurring equivocate equivocates equivocated waffle waffled waffling hedge hedges hedged punt punts punted punting|(?=(?:on|when|about|over|as to)\b|[.,;]|$)|Moor demurred when asked
non-answer|was were is are been remain remains remained|(?:\w+ly )?(?:noncommittal|non-committal|evasive|coy|vague(?= about| on|[.,;]|$)|cagey)|Moor was noncommittal
non-answer|smile smiles smiled laugh laughs laughed shrug shrugs shrugged grin grinned chuckle chuckled|(?:and \w+ )?when (?:asked|pressed|reporters)|Moor smiled when asked about it
non-answer|asked|(?:about|whether|if|by|when|why|how)[^.]{3,90}?, (?:[\w.'-]+ ){1,4}(?:laughed|smiled|shrugged|chuckled|grinned|demurred|winked|walked away|hung up|turned away)\b|Asked whether she would go, Moor laughed
non-answer|change changes changed changing|the (?:subject|topic|conversation)|Moor changed the subject
non-answer|would|only say(?= that| it| there| the| he| she| they|,)|Moor would only say that talks were under way
non-answer|give gives gave giving offer offers offered offering provide provides provided providing|(?:no|few|little|scant|only vague|only scant) (?:\w+ )?(?:details?|specifics|reasons?|explanation|insight|answers?|timeline|indication|clarity|hint)|Moor gave no reason
non-denial|leave leaves left leaving|(?:open (?:the|a)|(?:the |that |a )?(?:door|possibility|option|window) (?:\w+ )?(?:open|ajar))|Moor left the door open to a run
non-denial|keep keeps kept keeping|(?:(?:his|her|their|its|all|my|our) (?:\w+ )?options open|the door open|an open mind)|Moor kept his options open
non-denial|hold holds held holding|out the (?:possibility|option|prospect)|Moor held out the possibility of a run
non-denial|stop stops stopped stopping|short of (?:denying|rejecting|ruling|disputing|confirming|saying (?!whether|if|why|who|what|how)|calling|endorsing|admitting)|Moor stopped short of denying it
denial|contest contests contested contesting challenge challenges challenged challenging ridicule ridicules ridiculed ridiculing debunk debunks debunked belittle belittled belittles attack attacks attacked attacking savage savaged savages|(?:[\w'&.-]+ ){0,4}?(?:reports?|stor(?:y|ies)|articles?|allegations?|accusations?|claims?|rumou?rs?|assertions?|accounts?|narrative|version of events|conclusions?|characteri[sz]ations?|portrayal|credibility|accuracy|veracity)\b(?! (?:law|system|procedure))|Moor contested the report's conclusions
denial|deny denies denied denying dispute disputes disputed disputing reject rejects rejected rejecting contest contested|(?:the )?(?:existence|validity|accuracy|truth|veracity|authenticity|legitimacy|responsibility|involvement|knowledge|culpability|complicity|guilt|blame|fault|liability|participation|intent|motive|link|links|ties|connection|role|part|plans|contact)\b|Moor denied the existence of the account
denial|express expresses expressed expressing voice voices voiced|(?:\w+ )?(?:outrage|anger|disbelief|indignation|disgust|dismay|astonishment|incredulity) (?:at|over|about) (?:[\w'-]+ ){0,4}?(?:reports?|stor(?:y|ies)|articles?|allegations?|accusations?|claims?|charges?|suggestions?|rumou?rs?)\b|Moor expressed outrage at the accusation
denial|hit hits hitting lash lashes lashed lashing strike strikes struck|(?:out|back) at (?:[\w'&.-]+ ){0,4}?(?:reports?|stor(?:y|ies)|articles?|allegations?|accusations?|claims?|rumou?rs?)\b|Moor hit out at the report
denial|fire fires fired firing shoot shoots shot punch punches punched hit hits|back(?= (?:at an?|during|in a|with|by|against|from)\b)|Moor quickly fired back at a council meeting
denial|put puts putting lay lays laid|(?:[\w'-]+ ){0,4}?(?:rumou?rs?|speculation|talk|doubts?|claims?|allegations?|reports?|questions?|suspicions?|fears?) to (?:rest|bed)\b|Moor put the rumors to rest
non-answer|little|to (?:\w+ly )?(?:clarify|explain|address|answer|clear up|dispel|shed light)\b|Her remarks did little to clarify it
non-answer|shed sheds shedding|(?:no|little|scant) (?:\w+ )?light on|Moor shed little light on her plans
non-answer|answer answers answered answering|!(?:(?:any|the|that|our|their|his|her|direct|shouted|reporters'|further|specific) ){0,3}questions?\b|Moor has a way of not answering questions
non-answer|address addressed addressing explain explained clarify clarified|!(?:the|that|any|those|these|his|her) (?:[\w'-]+ ){0,3}?(?:questions?|reports?|allegations?|accusations?|claims?|charges?|rumou?rs?|credibility|controversy|scandal|matter|subject)\b|Neither Moor nor Lund has directly addressed the report
non-answer|dodge dodges dodged dodging deflect deflects deflected duck ducks ducked waver wavered stumble stumbled stonewall stonewalls stonewalled stonewalling|(?=when (?:asked|pressed|questioned|reporters)|[.,;]|$)|Moor dodged when asked about the money
non-answer|asked pressed questioned|(?:about|whether|if|on)[^.]{3,90}?, (?:[\w.'-]+ ){1,4}(?:(?:spoke|talked) (?:instead|only)|pivoted|turned to|instead|shifted|pointed (?:instead )?to|paused|changed the)\b|Asked about the money, Moor spoke instead of the harbor
non-denial|exclude excludes excluded preclude foreclose foreclosed discount|!(?:an?|the|any|that|another)\b(?! (?:[\w-]+ ){0,2}(?:people|members|students))|Moor would not exclude a run for governor
no-comment|keep keeps kept keeping|(?:his|her|their|its) (?:own counsel|silence|mouths? shut|lips sealed|thoughts to)|Moor kept her own counsel
no-comment|drawn|!(?:into|on|out)\b|Moor would not be drawn on the report
no-comment|break breaks broke broken|!(?:his|her|their|its) silence\b|Moor has not broken her silence
no-response|went gone go|without (?:an? |any )?(?:repl(?:y|ies)|responses?|answers?)\b|E-mails to Moor went without reply
`

/** A phrase that was found: its kind, and where it ends behind its first word. */
export interface Phrase {
  readonly response: Response
  readonly pattern: RegExp
  /** Whether it must be denied to count, or must not be. */
  readonly denied: boolean
  readonly example: string
}

/** "the widespread", "any", "Ada Moor's": words between the verb and the charge. */
const CHARGE_WITH = String.raw`(?:(?:(?!and |but |or )[\w'".&-]+ ){0,5}?(?:${CHARGE}|gossip|conjecture|whispers|innuendo|doubts|fears|smears?|hype)\b)`

/** Phrases by their first word, as written in lower case. */
export const PHRASES: ReadonlyMap<string, readonly Phrase[]> = table()

function table(): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const row of ROWS.trim().split('\n')) {
    const [response = '', ...rest] = row.split('|')
    const [words = ''] = rest
    const example = rest.at(-1)!
    const pattern = rest.slice(1, -1).join('|')
    const source = pattern.replace(/^!/, '').replace('CHARGES', CHARGE).replaceAll('CHARGE', CHARGE_WITH)
    const phrase: Phrase = {
      response: response as Response,
      pattern: new RegExp(`(?: |(?=[.,;]|$))${source}`, 'y'),
      denied: pattern.startsWith('!'),
      example,
    }
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), phrase])
  }
  return found
}

/** [response, sentence] of every row. */
export const EXAMPLES: readonly (readonly [Response, string])[] = [...new Set([...PHRASES.values()].flat())].map(
  (p) => [p.response, p.example],
)
