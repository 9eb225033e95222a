/** @module Whether a decoded text can be read at all, and what is odd about it. */
import { francAll } from 'franc-min'
import type { Problem } from '../schema/types.ts'
import { paragraphs } from './furniture.ts'
import { problem } from './problems.ts'

/** Fewer letters than this say nothing about the language. */
const ENOUGH_LETTERS = 200
const LONG_LINE = 200_000
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' })

/** Problems of one text; a fatal one among them means it cannot be read. */
export function checkText(text: string, file: string | undefined): Problem[] {
  if (text.trim() === '') return [problem('empty', file)]
  if (!/\p{L}{2,}/u.test(text) || !/\p{L}+[^\p{L}\n]+\p{L}+/u.test(text)) return [problem('no-sentence', file)]
  const language = otherLanguage(text)
  if (language) return [problem('not-english', file, language)]
  const problems: Problem[] = []
  const longest = paragraphs(text).reduce((n, p) => Math.max(n, p.end - p.start), 0)
  if (longest > LONG_LINE) problems.push(problem('long-line', file, longest.toLocaleString('en')))
  return problems
}

/** The English name of the language if it is clearly not English. */
function otherLanguage(text: string): string | null {
  const sample = text.slice(0, 4000)
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < ENOUGH_LETTERS) return null
  // Everyday words decide first: a guess from letter groups errs on lists of names.
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const everyday = words.filter((w) => EVERYDAY.has(w)).length
  if (everyday >= words.length * 0.12) return null
  const [best] = francAll(sample)
  return best && best[0] !== 'eng' && best[0] !== 'und' && best[0] !== 'sco' ? (LANGUAGES.of(best[0]) ?? best[0]) : null
}
const EVERYDAY = new Set(
  'the of to and a in that is was for it with as his on be at by he this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about'.split(
    ' ',
  ),
)
