/** @module The reading stages for sources: who each one is, on what footing it stands, and how an unnamed one is described. */
import type { Entity } from '../../language/doc.ts'
import { covers, hull } from '../../text/span.ts'
import { footingOf } from '../footing/footing.ts'
import { VAGUE } from '../footing/nouns.ts'
import type { ReadingLayers, ReadingStage } from '../layers.ts'
import type { Attribution } from '../reading.ts'
import { describeSources, headNoun } from './describe.ts'
import { Mentions } from './resolve.ts'

export const sourceStage: ReadingStage = {
  name: 'sources',
  version: '1',
  needs: ['doc', 'quotations', 'attributions'],
  adds: ['attributions'],
  run: (layers) => ({ attributions: resolveSources(layers) }),
}

function resolveSources({ doc, quotations, attributions }: ReadingLayers): Attribution[] {
  const mentions = new Mentions(doc)
  const quoted = quotations.filter((q) => q.depth === 0).flatMap((q) => q.parts)
  const unnamed = new Set<string>()
  const resolved = attributions.map((a) => {
    if (a.source.length === 0) return { ...a, footing: 'unattributed' as const }
    const span = hull(a.source)
    const words = doc.text.slice(span.start, Math.min(span.end, span.start + 600))
    const entity = mentions.entityOf(a.source)
    const known = entity === null ? null : (doc.layers.entities[entity] ?? null)
    const noun = headNoun(words)
    const trusted = known && !doubtful(known, noun, unnamed) ? known : null
    const footing = footingOf(words, {
      before: doc.text.slice(Math.max(0, span.start - 200), span.start),
      quoted: quoted.some((q) => covers(q, span)),
      entity: trusted,
    })
    if (footing === 'anonymous' || footing === 'spokesperson') unnamed.add(noun)
    return { ...a, footing, entity: settled(footing, entity, known) }
  })
  return describeSources(doc, resolved)
}

/** "the official" after an unnamed official is that one, whatever role a named person has. */
const doubtful = (entity: Entity, noun: string, unnamed: ReadonlySet<string>) =>
  entity.named && VAGUE.has(noun) && unnamed.has(noun)

/** An unnamed source is never a named person, and a named one never an unnamed group. */
function settled(footing: Attribution['footing'], entity: number | null, known: Entity | null): number | null {
  if (entity === null || known === null) return null
  if ((footing === 'anonymous' || footing === 'spokesperson') && known.named && known.type === 'person') return null
  return entity
}
