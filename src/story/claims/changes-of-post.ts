/** @module Claims that a story's moves make: who goes, who comes, when, and whether there is such a plan at all. */
import type { Move } from '../../schema/types.ts'
import type { Scene } from '../scene.ts'
import { type Draft, distinct, type Place, type Stance } from './draft.ts'
import type { Passages } from './passages.ts'
import { compatible } from './when.ts'

/** Speaking of a plan that the story has told before: "such a plan", "a transition plan". */
const PLAN =
  /\b(?:(?:such|that|the|this|any|a transition|no|his|her|their|\w+[’']s transition) (?:\w+ )?(?:plan|proposal|reshuffle|shake-?up|deal)s?)\b/i
const OPEN =
  /\b(?:un(?:clear|known|certain|decided)|not (?:\w+ )?(?:clear|known|certain|decided|entirely done)|if it will happen|whether|remains to be seen)\b/i
const HAPPEN = /\b(?:if|whether) (?:it|that|this) (?:will|would) (?:ever )?happen\b/i
const UNCLEAR_WHEN =
  /\b(?:un(?:clear|known|certain)|not (?:\w+ )?(?:clear|known|certain|say|specify)|no (?:date|timetable|timeline)) (?:\w+ )?when\b|\bwhen\b[^.]{0,30}\b(?:un(?:clear|known)|not (?:clear|known))\b/i

export function moveClaims(scene: Scene, passages: Passages, moves: readonly Move[]): Draft[] {
  const main = mainMove(moves)
  return [
    ...moves.flatMap((m) => moveClaim(scene, passages, m, m === main)),
    ...vacancies(moves).flatMap((group) => timingClaim(scene, passages, group)),
  ]
}

/** The move that most reports tell: what "the plan" means. */
export function mainMove(moves: readonly Move[]): Move | null {
  const reports = (m: Move) => new Set(m.evidence.map((e) => e.report)).size
  const first = (x: Move, y: Move) =>
    reports(y) - reports(x) || y.evidence.length - x.evidence.length || (x.id < y.id ? -1 : 1)
  return moves.filter((m) => !m.background).sort(first)[0] ?? null
}

const nameIn = (scene: Scene, id: string | null) =>
  id === null
    ? null
    : (scene.people.find((p) => p.id === id)?.name ?? scene.organizations.find((o) => o.id === id)?.name ?? null)
const place = (
  scene: Scene,
  span: { report: string; start: number; end: number },
  stance: Stance,
  value?: string,
): Place => ({
  reading: scene.readings.findIndex((r) => r.report.id === span.report),
  start: span.start,
  end: span.end,
  stance,
  ...(value !== undefined && { value }),
})

const lower = (text: string) => text.replace(/^The /, 'the ')

function moveClaim(scene: Scene, passages: Passages, move: Move, main: boolean): Draft[] {
  const told = [
    ...move.evidence.map((e) => place(scene, e, 'asserts')),
    ...(move.against ?? []).map((e) => place(scene, e, 'denies')),
  ]
  const spoken = main ? plans(scene, passages, told) : []
  const open = distinct(spoken.filter((p) => p.stance === 'leaves-open'))
  const places = distinct([...told, ...spoken.filter((p) => p.stance !== 'leaves-open')])
  const stances = new Set(places.map((p) => p.stance))
  const disputed = stances.has('asserts') && stances.has('denies')
  return [
    {
      kind: 'move',
      text: sentence(scene, move),
      places,
      turn: main ? 1.5 : 0.8,
      ...(disputed && { conflict: 'existence' as const, note: 'Asserted in one place, denied in another.' }),
    },
    { kind: 'plan', text: `It is open whether ${lower(sentence(scene, move))}`, places: open, turn: 0.4 },
  ]
}

function sentence(scene: Scene, { outgoing, incoming, incomingDescription, status, acting, background }: Move): string {
  const goes = nameIn(scene, outgoing)
  const comes = nameIn(scene, incoming) ?? incomingDescription ?? null
  const would = status === 'done' || background ? '' : status === 'announced' ? 'is to ' : 'would '
  const verb = (plain: string, third: string) => (would ? `${would}${plain}` : third)
  if (comes && goes) return `${comes} ${verb('take', 'takes')} over from ${goes}${acting ? ' for the time being' : ''}`
  if (comes) return `${comes} ${verb('get', 'gets')} the post${acting ? ' for the time being' : ''}`
  return `${goes ?? 'The holder'} ${verb('leave', 'leaves')} the post`
}

/** Passages that speak of the plan by that word alone, for or against it. */
function plans(scene: Scene, passages: Passages, told: readonly Place[]): Place[] {
  if (
    !told.some((p) =>
      /\b(?:plan|proposal|reshuffle|shake-?up)/i.test(
        scene.readings[p.reading]!.report.text.slice(p.start - 30, p.end),
      ),
    )
  )
    return []
  return passages.list.flatMap((p): Place[] => {
    const text = scene.readings[p.reading]!.report.text.slice(p.start, p.end)
    if (HAPPEN.test(text)) return [{ reading: p.reading, start: p.start, end: p.end, stance: 'leaves-open' }]
    if (!PLAN.test(text)) return []
    const stance = stanceOf(text)
    const spoken = /\b(?:has|had|have|is|was|there) (?:\w+ )*(?:plan|proposal)/i.test(text)
    return stance !== 'asserts' || spoken ? [{ reading: p.reading, start: p.start, end: p.end, stance }] : []
  })
}

function stanceOf(text: string): Stance {
  if (/\b(?:not|n[’']t) (?:\w+ )?deny\b/i.test(text)) return 'does-not-deny'
  if (/\b(?:den(?:y|ied|ies|ying)|there (?:is|was) no)\b/i.test(text)) return 'denies'
  return OPEN.test(text) ? 'leaves-open' : 'asserts'
}

/** Moves that open one post by one person's going. */
function vacancies(moves: readonly Move[]): Move[][] {
  const groups = new Map<string, Move[]>()
  for (const m of moves) if (m.outgoing) groups.set(`${m.outgoing}`, [...(groups.get(`${m.outgoing}`) ?? []), m])
  return [...groups.values()]
}

function timingClaim(scene: Scene, passages: Passages, group: readonly Move[]): Draft[] {
  const all = group.flatMap((m) => m.when.map((w) => ({ of: w.of, p: place(scene, w.span, 'asserts', w.value) })))
  const person = nameIn(scene, group[0]!.outgoing) ?? ''
  return (['effective', 'announced'] as const).flatMap((of): Draft[] => {
    const dated = distinct(all.filter((w) => w.of === of).map((w) => w.p))
    if (dated.length === 0) return []
    const open = of === 'effective' ? passages.list.flatMap((p) => unclear(scene, p)) : []
    const places = distinct([...dated, ...open])
    if (places.length < 2) return []
    const values = [...new Set(dated.map((p) => p.value!))].sort()
    const differ = values.some((x) => values.some((y) => !compatible(x, y)))
    return [
      {
        kind: 'timing',
        text: of === 'effective' ? `When ${person} goes` : `When it was announced that ${person} goes`,
        places,
        turn: of === 'effective' ? 1.2 : 0.5,
        ...(differ && { conflict: 'timing' as const, note: `Dates given: ${values.join(', ')}.` }),
      },
    ]
  })
}

function unclear(scene: Scene, p: Passages['list'][number]): Place[] {
  const m = UNCLEAR_WHEN.exec(scene.readings[p.reading]!.report.text.slice(p.start, p.end))
  return m
    ? [{ reading: p.reading, start: p.start + m.index, end: p.end, stance: 'leaves-open', value: 'unclear' }]
    : []
}
