/** @module Parts of a list that is sorted by its first token: found by halving, so that long reports stay linear. */

/** The items of `list`, sorted by `from`, that begin in [from, to). */
export function beginningIn<T extends { readonly from: number }>(list: readonly T[], from: number, to: number): T[] {
  const found: T[] = []
  for (let k = lowerBound(list, from); k < list.length && list[k]!.from < to; k++) found.push(list[k]!)
  return found
}

/** Index of the first item that begins at `from` or after it. */
function lowerBound(list: readonly { readonly from: number }[], from: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (list[mid]!.from < from) low = mid + 1
    else high = mid
  }
  return low
}
