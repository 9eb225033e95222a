/**
 * @module Rules from a form's ending and tag to its lemma, learned as a decision list: the longest known ending decides.
 *
 * A rule is "cut+add", e.g. "3+y" (stories → story); an upper-case "K" before it keeps the capitals of the form.
 * A key is "UPOS XPOS ending", the ending of a whole word preceded by "^".
 */
export type Rules = ReadonlyMap<string, string>

export const LONGEST_ENDING = 6

/** The lemma that `rule` makes of `form`. */
export function applyRule(rule: string, form: string): string {
  const keep = rule[0] === 'K'
  const plus = rule.indexOf('+')
  const cut = Number(rule.slice(keep ? 1 : 0, plus))
  const base = keep ? form : form.toLowerCase()
  return base.slice(0, base.length - cut) + rule.slice(plus + 1)
}

/** The rule for a form in lower case; `undefined` where not even its tag is known. */
export function ruleFor(rules: Rules, tag: string, lower: string): string | undefined {
  const whole = lower.length <= 30 ? rules.get(`${tag} ^${lower}`) : undefined
  if (whole !== undefined) return whole
  for (let n = Math.min(LONGEST_ENDING, lower.length); n >= 0; n--) {
    const rule = rules.get(`${tag} ${lower.slice(lower.length - n)}`)
    if (rule !== undefined) return rule
  }
  return undefined
}
