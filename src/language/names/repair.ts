/** @module Rules that every name obeys whatever the tagger says: no titles, no articles, no lone particles, no small words at its ends. */
import type { Name } from '../doc.ts'
import { knownAt } from './gazetteer.ts'
import { isGiven } from './given.ts'
import { FLAG, type WordInfo } from './lexicon.ts'
import { type Lore, spelling } from './lore.ts'
import { isSuffix } from './person.ts'
import { PLACES } from './places.ts'

/** The names with what does not belong to them cut off; names of which nothing is left are dropped. */
export function repair(words: readonly WordInfo[], names: readonly Name[], lore: Lore): Name[] {
  const small = (i: number) => spelling(lore, words[i]!.hash) === 1
  return overInitials(words, shift(words, names))
    .flatMap((name) => behindKnown(words, name))
    .flatMap((name) => parts(words, name))
    .flatMap((name) => {
      const typed = retype(words, name, small)
      const cut = typed.type === 'person' ? person(words, typed, small) : other(words, typed)
      return cut.to > cut.from && keeps(words, cut, small) ? [cut] : []
    })
}

/** "United Nations Ada Moor": a known name, and a person of whom it tells the place or the body. */
function behindKnown(words: readonly WordInfo[], name: Name): Name[] {
  if (name.type === 'place' || name.type === 'other' || name.to - name.from < 4) return [name]
  const hit = knownAt((i) => words[i]!.form, name.from, name.to)
  if (!hit || hit.to - name.from < 2 || name.to - hit.to < 2) return [name]
  if (!has(words[hit.to]!, FLAG.given)) return [name]
  if (name.type !== 'person' && words.slice(hit.to, name.to).some((w) => has(w, FLAG.organization))) return [name]
  const type = hit.known === 'place' ? 'place' : 'organization'
  return [
    { from: name.from, to: hit.to, type },
    { from: hit.to, to: name.to, type: 'person' },
  ]
}

/** "State Hillary" + "Rodham Clinton": a given name at the end of a place belongs to the person that follows. */
function shift(words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const found = [...names]
  for (let i = 0; i + 1 < found.length; i++) {
    const [a, b] = [found[i]!, found[i + 1]!]
    if (
      a.to !== b.from ||
      a.type === 'person' ||
      b.type !== 'person' ||
      a.to - a.from < 2 ||
      !has(words[a.to - 1]!, FLAG.given)
    )
      continue
    found[i] = { ...a, to: a.to - 1 }
    found[i + 1] = { ...b, from: b.from - 1 }
  }
  return found
}

/** "Philip" + "M. Drew": an initial right after a given name goes on with it. */
function overInitials(words: readonly WordInfo[], names: readonly Name[]): Name[] {
  const found: Name[] = []
  for (const b of names) {
    const a = found.at(-1)
    const goesOn = a?.type === 'person' && a.to === b.from && has(words[b.from]!, FLAG.initial)
    if (goesOn && has(words[a.to - 1]!, FLAG.given)) found[found.length - 1] = { ...a, to: b.to }
    else found.push(b)
  }
  return found
}

/** A name ends at a comma, but for "Inc." and "Jr."; a title inside a name parts a body from a person. */
function parts(words: readonly WordInfo[], { from, to, type }: Name): Name[] {
  // "Secretary of State Oda Brandt"
  if (words[from]!.form === 'State' && words[from - 2]?.lower === 'secretary')
    return to - from > 1 ? [{ from: from + 1, to, type: 'person' }] : []
  for (let i = from + 1; i < to; i++)
    if (type === 'person' && /^(&|and)$/.test(words[i]!.lower) && i + 1 < to)
      return [...parts(words, { from, to: i, type }), ...parts(words, { from: i + 1, to, type })]
    else if (words[i]!.form === ',' && !/^(inc|corp|ltd|llc|co|jr|sr|d\.c)\.?$/.test(words[i + 1]?.lower ?? ''))
      return [{ from, to: i, type }]
  for (let i = from; i + 2 < to; i++) {
    if (!title(words[i]!) || !has(words[i + 1]!, FLAG.given)) continue
    const end = personEnd(words, i + 1, to)
    if (end < i + 3) continue
    return [...(i > from ? [{ from, to: i, type }] : []), { from: i + 1, to: end, type: 'person' }]
  }
  return [{ from, to, type }]
}

