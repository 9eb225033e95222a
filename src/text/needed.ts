/**
 * @module What letters a pattern needs: a cheap test of a text before a pattern is tried on it.
 *
 *   /^he (?:denied|never \w+ed) it/   needs "denied" or "never "; a text without their letters need not be tried
 *
 * Read from the pattern itself, so that it always tells the truth: what is not understood is not needed.
 */

/** The letters of a text, three by three, small and capital alike. */
export class Letters {
  readonly #bits = new Uint32Array(SIZE >> 5)

  constructor(words: string) {
    const text = words.toLowerCase().replaceAll('ſ', 's')
    for (let i = 2; i < text.length; i++) {
      const at = place(text, i)
      this.#bits[at >> 5]! |= 1 << (at & 31)
    }
  }

  /** False only where the pattern cannot match anywhere in the text. */
  allow(needs: Needs): boolean {
    for (const any of needs) if (!this.#hasOneOf(any)) return false
    return true
  }

  #hasOneOf(any: Uint16Array): boolean {
    for (let i = 0; i < any.length; i += 2) if (this.#has(any[i]!) && this.#has(any[i + 1]!)) return true
    return false
  }

  #has(at: number): number {
    return (this.#bits[at >> 5]! >>> (at & 31)) & 1
  }
}

/** All of them are needed; of each, one of its words: two places for each, where its last and its first letters are. */
export type Needs = readonly Uint16Array[]

const SIZE = 1 << 13
/** Where the three letters are kept that end at `i`. */
const place = (text: string, i: number) =>
  ((text.charCodeAt(i - 2) << 8) ^ (text.charCodeAt(i - 1) << 4) ^ text.charCodeAt(i)) & (SIZE - 1)

/** Of so many sets of words is looked for, the most telling ones. */
const MOST = 3

/** What a pattern needs; nothing where it is not understood. */
export function needsOf({ source, flags }: RegExp): Needs {
  if (flags.includes('v')) return []
  return new Source(source)
    .alternatives()
    .toSorted((a, b) => chance(a) - chance(b))
    .slice(0, MOST)
    .map((any) => Uint16Array.from([...any].flatMap((word) => [place(word, word.length - 1), place(word, 2)])))
}

/** Finds every match of a global pattern in a text with those letters. */
export function finder(pattern: RegExp): (text: string, letters: Letters) => RegExpExecArray[] {
  const needs = needsOf(pattern)
  return (text, letters) => (letters.allow(needs) ? [...text.matchAll(pattern)] : [])
}

/** Any one of these words. */
type Any = ReadonlySet<string>

/** How likely a text has one of the words, roughly. */
const chance = (any: Any) => [...any].reduce((sum, word) => sum + 4 ** -word.length, 0)

/** The source of a pattern, read from left to right. */
class Source {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  /** Up to the end or the closing bracket: what is needed whichever alternative holds. */
  alternatives(): Any[] {
    const each = [this.#sequence()]
    while (this.#take('|')) each.push(this.#sequence())
    if (each.length === 1) return each[0]!
    const best = each.map((needs) => needs.toSorted((a, b) => chance(a) - chance(b))[0])
    return best.every((any) => any !== undefined) ? [new Set(best.flatMap((any) => [...any]))] : []
  }

  #sequence(): Any[] {
    const needs: Any[] = []
    let word = ''
    const end = () => {
      if (word.length > 2) needs.push(new Set([word]))
      word = ''
    }
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) {
      const atom = this.#atom()
      const times = this.#times()
      if (typeof atom === 'string' && times === 'once') word += atom
      else {
        if (typeof atom === 'string' && times === 'often') word += atom
        end()
        if (typeof atom !== 'string' && times !== 'perhaps') needs.push(...atom)
      }
    }
    end()
    return needs
  }

  /** One letter, or what a group needs; nothing for everything else. */
  #atom(): string | Any[] {
    const c = this.#source[this.#at++]!
    if (c === '(') return this.#group()
    if (c === '[') return this.#class()
    if (c === '\\') return this.#escape()
    return /[\^$.]/.test(c) ? [] : c.toLowerCase()
  }

  #group(): Any[] {
    const kind = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? ''
    this.#at += kind.length
    const inside = this.alternatives()
    this.#at++
    return /^\?<?[=!]$/.test(kind) ? [] : inside
  }

  #class(): Any[] {
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1
    this.#at++
    return []
  }

  #escape(): string | Any[] {
    const c = this.#source[this.#at++]!
    if (!/[\p{L}\d]/u.test(c)) return c
    const more = /^(?:\{[^}]*\}|<\w+>|[\da-f]{2,4})/i.exec(this.#source.slice(this.#at, this.#at + 60))?.[0] ?? ''
    if (/[pPukx]/.test(c)) this.#at += more.length
    return []
  }

  #times(): 'once' | 'often' | 'perhaps' {
    const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12))
    if (!found) return 'once'
    this.#at += found[0].length
    return /^[?*]|^\{0/.test(found[0]) ? 'perhaps' : 'often'
  }

  #take(c: string): boolean {
    if (this.#source[this.#at] !== c) return false
    this.#at++
    return true
  }
}
