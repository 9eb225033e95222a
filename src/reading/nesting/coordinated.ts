/**
 * @module "The Courier reported that *the envoy had refused, and even called* him a fool": a verb joined to one inside a
 * content speaks for the subject in there, not for whoever is quoted.
 */
import type { Doc } from '../../language/doc.ts'
import { type Chars, overlap } from '../../text/span.ts'
import type { Attribution } from '../reading.ts'
import { phraseOf, verbIn } from './clause.ts'

/** The list with such speakers put right, and the outer contents reaching over them; indexes stay. */
export function coordinatedInside(doc: Doc, attributions: readonly Attribution[]): Attribution[] {
  const cues = new Map<number, number>()
  attributions.forEach((a, i) => {
    const verb = verbOf(doc, a)
    if (verb >= 0) cues.set(verb, i)
  })
  const all = [...attributions]
  attributions.forEach((a, i) => {
    const first = firstConjunct(doc, verbOf(doc, a))
    if (first < 0 || doc.relation(first) !== 'ccomp') return
    const outer = cues.get(doc.head(first))
    const subject = doc.child(first, 'nsubj')
    if (outer === undefined || subject < 0 || !sameSource(a, all[outer]!)) return
    const source = phraseOf(doc, subject, first)
    if (!source) return
    all[i] = { ...a, source: [source], entity: null }
    all[outer] = { ...all[outer]!, content: reachingTo(all[outer]!.content, a.content.at(-1)) }
  })
  return all
}

const verbOf = (doc: Doc, a: Attribution) => (a.cue[0] ? verbIn(doc, a.cue[0]) : -1)

/** The verb that `verb` is joined to by "and", "or", "but"; -1 when it is none. */
function firstConjunct(doc: Doc, verb: number): number {
  let at = verb
  for (let steps = 0; at >= 0 && doc.relation(at) === 'conj' && steps < 4; steps++) at = doc.head(at)
  return at === verb ? -1 : at
}

/** "pushed back on the report, insisting that …": one speaker twice, nobody inside another. */
export const sameSource = (a: Attribution, b: Attribution) =>
  a.source.some((s) => b.source.some((t) => overlap(s, t) > 0))

const reachingTo = (content: readonly Chars[], last: Chars | undefined): Chars[] =>
  content.map((c, k) => (last && k === content.length - 1 ? { ...c, end: Math.max(c.end, last.end) } : c))
