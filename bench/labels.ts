/** @module Our own labels on gold spans: on what footing sources stand, and which attributions are responses. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDoc } from '../src/language/language.ts'
import { footingOf } from '../src/reading/footing/footing.ts'
import { responseOf } from '../src/reading/responses/responses.ts'
import { Mentions } from '../src/reading/sources/resolve.ts'
import type { Chars } from '../src/text/span.ts'
import { benchFile, type Row } from './shared.ts'

interface Label {
  readonly article: string
  readonly span: Chars
  readonly label: string
  readonly part: string
}

/** The rows of a label file. */
export function readLabels(name: 'footing' | 'responses'): Label[] {
  const file = fileURLToPath(new URL(`./labels/${name}.tsv`, import.meta.url))
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [article = '', start, end, label = '', part = ''] = line.split('\t')
      return { article, span: { start: Number(start), end: Number(end) }, label, part }
    })
}

/** Runs `use` with the folder of the corpus's train part, unpacked for as long as it takes. */
function withCorpus<T>(use: (folder: string) => T): T {
  const archive = benchFile('polnear', 'train-dev.tar.gz')
  if (!existsSync(archive)) throw new Error(`Expected the corpus, found nothing: ${archive}`)
  const folder = mkdtempSync(join(tmpdir(), 'labels-'))
  try {
    execFileSync('tar', ['xzf', archive, '-C', folder, 'polnear/train'])
    return use(join(folder, 'polnear', 'train'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

/** Footing and response on gold spans of the part that was never tuned on. */
export function dev(): Row[] {
  return withCorpus((folder) => [...footingRows(folder, 'measure'), ...responseRows(folder, 'measure')])
}

/** Footing of gold sources, read in their documents. */
export function footingRows(folder: string, part: string): Row[] {
  const labels = readLabels('footing').filter((l) => l.part === part)
  let right = 0
  for (const { article, span, label } of labels) {
    const text = readFileSync(join(folder, 'text', `${article}.txt`), 'utf8')
    const doc = readDoc({ text, published: null, furniture: [] })
    const entity = new Mentions(doc).entityOf([span])
    const footing = footingOf(text.slice(span.start, span.end), {
      before: text.slice(Math.max(0, span.start - 200), span.start),
      quoted: false,
      entity: entity === null ? null : doc.layers.entities[entity]!,
    })
    if (footing === label) right++
  }
  return [
    { bench: 'labels', figure: `footing right (${labels.length})`, value: percent(right, labels.length), bar: '90 %' },
  ]
}

/** Responses among gold attributions whose content follows or goes before the cue. */
export function responseRows(folder: string, part: string): Row[] {
  const labels = readLabels('responses').filter((l) => l.part === part)
  let found = 0
  let kind = 0
  let predicted = 0
  const gold = labels.filter((l) => l.label !== 'none').length
  for (const { article, span, label } of labels) {
    const text = readFileSync(join(folder, 'text', `${article}.txt`), 'utf8')
    const got = responseOf(text, { cue: [span], content: contentOf(folder, article, span) })
    if (got !== null) predicted++
    if (got !== null && label !== 'none') found++
    if (got === label) kind++
  }
  return [
    { bench: 'labels', figure: `responses found (${gold})`, value: percent(found, gold), bar: '90 %' },
    { bench: 'labels', figure: 'responses: precision', value: percent(found, predicted) },
    { bench: 'labels', figure: 'responses: kind right', value: percent(kind, found), bar: '85 %' },
  ]
}

/** The gold content of the attribution whose cue stands at `cue`: the input of the rule, as the source span is of the other. */
function contentOf(folder: string, article: string, cue: Chars): Chars[] {
  const list = annotations(folder).get(article) ?? []
  for (const file of list) {
    const records = readFileSync(join(folder, 'attributions', file), 'utf8').split(/\n(?=[TE#]\d)/)
    const spans = new Map<string, Chars[]>()
    for (const r of records) {
      const m = /^(T\d+)\t\S+ ([\d ;]+)\t/.exec(r)
      if (m)
        spans.set(
          m[1]!,
          m[2]!.split(';').map((f) => ({ start: Number(f.split(' ')[0]), end: Number(f.split(' ')[1]) })),
        )
    }
    for (const r of records) {
      if (!r.startsWith('E')) continue
      const roles = [...r.matchAll(/(\w+?)\d*:(T\d+)/g)].map((m) => [m[1]!, m[2]!] as const)
      const of = (role: string) =>
        roles
          .filter(([k]) => k === role)
          .flatMap(([, t]) => spans.get(t) ?? [])
          .sort((a, b) => a.start - b.start)
      if (of('Cue')[0]?.start === cue.start) return of('Content')
    }
    return []
  }
  return []
}

let known: { folder: string; files: Map<string, string[]> } | undefined
/** Annotation files by article, the first annotator first. */
function annotations(folder: string): Map<string, string[]> {
  if (known?.folder === folder) return known.files
  const files = new Map<string, string[]>()
  for (const f of execFileSync('ls', [join(folder, 'attributions')], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .sort()) {
    const article = f.slice(0, f.lastIndexOf('_'))
    files.set(article, [...(files.get(article) ?? []), f])
  }
  known = { folder, files }
  return files
}
