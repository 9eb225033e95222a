/** @module Which posts each person of a story holds, by the roles that the reports give. */
import type { Entity } from '../../language/doc.ts'
import { canonicalPost, fold, officeNamed, type PostName } from '../../reading/posts/canonical.ts'
import { TITLE_NOUNS } from '../../reading/posts/titles.ts'
import { perObject } from '../../text/memo.ts'
import type { Scene } from '../scene.ts'
import { isVague } from './evidence.ts'

export interface Careers {
  /** Posts held now or until now, most often named first. */
  readonly posts: (person: string) => readonly PostName[]
}

/** Roles that are no posts: forms of address, parties, trades. */
const NO_POST =
  /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|republican|democrat|lawmaker|politician|billionaire|businessman|father|mother|wife|husband|friend|ally|critic|aide|official|candidate|nominee|front-?runner|supporter|loyalist|conservative|liberal|veteran|author|actor|lawyer|professor|pastor|reporter|spokesman|spokeswoman|spokesperson|member|contender|hopeful|general|gen|lt gen|col|colonel|admiral)$/i

/** Whether a role is a post: its noun is one of the nouns of titles. "Military spouse" is none. */
const isTitle = (title: string) =>
  !/\d|\b(?:his|her|their|my)\b/.test(title) &&
  (officeNamed(title) !== null ||
    TITLE_NOUNS.has(
      fold(title)
        .replace(/ (?:of|for|to|at|in|on) .*/, '')
        .split(' ')
        .at(-1)!,
    ))

/** The posts that the roles of a person of one report are, and how much each role says for it. */
const heldIn = perObject(({ roles }: Entity) =>
  roles.flatMap((role) => {
    if (NO_POST.test(fold(role.title))) return []
    const post = canonicalPost(role.title, role.organization)
    if (!isTitle(post.title) || (post.organization === null && isVague(post.title))) return []
    // a seat in parliament stands behind the office that goes with it
    const seat = /^(?:Senator|Representative)$/.test(post.title) ? 0.5 : 1
    const weight =
      seat * (role.tense === 'current' || role.tense === 'acting' ? 1 : 0.1) +
      (post.organization && seat === 1 ? 0.3 : 0)
    return [{ key: `${fold(post.title)}|${fold(post.organization ?? '')}`, post, weight }]
  }),
)

export function careersOf(scene: Scene): Careers {
  const held = new Map<string, Map<string, { post: PostName; weight: number }>>()
  scene.readings.forEach((reading, r) => {
    reading.entities.forEach((entity, e) => {
      const id = entity.type === 'person' ? scene.identities.idOf(r, e) : null
      if (id === null) return
      const posts = held.get(id) ?? new Map()
      held.set(id, posts)
      for (const { key, post, weight } of heldIn(entity))
        posts.set(key, { post, weight: (posts.get(key)?.weight ?? 0) + weight })
    })
  })
  const sorted = new Map(
    [...held].map(([id, posts]) => [
      id,
      [...posts].sort((a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1)).map(([, p]) => p.post),
    ]),
  )
  return { posts: (person) => sorted.get(person) ?? [] }
}
