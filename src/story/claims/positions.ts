/** @module Ways of telling that somebody goes or stays, wants a post or not: a table, each line with the words that tell it. */

export type Question = 'considered' | 'goes' | 'comes' | 'decided'

export interface Position {
  /** What is asked about a person; passages with different answers stand in conflict. */
  readonly question: Question
  readonly value: string
  /** Whose position: the person before the words ("Brandt resigned"), after them ("ousted Brandt"), or anybody near. */
  readonly person: 'before' | 'after' | 'near'
  readonly pattern: RegExp
}

/** What nobody says yet. */
export const OPEN = 'open'
/** Who goes of own accord goes. */
export const WILLING = 'of own accord'
/** Answers that contradict no other. */
export const DEMANDED = 'asked to go'

/** Short forms that the table uses in braces. */
const FORMS: Record<string, string> = {
  NOT: String.raw`(?:(?:will|would|do|does|did|has|have|is|was|were|should|could|am|are|['’]s|['’]m|['’]re)(?: not|n[’']t)|won[’']t|not|never|refus\w+ to|declin\w+ to|no (?:plans?|intention|desire|reason) (?:to|of)|no longer)(?: (?:going|planning|intend\w*|expected|been asked|about) to| ever| be| been| to)*`,
  GO: `(?:resign(?:ing)?|step(?:ping)? (?:down|aside|back)|stand(?:ing)? down|quit(?:ting)?|retir(?:e|ing)|leav(?:e|ing))`,
  POST: `(?:office|(?:the|his|her|their|my) (?:job|post|position|role|administration|white house|agency|campaign|group|company|network|house|office|seat|race|leadership|ministry|cabinet|government|board)|congress|parliament)`,
  OFFER: String.raw`(?:(?:the|that|this|his|her) (?:\w+ )?(?:job|post|position|role|offer|nomination|speakership|leadership|presidency|seat)|re-?election|it\b)`,
  OUT: `(?:fired|ousted|dismissed|sacked|axed|terminated|removed|deposed|toppled|overthrown|purged|dumped|booted|let go|relieved of|stripped of|pushed aside|shown the door|voted out|thrown out)`,
  OUTING: String.raw`(?:oust(?:ed|s|ing)?|dismiss(?:ed|es|ing)(?! (?:\w+ ){0,2}(?:rumou?rs|reports|claims?|suggestions?|idea|notion|concerns|criticism|allegations|accusations|talk|case|charges|lawsuits?|complaints?)\b)|sack(?:ed|s|ing)|axed|fire(?:d|s)?(?! (?:back|off|shots?|(?:the|a) (?:\w+ )?(?:shots?|weapon|gun)|at|on|upon|\w* ?missiles?|rockets?|tear)\b)|firing|dump(?:ed|s|ing)|depos(?:ed|es|ing)|toppl(?:ed|es|ing)|overthr(?:ew|own|owing)|get(?:ting)? rid of|got rid of|cut ties with|forc(?:e|ed|ing) out|push(?:ed|ing)? out|driv(?:e|ing) out|drove out)`,
}

/**
 * question | value | person | words. In this order: the first line that matches a clause decides, so negations and
 * force come before plain going.
 */