const isOffice = (w?: WordInfo) => w !== undefined && has(w, FLAG.capital) && has(w, FLAG.role) && !has(w, FLAG.given)
const has = (w: WordInfo, flags: number) => (w.flags & flags) !== 0
const given = (w: WordInfo) => has(w, FLAG.given | FLAG.initial)
const title = (w: WordInfo) => has(w, FLAG.address) || (has(w, FLAG.role | FLAG.modifier) && !has(w, FLAG.given))

/** Where the person that begins at `from` ends: before "of Ohio", or at the end of the name. */
function personEnd(words: readonly WordInfo[], from: number, to: number): number {
  let end = from
  while (end < to && end - from < 4 && words[end]!.form !== 'of') end++
  return plainPerson(words, from, end) ? end : from
}

/** Words before a place's own name: "Camp David", "Mount Sinai". */
const PLACE_FIRST = new Set(
  'camp mount mt. lake fort cape port st. san santa new north south east west los las el rio bay'.split(' '),
)

/** What the tables know better than the tagger: whole known names, given names first, words of bodies and places last. */
function retype(words: readonly WordInfo[], name: Name, small: (i: number) => boolean): Name {
  const { from, to, type } = name
  const known = knownAt((i) => words[i]!.form, from, to)
  if (known?.to === to && !(type === 'person' && to - from === 1)) {
    const sure = known.known === 'place' ? 'place' : 'organization'
    if (known.known !== 'place' || type !== 'organization' || to - from > 1) return { ...name, type: sure }
  }
  const [first, last] = [words[from]!, words[to - 1]!]
  // "Ms. Hill" is somebody
  if (isAddressed(words, from, to)) return { ...name, type: 'person' }
  if (to - from < 2) return name
  if (type === 'person' && EVENTS.test(last.lower)) return { ...name, type: 'other' }
  // "a Roman Catholic"
  if (type === 'person' && FAITHFUL.test(last.lower)) return { ...name, to: from }
  // "Man of the Match"
  if (type === 'person' && !given(first) && ofThe(words, from, to)) return { ...name, type: 'other' }
  if (type === 'person' && allSmall(from, to, small)) return { ...name, type: 'other' }
  if (type === 'person' && has(last, FLAG.adjective) && /s$/.test(last.form)) return { ...name, to: from }
  if (type === 'person' && /^(SA|AG|NV|SE|AB|SpA|BV|PLC|LLP|LP)$/.test(last.form))
    return { ...name, type: 'organization' }
  // "Harbor Action CEO Peter Quill"
  if (type === 'person' && !given(first) && isOffice(words[to]) && words[to + 1] && given(words[to + 1]!))
    return { ...name, type: 'organization' }
  // "Hillary PAC"
  if (type === 'person' && /^\p{Lu}{3,5}$/u.test(last.form) && !isSuffix(last.form) && !has(first, FLAG.upper))
    return { ...name, type: 'organization' }
  // "the Harper File": an article before, a word of the language last
  if (type === 'person' && small(to - 1) && words[from - 1]?.form === 'The') return { ...name, type: 'other' }
  if (type === 'person' && !given(first)) {
    if (small(from) && to - from === 2 && !has(last, FLAG.given) && has(first, FLAG.letter))
      return { ...name, type: 'other' }
    if (has(last, FLAG.adjective)) return { ...name, to: from }
    if (has(last, FLAG.organization) && small(to - 1)) return { ...name, type: 'organization' }
    if ((has(last, FLAG.place) && small(to - 1)) || (PLACE_FIRST.has(first.lower) && last.lower !== 'claus'))
      return { ...name, type: 'place' }
    if (
      (has(last, FLAG.role) && !has(last, FLAG.given)) ||
      /^(man|men|woman|women|boys?|girls?|kids?|lady|ladies)$/.test(last.lower)
    )
      return { ...name, type: 'other' }
    if (first.form.length > 3 && has(first, FLAG.organization) && first.form === first.form.toUpperCase())
      return { ...name, type: 'other' }
  }
  if (type !== 'person' && has(first, FLAG.given) && !known && !EVENTS.test(last.lower) && plainPerson(words, from, to))
    return { ...name, type: 'person' }
  return name
}

