/**
 * @module The parts of a person's name, and whether two names can be one person's.
 *
 *   "Sen. John F. Kelly Jr."      given: john  middle: f      surname: kelly               suffix: jr
 *   "Salman bin Hamad Al Khalifa" given: salman middle: hamad  surname: al khalifa
 *   "Debbie Wasserman Schultz"    given: debbie middle: wasserman  surname: schultz        (the report decides)
 *   "Xi Jinping"                  given: jinping               surname: xi
 */
import { perObject } from '../../text/memo.ts'
import { genderOfGiven, isGiven } from './given.ts'
import { sameNameFamily } from './nicknames.ts'

export interface PersonName {
  /** All words, lower case, without accents, quotes and suffixes; particles kept. */
  readonly words: readonly string[]
  readonly given: string | null
  readonly middle: readonly string[]
  readonly surname: string
  readonly suffix: string | null
}

/** Words inside a name that bind to what follows: "bin Salman", "van der Leyen". */
export const PARTICLES = new Set(
  'al el bin bint ibn abu abd ben de del della der den di da dos das du la le van von vom zu zum ten ter st st. y e af av mac'.split(
    ' ',
  ),
)
const SUFFIXES = new Set(
  'jr sr i ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi md phd esq mp mep obe mbe cbe kbe dbe frs kc qc'.split(
    ' ',
  ),
)
/** What may stand after a surname: "Jr.", "III", "OBE". */
export const isSuffix = (word: string) => SUFFIXES.has(word.toLowerCase())
/** Family names that stand first in Chinese, Korean and Vietnamese names as English papers print them. */
const FAMILY_FIRST = new Set(
  `xi li wang zhang liu chen yang huang zhao wu zhou xu sun hu zhu gao lin guo ma luo liang song zheng xie tang deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren
  shen yao mao wen bo kim park lee choi jung kang cho yoon jang lim moon ban nguyen tran pham ho ngo
  chan wong lau leung cheung kwok lam tsang tse yeung fung mak chow siu yip yuen chui hui yau cheng chiang`.split(
    /\s+/,
  ),
)

/** A given name of two syllables that stands last: "Leung Chun-ying", "Moon Jae-in". */
const GIVEN_OF_TWO = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+[-‐‑–]\p{Ll}+$/u

