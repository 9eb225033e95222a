/** @module The features of who is meant: mentions, names, subjects, and the branches of the phrases that stand for a source. */
import type { Features } from './features.ts'
import type { Scene } from './scene.ts'

/** Whom a token, and the subject of the cue above it, stand for: sources are people and their groups as a rule. */
export function addPeople(out: Features, { doc, columns, people, cueOf }: Scene, i: number): void {
  const { who, edge, often, name, subject } = people
  const { cue, lemma, cluster, kind, above, under } = columns
  const { head, relation } = doc.layers.tree
  const { xpos } = doc.layers.tags
  const at = (list: Uint8Array, t: number) => (t < 0 || t >= doc.length ? 99 : list[t]!)
  const r = relation[i]!
  const h = head[i]!
  const a = above[i]!
  const path = a < 0 ? 99 : relation[under[i]!]!
  const side = a < 0 ? 0 : i < a ? 1 : 2
  out.add(who[i]!, edge[i]!)
  out.add(who[i]!, edge[i]!, xpos[i]!)
  out.add(edge[i]!, at(edge, i + 1), xpos[i]!)
  out.add(edge[i]!, at(edge, i - 1), at(xpos, i - 1))
  out.add(at(who, i + 1), at(edge, i + 1), xpos[i]!)
  out.add(at(who, i - 1), at(edge, i - 1), xpos[i]!)
  out.add(name[i]!, at(name, i + 1), at(name, i - 1))
  out.add(name[i]!, path, side)
  out.add(who[i]!, r, at(cue, h))
  out.add(who[i]!, path, side)
  out.add(who[i]!, a < 0 ? 11 : cue[a]!, path)
  out.add(often[i]!, who[i]!, path)
  out.add(subject[i]!, cue[i]!)
  out.add(subject[i]!, lemma[i]!)
  out.add(subject[i]!, cluster[i]!)
  out.add(subject[i]!, kind[i]!, r)
  out.add(at(subject, h), r, at(cue, h))
  out.add(at(subject, a), path, a < 0 ? 11 : cue[a]!)
  out.add(at(subject, a), path, side)
  const c = cueOf[doc.sentenceOf(i)]!
  out.add(at(subject, c), c < 0 ? 0 : i < c ? 1 : i === c ? 2 : 3, c < 0 ? 11 : cue[c]!)
}

/** The branch below the cue's dependent on which a token sits: an apposition of the subject, a trailing clause. */
export function addBranch(out: Features, { doc, columns }: Scene, i: number): void {
  const { above, under, branch, commas, cue } = columns
  const { relation } = doc.layers.tree
  const { xpos } = doc.layers.tags
  const u = under[i]!
  const b = branch[i]!
  const path = u < 0 ? 99 : relation[u]!
  const which = b < 0 ? 98 : relation[b]!
  const side = u < 0 ? 0 : i < u ? 1 : i > u ? 2 : 3
  const here = u < 0 ? 0 : Math.max(-3, Math.min(3, commas[i]! - commas[u]!))
  out.add(path, which, side)
  out.add(path, which, here)
  out.add(path, which, xpos[i]!)
  out.add(path, here, xpos[i]!)
  out.add(path, b < 0 ? 0 : b === i ? 1 : b < i ? 2 : 3, which)
  const next = i + 1 < doc.length && under[i + 1] === u ? branch[i + 1]! : -2
  out.add(path, which, next === b ? 97 : next < 0 ? 90 - next : relation[next]!)
  out.add(path, above[i]! < 0 ? 11 : cue[above[i]!]!, which)
}
