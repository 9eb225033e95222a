/** @module Moves of one story in a first form: mentions of the same post and people are one move. */
import type { MoveMention } from '../reading/reading.ts'
import type { Move, Post } from '../schema/types.ts'
import { digest } from '../text/hash.ts'
import { type Scene, spanOf } from './scene.ts'

const postId = (m: MoveMention) => `j${digest(m.post.title.toLowerCase())}`

export function postsOf(scene: Scene): Post[] {
  const posts = scene.readings.flatMap((r) =>
    r.moves.map((m) => ({ id: postId(m), title: m.post.title, organization: m.post.organization })),
  )
  return [...new Map(posts.map((p) => [p.id, p])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function movesOf(scene: Scene): Move[] {
  const moves = new Map<string, Move>()
  scene.readings.forEach((reading, r) => {
    for (const m of reading.moves) {
      const who = (e: number | null) => (e === null ? null : scene.identities.idOf(r, e))
      const key = `${postId(m)} ${who(m.outgoing)} ${who(m.incoming)}`
      const move: Move = moves.get(key) ?? {
        id: `m${digest(key)}`,
        post: postId(m),
        outgoing: who(m.outgoing),
        incoming: who(m.incoming),
        status: m.view,
        standing: m.standing,
        dependsOn: [],
        ...(m.background && { background: true }),
        when: [],
        evidence: [],
      }
      moves.set(key, move)
      const statement = m.attribution === null ? null : scene.statement(r, m.attribution).id
      if (!move.evidence.some((e) => e.report === reading.report.id && e.start === m.span.start))
        move.evidence.push({ ...spanOf(reading, m.span), statement })
      for (const w of m.when)
        if (!move.when.some((x) => x.span.report === reading.report.id && x.span.start === w.span.start))
          move.when.push({ of: w.of, span: spanOf(reading, w.span), value: w.value })
    }
  })
  return [...moves.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
