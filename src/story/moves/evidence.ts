/** @module The move mentions of all reports as evidence, with people joined and posts worked out. */
import { canonicalPost, fold, type PostName, sameOrganization } from '../../reading/posts/canonical.ts'
import type { MoveMention } from '../../reading/reading.ts'
import { overlap } from '../../text/span.ts'
import type { Scene } from '../scene.ts'
import type { Careers } from './careers.ts'

/** One mention, seen from the story. */
export interface Evidence {
  /** Index of the reading, and of the mention in its `moves`. */
  readonly reading: number
  readonly index: number
  readonly mention: MoveMention
  readonly outgoing: string | null
  readonly incoming: string | null
  /** Null where nobody says which post; then it may be the one that the report is about. */
  readonly post: PostName | null
  /** Whether the passage itself names the post; else it is taken from who holds it. */
  readonly explicit: boolean
  /** Whether the passage names the person; a pronoun alone may be misread. */
  readonly named: boolean
  /** Whether the passage has the name itself, not a pronoun or a description: "the minister". */
  readonly byName: boolean
  /** Whether only unnamed sources stand for it. */
  readonly anonymous: boolean
  /** Day of the report; empty when unknown. */
  readonly day: string
}

/** All mentions with their people and posts, in the order of the scene. */
export function evidenceOf(scene: Scene, careers: Careers): Evidence[] {
  return scene.readings.flatMap((reading, r) =>
    reading.moves.map((mention, index) => {
      const who = (e: number | null) => (e === null ? null : personId(scene, r, e))
      const outgoing = who(mention.outgoing)
      const holder = who(mention.post.holder) ?? outgoing
      const incoming = who(mention.incoming)
      const day = (reading.report.published ?? '').slice(0, 10)
      const person = mention.incoming ?? mention.outgoing
      const told = (kind: string) =>
        reading.mentions.some((m) => m.entity === person && m.kind === kind && overlap(m, mention.span) > 0)
      const named = told('name') || !told('pronoun')
      const { attribution } = mention
      const anonymous = attribution !== null && reading.attributions[attribution]?.footing === 'anonymous'
      const explicit = mention.post.title !== ''
      return {
        reading: r,
        index,
        mention,
        outgoing,
        incoming,
        post: whole(postOf(mention, holder, careers), outgoing === null ? null : incoming, careers),
        explicit,
        named,
        byName: told('name'),
        anonymous,
        day,
      }
    }),
  )
}

/** Only people of the story; an entity that is joined to an organization is nobody. */
function personId(scene: Scene, reading: number, entity: number): string | null {
  const id = scene.identities.idOf(reading, entity)
  return id !== null && scene.people.some((p) => p.id === id) ? id : null
}

/** The post that a mention means: as said, else the one that its holder has. */
function postOf({ post, outgoing }: MoveMention, holder: string | null, careers: Careers): PostName | null {
  const said = post.title === '' ? null : canonicalPost(post.title, post.organization)
  if (holder === null) return said
  const held = careers.posts(holder)
  if (said) {
    // "resigned as chief": whose chief the role says
    const role = held.find((h) => isShortOf(said, h) && fits(h, said.organization))
    if (role) return { title: role.title, organization: said.organization ?? role.organization }
    if (outgoing !== null && isVague(said.title)) return held.find((h) => fits(h, said.organization)) ?? said
    return said
  }
  if (post.organization !== null) {
    const organization = fold(post.organization)
    if (organization === 'house of representatives')
      return held.find((h) => /^(?:Representative|Senator)$/.test(h.title)) ?? canonicalPost('Representative', null)
    if (organization === 'senate') return canonicalPost('Senator', null)
    const role = held.find((h) => h.organization !== null && sameOrganization(h.organization, post.organization!))
    if (role) return role
    // "left the White House for a rally"
    if (organization === 'white house' && held[0]?.title === 'President') return null
    // "left the EU", "quit Northwind": not an employer that anybody knows of; "left the company" is
    if (!EMPLOYER.test(organization) && organization !== 'white house') return null
  }
  return held[0] ?? null
}

/** "The deputy governor of the bank would succeed her as governor": of the same bank. */
function whole(post: PostName | null, incoming: string | null, careers: Careers): PostName | null {
  if (post === null || post.organization !== null || incoming === null) return post
  const second = careers
    .posts(incoming)
    .find((h) => DEPUTY.test(h.title) && fold(h.title.replace(DEPUTY, '').trim()) === fold(post.title))
  return second ? { ...post, organization: second.organization } : post
}
const DEPUTY = /^(?:deputy|vice|assistant|under)\b/i

/** Words for whoever employs the person in question, whatever the name. */
const EMPLOYER =
  /^(?:company|firm|bank|administration|department|agency|government|cabinet|ministry|network|newspaper|paper|magazine|channel|broadcaster|station|office|bureau|institute|university|college|school|museum|hospital|corporation|organi[sz]ation|association|army|diocese|church|embassy|publisher)$/

/** Whether `short` is the same title or its last word: "director" for "Director of the Secret Service". */
export function isShortOf(short: PostName, long: PostName): boolean {
  if (sameTitle(short, long)) return true
  const key = titleKey(short.title).split(' ')
  const words = titleKey(long.title).split(' ')
  return (
    key.every((w) => words.includes(w)) && !WEAK.test(short.title) && headNoun(short.title) === headNoun(long.title)
  )
}

const WEAK = /^(?:adviser|member|official)$/i

/** The noun of a title: "director" in "Director of the Secret Service". */
const headNoun = (title: string) =>
  titleKey(title.replace(/ (?:of|for|to|at) .*/, '')) &&
  fold(title)
    .replace(/ (?:of|for|to|at) .*/, '')
    .replace(/(?<=chair)(?:man|woman|person)$/, '')
    .split(' ')
    .at(-1)

const fits = (post: PostName, organization: string | null) =>
  organization === null || post.organization === null || sameOrganization(post.organization, organization)

/** Titles that say no more than that somebody is in charge. */
export const isVague = (title: string) =>
  /^(?:leader|head|chief|boss|official|executive|member|top official)$/i.test(title)

/** "Chairwoman" and "chair", "president and CEO" and "chief executive": one title for joining. */
export function titleKey(title: string): string {
  return fold(title)
    .replace(/\b(?:vice|deputy|co)[- ]/g, (s) => s.replace(' ', '-'))
    .replace(/chair(?:man|woman|person)\b/g, 'chair')
    .replace(/\bcongress(?:man|woman)\b/g, 'representative')
    .replace(/\badvisor\b/g, 'adviser')
    .replace(/\bspokes(?:man|woman)\b/g, 'spokesperson')
    .replace(/\b(?:acting|interim|permanent|new|next|former|of|for|to)\b/g, '')
    .trim()
    .split(/\s+/)
    .sort()
    .join(' ')
}

export const sameTitle = (a: PostName, b: PostName) => titleKey(a.title) === titleKey(b.title)
