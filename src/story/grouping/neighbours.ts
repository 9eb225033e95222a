/** @module Which earlier reports are worth comparing: those that share rare terms. Cost does not grow with the stream. */
import type { Profile } from './profile.ts'
import { heaviest } from './vector.ts'

/** Terms under which a report is filed. */
const KEYS = 40
/** Reports remembered under one term, newest first: a term that more than these share is not rare. */
const POSTINGS = 128
/** Most neighbours that are compared in full. */
const MOST = 60

/** An inverted index with bounded lists. */
export class Neighbours {
  readonly #lists = new Map<number, Profile[]>()
  readonly #window: number

  /** Dated reports further apart than `window` days are never neighbours. */
  constructor(window: number) {
    this.#window = window
  }

  /** The reports that share the most key terms with `profile`, at most 60, best first; then files it too. */
  add(profile: Profile): Profile[] {
    const shared = new Map<Profile, number>()
    for (const term of heaviest(profile.body, KEYS)) {
      const list = this.#lists.get(term)
      if (!list) {
        this.#lists.set(term, [profile])
        continue
      }
      for (const other of list) if (this.#near(profile, other)) shared.set(other, (shared.get(other) ?? 0) + 1)
      list.push(profile)
      if (list.length > POSTINGS) list.shift()
    }
    return [...shared]
      .sort(([a, m], [b, n]) => n - m || (a.id < b.id ? -1 : 1))
      .slice(0, MOST)
      .map(([other]) => other)
  }

  /** Drops every report dated before `day`; a list of terms nobody uses goes with its last report. */
  forget(day: number): void {
    for (const [term, list] of this.#lists) {
      const kept = list.filter((p) => p.day === null || p.day >= day)
      if (kept.length === 0) this.#lists.delete(term)
      else if (kept.length < list.length) this.#lists.set(term, kept)
    }
  }

  #near(a: Profile, b: Profile): boolean {
    return a.day === null || b.day === null || Math.abs(a.day - b.day) <= this.#window
  }
}
