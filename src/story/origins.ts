/**
 * @module Where a claim entered the record. Each telling is followed from outlet to speaker to outlet:
 *
 *   passage ─▶ attribution ─▶ the one it is nested in ─▶ … ─▶ root
 *
 * A root is a person on the record, an organization, a document, or an outlet's own unnamed sources. A report that
 * attributes to another outlet leans on it; one that says who was first while having sources of its own does not.
 * What a report says without naming any source is unstated: it never counts as one more origin.
 */
import type { Attribution, CreditMention, Reading } from '../reading/reading.ts'
import type { Origin } from '../schema/types.ts'
import { perObject } from '../text/memo.ts'
import { outletNamed } from '../text/outlets.ts'
import { type Chars, hull, overlap } from '../text/span.ts'
import { isOneText } from './reuse/one-text.ts'
import { compare, type Scene } from './scene.ts'

/** A telling of a claim: a place in a reading. */
export interface Telling extends Chars {
  readonly reading: number
}

export interface Root {
  readonly kind: Origin['kind'] | 'unstated'
  /** The same for two tellings when they lead back to one place. */
  readonly key: string
  readonly by: string | null
  readonly outlet: string | null
  /** Through whom: "Kelly, says Nauert". */
  readonly through: string | null
  readonly notConfirmed: boolean
  /** The passage stands word for word in another telling's report, and rests on what that one rests on. */
  readonly sharedText?: boolean
  /** The outlet that the report has it from, whose own report says from whom it has it. */
  readonly leansOn?: string
}

/** Share of a place that an attribution must make up. */
const MOSTLY = 0.7

const wholeOf = perObject(({ cue, content }: Attribution) =>
  cue.length + content.length === 0 ? null : hull([...cue, ...content]),
)

/** The attribution that a place rests on: the innermost whose words make up most of the place, or whose content holds it. */
export function attributionOf(reading: Reading, place: Chars): number | null {
  let best: number | null = null
  let size = Infinity
  reading.attributions.forEach((a, i) => {
    const whole = wholeOf(a)
    if (whole === null || whole.end - whole.start >= size || overlap(whole, place) < MOSTLY * (place.end - place.start))
      return
    const said = a.content.reduce((n, c) => n + overlap(c, place), 0)
    if (a.content.length > 0 && said === 0) return
    best = i
    size = whole.end - whole.start
  })
  return best
}

/** The canonical name of an outlet, so that "NBC" and "NBC News" are one; other names stay as they are. */
export const canonical = (outlet: string): string => outletNamed(outlet)?.name ?? outlet.replace(/^the /i, '')

/** The roots of `tellings` of one claim, in their order. */
export function rootsOf(scene: Scene, tellings: readonly Telling[]): Root[] {
  const direct = tellings.map((t) => rootOf(scene, t))
  const resolved = direct.map((root, i) => {
    if (root.kind !== 'unstated') return root
    // What a report says in its own voice rests on the source that it names for the same elsewhere.
    return direct.find((r, j) => r.kind !== 'unstated' && tellings[j]!.reading === tellings[i]!.reading) ?? root
  })
  return oneTextOneRoot(scene, tellings, sourcesOfSources(scene, tellings, resolved))
}

/** What an outlet is credited with rests on whom its own report of the same names, if that is one. */
function sourcesOfSources(scene: Scene, tellings: readonly Telling[], roots: readonly Root[]): Root[] {
  const owner = (i: number) => {
    const { outlet } = scene.readings[tellings[i]!.reading]!.report
    return outlet === null ? null : canonical(outlet)
  }
  return roots.map((root, i) => {
    if (root.outlet === null || root.key !== `outlet ${root.outlet}` || owner(i) === root.outlet) return root
    const theirs = roots.filter((r, j) => r.kind !== 'unstated' && owner(j) === root.outlet)
    const one = theirs[0]
    if (!one || one.key === root.key || theirs.some((r) => r.key !== one.key)) return root
    return { ...one, notConfirmed: root.notConfirmed, leansOn: root.outlet }
  })
}

/** A passage that another report has word for word in its own prose has that report's origin, not one more. */
function oneTextOneRoot(scene: Scene, tellings: readonly Telling[], roots: Root[]): Root[] {
  const report = (i: number) => scene.readings[tellings[i]!.reading]!.report
  for (let i = 1; i < roots.length; i++) {
    const own = roots[i]!
    if (own.kind === 'unstated') continue
    const same = roots.findIndex(
      (r, j) => j < i && r.kind === own.kind && isOneText(report(i), tellings[i]!, report(j), tellings[j]!),
    )
    if (same >= 0) roots[i] = { ...roots[same]!, notConfirmed: own.notConfirmed, sharedText: true }
  }
  return roots
}

