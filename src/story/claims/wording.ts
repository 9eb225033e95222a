/** @module Claims by wording: passages of different reports that say nearly the same of the same people and things. */
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'
import type { Pair } from './pairs.ts'
import type { Passage } from './passages.ts'
import { shortWords } from './short.ts'

const LEAST_SHARED = 3
const LEAST_DICE = 0.5
const LEAST_WEIGHT = 8

/** Clusters pairs that say the same; a passage joins only where it says the same as most of those already there. */
export function wordingClaims(scene: Scene, pairs: readonly Pair[]): Draft[] {
  const same = pairs.filter(alike).sort((x, y) => y.dice - x.dice || order(x.a, y.a) || order(x.b, y.b))
  const clusters: Passage[][] = []
  const of = new Map<Passage, Passage[]>()
  const links = new Map<Passage, Set<Passage>>()
  for (const { a, b } of same) {
    links.set(a, (links.get(a) ?? new Set()).add(b))
    links.set(b, (links.get(b) ?? new Set()).add(a))
  }
  const fits = (p: Passage, cluster: readonly Passage[]) =>
    cluster.filter((q) => links.get(p)?.has(q)).length * 2 >= cluster.length
  for (const { a, b } of same) {
    const x = of.get(a)
    const y = of.get(b)
    if (x && y) continue
    const cluster = x ?? y
    const newcomer = x ? b : a
    if (!cluster) {
      const fresh = [a, b]
      clusters.push(fresh)
      of.set(a, fresh)
      of.set(b, fresh)
    } else if (fits(newcomer, cluster)) {
      cluster.push(newcomer)
      of.set(newcomer, cluster)
    }
  }
  return clusters.map((cluster) => draftOf(scene, cluster))
}

function alike({ a, b, shared, dice, weight }: Pair): boolean {
  return (
    a.reading !== b.reading &&
    a.negated === b.negated &&
    shared.length >= LEAST_SHARED &&
    dice >= LEAST_DICE &&
    weight >= LEAST_WEIGHT
  )
}

const order = (a: Passage, b: Passage) => a.reading - b.reading || a.start - b.start

function draftOf(scene: Scene, cluster: readonly Passage[]): Draft {
  const places = cluster.map((p): Place => ({ reading: p.reading, start: p.start, end: p.end, stance: 'asserts' }))
  const texts = cluster.map((p) => shortWords(scene, p)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  return {
    kind: 'same',
    text: texts[0]!,
    places,
    turn: 0.1,
  }
}
