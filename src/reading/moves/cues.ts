/** @module The words that decide how far a change has got: which verbs, nouns and adjectives do what to what they govern. */
import type { Doc } from '../../language/doc.ts'
import type { MoveMention } from '../reading.ts'

export type View = MoveMention['view']
/** What a governing word does. "carries": the change is as true as the governing word itself. */
export type Cue = View | 'said' | 'carries'

const cue = (view: Cue, text: string) =>
  text
    .trim()
    .split(/\s+/)
    .map((w) => [w, view] as const)

/** Lemmas of governing verbs, nouns and adjectives. */
const CUES = new Map<string, Cue>([
  ...cue(
    'planned',
    `signal involve include entail envision envisage foresee plan intend expect prepare set poise slate schedule aim ready anticipate due likely plot
    intention proposal blueprint expectation certain sure eager going prepare groom determine line`,
  ),
  ...cue(
    'announced',
    'announce declare decide agree vow promise pledge announcement decision declaration swear agreement choice selection nominee',
  ),
  ...cue(
    'considered',
    `consider weigh mull discuss float debate contemplate explore ponder suggest propose recommend
    urge call ask demand pressure press want hope seek threaten offer hint speculate rumor rumour think toy possibility
    possible potential speculation talk discussion idea option prospect chance threat question pressure push effort bid
    wish attempt try invite encourage beg tell order advise need should could may might rumored favor consideration
    recommendation suggestion request pressure campaign lobby resolution vote face report whether warn fear unclear
    uncertain predict unlikely able willing open opportunity stand candidacy race running contest competition vie compete run candidate contender interview finalist frontrunner front-runner favourite favorite jockey battle fight advocate insist require argue ready believe`,
  ),
  ...cue('conditional', 'event'),
  ...cue(
    'denied',
    'refuse decline deny reject resist denial refusal refute dispute rebuff oppose avoid prevent block dissuade discourage',
  ),
  ...cue(
    'abandoned',
    'abandon scrap shelve cancel reverse reconsider drop halt postpone backtrack rescind withdraw dump ditch yank',
  ),
  ...cue(
    'said',
    `say report tell write note add state explain claim confirm acknowledge admit disclose reveal insist
    learn hear know understand show mean see tweet post`,
  ),
  ...cue(
    'carries',
    `force compel manage go begin start name nominate tap pick appoint select choose install elect promote
    elevate hire designate recruit bring help get become serve use have follow accept submit tender make cause
    oblige lead result trigger prompt come mark receive seal secure defeat beat edge rise win`,
  ),
])

/** Whether a verb only thinks of what follows it: "mentioned as", "seen as". */
export const isHedging = (doc: Doc, verb: number): boolean =>
  cueOf(doc, verb) === 'considered' || /^(?:mention|tout|tip|see|view|eye)$/.test(doc.lemma(verb))

/** What a governing word does; participles that the tagger takes for adjectives count as their verbs. */
export function cueOf(doc: Doc, i: number): Cue | undefined {
  const lower = doc.lower(i)
  if (lower.startsWith('back') && i + 1 < doc.length && /^(?:away|off|out|down)$/.test(doc.lower(i + 1)))
    return 'abandoned'
  if (/^turn(?:s|ed|ing)?$/.test(lower) && i + 1 < doc.length && doc.lower(i + 1) === 'down') return 'denied'
  return CUES.get(doc.lemma(i)) ?? CUES.get(lower.replace(/ed$/, '')) ?? CUES.get(lower.replace(/d$/, ''))
}

/** Words for what others want of somebody. */
const OF_OTHERS =
  /^(?:urge|call|ask|demand|pressure|press|encourage|beg|tell|order|advise|push|lobby|campaign|advocate|insist|require|request|recommend|suggest|propose|recommendation|suggestion)$/

/** Whether the word asks it of somebody else: "called for her to resign", "wanted her to leave", not "wanted to leave". */
export const isOfOthers = (doc: Doc, head: number, inner: number): boolean =>
  OF_OTHERS.test(doc.lemma(head)) ||
  (/^(?:want|like|wish)$/.test(doc.lemma(head)) &&
    (doc.child(head, 'obj') >= 0 || doc.child(inner, 'nsubj', 'nsubj:pass') >= 0))

/** Nouns that look ahead only where the aim is named: "the fight for the post", not "the fight over her dismissal". */
export const looksAheadWithAim = (doc: Doc, noun: number): boolean =>
  /^(?:fight|battle|campaign|race|contest|run|resolution|face|question)$/.test(doc.lemma(noun))

/** "won the contest", "accepted the offer": what was only sought or offered is had. */
export const isGained = (doc: Doc, verb: number, noun: number): boolean =>
  (doc.lemma(verb) === 'win' &&
    /^(?:fight|battle|race|contest|election|vote|competition|bid)$/.test(doc.lemma(noun))) ||
  (doc.lemma(verb) === 'accept' && /^(?:offer|invitation|request|proposal)$/.test(doc.lemma(noun)))
