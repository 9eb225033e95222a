/** @module Lines for a terminal: colours that can be switched off, and wrapping with a hanging indent. */
import { styleText } from 'node:util'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

export interface LayoutOptions {
  readonly width: number
  readonly colour: boolean
}
type Format = Parameters<typeof styleText>[0]

/** Characters that would move the cursor or restyle the terminal; hostile text stays text. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

export class Layout {
  readonly #lines: string[] = []
  readonly options: LayoutOptions

  constructor(options: LayoutOptions) {
    this.options = options
  }

  /** `text` in a format, or as it is when colours are off. */
  style(format: Format, text: string): string {
    return this.options.colour ? styleText(format, text, { validateStream: false }) : text
  }
  /** Text of a report, harmless and on one line. */
  quote(text: string): string {
    return text.replace(/\s+/g, ' ').replace(CONTROL, '\ufffd').trim()
  }
  blank(): void {
    if (this.#lines.at(-1) !== '') this.#lines.push('')
  }
  heading(text: string): void {
    this.blank()
    this.#lines.push(this.style(['bold', 'underline'], text))
    this.blank()
  }
  /** Wraps `text` behind `first`; further lines hang under the text's beginning, or behind `rest`. */
  line(first: string, text: string, rest = ' '.repeat(stringWidth(first))): void {
    const width = Math.max(24, this.options.width - stringWidth(first))
    const wrapped = wrapAnsi(text, width, { hard: true }).split('\n')
    wrapped.forEach((part, i) => {
      this.#lines.push((i === 0 ? first : rest) + part)
    })
  }
  toString(): string {
    return `${this.#lines.join('\n').trimEnd()}\n`
  }
}
