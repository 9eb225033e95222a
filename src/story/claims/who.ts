/** @module Who is meant: the person of whom a clause says that somebody goes or comes. */
import type { Scene } from '../scene.ts'
import type { Passage, Passages } from './passages.ts'
import { FIRST_PERSON, type Word } from './words.ts'

const GOING = /^(?:resignation|departure|ouster|dismissal|removal|exit)$/
const POSSESSIVE = /^(?:his|her|their|its|my|our|your)$|[’']s?$/
/** "Who" means somebody named in the last words before it. */
const RELATIVE = 4

/** Who goes and who comes by a story's moves, and who goes by the move that most reports tell. */
export interface Movers {
  readonly goers: ReadonlySet<string>
  readonly comers: ReadonlySet<string>
  readonly main: string | null
}

/** What is somebody's own to do: "Brandt’s decision to resign". */
const OWN =
  /^(?:decision|plans?|move|intention|announcement|choice|offer|promise|refusal|vow|pledge|letter|statement|desire|willingness)$/
const isPerson = (w: Word) => w.id?.startsWith('p') === true

/** The last person mentioned before `at` in the clause, or the only one earlier in its sentence. What stands between commas right before is passed over. */
export function whoBefore(
  scene: Scene,
  passages: Passages,
  { words, start, reading, sentence }: Passage,
  from: number,
  at: number,
): string | null {
  const text = scene.readings[reading]!.report.text.slice(start, from)
  const open = /,\s*$/.test(text) ? text.lastIndexOf(',', text.trimEnd().length - 2) : -1
  const last = (list: readonly Word[], to: number) => {
    const i = list.findLastIndex((w) => w.start < to && isPerson(w))
    return i < 0 || isBelonging(list, i, from) ? null : list[i]!.id
  }
  const own = (open > 0 ? last(words, start + open) : null) ?? last(words, at)
  if (own !== null) return own
  const before = sentenceOf(passages, reading, sentence).flatMap((p) => p.words.filter((w) => w.start < start))
  if (words[0]!.lower === 'whose') return null
  if (words[0]!.lower === 'who') return last(before.slice(-RELATIVE), at)
  const earlier = before.filter(isPerson)
  return new Set(earlier.map((w) => w.id)).size === 1 ? earlier[0]!.id : null
}

/** Whether something of that person goes: in "Brandt’s aides resigned" that is no Brandt. */
function isBelonging(list: readonly Word[], i: number, to: number): boolean {
  const next = list[i + 1]
  if (!next || next.start >= to || next.id === list[i]!.id || !POSSESSIVE.test(list[i]!.lower)) return false
  return !list.slice(i + 1, i + 4).some((w) => GOING.test(w.lower) || OWN.test(w.lower))
}

/** The first person mentioned soon after `at`; in "Brandt’s aide" that is no Brandt, but in "Brandt’s resignation" it is. */
export function whoAfter({ words }: Passage, at: number): string | null {
  const from = words.findIndex((w) => w.start >= at)
  if (from < 0) return null
  const fits = (i: number) =>
    isPerson(words[i]!) &&
    (!POSSESSIVE.test(words[i]!.lower) || words.slice(i + 1, i + 4).some((w) => GOING.test(w.lower)))
  for (let i = from; i < Math.min(words.length, from + 7); i++) if (fits(i)) return words[i]!.id
  return null
}

/** "I hereby resign" outside any quotation: a letter, by whoever goes. */
export const ownWords = ({ words }: Passage, { main }: Movers): string | null =>
  words.some((w) => w.id === null && FIRST_PERSON.test(w.lower)) ? main : null

/** Somebody who goes or comes by the story's moves, in the clause or else in its sentence. */
export function whoNear(passages: Passages, { words, reading, sentence }: Passage, movers: Movers): string | null {
  const mover = (w: Word) => w.id !== null && (movers.goers.has(w.id) || movers.comers.has(w.id))
  const around = sentenceOf(passages, reading, sentence).flatMap((p) => p.words)
  return words.find(mover)?.id ?? around.find(mover)?.id ?? null
}

const sentenceOf = ({ bySentence }: Passages, reading: number, sentence: number) =>
  bySentence[reading]?.get(sentence) ?? []
