/** @module What is known of a word by itself: spelling features and table look-ups, worked out once per form and kept. */
import { hash32 } from '../../text/hash.ts'
import { readForms } from '../tagger/forms.ts'
import { readClusters } from '../tagger/tagger.ts'
import { isGiven } from './given.ts'
import { ORGANIZATION_WORDS } from './organizations.ts'
import { PARTICLES } from './person.ts'
import { isAdjective, PLACE_WORDS, STATE_OF } from './places.ts'
import { ABBREVIATED, ADDRESS, ROLE_HEADS, ROLE_MODIFIERS } from './titles.ts'

/** Bits of `WordInfo.flags`. */
export const FLAG = {
  capital: 1,
  given: 2,
  address: 4,
  role: 8,
  organization: 16,
  place: 32,
  adjective: 64,
  particle: 128,
  state: 256,
  modifier: 512,
  digit: 1024,
  initial: 2048,
  upper: 4096,
  calendar: 8192,
  letter: 16384,
} as const

export interface WordInfo {
  readonly form: string
  readonly lower: string
  /** Hash of the lower-case form. */
  readonly hash: number
  readonly shape: number
  readonly prefix: number
  readonly prefix4: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly flags: number
  /** Distributional class; 0 when the word is unknown. */
  readonly cluster: number
}

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug.
  sep sep. sept sept. oct oct. nov nov. dec dec. mon. tue. tues. wed. thu. thurs. fri. sat. sun.`.split(/\s+/),
)

const LIMIT = 50_000
const cache = new Map<string, WordInfo>()

/** Everything known of `form`. Forms are kept in a bounded cache: emptied when full, so memory stays flat. */
export function wordInfo(form: string): WordInfo {
  const known = cache.get(form)
  if (known) return known
  const made = make(form.length > 60 ? form.slice(0, 60) : form)
  if (form.length > 60) return made
  if (cache.size >= LIMIT) cache.clear()
  cache.set(form, made)
  return made
}

function make(form: string): WordInfo {
  const lower = form.toLowerCase().replaceAll('’', "'")
  return {
    form,
    lower,
    hash: hash32(lower),
    shape: hash32(shapeOf(form)),
    prefix: hash32(lower.slice(0, 3), 11),
    prefix4: hash32(lower.slice(0, 4), 15),
    suffix2: hash32(lower.slice(-2), 12),
    suffix3: hash32(lower.slice(-3), 13),
    suffix4: hash32(lower.slice(-4), 14),
    flags: flagsOf(form, lower),
    cluster: clusterOf(form),
  }
}

function clusterOf(form: string): number {
  const one = { length: 1, start: Uint32Array.of(0), end: Uint32Array.of(form.length), sentences: Uint32Array.of(0, 1) }
  return readClusters(readForms(form, one))[0]!
}

function flagsOf(form: string, lower: string): number {
  let flags = 0
  const capital = /^[^\p{L}]?\p{Lu}/u.test(form)
  if (capital) flags |= FLAG.capital
  if (/\p{L}/u.test(form)) flags |= FLAG.letter
  if (/\d/.test(form)) flags |= FLAG.digit
  if (form.length > 1 && form === form.toUpperCase() && form !== lower) flags |= FLAG.upper
  if (/^\p{Lu}\.?$/u.test(form) || /^(\p{Lu}\.){2,3}$/u.test(form)) flags |= FLAG.initial
  if (capital && isGiven(lower)) flags |= FLAG.given
  if (capital && ADDRESS.has(lower)) flags |= FLAG.address
  if (ROLE_HEADS.has(lower) || ABBREVIATED.has(lower) || ROLE_HEADS.has(lower.replace(/s$/, ''))) flags |= FLAG.role
  if (ROLE_MODIFIERS.has(lower)) flags |= FLAG.modifier
  if (ORGANIZATION_WORDS.has(lower)) flags |= FLAG.organization
  if (PLACE_WORDS.has(lower)) flags |= FLAG.place
  if (capital && isAdjective(form)) flags |= FLAG.adjective
  if (PARTICLES.has(lower)) flags |= FLAG.particle
  if (STATE_OF.has(form)) flags |= FLAG.state
  if (capital && CALENDAR.has(lower)) flags |= FLAG.calendar
  return flags
}

/** Upper and lower case letters, digits and signs, runs shortened: "McCain" → "XxXx", "U.S." → "X.X.", "2017" → "dd". */
function shapeOf(form: string): string {
  let shape = ''
  for (const c of form) {
    const kind = /\p{Lu}/u.test(c) ? 'X' : /\p{L}/u.test(c) ? 'x' : /\d/.test(c) ? 'd' : c
    if (!(shape.endsWith(kind + kind) || (kind === 'x' && shape.endsWith('x')))) shape += kind
  }
  return shape.slice(0, 12)
}
