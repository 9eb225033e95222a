/** @module How many places a claim came from, in numbers and in words: an echo adds a report, never an origin. */
import type { Claim } from '../schema/types.ts'
import { originsOf, type Root, rootsOf, type Telling } from './origins.ts'
import type { Scene } from './scene.ts'

type Corroboration = Claim['corroboration']
type Member = Telling & { readonly stance: Claim['members'][number]['stance'] }

/** Who carries a claim and where it comes from. Denials corroborate nothing; where nobody asserts, all members count. */
export function corroborationOf(
  scene: Scene,
  members: readonly Member[],
): { corroboration: Corroboration; roots: Root[] } {
  const asserting = members.flatMap((m, i) => (m.stance === 'asserts' ? [i] : []))
  const counted = asserting.length > 0 ? asserting : members.map((_, i) => i)
  const tellings = counted.map((i) => members[i]!)
  const roots = rootsOf(scene, tellings)
  const reports = new Set(tellings.map((t) => t.reading)).size
  const origins = originsOf(roots, counted)
  return { corroboration: { reports, origins, summary: summary(scene, tellings, roots) }, roots }
}

const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`
const list = (items: readonly string[]) =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** The sum of a claim's origins as an editor would put it. */
function summary(scene: Scene, tellings: readonly Telling[], roots: readonly Root[]): string {
  const reports = new Set(tellings.map((t) => t.reading))
  const byKey = new Map<string, { root: Root; readings: Set<number> }>()
  roots.forEach((root, i) => {
    const group = byKey.get(root.key) ?? { root, readings: new Set<number>() }
    group.readings.add(tellings[i]!.reading)
    byKey.set(root.key, group)
  })
  const groups = [...byKey.values()]
  const stated = groups.filter((g) => g.root.kind !== 'unstated')
  const silent = new Set(groups.filter((g) => g.root.kind === 'unstated').flatMap((g) => [...g.readings]))
  const parts = [
    ...relied(scene, stated),
    ...onRecord(scene, stated),
    ...ownSources(stated.filter((g) => g.root.kind === 'unnamed' && own(scene, g))),
  ]
  if (silent.size > 0) parts.push(silence(silent.size, reports.size, stated.length))
  parts.push(...hadFrom(tellings, roots))
  const unconfirmed = new Set(roots.flatMap((r, i) => (r.notConfirmed ? [tellings[i]!.reading] : [])))
  if (unconfirmed.size > 0) parts.push(`${count(unconfirmed.size, 'report')} could not confirm it`)
  const copied = new Set(roots.flatMap((r, i) => (r.sharedText ? [tellings[i]!.reading] : [])))
  if (copied.size > 0) parts.push(`${count(copied.size, 'report has', 'reports have')} it in the same text as another`)
  return `${count(reports.size, 'report')}: ${parts.join('; ')}`
}

interface Group {
  root: Root
  readings: Set<number>
}

/** Whether the outlet tells it itself in one of its own reports of this story. */
const own = (scene: Scene, { root, readings }: Group) =>
  root.key.startsWith('report ') || [...readings].some((r) => outletIs(scene, r, root.outlet))
const outletIs = (scene: Scene, r: number, outlet: string | null) =>
  outlet !== null && sameOutlet(scene.readings[r]!.report.outlet, outlet)
const bare = (name: string) => name.replace(/^the /i, '').toLowerCase()
const sameOutlet = (a: string | null, b: string) =>
  a !== null && (bare(a) === bare(b) || bare(b).startsWith(`${bare(a)} `) || bare(a).startsWith(`${bare(b)} `))

function relied(scene: Scene, groups: readonly Group[]): string[] {
  return groups.flatMap(({ root, readings }) => {
    if (root.kind !== 'unnamed' || root.outlet === null) return []
    const leaning = [...readings].filter((r) => !outletIs(scene, r, root.outlet))
    return leaning.length > 0 ? [`${count(leaning.length, 'report rests', 'reports rest')} on ${root.outlet}`] : []
  })
}

/** Reports that have it from an outlet whose own report is there too. */
function hadFrom(tellings: readonly Telling[], roots: readonly Root[]): string[] {
  const outlets = new Map<string, Set<number>>()
  roots.forEach((r, i) => {
    if (r.leansOn) outlets.set(r.leansOn, (outlets.get(r.leansOn) ?? new Set()).add(tellings[i]!.reading))
  })
  return [...outlets].map(([outlet, { size }]) => `${count(size, 'report has', 'reports have')} it from ${outlet}`)
}

function onRecord(scene: Scene, groups: readonly Group[]): string[] {
  const names = groups.flatMap(({ root }) => {
    if (root.kind === 'unnamed' || root.kind === 'unstated') return []
    const id = root.by
    const name = scene.people.find((p) => p.id === id)?.name ?? scene.organizations.find((o) => o.id === id)?.name
    if (!name) return [root.kind === 'document' ? 'a document' : 'a named source']
    return [root.through && root.through !== name ? `${name} (through ${root.through})` : name]
  })
  const distinct = [...new Set(names)]
  return distinct.length > 0 ? [`on the record: ${list(distinct)}`] : []
}

function ownSources(groups: readonly Group[]): string[] {
  if (groups.length === 0) return []
  if (groups.length === 1) return [`${groups[0]!.root.outlet ?? '1 outlet'} on its own unnamed sources`]
  return [`${groups.length} outlets, each on its own unnamed sources; overlap cannot be ruled out`]
}

function silence(silent: number, reports: number, stated: number): string {
  if (stated === 0 && silent === reports)
    return silent === 1 ? 'told without a source' : 'told without a source in each; not counted as independent'
  return `${count(silent, 'report does', 'reports do')} not say where it comes from`
}
