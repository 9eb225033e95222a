/** @module The stretch of tokens that names a role, before or after a name: where it begins, its core, its possessor. */

import type { Tokens } from '../../text/span.ts'
import type { Doc, Name, Role } from '../doc.ts'
import { ABBREVIATED, ACTING, ADDRESS, FORMER, FUTURE, ROLE_HEADS, ROLE_MODIFIERS } from '../names/titles.ts'
import { isRoleHead, type NameOf } from './heads.ts'

export interface Phrase extends Tokens {
  /** First token of the title itself, after words of time ("former") and possessors. */
  readonly core: number
  /** "Cotton" in "Cotton's communications director". */
  readonly possessor: Tokens | null
  readonly tense: Role['tense']
}

const LONGEST = 14
const OF = new Set(['of', 'for', 'to', 'on', 'at', 'in'])
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
/** A word that a noun phrase can hold; "second-ranking" is one word, whatever its end was read as. */
const isNominal = (doc: Doc, i: number) =>
  NOMINAL.has(doc.upos(i)) || (i > 0 && doc.form(i - 1) === '-' && /^VB[GN]$/.test(doc.xpos(i)))

/** The title that ends right before `name`, or before a comma in front of it after a possessive. */
export function phraseBefore(doc: Doc, name: Name, nameOf: NameOf): Phrase | null {
  const first = doc.sentence(doc.sentenceOf(name.from)).from
  let to = name.from
  const comma = to - 1 >= first && doc.form(to - 1) === ','
  if (comma) to--
  if (to <= first) return null
  if (HANGING.test(doc.lower(to - 1)) || /^(mr|ms|mrs)\.?$/.test(doc.lower(to - 1))) return null
  const from = walkBack(doc, to, first, nameOf, !comma && describes(doc, to - 1, name))
  if (from === null) return null
  const phrase = shape(doc, from, to, nameOf)
  // "Cotton's communications director, Caroline Tabler", "an official, Oda Brandt,": before a comma only what has an owner or an article
  if (
    comma &&
    phrase.possessor === null &&
    !(
      from > first &&
      ARTICLE.test(doc.lower(from - 1)) &&
      closes(doc, name, { from, to }) &&
      !saidOf(doc, from - 1, nameOf)
    )
  )
    return null
  return phrase.core < phrase.to ? phrase : null
}

/** A phrase before a name never ends in these: "chairman of", "in the". */
const SMALL =
  /^(the|a|an|his|her|their|its|another|this|that|in|on|at|by|as|but|and|or|for|with|from|when|while|if|then|said|says|against|after|before|over|into|out|off|about|like|than|is|are|was|were|will|would|has|have|had|to|not|no)$/
const HANGING = /^(of|for|to|on|at|in|the|a|an|and|&|'s|’s|-)$/
const ARTICLE = /^(the|a|an|his|her|their|its|another)$/

/** "Oda Brandt, the ambassador, Emil Sorrel has …": whether the phrase that begins at `i` is said of the name before it. */
const saidOf = (doc: Doc, i: number, nameOf: NameOf) =>
  i >= 2 && doc.form(i - 1) === ',' && nameOf(i - 2)?.type === 'person'

/** Whether an apposition ends behind the name: at a mark, or at a verb, but for "Without his mother, Brandt was lost". */
function closes(doc: Doc, { to: i }: Name, role: Tokens): boolean {
  if (i >= doc.length || /^[,.;:)—–]|--$/.test(doc.form(i))) return true
  return (doc.upos(i) === 'VERB' || doc.upos(i) === 'AUX') && !hangsOnPreposition(doc, role)
}

function hangsOnPreposition(doc: Doc, { from, to }: Tokens): boolean {
  for (let k = from; k < to; k++)
    if (doc.head(k) < from || doc.head(k) >= to) return doc.child(k, 'case') >= 0 && doc.child(k, 'case') < from
  return false
}

const NO_ROLE = new Set(
  'week month year day today yesterday tomorrow time state night morning evening afternoon way thing case part image photo video file page chapter party government city'.split(
    ' ',
  ),
)

/** Any common noun right before a name that the tree ties to it: "creator Oda Brandt", "cosplayer Emil Sorrel". */
function describes(doc: Doc, i: number, { from, to }: Name): boolean {
  if (doc.xpos(i) !== 'NN' || !AGENT.test(doc.lower(i)) || NO_ROLE.has(doc.lower(i)) || nameLike(doc.form(i)))
    return false
  const head = doc.head(i)
  if (head >= from && head < to) return true
  for (let k = from; k < to; k++) if (doc.head(k) === i) return true
  return false
}

const AGENT = /(?:er|or|ist|ian|ant|ent|eer|ee|man|woman|person|ess|star|ar|yst|ete|ive|al|ic)$/
const nameLike = (form: string) => /^\p{Lu}/u.test(form)

