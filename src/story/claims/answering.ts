/** @module Who answers what: the denials of a report as they are shown, and the words in them that name what is answered. */
import type { Attribution, Reading } from '../../reading/reading.ts'
import { firstNot } from '../../text/search.ts'
import { type Chars, hull } from '../../text/span.ts'
import type { Scene } from '../scene.ts'
import { negates } from './clauses.ts'
import { FOR_NOW, isRefusal, WISH } from './denials.ts'
import type { Place, Stance } from './draft.ts'
import type { Passages } from './passages.ts'
import { topicsOf, WRONGDOING } from './topics.ts'
import { isJoined, isPerson, type Word } from './words.ts'

export interface Answer {
  readonly place: Place
  /** All of the answer, however much of it is shown. */
  readonly whole: Chars
  /** The terms of its words, as passages have them. */
  readonly terms: ReadonlySet<string>
  /** What it names; empty when it only dismisses. */
  readonly topics: ReadonlySet<string>
  /** Where something is negated, what is: an assertion must speak of it. */
  readonly negated: ReadonlySet<string>
  /** Whoever answers, and whom the answer speaks of. */
  readonly people: ReadonlySet<string>
  readonly speaker: string | null
  readonly sentence: number
  /** Read as a denial, not only as a sentence with "not". */
  readonly explicit: boolean
}

const STANCE: Partial<Record<string, Stance>> = {
  denial: 'denies',
  'partial-denial': 'denies',
  'non-denial': 'does-not-deny',
}
/** Words of dismissing, that name nothing of what is dismissed. */
const DISMISSING =
  /^(?:claim\w*|alleg\w*|accus\w*|charg\w*|reports?|reported|stor(?:y|ies)|rumou?r\w*|suggest\w*|insinuat\w*|notions?|ideas?|accura\w+|inaccura\w+|fals\w*|untrue|tru(?:e|th|thful)|lies?|lied|lying|liars?|garbage|trash|nonsense|rubbish|baseless|unfounded|fabricat\w*|made|fake|hoax\w*|smears?|witch|hunt|ridiculous|absurd|outrag\w*|utter\w*|complete\w*|categor\w*|total\w*|absolute\w*|simpl[ey]|plain|flat\w*|den(?:y|ied|ies|ial\w*)|facts?|factual|basis|correct|incorrect|accounts?|versions?|assertions?|nothing|insist\w*|vehement\w*|repeated\w*|strong\w*|firm\w*|case|happen\w*|evidence|politically|motivated|news|media|articles?|(?:news)?papers?|tweets?|memos?|letters?|statements?|remarks?|comments?|testimony|complaints?|headlines?|coverage|characteri[sz]\w*|portray\w*|narratives?|critici[sz]\w*|critics?)$/
