/** @module Ways of telling that somebody goes or stays, wants a post or not: a table, each line with the words that tell it. */

/** Whose position: the person before the words ("Brandt resigned"), or after them ("ousted Brandt"). */
type Person = 'before' | 'after'

export interface Position {
  /** What is asked of a person; passages with different answers stand in conflict. */
  readonly question: 'goes' | 'considered going' | 'comes'
  readonly value: string
  readonly person: Person
  readonly pattern: RegExp
}

/** Answers that contradict no other. */
export const DEMANDED = 'asked to go'

const NOT = String.raw`(?:(?:will|would|do|does|did|has|have|is|was|were|should|could|am|are|['’]s|['’]m|['’]re)(?: not|n[’']t)|won[’']t|not|never|refus\w+ to|declin\w+ to|no (?:plans?|intention|desire) (?:to|of)|no longer)(?: (?:going|planning|intend\w*|expected) to| ever| be| been| to)*`
const POST = `(?:office|(?:the|his|her|their|my) (?:job|post|position|administration|white house|agency|campaign|group|company|network|house|office|seat|race|leadership)|congress|parliament)`

const OFFER = `(?:(?:the|that|this|his|her) (?:\\w+ )?(?:job|post|position|role|offer|nomination|speakership|leadership|presidency|seat)|re-?election|it\\b)`

