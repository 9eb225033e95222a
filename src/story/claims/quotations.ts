/** @module Claims by shared quotation: the same words between quotation marks in two reports are one utterance. */
import { attributionOf } from '../origins.ts'
import type { Scene } from '../scene.ts'
import type { Draft, Place } from './draft.ts'
import type { Passage, Passages } from './passages.ts'
import type { Word } from './words.ts'

/** Curly and straight marks are mixed in practice. */
const QUOTED = /“[^”“"\n]{2,1500}[”"]|"[^"“\n]{2,1500}["”]/g
/** Words that two quotations must share in a row to be one utterance. */
const RUN = 4
const LONG_RUN = 6
/** Or so much of the shorter one, where two of the words tell something. */
const LEAST_SHARE = 0.4
/** Words beside a shared run in which two renderings are compared. */
const WIDER = 8
/** A quotation of up to so many words is a mark on one expression; the clause around it is what is said. */
const SHORT = 3
/** Up to so many words, quotations are compared by what tells in them. */
const NEAR = 14
/** The same words are looked for in at most so many places. */
const MOST = 40
/** Quotations of one report that are compared. */
const MOST_QUOTES = 500

interface Quote {
  readonly reading: number
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
}

export function quotationClaims(scene: Scene, passages: Passages): Draft[] {
  const quotes = scene.readings.flatMap((_, r) => quotesOf(scene, passages, r))
  return [...longClaims(scene, quotes), ...shortClaims(scene, passages, quotes), ...nearClaims(scene, passages, quotes)]
}

function quotesOf(scene: Scene, { words }: Passages, reading: number): Quote[] {
  const { text } = scene.readings[reading]!.report
  const all = words[reading]!
  let w = 0
  return [...text.matchAll(QUOTED).take(MOST_QUOTES)].map((m) => {
    const start = m.index
    const end = start + m[0].length
    while (w < all.length && all[w]!.start < start) w++
    const from = w
    while (w < all.length && all[w]!.end <= end) w++
    return { reading, start, end, words: all.slice(from, w) }
  })
}

interface Met {
  readonly a: Quote
  readonly b: Quote
  /** First and one past the last word of what corresponds, in `a` and in `b`. */
  readonly at: readonly [number, number, number, number]
}

function longClaims(scene: Scene, quotes: readonly Quote[]): Draft[] {
  const index = new Map<string, { q: number; at: number }[]>()
  const long = quotes.filter((q) => q.words.length >= RUN)
  long.forEach((q, n) => {
    for (let i = 0; i + RUN <= q.words.length; i++) {
      const gram = q.words.slice(i, i + RUN)
      if (gram.filter((w) => w.term).length < 1) continue
      const key = gram.map((w) => plain(w)).join(' ')
      const list = index.get(key)
      if (list && list.length < MOST) list.push({ q: n, at: i })
      else if (!list) index.set(key, [{ q: n, at: i }])
    }
  })
  const met = new Map<string, Met>()
  for (const list of index.values())
    for (const x of list)
      for (const y of list) {
        if (x.q >= y.q || long[x.q]!.reading === long[y.q]!.reading) continue
        const key = `${x.q} ${y.q}`
        const old = met.get(key)?.at
        const at = old
          ? ([
              Math.min(old[0], x.at),
              Math.max(old[1], x.at + RUN),
              Math.min(old[2], y.at),
              Math.max(old[3], y.at + RUN),
            ] as const)
          : ([x.at, x.at + RUN, y.at, y.at + RUN] as const)
        met.set(key, { a: long[x.q]!, b: long[y.q]!, at })
      }
  const pairs = [...met.values()].filter(telling)
  return groups(long, pairs).map((group) => longClaim(scene, group.quotes, group.pairs))
}

/** Two words that tell something, or a long run of any words, make an utterance known again. */
function telling({ a, b, at }: Met): boolean {
  const run = a.words.slice(at[0], at[1])
  const terms = new Set(run.map((w) => w.term).filter(Boolean)).size
  const shorter = Math.min(a.words.length, b.words.length)
  return run.length >= LONG_RUN || (terms >= 2 && run.length >= LEAST_SHARE * shorter)
}

/** What corresponds, and a few words to either side where wordings may part and meet again. */
function widened({ a, b, at }: Met): Met {
  const least = (n: number) => Math.max(0, n - WIDER)
  return {
    a,
    b,
    at: [least(at[0]), Math.min(a.words.length, at[1] + WIDER), least(at[2]), Math.min(b.words.length, at[3] + WIDER)],
  }
}

const plain = (w: Word) => w.lower.replace(/’/g, "'").replace(/'$/, '')

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

function longClaim(scene: Scene, quotes: readonly Quote[], pairs: readonly Met[]): Draft {
  const places = quotes.map((q): Place => {
    const parts = pairs.flatMap(({ a, b, at }) => (a === q ? [[at[0], at[1]]] : b === q ? [[at[2], at[3]]] : []))
    const from = Math.min(...parts.map((p) => p[0]!))
    const to = Math.max(...parts.map((p) => p[1]!))
    return { reading: q.reading, ...sentencesAround(scene, q, from, to), stance: 'asserts' }
  })
  const shortest = [...places].sort((a, b) => a.end - a.start - (b.end - b.start) || a.reading - b.reading)[0]!
  const difference = pairs.map((pair) => differing(widened(pair))).find((d) => d !== null) ?? null
  return {
    kind: 'quotation',
    text: scene.readings[shortest.reading]!.report.text.slice(shortest.start, shortest.end),
    places,
    turn: difference ? 0.6 : 0.3,
    ...(difference && { conflict: 'wording' as const, note: `The same words are quoted differently: ${difference}` }),
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

/** Words that two renderings of one utterance do not share inside what corresponds; null when one merely leaves out. */
function differing({ a, b, at }: Met): string | null {
  const x = a.words.slice(at[0], at[1])
  const y = b.words.slice(at[2], at[3])
  if (x.length > 120 || y.length > 120) return null
  const gap = gaps(x.map(plain), y.map(plain)).find(([i, j, k, l]) => told(x.slice(i, j)) && told(y.slice(k, l)))
  if (!gap) return null
  const show = (w: readonly Word[]) => `“${w.map((v) => v.lower).join(' ')}”`
  return `${show(x.slice(gap[0], gap[1]))} against ${show(y.slice(gap[2], gap[3]))}.`
}

const told = (words: readonly Word[]) =>
  words.length > 0 && words.length <= 8 && words.some((w) => w.term !== '' && w.id === null && !/[’']s$/.test(w.lower))

/** Stretches between the common words of two sequences (longest common subsequence). */
function gaps(x: readonly string[], y: readonly string[]): [number, number, number, number][] {
  const table = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1))
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      table[i]![j] = x[i] === y[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  const out: [number, number, number, number][] = []
  let [i, j, fromI, fromJ] = [0, 0, 0, 0]
  while (i < x.length && j < y.length) {
    if (x[i] === y[j]) {
      if (i > fromI || j > fromJ) out.push([fromI, i, fromJ, j])
      fromI = ++i
      fromJ = ++j
    } else if (table[i + 1]![j]! >= table[i]![j + 1]!) i++
    else j++
  }
  return out
}

/** Expressions of a word or three in quotation marks, told in several reports about the same people or things. */
function shortClaims(scene: Scene, passages: Passages, quotes: readonly Quote[]): Draft[] {
  const byWords = new Map<string, Quote[]>()
  for (const q of quotes) {
    if (q.words.length === 0 || q.words.length > SHORT || q.words.every((w) => w.term === '')) continue
    const key = q.words.map(plain).join(' ')
    byWords.set(key, [...(byWords.get(key) ?? []), q])
  }
  const drafts: Draft[] = []
  for (const [key, same] of byWords) {
    if (new Set(same.map((q) => q.reading)).size < 2) continue
    const told = same.flatMap(
      (q) =>
        passages.list.find(
          (p) => p.reading === q.reading && p.start <= q.words[0]!.start && q.words.at(-1)!.end <= p.end,
        ) ?? [],
    )
    const inner = new Set(same[0]!.words.map((w) => w.term))
    const speaker = new Map(told.map((p) => [p, speakerOf(scene, p)]))
    const alike = (p: Passage, o: Passage) =>
      sharesMore(p, o, inner) || (speaker.get(p) !== null && speaker.get(p) === speaker.get(o))
    const about = told.filter((p) => told.some((o) => o.reading !== p.reading && alike(p, o)))
    if (about.length < 2) continue
    drafts.push({
      kind: 'quotation',
      text: clauseText(scene, about[0]!) || key,
      places: about.map((p) => ({ reading: p.reading, start: p.start, end: p.end, stance: 'asserts' })),
      turn: 0.2,
    })
  }
  return drafts
}

function speakerOf(scene: Scene, p: Passage): string | null {
  const reading = scene.readings[p.reading]!
  const a = attributionOf(reading, p)
  const entity = a === null ? null : reading.attributions[a]!.entity
  return entity === null ? null : scene.identities.idOf(p.reading, entity)
}

const sharesMore = (a: Passage, b: Passage, inner: ReadonlySet<string>) =>
  [...a.terms].some((t) => !inner.has(t) && b.terms.has(t))

const clauseOf = ({ list }: Passages, q: Quote): Passage | null =>
  list.find((p) => p.reading === q.reading && p.start <= q.words[0]!.start && q.words.at(-1)!.end <= p.end) ?? null

const clauseText = (scene: Scene, p: Passage) => scene.readings[p.reading]!.report.text.slice(p.start, p.end)

/** Quotations of a few words that share what tells in them and where they stand, but are not word for word the same. */
function nearClaims(scene: Scene, passages: Passages, quotes: readonly Quote[]): Draft[] {
  const some = quotes.flatMap((q) => {
    if (q.words.length <= SHORT || q.words.length > NEAR) return []
    const terms = new Set(q.words.map((w) => w.term).filter(Boolean))
    const clause = clauseOf(passages, q)
    return terms.size >= 2 && clause ? [{ q, terms, clause }] : []
  })
  return some.flatMap((x, i) =>
    some.slice(i + 1).flatMap((y): Draft[] => {
      if (x.q.reading === y.q.reading) return []
      const shared = [...x.terms].filter((t) => y.terms.has(t))
      if (shared.length < 2 || shared.length * 2 < Math.min(x.terms.size, y.terms.size) + 1) return []
      const around = [...x.clause.terms].filter((t) => y.clause.terms.has(t) && !x.terms.has(t) && !y.terms.has(t))
      if (around.length === 0 || x.q.words.map(plain).join(' ').includes(y.q.words.map(plain).join(' '))) return []
      const place = ({ q, clause }: typeof x): Place => ({
        reading: q.reading,
        start: Math.min(clause.start, q.start),
        end: Math.max(clause.end, q.end),
        stance: 'asserts',
      })
      const show = ({ q }: typeof x) => scene.readings[q.reading]!.report.text.slice(q.start, q.end)
      return [
        {
          kind: 'quotation',
          text: show(x),
          places: [place(x), place(y)],
          turn: 0.5,
          ...(x.terms.size + y.terms.size > 2 * shared.length && {
            conflict: 'wording' as const,
            note: `Quoted as ${show(x)} and as ${show(y)}.`,
          }),
        },
      ]
    }),
  )
}
