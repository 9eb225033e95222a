/**
 * @module Stories among short items without dates. One item of a few sentences says too little, and two events of one
 * kind (two award shows, two quakes) share most words; so words count by how few items of this set have them, and
 * each item is read together with its nearest ones (document expansion, Singhal & Pereira 1999).
 */
import type { Report } from '../../schema/types.ts'
import { hash32 } from '../../text/hash.ts'
import { averageLink } from './cluster.ts'
import type { Rarity } from './rarity.ts'
import { cosine, type Vector, vectorOf } from './vector.ts'
import { words } from './words.ts'

/** Items that an item is read together with. */
const NEAREST = 5
/** What a neighbour of cosine 1 would weigh. */
const SUPPORT = 3
/** Mean cosine of read-together items above which two groups are one story. */
const ALIKE = 0.49
/** A name or number counts this much more than another word. */
const NAME = 1.3

/** Groups items into stories: indexes, ascending. Compares all with all: for some thousands, not for a stream. */
export function groupBriefs(reports: readonly Report[], common: Rarity): number[][] {
  const own = vectors(reports, common)
  const expanded = own.map((_, i) => expand(own, i))
  const links = expanded.flatMap((a, i) =>
    expanded.slice(i + 1).map((b, k) => ({ a: i, b: i + 1 + k, score: cosine(a, b) })),
  )
  const linked = links.filter(({ score }) => score > 0)
  return averageLink(reports.length, linked, ALIKE, 0)
}

/** Weighs each word by its rarity among the reports; words that are no content at all (`common` gives 0) are left out. */
function vectors(reports: readonly Report[], common: Rarity): Vector[] {
  const counted = reports.map(countTerms)
  const holders = new Map<number, number>()
  for (const { counts } of counted) for (const term of counts.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  const rarity = (term: number) =>
    common.of(term) > 0 ? Math.log((reports.length + 1) / (holders.get(term)! + 0.5)) : 0
  return counted.map(({ counts, names }) =>
    vectorOf(counts, (term) => Math.max(0, rarity(term)) * (names.has(term) ? NAME : 1)),
  )
}

function countTerms({ text, headline }: Report) {
  const counts = new Map<number, number>()
  const names = new Set<number>()
  for (const word of [...words(headline ?? ''), ...words(text)]) {
    const term = hash32(word.stem)
    counts.set(term, (counts.get(term) ?? 0) + 1)
    if (word.number || (word.capital && !word.opens)) names.add(term)
  }
  return { counts, names }
}

/** The item's vector with those of its nearest added, each by its cosine. */
function expand(all: readonly Vector[], i: number): Vector {
  const near = all
    .map((vector, j) => ({ vector, j, near: j === i ? 0 : cosine(all[i]!, vector) }))
    .sort((a, b) => b.near - a.near || a.j - b.j)
    .slice(0, NEAREST)
  const sum = new Map<number, number>()
  const add = ({ terms, weights }: Vector, by: number) => {
    for (let t = 0; t < terms.length; t++) sum.set(terms[t]!, (sum.get(terms[t]!) ?? 0) + by * weights[t]!)
  }
  add(all[i]!, 1)
  for (const { vector, near: by } of near) add(vector, SUPPORT * by)
  return unit(sum)
}

function unit(sum: ReadonlyMap<number, number>): Vector {
  const terms = Uint32Array.from([...sum.keys()].sort((a, b) => a - b))
  const length = Math.sqrt([...sum.values()].reduce((s, w) => s + w * w, 0)) || 1
  return { terms, weights: Float32Array.from(terms, (term) => sum.get(term)! / length) }
}
