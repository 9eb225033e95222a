/** @module Offices whose title says the organization: "Secretary of State" is of the State Department. */

const ROWS: readonly (readonly [RegExp, string])[] = [
  [/\bsecretary of state\b|^top diplomat$|\bchief diplomat\b/i, 'State Department'],
  [/\b(secretary of defen[cs]e|defense secretary)\b/i, 'Defense Department'],
  [/\battorney general\b/i, 'Justice Department'],
  [/\b(secretary of the treasury|treasury secretary)\b/i, 'Treasury Department'],
  [/\b(secretary of homeland security|homeland security secretary)\b/i, 'Department of Homeland Security'],
  [/\b(secretary of the navy|navy secretary)\b/i, 'Navy'],
  [/\b(secretary of the army|army secretary)\b/i, 'Army'],
  [/\b(house|senate) (majority|minority) (leader|whip)\b/i, '$1'],
  [/\bhouse speaker\b|\bspeaker of the house\b/i, 'House of Representatives'],
  [/\bnational security advis[eo]r\b/i, 'National Security Council'],
  [/\bdirector of national intelligence\b/i, 'Office of the Director of National Intelligence'],
  [/\bspecial counsel\b/i, 'Justice Department'],
  [/\bwhite house\b/i, 'White House'],
  [/\bchief justice\b/i, 'Supreme Court'],
]

/** The organization that the words of `title` imply; null when they say none. */
export function impliedOrganization(title: string): string | null {
  for (const [pattern, name] of ROWS) {
    const hit = pattern.exec(title)
    if (hit) return name === '$1' ? hit[1]! : name
  }
  return null
}
