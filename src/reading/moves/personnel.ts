/**
 * @module Words for entering, leaving and holding posts at large, also of people whom nobody names: "layoffs", "jobless",
 * "the uprising". Wider than the frames of moves; each word is checked for whether work or rule over people is meant.
 */
import type { Doc } from '../../language/doc.ts'
import type { Chars } from '../../text/span.ts'
import { agent, object, preposition } from './clause.ts'

export type PersonnelType =
  | 'start-position'
  | 'end-position'
  | 'elect'
  | 'employment'
  | 'leadership-change'
  | 'membership'

export interface PersonnelEvent {
  readonly type: PersonnelType
  readonly trigger: Chars
  readonly args: readonly (Chars & { readonly role: string })[]
}

/** A row: type | verbs | nouns | adjectives. `a~b` is a verb with its particle. */
const TABLE = `
end-position | resign quit retire sack oust dismiss fire depart abdicate discharge lose step~down step~aside stand~down lay~off force~out push~out | resignation retirement ouster layoff firing sacking dismissal ousting lay-off redundancy | retired retiring ousted sacked
start-position | appoint hire recruit nominate employ promote swear~in | appointment hiring nomination recruitment recruiting recruit hire | newly-appointed
elect | elect re-elect reelect | election re-election reelection | elected
employment | work employ | job employment work working position jobless unemployment occupation career | jobless unemployed
leadership-change | overthrow depose topple install revolt rebel | revolution revolt rebellion insurrection uprising coup overthrow independence rising mutiny revolutionary | deposed overthrown toppled revolutionary
membership | join enlist | membership enlistment | -
`

interface Row {
  readonly type: PersonnelType
  readonly verbs: ReadonlyMap<string, string | null>
  readonly nouns: ReadonlySet<string>
  readonly adjectives: ReadonlySet<string>
}

const cell = (text: string) => text.split(' ').filter((w) => w !== '-' && w !== '')
const ROWS: readonly Row[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [type, verbs, nouns, adjectives] = line.split(' | ')
    return {
      type: type as PersonnelType,
      verbs: new Map(cell(verbs!).map((v) => [v.split('~')[0]!, v.split('~')[1] ?? null] as const)),
      nouns: new Set(cell(nouns!)),
      adjectives: new Set(cell(adjectives!)),
    }
  })

/** The personnel words of a document that mean people at work, in office, or in rule, in text order. */
export function personnelEvents(doc: Doc): PersonnelEvent[] {
  const events: PersonnelEvent[] = []
  for (let i = 0; i < doc.length; i++) {
    const row = rowOf(doc, i)
    if (!row || !meansPeople(doc, i)) continue
    const particle = row.verbs.get(doc.lemma(i).toLowerCase())
    const end = particle && doc.lower(i + 1) === particle ? i + 2 : i + 1
    events.push({ type: row.type, trigger: doc.chars({ from: i, to: end }), args: argumentsOf(doc, i, row.type) })
  }
  return events
}

function rowOf(doc: Doc, i: number): Row | undefined {
  const lemma = doc.lemma(i).toLowerCase()
  const lower = doc.lower(i)
  const verbal = /^VB/.test(doc.xpos(i))
  return ROWS.find((row) => {
    if (row.adjectives.has(lower) && !verbal) return true
    if (row.nouns.has(lemma) && !verbal) return true
    if (!row.verbs.has(lemma) && !(verbal && row.nouns.has(lower))) return false
    const particle = row.verbs.get(lemma)
    return particle == null || (i + 1 < doc.length && doc.lower(i + 1) === particle) || childIs(doc, i, particle)
  })
}

const childIs = (doc: Doc, i: number, word: string) => [...doc.children(i)].some((c) => doc.lower(c) === word)

/** Objects and company that show that the word means something else: shots are fired, roads join, plans work. */
const THINGS = /^(?:shot|missile|rocket|round|gun|bullet|weapon|bomb|shell|torpedo|tear|question|salvo|interceptor)$/
const PLANS =
  /^(?:it|this|that|plan|strategy|approach|medicine|drug|system|idea|method|trick|policy|vaccine|device|machine|which|what)$/

