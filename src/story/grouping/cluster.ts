/** @module Average-link clustering of a small graph: two groups join when all their pairs together speak for it. */

/** Log-odds of a pair by the indexes of its members, `a < b`. Pairs that are not listed count as `absent`. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** What a pair that shares nothing worth comparing weighs, and the least any pair weighs. */
export const ABSENT = -6

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
  for (;;) {
    let best: { a: number; b: number; mean: number } | null = null
    for (let a = 0; a < size; a++)
      for (const [b, sum] of sums[a]!) {
        if (b < a) continue
        const mean = sum / (members[a]!.length * members[b]!.length) + absent
        if (mean <= threshold) continue
        const better = best === null || mean > best.mean || (mean === best.mean && b < best.b && a === best.a)
        if (better) best = { a, b, mean }
      }
    if (best === null) break
    join(members, sums, best.a, best.b)
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
