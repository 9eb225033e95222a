/** @module Numbers in words and digits, as amounts and as years. */
import type { Pieces } from './pieces.ts'
import { CARDINALS, ORDINALS, VAGUE } from './words.ts'

export interface Amount {
  readonly to: number
  /** null: an uncertain number ("several"). */
  readonly value: number | null
}

const digits = (word: string) => /^\d{1,3}(,\d{3})*$|^\d{1,6}$/.test(word)

/** "twenty-four", "24", "2 1/2", "2.5", "a", "a couple of", "several", "a few", "half a", "12 to 18". */
export function readAmount(p: Pieces, i: number): Amount | null {
  const word = p.at(i)
  if (word === 'half' && (p.at(i + 1) === 'a' || p.at(i + 1) === 'an')) return { to: i + 2, value: 0.5 }
  if (word === 'a' || word === 'an' || word === 'one') {
    const next = p.at(i + 1)
    if (next === 'few') return { to: i + 2, value: null }
    if (next === 'couple') return { to: p.at(i + 2) === 'of' ? i + 3 : i + 2, value: 2 }
    if (next === 'dozen') return { to: i + 2, value: 12 }
    if (next === 'handful' && p.at(i + 2) === 'of') return { to: i + 3, value: null }
    if (next === 'number' && p.at(i + 2) === 'of') return { to: i + 3, value: null }
    if (next === 'hundred') return { to: i + 2, value: 100 }
    if (next === 'thousand') return { to: i + 2, value: 1000 }
    if (next === 'half' || (next === 'single' && word === 'a')) return { to: i + 2, value: next === 'half' ? 0.5 : 1 }
    if (word !== 'one') return { to: i + 1, value: 1 }
  }
  if (word === 'couple') return { to: p.at(i + 1) === 'of' ? i + 2 : i + 1, value: 2 }
  if (VAGUE.has(word)) return { to: i + 1, value: null }
  const number = digits(word) ? readDigits(p, i, Number(word.replaceAll(',', ''))) : readCardinal(p, i)
  if (!number?.value) return number
  const half = p.at(number.to) === 'and' && p.at(number.to + 1) === 'a' && p.at(number.to + 2) === 'half'
  return half ? { to: number.to + 3, value: number.value + 0.5 } : number
}

/** Behind whole digits: "2.5", "2 1/2", "2 1⁄2". */
function readDigits(p: Pieces, i: number, whole: number): Amount {
  if (p.at(i + 1) === '.' && p.joined(i) && p.joined(i + 1) && /^\d$/.test(p.at(i + 2)))
    return { to: i + 3, value: whole + Number(`0.${p.at(i + 2)}`) }
  const j = p.past(i + 1)
  if (p.at(j) === '1' && (p.at(j + 1) === '/' || p.at(j + 1) === '⁄') && /^[24]$/.test(p.at(j + 2)))
    return { to: j + 3, value: whole + 1 / Number(p.at(j + 2)) }
  if (p.at(i + 1) === '½') return { to: i + 2, value: whole + 0.5 }
  return { to: i + 1, value: whole }
}

/** "nine", "twenty-four", "two thousand", "three hundred". */
export function readCardinal(p: Pieces, i: number): Amount | null {
  const first = CARDINALS[p.at(i)]
  if (first === undefined) return null
  let value = first
  let to = i + 1
  if (first >= 20) {
    const j = p.past(to)
    const ones = CARDINALS[p.at(j)]
    if (ones !== undefined && ones < 10) {
      value += ones
      to = j + 1
    }
  }
  if (p.at(to) === 'hundred') return { to: to + 1, value: value * 100 }
  if (p.at(to) === 'thousand') return { to: to + 1, value: value * 1000 }
  return { to, value }
}

/** "third", "3rd", "21st", "twenty-first". */
export function readOrdinal(p: Pieces, i: number): { to: number; value: number } | null {
  const word = p.at(i)
  const written = /^(\d{1,2})(st|nd|rd|th)$/.exec(word)
  if (written) return { to: i + 1, value: Number(written[1]) }
  if (ORDINALS[word] !== undefined) return { to: i + 1, value: ORDINALS[word] }
  const tens = CARDINALS[word]
  if (tens === undefined || tens < 20 || tens % 10 !== 0) return null
  const j = p.past(i + 1)
  const ones = ORDINALS[p.at(j)]
  return ones !== undefined && ones < 10 ? { to: j + 1, value: tens + ones } : null
}

/** A year in digits, 1000–2199, not part of a larger number or an amount of money. */
export function readYear(p: Pieces, i: number): { to: number; value: number } | null {
  const word = p.at(i)
  if (!/^[12]\d{3}$/.test(word)) return null
  const value = Number(word)
  if (value >= 2200) return null
  const before = p.at(i - 1)
  if (p.joined(i - 1) && /^[$€£#@%,.\d/:=_]/.test(before)) return null
  if (p.joined(i) && /^[%:/=_@]/.test(p.at(i + 1))) return null
  if (p.joined(i) && /^[.,]$/.test(p.at(i + 1)) && p.joined(i + 1) && /^\d/.test(p.at(i + 2))) return null
  return { to: i + 1, value }
}

/** "nineteen ninety-six", "nineteen oh five", "two thousand", "two thousand and three", "twenty seventeen". */
export function readYearWords(p: Pieces, i: number): { to: number; value: number } | null {
  const century = p.at(i)
  if (century === 'two' && p.at(i + 1) === 'thousand') {
    const j = p.at(i + 2) === 'and' ? i + 3 : i + 2
    const rest = readCardinal(p, j)
    return rest?.value && rest.value < 100 ? { to: rest.to, value: 2000 + rest.value } : { to: i + 2, value: 2000 }
  }
  if (century !== 'nineteen' && century !== 'eighteen' && century !== 'twenty') return null
  const j = p.past(i + 1)
  if (p.at(j) === 'hundred') return { to: j + 1, value: CARDINALS[century]! * 100 }
  const rest = readCardinal(p, j)
  if (!rest?.value || rest.value < 10 || rest.value > 99) return null
  return { to: rest.to, value: CARDINALS[century]! * 100 + rest.value }
}