/** A form of address before or at the beginning of a name of one or two words. */
function isAddressed(words: readonly WordInfo[], from: number, to: number): boolean {
  const inside = has(words[from]!, FLAG.address) && to - from > 1
  const before = from > 0 && /^(mr|mrs|ms|dr)\.?$/.test(words[from - 1]!.lower)
  return (inside || before) && to - from < (inside ? 4 : 3) && has(words[to - 1]!, FLAG.capital)
}

function ofThe(words: readonly WordInfo[], from: number, to: number): boolean {
  for (let i = from + 1; i + 2 < to; i++) if (words[i]!.form === 'of' && words[i + 1]!.form === 'the') return true
  return false
}

function allSmall(from: number, to: number, small: (i: number) => boolean): boolean {
  for (let i = from; i < to; i++) if (!small(i)) return false
  return true
}

/** "Teddy Roosevelt", "Al Gore": a given name, then one or two capitals that no table knows as part of a body or a place. */
function plainPerson(words: readonly WordInfo[], from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let i = from + 1; i < to; i++) {
    const w = words[i]!
    if (
      !has(w, FLAG.capital) ||
      has(w, FLAG.organization | FLAG.place | FLAG.digit | FLAG.adjective | FLAG.role | FLAG.calendar)
    )
      return false
    if (has(w, FLAG.upper) && !has(w, FLAG.initial)) return false
  }
  return true
}

/** "Sen. Tom Cotton" → "Tom Cotton"; "Iraqi Adel Mahdi" → "Adel Mahdi"; "Because Oda Brandt" → "Oda Brandt"; "Leana Wen As" → "Leana Wen". */
function person(words: readonly WordInfo[], { from, to, type }: Name, small: (i: number) => boolean): Name {
  const odd = (i: number) =>
    title(words[i]!) ||
    (has(words[i]!, FLAG.adjective) && !has(words[i]!, FLAG.given)) ||
    words[i]!.lower === '-' ||
    (small(i) && !given(words[i]!) && given(words[i + 1]!))
  while (to - from > 1 && odd(from)) from++
  while (to - from > 2 && PLACES.has(words[from]!.form) && !has(words[from]!, FLAG.given)) from++
  while (to - from > 1 && !has(words[from]!, FLAG.given) && LEADERS.has(words[from]!.lower)) from++
  while (to - from > 1 && /^('s|'|-|&|the|and|of)$/.test(words[to - 1]!.lower)) to--
  while (
    to - from > 1 &&
    (has(words[to - 1]!, FLAG.calendar) || (to - from > 2 && /^(MP|MEP|MSP|TD|MD|MLA)$/.test(words[to - 1]!.form)))
  )
    to--
  // "Brandt Senior Adviser": a word of the title that follows
  if (to - from > 1 && has(words[to - 1]!, FLAG.modifier) && words[to] && has(words[to]!, FLAG.role)) to--
  while (
    to - from > 2 &&
    small(to - 1) &&
    !isGiven(words[to - 2]!.lower) &&
    !has(words[to - 2]!, FLAG.initial) &&
    !has(words[to - 1]!, FLAG.initial)
  )
    to--
  return { from, to, type }
}

const FAITHFUL = /^(catholics?|protestants?|orthodox|muslims?|hindus?|buddhists?|lutherans?|methodists?|mormons?)$/

/** Scales and the like, named after persons and nobody now. */
const NOBODY =
  /^(m[ae]n|wom[ae]n|celsius|fahrenheit|kelvin|richter|continent|internet|catholic|protestant|lutheran|methodist|mormon|\p{L}\.\p{L}{1,2}|.*\.(com|org|net|gov))$/u

