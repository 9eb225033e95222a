/**
 * @module What a sentence says outright of a name: "Harlow is a village", "Oda Brandt (born 1950) was an actress", "Vell, a band of …".
 *
 *   NAME [ (…) ] is | was | ,  a | an | the   … noun
 */
import { FLAG, type WordInfo } from './lexicon.ts'

/** The bits of `SEEN` end below this one. */
export const TOLD_AT = 9
const PERSON = 1 << TOLD_AT
const PLACE = 2 << TOLD_AT
const ORGANIZATION = 4 << TOLD_AT
const THING = 8 << TOLD_AT
/** A body by a noun that means nothing else. */
const BODY = 16 << TOLD_AT

const table = (text: string) => new Set(text.trim().split(/\s+/))

const PLACES = table(
  'suburb municipality commune hamlet parish community settlement neighborhood neighbourhood area capital locality mountain river stream country nation republic estate house hotel resort venue site port',
)
const ORGANIZATIONS = table(
  'band group company firm label chain airline newspaper magazine station channel duo trio quartet choir squad side franchise manufacturer retailer publisher charity',
)
/** Of the words that make a name a body's, those that in lower case mean nothing but a body. */
const BODIES = table(
  'team club party league agency association corporation union federation organization organisation bank university college network regiment orchestra ministry company charity militia ensemble foundation nonprofit',
)
const THINGS = table(
  `album song single novel film movie book series game play species genus breed ship vessel aircraft car language disease battle war treaty festival award prize holiday software system poem anthem word`,
)
/** Between the words of a name. */
const LINKS = table("of the and de la von van der du di da - & 's")
/** What stands after the noun that says what something is. */
const AFTER = table(
  'of in for from that who which and or on at by to with located situated based born whose whom where near',
)
const FARTHEST = 12
const LONGEST_ASIDE = 30

/** The names of a sentence of which it is told what they are; `bits` go into a document's memory. */
export function* toldIn(words: readonly WordInfo[]): Generator<{ from: number; to: number; bits: number }> {
  for (let from = 0; from < words.length; from++) {
    if (!isCapital(words[from])) continue
    let to = from + 1
    while (to < words.length && (isCapital(words[to]) || (LINKS.has(words[to]!.lower) && isCapital(words[to + 1]))))
      to++
    const bits = kindAfter(words, to)
    if (bits) yield { from, to, bits: bits & ~BODY }
    from = to
  }
}

const isCapital = (w: WordInfo | undefined) => w !== undefined && (w.flags & FLAG.capital) !== 0

function kindAfter(words: readonly WordInfo[], at: number): number {
  let next = at
  let bits = 0
  if (words[at]?.form === '(') {
    if (/^(born|née)$/.test(words[at + 1]?.lower ?? '')) bits |= PERSON
    const limit = Math.min(words.length, at + LONGEST_ASIDE)
    for (let i = at + 1; i < limit && next === at; i++) if (words[i]!.form === ')') next = i + 1
  }
  if (!/^(is|was|are|were|,)$/.test(words[next]?.lower ?? '')) return bits
  if (!/^(an?|the|one)$/.test(words[next + 1]?.lower ?? '')) return bits
  const noun = headAfter(words, next + 2)
  return noun ? bits | kindOf(noun) : bits
}

/** Whether what follows a name that ends at `at` calls it a body: "is a band", ", an airline". */
export const toldBody = (words: readonly WordInfo[], at: number) =>
  (kindAfter(words, at) & BODY) !== 0 && !isPeople(words, at)

/** "an ethnic group", "a minority group": no body, but a people. */
const isPeople = (words: readonly WordInfo[], at: number) =>
  words.slice(at, at + FARTHEST).some((w, i, near) => w.lower === 'group' && PEOPLES.has(near[i - 1]?.lower ?? ''))

const PEOPLES = table('ethnic minority religious tribal indigenous language age peer linguistic blood food')

/** The last noun of "small fishing village in …". */
function headAfter(words: readonly WordInfo[], from: number): WordInfo | undefined {
  for (let i = from; i < Math.min(words.length, from + FARTHEST - 2); i++) {
    const w = words[i]!
    const after = words[i + 1]
    if (isCapital(w)) continue
    if (!(w.flags & FLAG.letter) || AFTER.has(w.lower)) return undefined
    const goesOn = after && after.flags & FLAG.letter && !isCapital(after) && !AFTER.has(after.lower)
    if (!goesOn) return w
  }
  return undefined
}

function kindOf({ lower, flags }: WordInfo): number {
  if (flags & FLAG.role) return PERSON
  if (ORGANIZATIONS.has(lower)) return ORGANIZATION | BODY
  if (THINGS.has(lower)) return THING
  if (flags & FLAG.place || PLACES.has(lower)) return PLACE
  if (flags & FLAG.organization) return BODIES.has(lower) ? ORGANIZATION | BODY : ORGANIZATION
  return /(ist|er|or|ian|man|woman)$/.test(lower) ? PERSON : 0
}