const ROWS = String.raw`
considered | denied | before | \b(?:never|not|n[’']t|no)\b[^.]{0,30}\bconsider(?:ed|ation|ing)\b(?=[^.]{0,40}\b(?:{GO}|resignation))
considered | considered | before | (?:consider\w*|threaten\w*|mull\w*|contemplat\w*|ponder\w*|thought about|came close to|looking at|weigh\w*) (?:\w+ )?(?:to )?(?:{GO}|resignation|all options)
goes | open | before | \b(?:not (?:saying|sure|certain|known)|n[’']t (?:say|saying|know|rule out)|not (?:say|rule out)|unclear|refused to say|declined to say)\b[^.]{0,40}\b(?:{GO}|finish|stay\w*|remain\w*)\b
goes | open | before | \basked (?:\w+ ){0,3}(?:whether|if) (?:he|she) (?:was|would|were|planned|intended) (?:to |be )?(?:{GO}|going)\b
goes | stays | before | {NOT} (?:{GO}|going anywhere|(?:be )?{OUT})\b
goes | stays | before | \b(?:rebuff|reject|resist|def(?:y|ied|ies)|ignor|refus)\w* (?:\w+ ){0,3}(?:calls?|demands?|pressure|urgings?) (?:\w+ ){0,4}(?:to|for) (?:{GO}|resignation|(?:his|her) (?:resignation|ouster|removal))\b
goes | asked to go | before | \b(?:give (?:some |serious )?thought to|urged (?:\w+ )?to consider) {GO}\b
goes | stays | after | {NOT} (?:fir(?:e|ing)|oust\w*|dismiss\w*|sack\w*|remov\w+)\b
goes | stays | before | \b(?:stay(?:s|ed|ing)? (?:on|in (?:office|the job|(?:his|her) (?:job|post)))|remain(?:s|ed|ing)? (?:in {POST}|committed|on the job)|keep(?:s|ing)? (?:his|her|the) (?:job|post)|cling(?:s|ing)? to|finish (?:it|(?:out )?(?:his|her|my|the) term)|serve out|(?<!\b(?:has|have|had) )continue[sd]? (?:to (?:lead|serve)|as|in (?:his|her|the))|(?:(?:has|have|retains?|enjoys?) (?:the )?(?:full |complete |continued )?confidence of|(?:has|have|retains?|enjoys?) (?:the )?(?:full|complete|continued|strong) (?:backing|support) of)|here to stay)\b
goes | no further term | before | \b{NOT} (?:serve|seek|run(?:ning)? for|be nominated for|stand(?:ing)? for) (?:a |another )?(?:second |third |fourth |new |re-?)?(?:term|election|re-?election)\b
goes | wants another term | before | \b(?:(?:seek(?:s|ing)?|sought|run(?:s|ning)? for|stand(?:s|ing)? for|want(?:s|ed)?|bid for) (?:a |another )(?:second |third |fourth |new |five-year |four-year )?term|(?:seek(?:s|ing)?|run(?:s|ning)? for|stand(?:s|ing)? for) re-?election|run(?:s|ning)? again for)\b
goes | asked to go | before | \b(?:call(?:s|ed|ing)? (?:on|for)|demand\w*|urg(?:e|es|ed|ing)|needs? to|should|must|pressur\w+|time (?:for \w+ )?to)\b[^.]{0,60}\b(?:{GO}|resignation|ouster|removal|go(?! (?:to|on|back|into|through|after)\b)|be {OUT})\b
goes | of own accord | before | \b(?:of (?:his|her|my|their) own (?:free will|accord|volition)|voluntar(?:y|ily) (?:\w+ )?(?:{GO}|resign\w*|left|stepp\w+|depart\w*)|(?:resign\w*|left|stepp\w+ (?:down|aside)|depart\w*)[^.;]{0,25} voluntarily|on (?:his|her|my|their) own terms|(?:my|his|her) (?:own )?(?:decision|choice) (?:alone|to (?:{GO}|go))|decision to {GO} was (?:his|hers|mine))\b
goes | forced | before | \b(?:(?:was|were|is|are|be|been) (?:given|handed) (?:an ultimatum|no choice|(?:an?|one|two|three|\d+) (?:hours?|days?|minutes?) to \w+)|(?:told|ordered|instructed) to (?:{GO}|go|pack)|had no choice but)\b
goes | forced | before | \b(?:forced|pushed|driven|drummed|kicked|booted) (?:out|from|off|to (?:resign|step|quit|leave|retire))\b
goes | forced | before | \b(?:was|were|is|are|been|being|be|get(?:ting)?|got|he|she|abruptly|effectively) (?:\w+ly )?{OUT}\b
goes | forced | before | \b(?:asked (?:to (?:leave|resign|step (?:down|aside))|for (?:his|her|their) resignation)|(?:[’']s|his|her|their) (?:ouster|dismissal|firing|removal|ousting|sacking|downfall))\b
goes | forced | before | \b(?:saw|had) (?:its|their|his|her) \w+ (?:ousted|fired|dismissed|removed)\b
goes | forced | after | \b(?:{OUTING}|(?:ouster|dismissal|firing|removal|sacking|ousting) of)\b
goes | forced | after | \b(?:ask(?:ed|ing|s)? for|sought|seek(?:s|ing)?)(?= [^.]{0,40}\bresignation)
goes | forced | after | \b(?:fire(?= (?:him|her)\b)|forced (?:departure|resignation|exit) of)
goes | leaves | before | \b(?:resign(?:s|ed|ing)?|resignation|step(?:s|ped|ping)? (?:down|aside|back)|st(?:and(?:s|ing)?|ood) down|quit(?:s|ting)?|giv(?:e|es|ing) up (?:his|her|the)|gave up (?:his|her|the)|relinquish\w*|abdicat\w*|vacat(?:e|ed|es|ing)|hand(?:ed|ing|s)? over (?:power|the (?:reins|presidency|leadership|keys|office)|(?:his|her) (?:duties|office|powers?))|retir(?:es|ed|ement)|retiring(?! (?:[A-Z]|senator|congress|chair|justice|gov|rep|sen))|depart(?:s|ed|ing|ure)|(?:leav(?:e|es|ing)|left) {POST}(?! with)|(?:is|was|were|are) out as|bow(?:s|ed|ing)? out|call(?:s|ed|ing)? it quits|right time for me to (?:step aside|go|leave)|part(?:ed|ing)? ways)\b
goes | leaves | after | \b(?:departure|resignation|exit|retirement|abdication) of\b
comes | dropped | before | \b(?:was|been|being|is) (?:dropped|dumped|passed over|withdrawn)\b|\b(?:his|her|[’']s) nomination (?:derailed|collapsed|sank|failed|fell apart)\b|\b(?:his|her|[’']s) nomination (?:was|has been|is|will be) (?:withdrawn|pulled|dropped|scrapped)|\bnever (?:formally |officially )?(?:nominated|submitted|appointed|offered)\b
comes | dropped | after | \b(?:dropp(?:ed|ing)|withdr(?:ew|awing|awn) the nomination of|pull(?:ed|ing) the nomination of|abandon(?:ed|ing)|passed over|no longer (?:nominat\w+|consider\w+|plans? to (?:nominate|name|appoint)))\b
comes | declines | before | \b(?:{NOT} (?:run(?:ning)?(?! out)|seek(?:ing)? {OFFER}|stand(?:ing)? for|want(?:ing)? (?:{OFFER}|to (?:run|be|serve|lead))|accept(?:ing)? {OFFER}|interested in {OFFER}|tak(?:e|ing) {OFFER}|(?:be )?a candidate)|(?:declin|refus|reject|rebuff)\w+ (?:{OFFER}|to (?:run|serve|accept(?! that)|take (?:{OFFER}|over)))|put down|rul(?:ed|ing) (?:himself|herself|it|a run) out|(?:dropp|pull)(?:ed|ing) out|(?:drop|pull)s? out|withdr(?:ew|awn|awing|aw|awal)|(?:took|take|taken|taking|removed|removing) (?:himself|herself|myself|(?:his|her) name) out|one that I[’']d accept|turn(?:s|ed|ing)? (?:it|{OFFER}) down|out of the running|drops? (?:his|her) bid)
comes | considered | before | \b(?:consider\w* (?:a |\w+ )?(?:bid|run|running|candidacy)|candidate (?:for|to)|(?:one of|among) (?:the |several |\w+ )?(?:candidates|contenders|names)|front-?runner|favou?rite (?:to|for)|heir apparent|handpicked successor|in the running|(?:be|being|is|are|was|were|under) consider(?:ed|ation)(?! (?:the|an?|one|to be|by many)\b)|top (?:choice|contender|candidate|pick)|(?:leading|likely|possible|potential) (?:candidate|contender|successor|choice|replacement)|mentioned as|rumou?red|short ?list\w*)\b
comes | considered | after | \b(?:float(?:ed|s|ing)?|considering|weighing|leaning toward|interview(?:ed|ing))\b
comes | chosen | before | \b(?:(?:is|are|be) running for|(?:will|would) run for|declar\w+ (?:his|her) candidacy|announc\w+ (?:his|her) (?:candidacy|bid)|launch\w* (?:his|her) (?:own )?(?:bid|campaign)|(?:be|was|were|been|is) (?:sworn in|named|appointed|nominated|tapped|picked|chosen|elected)|expected to (?:replace|succeed|be named|take over)|seek(?:s|ing)? {OFFER}|t(?:ook|akes) over)\b
comes | chosen | after | \b(?:tapp(?:ed|ing)|nominat(?:ed|es|ing|e)|picked|picking|selected|selecting|chose|naming|appoint(?:ed|s|ing)?|intends? to nominate|plans? to (?:nominate|name|appoint))\b
decided | undecided | near | \b(?:no (?:final |formal )?decisions?|(?:has|have|had|was|were|is)(?: not|n[’']t) (?:yet )?(?:made|decided|settled|final|been (?:made|finali[sz]ed|decided))|not (?:entirely|completely|quite) (?:done|settled|decided|final)|not a done deal|nothing (?:is|was|has been) (?:final|decided)|still (?:consider\w+|weigh\w+|decid\w+|mull\w+|undecided)|could (?:still )?change (?:his|her) mind|undecided|premature)\b
decided | decided | near | \b(?:(?:has|have|had) (?:already )?(?:decided|settled|chosen|picked|made up)|made up (?:his|her) mind|settled on|(?:is|was) the choice|will (?:nominate|name|appoint|pick|be (?:named|nominated|appointed))|plans? to (?:nominate|name|appoint)|(?:a )?done deal|final decision (?:is|was|has)|decided to (?:nominate|name|appoint|fire|replace))\b
`

