/** @module Whether a time lies behind or ahead, by the verb that governs it: from the words alone. */
import type { Direction } from './found.ts'
import type { Pieces } from './pieces.ts'

const AHEAD = new Set(
  `will would shall 'll going expected expects expect scheduled due plans plan planned planning intends intend slated set
  upcoming until effective deadline forthcoming should may might could must to expires expire begin begins starts ends takes
  can next coming awaits hopes hope likely ready poised`.split(/\s+/),
)
const BEHIND = new Set(
  `was were had has have did said told since ago been said went came took made began left got saw became gave met found
  ran held won lost sent spoke wrote rose fell led knew thought kept put read broke hit quit fought bought brought heard
  stood felt grew sat paid shot built cut 've last after`.split(/\s+/),
)

/** How many words to look at on each side, inside the sentence. */
const REACH = 14

/**
 * Looks for the nearest word that shows a direction: first back to the start of the clause, then ahead.
 *
 *   "will leave in January" → future      "resigned in July" → past      "The vote in May was close" → past
 */
export function directionAt(p: Pieces, from: number, to: number): Direction {
  for (let i = from - 1, n = 0; i >= 0 && n < REACH && !ends(p, i); i--, n++) {
    const seen = pointing(p, i)
    if (seen) return seen
  }
  for (let i = to, n = 0; i < p.length && n < REACH && !ends(p, i); i++, n++) {
    const seen = pointing(p, i)
    if (seen) return seen
  }
  return 'unknown'
}

const ends = (p: Pieces, i: number) =>
  /^[.!?;\n]$/.test(p.at(i)) &&
  !(p.at(i) === '.' && p.at(i - 1).length < 4 && !/\s[A-Z]/.test(p.text.slice(p.end[i], (p.end[i] ?? 0) + 2)))

function pointing(p: Pieces, i: number): Direction | null {
  const word = p.at(i)
  if (word === 'to')
    return /^[a-z]/.test(p.raw(i + 1)) &&
      !/^(the|a|an|his|her|their|its|this|that|those|these|him|them|us|me|more|about|work)$/.test(p.at(i + 1)) &&
      !pastBefore(p, i)
      ? 'future'
      : null
  if (AHEAD.has(word)) return pastFuture(p, i)
  if (BEHIND.has(word)) return 'past'
  return word.length > 4 &&
    word.endsWith('ed') &&
    !/^(need|united|indeed|exceed|proceed|succeed|hundred|sacred|naked|wicked)/.test(word)
    ? 'past'
    : null
}
/** "was expected to leave": still ahead of its own day; "set", "planned" after had are left ahead. */
const pastFuture = (_p: Pieces, _i: number): Direction => 'future'
/** "decided to leave in May", "began to": the infinitive lies with the past verb. */
const pastBefore = (p: Pieces, i: number) =>
  /^(had|began|used|forced|managed|failed|continued|helped|decided|started|refused|agreed)$/.test(p.at(i - 1))
