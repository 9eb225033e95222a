/** @module Words of denying: what dismisses, what clears, what only seems to deny. Each line with its examples. */

/** Words of dismissing, that name nothing of what is dismissed. */
export const DISMISSING =
  /^(?:claim\w*|alleg\w*|accus\w*|charg\w*|reports?|reported|stor(?:y|ies)|rumou?r\w*|suggest\w*|insinuat\w*|notions?|ideas?|accura\w+|inaccura\w+|fals\w*|untrue|tru(?:e|th|thful)|lies?|lied|lying|liars?|garbage|trash|nonsense|rubbish|baseless|unfounded|fabricat\w*|made|fake|hoax\w*|smears?|witch|hunt|ridiculous|absurd|unfair|misleading|mislead|unwarranted|unjustified|bogus|preposterous|ludicrous|laughable|silly|frivolous|groundless|defamatory|libelous|slander\w*|libel\w*|outrag\w*|utter\w*|complete\w*|categor\w*|total\w*|absolute\w*|simpl[ey]|plain|flat\w*|den(?:y|ied|ies|ial\w*)|facts?|factual|basis|correct|incorrect|accounts?|versions?|assertions?|nothing|insist\w*|vehement\w*|repeated\w*|strong\w*|firm\w*|case|happen\w*|evidence|politically|motivated|news|media|articles?|(?:news)?papers?|tweets?|memos?|letters?|statements?|remarks?|comments?|testimony|complaints?|headlines?|coverage|characteri[sz]\w*|portray\w*|narratives?|critici[sz]\w*|critics?)$/
/** Words that name nothing either: "anybody", "several sources". */
export const LIGHT =
  /^(?:any(?:one|body|thing)|some(?:one|body|thing)|every(?:one|body|thing)|no(?:body|thing)|else|well|case|includ\w*|involv\w*|appear\w*|seem\w*|interviews?|regard\w*|relat(?:e[sd]?|ing)|used?|using|tr(?:y|ied|ying)|attempt\w*|effort\w*|ever|sort|kind|part|lot|president|mister|multiple|several|various|numerous|possible|alternatives?|sources?|unnamed|anonymous|citing|frustrat\w*|anger|outrage)$/
/** Words of a cue that denies by itself, whatever is said: "denied", "pushed back", "asserts his innocence". */
export const DENYING_CUE =
  /^(?:den(?:y|ied|ies|ying|ials?)|reject\w*|dismiss\w*|disput\w*|refut\w*|rebut\w*|contradict\w*|contest\w*|batt?(?:ed|ing)|swatt\w*|brush\w*|shot|shoot\w*|knock\w*|push\w*|hit|blast\w*|debunk\w*|disavow\w*|repudiat\w*|innocence)$/
/** Who refuses to do something denies nothing. */
export const REFUSING = /^(?:refus|declin)/
/** What says that all was well: "we acted properly", "the claims lack a basis". */
export const CLEARING =
  /\b(?:(?<!not )(?<!n[’']t )(?<!never )(?<!hardly )(?:(?:act|proceed|behav|handl|manag|treat)\w*(?: [\w’'-]+){0,3}|done|was|were|is|are|been|be|entirely|wholly|perfectly|completely|totally) [“"]?(?:\w+ly )?(?:appropriate(?:ly)?|proper(?:ly)?|lawful(?:ly)?|legal(?:ly)?|ethical(?:ly)?)|within the law|in (?:full )?compliance|in accordance with|by the book|(?:followed|complied with) (?:all|every|the) (?:\w+ )?(?:rules?|laws?|procedures?|protocols?|polic\w+|regulations?)|lack(?:s|ed)? (?:a |any )?(?:legal )?(?:basis|merit)|without (?:any )?(?:merit|foundation|basis)|acted in good faith|cleared of|exonerat\w+|vindicat\w+|innocen(?:t|ce))\b/i
/** "Not enough", "never as bad": less or more of it, and no denial. */
export const GRADED =
  /^(?:enough|always|as|so|just|yet|very|too|entirely|completely|totally|particularly|far|necessarily|all|every\w*|much|many|quite|sure|surpris\w+|certain|know)$/
/** What will not be may well have been planned. */
export const FUTURE = /\b(?:will|won[’']t|going to)\b/i
/** "Not yet", "not until the strike is over", "need not have come": it may be so another time. */
export const FOR_NOW =
  /\b(?:not|n[’']t|never) (?:[\w’'-]+ ){0,8}?until\b|\b(?:not|n[’']t) (?:yet|have to|need to|necessarily|only|to|enough|always|entirely)\b|\bnothing to (?:keep|stop|prevent)\b/i
/** What somebody does not want may well be. */
export const WANTED = /\b(?:not|n[’']t) (?:want|intend|think|believe|expect|mean)\w*\b/i
/** What should not be may well be. */
export const WISH = /\b(?:should|must|ought|let[’']s|would|could|might|may|can|cannot|can[’']t|need|care|if|unless)\b/i

const NEGATION = /\b(?:not|no|never|none|nothing|nobody|neither|nor|cannot|without)\b|n[’']t\b/i
const WORD = /[\p{L}’'-]+/gu

/** Whether somebody with cue `cue` who says `content` takes something back: by the cue, by a negation or by calling it false. */
export function opposes(cue: string, content: string): boolean {
  if (NEGATION.test(cue) || NEGATION.test(content)) return true
  const words = (text: string) => (text.toLowerCase().match(WORD) ?? []) as string[]
  return words(cue).some((w) => DENYING_CUE.test(w)) || words(content).some((w) => DISMISSING.test(w))
}