/** In this order: the first line that matches a clause decides, so negations and force come before plain going. */
export const POSITIONS: readonly Position[] = (
  [
    // considered going: a thought or a threat, not a going
    [
      'considered going',
      'considered',
      'before',
      String.raw`(?:consider\w*|threaten\w*|mull\w*|contemplat\w*|ponder\w*|thought about|came close to|looking at|weigh\w*) (?:\w+ )?(?:to )?(?:resign\w*|quit\w*|leav\w+|stepp?\w* (?:down|aside)|all options)`,
    ],
    // leaves it open
    [
      'goes',
      'open',
      'before',
      String.raw`\b(?:not (?:saying|sure|certain|known)|n[’']t (?:say|saying|know|rule out)|not (?:say|rule out)|unclear|refused to say|declined to say)\b[^.]{0,40}\b(?:resign\w*|step(?:ping)? down|quit\w*|leav\w+|finish|stay\w*|remain\w*)\b`,
    ],
    [
      'goes',
      'open',
      'before',
      String.raw`\basked (?:\w+ ){0,3}(?:whether|if) (?:he|she) (?:was|would|were|planned|intended) (?:to |be )?(?:resign\w*|step\w*|quit\w*|leav\w+|going)\b`,
    ],
    // stays
    [
      'goes',
      'stays',
      'before',
      String.raw`${NOT} (?:resign(?:ing)?|step(?:ping)? (?:down|aside)|quit(?:ting)?|leav(?:e|ing)|going anywhere|(?:be )?(?:fired|ousted|dismissed|sacked|removed))\b`,
    ],
    ['goes', 'stays', 'after', String.raw`${NOT} (?:fir(?:e|ing)|oust\w*|dismiss\w*|sack\w*|remov\w+)\b`],
    [
      'goes',
      'stays',
      'before',
      String.raw`\b(?:stay(?:s|ed|ing)? (?:on|in (?:office|the job|(?:his|her) (?:job|post)))|remain(?:s|ed|ing)? (?:in ${POST}|committed|on the job)|finish (?:it|(?:out )?(?:his|her|my|the) term)|serve out|continue[sd]? to (?:lead|serve))\b`,
    ],
    // ends without being asked again
    [
      'goes',
      'no further term',
      'before',
      String.raw`\b(?:${NOT} (?:serve|seek|run for|be nominated for|stand for) (?:a |another )?(?:second |third |new |re-?)?(?:term|election|re-?election))\b`,
    ],
    // asked to go by those who cannot make him: a demand, no going
    [
      'goes',
      DEMANDED,
      'before',
      String.raw`\b(?:call(?:s|ed|ing)? (?:on|for)|demand\w*|urg(?:e|es|ed|ing)|needs? to|should|must|pressure)\b[^.]{0,60}\b(?:resign\w*|step(?:ping)? (?:down|aside)|quit|ouster|removal)\b`,
    ],
    // forced
    [
      'goes',
      'forced',
      'before',
      String.raw`\b(?:forced|pushed|driven|drummed|kicked) (?:out|from|to (?:resign|step|quit|leave))\b`,
    ],
    [
      'goes',
      'forced',
      'before',
      String.raw`\b(?:was|were|is|are|been|being|be|get(?:ting)?|got|he|she) (?:\w+ly )?(?:fired|ousted|dismissed|sacked|axed|terminated|removed)\b`,
    ],
    [
      'goes',
      'forced',
      'before',
      String.raw`\b(?:asked (?:to (?:leave|resign|step (?:down|aside))|for (?:his|her|their) resignation)|(?:[’']s|his|her|their) (?:ouster|dismissal|firing|removal|ousting))\b`,
    ],
    [
      'goes',
      'forced',
      'before',
      String.raw`\b(?:saw|had) (?:its|their|his|her) \w+ (?:ousted|fired|dismissed|removed)\b`,
    ],
    [
      'goes',
      'forced',
      'after',
      String.raw`\b(?:oust(?:ed|s|ing)?|dismiss(?:ed|es|ing)|sack(?:ed|s|ing)|fire(?:d|s)?|firing|forc(?:e|ed|ing) out|push(?:ed|ing)? out|(?:ouster|dismissal|firing|removal) of)\b`,
    ],
    [
      'goes',
      'forced',
      'after',
      String.raw`\b(?:ask(?:ed|ing|s)? for|sought|seek(?:s|ing)?)(?= [^.]{0,40}\bresignation)`,
    ],
    ['goes', 'forced', 'after', String.raw`\b(?:fire(?= (?:him|her)\b)|forced (?:departure|resignation|exit) of)`],
    // goes by oneself
    [
      'goes',
      'leaves',
      'before',
      String.raw`\b(?:resign(?:s|ed|ing)?|resignation|step(?:s|ped|ping)? (?:down|aside)|quit(?:s|ting)?|giv(?:e|es|ing) up (?:his|her|the)|gave up (?:his|her|the)|depart(?:s|ed|ing|ure)|(?:leav(?:e|es|ing)|left) ${POST}(?! with)|(?:is|was|were|are) out as|bow(?:s|ed|ing)? out|right time for me to (?:step aside|go|leave))\b`,
    ],
    ['goes', 'leaves', 'after', String.raw`\b(?:departure|resignation|exit) of\b`],
    // does not want the post
    [
      'comes',
      'declines',
      'before',
      String.raw`\b(?:${NOT} (?:run(?:ning)?(?! out)|seek(?:ing)? ${OFFER}|stand(?:ing)? for|want(?:ing)? (?:${OFFER}|to (?:run|be|serve|lead))|accept(?:ing)? ${OFFER}|interested in ${OFFER}|tak(?:e|ing) ${OFFER}|(?:be )?a candidate)|(?:declin|refus|reject|rebuff)\w+ (?:${OFFER}|to (?:run|serve|accept|take))|put down|rul(?:ed|ing) (?:himself|herself|it|a run) out|(?:dropp|pull)(?:ed|ing) out|(?:drop|pull)s? out|withdr(?:ew|awn|awing) (?:his|her|from)|(?:took|take|taken|removed) (?:himself|herself|myself) out|one that I[’']d accept|turn(?:s|ed|ing)? (?:it|${OFFER}) down|out of the running)`,
    ],
    // wants or is wanted for the post
    [
      'comes',
      'comes',
      'before',
      String.raw`\b(?:consider\w* (?:a |\w+ )?(?:bid|run|running|candidacy)|(?:is|are|be) running for|(?:will|would) run for|declar\w+ (?:his|her) candidacy|announc\w+ (?:his|her) (?:candidacy|bid)|candidate (?:for|to)|front-?runner|favou?rite (?:to|for)|heir apparent|handpicked successor|launch\w* (?:his|her) (?:own )?(?:bid|campaign)|in the running|(?:be|was|were|been) sworn in|expected to (?:replace|succeed|be named|take over)|seek(?:s|ing)? ${OFFER}|t(?:ook|akes) over)\b`,
    ],
    [
      'comes',
      'comes',
      'after',
      String.raw`\b(?:float(?:ed|s|ing)?|tapp(?:ed|ing)|nominat(?:ed|es|ing|e)|picked|picking|selected|selecting|chose|naming|appoint(?:ed|s|ing))\b`,
    ],
  ] as const
).map(([question, value, person, words]) => ({ question, value, person, pattern: new RegExp(words, 'gi') }))

/** A stem that every line needs one of: most clauses have none and are passed over at once. */
export const MENTIONS =
  /resign|quit|step|lea?v|left|fir(?:e|ing)|oust|dismiss|sack|axe|remov|terminat|stay|remain|finish|serv|continue|seek|sought|forced|push|driv|drum|kick|ask|g[ai]v|depart|exit|bow|right time|out\b|run|stand|want|accept|interest|tak|took|candida|put down|turn|bid|front|favou?rite|heir|successor|sworn|expected|float|tapp|nominat|pick|select|chose|naming|appoint|options|thought/i

const patterns = (question: string, value: string) =>
  new RegExp(
    POSITIONS.filter((p) => p.question === question && p.value === value)
      .map((p) => `(?:${p.pattern.source})`)
      .join('|'),
    'i',
  )
/** A clause that only thinks of going. */
export const CONSIDERED = patterns('considered going', 'considered')
/** A clause that tells of staying. */
export const STAYS = patterns('goes', 'stays')
