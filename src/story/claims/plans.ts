/** @module The plan behind a story's main move, spoken of by that word alone; and what is left open about it. */
import type { Scene } from '../scene.ts'
import type { Place, Stance } from './draft.ts'
import { type Passage, type Passages, perClause } from './passages.ts'

/** Speaking of a plan that the story has told before: "such a plan", "a transition plan". */
export const PLAN =
  /\b(?:such|that|the|this|any|a transition|no|his|her|their|\w+[’']s) (?:\w+ )?(?:plan|proposal|reshuffle|shake-?up|deal)s?\b/i
const SPOKEN = /\b(?:has|had|have|is|was|there) (?:\w+ )*(?:plan|proposal)/i
const TOLD = /\b(?:plan|proposal|reshuffle|shake-?up)/i
/** Words before a place that still belong to its clause: "a plan to …". */
const BEFORE = 30
const OPEN =
  /\b(?:un(?:clear|known|certain|decided)|not (?:\w+ )?(?:clear|known|certain|decided|entirely done)|if it will happen|whether|remains to be seen)\b/i
const HAPPEN = /\b(?:if|whether) (?:it|that|this) (?:will|would) (?:ever )?happen\b/i
const UNCLEAR_WHEN =
  /\b(?:un(?:clear|known|certain)|not (?:\w+ )?(?:clear|known|certain|say|specify)|no (?:date|timetable|timeline)) (?:\w+ )?when\b|\bwhen\b[^.]{0,30}\b(?:un(?:clear|known)|not (?:clear|known))\b/i

/** Whether the words of `place`, or those right before, name a plan. */
export const namesPlan = (scene: Scene, { reading, start, end }: Place): boolean =>
  TOLD.test(scene.readings[reading]!.report.text.slice(Math.max(0, start - BEFORE), end))

/** Passages about the plan, where `told` speaks of one; those that leave it open have that stance. */
export function plansIn(scene: Scene, passages: Passages, told: readonly Place[]): Place[] {
  if (!told.some((p) => namesPlan(scene, p))) return []
  return passages.list.flatMap((p): Place[] => {
    const stance = planIn(p)
    return stance ? [{ reading: p.reading, start: p.start, end: p.end, stance }] : []
  })
}

/** How a clause speaks of a plan; null where it does not. */
const planIn = perClause(({ text }): Stance | null => {
  if (HAPPEN.test(text)) return 'leaves-open'
  if (!PLAN.test(text) || UNCLEAR_WHEN.test(text)) return null
  const stance = stanceOf(text)
  return stance !== 'asserts' || SPOKEN.test(text) ? stance : null
})

const unclearIn = perClause(({ text }) => UNCLEAR_WHEN.exec(text))

function stanceOf(text: string): Stance {
  if (/\b(?:not|n[’']t) (?:\w+ )?deny\b/i.test(text)) return 'does-not-deny'
  if (/\b(?:den(?:y|ied|ies|ying)|there (?:is|was) no)\b/i.test(text)) return 'denies'
  return OPEN.test(text) ? 'leaves-open' : 'asserts'
}

/** The words of `p` that leave open when something happens. */
export function unclearWhen(p: Passage): Place | null {
  const m = unclearIn(p)
  return m && { reading: p.reading, start: p.start + m.index, end: p.end, stance: 'leaves-open', value: 'unclear' }
}