/** "D. R." in "Kelly, D. R.": a name's initials set behind it; "Oh God": a sigh. */
const isLoose = (words: readonly WordInfo[], from: number, to: number): boolean =>
  (words[from - 1]?.form === ',' && words.slice(from, to).every((w) => has(w, FLAG.initial) || w.form === '.')) ||
  (words[from]!.lower === 'god' && /^(oh|my|by)$/.test(words[from - 1]?.lower ?? ''))

/** Small words that begin sentences right before a surname: "Because McCarthy". */
const LEADERS = new Set(
  `a an the because although though while when if as after before since until unless whether but and or so yet still however meanwhile then now also once even like unlike with without for from by at in on to about what why how who
  that this these those is was are were did does do has have had will would can could should may might must both either neither only just not no yes dear thanks via per amid despite during`.split(
    /\s+/,
  ),
)

/** Whether a sentence or a quotation begins at token `i`: a capital proves nothing there. */
const begins = (words: readonly WordInfo[], i: number) => i === 0 || !has(words[i - 1]!, FLAG.letter)

/** "cup", "award": what such a name ends in is nobody. */
const EVENTS =
  /^(cups?|awards?|prizes?|troph(y|ies)|acts?|wars?|games?|bowls?|series|championships?|festivals?|tournaments?|olympics|amendments?|treat(y|ies)|syndrome|disease)$/

function other(words: readonly WordInfo[], { from, to, type }: Name): Name {
  while (to - from > 1 && (words[from]!.form === 'the' || (words[from]!.lower === 'the' && begins(words, from)))) from++
  while (to - from > 1 && /^('s|'|-|the|and|of|for)$/.test(words[to - 1]!.lower)) to--
  // "Labour MP"
  if (to - from > 1 && /^(MPP?|MEP|MSP|MLA|TD)s?$/.test(words[to - 1]!.form)) to--
  return { from, to, type }
}

function keeps(words: readonly WordInfo[], { from, to, type }: Name, small: (i: number) => boolean): boolean {
  const first = words[from]!
  if (
    type === 'person' &&
    (stateOrParty(words, from, to) || (to - from === 1 && isFamily(words, from)) || isLoose(words, from, to))
  )
    return false
  if (to - from > 1) return type !== 'person' || to - from <= 9
  const addressed = from > 0 && has(words[from - 1]!, FLAG.address)
  if (!has(first, FLAG.letter) || has(first, FLAG.calendar) || (first.form.length < 2 && !addressed)) return false
  if (type !== 'person') return type === 'other' || !has(first, FLAG.adjective)
  if (title(first) || has(first, FLAG.adjective | FLAG.digit) || LEADERS.has(first.lower)) return false
  if (/^(jr|sr)\.?$/.test(first.lower) || NOBODY.test(first.lower) || isRank(words, from)) return false
  // a word of the language alone is a person only after "Mr." or a title
  return !small(from) || (from > 0 && title(words[from - 1]!) && has(words[from - 1]!, FLAG.capital))
}

/** "2nd Earl of Vale": a rank, though Earl is also a name. */
const isRank = (words: readonly WordInfo[], i: number) =>
  has(words[i]!, FLAG.role) &&
  words[i + 1]?.form === 'of' &&
  /^(the|\d+(st|nd|rd|th)|first|second|third|fourth|fifth)$/.test(words[i - 1]?.lower ?? '')

/** "the Holloway family": several, and none of them. */
export const isFamily = (words: readonly WordInfo[], at: number) =>
  words[at - 1]?.lower === 'the' && /^(family|families|clan|dynasty)$/.test(words[at + 1]?.form ?? '')

/** "R-N.C.", "N.C.": what follows a lawmaker's name. */
function stateOrParty(words: readonly WordInfo[], from: number, to: number): boolean {
  const first = words[from]!
  return to - from === 1 ? has(first, FLAG.state) : /^[RDI]$/.test(first.form) && words[from + 1]!.form === '-'
}
