/** @module An amount of a unit as the words give it: "nearly three years", "2 1/2 hours", "two to six days", "a minute and a half". */
import { readAmount } from './numbers.ts'
import type { Pieces } from './pieces.ts'
import { AMOUNT_MODS, UNITS, type Unit } from './words.ts'

export interface UnitAmount {
  readonly to: number
  readonly unit: Unit
  /** null: an uncertain number. */
  readonly value: number | null
  readonly mod?: string
  /** Written with a hyphen, as an adjective: "five-year". */
  readonly adjective: boolean
}

const MOD_STARTS = new Set(Object.keys(AMOUNT_MODS).map((mod) => mod.split(' ')[0]!))

/** A word or two that soften an amount: "nearly", "at least", "no more than". */
export function readMod(p: Pieces, i: number): { to: number; mod: string } | null {
  if (!MOD_STARTS.has(p.at(i))) return null
  for (let n = 3; n > 0; n--) {
    const words = p.word.slice(i, i + n).join(' ')
    const mod = Object.hasOwn(AMOUNT_MODS, words) ? AMOUNT_MODS[words] : undefined
    if (mod) return { to: i + n, mod }
  }
  return null
}

export function readUnitAmount(p: Pieces, i: number): UnitAmount | null {
  const mod = readMod(p, i)
  const amount = readAmount(p, mod?.to ?? i)
  if (!amount) return mod && p.at(i) === 'some' ? readUnitAmountPlain(p, i) : null
  return finish(p, amount.to, amount.value, mod?.mod)
}
const readUnitAmountPlain = (p: Pieces, i: number) => finish(p, i + 1, null, undefined)

function finish(p: Pieces, at: number, value: number | null, mod: string | undefined): UnitAmount | null {
  const adjective = p.hyphen(at)
  let j = p.past(at)
  if (
    /^(more|additional|full|straight|consecutive|business|trading|other|whole|long|entire|further|solid|extra|work|working|short|calendar|good)$/.test(
      p.at(j),
    )
  )
    j++
  const unit = UNITS[p.at(j)]
  // "a second term": no unit of time
  if (!unit || (p.at(j) === 'second' && (value === 1 || value === null)) || (p.at(j) === 'night' && value === 1))
    return null
  if ((p.at(j) === 'quarter' && value === 1) || (p.at(j) === 'quarters' && adjective)) return null
  let to = j + 1
  let total = value
  if (p.at(to) === 'and' && p.at(to + 1) === 'a' && p.at(to + 2) === 'half') {
    total = total === null ? null : total + 0.5
    to += 3
  }
  const soft = softTail(p, to)
  return { to: soft ?? to, unit, value: total, ...(mod || soft ? { mod: mod ?? 'APPROX' } : {}), adjective }
}

/** "a year or so", "a week or two", "a month or more". */
function softTail(p: Pieces, i: number): number | null {
  return p.at(i) === 'or' && ['so', 'two', 'more'].includes(p.at(i + 1)) ? i + 2 : null
}
