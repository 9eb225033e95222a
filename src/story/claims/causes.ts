/** @module Why somebody goes or does not come: the reasons that the reports give, side by side. */
import type { Scene } from '../scene.ts'
import { type Draft, distinct, type Place } from './draft.ts'
import { weightOf } from './pairs.ts'
import { type Passage, type Passages, perClause } from './passages.ts'

/** Words that tie a going to its reason; "after" only where no length of time stands before it. */
const LINK =
  /\b(?:because|amid|due to|over (?=\w+ \w+)|following|(?<!(?:days?|hours?|weeks?|months?|years?|minutes?|shortly|soon|just|long) )after|under (?:\w+ )?pressure|citing|cited|in the wake of|as a result|in part|prompted|blam\w+|reasons?|in light of|(?:not |un)related|on grounds|led to|the right time|(?:my|his|her) (?:own )?decision|fallout|differences|failure to|lost (?:faith|confidence|trust)|distraction|frustrat\w+|mad|angry|coincidental|required (?:to|by)|accus\w+|to avoid|so (?:that )?(?:he|she) could)\b/i
/** What makes people go, told in a sentence about them without a word of going. */
const MOTIVE =
  /\b(?:lost (?:faith|confidence|trust|patience)|distraction|differences|management (?:issues|style|problems)|misled|lied to|dissatisf\w+|frustrat\w+|(?:mad|angry|upset|furious) (?:because|that|over|at|about)|soured|clash(?:ed|es) with|errors? in judgment|personal reasons|health reasons|spend more time with|pursue other|right time|increasing pressure|backlash|fallout|coincidental|did(?: not|n[’']t) want to|no longer (?:trusts?|believed?|supports?)|had determined|decided (?:to|that))\b/i
/** "His resignation came after …", "It follows …". */
const CAME =
  /\b(?:it|this|the (?:decision|move|resignation|announcement|departure|ouster|firing|withdrawal)|(?:his|her|\w+[’']s) (?:decision|move|resignation|announcement|departure|ouster|firing|withdrawal)) (?:\w+ )?(?:came|comes|follow\w*)\b/i

const linkIn = perClause(({ text }) => LINK.exec(text))
const motiveIn = perClause(({ text }) => MOTIVE.exec(text))
const cameIn = perClause(({ text }) => CAME.exec(text))

/** What follows says why a source is not named, not why somebody goes. */
const ANONYMITY =
  /\b(?:anonym\w+|on background|not (?:to )?(?:be )?(?:named|identified|quoted)|not (?:be )?authori[sz]ed|(?:declin|refus)\w+ to (?:be )?(?:named|identified|quoted))\b[^.]{0,120}$/i
const MOST_OF_ONE = 4
const MOST_PLACES = 14
/** Sentences after one about the person that may still be about why. */
const NEXT = 1

interface Cause {
  readonly place: Place
  readonly terms: ReadonlySet<string>
  readonly negated: boolean
}

/** The reasons why person `id`, called `name`, goes or does not come, given where `told` tells it. */
export function causeClaim(
  scene: Scene,
  passages: Passages,
  told: readonly Passage[],
  id: string,
  name: string,
  weight: number,
): Draft | null {
  const cause = (p: Passage, m: RegExpExecArray, start: number, end: number): Cause => ({
    place: { reading: p.reading, start, end, stance: 'asserts' },
    negated: p.negated,
    terms: new Set(p.words.filter((w) => w.start >= p.start + m.index && w.term && !w.id).map((w) => w.term)),
  })
  const sentenceBefore = (p: Passage, to: number) =>
    scene.readings[p.reading]!.report.text.slice(scene.readings[p.reading]!.sentences[p.sentence]!.start, to)
  const linked = told.flatMap((t) =>
    inSentence(passages, t.reading, t.sentence).flatMap((p) => {
      const m = linkIn(p)
      if (m && ANONYMITY.test(sentenceBefore(p, p.start + m.index))) return []
      // "After she resigned": the going itself, not why.
      return m && !(p === t && m.index === 0) ? [cause(p, m, Math.min(p.start, t.start), Math.max(p.end, t.end))] : []
    }),
  )
  const after = new Set(told.map((t) => `${t.reading} ${t.sentence + NEXT}`))
  const moved = passages.list.flatMap((p) => {
    if (!cameIn(p) && !motiveIn(p)) return []
    const next = after.has(`${p.reading} ${p.sentence}`)
    const m = (next ? cameIn(p) : null) ?? motiveIn(p)
    if (!m || ANONYMITY.test(sentenceBefore(p, p.start + m.index))) return []
    return next || speaksOf(passages, p, id) ? [cause(p, m, p.start, p.end)] : []
  })
  const causes = [...linked, ...moved]
  const count = new Map<number, number>()
  const places = distinct(causes.map((c) => c.place)).filter(({ reading }) => {
    count.set(reading, (count.get(reading) ?? 0) + 1)
    return count.get(reading)! <= MOST_OF_ONE
  })
  if (places.length < 2) return null
  const apart = (x: Cause, y: Cause) =>
    weightOf(
      [...x.terms].filter((t) => y.terms.has(t)),
      passages.weight,
    ) === 0
  const differ = causes.some((x) => causes.some((y) => x !== y && apart(x, y)))
  return {
    kind: 'cause',
    text: `Why ${name} goes`,
    places: places.slice(0, MOST_PLACES),
    turn: (causes.some((c) => c.negated) && causes.some((c) => !c.negated) ? 1 : 0.75) * weight,
    ...(differ && { conflict: 'cause' as const, note: 'The reports give different reasons.' }),
  }
}

const inSentence = ({ bySentence }: Passages, reading: number, sentence: number) =>
  bySentence[reading]?.get(sentence) ?? []

/** Whether the sentence of `p`, or the one before, speaks of `id`. */
function speaksOf(passages: Passages, { reading, sentence }: Passage, id: string): boolean {
  const near = [...inSentence(passages, reading, sentence), ...inSentence(passages, reading, sentence - 1)]
  return near.some((q) => q.words.some((w) => w.id === id))
}
