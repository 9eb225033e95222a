/** @module A text cut into the small pieces that time expressions are made of. */

const PIECE =
  /[ap]\.m\.?(?![a-z])|[ap]m\b|\n[^\S\n]*\n|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:st|nd|rd|th|s)?(?!\p{L})|\d+|[\p{L}\p{M}]+|['’]s\b|['’]\d0s\b|[^\s]/giu

/**
 * The pieces of a text as columns: words, numbers ("1980s", "5th" stay whole), single marks, and "\n" for an
 * empty line. A text of n characters gives at most n pieces, found in one pass.
 *
 *   "Sept. 5-7"  →  sept │ . │ 5 │ - │ 7
 */
export class Pieces {
  readonly text: string
  readonly start: number[] = []
  readonly end: number[] = []
  /** Lower-cased, curly apostrophes made straight; words of more than 24 characters are cut. */
  readonly word: string[] = []

  constructor(text: string) {
    this.text = text
    for (let m = PIECE.exec(text); m; m = PIECE.exec(text)) {
      this.start.push(m.index)
      this.end.push(m.index + m[0].length)
      const word = m[0].slice(0, 24).toLowerCase()
      this.word.push(word.startsWith('\n') ? '\n' : word.replace('’', "'"))
    }
  }

  get length(): number {
    return this.word.length
  }
  /** The lower-cased piece at `i`, '' outside the text. */
  at(i: number): string {
    return this.word[i] ?? ''
  }
  /** As written. */
  raw(i: number): string {
    return this.text.slice(this.start[i], this.end[i])
  }
  /** Whether piece `i` begins with a capital letter. */
  capital(i: number): boolean {
    const c = this.text.charCodeAt(this.start[i] ?? -1)
    return c >= 65 && c <= 90
  }
  /** Whether no white space stands between piece `i` and the next. */
  joined(i: number): boolean {
    return i >= 0 && i + 1 < this.length && this.end[i] === this.start[i + 1]
  }
  /** Whether a hyphen (or dash without spaces) stands at `i` between two pieces: "third-quarter", in tokenized text "third - quarter". */
  hyphen(i: number): boolean {
    const c = this.at(i)
    if (c !== '-' && c !== '‑' && c !== '–') return false
    const [before, after] = [this.joined(i - 1), this.joined(i)]
    return (
      (before && after) ||
      (c === '-' && !before && !after && this.text[this.end[i]! + 1] === this.text[this.start[i + 1]!])
    )
  }
  /** `i` or the piece after a hyphen at `i`. */
  past(i: number): number {
    return this.hyphen(i) ? i + 1 : i
  }
}
