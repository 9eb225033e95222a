/** @module A document with its people and posts at hand: what the reading of one frame stands on. */
import type { Doc } from '../../language/doc.ts'
import { type PostPhrase, postPhrases } from '../posts/phrases.ts'
import { Cast } from './people.ts'

export interface Ground {
  readonly doc: Doc
  readonly cast: Cast
  readonly phrases: readonly PostPhrase[]
  /** Index into `phrases` by token, -1 where none. */
  readonly phraseAt: Int32Array
}

/** The document with its people and posts at hand. */
export function groundOf(doc: Doc): Ground {
  const phrases = postPhrases(doc)
  const phraseAt = new Int32Array(doc.length).fill(-1)
  phrases.forEach((p, k) => {
    for (let i = p.from; i < p.to; i++) if (phraseAt[i]! < 0 || phrases[phraseAt[i]!]!.head < i) phraseAt[i] = k
    phraseAt[p.head] = k
  })
  return { doc, cast: new Cast(doc), phrases, phraseAt }
}
