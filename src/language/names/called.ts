/**
 * @module Names that the words beside them call a body: "the band Vell", "played for Vell", "Vell players", "Vell is a club in …".
 *
 * One such mention types the others of the same words; a known place is a team only where it is called one.
 */
import type { Name } from '../doc.ts'
import { knownAt } from './gazetteer.ts'
import { FLAG, type WordInfo } from './lexicon.ts'
import { COUNTRY_OF } from './places.ts'
import { toldBody } from './told.ts'

/** Nouns right before a name. */
const BEFORE =
  /(^| )((bands|companies|clubs|teams|firms|labels|stations|newspapers|magazines|airlines|brands|stores|chains) (including|like|such as)|bands?|compan(y|ies)|firms?|labels?|airlines?|newspapers?|magazines?|clubs?|broadcasters?|manufacturers?|retailers?|charit(y|ies)|think tank|watchdog|supermarket|franchise|ensemble|choir|orchestra|duo|trio|quartet|troupe|brewery|carrier|webzine|tabloid|weekly|nonprofit|militia|guerrillas?|startup|chain|automakers?|carmakers?|conglomerate|subsidiary|start-?up|(radio|talk|television|tv|sister|news|fm|am) stations?) $/
/** What only bodies are done by or done to. */
const DONE =
  /(^| )((co-)?founder of|ceo of|chairman of|subsidiary of|shares (of|in)|headquarters of|members? of|employees of|acquired by|employed by|owned by|alumni of|alumnus of|graduate of|graduated from|enrolled at|enlisted in|founded|co-?founded|fans of|players of|captain of|coach of|manager of|spokes(man|woman|person) for|director of|merged with|recorded (for|with)|published by|manufactured by|distributed by|(works?|worked|working|job|interned|hired|employed) (at|for|by)|joined|rejoined|left) $/
/** What only teams are done by or done to: here a town is its team. */
const PLAYED =
  /(^| )((to play|plays|played|playing|games|appearances|debut|goals|caps) for|sign(s|ed)? (for|with)|drafted by|traded (to|from)|loaned to|on loan (at|to|from)|coached|head coach (at|of)) $/
/** With a score behind it, a town is its team: "lost to Harlow 3-1". */
const BEATEN = /(^| )(to|beat|beats|beating|over|defeated|against|at|past|edged) $/
/** Sides of these go by the name of the country and stay places. */
const NATIONS = new Set(['England', 'Scotland', 'Wales', 'Northern Ireland', ...COUNTRY_OF.values()])
/** Nouns right after a name. */
const AFTER =
  /^(players?|matches|defender|midfielder|striker|goalkeeper|quarterback|linebacker|pitcher|coach|shares|shareholders|ceo|subsidiary|employees|stores|band|airline)$/

const table = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Last words that, with something before them, leave no doubt. */
const HEADS = table(`
inc inc. corp corp. ltd ltd. llc plc company corporation committee commission council foundation association federation
society institute ministry department agency university college school academy hospital hotel club band orchestra ensemble
choir records airlines airways bank insurance pharmaceuticals motors motorsports energy league union consortium alliance
caucus coalition brigade regiment battalion squadron fc f.c. library newspaper newspapers broadcasting works s.a. fm hc afc
rfc infantry cavalry artillery wing fleet navy army bureau authority network radio television studios pictures entertainment
productions publishing software systems technologies industries enterprises holdings partners group trust fund congress
parliament senate diocese archdiocese ballet opera symphony philharmonic conservatory conservatoire seminary polytechnic
institution laboratory laboratories brewery brewing cartel fraternity sorority guild secretariat inspectorate directorate
tribunal militia police airline shipyard shipyards chemicals electronics telecom communications steel petroleum mining
aerospace aviation automotive semiconductor semiconductors`)

/** Those of them that begin with the name of somebody, and are nobody's surname. */
const NAMED_FOR = table(`
inc inc. corp. ltd ltd. llc plc company corporation foundation association society institute university college school academy
hospital hotel orchestra airlines insurance motorsports library`)

