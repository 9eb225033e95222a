/** @module The reading stages for sources: who each one is, on what footing it stands, and how an unnamed one is described. */
import type { Entity } from '../../language/doc.ts'
import { outletNamed } from '../../text/outlets.ts'
import { firstNot } from '../../text/search.ts'
import { type Chars, covers, hull } from '../../text/span.ts'
import { footingOf } from '../footing/footing.ts'
import { VAGUE } from '../footing/nouns.ts'
import type { ReadingLayers, ReadingStage } from '../layers.ts'
import type { Attribution } from '../reading.ts'
import { describeSources, headNoun } from './describe.ts'
import { Mentions } from './resolve.ts'

export const sourceStage: ReadingStage = {
  name: 'sources',
  version: '2',
  needs: ['doc', 'quotations', 'attributions'],
  adds: ['attributions'],
  run: (layers) => ({ attributions: resolveSources(layers) }),
}

function resolveSources({ doc, quotations, attributions }: ReadingLayers): Attribution[] {
  const mentions = new Mentions(doc)
  const inQuotes = insideOf(quotations.filter((q) => q.depth === 0).flatMap((q) => q.parts))
  const unnamed = new Set<string>()
  const resolve = (given: Attribution): Attribution => {
    if (hasHeard(doc.text, given)) return { ...given, footing: 'anonymous', entity: null }
    const a = withoutSubject(doc.text, given)
    if (a.source.length === 0) return { ...a, footing: 'unattributed' }
    const span = hull(a.source)
    const words = doc.text.slice(span.start, Math.min(span.end, span.start + 600))
    const entity = mentions.entityOf(a.source)
    const known = entity === null ? null : (doc.layers.entities[entity] ?? null)
    const noun = headNoun(words)
    const trusted = known && !doubtful(known, noun, unnamed) ? known : null
    const footing = footingOf(words, {
      before: doc.text.slice(Math.max(0, span.start - 200), span.start),
      quoted: inQuotes(span),
      entity: trusted,
    })
    if (footing === 'anonymous' || footing === 'spokesperson') unnamed.add(noun)
    return { ...a, footing, entity: settled(footing, entity, known) }
  }
  return describeSources(doc, spokespersonAgain(doc.text, reportsOfOutlets(doc.text, attributions.map(resolve))))
}

/** Whether a stretch lies in one of `spans`, which do not overlap. */
function insideOf(spans: readonly Chars[]): (span: Chars) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return (span) => {
    const low = firstNot(sorted.length, (k) => sorted[k]!.start <= span.start)
    return low > 0 && covers(sorted[low - 1]!, span)
  }
}

const PASSIVE =
  /\b(?:is|was|are|were|be|been|being)(?: \w+ly| also| now| still| long| first)*\s+(?:reported|said|believed|expected|thought|understood|rumou?red|alleged|considered|known|seen|presumed|reputed|supposed|scheduled|slated|told)(?:\s+to(?: have| be)?)?$/i

/** "The minister was reported to have gone": the subject of the passive says nothing, it belongs to what is said. */
function withoutSubject(text: string, a: Attribution): Attribution {
  const cue = a.cue[0]
  const first = a.source[0]
  if (a.source.length === 0) return withoutHearer(text, a)
  if (
    a.source.length !== 1 ||
    a.cue.length !== 1 ||
    !cue ||
    !first ||
    first.start > cue.start ||
    first.end < cue.start - 3
  )
    return a
  if (
    !PASSIVE.test(text.slice(cue.start, Math.min(cue.end, cue.start + 80))) ||
    /^\s*by\b/.test(text.slice(cue.end, cue.end + 6))
  )
    return a
  const nobody =
    /\btold\b/.test(text.slice(cue.start, cue.end)) || /^(?:it|there)$/i.test(text.slice(first.start, first.end))
  return { ...a, source: [], content: nobody ? a.content : [first, ...a.content] }
}

/** "The Courier has learned", "the Courier is told": an outlet that does not say from whom. */
const hasHeard = (text: string, { source, cue }: Attribution): boolean =>
  source.length === 1 &&
  cue.length === 1 &&
  HEARD.test(text.slice(cue[0]!.start, Math.min(cue[0]!.end, cue[0]!.start + 40))) &&
  outletNamed(text.slice(source[0]!.start, Math.min(source[0]!.end, source[0]!.start + 60))) !== null