/** Walks left over a noun phrase that ends before `to`; null when no role head is in its last part. */
function walkBack(doc: Doc, to: number, first: number, nameOf: NameOf, open: boolean): number | null {
  let from = to
  let head = false
  while (from > first && to - from < LONGEST) {
    const i = from - 1
    const word = doc.lower(i)
    const name = nameOf(i)
    if (name) {
      if (name.type === 'person' && !head) return null
      if (name.type === 'person' && doc.lower(name.to) !== "'s" && doc.lower(name.to) !== '’s') break
      from = name.from
      if (name.type === 'person') break
      // "Board Chair", "Director of National Intelligence" read as one name
      for (let k = name.from; k < name.to; k++) if (ROLE_HEADS.has(doc.lower(k))) head = true
      continue
    }
    if (isRoleHead(word) || (open && i === to - 1)) {
      head = true
      from = i
      continue
    }
    if (OF.has(word) || word === 'the' || word === 'and' || word === '&') {
      // "an adviser to President Oda Brandt": what stands before the title is another phrase
      if (head && word !== 'and' && word !== '&') break
      // "Sen. Oda Brandt of Ohio and Reps. Emil Sorrel …", "Senator Oda Brandt of Ohio and Senator Emil Sorrel"
      if (head && (ABBREVIATED.has(doc.lower(from)) || (i > first && nameOf(i - 1)?.type === 'place'))) break
      // "director of the CIA": an inner word only when a role head stands further left
      const left = roleHeadLeft(doc, i, first)
      if (left < 0) break
      from = i
      continue
    }
    if (word === "'s" || word === '’s' || word === '-') {
      from = i
      continue
    }
    const capital = nameLike(doc.form(i)) && !SMALL.test(word) && doc.upos(i) !== 'VERB'
    if (head ? capital || isNominal(doc, i) : capital && completes(doc, i, first)) {
      if (doc.upos(i) === 'NUM' && !/^[\p{L}-]+$/u.test(doc.form(i))) break
      from = i
      continue
    }
    break
  }
  if (!head) return null
  while (from < to && (OF.has(doc.lower(from)) || /^('s|’s|-|and|the|&)$/.test(doc.lower(from)))) from++
  return from < to ? from : null
}

/** "Intelligence" in "Director of National Intelligence Oda Brandt"; not "Praises" in "Board Chief Praises Oda Brandt". */
function completes(doc: Doc, i: number, first: number): boolean {
  const head = roleHeadLeft(doc, i, first)
  for (let j = i - 1; j > head && head >= 0; j--) if (OF.has(doc.lower(j))) return true
  return false
}

/** The role head among the five tokens left of `i` that only words of a name or "of the" part from it; -1 if none. */
function roleHeadLeft(doc: Doc, i: number, first: number): number {
  for (let j = i - 1; j >= Math.max(first, i - 6); j--) {
    if (isRoleHead(doc.lower(j))) return j
    if (!/^\p{Lu}/u.test(doc.form(j)) && !OF.has(doc.lower(j)) && !/^(the|and|&|-)$/.test(doc.lower(j))) return -1
  }
  return -1
}

/** Noun phrases after ", " or "(" that describe the name before them. */
export function phraseAfter(doc: Doc, at: number, nameOf: NameOf): Phrase[] {
  const last = doc.sentence(doc.sentenceOf(Math.max(0, at - 1))).to
  if (at + 1 >= last || doc.form(at) !== ',') return []
  let from = at + 1
  const determined = /^(the|a|an|his|her|their|its)$/.test(doc.lower(from))
  if (determined) from++
  const found: Phrase[] = []
  const to = walkForward(doc, from, last, nameOf)
  if (
    to > from &&
    !isGreeting(doc, from, to, last) &&
    headIn(doc, from, to) >= 0 &&
    (standsAlone(doc, from, to, last, nameOf) ||
      (determined && apposed(doc, at, from, to) && !/^(VERB|AUX)$/.test(doc.upos(to))))
  )
    found.push(shape(doc, from, to, nameOf))
  return found
}

/** "Senator Brandt, Mr. President, Vice President Quill, …": the next of a list that is greeted. */
const isGreeting = (doc: Doc, from: number, to: number, last: number) =>
  ADDRESS.has(doc.lower(from)) &&
  to + 1 < last &&
  doc.form(to) === ',' &&
  (ADDRESS.has(doc.lower(to + 1)) ||
    (nameLike(doc.form(to + 1)) && (isRoleHead(doc.lower(to + 1)) || ROLE_MODIFIERS.has(doc.lower(to + 1)))))

/** ", who served as director of …", ", who is the governor": what a relative clause says the name was or is. */
export function servedAs(doc: Doc, at: number, nameOf: NameOf): Phrase[] {
  let i = at
  if (i < doc.length && doc.form(i) === ',') i++
  if (i >= doc.length || doc.lower(i) !== 'who') return []
  const last = doc.sentence(doc.sentenceOf(i)).to
  i++
  while (
    i < last &&
    /^(has|had|was|is|once|also|previously|briefly|currently|now|long|been)$/.test(doc.lower(i)) &&
    !/^(is|was)$/.test(doc.lower(i))
  )
    i++
  const verb = doc.lower(i)
  if (/^(served|serves|serving|works|worked|acted|acts)$/.test(verb) && doc.lower(i + 1) === 'as') i += 2
  else if (/^(is|was|became|becomes)$/.test(verb)) i++
  else return []
  if (i < last && ARTICLE.test(doc.lower(i))) i++
  const to = i < last ? walkForward(doc, i, last, nameOf) : i
  if (to <= i || headIn(doc, i, to) < 0) return []
  const found = shape(doc, i, to, nameOf)
  return [/^(was|served|worked|acted)$/.test(verb) && found.tense === 'current' ? { ...found, tense: 'former' } : found]
}

/** Whether the tree hangs the phrase on the name before it. */
function apposed(doc: Doc, at: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.relation(i) === 'appos' && doc.head(i) < at) return true
  return false
}

/** Without an article only a phrase closed by a comma or the end counts: "Kelly, White House chief of staff, said". */
function standsAlone(doc: Doc, from: number, to: number, last: number, nameOf: NameOf): boolean {
  return (
    to - from >= 1 &&
    (to >= last || /^([,.;()—–]|--|who)$/.test(doc.form(to))) &&
    (doc.upos(from) !== 'VERB' || nameOf(from) !== undefined)
  )
}

/** Walks right over a noun phrase with its "of …" complements. */
function walkForward(doc: Doc, from: number, last: number, nameOf: NameOf): number {
  let to = from
  let headed = false
  while (to < last && to - from < LONGEST) {
    const word = doc.lower(to)
    const name = nameOf(to)
    if (name) {
      if (name.type === 'person' && !/^['’]s$/.test(doc.form(Math.min(name.to, doc.length - 1))) && !headed) break
      // "…, Senator Oda Brandt": the title of somebody else
      if (name.type === 'person' && headed && !OF.has(doc.lower(to - 1))) return from
      to = name.to
      continue
    }
    if (isRoleHead(word)) headed = true
    if (word === "'s" || word === '’s' || word === '-' || isNominal(doc, to) || isRoleHead(word)) to++
    else if (headed && (OF.has(word) || (word === 'the' && OF.has(doc.lower(to - 1))))) to++
    else if (headed && /^(a|an|his|her|its)$/.test(word) && OF.has(doc.lower(to - 1))) to++
    else if (headed && word === 'and' && to + 1 < last && NOMINAL.has(doc.upos(to + 1))) to++
    else if (word === 'advertising' || (doc.upos(to) === 'VERB' && doc.lower(to).endsWith('ing') && !headed)) to++
    else break
  }
  while (to > from && (OF.has(doc.lower(to - 1)) || /^(the|and|a|an|his|her|its|-)$/.test(doc.lower(to - 1)))) to--
  return to
}

/** The first role head that no preposition precedes. */
function headIn(doc: Doc, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (OF.has(doc.lower(i))) return -1
    if (isRoleHead(doc.lower(i)) && (i + 1 >= to || !NOMINAL.has(doc.upos(i + 1)) || ROLE_HEADS.has(doc.lower(i))))
      return i
  }
  return -1
}

const TENSES: readonly (readonly [ReadonlySet<string>, Role['tense']])[] = [
  [FORMER, 'former'],
  [ACTING, 'acting'],
  [FUTURE, 'elect'],
]

/** Takes words of time and the possessor off the front; "an official in Brandt's administration" is nobody's. */
function shape(doc: Doc, from: number, to: number, nameOf: NameOf): Phrase {
  let possessor: Tokens | null = null
  let core = from
  for (let i = from; i < to - 1; i++)
    if (i > from && OF.has(doc.lower(i)) && isRoleHead(doc.form(i - 1))) break
    else if (/^['’]s?$/.test(doc.form(i)) && i > from) {
      const name = nameOf(i - 1)
      possessor = name ? { from: name.from, to: i } : { from, to: i }
      core = i + 1
      break
    }
  let tense: Role['tense'] = 'current'
  for (; core < to - 1; core++) {
    const word = doc.lower(core)
    const hit = TENSES.find(([set]) => set.has(word) || set.has(`${word}-`))
    if (!hit && !/^(-|the|now|currently)$/.test(word)) break
    if (hit && tense === 'current') tense = hit[1]
  }
  // "then-CIA Director": the word of time stands outside of the noun phrase
  const outside = from > 1 && doc.form(from - 1) === '-' ? doc.lower(from - 2) : from > 0 ? doc.lower(from - 1) : ''
  if (tense === 'current' && FORMER.has(outside)) tense = 'former'
  const last = doc.lower(to - 1)
  if (last === 'elect' || last === 'designate' || last === 'nominee') tense = 'elect'
  if (/^ex-/.test(doc.lower(core))) tense = 'former'
  return { from, to, core, possessor, tense }
}
