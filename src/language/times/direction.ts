/** @module Whether a time lies behind or ahead, by the verb that governs it: from the words alone. */
import type { Direction } from './found.ts'
import type { Pieces } from './pieces.ts'

const words = (list: string) => new Set(list.split(/\s+/))

/** Point ahead by themselves. */
const AHEAD = words(
  "will would shall 'll won wouldn shouldn should may might could must can expected scheduled slated due upcoming awaits",
)
/** Point ahead before "to" and a verb: "agreed to leave in January". */
const INTENT = words(
  `going plan plans planned planning intends intend intended set hopes hoped hope expects expect wants want wanted agreed
  decided ready likely about vowed promised offered asked is are be continue begin due poised trying preparing seeking
  unlikely certain sure bound supposed pledged told urged invited authorized appointed elected nominated`,
)
/** Past tenses that do not end in -ed. */
const BEHIND = words(
  `was were had has have did said told since ago been went came took made began left got saw became gave met found
  ran held won lost sent spoke wrote rose fell led knew thought kept kept put read broke quit fought bought brought
  heard stood felt grew sat paid shot built cut 've hit swore sworn flew drew chose laid hung sold threw tore struck set
  couldn didn wasn weren hadn hasn haven`,
)
const NO_PAST = words(
  'need indeed united hundred sacred naked wicked exceed proceed succeed speed feed seed breed greed alleged',
)
const FRONTS = words('but and while although though as when after before because so yet then still also')

/** A limit set by a past verb may lie ahead: "extended the offer until Nov. 20". */
const LIMITS = words('until till by through to payable before due effective')

const ABBREVIATIONS = words(
  'mr mrs ms dr sen rep sens reps gov gen lt col sgt st jr sr inc corp co ltd vs no jan feb mar apr jun jul aug sept sep oct nov dec',
)

/** How many words to look at on each side, inside the sentence. */
const REACH = 14

/**
 * Looks for the nearest word that shows a direction: back to the start of the clause, then ahead; the other way round
 * for a time that opens its clause.
 *
 *   "will leave in January" → future      "resigned in July" → past      "In May the vote will be held" → future
 */
export function directionAt(p: Pieces, from: number, to: number): Direction {
  if (/^(soon|early)$/.test(p.at(from - 2)) && p.at(from - 1) === 'as') return 'future'
  const back = () => look(p, from - 1, -1)
  const ahead = () => look(p, to, 1)
  const seen = (opensClause(p, from) ? (ahead() ?? back()) : (back() ?? ahead())) ?? 'unknown'
  return seen === 'past' && LIMITS.has(p.at(from - 1)) ? 'unknown' : seen
}

/** Whether only a preposition stands between the time and the beginning of its clause: ". In March", ", but on Friday". */
function opensClause(p: Pieces, from: number): boolean {
  const i = /^(in|on|by|at|since|until|late|early|during|over|also|through|before|after)$/.test(p.at(from - 1))
    ? from - 2
    : from - 1
  if (p.at(i) === 'and' && /^\d/.test(p.at(i - 1))) return false
  return i < 0 || closes(p, i) || FRONTS.has(p.at(i)) || /^["“(”,]$/.test(p.at(i))
}

function look(p: Pieces, from: number, step: 1 | -1): Direction | null {
  for (let i = from, n = 0; i >= 0 && i < p.length && n < REACH && !closes(p, i); i += step, n++) {
    const seen = pointing(p, i)
    if (seen) return seen
  }
  return null
}

/** The end of a sentence; not the stop of "Mr." or "Jan.". */
const closes = (p: Pieces, i: number) =>
  /^[!?;\n]$/.test(p.at(i)) || (p.at(i) === '.' && !(p.at(i - 1).length === 1 || ABBREVIATIONS.has(p.at(i - 1))))

/** Behind a modal, "to" or "not": a bare form. */
function isLed(p: Pieces, i: number): boolean {
  const before = p.at(i - 1)
  return before === 'to' || AHEAD.has(before) || (before === 'not' && AHEAD.has(p.at(i - 2)))
}

function pointing(p: Pieces, i: number): Direction | null {
  const word = p.at(i)
  const next = p.at(i + 1)
  if (word === 'could' && next === 'not') return 'past'
  if (AHEAD.has(word)) {
    const have = next === 'have' || (next === 'not' && p.at(i + 2) === 'have')
    if (have && !/^(will|shall|'ll)$/.test(word)) return 'past'
    return p.at(i - 1) === 'been' && p.at(i - 2) === 'had' ? 'past' : 'future'
  }
  if (word === 'to') {
    if (!INTENT.has(p.at(i - 1)) || !/^[a-z]/.test(p.raw(i + 1))) return null
    return p.at(i - 2) === 'been' && p.at(i - 3) === 'had' ? 'past' : 'future'
  }
  if (INTENT.has(word) && next === 'to') return null
  // "would put", "to cut", "will be held": the form says nothing
  if (isLed(p, i) || p.at(i - 1) === 'be' || (p.at(i - 2) === 'be' && p.at(i - 1).endsWith('ly'))) return null
  if (word === 'set' && /^(is|are|'s)$/.test(p.at(i - 1))) return 'future'
  if (BEHIND.has(word)) return (word === 'has' || word === 'have') && next === 'to' ? 'future' : 'past'
  return word.length > 4 && word.endsWith('ed') && !NO_PAST.has(word) ? 'past' : null
}
