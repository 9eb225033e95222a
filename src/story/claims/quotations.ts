/** @module Claims by shared quotation: the same words between quotation marks in two reports are one utterance. */
import { perObject } from '../../text/memo.ts'
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'
import { expressionClaims } from './expressions.ts'
import { nearClaims } from './near-quotes.ts'
import type { Passages } from './passages.ts'
import { plain, type Quote, quotesOf } from './quotes.ts'
import { difference, type Met, type Quoted } from './renderings.ts'

/** Words that two quotations must share in a row to be one utterance. */
const RUN = 4
const LONG_RUN = 6
/** Or so much of the shorter one, where two of the words tell something. */
const LEAST_SHARE = 0.4
/** The same words are looked for in at most so many places. */
const MOST = 40

export function quotationClaims(scene: Scene, passages: Passages): Draft[] {
  const quotes = quotesOf(passages)
  return [
    ...utterances(scene, quotes),
    ...expressionClaims(scene, passages, quotes),
    ...nearClaims(scene, passages, quotes),
  ]
}

/** Quotations that share a run of words, grouped. */
function utterances(scene: Scene, quotes: readonly Quote[]): Draft[] {
  const long = quotes.filter((q) => q.words.length >= RUN)
  const met = new Map<string, Met>()
  for (const list of runsOf(long).values())
    for (const x of list)
      for (const y of list) {
        const [a, b] = [long[x.q]!, long[y.q]!]
        if (x.q >= y.q || a.reading === b.reading) continue
        const key = `${x.q} ${y.q}`
        const [i, j, k, l] = met.get(key)?.at ?? [x.at, x.at + RUN, y.at, y.at + RUN]
        const at = [Math.min(i, x.at), Math.max(j, x.at + RUN), Math.min(k, y.at), Math.max(l, y.at + RUN)] as const
        met.set(key, { a, b, at })
      }
  const pairs = [...met.values()].filter(telling)
  const texts = new Map(
    [...Map.groupBy(quotes, (q) => q.reading)].map(([reading, own]) => [
      reading,
      own.map((q) => ` ${q.words.map(plain).join(' ')} `).join('|'),
    ]),
  )
  const quoted = (reading: number) => texts.get(reading) ?? ''
  return groups(long, pairs).map((group) => claimOf(scene, quoted, group.quotes, group.pairs))
}

/** Where each run of words stands: index of the quotation and of its first word. */
function runsOf(quotes: readonly Quote[]): Map<string, { q: number; at: number }[]> {
  const runs = new Map<string, { q: number; at: number }[]>()
  quotes.forEach(({ words }, q) => {
    for (const { key, at } of runsIn(words)) {
      const list = runs.get(key)
      if (!list) runs.set(key, [{ q, at }])
      else if (list.length < MOST) list.push({ q, at })
    }
  })
  return runs
}

/** The runs of words in a quotation that tell something. */
const runsIn = perObject((words: Quote['words']) => {
  const told = words.map(plain)
  return words.flatMap((_, at) =>
    at + RUN > words.length || words.slice(at, at + RUN).every((w) => w.term === '')
      ? []
      : [{ at, key: told.slice(at, at + RUN).join(' ') }],
  )
})

/** Two words that tell something, or a long run of any words, make an utterance known again. */
function telling({ a, b, at }: Met): boolean {
  const run = a.words.slice(at[0], at[1])
  const terms = new Set(run.map((w) => w.term).filter(Boolean)).size
  const shorter = Math.min(a.words.length, b.words.length)
  return run.length >= LONG_RUN || (terms >= 2 && run.length >= LEAST_SHARE * shorter)
}

function groups(quotes: readonly Quote[], pairs: readonly Met[]) {
  const root = new Map<Quote, Quote>(quotes.map((q) => [q, q]))
  const find = (q: Quote): Quote => (root.get(q) === q ? q : find(root.get(q)!))
  for (const { a, b } of pairs) root.set(find(b), find(a))
  const out = new Map<Quote, { quotes: Set<Quote>; pairs: Met[] }>()
  for (const pair of pairs) {
    const key = find(pair.a)
    const group = out.get(key) ?? { quotes: new Set(), pairs: [] }
    group.quotes.add(pair.a).add(pair.b)
    group.pairs.push(pair)
    out.set(key, group)
  }
  return [...out.values()].map((g) => ({ quotes: [...g.quotes], pairs: g.pairs }))
}

function claimOf(scene: Scene, quoted: Quoted, quotes: readonly Quote[], pairs: readonly Met[]): Draft {
  const differs = pairs.flatMap((pair) => difference(scene, quoted, pair) ?? []).sort((p, q) => q.weight - p.weight)[0]
  const shared = differs ? [...pairs, differs.met] : pairs
  const placeOf = (q: Quote): Place => {
    const parts = shared.flatMap(({ a, b, at }) => (a === q ? [[at[0], at[1]]] : b === q ? [[at[2], at[3]]] : []))
    const from = Math.min(...parts.map((p) => p[0]!))
    const to = Math.max(...parts.map((p) => p[1]!))
    const whole = q === differs?.met.a || q === differs?.met.b
    return { reading: q.reading, ...sentencesAround(scene, q, from, to), stance: 'asserts', ...(whole && { whole }) }
  }
  const places = quotes.map(placeOf)
  const shown = differs ? [placeOf(differs.met.a), placeOf(differs.met.b)] : places
  const shortest = [...shown].sort((a, b) => a.end - a.start - (b.end - b.start) || a.reading - b.reading)[0]!
  return {
    kind: 'quotation',
    text: scene.readings[shortest.reading]!.report.text.slice(shortest.start, shortest.end),
    places,
    turn: differs?.weight ?? 0.3,
    ...(differs && { conflict: 'wording' as const, note: `The same words are quoted differently: ${differs.note}` }),
  }
}

/** The sentences of quotation `q` that hold its words `from` to `to`, with the marks where they begin or end there. */
function sentencesAround(scene: Scene, q: Quote, from: number, to: number) {
  const { text } = scene.readings[q.reading]!.report
  let i = from
  while (i > 0 && !/[.!?]/.test(text.slice(q.words[i - 1]!.end, q.words[i]!.start))) i--
  let j = to
  while (j < q.words.length && !/[.!?]/.test(text.slice(q.words[j - 1]!.end, q.words[j]!.start))) j++
  return { start: i === 0 ? q.start : q.words[i]!.start, end: j === q.words.length ? q.end : q.words[j - 1]!.end }
}
