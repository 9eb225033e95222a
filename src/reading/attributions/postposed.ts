/**
 * @module A verb of saying with its own speaker after the sentence that it reports, where the chain took the speaker for
 * content and the subject of the sentence for the speaker.
 *
 *   ‹Vale has signaled that he would accept›, said ‹two officials, who …›
 *
 * or for more content, with nobody to say it. The relations inside its parts go: the outermost one is the speaker's. Only people and organizations speak ("…, said
 * a prayer").
 */
import type { Doc } from '../../language/doc.ts'
import type { Tokens } from '../../text/span.ts'
import { hasFiniteVerb } from './finite.ts'
import { kindOf } from './kinds.ts'
import type { Relation } from './link.ts'

export function postposed(doc: Doc, relations: readonly Relation[]): readonly Relation[] {
  const outer = relations.flatMap((r) => speakerAfter(doc, r) ?? [])
  if (outer.length === 0) return relations
  const cues = new Set(outer.map((r) => r.cue.from))
  const inside = (t: number) =>
    outer.some(({ source, contents }) => [source!, ...contents].some((part) => part.from <= t && t < part.to))
  const others = relations.filter((r) => !cues.has(r.cue.from) && !inside(r.cue.from))
  return [...others, ...outer].sort((a, b) => a.cue.from - b.cue.from)
}

/** The relation turned round; null when its cue is none that stands after its sentence, or it has its speaker. */
function speakerAfter(doc: Doc, { cue, source, contents }: Relation): Relation | null {
  const verb = cue.to - 1
  const start = doc.sentence(doc.sentenceOf(verb)).from
  const single = cue.from === verb && verb - start > 3
  if (!single || doc.form(verb - 1) !== ',' || !/^VB[DZ]$/.test(doc.xpos(verb)) || kindOf(doc.lemma(verb)) !== 'speech')
    return null
  const unheard = !source && contents.some((c) => c.from === verb + 1)
  if ((source && source.from > verb) || (!unheard && contents.some((c) => c.from < verb))) return null
  const speaker = nounPhrase(doc, verb)
  const content = { from: start, to: verb - 1 }
  return speaker && hasFiniteVerb(doc, content) ? { cue, source: speaker, contents: [content] } : null
}

/** The noun phrase right after the verb, with its relative clause: its subject, or what the tree takes for the object. */
function nounPhrase(doc: Doc, verb: number): Tokens | null {
  let head = -1
  for (const child of doc.children(verb)) {
    const relation = doc.relation(child)
    if (/^(?:ccomp|xcomp)/.test(relation)) return null
    if (child > verb && head < 0 && /^(?:nsubj|obj)/.test(relation)) head = child
  }
  if (head < 0 || !speaks(doc, head)) return null
  const { from, to } = doc.subtree(head)
  const end = doc.form(to - 1) === ',' ? to - 1 : to
  return from === verb + 1 ? { from, to: end } : null
}

function speaks(doc: Doc, head: number): boolean {
  const { mentions, entities } = doc.layers
  return mentions.some(
    (m) =>
      m.from <= head && head < m.to && m.head === head && /^(?:person|organization)$/.test(entities[m.entity]!.type),
  )
}
