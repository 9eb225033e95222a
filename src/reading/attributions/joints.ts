/** @module The class of the joint between a token and the one before it: transitions between labels differ by class. */

import { PLACE } from './quoting.ts'
import type { Scene } from './scene.ts'

export const JOINTS = 12

/** The class at each token: paragraph and sentence breaks, quotation marks, commas, the edges of clauses. */
export function jointsOf({ doc, quoting, columns }: Scene): Uint8Array {
  const joints = new Uint8Array(doc.length)
  const { place, use, paragraph } = quoting
  for (let i = 1; i < doc.length; i++) {
    const quotedPassage = place[i] === PLACE.open && use[i] === 1
    if (paragraph[i] !== paragraph[i - 1]) joints[i] = quotedPassage ? 1 : 2
    else if (doc.sentenceOf(i) !== doc.sentenceOf(i - 1)) joints[i] = quotedPassage ? 3 : inside(i) ? 4 : 5
    else if (place[i - 1] === PLACE.close) joints[i] = use[i - 1] === 1 ? 6 : 7
    else if (place[i] === PLACE.open) joints[i] = 8
    else if (inside(i)) joints[i] = 9
    else if (doc.form(i - 1) === ',') joints[i] = 10
    else joints[i] = columns.startsUp[i]! >= 0 && columns.startsUp[i] !== i ? 11 : 0
  }
  return joints

  function inside(i: number): boolean {
    return use[i] === 1 && place[i] !== PLACE.open && place[i] !== PLACE.after
  }
}
