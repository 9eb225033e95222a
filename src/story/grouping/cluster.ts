/** @module Average-link clustering of a small graph: two groups join when all their pairs together speak for it. */

/** Log-odds of a pair by the indexes of its members, `a < b`. Pairs that are not listed count as `absent`. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** What a pair that shares nothing worth comparing weighs, and the least any pair weighs. */
export const ABSENT = -6

interface Best {
  readonly other: number
  readonly mean: number
}
const NONE: Best = { other: -1, mean: Number.NEGATIVE_INFINITY }

/**
 * Groups `0 … size-1`. The best pair of groups is joined first, as long as the mean over all pairs between
 * them exceeds `threshold`: one strong pair cannot chain two groups whose other members are strangers.
 * Ties go to the lowest index, so the result depends on nothing but the numbering.
 */
export function averageLink(size: number, links: readonly Link[], threshold: number, absent = ABSENT): number[][] {
  const members: number[][] = Array.from({ length: size }, (_, i) => [i])
  // the sum over pairs of (score − absent), so that missing pairs add nothing
  const sums: Map<number, number>[] = members.map(() => new Map())
  for (const { a, b, score } of links) {
    const gain = Math.max(score, absent) - absent
    sums[a]!.set(b, gain)
    sums[b]!.set(a, gain)
  }
  const mean = (a: number, b: number) => sums[a]!.get(b)! / (members[a]!.length * members[b]!.length) + absent
  const better = (a: number, b: number, than: Best) =>
    mean(a, b) > than.mean || (mean(a, b) === than.mean && b < than.other)
  /** The best partner of each group among those after it. */
  const bests: Best[] = members.map((_, a) => bestOf(a))
  function bestOf(a: number): Best {
    let best = NONE
    for (const b of sums[a]!.keys()) if (b > a && better(a, b, best)) best = { other: b, mean: mean(a, b) }
    return best
  }
  for (;;) {
    let a = 0
    for (let i = 1; i < size; i++) if (bests[i]!.mean > bests[a]!.mean) a = i
    if (size === 0 || !(bests[a]!.mean > threshold)) break
    const b = bests[a]!.other
    const around = [...sums[a]!.keys(), ...sums[b]!.keys()]
    join(members, sums, a, b)
    bests[b] = NONE
    for (const c of new Set([a, ...around])) if (c !== b) bests[c] = bestOf(c)
  }
  return members.filter((group) => group.length > 0).map((group) => group.sort((x, y) => x - y))
}

function join(members: number[][], sums: Map<number, number>[], a: number, b: number): void {
  for (const [c, sum] of sums[b]!) {
    sums[c]!.delete(b)
    if (c === a) continue
    const joined = (sums[a]!.get(c) ?? 0) + sum
    sums[a]!.set(c, joined)
    sums[c]!.set(a, joined)
  }
  sums[b]!.clear()
  members[a]!.push(...members[b]!)
  members[b] = []
}