export const POSITIONS: readonly Position[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [question, value, person, ...words] = row.split(' | ')
    const source = words.join(' | ').replace(/\{([A-Z]+)\}/g, (_, name: string) => FORMS[name]!)
    return {
      question: question as Question,
      value: value!,
      person: person as Position['person'],
      pattern: new RegExp(source, 'gi'),
    }
  })

/** A stem that every line needs one of: most clauses have none and are passed over at once. */
export const MENTIONS =
  /resign|quit|step|stand|stood|lea?v|left|fir(?:e|ing)|oust|dismiss|sack|axe|remov|terminat|depos|toppl|overthr|purg|dump|boot|let go|relie?v|strip|push|shown|voted|thrown|stay|remain|keep|cling|finish|serv|continue|confidence|backing|support|seek|sought|forced|driv|drove|drum|kick|ask|g[ai]v|relinq|abdic|vacat|hand|retir|depart|exit|bow|right time|part(?:ed|ing)? ways|rid of|cut ties|out\b|run|want|accept|interest|tak|took|candida|put down|turn|bid|front|favou?rite|heir|successor|contender|choice|sworn|expected|float|tapp|nominat|pick|select|chose|nam(?:e|ing)|appoint|options|thought|consider|dropp|withdr|pull|abandon|passed over|decid|decision|settled|done|final|still|mind|premature|go\b/i

const patterns = (question: Question, value?: string) =>
  new RegExp(
    POSITIONS.filter((p) => p.question === question && (value === undefined || p.value === value))
      .map((p) => `(?:${p.pattern.source})`)
      .join('|'),
    'i',
  )
/** A clause that only thinks of going. */
export const CONSIDERED = patterns('considered')
/** A clause that tells of staying. */
export const STAYS = patterns('goes', 'stays')
