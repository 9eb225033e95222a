/** @module Joins drafts that are about the same places, so that one thing said is one claim. */
import { type Draft, distinct, type Place, samePlace } from './draft.ts'

import { spoken } from './numbers.ts'

/** Kinds whose drafts say that something is so, or is not; the first named here gives the joined claim its name. */
const SAYING: readonly Draft['kind'][] = ['move', 'plan', 'dispute', 'quotation', 'same']
const MOST_PLACES = 24
/** A story has no more to say than this; what comes after ranks last. */
const MOST_DRAFTS = 1000

/** Drafts joined where one shares most of its places with another. */
export function merged(drafts: readonly Draft[]): Draft[] {
  const order = (d: Draft) => SAYING.indexOf(d.kind)
  const saying = drafts
    .filter((d) => order(d) >= 0)
    .sort((a, b) => order(a) - order(b) || b.turn - a.turn || b.places.length - a.places.length || first(a, b))
  const joined: Draft[] = []
  for (const draft of saying.slice(0, MOST_DRAFTS)) {
    const at = joined.findIndex((other) => sameTopic(draft, other) || belongs(draft, other))
    if (at < 0) joined.push(draft)
    else joined[at] = join(joined[at]!, draft)
  }
  const others = drafts.filter((d) => order(d) < 0 && d.kind !== 'number')
  return [...joined, ...mergedNumbers(drafts), ...others.filter((d, i) => !isToldBefore(d, others.slice(0, i)))]
}

/** Whether two times that differ are shown already, by a claim on when somebody goes. */
const isToldBefore = (draft: Draft, before: readonly Draft[]): boolean =>
  draft.kind === 'timing' &&
  before.some(
    (other) =>
      other.kind === 'timing' &&
      other.conflict !== undefined &&
      draft.places.every((p) =>
        other.places.some((q) => q.reading === p.reading && q.start < p.end && p.start < q.end),
      ),
  )

const first = (a: Draft, b: Draft) => {
  const [x, y] = [a.places[0]!, b.places[0]!]
  return x.reading - y.reading || x.start - y.start || x.end - y.end || (a.text < b.text ? -1 : 1)
}
const shared = (a: Draft, b: Draft) =>
  a.places.filter((p) => b.places.some((q) => p.stance === q.stance && samePlace(p, q))).length

const sameTopic = (a: Draft, b: Draft) =>
  a.topic !== undefined && a.topic === b.topic && a.places.length + b.places.length <= MOST_PLACES

function belongs(draft: Draft, other: Draft): boolean {
  const n = shared(draft, other)
  if (n === 0 || other.places.length >= MOST_PLACES) return false
  if (draft.kind === 'move' || other.kind === 'move') return draft.kind !== 'move' && n * 2 > draft.places.length
  return n * 2 >= Math.min(draft.places.length, other.places.length)
}

function join(a: Draft, b: Draft): Draft {
  const places = distinct([...a.places, ...b.places])
  const conflict = a.conflict ?? b.conflict
  const note = a.note ?? b.note
  const topic = a.topic ?? b.topic
  return {
    kind: a.kind,
    text: a.text,
    places,
    turn: Math.max(a.turn, b.turn),
    ...(conflict && { conflict }),
    ...(note && { note }),
    ...(topic && { topic }),
  }
}

/** Number drafts about one passage are one: "29", "28" and "25" for the same count. */
function mergedNumbers(drafts: readonly Draft[]): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts.filter((d) => d.kind === 'number').slice(0, MOST_DRAFTS)) {
    const at = out.findIndex((other) =>
      draft.places.some((p) => other.places.some((q) => samePlace(p, q) && p.value === q.value)),
    )
    if (at < 0) out.push(draft)
    else {
      const places: Place[] = distinct([...out[at]!.places, ...draft.places])
      const values = [...new Set(places.map((p) => p.value))].sort((x, y) => Number(x) - Number(y))
      out[at] = {
        ...out[at]!,
        places,
        turn: Math.max(out[at]!.turn, draft.turn),
        note: `${values.map((v) => spoken(Number(v))).join(' against ')}.`,
      }
    }
  }
  return out
}