function rootOf(scene: Scene, telling: Telling): Root {
  const reading = scene.readings[telling.reading]!
  const at = attributionOf(reading, telling)
  const chain = at === null ? [] : chainOf(reading, at)
  const credit = creditOver(reading, telling, chain)
  const own = reading.report.outlet ? canonical(reading.report.outlet) : null
  const through = chain.length > 1 ? speaker(scene, telling.reading, reading.attributions[chain.at(-1)!]!) : null
  const made = (kind: Root['kind'], key: string, by: string | null, outlet: string | null): Root => ({
    kind,
    key,
    by,
    outlet,
    through,
    notConfirmed: credit?.kind === 'not-confirmed',
  })
  if (credit && (credit.kind === 'attributes' || credit.kind === 'not-confirmed')) {
    const cited = meantOutlet(scene, telling, credit.cited)
    return made('unnamed', `outlet ${cited}`, null, cited)
  }
  const told = chain.map((i) => reading.attributions[i]!)
  const name = (a: Attribution) => (a.entity === null ? null : (reading.entities[a.entity]?.name ?? null))
  const relayed = told.find(
    (a) => (a.footing === 'outlet' && (name(a)?.length ?? 0) > 1) || isReporting(scene, name(a) ?? ''),
  )
  if (relayed) {
    const cited = meantOutlet(scene, telling, name(relayed)!)
    return made('unnamed', `outlet ${cited}`, null, cited)
  }
  // What a named person said according to unnamed people rests on the unnamed people.
  if (told.some((a) => a.footing === 'anonymous'))
    return made('unnamed', own ? `outlet ${own}` : `report ${reading.report.id}`, null, own)
  for (const a of told) {
    const by = a.entity === null ? null : scene.identities.idOf(telling.reading, a.entity)
    if (a.footing === 'named' || a.footing === 'spokesperson') {
      if (by) return made('named', `by ${by}`, by, null)
      return made('named', `by ${telling.reading} ${a.entity ?? `${a.source[0]?.start}`}`, null, own)
    }
    if (a.footing === 'organization') return made('organization', `by ${by ?? name(a) ?? ''}`, by, null)
    if (a.footing === 'document') return made('document', `document ${by ?? name(a) ?? words(reading, a)}`, by, null)
  }
  return made('unstated', `unstated ${reading.report.id}`, null, own)
}

const GENERIC =
  /^(?:the |that )?(?:(?:news)?paper|news (?:agency|outlet|organi[sz]ation|site|service)|outlet|network|magazine|broadcaster|publication|web ?site|agency|daily|tabloid|channel)$/i

/** The outlet that `cited` means: "the newspaper" is the one that the report has named last. */
function meantOutlet(scene: Scene, { reading, start }: Telling, cited: string): string {
  if (!GENERIC.test(cited)) return canonical(cited)
  const named = scene.readings[reading]!.credits.filter((c) => !GENERIC.test(c.cited))
  const before = named.filter((c) => c.span.start < start).sort((a, b) => b.span.start - a.span.start)[0]
  return canonical((before ?? named[0])?.cited ?? cited)
}

/** Whether a name is that of an outlet whose reports are in the story: no person, whatever it was read as. */
const isReporting = (scene: Scene, name: string) => name.includes(' ') && reportingOutlets(scene).has(canonical(name))
const reportingOutlets = perObject(
  ({ readings }: Scene) =>
    new Set(readings.flatMap(({ report }) => (report.outlet === null ? [] : [canonical(report.outlet)]))),
)

/** From the innermost attribution outwards, each once. */
function chainOf(reading: Reading, at: number): number[] {
  const chain: number[] = []
  for (let i: number | null = at; i !== null && !chain.includes(i); i = reading.attributions[i]?.via ?? null)
    chain.push(i)
  return chain
}

/** The credit that a telling rests on: one that names its attribution, or that stands in the same words. */
function creditOver(reading: Reading, telling: Telling, chain: readonly number[]): CreditMention | null {
  const named = reading.credits.filter((c) => c.attributions.some((a) => chain.includes(a)))
  const over = reading.credits.filter((c) => overlap(c.span, telling) > 0.5 * (telling.end - telling.start))
  const rank = { 'not-confirmed': 0, attributes: 1, self: 2, first: 3 }
  const best = [...named, ...over].sort((a, b) => rank[a.kind] - rank[b.kind] || compare(a.cited, b.cited))
  return best[0] ?? null
}

const words = (reading: Reading, a: Attribution) =>
  a.source.map((s) => reading.report.text.slice(s.start, s.end)).join(' ')

function speaker(scene: Scene, r: number, a: Attribution): string | null {
  const id = a.entity === null ? null : scene.identities.idOf(r, a.entity)
  return id === null
    ? null
    : (scene.people.find((p) => p.id === id)?.name ?? scene.organizations.find((o) => o.id === id)?.name ?? null)
}

/** The distinct origins among `roots`; the unstated add none unless there is nothing else, and then one between them. */
export function originsOf(roots: readonly Root[], members: readonly number[]): Origin[] {
  const byKey = new Map<string, Origin>()
  const stated = roots.some((r) => r.kind !== 'unstated')
  roots.forEach((root, i) => {
    if (stated && root.kind === 'unstated') return
    const key = root.kind === 'unstated' ? 'unstated' : root.key
    const old = byKey.get(key)
    if (old) old.members.push(members[i]!)
    else
      byKey.set(key, {
        kind: root.kind === 'unstated' ? 'unnamed' : root.kind,
        by: root.by,
        outlet: root.kind === 'unstated' ? null : root.outlet,
        members: [members[i]!],
      })
  })
  return [...byKey.values()]
}
