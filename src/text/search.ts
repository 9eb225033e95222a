/** @module Binary search over what is sorted. */

/** The first index below `length` for which `before` no longer holds; `before` holds for a beginning of the indexes alone. */
export function firstNot(length: number, before: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const mid = (low + high) >> 1
    if (before(mid)) low = mid + 1
    else high = mid
  }
  return low
}
