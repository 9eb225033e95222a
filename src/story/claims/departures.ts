/** @module What becomes of a person: whether and how somebody goes, why, and whether somebody takes a post. One claim each. */
import type { Chars } from '../../text/span.ts'
import type { Scene } from '../scene.ts'
import { type Draft, distinct, type Place } from './draft.ts'
import { weightOf } from './pairs.ts'
import type { Passage, Passages } from './passages.ts'
import { DEMANDED, MENTIONS, POSITIONS, type Position } from './positions.ts'
import type { Word } from './words.ts'

const WHY =
  /\b(?:because|amid|due to|under (?:increasing )?pressure|citing|cited|in the wake of|as a result|in part|prompted|blam\w+|reasons?|in light of|not related|unrelated|on grounds|led to|the right time|my decision|(?:his|her) (?:own )?decision|fallout|differences|failure to|lost (?:faith|confidence|trust)|distraction|frustrat\w+|mad|angry|coincidental|required (?:to|by))\b/i
/** What makes people go, told without a word of going. */
const MOTIVE =
  /\b(?:lost (?:faith|confidence|trust)|distraction|differences|management (?:issues|style|problems)|misled|dissatisf\w+|frustrat\w+|mad because|soured|errors? in judgment|personal reasons|spend more time with|pursue other|right time|increasing pressure|backlash|fallout|coincidental)\b/i
const FOLLOWED =
  /\b(?:resign\w*|resignation|step\w* (?:down|aside)|quit|left|fired|ousted|out|departure|ouster)\b(?: \w+){0,4} (?:over|after|following|amid)\b/i
