/**
 * @module Stories of a stream, kept up to date as reports arrive.
 *
 * Reports are nodes, compared pairs are edges with log-odds. A story is a group of average-link clustering
 * inside one connected component of the edges that speak for a link. A new report touches only the components
 * of the reports it is compared with, so the same set gives the same stories in whatever order it came.
 */
import type { Report } from '../../schema/types.ts'
import { averageLink, type Link } from './cluster.ts'
import { compare, type Evidence, evidenceOf, logOdds, RANKED, type Standing, standingOf } from './likeness.ts'
import { Neighbours } from './neighbours.ts'
import { type Profile, profileOf } from './profile.ts'
import { newsRarity } from './rarity.ts'

interface Node {
  readonly profile: Profile
  readonly edges: Map<Node, Evidence>
  /** Closeness of its best matches, best first, at most RANKED. */
  readonly ranked: number[]
  standing: Standing
  story: readonly Node[]
}

export interface GrouperOptions {
  /** Days after which two reports cannot tell one story; default 5. */
  readonly window?: number
  /** Mean log-odds above which groups join; default -0.7. Lower joins more. */
  readonly threshold?: number
  /** Whether days between two reports count against them; default true. */
  readonly dates?: boolean
}

/** Below this closeness two reports have nothing to do with each other. */
const LEAST = 0.2
/** Reports that are grouped in one go: what keeps a day of nothing but one subject affordable. */
const MOST_TOGETHER = 300

export class Grouper {
  readonly #nodes = new Map<string, Node>()
  readonly #neighbours: Neighbours
  readonly #threshold: number
  readonly #dates: boolean

  constructor({ window = 5, threshold = -0.7, dates = true }: GrouperOptions = {}) {
    this.#neighbours = new Neighbours(window)
    this.#threshold = threshold
    this.#dates = dates
  }

  /** Takes one more report; a report whose id is known already is ignored. */
  add(report: Report): void {
    if (this.#nodes.has(report.id)) return
    const profile = profileOf(report, newsRarity())
    const node: Node = { profile, edges: new Map(), ranked: [], standing: standingOf([]), story: [] }
    const touched = this.#compare(node)
    // Components as they were: a match among the best changes the standing of a report, and so its other links
    const changed = touched.filter(([other, pair]) => ranks(other, pair)).map(([other]) => other)
    const stale = new Set<Node>()
    for (const other of changed) if (!stale.has(other)) this.#component(other, stale)
    this.#nodes.set(report.id, node)
    for (const [other, pair] of touched) {
      connect(node, other, pair)
      connect(other, node, pair)
    }
    this.#regroup(new Set([node, ...stale]))
  }

  /** The reports that share enough with it, compared. */
  #compare({ profile }: Node): [Node, Evidence][] {
    const found: [Node, Evidence][] = []
    for (const other of this.#neighbours.add(profile)) {
      const node = this.#nodes.get(other.id)
      if (!node) continue
      const compared = compare(profile, other)
      const pair = evidenceOf(this.#dates ? compared : { ...compared, gap: null })
      if (pair.closeness >= LEAST) found.push([node, pair])
    }
    return found
  }

  /** How many reports are kept. */
  get size(): number {
    return this.#nodes.size
  }

  /** Ids of the reports of the story that the report `id` belongs to, earliest first; empty when unknown. */
  storyOf(id: string): string[] {
    return this.#nodes.get(id)?.story.map((n) => n.profile.id) ?? []
  }

  /** All stories, each as the ids of its reports, earliest first; in order of their first report. */
  stories(): string[][] {
    const all = [...new Set([...this.#nodes.values()].map((n) => n.story))]
    return all.sort((a, b) => inOrder(a[0]!, b[0]!)).map((story) => story.map((n) => n.profile.id))
  }

  /** Lets go of every report dated before `day` (days since 1970-01-01): its story is settled. */
  forget(day: number): void {
    this.#neighbours.forget(day)
    for (const [id, { profile, edges }] of this.#nodes) {
      if (profile.day === null || profile.day >= day) continue
      for (const other of edges.keys()) other.edges.delete(this.#nodes.get(id)!)
      this.#nodes.delete(id)
    }
  }

  #score(a: Node, b: Node, pair: Evidence): number {
    return logOdds(pair, a.standing, b.standing)
  }

  /** The nodes reachable over edges that speak for a link, added to `seen`; no more than MOST_TOGETHER of them. */
  #component(from: Node, seen = new Set<Node>()): Set<Node> {
    const queue = [from]
    const enough = seen.size + MOST_TOGETHER
    seen.add(from)
    for (let at = 0; at < queue.length; at++)
      for (const [other, pair] of queue[at]!.edges)
        if (seen.size < enough && !seen.has(other) && this.#score(queue[at]!, other, pair) > this.#threshold) {
          seen.add(other)
          queue.push(other)
        }
    return seen
  }

  #regroup(nodes: ReadonlySet<Node>): void {
    const done = new Set<Node>()
    const before = new Set<readonly Node[]>()
    for (const node of nodes) {
      if (done.has(node)) continue
      const members = [...this.#component(node)].filter((n) => !done.has(n)).sort(inOrder)
      for (const member of members) before.add(member.story)
      for (const member of members) done.add(member)
      for (const group of averageLink(members.length, this.#links(members), this.#threshold)) {
        const story = group.map((i) => members[i]!)
        for (const member of story) member.story = story
      }
    }
    // Who was left out of a crowd too large to group in one go stays with those left out
    for (const story of before) {
      const left = story.filter((n) => n.story === story)
      if (left.length < story.length) for (const node of left) node.story = left
    }
  }

  #links(members: readonly Node[]): Link[] {
    const index = new Map(members.map((node, i) => [node, i]))
    return members.flatMap((node, a) =>
      [...node.edges].flatMap(([other, pair]) => {
        const b = index.get(other)
        return b !== undefined && a < b ? [{ a, b, score: this.#score(node, other, pair) }] : []
      }),
    )
  }
}

/** Whether the pair is among the best matches of `node`. */
const ranks = ({ ranked }: Node, pair: Evidence) => ranked.length < RANKED || pair.closeness > ranked.at(-1)!

/** Notes `other` at `node`, and what it makes of the standing. */
function connect(node: Node, other: Node, pair: Evidence): void {
  node.edges.set(other, pair)
  const near = pair.closeness
  const at = node.ranked.findIndex((x) => x < near)
  node.ranked.splice(at < 0 ? node.ranked.length : at, 0, near)
  if (node.ranked.length > RANKED) node.ranked.pop()
  node.standing = standingOf(node.ranked)
}

/** By date, undated last, then by id. */
function inOrder({ profile: a }: Node, { profile: b }: Node): number {
  const days = (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY)
  return days || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
