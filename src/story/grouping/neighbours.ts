/** @module Which earlier reports are worth comparing: those that share rare terms. Cost does not grow with the stream. */
import type { Profile } from './profile.ts'
import { heaviest } from './vector.ts'

/** Terms under which a report is filed. */
const KEYS = 40
/** Reports remembered under one term within one window, newest first: a term that more than these share is not rare. */
const POSTINGS = 64
/** Most neighbours that are compared in full. */
const MOST = 60

/**
 * An inverted index with bounded lists, in blocks of as many days as the window has: only a report's own block and
 * the ones beside it can hold neighbours, and old blocks are dropped whole. Undated reports have a block of their own.
 */
export class Neighbours {
  readonly #blocks = new Map<number | null, Map<number, Profile[]>>()
  readonly #window: number

  /** Dated reports further apart than `window` days are never neighbours. */
  constructor(window: number) {
    this.#window = window
  }

  /** The reports that share the most key terms with `profile`, at most 60, best first; then files it too. */
  add(profile: Profile): Profile[] {
    const keys = heaviest(profile.body, KEYS)
    const shared = new Map<Profile, number>()
    for (const block of this.#around(profile.day))
      for (const term of keys)
        for (const other of block.get(term) ?? [])
          if (this.#near(profile, other)) shared.set(other, (shared.get(other) ?? 0) + 1)
    this.#file(profile, keys)
    return [...shared]
      .sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
      .map(([other]) => other)
  }

  /** Drops the blocks that hold nothing but reports dated before `day`. */
  forget(day: number): void {
    for (const at of this.#blocks.keys()) if (at !== null && (at + 1) * this.#window <= day) this.#blocks.delete(at)
  }

  #file(profile: Profile, keys: readonly number[]): void {
    const at = this.#blockOf(profile.day)
    const block = this.#blocks.get(at) ?? new Map<number, Profile[]>()
    this.#blocks.set(at, block)
    for (const term of keys) {
      const list = block.get(term)
      if (!list) block.set(term, [profile])
      else if (list.push(profile) > POSTINGS) list.shift()
    }
  }

  #around(day: number | null): Map<number, Profile[]>[] {
    if (day === null) return [...this.#blocks.values()]
    const at = this.#blockOf(day)!
    return [at - 1, at, at + 1, null].flatMap((block) => this.#blocks.get(block) ?? [])
  }

  #blockOf = (day: number | null) => (day === null ? null : Math.floor(day / this.#window))

  #near(a: Profile, b: Profile): boolean {
    return a.day === null || b.day === null || Math.abs(a.day - b.day) <= this.#window
  }
}
