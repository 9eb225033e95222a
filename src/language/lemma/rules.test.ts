import { expect, test } from 'vitest'
import { applyRule, ruleFor } from './rules.ts'

const rules = new Map([
  ['NOUN NNS s', '1+'],
  ['NOUN NNS ies', '3+y'],
  ['NOUN NNS ^movies', '1+'],
  ['PROPN NNP ', 'K0+'],
])

test.each([
  ['NOUN NNS', 'Talks', 'talk'],
  ['NOUN NNS', 'ministries', 'ministry'],
  ['NOUN NNS', 'movies', 'movie'],
  ['PROPN NNP', 'Oravia', 'Oravia'],
])('%s %s → %s', (tag, form, lemma) => {
  expect(applyRule(ruleFor(rules, tag, form.toLowerCase())!, form)).toBe(lemma)
})

test('a tag that was never seen has no rule', () => {
  expect(ruleFor(rules, 'X FW', 'mot')).toBeUndefined()
})
