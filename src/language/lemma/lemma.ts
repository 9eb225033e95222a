/** @module Words and tags → lemmas: learned rules, with a bounded memory of words met before. */
import { readWeights } from '../../text/weights.ts'
import type { Words } from '../doc.ts'
import { UPOS, XPOS } from '../tagset.ts'
import { applyRule, type Rules, ruleFor } from './rules.ts'

const REMEMBERED = 20_000
/** Longer words are slices of their text; remembering them would keep the whole text alive. */
const SHORT = 12

export class Lemmatizer {
  readonly #rules: Rules
  readonly #memory = new Map<number, Map<string, string>>()
  #count = 0

  constructor(rules: Rules) {
    this.#rules = rules
  }

  /** The lemma of `form` under a universal and a Penn tag (indices). */
  lemma(form: string, upos: number, xpos: number): string {
    const tag = upos * 64 + xpos
    let known = this.#memory.get(tag)
    if (known === undefined) this.#memory.set(tag, (known = new Map()))
    const before = known.get(form)
    if (before !== undefined) return before
    const lemma = this.#derive(form, upos, xpos)
    if (form.length > SHORT) return lemma
    if (this.#count++ > REMEMBERED) {
      this.#memory.clear()
      this.#count = 0
    } else known.set(form, lemma)
    return lemma
  }

  #derive(form: string, upos: number, xpos: number): string {
    const plain = form.replaceAll('’', "'")
    const rule = ruleFor(this.#rules, `${UPOS[upos]} ${XPOS[xpos]}`, plain.toLowerCase())
    const lemma = rule === undefined ? plain : applyRule(rule, plain)
    if (lemma === 'i' && UPOS[upos] === 'PRON') return 'I'
    return lemma || form
  }
}

let loaded: Lemmatizer | undefined

/** The lemmatizer in models/lemmas.bin, read once. */
export function lemmatizer(): Lemmatizer {
  if (loaded) return loaded
  const { arrays } = readWeights(new URL('../../../models/lemmas.bin', import.meta.url))
  const lines = new TextDecoder().decode(arrays.rules as Uint8Array).split('\n')
  return (loaded = new Lemmatizer(new Map(lines.map((line) => line.split('\t') as [string, string]))))
}

/** The lemma of every word of a text. */
export function readLemmas(text: string, words: Words, upos: Uint8Array, xpos: Uint8Array): string[] {
  const by = lemmatizer()
  const out = new Array<string>(words.length)
  for (let i = 0; i < words.length; i++)
    out[i] = by.lemma(text.slice(words.start[i]!, words.end[i]!), upos[i]!, xpos[i]!)
  return out
}
