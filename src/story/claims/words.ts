/** @module Words of a report as claims compare them: stems without endings, names replaced by who is meant. */
import type { Reading } from '../../reading/reading.ts'
import type { Report } from '../../schema/types.ts'
import { perObject } from '../../text/memo.ts'
import { firstNot } from '../../text/search.ts'
import { CONCEPTS } from './concepts.ts'

/** One word, or one mention of somebody who is joined across the story's reports. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly lower: string
  /** What two places share when they share this word; '' for a word that says nothing by itself. */
  readonly term: string
  /** Joined id when the word is part of a mention. */
  readonly id: string | null
}

const STOP = new Set(
  `a an the this that these those such some any each other another more most much many few own same of in on at by for from to with
  about into over under between through during before after above below up down out off against among within without upon
  and or but nor so yet if than then as while because although though whether when where who whom whose which what why how
  i me my we us our you your he him his she her hers it its they them their himself herself itself themselves myself ourselves
  is are was were be been being am do does did doing done have has had having will would shall should can could may might must
  not no never longer n't n’t s t re ve ll d m also just only even still already there here now very too quite rather really
  say says said saying tell tells told telling ask asked asks add added adds mr mrs ms dr sen rep gov gen
  one two first new last next week month year day today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
  all even ever again both yes
  get got go goes going went come comes came make makes made take takes took think know want people thing way time place`.split(
    /\s+/,
  ),
)

/** Whether a term stands for a person or an organization joined across the reports. */
export const isJoined = (term: string): boolean => /^[po][0-9a-f]{12}$/.test(term)
export const isPerson = (term: string): boolean => term.startsWith('p') && isJoined(term)

/** A word's stem: endings off, cut to eight letters; the same for "resign" and "resignation". */
export function stem(lower: string): string {
  let w = lower.replace(/[’']s?$/, '').replace(/[.’']/g, '')
  if (w.length > 4) w = w.replace(/ies$|ied$/, 'y')
  for (const ending of [
    'ations',
    'ation',
    'ments',
    'ment',
    'ings',
    'ing',
    'ions',
    'ion',
    'ers',
    'ors',
    'er',
    'or',
    'ed',
    'es',
    'ly',
    's',
  ])
    if (w.length - ending.length >= (ending === 'ing' || ending === 'ed' ? 3 : 4) && w.endsWith(ending)) {
      w = w.slice(0, -ending.length)
      break
    }
  return w
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/e$/, '')
    .slice(0, 8)
}

const NUMBERS: Record<string, number> = Object.fromEntries(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(' ')
    .map((w, i) => [w, i]),
)
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const SCALE: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

/** The number that `lower` says in digits or words ("1,200", "twenty-eight"); null for any other word. */
export function numberOf(lower: string): number | null {
  if (/^\d[\d,]*(\.\d+)?$/.test(lower)) return Number(lower.replaceAll(',', ''))
  if (lower in NUMBERS) return NUMBERS[lower]!
  const [ten, one] = lower.split('-')
  const at = TENS.indexOf(ten!)
  if (at >= 0) return 20 + 10 * at + (one ? (NUMBERS[one] ?? 0) : 0)
  return SCALE[lower] ?? null
}

/** A hyphen parts words ("test-fired"), but not in numbers ("twenty-eight"). */
const WORD =
  /(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty-\p{L}+|[\p{L}\p{N}$][\p{L}\p{M}\p{N}]*(?:['’.,][\p{L}\p{M}\p{N}]+)*[’']?/gu
/** An address of the web says nothing. */
const ADDRESS = /\b(?:https?:\/\/|www\.|pic\.twitter\.com\/)\S+/gi
/** A longer mention is a description, whose words say more than whom they mean. */
const LONGEST_MENTION = 80
/** The speaker, in the speaker's own words. */
export const FIRST_PERSON = /^(?:i|i[’'](?:m|ve|ll|d)|me|my|mine|myself)$/

/** The words of a report by themselves, before anybody is known: linear in the length of the text. */
const bareWords = perObject(({ text }: Report): Word[] => {
  const terms = new Map<string, string>()
  const addresses = [...text.matchAll(ADDRESS)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  let a = 0
  return [...text.matchAll(WORD)].map((m) => {
    const lower = m[0].toLowerCase()
    while (a < addresses.length && addresses[a]!.end <= m.index) a++
    const inAddress = a < addresses.length && addresses[a]!.start <= m.index
    const term = inAddress ? '' : (terms.get(lower) ?? termOf(lower))
    if (!inAddress) terms.set(lower, term)
    return { start: m.index, end: m.index + m[0].length, lower, id: null, term }
  })
})

/** The words of a reading in text order, each with what it stands for; `ids` are those of its entities, where joined. */
export function wordsOf(reading: Reading, ids: readonly (string | null)[]): Word[] {
  const bare = bareWords(reading.report)
  const owners = ownersOf(reading, ids, bare)
  return bare.map((word, i) => {
    const owner = owners[i]
    return owner ? { ...word, id: owner.id, term: owner.kind === 'nominal' ? word.term : owner.id } : word
  })
}

function termOf(lower: string): string {
  if (STOP.has(lower.replace(/[’']s$/, '')) || /n[’']t$/.test(lower)) return ''
  const n = numberOf(lower)
  if (n !== null) return `#${n}`
  const s = stem(lower)
  return CONCEPTS.get(s) ?? s
}

type Owner = { readonly id: string; readonly kind: string }

/** For each word the smallest mention around it that stands for somebody joined: "Brandt’s aide Emil Sorrel" holds two. */
function ownersOf(
  reading: Reading,
  ids: readonly (string | null)[],
  words: readonly { start: number; end: number; lower: string }[],
): (Owner | undefined)[] {
  const owners = Array.from<Owner | undefined>({ length: words.length })
  const mentions = reading.mentions.flatMap((m) => {
    const id = ids[m.entity] ?? null
    return id !== null && m.end - m.start < LONGEST_MENTION ? [{ start: m.start, end: m.end, id, kind: m.kind }] : []
  })
  mentions.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || (a.id < b.id ? -1 : 1))
  for (const m of [...speakersOf(reading, ids, words), ...mentions])
    for (let i = wordAt(words, m.start); i < words.length && words[i]!.start < m.end; i++) owners[i] = m
  return owners
}

/** "I" and "my" inside what somebody says stand for the speaker. */
function speakersOf(
  reading: Reading,
  ids: readonly (string | null)[],
  words: readonly { start: number; end: number; lower: string }[],
) {
  return reading.attributions.flatMap((a) => {
    const id = a.entity === null ? null : (ids[a.entity] ?? null)
    if (id === null) return []
    return a.content.flatMap((c) => {
      const own: (Owner & { start: number; end: number })[] = []
      for (let i = wordAt(words, c.start); i < words.length && words[i]!.start < c.end; i++)
        if (FIRST_PERSON.test(words[i]!.lower))
          own.push({ start: words[i]!.start, end: words[i]!.end, id, kind: 'pronoun' })
      return own
    })
  })
}

/** Index of the first word that ends after `offset`. */
function wordAt(words: readonly { end: number }[], offset: number): number {
  return firstNot(words.length, (k) => words[k]!.end <= offset)
}