/** `names` with those called bodies typed as such. */
export function called(words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const bodies = new Set<string>()
  const somebody = new Set(names.filter((n) => isPerson(words, n)).map((n) => words[n.to - 1]!.form))
  const calls = names.map((name) => {
    const call = callOf(words, name)
    const isSurname = name.type === 'person' && somebody.has(words[name.to - 1]!.form)
    if (call === 'body' && !isSurname && !isPlace(words, name)) bodies.add(keyOf(words, name))
    return call
  })
  return names.map((name, i) => {
    if (name.type === 'organization') return name
    const isBody =
      calls[i] === 'team' || calls[i] === 'head' || (!isPerson(words, name) && bodies.has(keyOf(words, name)))
    return isBody ? { ...name, type: 'organization' } : name
  })
}

type Call = 'body' | 'team' | 'head' | undefined

function callOf(words: readonly WordInfo[], { from, to, type }: Name): Call {
  let before = ''
  for (let i = Math.max(0, from - 3); i < from; i++) before += `${words[i]!.lower} `
  before = before.replace(/ the $/, ' ')
  if ((BEFORE.test(before) && !(to - from === 1 && isRelative(words, from))) || toldBody(words, to)) return 'body'
  if (isHeaded(words, { from, to, type }) || isClub(words, { from, to, type })) return 'head'
  if (type === 'person') return undefined
  const isPlayed = PLAYED.test(before) || (BEATEN.test(before) && isScore(words, to))
  if (isPlayed && !NATIONS.has(keyOf(words, { from, to, type }))) return 'team'
  if (type === 'place') return undefined
  return DONE.test(before) || AFTER.test(words[to]?.form ?? '') ? 'body' : undefined
}

/** "a label Harlow dislikes": of one that is not told which, a name tells nothing. */
const isRelative = (words: readonly WordInfo[], from: number) =>
  words.slice(Math.max(0, from - 4), from).some((w) => /^an?$/.test(w.lower))

/** "Vell Hospital", "Ada Vell Foundation"; not "State of the Union", "West Bank" or somebody called Band. */
function isHeaded(words: readonly WordInfo[], name: Name): boolean {
  const { from, to } = name
  if (to - from < 2 || /^(the|of)$/.test(words[to - 2]!.lower) || isPlace(words, name)) return false
  return (isPerson(words, name) ? NAMED_FOR : HEADS).has(words[to - 1]!.lower)
}

/** "FC Vell", "Montreal Vells": letters of a club before, or several of something of a known place. */
function isClub(words: readonly WordInfo[], { from, to, type }: Name): boolean {
  if (to - from < 2) return false
  if (/^(FC|AFC|AC|FK|SC|RC)$/.test(words[from]!.form)) return true
  const last = words[to - 1]!
  if (type !== 'place' || !/[^s]s$/.test(last.form) || last.flags & FLAG.place || GROUNDS.test(last.form)) return false
  if (words[from - 1]?.form !== 'the' || words[from]!.flags & FLAG.state || /\./.test(words[from]!.form)) return false
  const hit = knownAt((i) => words[i]!.form, from, to)
  return hit?.to === to - 1 && hit.known === 'place'
}

const GROUNDS =
  /^(Keys|Falls|Islands?|Highlands|Lowlands|Heights|Hills|Lakes|Mountains|Gardens|Docks|Flats|Rivers|Springs|Rapids|Plains|Woods|Fields|Wells|Gates|Towers|Suburbs|Uplands|Isles|Territories|Provinces|Downs|Wetlands|Caves|Straits|Alps|Sands|Shores|Waters|Cities|States|Parks|Suites)$/

/** "3-1", in one token or three. */
const isScore = (words: readonly WordInfo[], at: number) =>
  /^\d+[-–]\d+$/.test(
    words
      .slice(at, at + 3)
      .map((w) => w.form)
      .join(''),
  ) || /^\d+[-–]\d+$/.test(words[at]?.form ?? '')

function isPlace(words: readonly WordInfo[], { from, to }: Name): boolean {
  const hit = knownAt((i) => words[i]!.form, from, to)
  return hit?.to === to && hit.known === 'place'
}

/** A given name begins it. */
const isPerson = (words: readonly WordInfo[], { from, to, type }: Name) =>
  type === 'person' && to - from > 1 && (words[from]!.flags & (FLAG.given | FLAG.initial | FLAG.address)) !== 0

const keyOf = (words: readonly WordInfo[], { from, to }: Name) =>
  words
    .slice(from, to)
    .map((w) => w.form)
    .join(' ')