function meansPeople(doc: Doc, i: number): boolean {
  const lemma = doc.lemma(i).toLowerCase()
  const patient = doc.upos(i) === 'VERB' ? object(doc, i) : -1
  if (lemma === 'fire') {
    if (patient < 0) return doc.xpos(i) === 'VBG' && doc.child(i, 'obl') < 0
    return !THINGS.test(doc.lemma(patient)) && doc.upos(patient) !== 'NUM' && preposition(doc, i, 'at') < 0
  }
  if (lemma === 'firing')
    return (
      !/^(?:line|squad|range|position|pin|of)$/.test(doc.lower(Math.min(i + 1, doc.length - 1))) ||
      doc.lower(i + 1) === 'of'
    )
  if (lemma === 'work')
    return doc.upos(i) === 'VERB'
      ? worksForPay(doc, i)
      : doc.upos(i) === 'NOUN' && doc.child(i, 'nmod:poss') < 0 && isWorld(doc, i)
  if (lemma === 'position')
    return (
      doc.upos(i) === 'NOUN' &&
      /^(?:secure|find|hold|accept|offer|lose|fill|seek)$/.test(doc.head(i) >= 0 ? doc.lemma(doc.head(i)) : '')
    )
  if (lemma === 'lose') return patient >= 0 && /^(?:job|post|seat|position)$/.test(doc.lemma(patient))
  if (lemma === 'discharge') return patient >= 0 && /^(?:PRON|PROPN)$/.test(doc.upos(patient))
  if (lemma === 'hire' || lemma === 'recruit') return true
  if (lemma === 'install') return patient >= 0 && doc.upos(patient) === 'PROPN'
  if (lemma === 'join') return !/^(?:force|hand|battle|call|video)$/.test(patient >= 0 ? doc.lemma(patient) : '')
  if (lemma === 'working') return doc.upos(i) === 'NOUN' || doc.upos(i) === 'VERB'
  if (lemma === 'election') return doc.form(Math.max(0, i - 1)) !== '-'
  if (lemma === 'career' || lemma === 'occupation' || lemma === 'coup') return false
  if (lemma === 'independence') return /^(?:since|after|gain|win|declare)$/.test(doc.lower(Math.max(0, i - 1)))
  if (lemma === 'rising') return doc.upos(i) === 'NOUN'
  return true
}

function worksForPay(doc: Doc, i: number): boolean {
  // "That makes working there pleasant": who works is not who makes.
  const who = /^(?:xcomp|ccomp)/.test(doc.relation(i)) ? doc.child(i, 'nsubj') : agent(doc, i)
  return who < 0 || !PLANS.test(doc.lemma(who).toLowerCase())
}

/** "back to work", "the world of work", "find work", "discuss work": work as such, not a piece of it. */
function isWorld(doc: Doc, i: number): boolean {
  return doc.child(i, 'det', 'amod', 'nmod') < 0
}

function argumentsOf(doc: Doc, i: number, type: PersonnelType): PersonnelEvent['args'] {
  if (doc.upos(i) !== 'VERB') return nounArguments(doc, i)
  const args: (Chars & { role: string })[] = []
  const add = (role: string, token: number) => {
    if (token >= 0) args.push({ role, ...doc.chars(doc.subtree(token)) })
  }
  const own =
    type === 'employment' ||
    type === 'membership' ||
    /^(?:resign|quit|retire|step|stand|depart|abdicate)$/.test(doc.lemma(i))
  add('person', own ? agent(doc, i) : object(doc, i))
  if (type === 'membership') add('organization', object(doc, i))
  else
    for (const p of ['for', 'at', 'from', 'in'])
      if (preposition(doc, i, p) >= 0)
        return [...args, { role: 'organization', ...doc.chars(doc.subtree(preposition(doc, i, p))) }]
  add('post', preposition(doc, i, 'as'))
  return args
}

function nounArguments(doc: Doc, i: number): PersonnelEvent['args'] {
  const args: (Chars & { role: string })[] = []
  const owner = doc.child(i, 'nmod:poss')
  if (owner >= 0) args.push({ role: 'person', ...doc.chars(doc.subtree(owner)) })
  const of = preposition(doc, i, 'of')
  if (of >= 0) args.push({ role: 'person', ...doc.chars(doc.subtree(of)) })
  return args
}
