/** @module What the reader of attributions misses on PolNeAR dev, counted by kind: `node bench/polnear-misses.ts [HOW-MANY]`. */
import type { Doc } from '../src/language/doc.ts'
import { findRelations } from '../src/reading/attributions/find.ts'
import { kindOf } from '../src/reading/attributions/kinds.ts'
import type { Relation } from '../src/reading/attributions/link.ts'
import { model } from '../src/reading/attributions/model.ts'
import { verbIn } from '../src/reading/nesting/clause.ts'
import { type Chars, overlap } from '../src/text/span.ts'
import { articles, type Gold } from '../training/attributions/corpus.ts'
import { samples } from '../training/attributions/prepare.ts'

const HOW_MANY = 100

interface Found {
  readonly source: readonly Chars[]
  readonly cue: readonly Chars[]
  readonly content: readonly Chars[]
}

const meets = (a: readonly Chars[], b: readonly Chars[]) => a.some((x) => b.some((y) => overlap(x, y) > 0))
const foundIn = (doc: Doc, { source, cue, contents }: Relation): Found => ({
  source: source ? [doc.chars(source)] : [],
  cue: [doc.chars(cue)],
  content: contents.map((c) => doc.chars(c)),
})

/** The kind of a miss; null when the relation was found with its exact content. */
function missOf(doc: Doc, gold: Gold, found: readonly Found[]): string | null {
  if (found.some((f) => same(gold, f))) return null
  const here = found.find((f) => meets(f.cue, gold.cue))
  if (!here) return cueMiss(doc, gold, found)
  if ((gold.source.length === 0) !== (here.source.length === 0))
    return here.source.length === 0 ? 'source: none taken' : 'source: invented'
  if (gold.source.length > 0 && !meets(gold.source, here.source)) return 'source: another one taken'
  return contentMiss(gold.content, here.content)
}

const same = (gold: Gold, f: Found) =>
  meets(gold.cue, f.cue) &&
  (gold.source.length === 0 ? f.source.length === 0 : meets(gold.source, f.source)) &&
  gold.content.length === f.content.length &&
  gold.content.every((c, i) => c.start === f.content[i]!.start && c.end === f.content[i]!.end)

const VERBS = new Map([
  ['speech', 'a verb of speech or writing'],
  ['writing', 'a verb of speech or writing'],
])

function cueMiss(doc: Doc, { cue, content }: Gold, found: readonly Found[]): string {
  const inside = found.some((f) => f.content.some((c) => cue.every((x) => c.start <= x.start && x.end <= c.end)))
  const verb = cue[0] ? verbIn(doc, cue[0]) : -1
  const kind = verb >= 0 ? kindOf(doc.lemma(verb)) : null
  const what =
    verb < 0
      ? /^[:–—-]+$/.test(cue.map((c) => doc.text.slice(c.start, c.end)).join(''))
        ? 'a colon or dash'
        : 'a noun, adjective or preposition'
      : kind
        ? (VERBS.get(kind) ?? 'a verb of belief, intention, attitude or perception')
        : 'a verb in no list'
  if (content.length === 0) return 'cue missed: without a content'
  return inside ? 'cue missed: taken for part of another content' : `cue missed: ${what}`
}

function contentMiss(gold: readonly Chars[], found: readonly Chars[]): string {
  if (found.length < gold.length) return 'content: a part is missing'
  if (found.length > gold.length) return 'content: a part too many'
  const late = found.find((f, i) => f.end !== gold[i]!.end)
  const at = late ? gold[found.indexOf(late)]! : undefined
  if (late && at) return late.end > at.end ? 'content: ends too late' : 'content: ends too early'
  return found[0]!.start > gold[0]!.start ? 'content: begins too late' : 'content: begins too early'
}

/** Kinds with their counts among `count` misses taken evenly through the articles. */
export function misses(count = HOW_MANY): [kind: string, misses: number][] {
  const first = articles('dev').map((a) => ({ ...a, annotations: a.annotations.slice(0, 1) }))
  const kinds = samples(first).flatMap(({ doc, quotations, gold }) => {
    const found = findRelations(doc, quotations, model()).map(({ relation }) => foundIn(doc, relation))
    return gold.map((g) => missOf(doc, g, found)).filter((kind) => kind !== null)
  })
  const n = Math.min(count, kinds.length)
  const taken = Array.from({ length: n }, (_, k) => kinds[Math.floor((k * kinds.length) / n)]!)
  const counts = Map.groupBy(taken, (kind) => kind)
  return [...counts]
    .map(([kind, of]): [string, number] => [kind, of.length])
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

for (const [kind, n] of misses(Number(process.argv[2] ?? HOW_MANY))) process.stdout.write(`| ${kind} | ${n} |\n`)
