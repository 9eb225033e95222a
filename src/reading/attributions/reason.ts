/** @module Why a relation was taken, in words: how sure the chain is of each role, and what in the tree speaks for it. */
import type { Tokens } from '../../text/span.ts'
import type { Relation } from './link.ts'
import type { Scene } from './scene.ts'

/** How often the lexicon saw a word of bucket 0…9 inside a cue. */
const OFTEN = ['never', 'never', 'rarely', 'rarely', 'at times', 'at times', 'often', 'often', 'mostly', 'mostly']

/** "chain: cue 99 % (said, mostly a cue), source 97 % (nsubj of said), content 93 % (ccomp of said)". */
export function reasonFor(scene: Scene, { cue, source, contents }: Relation, sure: (t: Tokens) => number): string {
  const { doc, columns } = scene
  const main = strongest(cue, columns.cue)
  const percent = (t: Tokens) => `${Math.round(100 * sure(t))} %`
  const link = (t: Tokens) => {
    const head = headOf(doc, t)
    const up = doc.head(head)
    const quoted = scene.quoting.use[t.from] === 1 ? ', quoted' : ''
    return ` (${up < 0 ? 'root' : `${doc.relation(head)} of ${doc.form(up)}`}${quoted})`
  }
  return [
    `chain: cue ${percent(cue)} (${doc.lemma(main)}, ${OFTEN[columns.cue[main]!]} a cue)`,
    ...(source ? [`source ${percent(source)}${link(source)}`] : ['no source']),
    ...contents.map((c) => `content ${percent(c)}${link(c)}`),
  ].join(', ')
}

function strongest({ from, to }: Tokens, bucket: Uint8Array): number {
  let best = from
  for (let t = from; t < to; t++) if (bucket[t]! > bucket[best]!) best = t
  return best
}

/** The first token of the stretch whose head lies outside it. */
export function headOf(doc: { head(t: number): number }, { from, to }: Tokens): number {
  for (let t = from; t < to; t++) if (doc.head(t) < from || doc.head(t) >= to) return t
  return from
}
