/** @module The tagger's word classes, copied for the reader of attributions, so that the two models can be trained apart. */
import { lowHash } from '../../src/language/tagger/forms.ts'
import { taggerModel } from '../../src/language/tagger/model.ts'
import { hash32 } from '../../src/text/hash.ts'
import { newsTexts } from '../news.ts'

/** Class of every rare word: it says nothing. */
const RARE = 255

/** Word classes by the hash of the lower-case form, for the words of the unlabelled news. */
export function wordClusters(): Map<number, number> {
  const { clusters } = taggerModel()
  const found = new Map<number, number>()
  const words = new Set(newsTexts().flatMap((text) => text.toLowerCase().match(/\p{L}+|[^\s\p{L}]/gu) ?? []))
  for (const word of words) {
    const cluster = clusters.get(lowHash(word))
    if (cluster > 0 && cluster !== RARE) found.set(hash32(word), cluster)
  }
  return found
}
