/** @module When somebody goes: the dates of the moves that open a post, and of the passages that tell them. */
import type { Move } from '../../schema/types.ts'
import { firstNot } from '../../text/search.ts'
import type { Chars } from '../../text/span.ts'
import type { Scene } from '../scene.ts'
import { type Draft, distinct, type Place } from './draft.ts'
import type { Passage, Passages } from './passages.ts'
import { PLAN, unclearWhen } from './plans.ts'
import { isOfTelling } from './telling-time.ts'
import { compatible, rangeOf } from './when.ts'
import { FIRST_PERSON } from './words.ts'

const FUTURE = /\b(?:will|would|expected|plans?|planned|perhaps|likely|could|may|might|is to|are to|set to)\b/i
/** Words right before the day on which somebody goes. */
const LAST_DAY =
  /\b(?:effective(?: as of| on)?|(?:stay|remain|serv)\w* (?:on )?[^.;]{0,40}(?:through|until)|last day (?:will be|is|was))(?: \w+day,?)? ?$/i
/** Characters between the words of going and a time that still belongs to them. */
const BESIDE = 60
const LOOK_BACK = 80
const DAY = 86_400_000
const WIDEST = 200 * DAY

interface Evidence extends Chars {
  readonly reading: number
}

/** Claims on when the person goes whose post the moves of `group`, some of all `moves`, open. `main`: the plan of the story is this one. */
export function timingClaims(
  scene: Scene,
  passages: Passages,
  moves: readonly Move[],
  group: readonly Move[],
  name: string,
  main: boolean,
  idle: (reading: number, start: number) => boolean,
): Draft[] {
  const readingOf = new Map(scene.readings.map((r, i) => [r.report.id, i]))
  const open = group.some((m) => m.status === 'done' || m.status === 'announced')
  const dated = group.flatMap((m) =>
    m.when.flatMap((w) => {
      const place: Place = {
        reading: readingOf.get(w.span.report)!,
        start: w.span.start,
        end: w.span.end,
        stance: 'asserts',
        value: w.value,
      }
      const past = !open && !isFuture(scene, place.reading, w.value)
      const telling = w.of === 'effective' && isOfTelling(scene.readings[place.reading]!, w.span)
      return telling || idle(place.reading, place.start) || (w.of === 'effective' && past) ? [] : [{ of: w.of, place }]
    }),
  )
  const evidenceOf = (list: readonly Move[]): Evidence[] =>
    list.flatMap((m) => m.evidence.map((e) => ({ reading: readingOf.get(e.report)!, start: e.start, end: e.end })))
  const told = futures(scene, passages, evidenceOf(group), evidenceOf(moves), main, group[0]!.outgoing!)
  return (['effective', 'announced'] as const).flatMap((of): Draft[] => {
    const own = dated.filter((d) => d.of === of).map((d) => d.place)
    const values = distinct(of === 'effective' ? [...own, ...told] : own)
    if (values.length === 0) return []
    const unclear = of === 'effective' && main ? passages.list.flatMap((p) => unclearWhen(p) ?? []) : []
    const places = distinct([...values, ...unclear])
    if (places.length < 2) return []
    // A day that lies behind is as a rule the day of the news; one named as the last in office is not.
    const weighs = (p: Place) =>
      of === 'effective' ? isFuture(scene, p.reading, p.value!) || isLast(scene, p) : isDay(p.value!)
    const weighed = values.filter(weighs)
    const differing = weighed.filter((x) => weighed.some((y) => apart(weighed, x, y)))
    const given = [...new Set(differing.map((p) => p.value!))].sort()
    return [
      {
        kind: 'timing',
        text: of === 'effective' ? `When ${name} goes` : `When it was announced that ${name} goes`,
        places,
        turn: of === 'effective' ? 1.2 : 0.5,
        ...(given.length > 0 && { conflict: 'timing' as const, note: `Dates given: ${given.join(', ')}.` }),
      },
    ]
  })
}

const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value)

/** Two reports give times that cannot be one, and neither gives the other's as well. */
function apart(values: readonly Place[], x: Place, y: Place): boolean {
  const gives = (reading: number, value: string) =>
    values.some((p) => p.reading === reading && compatible(p.value!, value))
  return x.reading !== y.reading && !gives(x.reading, y.value!) && !gives(y.reading, x.value!)
}

/** Times to come right beside the words that tell the going, or in a sentence that speaks of the plan. */
function futures(
  scene: Scene,
  passages: Passages,
  evidence: readonly Evidence[],
  any: readonly Evidence[],
  main: boolean,
  leaver: string,
): Place[] {
  return scene.readings.flatMap((reading, r) => {
    const own = evidence.filter((e) => e.reading === r)
    const all = any.filter((e) => e.reading === r)
    return reading.times.flatMap((t): Place[] => {
      if (t.edtf === null) return []
      const p = passageAt(passages, r, t.start)
      if (!p) return []
      const bounds = reading.sentences[p.sentence]!
      const text = reading.report.text.slice(bounds.start, bounds.end)
      const told = (e: Evidence) => e.start >= bounds.start && e.end <= bounds.end
      const beside = own.some(told) && all.some((e) => told(e) && near(e, t))
      const last = sentenceNames(passages, r, p.sentence, leaver, main) && isLast(scene, { reading: r, ...t })
      return last || ((beside || (main && PLAN.test(text))) && FUTURE.test(text) && isFuture(scene, r, t.edtf))
        ? [{ reading: r, start: t.start, end: t.end, stance: 'asserts', value: t.edtf }]
        : []
    })
  })
}

/** Whether the words before a time say that it is the last day. */
function isLast(scene: Scene, { reading, start }: Evidence): boolean {
  return LAST_DAY.test(scene.readings[reading]!.report.text.slice(Math.max(0, start - LOOK_BACK), start))
}

const near = (a: Chars, b: Chars) => Math.max(a.start - b.end, b.start - a.end) <= BESIDE

const sentenceNames = ({ bySentence }: Passages, r: number, sentence: number, id: string, main: boolean) =>
  (bySentence[r]!.get(sentence) ?? []).some((p) =>
    p.words.some((w) => w.id === id || (main && w.id === null && FIRST_PERSON.test(w.lower))),
  )

function passageAt({ of }: Passages, reading: number, at: number): Passage | undefined {
  const own = of[reading]!
  const p = own[firstNot(own.length, (k) => own[k]!.end < at)]
  return p && p.start <= at ? p : undefined
}

/** Whether a time ends after the day of the report, and is no mere year. */
function isFuture(scene: Scene, r: number, value: string): boolean {
  const range = rangeOf(value)
  const day = rangeOf(scene.readings[r]!.report.published?.slice(0, 10) ?? '')
  return range !== null && range[1] - range[0] <= WIDEST && (day === null || range[1] > day[1])
}
