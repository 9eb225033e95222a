/** @module How rare a word is in news at large: a fixed table of document counts, so that likeness never depends on what came before. */
import { hash32 } from '../../text/hash.ts'
import { readWeights } from '../../text/weights.ts'

/** Gives the weight of a term (hashed stem): inverse document frequency, natural logarithm. */
export interface Rarity {
  of(term: number): number
}

/** Words that join others; they never count. */
const JOINING = new Set(
  `a an the of to in on at by for with from as is are was were be been being it its this that these those he she
  they we i you his her their our your him them us me my and or but if not no nor so than then there here who whom
  which what when where why how all any some will would can could should may might must do doe did don done have ha
  had having said say told tell also after before about into over under up down out off more most other such only
  just new one two mr mrs ms`
    .split(/\s+/)
    .map((word) => hash32(word)),
)

/** Rarity from document counts: `terms` sorted ascending, `counts` beside it. */
export function rarityOf(terms: Uint32Array, counts: Uint16Array, documents: number): Rarity {
  return {
    of(term) {
      if (JOINING.has(term)) return 0
      const at = find(terms, term)
      return Math.log((documents + 1) / ((at < 0 ? 0 : counts[at]!) + 0.5))
    },
  }
}

function find(sorted: Uint32Array, term: number): number {
  let low = 0
  let high = sorted.length - 1
  while (low <= high) {
    const mid = (low + high) >> 1
    if (sorted[mid]! < term) low = mid + 1
    else if (sorted[mid]! > term) high = mid - 1
    else return mid
  }
  return -1
}

let loaded: Rarity | undefined
/** The table in models/, read once. */
export function newsRarity(): Rarity {
  if (loaded) return loaded
  const { meta, arrays } = readWeights(new URL('../../../models/rarity.bin', import.meta.url))
  loaded = rarityOf(arrays.terms as Uint32Array, arrays.counts as Uint16Array, Number(meta.documents))
  return loaded
}
