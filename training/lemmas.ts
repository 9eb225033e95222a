/** @module Trains models/lemmas.bin: a decision list of endings, each kept only where it changes what a shorter one says. */
import { writeFileSync } from 'node:fs'
import { Lemmatizer } from '../src/language/lemma/lemma.ts'
import { LONGEST_ENDING, type Rules } from '../src/language/lemma/rules.ts'
import { UPOS, XPOS } from '../src/language/tagset.ts'
import { packWeights } from '../src/text/weights.ts'
import { type GoldSentence, treebank, treebanks } from './treebank.ts'

/** The shortest rule from `form` to `lemma`, and what became of the form's capitals: kept, lowered, or none there. */
function ruleOf(form: string, lemma: string): { rule: string; capitals: 'kept' | 'lowered' | 'none' } {
  const low = form.toLowerCase()
  const capitals = form === low ? 'none' : lemma !== lemma.toLowerCase() && lemma[0] === form[0] ? 'kept' : 'lowered'
  const base = capitals === 'kept' ? form : low
  let same = 0
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
  return { rule: `${base.length - same}+${lemma.slice(same)}`, capitals }
}

/** How often each rule was seen under one key, and what happened to capitals. */
interface Seen {
  readonly rules: Map<string, number>
  kept: number
  lowered: number
}

/** The commonest rule; "K" before it where capitals are kept more often than not. */
function topRule({ rules, kept, lowered }: Seen, inherited: boolean): string {
  const [rule] = [...rules].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
  return (kept === lowered ? inherited : kept > lowered) ? `K${rule}` : rule
}

export function learn(sentences: readonly GoldSentence[]): Rules {
  const seen = Array.from({ length: LONGEST_ENDING + 2 }, () => new Map<string, Seen>())
  const add = (level: number, key: string, { rule, capitals }: ReturnType<typeof ruleOf>) => {
    const at = seen[level]!.get(key) ?? { rules: new Map<string, number>(), kept: 0, lowered: 0 }
    seen[level]!.set(key, at)
    at.rules.set(rule, (at.rules.get(rule) ?? 0) + 1)
    if (capitals !== 'none') at[capitals]++
  }
  // An ending is learned from kinds of words, a whole word from its uses.
  const met = new Set<string>()
  for (const s of sentences) {
    s.forms.forEach((raw, i) => {
      if (s.lemmas[i] === '_') return
      const form = raw.replaceAll('’', "'")
      const low = form.toLowerCase()
      const tag = `${UPOS[s.upos[i]!]} ${XPOS[s.xpos[i]!]}`
      const rule = ruleOf(form, s.lemmas[i]!)
      add(LONGEST_ENDING + 1, `${tag} ^${low}`, rule)
      const kind = `${tag} ${form} ${s.lemmas[i]}`
      if (met.has(kind)) return
      met.add(kind)
      for (let n = 0; n <= Math.min(LONGEST_ENDING, low.length - 1); n++)
        add(n, `${tag} ${low.slice(low.length - n)}`, rule)
    })
  }
  const rules = new Map<string, string>()
  seen.forEach((level, n) => {
    for (const [key, at] of level) {
      const fallback = shorter(rules, key, n)
      const top = topRule(at, fallback?.startsWith('K') ?? false)
      if (top === fallback) continue
      const total = [...at.rules.values()].reduce((a, b) => a + b, 0)
      if (n > 0 && n <= LONGEST_ENDING && total < 2) continue
      rules.set(key, top)
    }
  })
  return rules
}

/** What the rules learned so far say of a key of level `n`. */
function shorter(rules: Rules, key: string, n: number): string | undefined {
  const at = key.indexOf(' ', key.indexOf(' ') + 1) + 1
  const tag = key.slice(0, at)
  const ending = key.slice(at).replace(/^\^/, n > LONGEST_ENDING ? '' : '^')
  for (let k = Math.min(n > LONGEST_ENDING ? LONGEST_ENDING : n - 1, ending.length); k >= 0; k--) {
    const rule = rules.get(tag + ending.slice(ending.length - k))
    if (rule !== undefined) return rule
  }
  return undefined
}

export function train(): void {
  const rules = learn(treebanks('train'))
  const by = new Lemmatizer(rules)
  for (const name of ['ewt', 'gum']) {
    let right = 0
    let all = 0
    for (const s of treebank(name, 'dev')) {
      s.forms.forEach((form, i) => {
        all++
        if (by.lemma(form, s.upos[i]!, s.xpos[i]!) === s.lemmas[i]) right++
      })
    }
    console.log(`${name} dev, gold words and tags: lemmas ${((100 * right) / all).toFixed(2)} (${rules.size} rules)`)
  }
  const bytes = new TextEncoder().encode([...rules].map((entry) => entry.join('\t')).join('\n'))
  const meta = { model: 'lemmas', licence: 'CC BY-SA 4.0' }
  writeFileSync(new URL('../models/lemmas.bin', import.meta.url), packWeights({ meta, arrays: { rules: bytes } }))
}