const GOING = /^(?:resignation|departure|ouster|dismissal|removal|exit)$/
const POSSESSIVE = /^(?:his|her|their|its|my|our|your)$|[’']s?$/
/** "Who" means somebody named in the last words before it. */
const RELATIVE = 4
/** Motives are looked for where somebody's going is told in so many places. */
const LEAST_TOLD = 2
/** Places of one value that one report gives. */
const MOST_OF_ONE = 3
const MOST_PLACES = 12

interface Told {
  readonly place: Place
  readonly passage: Passage
  readonly person: string
  readonly question: Position['question']
}

/** Claims about people who go or come by the story's moves (`movers`), or of whom two reports say so. */
export function departureClaims(scene: Scene, passages: Passages, movers: ReadonlySet<string>): Draft[] {
  const told = passages.list.flatMap((p) => positionsIn(scene, passages, p, movers))
  const names = new Map(scene.people.map((p) => [p.id, p.name]))
  const people = [...new Set(told.map((t) => t.person))].sort().filter((id) => names.has(id))
  return people.flatMap((id) => {
    const own = told.filter((t) => t.person === id)
    const known = movers.has(id)
    const reports = new Set(own.map((t) => t.place.reading)).size
    if (!known && (reports < 2 || own.length < LEAST_TOLD + 1)) return []
    const name = names.get(id)!
    const of = (question: Position['question']) => own.filter((t) => t.question === question)
    const weight = (known ? 1 : 0.5) * (0.6 + 0.1 * Math.min(4, own.length))
    return [
      claimOf(`Whether and how ${name} goes`, of('goes'), weight),
      claimOf(`Whether ${name} takes a post`, of('comes'), 0.8 * weight),
      claimOf(`Whether it is decided about ${name}`, of('decided'), 0.7 * weight),
      consideredClaim(name, of('considered')),
      causeClaim(scene, passages, name, of('goes'), weight),
    ].filter((d) => d !== null)
  })
}

function positionsIn(scene: Scene, passages: Passages, passage: Passage, movers: ReadonlySet<string>): Told[] {
  const text = scene.readings[passage.reading]!.report.text.slice(passage.start, passage.end)
  if (!MENTIONS.test(text)) return []
  for (const { question, value, person: side, pattern } of POSITIONS)
    for (const m of text.matchAll(pattern)) {
      const end = passage.start + m.index + m[0].length
      const from = passage.start + m.index
      const person =
        side === 'near'
          ? whoNear(passages, passage, movers)
          : side === 'after'
            ? whoAfter(passage, end)
            : whoBefore(scene, passages, passage, from, end)
      if (person === null) continue
      const place: Place = {
        reading: passage.reading,
        start: passage.start,
        end: passage.end,
        stance: 'asserts',
        value,
      }
      return [{ passage, person, question, place }]
    }
  return []
}

const isPerson = (w: Word) => w.id?.startsWith('p') === true

/** The last person mentioned before `at` in the clause, or the only one earlier in its sentence. What stands between commas right before is passed over. */
function whoBefore(
  scene: Scene,
  passages: Passages,
  { words, start, reading, sentence }: Passage,
  from: number,
  at: number,
): string | null {
  const text = scene.readings[reading]!.report.text.slice(start, from)
  const open = /,\s*$/.test(text) ? text.lastIndexOf(',', text.trimEnd().length - 2) : -1
  const last = (list: readonly Word[], to: number) => list.findLast((w) => w.start < to && isPerson(w))?.id ?? null
  const own = (open > 0 ? last(words, start + open) : null) ?? last(words, at)
  if (own !== null) return own
  const before = sentenceOf(passages, reading, sentence).flatMap((p) => p.words.filter((w) => w.start < start))
  if (words[0]!.lower === 'who') return last(before.slice(-RELATIVE), at)
  const earlier = before.filter(isPerson)
  return new Set(earlier.map((w) => w.id)).size === 1 ? earlier[0]!.id : null
}

/** The first person mentioned soon after `at`; in "Brandt’s aide" that is no Brandt, but in "Brandt’s resignation" it is. */
function whoAfter({ words }: Passage, at: number): string | null {
  const from = words.findIndex((w) => w.start >= at)
  if (from < 0) return null
  const fits = (i: number) =>
    isPerson(words[i]!) &&
    (!POSSESSIVE.test(words[i]!.lower) || words.slice(i + 1, i + 4).some((w) => GOING.test(w.lower)))
  for (let i = from; i < Math.min(words.length, from + 7); i++) if (fits(i)) return words[i]!.id
  return null
}

/** Somebody who goes or comes by the story's moves, in the clause or else in its sentence. */
function whoNear(
  passages: Passages,
  { words, reading, sentence }: Passage,
  movers: ReadonlySet<string>,
): string | null {
  const mover = (w: Word) => w.id !== null && movers.has(w.id)
  const around = sentenceOf(passages, reading, sentence).flatMap((p) => p.words)
  return words.find(mover)?.id ?? around.find(mover)?.id ?? null
}

const sentenceOf = ({ bySentence }: Passages, reading: number, sentence: number) =>
  bySentence[reading]?.get(sentence) ?? []

function claimOf(text: string, told: readonly Told[], turn: number): Draft | null {
  const places = spread(distinct(told.map((t) => t.place)))
  const values = new Set(places.map((p) => p.value))
  if (places.length < 2 || !differ(values)) return null
  const note = `Told as: ${[...values].sort().join(', ')}.`
  return { kind: 'manner', text, places, conflict: 'status', note, turn }
}

/** Whether the answers contradict each other: a demand contradicts nothing, and what was open may well be settled later. */
function differ(values: ReadonlySet<string | undefined>): boolean {
  const told = [...values].filter((v) => v !== DEMANDED)
  return told.length > 2 || (told.length === 2 && !(told.includes('open') && told.includes('leaves')))
}

/** At most a few places of one value and report. */
function spread(places: readonly Place[]): Place[] {
  const count = new Map<string, number>()
  return places.filter((p) => {
    const key = `${p.reading} ${p.value}`
    count.set(key, (count.get(key) ?? 0) + 1)
    return count.get(key)! <= MOST_OF_ONE
  })
}

function consideredClaim(name: string, told: readonly Told[]): Draft | null {
  const places = distinct(told.map(({ place: { value: _, ...rest } }) => rest))
  return places.length < 2 ? null : { kind: 'dispute', text: `${name} considered going`, places, turn: 0.5 }
}

function causeClaim(
  scene: Scene,
  passages: Passages,
  name: string,
  told: readonly Told[],
  weight: number,
): Draft | null {
  const causes: { place: Place; terms: Set<string> }[] = []
  const cause = (p: Passage, at: number, { start, end }: Chars) => ({
    place: { reading: p.reading, start, end, stance: 'asserts' as const },
    terms: new Set(p.words.filter((w) => w.start >= p.start + at && w.term && !w.id).map((w) => w.term)),
  })
  for (const { passage } of told)
    for (const p of sentenceOf(passages, passage.reading, passage.sentence)) {
      const text = scene.readings[p.reading]!.report.text.slice(p.start, p.end)
      const m = WHY.exec(text) ?? FOLLOWED.exec(text)
      if (m)
        causes.push(cause(p, m.index, { start: Math.min(p.start, passage.start), end: Math.max(p.end, passage.end) }))
    }
  const id = told[0]?.person
  for (const p of told.length >= LEAST_TOLD ? passages.list : []) {
    const m = p.words.some((w) => w.id === id)
      ? MOTIVE.exec(scene.readings[p.reading]!.report.text.slice(p.start, p.end))
      : null
    if (m) causes.push(cause(p, m.index, p))
  }
  const places = distinct(causes.map((c) => c.place))
  if (places.length < 2) return null
  const apart = (x: Set<string>, y: Set<string>) =>
    weightOf(
      [...x].filter((t) => y.has(t)),
      passages.weight,
    ) === 0
  const differ = causes.some((x) => causes.some((y) => x !== y && apart(x.terms, y.terms)))
  return {
    kind: 'cause',
    text: `Why ${name} goes`,
    places: places.slice(0, MOST_PLACES),
    turn: 0.7 * weight,
    ...(differ && { conflict: 'cause' as const, note: 'The reports give different reasons.' }),
  }
}
