/** @module How and why somebody left: one claim each for a person whose going is told in several places. */
import type { Scene } from '../scene.ts'
import { type Draft, distinct, type Place } from './draft.ts'
import { weightOf } from './pairs.ts'
import type { Passage, Passages } from './passages.ts'
import type { Word } from './words.ts'

export type Manner = 'leaves' | 'forced' | 'stays' | 'no second term'

/**
 * Ways of going, most telling first. `object`: the person who goes stands after the words ("ousted Brandt")
 * or before a passive; otherwise before them ("Brandt resigned", "Brandt's resignation").
 */
const MANNERS: readonly { manner: Manner; object: boolean; pattern: RegExp }[] = [
  {
    manner: 'stays',
    object: false,
    pattern:
      /\b(?:(?:will|would|do|does|did|has|have|is|was|should|could|am|are|not going to)(?: not|n[’']t)|won[’']t|never|refus\w+ to|not going to|no (?:plans?|intention) (?:to|of)) (?:(?:be )?(?:resign(?:ing)?|step(?:ping)? (?:down|aside)|quit(?:ting)?|leav(?:e|ing)|go(?:ing)? anywhere|fired|going))\b/gi,
  },
  {
    manner: 'stays',
    object: true,
    pattern:
      /\b(?:(?:will|would|do|does|did|is|was|were)(?: not|n[’']t)|won[’']t|never|refus\w+ to|not going to) (?:be )?(?:fir(?:e|ed|ing)|oust\w*|dismiss\w*|sack\w*|remov\w+)\b/gi,
  },
  {
    manner: 'stays',
    object: false,
    pattern:
      /\b(?:stay(?:s|ed|ing)? on\b(?! as acting)|remain(?:s|ed)? (?:in (?:office|his post|her post|the job|power)|committed)|finish (?:it|(?:out )?(?:his|her|my) term)|stay in (?:office|the job))/gi,
  },
  {
    manner: 'no second term',
    object: false,
    pattern:
      /\bnot (?:serve|seek|run for|be nominated for) (?:a |another )?(?:second |third |new |re-?)?(?:term|election|re-?election)\b/gi,
  },
  {
    manner: 'forced',
    object: false,
    pattern:
      /\b(?:(?:forced|pushed|driven|drummed|kicked) (?:out|from|to (?:resign|step|quit|leave))|(?:was|were|is|are|been|being|be|get(?:ting)?|got) (?:fired|ousted|dismissed|sacked|removed|terminated)|asked to (?:leave|resign|step (?:down|aside))|asked for \w+ resignation|(?:[’']s|his|her|their) (?:ouster|dismissal|firing|removal|ousting))\b/gi,
  },
  {
    manner: 'forced',
    object: true,
    pattern:
      /\b(?:oust(?:ed|s|ing)?|dismiss(?:ed|es|ing)|sack(?:ed|s|ing)|fire(?:d|s)?|firing|forc(?:e|ed|ing) out|push(?:ed|ing)? out|(?:ouster|dismissal|firing|removal) of|(?:ask|asked|asking|sought|seek|demanded|call(?:ed|ing)? for|forced)(?: for)?)\b/gi,
  },
  {
    manner: 'leaves',
    object: false,
    pattern:
      /\b(?:resign(?:s|ed|ing)?|resignation|step(?:s|ped|ping)? (?:down|aside)|quit(?:s|ting)?|give(?:s)? up (?:his|her|the)|giving up (?:his|her|the)|depart(?:s|ed|ing|ure)|leav(?:e|es|ing) (?:office|the (?:job|post|administration|white house|agency|campaign|group|company|network|house|position))|left (?:office|the (?:job|post|administration|white house|agency|campaign|group|company|network|position)))\b/gi,
  },
]
const DEMANDED = /\b(?:resignation|resign)\b/i
const WHY =
  /\b(?:because|amid|over|after|due to|under pressure|citing|cited|following|in the wake of|as a result|in part|prompted|blam\w+|forced|reasons?|in light of|pressure|not related|unrelated|on grounds|led to|the right time|my decision|(?:his|her) (?:own )?decision)\b/i

interface Told {
  readonly place: Place
  readonly passage: Passage
  readonly person: string
}

/** Claims about each of `leavers` (ids of the people whose posts the story's moves open). */
export function departureClaims(scene: Scene, passages: Passages, leavers: ReadonlySet<string>): Draft[] {
  const told = passages.list.flatMap((p) => mannersIn(scene, passages, p, leavers))
  const names = new Map(scene.people.map((p) => [p.id, p.name]))
  return [...leavers].sort().flatMap((person) => {
    const own = told.filter((t) => t.person === person)
    const name = names.get(person) ?? ''
    return [mannerClaim(name, own), causeClaim(scene, passages, name, own)].filter((d) => d !== null)
  })
}

function mannersIn(scene: Scene, passages: Passages, passage: Passage, leavers: ReadonlySet<string>): Told[] {
  const text = scene.readings[passage.reading]!.report.text.slice(passage.start, passage.end)
  for (const { manner, object, pattern } of MANNERS)
    for (const m of text.matchAll(pattern)) {
      if (
        manner === 'forced' &&
        object &&
        /^(?:ask|sought|seek|demand|call|forced)/i.test(m[0]) &&
        !DEMANDED.test(text.slice(m.index, m.index + 60))
      )
        continue
      const from = passage.start + m.index
      const person = object ? whoAfter(passage, from + m[0].length) : whoBefore(passages, passage, from + m[0].length)
      if (person === null || !leavers.has(person)) continue
      return [
        {
          passage,
          person,
          place: { reading: passage.reading, start: passage.start, end: passage.end, stance: 'asserts', value: manner },
        },
      ]
    }
  return []
}

/** The last person mentioned before `at` in the clause, or else earlier in its sentence. */
function whoBefore(passages: Passages, { words, reading, sentence }: Passage, at: number): string | null {
  const person = (list: readonly Word[]) => list.findLast((w) => w.start < at && w.id?.startsWith('p'))?.id ?? null
  return (
    person(words) ??
    person(passages.list.filter((p) => p.reading === reading && p.sentence === sentence).flatMap((p) => p.words))
  )
}
/** The first person mentioned soon after `at`. */
function whoAfter({ words }: Passage, at: number): string | null {
  const from = words.findIndex((w) => w.start >= at)
  return from < 0 ? null : (words.slice(from, from + 6).find((w) => w.id?.startsWith('p'))?.id ?? null)
}

function mannerClaim(name: string, told: readonly Told[]): Draft | null {
  const places = spread(distinct(told.map((t) => t.place)))
  const values = new Set(places.map((p) => p.value))
  if (places.length < 2 || values.size < 2) return null
  return {
    kind: 'manner',
    text: `How ${name} goes`,
    places,
    conflict: 'status',
    note: `Told as: ${[...values].sort().join(', ')}.`,
    turn: 1,
  }
}

/** At most three places of one value and report. */
function spread(places: readonly Place[]): Place[] {
  const count = new Map<string, number>()
  return places.filter((p) => {
    const key = `${p.reading} ${p.value}`
    count.set(key, (count.get(key) ?? 0) + 1)
    return count.get(key)! <= 3
  })
}

function causeClaim(scene: Scene, passages: Passages, name: string, told: readonly Told[]): Draft | null {
  const causes: { place: Place; terms: Set<string> }[] = []
  for (const { passage } of told) {
    const sentence = passages.list.filter((p) => p.reading === passage.reading && p.sentence === passage.sentence)
    for (const p of sentence) {
      const m = WHY.exec(scene.readings[p.reading]!.report.text.slice(p.start, p.end))
      if (!m) continue
      const terms = new Set(p.words.filter((w) => w.start >= p.start + m.index && w.term && !w.id).map((w) => w.term))
      if (terms.size === 0 && p !== passage) continue
      causes.push({
        place: {
          reading: p.reading,
          start: Math.min(p.start, passage.start),
          end: Math.max(p.end, passage.end),
          stance: 'asserts',
        },
        terms,
      })
    }
  }
  const places = distinct(causes.map((c) => c.place))
  if (places.length < 2) return null
  const differ = causes.some((x) =>
    causes.some(
      (y) =>
        x !== y &&
        weightOf(
          [...x.terms].filter((t) => y.terms.has(t)),
          passages.weight,
        ) === 0,
    ),
  )
  return {
    kind: 'cause',
    text: `Why ${name} goes`,
    places: places.slice(0, 12),
    turn: 0.6,
    ...(differ && { conflict: 'cause' as const, note: 'The reports give different reasons.' }),
  }
}