/** What will not be may well have been planned. */
const FUTURE = /\b(?:will|won[’']t|going to)\b/i
/** Verbs that deny by themselves, whatever is said. */
const DENYING_CUE =
  /^(?:den(?:y|ied|ies|ying|ials?)|reject\w*|dismiss\w*|disput\w*|refut\w*|rebut\w*|contradict\w*|contest\w*|batt?(?:ed|ing)|swatt\w*|brush\w*|shot|shoot\w*|knock\w*|push\w*|hit|blast\w*|debunk\w*|disavow\w*|repudiat\w*|innocence)$/
/** Who refuses to do something denies nothing. */
const REFUSING = /^(?:refus|declin)/
/** What says that all was well: "we acted properly", "the claims lack a basis". */
const CLEARING =
  /\b(?:(?<!not )(?<!n[’']t )(?<!never )(?<!hardly )(?:(?:act|proceed|behav|handl|manag|treat)\w*(?: [\w’'-]+){0,3}|done|was|were|is|are|been|be|entirely|wholly|perfectly|completely|totally) [“"]?(?:\w+ly )?(?:appropriate(?:ly)?|proper(?:ly)?|lawful(?:ly)?|legal(?:ly)?|ethical(?:ly)?)|within the law|in (?:full )?compliance|in accordance with|by the book|(?:followed|complied with) (?:all|every|the) (?:\w+ )?(?:rules?|laws?|procedures?|protocols?|polic\w+|regulations?)|lack(?:s|ed)? (?:a |any )?(?:legal )?(?:basis|merit)|without (?:any )?(?:merit|foundation|basis)|acted in good faith|cleared of|exonerat\w+|vindicat\w+)\b/i
/** Words that name nothing either. */
const LIGHT =
  /^(?:any(?:one|body|thing)|some(?:one|body|thing)|every(?:one|body|thing)|no(?:body|thing)|else|well|case|includ\w*|involv\w*|appear\w*|seem\w*|interviews?|regard\w*|relat(?:e[sd]?|ing)|used?|using|tr(?:y|ied|ying)|attempt\w*|effort\w*|ever|sort|kind|part|lot|president|mister|multiple|several|various|numerous|possible|alternatives?|sources?|unnamed|anonymous|citing|frustrat\w*|anger|outrage)$/
/** "Not enough", "never as bad": less or more of it, and no denial. */
const GRADED =
  /^(?:enough|always|as|so|just|yet|very|too|necessarily|all|every\w*|much|many|quite|sure|surpris\w+|certain|know)$/
/** Words after a negation that it bears on, and how many of their topics. */
const REACH = { cue: 9, content: 5 }
/** A denial may name what it denies in a few words; of a plain "not" the next word is what it negates. */
const MOST_NEGATED = { denial: 3, plain: 1 }
/** An answer longer than this is shown by its first sentence alone. */
const LONGEST = 400
const MOST_ANSWERS = 60

/** The denials of reading `r`, in its order. */
export function answersOf(scene: Scene, passages: Passages, r: number): Answer[] {
  const reading = scene.readings[r]!
  return reading.attributions.flatMap((a) => answerOf(scene, passages, r, a)).slice(0, MOST_ANSWERS)
}

function answerOf(scene: Scene, { of, words }: Passages, r: number, a: Attribution): Answer[] {
  const reading = scene.readings[r]!
  const own = of[r]!
  const plain = a.response === null && a.polarity === 'negative' && (a.kind === 'speech' || a.kind === 'writing')
  const clears =
    a.response === null && !plain && a.content.some((c) => CLEARING.test(reading.report.text.slice(c.start, c.end)))
  const stance = STANCE[a.response ?? ''] ?? (plain || clears ? 'denies' : undefined)
  const said = [...a.cue, ...a.content]
  if (!stance || said.length === 0 || isRefusal(reading, a)) return []
  const whole = hull(said)
  const place: Place = { reading: r, ...shownOf(reading, a), stance }
  const at = own[firstNot(own.length, (k) => own[k]!.end <= place.start)]
  if (FOR_NOW.test(reading.report.text.slice(place.start, place.end))) return []
  const unsure = [WISH, FUTURE].some((p) => p.test(reading.report.text.slice(place.start, place.end)))
  if (!at || at.start >= place.end || (plain && unsure)) return []
  const inside = (spans: readonly Chars[]) => spans.flatMap((s) => between(words[r]!, s))
  const speaker = a.entity === null ? null : scene.identities.idOf(r, a.entity)
  const cue = inside(a.cue)
  const answer = inside(a.content.length > 0 ? a.content : a.cue)
  const sentences = reading.sentences.filter((s) => s.start < whole.end && whole.start < s.end)
  const parts = sentences.map((s) => answer.filter((w) => w.start >= s.start && w.end <= s.end))
  if (cue.some(({ lower }) => REFUSING.test(lower))) return []
  const denies = cue.some(({ lower }, i) => DENYING_CUE.test(lower) || negates(cue, i))
  const against = (part: readonly Word[]) =>
    denies || clears || part.some((w, i) => negates(part, i) || DISMISSING.test(w.lower))
  const content = parts.find((part) => against(part) && [...tellingOf(part)].some((t) => !isPerson(t))) ?? answer
  if (!against(content)) return []
  const topics = clears ? tellingOf(content).add(WRONGDOING) : tellingOf(content)
  const people = [...topics, ...inside(a.source).map((w) => w.id ?? ''), speaker ?? ''].filter(isJoined)
  const most = plain ? MOST_NEGATED.plain : MOST_NEGATED.denial
  const negated = cue.some((_, i) => negates(cue, i))
    ? firstThings(content, REACH.cue, most)
    : negatedTopics(content, most)
  if (plain && negated.size === 0) return []
  const terms = new Set(content.flatMap((w) => [w.term, w.id ?? '']).filter(Boolean))
  return [
    { place, whole, terms, topics, negated, people: new Set(people), speaker, sentence: at.sentence, explicit: !plain },
  ]
}

/** The words inside a span. */
function between(words: readonly Word[], { start, end }: Chars): readonly Word[] {
  const from = firstNot(words.length, (k) => words[k]!.start < start)
  return words.slice(
    from,
    firstNot(words.length, (k) => words[k]!.end <= end),
  )
}

/** The topics of `words` that name something. */
export const tellingOf = (words: readonly Word[]): Set<string> =>
  topicsOf(words.filter((w) => w.id !== null || !(DISMISSING.test(w.lower) || LIGHT.test(w.lower))))

const firstThings = (words: readonly Word[], reach: number, most: number): Set<string> =>
  new Set([...tellingOf(words.slice(0, reach))].filter((t) => !isPerson(t)).slice(0, most))

/** The first things after each negation. */
const negatedTopics = (words: readonly Word[], most: number): Set<string> =>
  new Set(
    words.flatMap((_, i) =>
      negates(words, i) && !words.slice(i + 1, i + 3).some((w) => GRADED.test(w.lower))
        ? [...firstThings(words.slice(i + 1), REACH.content, most)]
        : [],
    ),
  )

/** The answer as it is shown: from its cue to the end of what is said, or its first sentence. */
function shownOf({ report: { text } }: Reading, { cue, content }: Attribution): Chars {
  const whole = hull([...cue, ...content])
  const [first] = content
  if (whole.end - whole.start <= LONGEST || !first) return whole
  const part = text.slice(first.start, Math.min(first.end, first.start + LONGEST))
  const end = /[.!?]["”]?\s/.exec(part)
  return { start: first.start, end: first.start + (end ? end.index + 1 : part.length) }
}
