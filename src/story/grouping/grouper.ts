/**
 * @module Stories of a stream, kept up to date as reports arrive.
 *
 * Reports are nodes, compared pairs are edges with log-odds. A story is a group of average-link clustering
 * inside one connected component of the edges that speak for a link. A new report touches only the components
 * of the reports it is compared with, so the same set gives the same stories in whatever order it came.
 */
import type { Report } from '../../schema/types.ts'
import { averageLink, type Link } from './cluster.ts'
import { closeness, compare, logOdds, type Pair } from './likeness.ts'
import { Neighbours } from './neighbours.ts'
import { type Profile, profileOf } from './profile.ts'
import { newsRarity } from './rarity.ts'

interface Node {
  readonly profile: Profile
  readonly edges: Map<Node, Pair>
  /** Closeness of its best match. */
  best: number
  story: readonly Node[]
}

export interface GrouperOptions {
  /** Days after which two reports cannot tell one story; default 5. */
  readonly window?: number
  /** Mean log-odds above which groups join; default -0.5. Lower joins more. */
  readonly threshold?: number
  /** Whether days between two reports count against them; default true. */
  readonly dates?: boolean
}

/** Below this closeness two reports have nothing to do with each other. */
const LEAST = 0.2

export class Grouper {
  readonly #nodes = new Map<string, Node>()
  readonly #neighbours: Neighbours
  readonly #threshold: number
  readonly #dates: boolean

  constructor({ window = 5, threshold = -0.5, dates = true }: GrouperOptions = {}) {
    this.#neighbours = new Neighbours(window)
    this.#threshold = threshold
    this.#dates = dates
  }

  /** Takes one more report; a report whose id is known already is ignored. */
  add(report: Report): void {
    if (this.#nodes.has(report.id)) return
    const profile = profileOf(report, newsRarity())
    const node: Node = { profile, edges: new Map(), best: 0, story: [] }
    this.#nodes.set(report.id, node)
    const touched = new Set<Node>([node])
    const stale: Node[] = []
    for (const other of this.#neighbours.add(profile)) {
      const neighbour = this.#nodes.get(other.id)
      if (!neighbour) continue
      const pair = this.#dates ? compare(profile, other) : { ...compare(profile, other), gap: null }
      if (closeness(pair) < LEAST) continue
      // its component as it was, for a better match weakens its other links
      if (closeness(pair) > neighbour.best) stale.push(...this.#component(neighbour))
      touched.add(neighbour)
      node.edges.set(neighbour, pair)
      neighbour.edges.set(node, pair)
    }
    for (const one of touched) for (const pair of one.edges.values()) one.best = Math.max(one.best, closeness(pair))
    this.#regroup(new Set([...touched, ...stale]))
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

  #score(a: Node, b: Node, pair: Pair): number {
    return logOdds(pair, a.best, b.best)
  }

  /** The nodes reachable over edges that speak for a link. */
  #component(from: Node, seen = new Set<Node>()): Set<Node> {
    const queue = [from]
    seen.add(from)
    for (let node = queue.pop(); node; node = queue.pop())
      for (const [other, pair] of node.edges)
        if (!seen.has(other) && this.#score(node, other, pair) > this.#threshold) {
          seen.add(other)
          queue.push(other)
        }
    return seen
  }

  #regroup(nodes: ReadonlySet<Node>): void {
    const done = new Set<Node>()
    for (const node of nodes) {
      if (done.has(node)) continue
      const members = [...this.#component(node)].sort(inOrder)
      for (const member of members) done.add(member)
      for (const group of averageLink(members.length, this.#links(members), this.#threshold)) {
        const story = group.map((i) => members[i]!)
        for (const member of story) member.story = story
      }
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

/** By date, undated last, then by id. */
function inOrder({ profile: a }: Node, { profile: b }: Node): number {
  const days = (a.day ?? Number.POSITIVE_INFINITY) - (b.day ?? Number.POSITIVE_INFINITY)
  return days || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
