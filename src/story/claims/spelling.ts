/** @module Words that are the same words, however reports spell them: "five" and "5", "it’s" and "it is", two spellings of a name. */
import { plain } from './quotes.ts'
import { numberOf, type Word } from './words.ts'

const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').flatMap((w, i) => [
    [w, `${i + 1}th`],
    [`${i + 1}${['st', 'nd', 'rd'][i] ?? 'th'}`, `${i + 1}th`],
  ]),
)

/** What is written in short, and in full. */
const FULL: readonly (readonly [RegExp, string])[] = [
  [/^won't$/, 'will not'],
  [/^can't$|^cannot$/, 'can not'],
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ll$/, ' will'],
  [/'ve$/, ' have'],
  [/'m$/, ' am'],
  [/^(it|that|he|she|what|who|there|here|let)'s$/, '$1 is'],
  [/^gonna$/, 'going to'],
  [/^gotta$/, 'got to'],
  [/^wanna$/, 'want to'],
  [/^ok$/, 'okay'],
  [/^%$/, 'percent'],
]

/** Letters that may differ in a word of so many: "moammar" and "muammar". */
const PER_LETTERS = 3
const LEAST_LETTERS = 5

/** Whether both are the same words, written in two ways. */
export function isSpelling(x: readonly Word[], y: readonly Word[]): boolean {
  const [one, other] = [bare(x), bare(y)]
  if (one.length > 0 && one.join('') === other.join('')) return true
  return one.length === other.length && one.length > 0 && one.every((w, i) => alike(w, other[i]!))
}

/** The words in one way of writing. */
export function bare(words: readonly Word[]): string[] {
  return words.flatMap((word) => {
    const full = FULL.reduce(
      (w, [short, long]) => w.replace(short, long),
      plain(word)
        .replace(/^u\.s\.?$/, 'united states')
        .replaceAll('.', ''),
    )
    return full.split(' ').map((w) => ORDINALS.get(w) ?? String(numberOf(w) ?? w.replace(/s$/, '')))
  })
}

/** The same, or of the same letters but for a few, the first or last among them. */
function alike(a: string, b: string): boolean {
  if (a === b) return true
  const long = Math.max(a.length, b.length)
  if (long < LEAST_LETTERS || /\d/.test(a + b)) return false
  return distance(a, b) <= Math.floor(long / PER_LETTERS) - (a[0] === b[0] ? 0 : 1) && a.at(-1) === b.at(-1)
}

/** How many letters to add, drop or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