/** Lower case, no accents, plain quotes and hyphens. */
export const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^[@#]/, '')
    .replace(/[’‘`´ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-')

/** Words of honour at the front of a name that are no part of it. */
const HONOUR = /^(st|saint|mahatma|swami|abba|sir|dame) +(?=\S)/

/** Letters of honour behind a name, always in capitals: "Oda Mary Vale DBE RA". */
const LETTERS = /(?:,? (?:RA|FBA|FRSE|FRCP|OM|CH|CB|KCB|DCB|GBE|DBE|KG|LG|CC|OC|AO|AC|DSO|LLD|JD))+$/

const NICKNAME = /\s*[("“'‘][^)"”'’]+[)"”'’]\s+/g

/** The words of a name: folded, initials without points ("h.r." is two words), nicknames in quotes left out. */
function wordsOf(name: string): string[] {
  const plain = /\p{Ll}/u.test(name) ? name.replace(LETTERS, '') : name
  return fold(plain.replace(NICKNAME, ' '))
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1 ')
    .replace(/[.,]/g, ' ')
    .replace(/'s$/, '')
    .replace(HONOUR, '')
    .split(/\s+/)
    .filter((w) => w !== '' && w !== "'" && w !== '"')
}

/** Takes a name apart. A single word is a surname. */
export function parsePerson(name: string): PersonName {
  const words = wordsOf(name)
  let suffix: string | null = null
  while (words.length > 1 && SUFFIXES.has(words.at(-1)!)) suffix = words.pop()!
  if (words.length === 0) return { words: [], given: null, middle: [], surname: '', suffix }
  const first = words[0]!
  if (words.length >= 2 && words.length <= 3 && FAMILY_FIRST.has(first) && !isGiven(words[1]!) && !isGiven(first))
    return { words, given: words.slice(1).join(' '), middle: [], surname: first, suffix }
  if (words.length === 2 && GIVEN_OF_TWO.test(name) && !isGiven(first))
    return { words, given: words[1]!, middle: [], surname: first, suffix }
  if (words.length === 3 && FAMILY_FIRST.has(first) && first === 'kim')
    return { words, given: words.slice(1).join(' '), middle: [], surname: first, suffix }
  // "Al Gore", "Ben Carter"; where "Al Khalifa" ends a longer name, the report tells
  if (words.length === 2 && /^(Al|Ben|Van|Mac|Del) \p{Lu}/u.test(name))
    return { words, given: first, middle: [], surname: words[1]!, suffix }
  let at = words.length - 1
  while (at > 0 && words[at - 1]!.length > 1 && PARTICLES.has(words[at - 1]!)) at--
  if (at === 0) return { words, given: null, middle: [], surname: words.join(' '), suffix }
  const middle = words.slice(1, at).filter((w) => !PARTICLES.has(w))
  return { words, given: first, middle, surname: words.slice(at).join(' '), suffix }
}

/** Whether the words of `short` end (or, for family-first names, begin) `full` and leave something out. */
export function shortens(short: PersonName, full: PersonName): boolean {
  const part = pieces(short)
  const whole = pieces(full)
  const n = part.length
  if (n === 0 || n >= whole.length) return false
  if (!sameSuffix(short, full)) return false
  const ends = part.every((w, i) => sameWord(w, whole[whole.length - n + i]!))
  return ends || (short.words.length === 1 && short.words[0] === full.surname)
}

/** The last word, however it is spelled: whoever is called by the end of a name shares it. */
export const lastPiece = (name: PersonName): string => bare(pieces(name).at(-1) ?? '')

/** Words cut at hyphens, without the Arabic article: "Abdul-Mahdi" → abdul, mahdi; "al-Sistani" → sistani. */
const pieces = perObject(({ words }: PersonName) =>
  words.flatMap((w) => w.replace(/^(al|el)-/, '').split('-')).filter((w) => w !== '' && w !== 'al' && w !== 'el'),
)

/** Whether a name of two words or more is the end of a longer one: "Wasserman Schultz" of "Debbie Wasserman Schultz". */
export const isTailOf = (name: PersonName, full: PersonName): boolean =>
  name.given !== null && name.given.length > 1 && full.given !== null && shortens(name, full)

/** Whether a name that ends in a given name is the beginning of a longer one: "Piers Anton" of "Piers Anton Holloway". */
export const isFrontOf = ({ words, suffix }: PersonName, full: PersonName): boolean =>
  words.length === 2 &&
  suffix === null &&
  full.words.length > 2 &&
  isGiven(words[1]!) &&
  words.every((w, i) => w.length > 1 && w === full.words[i])

const NUMERAL = /^[ivx]+$/
/** "Alaric II", a first name that is told apart by its number. */
export const isNumbered = ({ suffix }: PersonName): boolean => suffix !== null && NUMERAL.test(suffix)

/** Whether what stands behind the surnames, "Jr.", "II", can be one person's. */
export const sameSuffix = (a: PersonName, b: PersonName): boolean =>
  a.suffix === null || b.suffix === null || a.suffix === b.suffix

const sameWord = (a: string, b: string) => a === b || bare(a) === bare(b)
/** Spelling that does not count: hyphens, apostrophes, the Arabic article. */
const bare = (word: string) => word.replace(/^(al|el)-/, '').replace(/[-' ]/g, '')

const initialOf = (a: string, b: string) => a.length === 1 && b.startsWith(a)

/** Whether two given names can be one person's: equal, initial, short form. */
export function sameGiven(a: string, b: string): boolean {
  if (sameWord(a, b) || initialOf(a, b) || initialOf(b, a) || sameNameFamily(a, b)) return true
  return (
    a.length > 2 &&
    b.length > 2 &&
    (a.startsWith(b) || b.startsWith(a)) &&
    !(isGiven(a) && isGiven(b) && genderOfGiven(a) !== genderOfGiven(b))
  )
}

/** Surnames that are one but for the spelling: "Schultz", "Shultz"; "Abdul-Mahdi", "Abdel Mahdi". */
function sameSurname(a: PersonName, b: PersonName): boolean {
  const x = bare(a.surname)
  const y = bare(b.surname)
  if (x === y) return true
  const [v, w] = [wide(a), wide(b)]
  if (v === w) return true
  return v.length >= LONG && w.length >= LONG && (oneEditApart(v, w) || skeleton(v) === skeleton(w))
}

/** A double surname, whole or hyphenated: "abdul mahdi" is middle + surname in one, one word in the other. */
const wide = ({ middle, surname }: PersonName) => bare([...middle, surname].join(''))
/** Surnames of so many letters may be spelled in more than one way. */
const LONG = 6

/** Consonants as transliterations vary them: "Dehqan", "Dehghan" → dgn. */
export const skeleton = (name: string) =>
  name
    .replace(/[aeiouyh]|(?<=^.+)w/g, '')
    .replace(/[qk]/g, 'g')
    .replace(/(.)\1+/g, '$1')

/** Whether one inserted, deleted, changed or swapped letter makes `b` of `a`; the first letter must agree. */
export function oneEditApart(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i++
  if (a.length === b.length)
    return (
      a.slice(i + 1) === b.slice(i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
    )
  return a.length > b.length ? a.slice(i + 1) === b.slice(i) : a.slice(i) === b.slice(i + 1)
}

/** "Kristin", "Kristen": one vowel inside a longer name. */
const isVowelApart = (a: string, b: string) =>
  a.length >= 6 &&
  a.length === b.length &&
  a.at(-1) === b.at(-1) &&
  a.replace(/[aeiouy]/g, '') === b.replace(/[aeiouy]/g, '')

/** Whether a surname alone is another one misspelled: "Holoway", "Virgil" and "Vergil", "Buchtmann" and "Bauchtman". */
export function isMisspelled(full: PersonName, surname: string): boolean {
  const [a, b] = [bare(full.surname), bare(surname)]
  if (b.length >= 7 && oneEditApart(a, b)) return true
  return isVowelApart(a, b) || (Math.min(a.length, b.length) >= 8 && skeleton(a) === skeleton(b) && a[0] === b[0])
}

/** Middle names conflict when both are given and none of the one can be one of the other. */
function middlesAgree(a: PersonName, b: PersonName): boolean {
  if (a.middle.length === 0 || b.middle.length === 0) return true
  // "George H. W." is not "George W."
  if (a.middle[0]!.length === 1 && b.middle[0]!.length === 1) return a.middle[0] === b.middle[0]
  return a.middle.some((m) => b.middle.some((n) => sameWord(m, n) || initialOf(m, n) || initialOf(n, m)))
}

/** Two names of one person, as `samePerson` has it, share one of these: the words in any order, or a spelling of the surname. */
export function sharedKeys(name: PersonName): string[] {
  const long = wide(name)
  // Of two words one edit apart, one letter taken out of each makes them the same.
  const spellings = long.length < LONG ? [] : [...long].map((_, i) => long.slice(0, i) + long.slice(i + 1))
  const sound = long.length < LONG ? [] : [`~${skeleton(long)}`]
  return [`|${[...name.words].sort().join(' ')}`, bare(name.surname), long, ...spellings, ...sound]
}

/** Whether two names with given names can be one person's. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  if (a.given === null || b.given === null) return false
  if (a.words.join(' ') === b.words.join(' ') && a.suffix === b.suffix) return true
  if (isTurned(a, b)) return true
  if (!sameSuffix(a, b)) return false
  if (!sameSurname(a, b)) return false
  const close = bare(a.surname) === bare(b.surname)
  if (!close) return sameWord(a.given, b.given) || oneEditApart(a.given, b.given)
  return givensAgree(a, b) && middlesAgree(a, b)
}

/** "Ichiyo Higuchi", "Higuchi Ichiyo": the family name first or last, as the paper likes. */
const isTurned = ({ words: a }: PersonName, { words: b }: PersonName) =>
  a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0] && a[0]!.length > 2 && a[1]!.length > 2

/** "H. R." and "Herbert", "Tom" and "Thomas", "J. Robert" and "Robert", one letter's difference in longer names. */
function givensAgree(a: PersonName, b: PersonName): boolean {
  if (sameGiven(a.given!, b.given!)) return true
  if (a.middle.some((m) => m.length > 1 && sameGiven(m, b.given!)) && a.given!.length === 1) return true
  if (b.middle.some((m) => m.length > 1 && sameGiven(m, a.given!)) && b.given!.length === 1) return true
  return (
    a.given!.length >= 5 &&
    b.given!.length >= 5 &&
    oneEditApart(a.given!, b.given!) &&
    (!(isGiven(a.given!) && isGiven(b.given!)) || isVowelApart(a.given!, b.given!))
  )
}

/** Whether a name is one word that is a given name: "Rex". */
export const isGivenAlone = (name: PersonName): boolean => name.given === null && isGiven(name.surname)
