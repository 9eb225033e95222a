/** @module Trains models/lemmas.bin: a decision list of endings, each kept only where it changes what a shorter one says. */
import { writeFileSync } from 'node:fs'
import { Lemmatizer } from '../src/language/lemma/lemma.ts'
import { LONGEST_ENDING, type Rules } from '../src/language/lemma/rules.ts'
import { UPOS, XPOS } from '../src/language/tagset.ts'
import { packWeights } from '../src/text/weights.ts'
import { type GoldSentence, treebank, treebanks } from './treebank.ts'

/** The shortest rule from `form` to `lemma`. */
function ruleOf(form: string, lemma: string): string {
  const low = form.toLowerCase()
  const keep = form !== low && lemma !== lemma.toLowerCase() && lemma[0] === form[0]
  const base = keep ? form : low
  let same = 0
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
  return `${keep ? 'K' : ''}${base.length - same}+${lemma.slice(same)}`
}

/** A capitalised form and its lemma show what happens to capitals; a lower-case one agrees with both kinds of rule. */
const agree = (rule: string, counts: ReadonlyMap<string, number>) =>
  (counts.get(rule) ?? 0) + (rule[0] === 'K' ? (counts.get(rule.slice(1)) ?? 0) : 0)

export function learn(sentences: readonly GoldSentence[]): Rules {
  const seen = Array.from({ length: LONGEST_ENDING + 2 }, () => new Map<string, Map<string, number>>())
  const add = (level: number, key: string, rule: string) => {
    const counts = seen[level]!.get(key) ?? new Map<string, number>()
    seen[level]!.set(key, counts)
    counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  for (const s of sentences) {
    s.forms.forEach((raw, i) => {
      if (s.lemmas[i] === '_') return
      const form = raw.replaceAll('’', "'")
      const low = form.toLowerCase()
      const tag = `${UPOS[s.upos[i]!]} ${XPOS[s.xpos[i]!]}`
      const rule = ruleOf(form, s.lemmas[i]!)
      for (let n = 0; n <= Math.min(LONGEST_ENDING, low.length); n++)
        add(n, `${tag} ${low.slice(low.length - n)}`, rule)
      add(LONGEST_ENDING + 1, `${tag} ^${low}`, rule)
    })
  }
  const rules = new Map<string, string>()
  seen.forEach((level, n) => {
    for (const [key, counts] of level) {
      const [top] = [...counts.keys()].sort((a, b) => agree(b, counts) - agree(a, counts) || (a < b ? -1 : 1))
      const fallback = shorter(rules, key, n)
      if (top === fallback || (fallback !== undefined && agree(top!, counts) <= agree(fallback, counts))) continue
      const total = [...counts.values()].reduce((a, b) => a + b, 0)
      if (n > 0 && n <= LONGEST_ENDING && total < 3) continue
      rules.set(key, top!)
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