const HEARD = /^(?:ha[sd]|have) (?:also |now |since )?learned$|^(?:is|was|has been) told$/i

/** "The Courier is told that …": the outlet hears it, it is no part of what is said. */
function withoutHearer(text: string, a: Attribution): Attribution {
  const cue = a.cue[0]
  const [hearer, ...rest] = a.content
  if (!cue || !hearer || rest.length === 0 || hearer.end > cue.start || hearer.end - hearer.start > 60) return a
  const heard = /\b(?:is|was|are|were|been) told$/i.test(text.slice(cue.start, Math.min(cue.end, cue.start + 60)))
  return heard || /^it$/i.test(text.slice(hearer.start, hearer.end)) ? { ...a, content: rest } : a
}

const REPORT = /^(?:the|its|that|this) (?:\w+ )?(?:report|story|article|piece|account|editorial|newspaper report)$/i
/** How far before "the report" the outlet may have been cited, in characters. */
const REACH = 500

/** "The report said …" right after an outlet was cited is that outlet's. */
function reportsOfOutlets(text: string, attributions: readonly Attribution[]): Attribution[] {
  const place = (a: Attribution) => a.source[0]?.start ?? a.cue[0]?.start ?? 0
  const outlets = attributions
    .filter((a) => a.footing === 'outlet' && a.source.length > 0)
    .sort((a, b) => place(a) - place(b))
  let i = 0
  const order = attributions.map((_, k) => k).sort((x, y) => place(attributions[x]!) - place(attributions[y]!))
  const changed = new Map<number, Attribution>()
  for (const k of order) {
    const a = attributions[k]!
    while (i < outlets.length && place(outlets[i]!) < place(a)) i++
    const cited = outlets[i - 1]
    const span = a.source[0]
    if (!span || !cited || a.footing !== 'document' || place(a) - place(cited) > REACH) continue
    if (REPORT.test(text.slice(span.start, Math.min(span.end, span.start + 60))))
      changed.set(k, { ...a, footing: 'outlet', entity: cited.entity })
  }
  return attributions.map((a, k) => changed.get(k) ?? a)
}

/** How far behind a spokesperson "they added" still means that one, in characters. */
const AGAIN = 500

const isThey = (text: string, [first]: Attribution['source']) =>
  first !== undefined && /^they$/i.test(text.slice(first.start, Math.min(first.end, first.start + 9)))

/** "They added" right after a spokesperson: that one goes on, not the body spoken for. */
function spokespersonAgain(text: string, attributions: readonly Attribution[]): Attribution[] {
  const place = (a: Attribution) => a.source[0]?.start ?? a.cue[0]?.start ?? 0
  const order = attributions.map((_, k) => k).sort((x, y) => place(attributions[x]!) - place(attributions[y]!))
  const changed = new Map<number, Attribution>()
  order.forEach((k, i) => {
    const a = attributions[k]!
    const before = order[i - 1]
    const last = before === undefined ? undefined : (changed.get(before) ?? attributions[before]!)
    const goesOn = a.footing === 'organization' || (a.footing === 'anonymous' && a.entity === null)
    if (last?.footing !== 'spokesperson' || !goesOn || place(a) - place(last) > AGAIN) return
    if (isThey(text, a.source)) changed.set(k, { ...a, footing: 'spokesperson', entity: last.entity })
  })
  return attributions.map((a, k) => changed.get(k) ?? a)
}

/** "the official" after an unnamed official is that one, whatever role a named person has. */
const doubtful = (entity: Entity, noun: string, unnamed: ReadonlySet<string>) =>
  entity.named && VAGUE.has(noun) && unnamed.has(noun)

/** An unnamed source is never a named person, and a named one never an unnamed group. */
function settled(footing: Attribution['footing'], entity: number | null, known: Entity | null): number | null {
  if (entity === null || known === null || footing === 'unattributed') return null
  if ((footing === 'anonymous' || footing === 'spokesperson') && known.named) return null
  return entity
}
