/** @module Parts of a list that is sorted by its first token: found by halving, so that long reports stay linear. */
import type { Doc, Name } from '../../language/doc.ts'
import { firstNot } from '../../text/search.ts'

/** The items of `list`, sorted by `from`, that begin in [from, to). */
export function beginningIn<T extends { readonly from: number }>(list: readonly T[], from: number, to: number): T[] {
  const found: T[] = []
  for (let k = firstNot(list.length, (i) => list[i]!.from < from); k < list.length && list[k]!.from < to; k++)
    found.push(list[k]!)
  return found
}

/** The name that covers token `t`; names are in text order. */
export function nameAt(doc: Doc, t: number): Name | undefined {
  const { names = [] } = doc.layers
  const name = names[firstNot(names.length, (k) => names[k]!.to <= t)]
  return name && name.from <= t ? name : undefined
}
